extension Workspace {
  /// What of a sheet does not agree: its chain, the set it goes by, who said what.
  func discrepancies(of sheet: ScoreSheet) -> [Discrepancy] {
    guard let events = sheets[sheet.id] else { return [] }
    let key = sheet.id.key
    var found: [Discrepancy] = []
    if let fault = events.discrepancy(of: sheet) { found.append(fault) }
    if let fault = registerDiscrepancy(of: events) { found.append(fault) }
    if let fault = signatureDiscrepancy(of: events) { found.append(fault) }
    let set = campaign(sheet.campaign)?.criteriaSet
    if let set, events.state.isOpen, events.cited.id != set {
      let figure = PlacedFigure(
        Path(ScoreSheet.fields.criteriaSet), printed: title(ofSet: events.cited.id),
        holds: title(ofSet: set))
      found.append(
        Discrepancy(
          .otherCriteria, in: key, .reference(ScoreSheet.fields.criteriaSet), [figure]))
    }
    if let (by, _) = bar(in: events) {
      let figure = PlacedFigure(Path(ScoreSheet.fields.events), printed: .text(by), holds: nil)
      found.append(
        Discrepancy(.sheetRights, in: key, .reference(SheetEvent.fields.by), [figure]))
    }
    return found
  }

  /// That a campaign lets any inspector score, softer than the rule.
  func rightsDiscrepancies(of campaign: Campaign) -> [Discrepancy] {
    guard campaign.scoredBy == .anyInspector else { return [] }
    let figure = PlacedFigure(
      Path(Campaign.fields.scoredBy), printed: .count(campaign.visits.count), holds: nil)
    return [
      Discrepancy(
        .openScoring, in: campaign.id.key, .reference(Campaign.fields.scoredBy), [figure])
    ]
  }

  /// The sheets that cite another digest of a set than it has, as one discrepancy of the set.
  func discrepancy(of set: CriteriaSet) -> Discrepancy? {
    guard let now = sheets.criteria(of: set.id)?.digest else { return nil }
    let count = sheets.all.count { sheet in
      ([sheet.heading.cited] + sheet.later).contains { cited in
        cited.id == set.id && cited.digest.map { $0 != now } ?? false
      }
    }
    guard count > 0 else { return nil }
    let figure = PlacedFigure(Path(CriteriaSet.fields.criteria), printed: .count(count), holds: nil)
    return Discrepancy(
      .criteriaChanged, in: set.id.key, .reference(CriteriaSet.fields.criteria), [figure])
  }

  /// What a set is called, as words of a discrepancy.
  private func title(ofSet id: ID<CriteriaSet>) -> Figure {
    .text(live(id.key).map { title(of: $0) } ?? id.text)
  }
}

extension DiscrepancyPlace {
  /// A field of the record itself.
  fileprivate static func reference(_ field: some AnyField) -> DiscrepancyPlace {
    .reference(field: FieldKey(field), fullOrdinal: "")
  }
}

extension SheetState {
  /// Whether a sheet may still be moved to another set.
  fileprivate var isOpen: Bool { self == .scoring || self == .complete }
}

extension ReplayedSheet {
  /// The first event that is not the one that was sealed, or may not follow; nil when all hold.
  func discrepancy(of sheet: ScoreSheet) -> Discrepancy? {
    guard let fault else { return nil }
    let event = sheet.events.first { $0.seq == fault.seq }
    let path = event.map { ScoreSheet.fields.events[$0.id] } ?? Path(ScoreSheet.fields.events)
    let figure: PlacedFigure =
      switch fault.reason {
      case .gap(let expected):
        PlacedFigure(path, printed: .count(fault.seq), holds: .count(expected))
      case .wrongPrevious, .wrongHash, .headDiffers, .unknownCriterion, .offScale, .frozen,
        .transition, .noReason, .incomplete, .noSuchRow, .findingChanged:
        PlacedFigure(path, printed: nil as Figure?, holds: nil)
      }
    return Discrepancy(
      .sheetEvent, in: sheet.id.key, .event(fault.seq), [figure])
  }
}
