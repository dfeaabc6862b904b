/// By what else than its scores and its set a sheet is judged: kept in the sheet when it is confirmed.
///
/// A unit that becomes another kind later, or stands in another group of its campaign, changes no result
/// that was confirmed. Sheets that were confirmed before this was kept go by the records of the store.
package struct SheetJudgement: Hashable, Sendable {
  /// The key of the unit's kind, which chooses the scale of grades; empty where it had none.
  package let kind: String
  /// With which units it is ranked.
  package let group: String

  package init(kind: String, group: String) {
    self.kind = kind
    self.group = group
  }
}

extension Workspace {
  /// By what a sheet is judged: what it says itself once it is confirmed, else what the records say now.
  package func judgement(of sheet: ReplayedSheet) -> SheetJudgement {
    if let kept = sheet.keptJudgement { return kept }
    let heading = sheet.heading
    let row = campaign(heading.campaign)?.units.first { $0.unit == heading.unit }
    return judgement(of: heading.unit, in: heading.campaign, as: row)
  }

  /// By what a unit of a campaign is judged, whose row and sheet are known.
  func judgement(
    of row: CampaignUnit, _ sheet: ReplayedSheet?, in campaign: Campaign
  ) -> SheetJudgement {
    sheet?.keptJudgement ?? judgement(of: row.unit, in: campaign.id, as: row)
  }

  /// What the records of the store say.
  private func judgement(
    of unit: ID<Unit>, in campaign: ID<Campaign>, as row: CampaignUnit?
  ) -> SheetJudgement {
    let kind = judgedKind(of: unit, in: campaign) ?? ""
    let group = row?.group ?? ""
    return SheetJudgement(kind: kind, group: group.isEmpty ? kind : group)
  }

  /// Changes of a sheet with what it is judged by, where it is confirmed by them.
  package func withJudgement(_ changes: [SheetChange], of sheet: ReplayedSheet) -> [SheetChange] {
    changes.flatMap { change -> [SheetChange] in
      guard case .state(.confirmed, _) = change else { return [change] }
      return [.judged(judgement(of: sheet)), change]
    }
  }
}

extension ReplayedSheet {
  /// What it says itself of how it is judged, from its confirmation on.
  fileprivate var keptJudgement: SheetJudgement? {
    state == .confirmed || state == .superseded ? judgement : nil
  }
}
