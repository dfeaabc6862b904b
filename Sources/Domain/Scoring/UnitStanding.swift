/// How one unit stands in a campaign: its sheet and its result.
package struct UnitStanding: Sendable {
  package let row: CampaignUnit
  /// With which units it is ranked: what the campaign says, else the key of its kind.
  package let group: String
  package let kind: String?
  /// The latest version, nil when none was begun.
  package let sheet: SheetEvents?
  /// By the settled figure.
  package let result: SheetResult?
  /// The file of its sheet, when that cannot be read; then nothing is known of it.
  package var damaged: UnreadableFile?

  /// How far its sheet has come.
  package var state: SheetState { sheet?.state ?? .notStarted }
}

extension Workspace {
  /// How a unit of a campaign stands.
  package func standing(of row: CampaignUnit, in campaign: Campaign) -> UnitStanding {
    let kind = unit(row.unit)?.kind(on: campaign.to)
    let damaged = damagedSheet(of: row.unit, in: campaign.id)
    let sheet = damaged == nil ? sheets.sheet(of: row.unit, in: campaign.id) : nil
    return UnitStanding(
      row: row, group: group(of: row, in: campaign), kind: kind, sheet: sheet,
      result: sheet?.result(.settled, unitKind: kind), damaged: damaged)
  }

  /// With which units a unit of a campaign is ranked.
  package func group(of row: CampaignUnit, in campaign: Campaign) -> String {
    row.group.isEmpty ? unit(row.unit)?.kind(on: campaign.to) ?? "" : row.group
  }

  /// What a ranking group is called: kinds by their name, others as they were typed.
  package func title(ofRankingGroup group: String) -> String { header.name(ofUnitKind: group) }

  /// How all units of a campaign stand, in its order.
  package func standings(of campaign: Campaign) -> [UnitStanding] {
    campaign.units.map { standing(of: $0, in: campaign) }
  }
}

extension Ranking {
  /// Ranks the units of a campaign.
  package init(of standings: [UnitStanding]) {
    self.init(
      standings.compactMap { standing in
        standing.result.map {
          Candidate(
            unit: standing.row.unit, group: standing.group, state: standing.state, result: $0)
        }
      })
  }
}
