import Domain
import Editing
import Widgets

extension App {
  /// Writes what holds into a cell that prints something else.
  ///
  /// All figures of the discrepancy are written, and with a line those that repeat it; between a line
  /// and its years nobody can tell which is right, so that is left to the person.
  mutating func acceptComputed() -> [Effect] {
    guard let grid, let row = grid.selected,
      let binding = grid.table.dataSource.cell(row, grid.column, view).binding,
      let found = audit.worst(of: binding.record, at: binding.path), found.code != .years
    else {
      notice = Notice(text: phrases.nothingToAccept, role: .warning)
      return []
    }
    let repeated = audit.discrepancies(of: row.subject).filter { other in
      other.code == .carried && other.carriedFrom == [found.path]
    }
    var changes: [Change] = []
    for figure in found.figures + repeated.flatMap(\.figures) {
      guard case .money(let money)? = figure.holds,
        Record.form(of: found.record.kind).form(at: figure.path) == .money
      else { continue }
      let old = workspace[found.record]?.tree[figure.path]
      // A year in which nothing falls due is left blank, as in the documents.
      let isBlank = money == .zero && found.code == .yearQuantity
      let new: Tree? = isBlank ? nil : .integer(money.dong)
      let change = Change(found.record, .set(figure.path, old: old, new: new))
      if old != new, !changes.contains(change) { changes.append(change) }
    }
    guard !changes.isEmpty else {
      notice = Notice(text: phrases.nothingToAccept, role: .warning)
      return []
    }
    let edit = Edit(label: phrases.edited(fieldTitle, of: rowTitle), changes: changes)
    guard let question = doubt(aboutAccepting: found.record) else { return make(edit) ?? [] }
    overlay = .question(question, .accept(edit, in: found.record))
    return []
  }

  /// Writes what holds into an estimate that the person means, whatever its plan; goes on so in it.
  mutating func accept(_ edit: Edit, in estimate: RecordKey) -> [Effect] {
    meantEstimate = estimate
    return make(edit) ?? []
  }

  /// What is asked before figures of an estimate are changed whose plan is issued or over.
  ///
  /// Asked anew only after figures of another such estimate were changed.
  private func doubt(aboutAccepting record: RecordKey) -> Question? {
    guard meantEstimate != record, let closed = closedEstimate(record) else { return nil }
    return Question(
      title: phrases.title(of: .acceptComputed),
      text: phrases.acceptQuestion(closed.title, of: closed.plan, isOver: closed.isOver),
      answers: [phrases.no, phrases.changeIt], selected: 0)
  }

  /// The title of an estimate whose plan is issued or over, with that plan; nil for any other.
  func closedEstimate(_ record: RecordKey) -> (title: String, plan: Plan, isOver: Bool)? {
    guard let estimate = workspace.live(record)?.value(as: Budget.self),
      let plan = estimate.plan.flatMap({ workspace[$0] })
    else { return nil }
    let isOver = plan.lastYear.flatMap { last in clock.today.map { last < $0.year } } ?? false
    return isOver || plan.state?.isIssued == true ? (estimate.title, plan, isOver) : nil
  }
}
