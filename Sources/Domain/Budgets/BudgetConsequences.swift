import Vietnamese

/// What follows in an estimate, and in the figures that its plan takes from it, from a change of some figures.
///
/// A figure that agreed with the others before agrees with them after: amounts of lines, of years, of the
/// lines above, the total, the total in words, the figures of the plan's text, the targets that promise just as
/// many units as a line gives. One that did not agree stays as
/// it is printed, and so does what nobody can tell: the several years of a line, a formula in words.
///
///     let trial = try BudgetConsequences(of: [quantity], in: workspace, estimate: id, stamp)
///     trial.changes   // the quantity, 2.100 → 2.250, 16.663,4 → 16.813,4, the words …
package struct BudgetConsequences: Equatable, Sendable {
  /// The change itself first, then what follows.
  package private(set) var changes: [Change]
  /// What does not agree after it that agreed before, and is left to the person.
  package private(set) var left: [Discrepancy] = []
  /// Sums that are written nowhere and come out differently after it.
  package private(set) var recalculated: [Recalculation] = []
  private var workspace: Workspace
  private let estimate: ID<Budget>
  private let stamp: Stamp
  /// Places of figures that did not agree before, with the rules by which they did not.
  private let doubtful: [Place: Set<Discrepancy.Code>]
  /// Places of the figures that are tried: what is typed stays, and what speaks against it is told.
  private let tried: Set<Place>
  /// The targets that promised just what their line gave them.
  private let agreeing: Set<ID<Target>>

  /// By which rule a figure was moved: no other rule moves it back.
  private var rules: [Place: Discrepancy.Code] = [:]

  /// Where a figure stands.
  private struct Place: Hashable {
    let record: RecordKey
    let path: Path
  }

  /// How often figures can follow from figures: a total from groups, these from lines, these from lines below.
  private static let rounds = 64

  /// Makes the changes in a copy of the workspace and follows them.
  ///
  /// - Throws: why the changes themselves cannot be made.
  package init(
    of changes: [Change], in workspace: Workspace, estimate: ID<Budget>, _ stamp: Stamp
  ) throws(ChangeRefusal) {
    self.changes = changes
    self.workspace = workspace
    self.estimate = estimate
    self.stamp = stamp
    tried = Set(changes.map { Place(record: $0.record, path: $0.path) })
    let before = BudgetConsequences.found(in: workspace, estimate)
    doubtful = before.reduce(into: [:]) { doubtful, found in
      for figure in found.figures {
        doubtful[Place(record: found.record, path: figure.path), default: []].insert(found.code)
      }
    }
    agreeing = Set(
      BudgetConsequences.targets(in: workspace, of: estimate) { $0.agrees(with: $1) }.map(
        \.target.id))
    try self.workspace.apply(changes, stamp)
    for _ in 0..<BudgetConsequences.rounds {
      let next = (following() + followingTargets()).filter { change, _ in
        !tried.contains(Place(record: change.record, path: change.path))
      }
      guard !next.isEmpty else { break }
      for (change, rule) in next {
        if case .set(let path, _, _) = change.act {
          rules[Place(record: change.record, path: path)] = rule
        }
        try self.workspace.apply(change, stamp)
        add(change)
      }
    }
    left = BudgetConsequences.found(in: self.workspace, estimate).filter { !before.contains($0) }
    recalculated = Recalculation.all(of: estimate, from: workspace, to: self.workspace)
  }

  /// Takes up what follows; a figure that moved before moves once, from what stood there at first.
  private mutating func add(_ change: Change) {
    guard case .set(let path, _, let new) = change.act else { return }
    let known = changes.firstIndex { before in
      guard before.record == change.record, case .set(path, _, _) = before.act else { return false }
      return true
    }
    guard let known, case .set(_, let old, _) = changes[known].act else {
      return changes.append(change)
    }
    changes[known] = Change(change.record, .set(path, old: old, new: new))
  }

  /// What does not agree in the estimate and in the figures of its plan.
  private static func found(in workspace: Workspace, _ estimate: ID<Budget>) -> [Discrepancy] {
    guard let budget = workspace.budget(estimate) else { return [] }
    let audit = BudgetAudit(
      budget, plan: budget.plan.flatMap { workspace.plan($0) }, norms: workspace.norms,
      on: workspace.normDay(of: budget), record: estimate.key)
    let targets = plans(in: workspace, of: estimate).flatMap { plan in
      PlanAudit(targetsOf: plan, against: budget).discrepancies
    }
    return audit.discrepancies + targets
  }

  /// The plans whose targets name the estimate.
  private static func plans(in workspace: Workspace, of estimate: ID<Budget>) -> [Plan] {
    workspace.all(Plan.self).filter { plan in plan.targets.contains { $0.budget == estimate } }
  }

  /// The targets of all plans that the estimate gives something, those of which something is so.
  private static func targets(
    in workspace: Workspace, of estimate: ID<Budget>, where isSo: (Target, Budget) -> Bool
  ) -> [(plan: Plan, target: Target)] {
    guard let budget = workspace.budget(estimate) else { return [] }
    return plans(in: workspace, of: estimate).flatMap { plan in
      plan.targets.filter { isSo($0, budget) }.map { (plan, $0) }
    }
  }

  /// The targets that promise another count than their line gives them now.
  private func followingTargets() -> [(Change, Discrepancy.Code)] {
    let late = BudgetConsequences.targets(in: workspace, of: estimate) { target, budget in
      agreeing.contains(target.id) && !target.agrees(with: budget)
    }
    guard let budget = workspace.budget(estimate) else { return [] }
    return late.compactMap { plan, target in
      guard let given = target.given(by: budget)?.quantity.whole else { return nil }
      let path = Plan.fields.targets[target.id] / Target.fields.count
      let old = workspace[plan.id.key]?.tree[path]
      return (Change(plan.id.key, .set(path, old: old, new: .integer(given))), .unreachable)
    }
  }

  /// The figures that do not follow yet, each once.
  private func following() -> [(Change, Discrepancy.Code)] {
    var taken: Set<Place> = []
    var next: [(Change, Discrepancy.Code)] = []
    for found in BudgetConsequences.found(in: workspace, estimate) {
      for (path, figure) in follows(found) {
        let place = Place(record: found.record, path: path)
        guard !isDoubtful(place, by: found.code), !taken.contains(place),
          mayMove(place, by: found.code),
          let change = change(at: path, to: figure, found)
        else { continue }
        taken.insert(place)
        next.append((change, found.code))
      }
    }
    return next
  }

  /// Whether a figure stays as printed, since it did not agree before.
  ///
  /// One that only its years speak against still follows from its quantity and price.
  private func isDoubtful(_ place: Place, by rule: Discrepancy.Code) -> Bool {
    guard let rules = doubtful[place] else { return false }
    return rules != [.years] || rule == .years
  }

  /// Whether a rule may move a figure: one that follows from quantity and norm is not what stands below it
  /// as well, and is moved to and fro by neither.
  private func mayMove(_ place: Place, by rule: Discrepancy.Code) -> Bool {
    guard let moved = rules[place] else { return true }
    return moved == rule || moved == .carried
  }

  /// What becomes of which places where something does not agree.
  ///
  /// Between a line and its years, of amounts or of quantities, the side follows on which nothing moved; a line
  /// with several years says nothing of each.
  private func follows(_ found: Discrepancy) -> [(Path, Figure)] {
    if found.code == .years { return follows(years: found) }
    if found.code == .quantity { return follows(quantities: found) }
    guard BudgetConsequences.sums.contains(found.code) else { return [] }
    return found.figures.compactMap { figure in
      guard case .money? = figure.holds else { return nil }
      return figure.holds.map { (figure.path, $0) }
    }
  }

  /// What does not agree where a figure follows from others.
  private static let sums: Set<Discrepancy.Code> = [
    .line, .parent, .yearQuantity, .total, .words, .text, .carried,
  ]

  /// The amount of a line follows its years where they moved and nothing else says what it is, else its only year
  /// follows it.
  private func follows(years found: Discrepancy) -> [(Path, Figure)] {
    guard let line = found.figures.first, let holds = line.holds else { return [] }
    if haveYearsMoved(of: line.path.parent) {
      return isProduct(line.path.parent) ? [] : [(line.path, holds)]
    }
    guard found.figures.count == 2, let printed = line.printed else { return [] }
    return [(found.figures[1].path, printed)]
  }

  /// Quantities of a line, or of those below it, follow those of its years where they moved.
  private func follows(quantities found: Discrepancy) -> [(Path, Figure)] {
    guard let first = found.figures.first,
      haveYearsMoved(of: Path(Array(first.path.steps.prefix(2))))
    else { return [] }
    if let holds = first.holds, isQuantityOfLine(first.path) { return [(first.path, holds)] }
    guard let stated = first.printed else { return [] }
    return found.figures.dropFirst().filter { isQuantityOfLine($0.path) }.map { ($0.path, stated) }
  }

  /// Whether the amount of a line is its quantity times its price, whatever its years say.
  private func isProduct(_ line: Path) -> Bool {
    let id = line.steps.last.flatMap { ID<BudgetLine>($0) }
    let found = workspace.budget(estimate)?.lines.first { $0.id == id }
    return found.map { $0.quantity != nil && $0.norm != nil } ?? false
  }

  /// Whether figures of years of a line were changed so far.
  private func haveYearsMoved(of line: Path) -> Bool {
    changes.contains { change in
      guard change.record == estimate.key, case .set(let path, _, _) = change.act else {
        return false
      }
      return path.steps.starts(with: (line / BudgetLine.fields.years).steps)
    }
  }

  /// Whether a path leads to the quantity of a line, not of one of its years.
  private func isQuantityOfLine(_ path: Path) -> Bool {
    path.steps.count == 3 && FieldKey(endOf: path) == FieldKey(BudgetLine.fields.quantity)
  }

  /// The change that puts a figure in its place; nil where it is there or the place takes none.
  private func change(at path: Path, to figure: Figure, _ found: Discrepancy) -> Change? {
    let key = found.record
    let form = Record.form(of: key.kind).form(at: path)
    let new: Tree?
    switch figure {
    case .money(let money) where key == estimate.key && path == Path(Budget.fields.words):
      new = words(money).map { .text($0) }
    case .money(let money) where form == .money:
      // A year in which nothing falls due is left blank, as in the documents.
      new = money == .zero && found.code == .yearQuantity ? nil : .integer(money.dong)
    case .count(let count) where form == .quantity:
      new = Quantity(whole: count).map { .text($0.plain) }
    case .quantity(let quantity) where form == .quantity: new = .text(quantity.plain)
    case .money, .count, .quantity, .points, .text, .day: return nil
    }
    let old = workspace[key]?.tree[path]
    return old == new ? nil : Change(key, .set(path, old: old, new: new))
  }

  /// A total in words as the estimate wrote it before.
  private func words(_ money: Money) -> String? {
    guard let budget = workspace.budget(estimate) else { return nil }
    var habits: AmountWords?
    if case .amount(let amount) = AmountWords.reading(of: budget.words) {
      habits = AmountWords(writing: budget.words, amount)
    }
    return (habits ?? AmountWords())(money.dong)
  }
}
