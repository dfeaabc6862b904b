import Canvas
import Domain
import Phrases
import Widgets

/// Who has to send a report in the year that is looked at, and whose came in.
struct ReportSource: TableDataSource {
  let plan: ID<Plan>
  let duty: ID<ReportDuty>

  private func round(_ view: GridView) -> ReportRound? { rounds(view).first }

  /// The reports of the year that is looked at: one, or as many as its schedule asks for.
  private func rounds(_ view: GridView) -> [ReportRound] {
    ReportRound.all(duty, of: plan, year: view.year, in: view.workspace)
  }

  func title(_ view: GridView) -> String {
    // It is drawn at every key: the senders, who may be thousands, are left alone.
    let found = view.workspace.plan(plan)?.reportDuties.first { $0.id == duty }
    let content = found?.content.inOneLine ?? ""
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
    let senders = rounds(view).flatMap(\.senders)
    guard let plan = view.workspace.plan(plan) else { return nil }
    let hint = senders.isEmpty ? view.phrases.noSenders : view.phrases.receiveHint
    return Headline(
      left: plan.asksForNothing ? view.phrases.draftAsksNothing : hint,
      right: view.phrases.receivedCount(
        senders.count(where: \.hasSent), of: senders.count, in: view.year))
  }

  func rows(_ view: GridView) -> [GridRow] {
    let rounds = rounds(view)
    let places = places(of: rounds)
    guard rounds.count > 1 else {
      return rounds.flatMap { round in round.senders.map { row(of: $0, round, places, view) } }
    }
    return rounds.flatMap { round -> [GridRow] in
      let heading = view.phrases.reportHeading(
        round.period, round.senders.count(where: \.hasSent), of: round.senders.count)
      let head = GridRow(
        "period.\(round.period.number)", hasChildren: !round.senders.isEmpty, search: "",
        .heading(heading))
      return [head] + round.senders.map { row(of: $0, round, places, view) }
    }
  }

  /// Where a year has several reports, the first that is waited for of those due last or next.
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow? {
    let rounds = rounds(view)
    guard rounds.count > 1, let today = view.today else { return rows.first }
    let next = rounds.firstIndex { $0.period.due.map { $0 >= today } ?? false } ?? rounds.count
    let near = rounds[max(0, next - 1)..<min(rounds.count, next + 1)]
    let open = near.first { !$0.senders.allSatisfy(\.hasSent) } ?? near.first
    guard let open else { return rows.first }
    let waiting = open.senders.first { !$0.hasSent } ?? open.senders.first
    return rows.first { $0.id == waiting.map { open.rowID(of: $0.unit) } } ?? rows.first
  }

  /// The number of each report among those that came in.
  private func places(of rounds: [ReportRound]) -> [ID<ReportReceipt>: Int] {
    let received = rounds.first?.duty.received ?? []
    return Dictionary(received.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The row of a sender: made with the round, which is not asked for again at each key.
  private func row(
    of sender: ReportRound.Sender, _ round: ReportRound, _ places: [ID<ReportReceipt>: Int],
    _ view: GridView
  ) -> GridRow {
    let place = sender.receipt.flatMap { places[$0.id] } ?? 0
    let name = view.workspace.name(of: sender.unit)
    let isLate = !sender.hasSent && round.period.isOver(on: view.today)
    let mark: GridCell.Mark? =
      sender.hasSent
      ? GridCell.Mark(sign: "✓", role: .good)
      : isLate ? GridCell.Mark(sign: "▲", role: .warning) : nil
    let cells = [
      GridCell(name, as: isLate ? .warning : .text, mark: mark).sorted(by: .words(name)),
      day(of: sender, round, place, view),
      value(ReportReceipt.fields.number, of: sender, round, place, view),
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
      round.rowID(of: sender.unit), depth: round.period.isOneOfSeveral ? 1 : 0, search: name,
      computed: ComputedRow([ComputedRow.Part(cells, to: nil, detail)]), subject)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .heading(let text) = row.subject {
      return GridCell(column == 0 ? text : "", as: .group)
    }
    return row.computedCell(column)
  }

  /// The day on which a report came in; that of the unit's own record where only that says so.
  private func day(
    of sender: ReportRound.Sender, _ round: ReportRound, _ place: Int, _ view: GridView
  ) -> GridCell {
    guard sender.receipt == nil else {
      return value(ReportReceipt.fields.on, of: sender, round, place, view)
    }
    var cell = unmade(ReportReceipt.fields.on, of: sender, round, view)
    guard let day = sender.reported else { return cell }
    cell.text = view.phrases.date(day)
    cell.role = .faint
    return cell.sorted(by: .day(day))
  }

  /// A field of a report that did not come in yet: what is typed there enters it.
  private func unmade(
    _ field: some Keyed, of sender: ReportRound.Sender, _ round: ReportRound, _ view: GridView
  ) -> GridCell {
    let own = round.receipt(of: sender.unit)
    let row = UnmadeRow(
      list: round.list, letter: ReportReceipt.letter, identity: own,
      defaults: Tree.object([:]).with(
        ReportReceipt.fields.on, tree: view.today.map { .text($0.iso) }))
    return GridCell(
      "", CellBinding(plan.key, .unmade(row, field: FieldKey(field)), FieldKey(field)))
  }

  /// A field of a report that came in, or that is entered by what is typed there.
  private func value(
    _ field: some AnyField, of sender: ReportRound.Sender, _ round: ReportRound, _ place: Int,
    _ view: GridView
  ) -> GridCell {
    guard let receipt = sender.receipt else { return unmade(field, of: sender, round, view) }
    let path = round.place(of: receipt) / field
    let tree = view.workspace[plan.key]?.tree[path, place]
    return GridCell(
      view.text(of: tree, as: field.form, plan.key), CellBinding(plan.key, path))
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    row.sender.map { .unit($0.unit) }
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let round = round(view) else { return nil }
    let last = round.duty.received.last?.id.text
    return NewRow(
      field: ReportReceipt.fields.unit, location: title(view),
      form: ReportReceipt.fields.unit.form,
      kind: .row(
        plan.key, list: round.list, letter: ReportReceipt.letter, after: last,
        fields: receipt(in: view, row?.sender?.period)))
  }

  /// What a report that came in begins with: the year that is looked at, the period of a row, and today.
  private func receipt(in view: GridView, _ period: Int?) -> [String: Tree] {
    var fields: [String: Tree] = [ReportReceipt.fields.year.key: .integer(view.year)]
    if let period { fields[ReportReceipt.fields.period.key] = .integer(period) }
    if let today = view.today { fields[ReportReceipt.fields.on.key] = .text(today.iso) }
    return fields
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(let key, let path) = row.subject, let sender = row.sender else { return nil }
    return deletion(ofRow: path, in: key, titled: view.workspace.name(of: sender.unit), view)
  }
}

extension ReportRound {
  /// By what the row of a sender is known: the unit, and where the year has several reports which of them.
  fileprivate func rowID(of unit: ID<Unit>) -> String {
    period.isOneOfSeveral ? "\(unit.text) \(period.number)" : unit.text
  }
}

extension GridRow {
  /// Who sends the report of a row, and which of those of the year; nil for a heading.
  package var sender: (unit: ID<Unit>, period: Int?)? {
    let parts = thing.split(separator: " ")
    guard let unit = parts.first.flatMap({ ID<Unit>(String($0)) }) else { return nil }
    return (unit, parts.count > 1 ? Int(parts[1]) : nil)
  }
}
