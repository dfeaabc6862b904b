import Vietnamese

extension Workspace {
  /// What people call a record: a name, a number with its title.
  package func title(of record: Record, on day: Day? = nil) -> String {
    switch record.value {
    case .unit(let unit): unit.name(on: day)
    case .group(let group): group.name
    case .plan(let plan): plan.number.isEmpty ? plan.title : "\(plan.number) \(plan.title)"
    case .budget(let budget): budget.title
    case .normTable(let table): table.title
    case .criteriaSet(let set): set.title
    case .campaign(let campaign): campaign.title
    case .sheet(let sheet): title(of: sheet, on: day)
    case .committee(let committee): committee.name
    case .training(let training): training.title
    case .meeting(let meeting): meeting.title
    case .body(let body): body.name
    case .remark(let remark):
      remark.number.isEmpty ? remark.about : "\(remark.number) \(remark.about)"
    }
  }

  /// A sheet by its unit and its campaign.
  private func title(of sheet: ScoreSheet, on day: Day?) -> String {
    let unit = unit(sheet.unit)?.name(on: day) ?? sheet.unit.text
    return "\(unit) · \(campaign(sheet.campaign)?.title ?? sheet.campaign.text)"
  }

  /// The records of a kind that a person may mean: the first of these that finds any.
  ///
  /// The id; the official code or the number of a plan; the whole name; the beginning of an id (three
  /// letters or more); a part of the name. Letters compare without marks and case.
  package func find(_ kind: RecordKind, _ typed: String) -> [Record] {
    if let record = live(RecordKey(kind, typed)) { return [record] }
    let records = all(kind)
    let folded = typed.folded
    guard !folded.isEmpty else { return [] }
    let tiers: [(Record) -> Bool] = [
      { record in codes(of: record).contains { $0.folded == folded } },
      { record in names(of: record).contains { $0.folded == folded } },
      { record in typed.count >= 3 && record.key.id.hasPrefix(typed) },
      { record in names(of: record).contains { $0.folded.contains(folded) } },
    ]
    for tier in tiers {
      let found = records.filter(tier)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Official codes and numbers of a record.
  private func codes(of record: Record) -> [String] {
    switch record.value {
    case .unit(let unit): unit.codes.map(\.text)
    case .plan(let plan): plan.number.isEmpty ? [] : [plan.number]
    case .meeting(let meeting): meeting.minutes.isEmpty ? [] : [meeting.minutes]
    case .body(let body): body.contract.isEmpty ? [] : [body.contract]
    case .remark(let remark): remark.number.isEmpty ? [] : [remark.number]
    case .group, .budget, .normTable, .criteriaSet, .campaign, .sheet, .committee, .training: []
    }
  }

  /// All names that a record has or had.
  private func names(of record: Record) -> [String] {
    switch record.value {
    case .unit(let unit): unit.names.map(\.text)
    case .group(let group): [group.name]
    case .plan(let plan): [plan.title]
    case .budget(let budget): [budget.title]
    case .normTable(let table): [table.title]
    case .criteriaSet(let set): [set.title]
    case .campaign(let campaign): [campaign.title]
    case .sheet(let sheet): [title(of: sheet, on: nil)]
    case .committee(let committee): [committee.name]
    case .training(let training): [training.title]
    case .meeting(let meeting): [meeting.title]
    case .body(let body): [body.name]
    case .remark(let remark): [remark.about]
    }
  }
}
