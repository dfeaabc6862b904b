import Domain
import Editing
import Tables
import Vietnamese
import Widgets

extension App {
  /// Writes what holds into a cell that prints something else; where nothing is wrong, into all blank sums.
  ///
  /// All figures of the discrepancy are written, and with a line those that repeat it; between a line
  /// and its years nobody can tell which is right, so that is left to the person.
  mutating func acceptComputed() -> [Effect] {
    guard let grid, let row = grid.selected,
      let binding = grid.table.dataSource.cell(row, grid.column, view).binding,
      let found = audit.worst(of: binding.record, at: binding.path)
    else { return fillBlankSums() }
    guard found.code != .years else {
      notice = Notice(text: phrases.yearsAreLeft, role: .warning)
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
    guard let question = doubt(aboutAccepting: found.record) else { return accepted(edit) }
    overlay = .question(question, .accept(edit, in: found.record))
    return []
  }

  /// Writes every sum that is left blank and can be counted into the estimate, and the words of a total that has other
  /// ones.
  private mutating func fillBlankSums() -> [Effect] {
    guard case .budget(let id)? = grid?.table, let estimate = workspace.budget(id),
      let computed = audit.budgets[id]
    else {
      notice = Notice(text: phrases.nothingToAccept, role: .warning)
      return []
    }
    let sums = estimate.blankSums(computed)
    var changes = sums.map { Change(id.key, .set($0.path, old: nil, new: .integer($0.money.dong))) }
    let words = wordsToWrite(of: estimate, computed)
    if let words {
      let old = workspace[id.key]?.tree[Budget.fields.words]
      changes.append(Change(id.key, .set(Path(Budget.fields.words), old: old, new: .text(words))))
    }
    guard !changes.isEmpty else {
      notice = Notice(text: phrases.noBlankSums, role: .note)
      return []
    }
    let edit = Edit(label: phrases.sumsFilled(sums.count, words: words), changes: changes)
    guard let question = doubt(aboutAccepting: id.key) else { return accepted(edit) }
    overlay = .question(question, .accept(edit, in: id.key))
    return []
  }

  /// The total in words where none are written, or others, and the cursor is at the total; nil where they stay.
  private func wordsToWrite(of estimate: Budget, _ computed: BudgetAudit) -> String? {
    guard case .total? = grid?.selected?.subject,
      let total = estimate.total?.amount ?? computed.holdsTotal(year: nil)
    else { return nil }
    if case .amount(let said) = AmountWords.reading(of: estimate.words), said == total.dong {
      return nil
    }
    return AmountWords()(total.dong)
  }

  /// Makes an edit that writes what holds, and says what it wrote.
  private mutating func accepted(_ edit: Edit) -> [Effect] {
    guard let effects = make(edit) else { return [] }
    if edit.changes.allSatisfy({ $0.fillsBlank || $0.path == Path(Budget.fields.words) }) {
      notice = notice ?? Notice(text: edit.label, role: .note)
    } else if let words = wordsThatDiffer {
      notice = notice ?? Notice(text: phrases.wordsStillDiffer(words), role: .warning)
    }
    return effects
  }

  /// The words of the total of the estimate that is seen, where they say another sum than it.
  private var wordsThatDiffer: String? {
    guard case .budget(let id)? = grid?.table,
      let found = audit.all.first(where: { $0.record == id.key && $0.code == .words }),
      case .money(let money)? = found.holds
    else { return nil }
    return AmountWords()(money.dong)
  }

  /// Writes what holds into an estimate that the person means, whatever its plan; goes on so in it.
  mutating func accept(_ edit: Edit, in estimate: RecordKey) -> [Effect] {
    meantEstimate = estimate
    return accepted(edit)
  }

  /// What is asked before figures of an estimate are changed whose plan is issued or over.
  ///
  /// Asked anew only after figures of another such estimate were changed.
  private func doubt(aboutAccepting record: RecordKey) -> Question? {
    guard meantEstimate != record, let closed = closedEstimate(record) else { return nil }
    return Question(
      title: phrases.title(of: .acceptComputed),
      text: phrases.acceptQuestion(closed.title, of: closed.plan, isOver: closed.isOver),
      answers: [phrases.no, phrases.writeComputed], selected: 0)
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

extension Change {
  /// Whether it writes where nothing stood.
  fileprivate var fillsBlank: Bool { if case .set(_, old: nil, _) = act { true } else { false } }
}
