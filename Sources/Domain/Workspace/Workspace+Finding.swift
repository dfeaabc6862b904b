import Vietnamese

extension Workspace {
  /// What people call a record: a name, a number with its title.
  package func title(of record: Record, on day: Day? = nil) -> String {
    record.value.title(in: self, on: day)
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

  /// The codes or numbers by which a record is cited, the newest first.
  package func codes(of record: Record) -> [String] {
    guard let unit = record.value(as: Unit.self) else { return record.value.officialNumbers }
    return unit.codes.reversed().map(\.text)
  }

  /// All names that a record has or had.
  package func names(of record: Record) -> [String] { record.value.allNames(in: self) }

  /// What some records are called.
  private func naming(_ records: [Record], as times: NamingTimes) -> Naming<Record> {
    Naming(
      records.map { record in
        guard let unit = record.value(as: Unit.self) else {
          let numbers = record.value.officialNumbers
          return Naming.Entry(
            record, id: record.key.id, codes: [numbers.map { Naming.Name($0) }],
            names: (record.value.allNames(in: self) + numbers).map { Naming.Name($0) })
        }
        return Naming.Entry(
          record, id: record.key.id, codes: [times.names(unit.codes, of: unit)],
          names: times.names(unit.names, of: unit))
      })
  }
}
