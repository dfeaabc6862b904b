extension Workspace {
  /// The criteria set of that id, unless it was deleted.
  package func criteriaSet(_ id: ID<CriteriaSet>) -> CriteriaSet? {
    guard let record = live(RecordKey(.criteriaSet, id.text)),
      case .criteriaSet(let set) = record.value
    else { return nil }
    return set
  }

  /// The campaign of that id, unless it was deleted.
  package func campaign(_ id: ID<Campaign>) -> Campaign? {
    guard let record = live(RecordKey(.campaign, id.text)),
      case .campaign(let campaign) = record.value
    else { return nil }
    return campaign
  }
}

extension Workspace {
  /// The sheets that `CAMPAIGN/UNIT` means: every version of them, each part typed as anywhere.
  package func sheets(called typed: String) -> [SheetEvents] {
    // A campaign's name may hold the stroke, a unit's hardly does: it is cut at the last one.
    guard let stroke = typed.lastIndex(of: "/") else { return [] }
    let campaigns = find(.campaign, String(typed[..<stroke])).map(\.key.id)
    let units = find(.unit, String(typed[typed.index(after: stroke)...])).map(\.key.id)
    return sheets.all.filter { sheet in
      campaigns.contains(sheet.heading.campaign.text) && units.contains(sheet.heading.unit.text)
    }
  }
}

extension CriteriaSet {
  /// The criterion of that ordinal or id.
  package func criterion(called typed: String) -> Criterion? {
    criteria.first { $0.ordinal == typed } ?? criteria.first { $0.id.text == typed }
  }
}
