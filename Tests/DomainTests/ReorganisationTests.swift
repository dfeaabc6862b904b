import Domain
import Samples
import Testing

@Suite("Reorganising units: history is added to, never overwritten")
struct ReorganisationTests {
  private let stamp = Stamp(at: "2025-07-01T00:00:00Z", by: "me")
  private let day: Day
  private let eve: Day
  private let workspace: Workspace

  init() throws {
    day = try #require(Day(year: 2025, month: 7, day: 1))
    eve = try #require(Day(year: 2025, month: 6, day: 30))
    workspace = try #require(try Sample.named("dien-bien")).workspace()
  }

  /// The one unit of that name.
  private func unit(_ name: String, in workspace: Workspace? = nil) throws -> ID<Unit> {
    let found = (workspace ?? self.workspace).find(.unit, name)
    try #require(found.count == 1, "\(name): \(found.map(\.key))")
    return try #require(ID<Unit>(found[0].key.id))
  }

  /// An order of that day; of the samples' units unless told otherwise.
  private func order(_ workspace: Workspace? = nil, on other: Day? = nil) -> Reorganisation {
    Reorganisation(
      of: workspace ?? self.workspace, on: other ?? day, by: "1661/NQ",
      ids: IDGenerator(seed: 7))
  }

  /// The names of all units that exist on a day.
  private func names(_ workspace: Workspace, on day: Day) -> Set<String> {
    var names: Set<String> = []
    for unit in workspace.all(Unit.self) where unit.exists(on: day) {
      names.insert(unit.name(on: day))
    }
    return names
  }

  private func threeWards() throws -> [ID<Unit>] {
    try ["UBND phường Him Lam", "UBND phường Nam Thanh", "UBND phường Thanh Bình"].map {
      try unit($0)
    }
  }

  @Test("Three wards become one: as-of lists differ by day, forerunners are named and found")
  func merge() throws {
    var order = order()
    let old = try threeWards()
    let changes = try order.merge(
      old, into: .new(Reorganisation.NewUnit(name: "UBND phường Mới", code: "03127")))
    var after = workspace
    try after.apply(changes, stamp)

    let before = names(workspace, on: eve)
    #expect(names(after, on: eve) == before)
    let gone: Set = ["UBND phường Him Lam", "UBND phường Nam Thanh", "UBND phường Thanh Bình"]
    #expect(names(after, on: day) == before.subtracting(gone).union(["UBND phường Mới"]))

    let heir = try #require(after.unit(try unit("UBND phường Mới", in: after)))
    #expect(heir.kind(on: day) == "commune" && heir.code(on: day) == "03127")
    #expect(heir.parent(on: day) == (try unit("UBND thành phố Điện Biên Phủ")))
    #expect(heir.obligation == .encouraged)
    #expect(heir.predecessors.map(\.unit) == old)
    #expect(heir.predecessors.allSatisfy { $0.decision == "1661/NQ" && $0.on == day })
    #expect(after.successors(of: old[2]).map(\.id) == [heir.id])
    // The forerunners' names still find them.
    #expect(after.find(.unit, "phuong him lam").map(\.key.id) == [old[0].text])
  }

  @Test("Undo brings every record back, and what was founded is a tombstone")
  func undo() throws {
    var order = order()
    let changes = try order.merge(
      try threeWards(), into: .new(Reorganisation.NewUnit(name: "UBND phường Mới")))
    var after = workspace
    try after.apply(changes, stamp)
    try after.apply(changes.reversed().map(\.inverse), stamp)
    for record in workspace.all(.unit) {
      #expect(after[record.key]?.tree.withoutTheLog == record.tree.withoutTheLog)
    }
    #expect(after.all(.unit).count == workspace.all(.unit).count)
  }

  @Test("A unit that takes others in keeps its identity and what it was called before")
  func mergeIntoExisting() throws {
    let heir = try unit("UBND phường Him Lam")
    var order = order()
    let changes = try order.merge(
      try threeWards(), into: .existing(heir, name: "UBND phường Điện Biên Phủ", code: nil))
    var after = workspace
    try after.apply(changes, stamp)
    let unit = try #require(after.unit(heir))
    #expect(unit.name(on: eve) == "UBND phường Him Lam")
    #expect(unit.name(on: day) == "UBND phường Điện Biên Phủ")
    #expect(unit.existence == Period(from: nil, to: nil) && unit.predecessors.count == 2)
    #expect(after.find(.unit, "him lam").map(\.key.id) == [heir.text])
  }

  @Test("What belonged to merged districts belongs to the new one from that day")
  func districts() throws {
    let (one, two) = (try unit("UBND huyện Mường Ảng"), try unit("UBND huyện Tuần Giáo"))
    let communes = workspace.all(.unit).filter { record in
      guard let unit = record.value(as: Unit.self) else { return false }
      return [one, two].contains(unit.parent(on: nil))
    }
    try #require(communes.count > 3)
    var order = order()
    let changes = try order.merge(
      [one, two], into: .new(Reorganisation.NewUnit(name: "UBND huyện Mới")))
    var after = workspace
    try after.apply(changes, stamp)
    let heir = try unit("UBND huyện Mới", in: after)
    for commune in communes {
      let unit = try #require(ID<Unit>(commune.key.id).flatMap { after.unit($0) })
      #expect(unit.parent(on: day) == heir && unit.parent(on: eve) != heir)
    }
    // Now nothing belongs to the old ones, and they are ended, not gone.
    #expect(after.unit(one)?.name(on: day) == "UBND huyện Mường Ảng")
  }

  @Test("A new name or parent begins where the old one ends")
  func renameAndMove() throws {
    let ward = try unit("UBND phường Him Lam")
    let other = try unit("UBND huyện Mường Ảng")
    var order = order()
    var after = workspace
    try after.apply(try order.rename(ward, to: "UBND phường Mới", code: "03999"), stamp)
    try after.apply(try order.move(ward, under: other), stamp)
    let unit = try #require(after.unit(ward))
    #expect(unit.names.map(\.text) == ["UBND phường Him Lam", "UBND phường Mới"])
    #expect(unit.names.map(\.period.to) == [eve, nil] && unit.names.last?.period.from == day)
    #expect(unit.codes.map(\.text) == ["03127", "03999"])
    #expect(unit.parent(on: eve) == (try self.unit("UBND thành phố Điện Biên Phủ")))
    #expect(unit.parent(on: day) == other)
  }

  @Test("A unit splits into several that name it, and ends")
  func split() throws {
    let ward = try unit("UBND phường Him Lam")
    var order = order()
    let changes = try order.split(
      ward,
      into: [Reorganisation.NewUnit(name: "Bắc"), Reorganisation.NewUnit(name: "Nam")])
    var after = workspace
    try after.apply(changes, stamp)
    #expect(names(after, on: day).isSuperset(of: ["Bắc", "Nam"]))
    #expect(!names(after, on: day).contains("UBND phường Him Lam"))
    #expect(names(after, on: eve) == names(workspace, on: eve))
  }

  @Test("What makes no sense is refused with the reason")
  func refusals() throws {
    let wards = try threeWards()
    let city = try unit("UBND thành phố Điện Biên Phủ")
    let new = Reorganisation.NewUnit(name: "Mới")
    var order = order()
    #expect(throws: ReorganisationFault.tooFew) { try order.merge([wards[0]], into: .new(new)) }
    #expect(throws: ReorganisationFault.tooFew) {
      try order.merge([wards[0], wards[0]], into: .new(new))
    }
    #expect(throws: ReorganisationFault.tooFew) {
      try order.merge([wards[0]], into: .existing(wards[0], name: nil, code: nil))
    }
    #expect(throws: ReorganisationFault.tooFew) { try order.split(wards[0], into: [new]) }
    #expect(throws: ReorganisationFault.repeatedName("MỚI")) {
      try order.split(wards[0], into: [new, Reorganisation.NewUnit(name: "MỚI")])
    }
    #expect(throws: ReorganisationFault.ownParent(city)) { try order.move(city, under: city) }
    #expect(throws: ReorganisationFault.circle(city)) { try order.move(city, under: wards[0]) }
    #expect(throws: ReorganisationFault.same(wards[0])) {
      try order.move(wards[0], under: city)
    }
    #expect(throws: ReorganisationFault.hasChildren(city, 9)) { try order.dissolve(city) }
    #expect(throws: ReorganisationFault.circle(city)) {
      try order.merge([city, wards[0]], into: .existing(wards[1], name: nil, code: nil))
    }
  }

  @Test("A day before what is known already, and a unit that ended, are refused")
  func days() throws {
    let ward = try unit("UBND phường Him Lam")
    var order = order()
    var after = workspace
    try after.apply(try order.rename(ward, to: "Mới"), stamp)
    var second = self.order(after, on: eve)
    #expect(throws: ReorganisationFault.laterEntry(ward, list: FieldKey(Unit.fields.names), day)) {
      try second.rename(ward, to: "Mới hơn")
    }
    #expect(throws: ReorganisationFault.laterEntry(ward, list: FieldKey(Unit.fields.names), day)) {
      try second.dissolve(ward)
    }
    var ended = workspace
    try ended.apply(try order.dissolve(ward), stamp)
    second = self.order(ended, on: Day(year: 2026, month: 1, day: 1))
    #expect(throws: ReorganisationFault.ended(ward, eve)) { try second.rename(ward, to: "Mới") }
    #expect(throws: ReorganisationFault.ended(ward, eve)) { try second.dissolve(ward) }
    let other = try unit("UBND phường Nam Thanh")
    #expect(throws: ReorganisationFault.ended(ward, eve)) {
      try second.merge([other, ward], into: .existing(other, name: nil, code: nil))
    }
  }

  @Test("A slip in a name is put right on the same day, and leaves no trace of an older name")
  func sameDay() throws {
    let ward = try unit("UBND phường Him Lam")
    var after = workspace
    for name in ["UBND phường Hìm Lam", "UBND phường Hím Lam"] {
      var order = order(after)
      try after.apply(try order.rename(ward, to: name), stamp)
    }
    let names = try #require(after.unit(ward)).names
    #expect(names.map(\.text) == ["UBND phường Him Lam", "UBND phường Hím Lam"])
    #expect(names.map(\.period.to) == [eve, nil])
  }

  @Test("What is put back on the same day leaves no second entry: the one before goes on")
  func putBack() throws {
    let ward = try unit("UBND phường Him Lam")
    let before = try #require(workspace.unit(ward)).names
    var after = workspace
    for name in ["UBND phường Hìm Lam", "UBND phường Hím Lam", "UBND phường Him Lam"] {
      var order = order(after)
      try after.apply(try order.rename(ward, to: name), stamp)
    }
    let names = try #require(after.unit(ward)).names
    #expect(names.map(\.text) == before.map(\.text) && names.map(\.period) == before.map(\.period))
    // Put back on a later day, it is another time in which it was called so.
    let later = try #require(Day(year: 2025, month: 9, day: 1))
    for (name, on) in [("UBND phường Hím Lam", day), ("UBND phường Him Lam", later)] {
      var order = Reorganisation(
        of: after, on: on, by: "1661/NQ", ids: IDGenerator(seed: UInt64(on.month)))
      try after.apply(try order.rename(ward, to: name), stamp)
    }
    #expect(try #require(after.unit(ward)).names.count == 3)
  }

  @Test("A unit that another act of the day moved or renamed may end on that day")
  func movedAndEnded() throws {
    let wards = try threeWards()
    var after = workspace
    var order = order()
    try after.apply(try order.rename(wards[0], to: "Mới", code: "03999"), stamp)
    order = self.order(after)
    try after.apply(try order.move(wards[0], under: try unit("UBND huyện Mường Ảng")), stamp)
    order = self.order(after)
    try after.apply(try order.dissolve(wards[0]), stamp)
    let unit = try #require(after.unit(wards[0]))
    #expect(unit.existence.to == eve && unit.names.map(\.text) == ["UBND phường Him Lam"])
    #expect(unit.parents.count == 1 && unit.codes.count == 1)
  }

  @Test("A divided unit stands before each heir with its share; what gives a part goes on")
  func divided() throws {
    let wards = try threeWards()
    var after = workspace
    var order = order()
    order.shares = [wards[1]: 4000]
    try after.apply(
      try order.merge([wards[0], wards[1]], into: .new(.init(name: "UBND phường Đông Sơn"))), stamp)
    order = self.order(after)
    try after.apply(
      try order.merge(
        [], parts: [wards[1], wards[2]], into: .new(.init(name: "UBND phường Đồng Sơn"))),
      stamp)
    #expect(after.heirs(of: wards[1]).count == 2)
    let again = Reorganisation.Successor.new(.init(name: "UBND phường Nữa"))
    #expect(throws: ReorganisationFault.ended(wards[0], eve)) {
      var order = self.order(after)
      return try order.merge([wards[0], wards[1]], into: again)
    }
    #expect(after.unit(wards[1])?.existence.to == eve)
    #expect(after.unit(wards[2])?.existence.to == nil && after.heirs(of: wards[2]).count == 1)
    let heir = try #require(after.unit(try unit("UBND phường Đông Sơn", in: after)))
    #expect(heir.predecessors.map(\.share) == [nil, 4000])
    var undone = after
    order = self.order(after)
    let founded = try order.found(.init(name: "UBND phường Ba"), outOf: [wards[2]])
    try undone.apply(founded, stamp)
    #expect(undone.heirs(of: wards[2]).count == 2)
  }

  @Test("Units of different parents become one only where its own is given; marks make two names")
  func asked() throws {
    let ward = try unit("UBND phường Him Lam")
    let other = try unit("UBND thị trấn Mường Ảng")
    let new = Reorganisation.NewUnit(name: "Mới")
    var order = order()
    #expect(throws: ReorganisationFault.parentNeeded) {
      try order.merge([ward, other], into: .new(new))
    }
    let city = try unit("UBND thành phố Điện Biên Phủ")
    #expect(throws: ReorganisationFault.kindNeeded) {
      try order.found(.init(name: "Mới", parent: city))
    }
    let parts = ["UBND xã Đông Sơn", "UBND xã Đồng Sơn"].map { Reorganisation.NewUnit(name: $0) }
    #expect(try order.split(ward, into: parts).count > 2)
  }

  @Test("Another kind holds from its day; before it the old one")
  func kinds() throws {
    let ward = try unit("UBND phường Him Lam")
    var order = order()
    var after = workspace
    try after.apply(try order.rename(ward, to: nil, kind: "service"), stamp)
    #expect(after.unit(ward)?.kind(on: day) == "service")
    #expect(after.unit(ward)?.kind(on: eve) == "commune")
  }

  @Test("Where one change finds something else, none is made")
  func allOrNothing() throws {
    var order = order()
    let changes = try order.merge(
      try threeWards(), into: .new(Reorganisation.NewUnit(name: "Mới")))
    var meanwhile = workspace
    let last = try #require(changes.last?.record)
    try meanwhile.apply(
      Change(last, .set("to", old: nil, new: .text("2024-12-31"))), stamp)
    let before = meanwhile
    try meanwhile.apply(
      Change(last, .set("endedBy", old: nil, new: .text("x"))), stamp)
    let kept = meanwhile
    #expect(throws: ChangeRefusal.self) { try meanwhile.apply(changes, stamp) }
    #expect(meanwhile == kept && kept != before)
  }

  @Test(
    "The day before is found across months, leap years and the turn of the year",
    arguments: [
      ("2025-07-01", "2025-06-30"), ("2024-03-01", "2024-02-29"), ("2025-03-01", "2025-02-28"),
      ("2025-01-01", "2024-12-31"), ("2025-12-31", "2025-12-30"), ("2025-06-01", "2025-05-31"),
    ])
  func dayBefore(_ day: String, _ eve: String) throws {
    let ward = try unit("UBND phường Him Lam")
    let start = try #require(Day(iso: day))
    var order = order(on: start)
    let changes = try order.rename(ward, to: "Mới")
    guard case .set(_, _, let new)? = changes.first?.act else {
      Issue.record("the old name is not ended")
      return
    }
    #expect(new == .text(eve))
  }
}

extension Tree {
  /// The record without its log.
  fileprivate var withoutTheLog: Tree {
    guard case .object(var members) = self else { return self }
    members["log"] = nil
    return .object(members)
  }
}
