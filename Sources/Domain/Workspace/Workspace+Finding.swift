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
    case .criteriaSet(let set): set.fullTitle
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
    let unit = unit(sheet.unit)?.name(on: day) ?? name(of: sheet.unit)
    return "\(unit) · \(campaign(sheet.campaign)?.title ?? sheet.campaign.text)"
  }

  /// The records of a kind that a text finds: what it means, else all that hold it as a part.
  ///
  /// For reading only; what changes something takes what is meant (``meant(_:_:as:among:)``).
  package func find(_ kind: RecordKind, _ typed: String, as times: NamingTimes = .newest)
    -> [Record]
  {
    if let record = live(RecordKey(kind, typed)) { return [record] }
    return naming(all(kind), as: times).found(by: typed)
  }

  /// The records of a kind that a text may mean where something is changed (``Naming``).
  package func meant(
    _ kind: RecordKind, _ typed: String, as times: NamingTimes = .newest,
    among pool: [Record]? = nil
  ) -> [Record] {
    if pool == nil, let record = live(RecordKey(kind, typed)) { return [record] }
    return naming(pool ?? all(kind), as: times).meant(by: typed)
  }

  /// The records among some that a text finds.
  package func find(_ typed: String, as times: NamingTimes, among pool: [Record]) -> [Record] {
    naming(pool, as: times).found(by: typed)
  }

  /// What some records are called.
  private func naming(_ records: [Record], as times: NamingTimes) -> Naming<Record> {
    Naming(
      records.map { record in
        guard case .unit(let unit) = record.value else {
          return Naming.Entry(
            record, id: record.key.id, codes: [codes(of: record).map { Naming.Name($0) }],
            names: (names(of: record) + codes(of: record)).map { Naming.Name($0) })
        }
        return Naming.Entry(
          record, id: record.key.id, codes: [times.names(unit.codes, of: unit)],
          names: times.names(unit.names, of: unit))
      })
  }

  /// Official codes and numbers of a record that is no unit.
  private func codes(of record: Record) -> [String] {
    switch record.value {
    case .plan(let plan): plan.number.isEmpty ? [] : [plan.number]
    case .meeting(let meeting): meeting.minutes.isEmpty ? [] : [meeting.minutes]
    case .body(let body): body.contract.isEmpty ? [] : [body.contract]
    case .remark(let remark): remark.number.isEmpty ? [] : [remark.number]
    case .unit, .group, .budget, .normTable, .criteriaSet, .campaign, .sheet, .committee, .training:
      []
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
    case .criteriaSet(let set): [set.fullTitle]
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
