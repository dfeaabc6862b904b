import Domain
import TestSupport
import Testing

extension FilledSheet {
  /// A sheet after changes by chance, those that are refused left out.
  init(byChance seed: UInt64, unit: String = "one") throws {
    var chance = Chance(seed)
    try self.init(try isoHCC(), unit: unit)
    let leaves = CriteriaTree(set).leaves
    for _ in 0..<60 {
      let row = chance.one(of: leaves)
      let change: SheetChange
      switch chance.below(11) {
      case 0...3:
        let typed = chance.one(of: ["*", "-", "45/47", "0/0", "x", "97%", "1"])
        let score = try? row.score(typed: TypedText(typed, .vietnamese))
        change = .score(row.id, chance.one(of: ScoreFigure.allCases), score)
      case 4: change = .note(row.id, chance.one(of: ["a\tb", "a\\tb", "dòng\nmới", ""]))
      case 5: change = .reason(row.id, "thiếu \(chance.below(9))")
      case 6: change = .finding(try finding(chance.one(of: ["one", "two"])))
      case 7: change = .explanation(row.id, "giải trình")
      case 8: change = .evidence(row.id, try evidence(chance.one(of: ["one", "two"])))
      case 9: change = .finding(try finding("three", ["due": .text("2026-03-01")]))
      default: change = .state(chance.one(of: SheetState.allCases), "vì")
      }
      try? make(change, by: chance.one(of: ["Đoàn 1", "Đoàn 2"]))
    }
  }
}

/// Evidence made by hand.
private func evidence(_ name: String) throws -> EvidenceReference {
  let row = Tree.row(id: id("i", name)).with("text", .text("Quyết định \(name)"))
  guard name == "two" else { return try EvidenceReference(reading: TreeReader(row)) }
  return try EvidenceReference(
    reading: TreeReader(
      row.with("fileSize", .integer(0)).with("fileName", .text("a\tb")).with("isKept", .flag(true)))
  )
}

@Suite("Scoring: packed sheets")
struct SheetPackingTests {
  /// Reads all sheets that were packed.
  private func unpacked(
    _ bytes: [UInt8], _ table: [UInt8], count: Int, by set: SheetCriteria
  ) throws(PackingFault) -> [ReplayedSheet] {
    var tables = SheetUnpacking(table)
    let table = try PackedSheetTable(&tables)
    var reader = SheetUnpacking(bytes)
    var sheets: [ReplayedSheet] = []
    for _ in 0..<count { sheets.append(try reader.sheet(table, by: { _ in set })) }
    guard reader.left == 0 else { throw PackingFault() }
    return sheets
  }

  @Test("A packed sheet stands as it stood, and its next event follows", arguments: 0..<40)
  func roundTrip(_ seed: UInt64) throws {
    let filled = try [seed, seed + 100].map { try FilledSheet(byChance: $0) }
    var packing = SheetPacking()
    for sheet in filled { packing.put(sheet.now) }
    let set = SheetCriteria(filled[0].set)
    var again = try unpacked(packing.bytes, packing.table, count: 2, by: set)
    #expect(again == filled.map(\.now))
    #expect(again.map(\.last) == filled.map(\.now.last))
    #expect(again.map(\.gaps) == filled.map(\.now.gaps))
    let event = try #require(ID<SheetEvent>(id("y", "next")))
    let criterion = try #require(set.tree.leaves.first)
    let change = SheetChange.explanation(criterion.id, "thêm")
    let stamp = Stamp(at: "2026-11-21T10:00:00Z", by: "Đoàn 3")
    guard filled[0].now.state == .scoring else {
      // Whatever else it has become, it takes no explanation any more.
      #expect(throws: (any Error).self) {
        try filled[0].now.event(change, id: event, stamp, testDigest)
      }
      return
    }
    let next = try filled[0].now.event(change, id: event, stamp, testDigest)
    try again[0].append(next, testDigest)
    #expect(again[0].head == next.hash)
    #expect(again[0].entries[criterion.id]?.explanation == "thêm")
  }

  @Test("Whatever bytes are read, they give sheets or a fault")
  func hostile() throws {
    let filled = try FilledSheet(byChance: 4)
    var packing = SheetPacking()
    packing.put(filled.now)
    let (bytes, table) = (packing.bytes, packing.table)
    let set = SheetCriteria(filled.set)
    #expect(try unpacked(bytes, table, count: 1, by: set) == [filled.now])
    for length in bytes.indices {
      #expect(throws: PackingFault.self) {
        try unpacked(Array(bytes[..<length]), table, count: 1, by: set)
      }
    }
    var chance = Chance(9)
    for _ in 0..<4_000 {
      var (wrong, wrongTable) = (bytes, table)
      wrong[chance.below(wrong.count)] = UInt8(chance.below(256))
      wrongTable[chance.below(wrongTable.count)] = UInt8(chance.below(256))
      for sheet in (try? unpacked(wrong, wrongTable, count: 1, by: set)) ?? [] {
        _ = SheetResult(filled.set, sheet.entries, .settled, unitKind: nil)
      }
    }
    let endless = [UInt8](repeating: 0xFF, count: 64)
    #expect(throws: PackingFault.self) { try unpacked(endless, table, count: 1, by: set) }
  }
}
