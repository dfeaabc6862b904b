/// How one unit stands in a campaign: its sheet and its result.
package struct UnitStanding: Sendable {
  package let row: CampaignUnit
  /// With which units it is ranked: what the campaign says, else the key of its kind.
  package let group: String
  package let kind: String?
  /// The latest version, nil when none was begun.
  package let sheet: ReplayedSheet?
  /// By the settled figure.
  package let result: SheetResult?
  /// The file of its sheet, when that cannot be read; then nothing is known of it.
  package var damaged: UnreadableFile?
  /// How its sheet differs from what was signed, when it does.
  package var altered: SheetAlteration?

  /// How far its sheet has come.
  package var state: SheetState { sheet?.state ?? .notStarted }
}

extension Workspace {
  /// How a unit of a campaign stands.
  package func standing(of row: CampaignUnit, in campaign: Campaign) -> UnitStanding {
    let damaged = damagedSheet(of: row.unit, in: campaign.id)
    let sheet = damaged == nil ? sheets.sheet(of: row.unit, in: campaign.id) : nil
    // Looked up once: a ranking asks it of each unit.
    let judgement = judgement(of: row, sheet, in: campaign)
    let kind = judgement.kind.isEmpty ? nil : judgement.kind
    return UnitStanding(
      row: row, group: judgement.group, kind: kind, sheet: sheet,
      result: sheet.flatMap { $0.result(.settled, unitKind: kind) }, damaged: damaged,
      altered: sheet.flatMap { alteration(of: $0) })
  }

  /// The kind by which a unit is graded in a campaign: what it was when that ended.
  ///
  /// What it became since changes no result; where no end is known, the last day of its year counts.
  package func judgedKind(of unit: ID<Unit>, in campaign: ID<Campaign>) -> String? {
    let known = self.campaign(campaign)
    let day = known?.to ?? known?.year.flatMap { Day.last(of: $0) }
    return self.unit(unit)?.kind(on: day)
  }

  /// What a sheet comes to by one of its figures: the one answer for every list, page and ranking.
  ///
  /// It is judged by its own set and by the kind of its unit then; nil without its criteria.
  package func result(of sheet: ReplayedSheet, _ figure: ScoreFigure) -> SheetResult? {
    let kind = judgement(of: sheet).kind
    return sheet.result(figure, unitKind: kind.isEmpty ? nil : kind)
  }

  /// Whether a sheet goes by another set than its campaign does now.
  package func isByOtherSet(_ sheet: ReplayedSheet) -> Bool {
    guard let set = campaign(sheet.heading.campaign)?.criteriaSet else { return false }
    return sheet.cited.id != set
  }

  /// With which units a unit of a campaign is ranked.
  package func group(of row: CampaignUnit, in campaign: Campaign) -> String {
    judgement(of: row, sheets.sheet(of: row.unit, in: campaign.id), in: campaign).group
  }

  /// What a ranking group is called: kinds by their name, others as they were typed.
  package func title(ofRankingGroup group: String) -> String { header.name(ofUnitKind: group) }

  /// How all units of a campaign stand, in its order; then those that were taken off its list with a confirmed sheet.
  package func standings(of campaign: Campaign) -> [UnitStanding] {
    (campaign.units + confirmedBeside(campaign)).map { standing(of: $0, in: campaign) }
  }

  /// The units whose sheets were confirmed, and which the list of the campaign does not have any more.
  private func confirmedBeside(_ campaign: Campaign) -> [CampaignUnit] {
    let listed = Set(campaign.units.map(\.unit))
    return sheets.sheets(of: campaign.id).compactMap { sheet in
      guard sheet.state == .confirmed, !listed.contains(sheet.heading.unit),
        let id = ID<CampaignUnit>("w" + sheet.heading.sheet.text.dropFirst())
      else { return nil }
      return CampaignUnit(
        id: id, unit: sheet.heading.unit, group: "", selfScoreBy: nil, extensionReason: "")
    }
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
