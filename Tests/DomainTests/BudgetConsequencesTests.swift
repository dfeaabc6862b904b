import Samples
import TestSupport
import Testing

@testable import Domain
@testable import Vietnamese

/// What follows from a figure that is tried.
@Suite("What follows from a figure")
struct BudgetConsequencesTests {
  private let stamp = Stamp(at: "2026-11-30T08:00:00Z", by: "Thư ký")

  /// The workspace of a sample.
  private func workspace(_ sample: String) throws -> Workspace {
    let sample = try #require(try Sample.named(sample))
    return Workspace(header: try StoreHeader(sample.header), records: sample.records)
  }

  /// What does not agree in an estimate and in the figures of its plan.
  private func found(_ workspace: Workspace, _ budget: Budget) -> Set<Discrepancy> {
    Set(
      BudgetAudit(
        budget, plan: budget.plan.flatMap { workspace.plan($0) },
        norms: workspace.norms, record: budget.id.key
      ).discrepancies)
  }

  @Test(
    "Every quantity of every sample, one more: what agreed agrees after it but lines and their years",
    arguments: ["bac-giang", "dien-bien"])
  func everyLine(sample: String) throws {
    let start = try workspace(sample)
    var tried = 0
    for budget in start.all(Budget.self) {
      let before = found(start, budget)
      for line in budget.lines {
        guard let quantity = line.quantity, line.norm != nil else { continue }
        let one = try #require(Quantity(whole: 1))
        let more = try #require(quantity.adding(one))
        let path = Budget.fields.lines[line.id] / BudgetLine.fields.quantity
        let old = start[budget.id.key]?.tree[path]
        let new = Tree.text(more.plain)
        let change = Change(budget.id.key, .set(path, old: old, new: new))
        let trial = try BudgetConsequences(of: [change], in: start, estimate: budget.id, stamp)
        var after = start
        try after.apply(trial.changes, stamp)
        let now = try #require(after.budget(budget.id))
        let added = found(after, now).subtracting(before)
        #expect(added == Set(trial.left))
        #expect(trial.changes.first == change)
        // What is left is what nobody can tell, or rests on a figure that did not agree before.
        let untold: Set<Discrepancy.Code> = [
          .years, .quantity, .formula, .carried, .count, .parent,
        ]
        let doubtful = Set(before.flatMap { $0.figures.map(\.path) })
        for found in added where !untold.contains(found.code) {
          #expect(
            found.figures.contains { doubtful.contains($0.path) }, "\(line.content) \(found.code)")
        }
        tried += 1
      }
    }
    #expect(tried > 3)
  }

  /// Whether a target is said to ask for more than it is given.
  private func isShort(of target: Target, _ found: Discrepancy) -> Bool {
    found.code == .unreachable && found.path.steps.contains(target.id.text)
  }

  @Test("A target that promises what its line gives moves with it; one that falls short is told")
  func targets() throws {
    var start = try workspace("dien-bien")
    let budget = try #require(start.all(Budget.self).first)
    let (plan, target) = try #require(
      start.all(Plan.self).flatMap { plan in plan.targets.map { (plan, $0) } }.first { _, target in
        target.given(by: budget) != nil && target.year != nil
      })
    let given = try #require(target.given(by: budget)?.quantity.whole)
    let place = Plan.fields.targets[target.id]
    let stored = { (workspace: Workspace, field: Path) in workspace[plan.id.key]?.tree[field] }
    let (share, count) = (place / Target.fields.share, place / Target.fields.count)
    let comparison = place / Target.fields.comparison
    try start.apply(
      [
        Change(plan.id.key, .set(share, old: stored(start, share), new: nil)),
        Change(plan.id.key, .set(count, old: stored(start, count), new: .integer(given))),
        Change(
          plan.id.key,
          .set(comparison, old: stored(start, comparison), new: .text(Comparison.exactly.rawValue))),
      ], stamp)
    let year = try #require(target.year)
    let quantity =
      Path([Budget.fields.lines.key, target.line]) / BudgetLine.fields.years[year]
      / YearFigures.fields.quantity
    let old = start[budget.id.key]?.tree[quantity]
    let whole = try #require(old?.asText.flatMap { Quantity(plain: $0) }?.whole)
    for step in [3, -3] {
      let change = Change(
        budget.id.key, .set(quantity, old: old, new: .text(String(whole + step))))
      let trial = try BudgetConsequences(of: [change], in: start, estimate: budget.id, stamp)
      #expect(
        trial.changes.contains(
          Change(
            plan.id.key, .set(count, old: .integer(given), new: .integer(given + step)))))
      #expect(!trial.left.contains { isShort(of: target, $0) })
    }
    // A share is a promise: it stays, and what no longer reaches it is told.
    try start.apply(
      [Change(plan.id.key, .set(count, old: .integer(given), new: .integer(given - 1)))], stamp)
    let change = Change(budget.id.key, .set(quantity, old: old, new: .text(String(whole - 2))))
    let trial = try BudgetConsequences(of: [change], in: start, estimate: budget.id, stamp)
    #expect(!trial.changes.contains { $0.record == plan.id.key && $0 != change })
    #expect(trial.left.contains { isShort(of: target, $0) })
  }

  @Test("The total in words keeps the habits of the office")
  func words() throws {
    for (text, amount, next, expected) in [
      ("Hai trăm lẻ sáu triệu đồng", 206_000_000, 207_000_000, "Hai trăm lẻ bảy triệu đồng"),
      (
        "Hai trăm linh sáu triệu đồng chẵn", 206_000_000, 301_000_000,
        "Ba trăm linh một triệu đồng chẵn"
      ),
    ] {
      let habits = try #require(AmountWords(writing: text, amount))
      #expect(habits(next) == expected)
    }
    #expect(AmountWords(writing: "Một khoản nhỏ", 5) == nil)
  }
}
