import Canvas
import Domain
import Phrases
import Widgets

/// Who has to send a report in the year that is looked at, and whose came in.
struct ReportSource: TableDataSource {
  let plan: ID<Plan>
  let duty: ID<ReportDuty>

  private func round(_ view: GridView) -> ReportRound? {
    ReportRound(duty, of: plan, year: view.year, in: view.workspace)
  }

  func title(_ view: GridView) -> String {
    let content = round(view)?.duty.content.inOneLine ?? ""
    return content.isEmpty ? view.phrases.field(Plan.fields.reportDuties, of: .plan) : content
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(ReportReceipt.fields.unit, of: .plan, phrases, width: 34, isFlexible: true),
      TableColumn(ReportReceipt.fields.on, of: .plan, phrases, width: 12),
      TableColumn(ReportReceipt.fields.number, of: .plan, phrases, width: 16, rank: 1),
      TableColumn(Unit.fields.telephone, of: .unit, phrases, width: 14, rank: 2),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noSenders }

  func headline(_ view: GridView) -> Headline? {
    guard let round = round(view) else { return nil }
    return Headline(
      left: view.phrases.receiveHint,
      right: view.phrases.receivedCount(
        round.senders.count(where: \.hasSent), of: round.senders.count, in: view.year))
  }

  func rows(_ view: GridView) -> [GridRow] {
    guard let round = round(view) else { return [] }
    return round.senders.map { row(of: $0, round, view) }
  }

  /// The row of a sender: made with the round, which is not asked for again at each key.
  private func row(
    of sender: ReportRound.Sender, _ round: ReportRound, _ view: GridView
  ) -> GridRow {
    let name = view.workspace.name(of: sender.unit)
    let mark =
      sender.hasSent
      ? GridCell.Mark(sign: "✓", role: .good) : GridCell.Mark(sign: "▲", role: .warning)
    let cells = [
      GridCell(name, as: sender.hasSent ? .text : .warning, mark: mark).sorted(by: .words(name)),
      day(of: sender, round, view),
      value(ReportReceipt.fields.number, of: sender, round, view),
      GridCell(view.workspace.unit(sender.unit)?.telephoneToCall ?? "", as: .faint),
    ]
    let state =
      sender.receipt != nil
      ? view.phrases.reportReceived
      : sender.reported == nil ? view.phrases.reportWaitedFor : view.phrases.reportedByUnit
    let schedule = view.phrases.field(ReportDuty.fields.schedule, of: .plan)
    let detail = [
      TextPage.Line(name, state, as: .text),
      TextPage.Line(schedule, round.duty.schedule, as: .faint),
    ]
    let subject: GridRow.Subject =
      sender.receipt.map { .row(plan.key, round.place(of: $0)) } ?? .figure
    return GridRow(
      sender.unit.text, search: name,
      computed: ComputedRow([ComputedRow.Part(cells, to: nil, detail)]), subject)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  /// The day on which a report came in; that of the unit's own record where only that says so.
  private func day(
    of sender: ReportRound.Sender, _ round: ReportRound, _ view: GridView
  ) -> GridCell {
    guard sender.receipt == nil else {
      return value(ReportReceipt.fields.on, of: sender, round, view)
    }
    guard let day = sender.reported else { return GridCell("") }
    return GridCell(view.phrases.date(day), as: .faint).sorted(by: .day(day))
  }

  /// A field of a report that came in; blank where none did.
  private func value(
    _ field: some AnyField, of sender: ReportRound.Sender, _ round: ReportRound, _ view: GridView
  ) -> GridCell {
    guard let receipt = sender.receipt else { return GridCell("") }
    let path = round.place(of: receipt) / field
    let tree = view.workspace[plan.key]?.tree[path]
    return GridCell(
      view.text(of: tree, as: field.form, plan.key), CellBinding(plan.key, path))
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    ID<Unit>(row.id).map { .unit($0) }
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let round = round(view) else { return nil }
    let last = round.duty.received.last?.id.text
    return NewRow(
      field: ReportReceipt.fields.unit, location: title(view),
      form: ReportReceipt.fields.unit.form,
      kind: .row(
        plan.key, list: round.list, letter: ReportReceipt.letter, after: last,
        fields: receipt(in: view)))
  }

  /// What a report that came in begins with: the year that is looked at, and today.
  private func receipt(in view: GridView) -> [String: Tree] {
    var fields: [String: Tree] = [ReportReceipt.fields.year.key: .integer(view.year)]
    if let today = view.today { fields[ReportReceipt.fields.on.key] = .text(today.iso) }
    return fields
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(let key, let path) = row.subject, let id = ID<Unit>(row.id) else { return nil }
    return deletion(ofRow: path, in: key, titled: view.workspace.name(of: id), view)
  }
}
