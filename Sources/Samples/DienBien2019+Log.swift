import Domain

extension Tree {
  /// A copy in which the rows of a list from 2018 on were entered one by one, each on its day.
  ///
  /// So the log of the record tells who entered what; rows of earlier days, and those without one, came
  /// with the record. The order of the list stays.
  func entering(_ list: Path, of record: RecordKey, by office: String) -> Tree {
    let rows = self[list]?.elements ?? []
    let entered = rows.enumerated().filter { $1.day >= "2018" }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    var there = Set(rows.filter { $0.day < "2018" }.compactMap(\.rowID))
    var tree = self
    for (_, row) in entered { _ = tree.remove(row: row.rowID ?? "", from: list) }
    for (place, row) in entered {
      let before = rows[..<place].last { $0.rowID.map { there.contains($0) } ?? false }
      let change = Change(record, .insert(list, row: row, after: before?.rowID))
      let stamp = Stamp(at: "\(row.day)T02:05:00Z", by: office)
      guard let next = try? tree.applying(change, stamp) else { return self }
      tree = next
      there.formUnion([row.rowID].compactMap { $0 })
    }
    return tree
  }

  /// The day of a row as it is stored, nothing for a row without one.
  private var day: String { self["date"]?.asText ?? "" }
}
