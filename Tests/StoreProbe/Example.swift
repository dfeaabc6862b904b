import Domain

/// A small store of invented units and the edits that the probe makes in it.
enum Example {
  static let stamp = Stamp(at: "2026-01-02T03:04:05Z", by: "probe")
  static let units = ["uaaaaaaaaaa", "ubbbbbbbbbb", "ucccccccccc"]
  /// So many that their contents are brought to the disk together.
  static let crowd = 520
  static let added = RecordKey(.unit, "uzzzzzzzzzz")

  /// The header of the store.
  static var header: Tree {
    .object(["schema": .integer(1), "id": .text("haaaaaaaaaa"), "committee": .text("probe")])
  }

  /// A unit of that name, without log.
  static func unit(_ id: String, _ name: String) -> Tree {
    Tree.record(RecordKey(.unit, id)).with(
      "names", .list([.object(["id": .text("vaaaaaaaaaa"), "text": .text(name)])]))
  }

  /// The id that a text stands for: itself, or one made from it.
  static func unitID(_ text: String) -> String {
    guard !isWellFormed(id: text) else { return text }
    let seed = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var ids = IDGenerator(seed: seed)
    return ids.next(letter: "u")
  }

  /// The records that the store begins with.
  static func records() throws -> [Record] {
    var records: [Record] = []
    for id in units { records.append(try Record(RecordKey(.unit, id), unit(id, "Unit " + id))) }
    return records
  }

  /// The change of a unit's note from nothing to `new`.
  static func note(_ id: String, _ new: String) -> Change {
    Change(RecordKey(.unit, id), .set(Path(Unit.fields.note), old: nil, new: .text(new)))
  }
}
