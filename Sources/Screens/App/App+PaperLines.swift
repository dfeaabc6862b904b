import Canvas
import Domain
import Phrases
import Tables
import Widgets

/// A paper that is looked at is put right there: what stands in a line, what a column holds.
extension App {
  /// Opens the cells of the selected line; where none is selected there is nothing to put right.
  mutating func correctLine() -> [Effect] {
    if grid?.selected?.id == Paper.worksheetRowID { return openWorksheetDialog() }
    guard let paper, let row = grid?.selected.flatMap({ Int($0.id) }) else { return [] }
    let cells = paper.cells(ofRow: row)
    guard !cells.isEmpty else { return [] }
    let near = paper.deeds[row]?.near ?? ""
    var dialog = Dialog(
      title: phrases.correctLineTitle(row),
      text: near.isEmpty ? phrases.correctLineText : phrases.mayBeMeant(near),
      hint: phrases.correctHint,
      fields: cells.map { cell in
        Dialog.Field(
          phrases.name(of: cell.field, in: paper.terms.kind), help: phrases.correctLineText,
          .text(TextField(cell.text, method: inputMethod)))
      })
    if case .refused(let fault, let column)? = paper.lines.first(where: { $0.row == row })?.outcome,
      let place = cells.firstIndex(where: { $0.field == column })
    {
      dialog.refuse(phrases.reason(fault), at: place)
    } else if paper.terms.kind == .worksheet {
      // What is to be filled in is what becomes of the unit: it stands last.
      for _ in 0..<(cells.firstIndex { $0.field == paper.title } ?? 0) { dialog.goOn() }
    }
    overlay = .dialog(dialog, .paperLine(row: row))
    return []
  }

  /// Asks before what was put right in a paper is given up.
  ///
  /// False where nothing was, or no paper is looked at.
  mutating func leavePaper() -> Bool {
    guard grid?.table == .importedLines, paper?.isCorrected == true else { return false }
    overlay = .question(
      Question(
        title: phrases.title(of: .importFile), text: phrases.leavePaperQuestion,
        answers: [phrases.no, phrases.leavePaper], selected: 0), .leavePaper)
    return true
  }

  /// Gives up what was put right, and goes back.
  mutating func giveUpPaper() -> [Effect] {
    if navigation.here.close() { paper = nil }
    refresh()
    return []
  }

  /// Takes what was typed for the cells of a line.
  mutating func takeCorrection(_ filled: Dialog, row: Int) -> [Effect] {
    guard let cells = paper?.cells(ofRow: row) else { return [] }
    overlay = nil
    for (cell, field) in zip(cells, filled.fields) where field.text != cell.text {
      paper?.correct(row: row, column: cell.column, to: field.text)
    }
    lookAgain()
    return []
  }

  /// Judges what was typed for a cell of a line, as the line would be held against the store with it.
  func check(_ number: Int, ofPaperLine row: Int, _ filled: Dialog) throws(DialogFault) {
    guard var paper else { return }
    let cells = paper.cells(ofRow: row)
    guard cells.indices.contains(number), filled.fields[number].text != cells[number].text
    else { return }
    for (cell, field) in zip(cells, filled.fields) where field.text != cell.text {
      paper.correct(row: row, column: cell.column, to: field.text)
    }
    let list = paper.list(in: workspace, rows: [row], phrases.paperWords)
    guard
      case .refused(let fault, let column)? = list.lines.first(where: { $0.row == row })?.outcome,
      column == cells[number].field
    else { return }
    throw DialogFault(field: number, text: phrases.reason(fault))
  }

  /// Judges what a column is said to hold: no two hold the same.
  func check(
    _ number: Int, ofPaperColumns filled: Dialog, _ columns: Int
  ) throws(DialogFault) {
    let chosen = filled.fields[number].selected ?? 0
    guard number < columns, chosen > 0,
      filled.fields.prefix(columns).filter({ $0.selected == chosen }).count > 1
    else { return }
    throw DialogFault(field: number, text: phrases.twoColumnsAlike(filled.fields[number].text))
  }

  /// Asks what each column of the paper holds.
  mutating func openPaperColumns() {
    guard let paper else { return }
    let kind = paper.terms.kind
    let fields = paper.fields
    let labels = [phrases.unusedColumn] + fields.map { phrases.name(of: $0, in: kind) }
    let columns = paper.columns
    overlay = .dialog(
      Dialog(
        title: phrases.paperColumnsTitle, text: phrases.paperColumnsText, hint: phrases.correctHint,
        fields: columns.map { column in
          let held = column.field.flatMap { fields.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
          return Dialog.Field(
            phrases.paperColumn(column), help: phrases.paperColumnsText,
            .choice(labels, selected: held))
        } + readingFields), .paperColumns(columns.map(\.number)))
  }

  /// Takes what the columns hold; the lines follow.
  mutating func takePaperColumns(_ filled: Dialog, _ columns: [Int]) -> [Effect] {
    if let effects = readOtherwise(filled, behind: columns.count) { return effects }
    guard let paper else { return [] }
    let fields = paper.fields
    var dialog = filled
    var said: [Path: Int] = [:]
    for (place, field) in filled.fields.prefix(columns.count).enumerated() {
      guard let chosen = field.selected, chosen > 0, fields.indices.contains(chosen - 1) else {
        continue
      }
      guard said[fields[chosen - 1]] == nil else {
        dialog.refuse(phrases.twoColumnsAlike(field.text), at: place)
        overlay = .dialog(dialog, .paperColumns(columns))
        return []
      }
      said[fields[chosen - 1]] = columns[place]
    }
    guard let other = paper.holding(said) else {
      dialog.refuse(
        phrases.noTitleColumn(phrases.name(of: paper.title, in: paper.terms.kind)), at: 0)
      overlay = .dialog(dialog, .paperColumns(columns))
      return []
    }
    overlay = nil
    self.paper = other
    lookAgain()
    return []
  }
}
