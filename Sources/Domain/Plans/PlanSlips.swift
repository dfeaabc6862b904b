import Vietnamese

extension Workspace {
  /// The times that some changes would replace, though they were understood, by words that are not.
  package func timesLost(by changes: [Change]) -> [(before: String, unread: String)] {
    schedules(setBy: changes).compactMap { plan, typed, before in
      guard let before, plan.schedule(before).isUnderstood,
        let unread = plan.schedule(typed).unread.first
      else { return nil }
      return (before, unread)
    }
  }

  /// The name of the unit that a text which names none may have meant; nil where none is near.
  package func nearUnit(to typed: String) -> String? {
    guard meant(.unit, typed).isEmpty, find(.unit, typed).isEmpty else { return nil }
    let names = all(Unit.self).map { $0.name(on: nil) }
    return typed.nearest(among: names, within: max(1, typed.count / 6))
  }
}

extension Change {
  /// What is written for the lead of a task of a plan; nil for any other change.
  package var leadOfTask: String? {
    guard record.kind == .plan, case .set(let path, _, let new) = act,
      path.isField(PlanTask.fields.lead, ofRowIn: Plan.fields.tasks)
    else { return nil }
    return new?.asText
  }
}
