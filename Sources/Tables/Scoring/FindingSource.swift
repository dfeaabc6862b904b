import Canvas
import Domain
import Phrases
import Widgets

/// What was found in visits: of one sheet, or of all sheets of a campaign; each cell is typed in.
struct FindingSource: TableDataSource {
  /// Whose findings.
  enum Scope: Hashable, Sendable {
    case campaign(ID<Campaign>)
    case sheet(SheetName)
  }
  let scope: Scope

  /// The fields behind the columns; the unit is none.
  private var fields: [PartColumn] {
    let own = [
      PartColumn(Finding.fields.text, width: 20, isFlexible: true),
      PartColumn(Finding.fields.kind, width: 20),
      PartColumn(Finding.fields.criterion, width: 8, rank: 1),
      PartColumn(Finding.fields.owner, width: 16, rank: 2),
      PartColumn(Finding.fields.due, width: 13),
      PartColumn(Finding.fields.action, width: 20, rank: 3),
      PartColumn(Finding.fields.verified, width: 16, rank: 4),
    ]
    switch scope {
    case .campaign: return [PartColumn(ScoreSheet.fields.unit, width: 16, isFlexible: true)] + own
    case .sheet: return own
    }
  }

  var permission: Permission { .sheets }

  func title(_ view: GridView) -> String { view.phrases.findings }

  func columns(_ view: GridView) -> [TableColumn] {
    fields.map { TableColumn($0, of: .sheet, view.phrases) }
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noFindings }

  /// The sheets whose findings are shown.
  private func sheets(_ view: GridView) -> [ReplayedSheet] {
    switch scope {
    case .campaign(let id): view.workspace.sheets.sheets(of: id)
    case .sheet(let name): view.workspace.sheet(name).map { [$0] } ?? []
    }
  }

  func rows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    for sheet in sheets(view) {
      let key = sheet.heading.sheet.key
      let unit = view.workspace.unit(sheet.heading.unit)?.name(on: nil) ?? ""
      for finding in sheet.findings {
        rows.append(
          GridRow(
            finding.id.text, search: "\(unit) \(finding.text.inOneLine) \(finding.owner)",
            .sheetRow(key, .finding(finding.id))))
      }
    }
    guard case .campaign(let id) = scope else { return rows }
    // What was found in a sheet that cannot be read is not told anywhere else.
    let bad = view.workspace.damagedSheets.filter { $0.traces.campaign ?? id.text == id.text }
    return rows + damagedRows(bad)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    guard fields.indices.contains(column), let (sheet, finding) = view.finding(of: row) else {
      return GridCell("")
    }
    let field = fields[column].field
    if field == FieldKey(ScoreSheet.fields.unit) {
      let name = view.workspace.unit(sheet.heading.unit)?.name(on: nil) ?? ""
      return GridCell(name).sorted(by: .words(name))
    }
    let input = SheetInput.finding(finding.id, field)
    var cell = GridCell(
      input.form == .prose
        ? view.editable(input, sheet).inOneLine : view.editable(input, sheet),
      CellBinding(sheet, SheetName(sheet, in: view.workspace), input))
    cell.order =
      field == FieldKey(Finding.fields.criterion)
      ? .ordinal(cell.text)
      : CellOrder(finding.tree[field], as: input.form, kinds: view.workspace.header.unitKinds)
    if field == FieldKey(Finding.fields.due), let today = view.today, finding.isOverdue(on: today) {
      (cell.mark, cell.role) = (.wrong, .error)
    }
    if field == FieldKey(Finding.fields.text),
      view.workspace.repeated(by: finding, in: sheet) != nil
    {
      cell.mark = .lookAgain
    }
    return cell
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    if case .unreadable(let file) = row.subject {
      return [TextPage.Line("", view.phrases.damaged(file), as: .damaged)]
    }
    guard let (sheet, finding) = view.finding(of: row) else { return [] }
    let cell = self.cell(row, column, view)
    let label =
      fields.indices.contains(column) ? view.phrases.field(fields[column].field, of: .sheet) : ""
    var lines = [
      TextPage.Line(label, cell.text.isEmpty ? view.phrases.emptyCell : cell.text, as: .text)
    ]
    if let today = view.today, finding.isOverdue(on: today) {
      lines.append(TextPage.Line("", view.phrases.isOverdue, as: .error))
    }
    if let before = view.workspace.repeated(by: finding, in: sheet) {
      lines.append(TextPage.Line("", view.phrases.repeats(before), as: .warning))
    }
    if let row = finding.criterion.flatMap({ sheet.criteria?.tree[$0] }) {
      lines.append(TextPage.Line(row.ordinal, row.title, as: .faint))
    }
    return lines
  }

  /// From all findings of a campaign one goes to the sheet, there to the finding with its steps.
  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    guard let (sheet, finding) = view.finding(of: row) else { return nil }
    switch scope {
    case .campaign: return .sheet(SheetName(sheet, in: view.workspace))
    case .sheet(let name): return .finding(finding.id, name)
    }
  }
}
