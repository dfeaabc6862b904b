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

  /// The sheets of a campaign, the latest version of each unit, in the order of their ids.
  package func sheets(of campaign: ID<Campaign>) -> [ScoreSheet] {
    var latest: [ID<Unit>: ScoreSheet] = [:]
    for record in all(.sheet) {
      guard case .sheet(let sheet) = record.value, sheet.campaign == campaign else { continue }
      if let known = latest[sheet.unit], known.version >= sheet.version { continue }
      latest[sheet.unit] = sheet
    }
    return latest.values.sorted { $0.id.text < $1.id.text }
  }
}
