import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// All records of the store and their rows, kind by kind, to be searched in.
///
/// A unit is one row, found by every text of it; of other records each row that holds text is one too.
struct EverythingSource: TableDataSource {
  func title(_ view: GridView) -> String { view.phrases.wholeStore }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(view.phrases.title(of: .findEverywhere), width: 34, isFlexible: true),
      TableColumn(view.phrases.whereItStands, width: 26, isFlexible: true, rank: 1),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.typeToSearch }

  func rows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    // A unit is named in many rows of plans: itself it comes before them.
    let kinds = [.unit] + RecordKind.allCases.filter { $0 != .unit && $0 != .sheet }
    for kind in kinds {
      let found = records(of: kind, view).flatMap { self.rows(of: $0.record, $0.title, view) }
      rows += under(view.phrases.recordKinds(kind), found)
    }
    return rows + under(view.phrases.recordKinds(.sheet), said(view))
  }

  /// Rows under their heading; none where there are none.
  private func under(_ heading: String, _ rows: [GridRow]) -> [GridRow] {
    guard !rows.isEmpty else { return [] }
    return [GridRow("heading:\(heading)", hasChildren: true, search: "", .heading(heading))] + rows
  }

  /// The records of a kind with what they are called, in that order.
  private func records(of kind: RecordKind, _ view: GridView) -> [(title: String, record: Record)] {
    view.workspace.all(kind).map { record in
      let title = view.workspace.title(of: record)
      return (order: CollationKey(title), title: title, record: record)
    }
    .sorted { $0.order < $1.order }.map { ($0.title, $0.record) }
  }

  /// The row of a record, then those of its rows that hold text.
  private func rows(of record: Record, _ title: String, _ view: GridView) -> [GridRow] {
    let holders = record.textHolders
    let kind = view.phrases.recordKind(record.key.kind)
    let own = record.key.kind == .unit ? holders : holders.filter { $0.path.isEmpty }
    let texts = own.flatMap(\.texts)
    let first = row(
      at: .root, of: record.key, called: title, in: kind, texts, alsoFoundBy: title, view)
    guard record.key.kind != .unit else { return [first] }
    let rest = holders.filter { !$0.path.isEmpty }.map { holder in
      let name = holder.name.isEmpty ? holder.texts[0].text.inOneLine : holder.name
      let list = holder.path.steps.first.map { view.phrases.field($0, of: record.key.kind) } ?? ""
      return row(
        at: holder.path, of: record.key, called: name, in: "\(title) › \(list)", holder.texts,
        alsoFoundBy: "", view)
    }
    return [first] + rest
  }

  private func row(
    at path: Path, of key: RecordKey, called name: String, in place: String, _ texts: [RecordText],
    alsoFoundBy title: String, _ view: GridView
  ) -> GridRow {
    let cells = [GridCell(name).sorted(by: .words(name)), GridCell(place, as: .faint)]
    var detail = texts.map { text in
      // A name or a code stands in a list of dated ones: the list says which of them it is.
      let label =
        text.path.steps.dropFirst(path.steps.count).first
        .map { view.phrases.field($0, of: key.kind) } ?? ""
      return TextPage.Line(label, text.text.inOneLine, as: .text)
    }
    detail.append(TextPage.Line("", view.phrases.enterGoesThere, as: .faint))
    let search = ([title] + texts.map(\.text.inOneLine)).joined(separator: " ")
    let part = ComputedRow.Part(cells, to: .place(key, path), detail)
    var row = GridRow(
      "\(key.id) \(path.text)", depth: 1, search: search, computed: ComputedRow([part]), .figure)
    row.title = SearchText(name)
    return row
  }

  /// What was said in the score sheets of all campaigns: of criteria, and what was found.
  private func said(_ view: GridView) -> [GridRow] {
    view.workspace.all(Campaign.self).flatMap { campaign in
      view.workspace.sheets.sheets(of: campaign.id).flatMap { sheet -> [GridRow] in
        let texts = sheet.texts
        guard !texts.isEmpty else { return [] }
        let unit = view.workspace.name(of: sheet.heading.unit)
        return texts.map { row(of: $0, sheet, unit, campaign, view) }
      }
    }
  }

  /// The row of a text in a sheet.
  private func row(
    of said: SheetText, _ sheet: ReplayedSheet, _ unit: String, _ campaign: Campaign,
    _ view: GridView
  ) -> GridRow {
    let key = sheet.heading.sheet.key
    let label = view.phrases.field(said.field, of: .sheet)
    let what = [label, sheet.ordinal(of: said)].filter { !$0.isEmpty }.joined(separator: " ")
    let cells = [
      GridCell(said.text.inOneLine), GridCell("\(unit) › \(what) · \(campaign.title)", as: .faint),
    ]
    let detail = [
      TextPage.Line(what, said.text.inOneLine, as: .text),
      TextPage.Line("", view.phrases.enterGoesThere, as: .faint),
    ]
    return GridRow(
      "\(key.id) \(said.key)", depth: 1, search: "\(said.text.inOneLine) \(unit)",
      computed: ComputedRow([.init(cells, to: .said(key, said.place), detail)]), .figure)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .heading(let text) = row.subject {
      return GridCell(column == 0 ? text : "", as: .strong)
    }
    return found(in: row, column, view) ?? row.computedCell(column)
  }

  /// The text in which a row was found, in the place of where it stands; nil where its title tells already.
  private func found(in row: GridRow, _ column: Int, _ view: GridView) -> GridCell? {
    let needle = SearchText(view.sought)
    guard column == 1, !needle.isEmpty, let title = row.title, title.rank(of: needle) == nil,
      let line = row.computedDetail(column).first(where: { SearchText($0.right).contains(needle) })
    else { return nil }
    let told = line.left.isEmpty ? line.right : "\(line.left): \(line.right)"
    return GridCell("\(told) · \(row.computedCell(column).text)", as: .faint)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }
}

extension ReplayedSheet {
  /// The ordinal of the criterion of which something is said; empty where it is of none.
  func ordinal(of said: SheetText) -> String {
    let criterion: ID<Criterion>? =
      switch said.place {
      case .criterion(let id): id
      case .finding(let id): findings.first { $0.id == id }?.criterion
      case .tree, .duty, .report: nil
      }
    return criterion.flatMap { criteria?.tree[$0]?.ordinal } ?? ""
  }
}
