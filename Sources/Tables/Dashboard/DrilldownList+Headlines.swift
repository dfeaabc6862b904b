import Domain

extension DrilldownList {
  /// How many of some kinds have declared, and how many have not.
  func headline(ofKinds keys: [String]) -> Headline? {
    guard let census else { return nil }
    let units = census.units.filter { unit in
      keys.isEmpty || keys.contains(unit.kind(on: census.day) ?? "")
    }
    let declared = units.count { census.hasDeclared($0, edition: nil) }
    return Headline(
      left: phrases.declaredOf(declared, units.count),
      right: declared == units.count ? "" : phrases.missing(units.count - declared))
  }

  /// How far a target is reached; which of those that lack are known by name.
  func headline(of target: ID<Target>, _ plan: ID<Plan>) -> Headline? {
    guard let plan = view.workspace.plan(plan), let census,
      let target = plan.targets.first(where: { $0.id == target })
    else { return nil }
    let progress = TargetProgress(target, of: plan, in: view.workspace, census)
    return Headline(
      left: phrases.sentence(of: progress, before: ""),
      right: progress.notReached.isEmpty
        ? "" : phrases.missingByName(progress.notReached.count))
  }
}
