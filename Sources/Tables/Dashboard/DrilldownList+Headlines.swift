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

  /// The best confirmed unit of a campaign and the weakest.
  func headline(ofSheetsOf id: ID<Campaign>) -> Headline? {
    guard let campaign = view.workspace.campaign(id) else { return nil }
    let ordered = CampaignResults(campaign, in: view.workspace).outcomes.bestFirst
    guard let best = ordered.first, let worst = ordered.last, best.unit != worst.unit else {
      return nil
    }
    let shown = { (outcome: CampaignResults.Outcome) in
      outcome.share.percent?.shown(in: phrases.numbers) ?? ""
    }
    return Headline(
      left: phrases.best(view.workspace.name(of: best.unit), shown(best), ""),
      right: phrases.lowest(view.workspace.name(of: worst.unit), shown(worst), ""))
  }

  /// How far a target is reached; which of those that lack are known by name.
  func headline(of target: ID<Target>, _ plan: ID<Plan>) -> Headline? {
    guard let plan = view.workspace.plan(plan), let census,
      let target = plan.targets.first(where: { $0.id == target })
    else { return nil }
    let progress = TargetProgress(target, of: plan, in: view.workspace, census)
    return Headline(
      left: ([phrases.sentence(of: progress, before: "")] + reasons(of: progress))
        .joined(separator: " · "),
      right: progress.notReached.isEmpty
        ? "" : phrases.missingByName(progress.notReached.count))
  }

  /// Why a target counts fewer than have declared: who lacks has declared by an older edition.
  func reasons(of progress: TargetProgress) -> [String] {
    guard let census, let plan = view.workspace.plan(progress.plan), progress.isKnown,
      let edition = StandardEdition(in: plan.title)
    else { return [] }
    let older = progress.notReached.count { id in
      view.workspace.unit(id).map { census.hasDeclared($0, edition: nil) } ?? false
    }
    return older == 0 ? [] : [phrases.countOlder(older, edition.year)]
  }
}
