import Canvas
import Domain
import Phrases
import Widgets

/// One finding with its steps: what was found, who puts it right until when, what was done, when it was seen to
/// hold; below it who said what of it, and when.
struct FindingFormSource: TableDataSource {
  let finding: ID<Finding>
  let name: SheetName

  /// Its fields, in the order in which they are worked through.
  private static let fields = [
    FieldKey(Finding.fields.text), FieldKey(Finding.fields.kind),
    FieldKey(Finding.fields.criterion), FieldKey(Finding.fields.owner),
    FieldKey(Finding.fields.due), FieldKey(Finding.fields.action),
    FieldKey(Finding.fields.verified),
  ]

  var permission: Permission { .sheets }
  var typedColumn: Int? { 1 }

  func title(_ view: GridView) -> String { view.phrases.findingSteps }

  func headline(_ view: GridView) -> Headline? { view.headline(of: name) }

  func columns(_ view: GridView) -> [TableColumn] {
    [
      TableColumn(view.phrases.fieldLabel, width: 18),
      TableColumn(view.phrases.value, width: 40, isFlexible: true),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noFindings }

  func rows(_ view: GridView) -> [GridRow] {
    guard let (sheet, _) = found(view) else { return [] }
    let key = sheet.heading.sheet.key
    let fields = FindingFormSource.fields.enumerated().map { place, field in
      GridRow(
        "step:\(place)", position: place, search: view.phrases.field(field, of: .sheet),
        .sheetRow(key, .finding(finding)))
    }
    return fields + history(of: sheet, view)
  }

  /// Who said what of it, the newest first.
  private func history(of sheet: ReplayedSheet, _ view: GridView) -> [GridRow] {
    var last: Finding?
    var rows: [GridRow] = []
    for event in view.workspace.events(of: sheet.heading.sheet.key) {
      guard case .finding(let now) = event.change, now.id == finding else { continue }
      let text = view.phrases.step(from: last, to: now, fields: FindingFormSource.fields) {
        view.editable(.finding(finding, $0), sheet, saying: now)
      }
      let cells = [
        GridCell(view.phrases.moment(event.at), as: .faint),
        GridCell("\(event.by): \(text)", as: .faint),
      ]
      rows.append(
        GridRow(
          event.id.text, search: text,
          computed: ComputedRow([ComputedRow.Part(cells, to: nil, [])]), .figure))
      last = now
    }
    return rows.reversed()
  }

  /// The finding, and the sheet in which it stands.
  private func found(_ view: GridView) -> (ReplayedSheet, Finding)? {
    guard let sheet = view.workspace.sheet(name),
      let found = sheet.findings.first(where: { $0.id == finding })
    else { return nil }
    return (sheet, found)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .figure = row.subject { return row.computedCell(column) }
    guard let (sheet, found) = found(view),
      FindingFormSource.fields.indices.contains(row.position)
    else { return GridCell("") }
    let field = FindingFormSource.fields[row.position]
    if column == 0 { return GridCell(view.phrases.field(field, of: .sheet), as: .group) }
    let input = SheetInput.finding(finding, field)
    var cell = GridCell(
      view.editable(input, sheet).inOneLine,
      CellBinding(sheet, name, input))
    if field == FieldKey(Finding.fields.due), let today = view.today, found.isOverdue(on: today) {
      (cell.mark, cell.role) = (.wrong, .error)
    }
    if field == FieldKey(Finding.fields.text), view.workspace.repeated(by: found, in: sheet) != nil
    {
      cell.mark = .lookAgain
    }
    return cell
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    guard let (sheet, found) = found(view) else { return [] }
    let cell = self.cell(row, 1, view)
    var lines = [TextPage.Line(self.cell(row, 0, view).text, cell.text, as: .text)]
    if let before = view.workspace.repeated(by: found, in: sheet) {
      lines.append(TextPage.Line("", view.phrases.repeats(before), as: .warning))
    }
    if let today = view.today, found.isOverdue(on: today) {
      lines.append(TextPage.Line("", view.phrases.isOverdue, as: .error))
    }
    return lines.filter { !$0.right.isEmpty }
  }
}
