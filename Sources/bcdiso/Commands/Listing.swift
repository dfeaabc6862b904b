import Domain
import Vietnamese

/// The items of `list`: what a kind of record shows of itself, as JSON objects.
struct Listing {
  private let workspace: Workspace
  private let day: Day?
  private let audit: WorkspaceAudit

  /// Lists from a workspace; names and codes as of `day`, or the newest.
  init(_ workspace: Workspace, on day: Day? = nil) {
    self.workspace = workspace
    self.day = day
    audit = WorkspaceAudit(workspace)
  }

  /// All items of a kind, units and plans in the order of people.
  func items(_ kind: ListedKind) -> [Tree] {
    let records = workspace.all(kind.record)
    switch kind {
    case .unit:
      let sorted = records.map { (CollationKey(workspace.title(of: $0, on: day)), $0) }
        .sorted { ($0.0, $0.1.key) < ($1.0, $1.1.key) }
      return sorted.compactMap { unit($0.1) }
    case .group: return records.compactMap { group($0) }
    case .plan: return records.compactMap { plan($0) }
    case .budget: return records.compactMap { budget($0) }
    case .line: return records.flatMap { lines($0) }
    }
  }

  private func unit(_ record: Record) -> Tree? {
    guard case .unit(let unit) = record.value else { return nil }
    let parent = unit.parent(on: day)
    return object([
      "id": .text(unit.id.text), "name": .text(unit.name(on: day)),
      "code": unit.code(on: day).map { .text($0) }, "kind": unit.kind(on: day).map { .text($0) },
      "kindName": unit.kind(on: day).map { .text(workspace.header.name(ofUnitKind: $0)) },
      "obligation": unit.obligation.map { .text($0.rawValue) },
      "parent": parent.map { .text($0.text) },
      "parentName": parent.flatMap { workspace.unit($0) }.map { .text($0.name(on: day)) },
    ])
  }

  private func group(_ record: Record) -> Tree? {
    guard case .group(let group) = record.value else { return nil }
    return object([
      "id": .text(group.id.text), "name": .text(group.name),
      "statedCount": group.statedCount.map { .integer($0) },
      "known": group.isKnown ? .integer(workspace.members(of: group).count) : nil,
      "members": .list(workspace.members(of: group).map { .text($0.text) }),
    ])
  }

  private func plan(_ record: Record) -> Tree? {
    guard case .plan(let plan) = record.value else { return nil }
    return object([
      "id": .text(plan.id.text), "number": .text(plan.number), "title": .text(plan.title),
      "date": plan.date.map { .text($0.iso) }, "state": plan.state.map { .text($0.rawValue) },
      "firstYear": plan.firstYear.map { .integer($0) },
      "lastYear": plan.lastYear.map { .integer($0) },
    ])
  }

  private func budget(_ record: Record) -> Tree? {
    guard case .budget(let budget) = record.value else { return nil }
    let found = audit.discrepancies.filter { $0.record == record.key }.count
    return object([
      "id": .text(budget.id.text), "title": .text(budget.title),
      "plan": budget.plan.map { .text($0.text) }, "moneyUnit": .text(budget.moneyUnit.rawValue),
      "years": .list(budget.years.map { .integer($0) }),
      "total": (budget.total?.amount).map { .integer($0.dong) },
      "holds": audit.budgets[budget.id]?.holdsTotal(year: nil).map { .integer($0.dong) },
      "discrepancies": .integer(found),
    ])
  }

  /// The lines of an estimate in the order of its tree.
  private func lines(_ record: Record) -> [Tree] {
    guard case .budget(let budget) = record.value, let audit = audit.budgets[budget.id] else {
      return []
    }
    return budget.lines.map { line in
      var years: [String: Tree] = [:]
      for (year, figures) in line.years {
        years[String(year)] = object([
          "amount": figures.amount.map { .integer($0.dong) },
          "quantity": figures.quantity.map { .text($0.plain) },
          "holds": audit.holds(line.id, year: year).map { .integer($0.dong) },
        ])
      }
      return object([
        "id": .text(line.id.text), "budget": .text(budget.id.text),
        "ordinal": .text(line.ordinal), "trail": .text(audit.trail(of: line.id)),
        "content": .text(line.content), "measure": .text(line.measure),
        "quantity": line.quantity.map { .text($0.plain) },
        "norm": line.norm.map { .integer($0.dong) },
        "amount": line.amount.map { .integer($0.dong) },
        "holds": audit.holds(line.id, year: nil).map { .integer($0.dong) },
        "formula": line.formula.isEmpty ? nil : .text(line.formula), "years": .object(years),
        "parent": line.parent.map { .text($0.text) },
      ])
    }
  }

  /// An object without what is not known.
  private func object(_ members: [String: Tree?]) -> Tree {
    .object(members.compactMapValues { $0 })
  }
}
