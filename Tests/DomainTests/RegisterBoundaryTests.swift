import Domain
import Samples
import Testing

/// The last event of a sheet and the last version, where one more or one less would go unseen.
@Suite("Registers and sheets at their ends")
struct RegisterBoundaryTests {
  private let set: CriteriaSet
  private let signed: FilledSheet
  private let campaign: Record

  init() throws {
    guard let set = try CriteriaSets.isoHCC().value(as: CriteriaSet.self) else {
      throw Unreadable(what: "set")
    }
    self.set = set
    signed = try RegisterBoundaryTests.signed(set, by: "Đoàn 1")
    let key = signed.now.heading.campaign.key
    let tree = Tree.record(key).with("title", .text("Đợt")).with("year", .integer(2026))
    campaign = try Record(key, tree).registering(
      [try RegisterBoundaryTests.sheet(signed)], by: set, testDigest)
  }

  /// A sheet that a team filled and signed.
  private static func signed(_ set: CriteriaSet, by team: String) throws -> FilledSheet {
    var sheet = try FilledSheet(set)
    try sheet.make(.state(.scoring, ""), by: team)
    try sheet.fill()
    try sheet.reach(.complete, .signed)
    return sheet
  }

  /// The record of a sheet, under another id where one is given.
  private static func record(
    _ sheet: FilledSheet, dropping last: Int = 0, id other: ID<ScoreSheet>? = nil
  ) throws -> Record {
    let heading = sheet.now.heading
    let key = (other ?? heading.sheet).key
    let events = sheet.events.dropLast(last).map(\.tree)
    let tree = heading.tree.with("id", .text(key.id)).with("events", .list(events))
    return try Record(key, tree)
  }

  /// The sheet itself.
  private static func sheet(_ sheet: FilledSheet) throws -> ScoreSheet {
    guard let value = try record(sheet).value(as: ScoreSheet.self) else {
      throw Unreadable(what: "sheet")
    }
    return value
  }

  /// A store with the campaign, its set and these records.
  private func workspace(_ records: [Record]) throws -> Workspace {
    let header = try StoreHeader(.object(["schema": .integer(1), "id": .text("haaaaaaaaaa")]))
    return Workspace(
      header: header, records: [try CriteriaSets.isoHCC(), campaign] + records, digest: testDigest)
  }

  @Test(
    "A sheet whose last event is not the one that was entered is told, one that ends before it too")
  func lastEvent() throws {
    let id = signed.now.heading.sheet
    let same = try workspace([try Self.record(signed)])
    #expect(same.registerFault(of: try #require(same.sheets[id])) == nil)
    let other = try workspace([try Self.record(try Self.signed(set, by: "Đoàn 2"))])
    guard case .other? = other.registerFault(of: try #require(other.sheets[id])) else {
      Issue.record("the last event is another one")
      return
    }
    let cut = try workspace([try Self.record(signed, dropping: 1)])
    guard case .cut(_, let count)? = cut.registerFault(of: try #require(cut.sheets[id])) else {
      Issue.record("the last event is gone")
      return
    }
    #expect(count == signed.events.count - 1)
  }

  @Test("A signed sheet without its file is missed, though another of the same version is there")
  func sameVersion() throws {
    let (unit, round) = (signed.now.heading.unit, signed.now.heading.campaign)
    let other = try #require(ID<ScoreSheet>(id("s", "other")))
    let store = try workspace([try Self.record(signed, dropping: 2, id: other)])
    #expect(store.sheets.sheet(of: unit, in: round)?.heading.version == 1)
    #expect(store.damagedSheet(of: unit, in: round)?.fault == .signedGone)
    #expect(try workspace([try Self.record(signed)]).damagedSheet(of: unit, in: round) == nil)
  }

  @Test("An event of the number that the last one has is no next one")
  func numberAgain() throws {
    var now = signed.now
    let last = try #require(signed.events.last)
    let fault = #expect(throws: SheetFault.self) { try now.append(last, testDigest) }
    #expect(fault?.seq == last.seq && fault?.reason == .gap(expected: last.seq + 1))
    #expect(now == signed.now)
  }
}
