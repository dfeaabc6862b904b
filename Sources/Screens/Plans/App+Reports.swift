import Domain
import Editing
import Tables

extension App {
  /// The round of reports in which the cursor stands: in the list of a duty, or of who is late with it.
  var reportRound: ReportRound? {
    if case .reports(let duty, let plan)? = grid?.table {
      return ReportRound(
        duty, of: plan, year: year, number: grid?.selected?.sender?.period, in: workspace)
    }
    guard case .drilldown(.dueItem(.report, let record, let place))? = grid?.table else {
      return nil
    }
    return lateRound(record, place)
  }

  /// The round of a report that is late, of the year in which it was due.
  private func lateRound(_ record: RecordKey, _ place: RecordPlace) -> ReportRound? {
    guard let plan = ID<Plan>(record.id) else { return nil }
    if case .report(let duty, let year, let number) = place {
      return ReportRound(duty, of: plan, year: year, number: number, in: workspace)
    }
    guard let duty = place.path?.steps.last.flatMap({ ID<ReportDuty>($0) }) else { return nil }
    let due = DueList(workspace, year: year, today: clock.today).items.first {
      $0.category == .report && $0.record == record && $0.place == place
    }
    return ReportRound(duty, of: plan, year: due?.day.year ?? year, in: workspace)
  }

  /// Whether reports can be entered where the person is.
  var isAmongReports: Availability {
    .refused(if: reportRound == nil, because: phrases.onlyAmongReports)
  }

  /// Enters the reports of the marked units, or of the selected one, as come in today; then goes on.
  mutating func receiveReports() -> [Effect] {
    guard let here = reportRound, let grid else { return [] }
    let senders = grid.chosen.compactMap(\.sender)
    guard !senders.isEmpty else {
      notice = Notice(text: phrases.chooseSender, role: .warning)
      return []
    }
    // In a list of several rounds each row belongs to its own.
    let numbers = Set(senders.compactMap(\.period)).sorted()
    let rounds =
      numbers.isEmpty
      ? [here]
      : numbers.compactMap {
        ReportRound(here.duty.id, of: here.plan, year: here.year, number: $0, in: workspace)
      }
    let asked = rounds.map { round in
      let known = Set(round.senders.map(\.unit))
      let own = senders.filter { numbers.isEmpty || $0.period == round.period.number }
      return (round, own.map(\.unit).filter { known.contains($0) })
    }
    let isOne = grid.marked.isEmpty
    guard let effects = receive(asked) else { return [] }
    navigation.grid?.marked = []
    if isOne, grid.table == self.grid?.table, !isGone(grid.selected) { go(.down) }
    return effects
  }

  /// Whether a row left the table, so that the next one stands in its place.
  private func isGone(_ row: GridRow?) -> Bool {
    row.map { before in !(grid?.rows.contains { $0.id == before.id } ?? false) } ?? true
  }

  /// Enters reports, all in one step; nil where none came in anew, which is told.
  mutating func receive(_ asked: [(round: ReportRound, units: [ID<Unit>])]) -> [Effect]? {
    var changes: [Change] = []
    for (round, units) in asked {
      changes += round.changes(
        receivedFrom: units, on: clock.today, ids: &document.ids,
        behind: changes.last?.path.steps.last)
    }
    guard !changes.isEmpty else {
      notice = Notice(text: phrases.allReceived, role: .warning)
      return nil
    }
    let name = asked.first?.units.first.map { workspace.name(of: $0) } ?? ""
    return make(Edit(label: phrases.received(changes.count, name), changes: changes))
  }

  /// Takes a pasted list of names as reports that came in; nil where it is pasted into something else.
  mutating func pasteReports(_ text: String) -> [Effect]? {
    guard grid?.draft == nil, grid?.search == nil, overlay == nil, case .reports? = grid?.table,
      let round = reportRound, case .ready = action(of: .receive).availability
    else { return nil }
    let reading = round.senders(named: text, in: workspace)
    let before = round.senders.count { $0.receipt != nil }
    let effects = reading.units.isEmpty ? [] : receive([(round, reading.units)]) ?? []
    let count = (reportRound?.senders.count { $0.receipt != nil } ?? before) - before
    notice = Notice(
      text: phrases.pastedReports(count, unclear: reading.unclear),
      role: reading.unclear.isEmpty ? .note : .warning)
    return effects
  }
}

/// Who is late is reminded, out of the list that shows it.
extension App {
  /// Whether the table lists what units have still to do.
  var isAmongLate: Availability {
    let reminders = grid?.table.reminders(of: [], view)
    return .refused(if: reminders == nil, because: phrases.onlyAmongLate)
  }

  /// Notes today that the units of the marked rows, or of the selected one, were reminded.
  mutating func remind() -> [Effect] {
    guard let grid, let today = clock.today else { return [] }
    let reminders = grid.table.reminders(of: grid.chosen, view) ?? []
    guard !reminders.isEmpty else {
      notice = Notice(text: phrases.nobodyToRemind, role: .warning)
      return []
    }
    let changes = workspace.changes(noting: reminders, on: today, ids: &document.ids)
    let units = Set(changes.map(\.record))
    let left = Set(reminders).count - changes.count
    let text = phrases.noted(reminders: changes.count, units: units.count, left: left)
    guard !changes.isEmpty else {
      notice = Notice(text: text, role: .note)
      return []
    }
    let name = units.first.flatMap { workspace[$0] }.map { workspace.title(of: $0) } ?? ""
    let label = phrases.reminded(units.count, name)
    guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
    navigation.grid?.marked = []
    notice = Notice(text: text, role: .note)
    return effects
  }
}
