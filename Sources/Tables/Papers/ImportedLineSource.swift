import Canvas
import Domain
import Phrases
import Widgets

/// The lines of a paper out of a file, each with what would come of it.
struct ImportedLineSource: TableDataSource {
  func title(_ view: GridView) -> String { view.paper?.file ?? "" }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(view.phrases.importedRow, width: 5, alignment: .right, holding: .figures),
      TableColumn(view.phrases.importedTitle, width: 28, isFlexible: true),
      TableColumn(view.phrases.importedOutcome, width: 11),
      TableColumn(view.phrases.importedValues, width: 28, isFlexible: true, rank: 1),
    ]
  }

  var treeColumn: Int { 1 }
  var firstColumn: Int { 1 }

  func emptyText(_ phrases: Phrases) -> String { phrases.nothingToImport }

  func headline(_ view: GridView) -> Headline? {
    guard let paper = view.paper else { return nil }
    return Headline(
      left: view.phrases.importAgain, right: view.phrases.importCounts(paper.lines.counts))
  }

  /// It opens on the first line that is refused, else on the first that does something.
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow? {
    let lines = view.paper?.lines ?? []
    let refused = lines.first { line in
      if case .refused = line.outcome { true } else { false }
    }
    let first = refused ?? lines.first { $0.outcome != .unchanged } ?? lines.first
    return first.flatMap { line in rows.first { $0.id == line.rowID } } ?? rows.first
  }

  func rows(_ view: GridView) -> [GridRow] {
    guard let paper = view.paper else { return [] }
    return (paper.makesWorksheet ? [worksheet(paper, view.phrases)] : [])
      + notes(paper, view.phrases)
      + paper.lines.map { line in
        let deed =
          paper.deeds[line.row].map(view.phrases.told)
          ?? paper.entries[line.row].map { said in
            view.phrases.sentence(said, by: view.workspace.sheet(said.sheet)?.criteria)
          }
        return row(of: line, deed ?? view.phrases.values(line, in: paper.terms.kind), view.phrases)
      }
  }

  /// How the file was read: what a person has to know before the lines are believed.
  private func notes(_ paper: Paper, _ phrases: Phrases) -> [GridRow] {
    phrases.lines(of: paper, asked: .screen).enumerated().map { place, text in
      let cells = [GridCell(""), GridCell(text, as: .faint), GridCell(""), GridCell("")]
      let part = ComputedRow.Part(cells, to: nil, [TextPage.Line("", text, as: .note)])
      return GridRow("note\(place)", search: text, computed: ComputedRow([part]), .figure)
    }
  }

  /// The line that makes a worksheet of the list.
  private func worksheet(_ paper: Paper, _ phrases: Phrases) -> GridRow {
    let (text, reason) = (phrases.openWorksheet, phrases.reasonForWorksheet(paper))
    let cells = [
      GridCell(""), GridCell(text, as: .strong), GridCell(""), GridCell(reason, as: .note),
    ]
    let part = ComputedRow.Part(cells, to: nil, [TextPage.Line(text, reason, as: .note)])
    return GridRow(
      Paper.worksheetRowID, search: "\(text) \(reason)", computed: ComputedRow([part]), .figure)
  }

  private func row(
    of line: ImportLine<Path>, _ values: String, _ phrases: Phrases
  ) -> GridRow {
    let role: Role =
      switch line.outcome {
      case .added: .strong
      case .changed: .note
      case .unchanged: .text
      case .refused: .error
      }
    let cells = [
      GridCell(phrases.rowNumber(line.row)).sorted(by: .number(line.row)),
      GridCell(line.title).sorted(by: .words(line.title)),
      GridCell(phrases.outcome(line), as: role),
      GridCell(values, as: line.remark == nil ? .text : .warning),
    ]
    let part = ComputedRow.Part(
      cells, to: line.record.map { .place($0, .root) },
      [TextPage.Line(phrases.outcome(line), values.isEmpty ? line.title : values, as: role)])
    return GridRow(
      line.rowID, search: "\(line.title) \(values)", computed: ComputedRow([part]), .figure)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }
}

extension Paper {
  /// By what the line is known that makes a worksheet of it.
  package static let worksheetRowID = "worksheet"
}

extension ImportLine {
  /// By what its row is known.
  package var rowID: String { "\(row)" }
}
