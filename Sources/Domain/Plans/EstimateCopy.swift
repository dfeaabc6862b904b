/// Copies estimates for a plan that is copied: figures as typed, what was decided and paid left behind.
struct EstimateCopy {
  /// The new ids of the estimates and of all their rows.
  let newIDs: [String: String]
  let shift: Int
  let prose: YearShift
  let onlyYear: Int?

  /// Fields of an estimate that are left behind.
  private static let dropped: Set<String> = [
    FrameKey.log.rawValue, FrameKey.deleted.rawValue, Budget.fields.plan.key,
    Budget.fields.state.key,
    Budget.fields.decisions.key, Budget.fields.requests.key, Budget.fields.vouchers.key,
  ]

  /// Fields whose years move with the plan.
  static let movedTexts: Set<String> = [
    Budget.fields.title.key, BudgetLine.fields.content.key, BudgetLine.fields.time.key,
  ]

  /// The copy of an estimate that belongs to no plan yet.
  func tree(of old: Tree) -> Tree {
    var members = (old.members ?? [:]).filter { !EstimateCopy.dropped.contains($0.key) }
    for (key, member) in members { members[key] = copied(member, key) }
    return .object(members)
  }

  /// A value in its new form.
  private func copied(_ tree: Tree, _ key: String) -> Tree {
    switch tree {
    case .object(let members):
      var copy: [String: Tree] = [:]
      for (name, member) in members {
        copy[key == BudgetLine.fields.years.key ? year(name) : name] = copied(member, name)
      }
      return .object(copy)
    case .list(let elements): return .list(elements.map { copied($0, key) })
    case .text(let text): return .text(self.text(text, key))
    case .null, .flag, .integer, .literal: return tree
    }
  }

  /// A text: an id by the new one, a year and the years of titles and times moved.
  private func text(_ text: String, _ key: String) -> String {
    if let id = newIDs[text] { return id }
    switch key {
    case Budget.fields.years.key: return year(text)
    case Budget.fields.title.key, BudgetLine.fields.content.key: return prose.applied(to: text)
    case BudgetLine.fields.time.key:
      return Schedule.shifted(text, by: shift, year: onlyYear) ?? text
    default: return text
    }
  }

  /// A year, moved.
  private func year(_ text: String) -> String {
    Int(text).flatMap { prose.moved($0) }.map { String($0) } ?? text
  }
}
