extension Workspace {
  /// The criteria set of that id, unless it was deleted.
  package func criteriaSet(_ id: ID<CriteriaSet>) -> CriteriaSet? {
    guard let record = live(id.key),
      let set = record.value(as: CriteriaSet.self)
    else { return nil }
    return set
  }

  /// The campaign of that id, unless it was deleted.
  package func campaign(_ id: ID<Campaign>) -> Campaign? {
    guard let record = live(id.key),
      let campaign = record.value(as: Campaign.self)
    else { return nil }
    return campaign
  }
}

extension Workspace {
  /// The sheets that `CAMPAIGN/UNIT` means, begun or not, of the units that a campaign has.
  ///
  /// Each stroke may be the one that parts the two, since either name may hold strokes. A campaign of
  /// years ago has units that ended since: among its own they need no more than their name.
  package func sheets(called typed: String, isReading: Bool = false) -> [SheetName] {
    var names: [SheetName] = []
    for (campaign, unit) in typed.strokes {
      let campaigns = isReading ? find(.campaign, campaign) : meant(.campaign, campaign)
      for record in campaigns {
        guard let campaign = record.value(as: Campaign.self) else { continue }
        for unit in units(of: campaign, called: unit, isReading: isReading) {
          let name = SheetName.latest(of: unit, in: campaign.id)
          if !names.contains(name) { names.append(name) }
        }
      }
    }
    return names
  }

  /// The units of a campaign that are called so: listed in it, or with a sheet in it.
  private func units(of campaign: Campaign, called typed: String, isReading: Bool) -> [ID<Unit>] {
    var ids = campaign.units.map(\.unit)
    ids += sheets.all.filter { $0.heading.campaign == campaign.id }.map(\.heading.unit)
    let keys = Set(ids).map { $0.key }.sorted()
    let pool = keys.compactMap { live($0) }
    let day = campaign.year.flatMap { Day(year: $0, month: 12, day: 31) }
    let times = NamingTimes.on(day)
    let found =
      isReading
      ? find(typed, as: times, among: pool) : meant(.unit, typed, as: times, among: pool)
    return found.compactMap { ID<Unit>($0.key.id) }
  }
}

extension CriteriaSet {
  /// The one criterion of that ordinal, id or title.
  package func criterion(called typed: String) -> Criterion? {
    let naming = Naming(
      criteria.map { row in
        Naming.Entry(
          row, id: row.id.text, codes: [[Naming.Name(row.ordinal)]],
          names: [Naming.Name(row.title)])
      })
    let meant = naming.meant(by: typed)
    return meant.count == 1 ? meant[0] : nil
  }
}
