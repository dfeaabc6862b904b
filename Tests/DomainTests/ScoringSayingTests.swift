import Domain
import Samples
import Testing

@Suite("Scoring: what is said, said otherwise, and taken back")
struct ScoringSayingTests {
  /// Changes of every place of a sheet, each with another of the same place.
  private func pairs(_ set: CriteriaSet) throws -> [(SheetChange, SheetChange)] {
    let row = try set.criterion("I.1.2")
    let evidence = { (text: String) in
      try EvidenceReference(
        reading: TreeReader(.object(["id": .text(id("i", "one")), "text": .text(text)])))
    }
    let minor = try finding("one")
    let major = try finding("one", ["kind": .text("major")])
    return [
      (
        .score(row.id, .team, try row.score(typed: TypedText("1", .vietnamese))),
        .score(row.id, .team, nil)
      ),
      (
        .score(row.id, .own, try row.score(typed: TypedText("2", .vietnamese))),
        .score(row.id, .own, Score(.zero))
      ),
      (.note(row.id, "a"), .note(row.id, "b")), (.reason(row.id, "a"), .reason(row.id, "")),
      (.explanation(row.id, "a"), .explanation(row.id, "b")),
      (.evidence(row.id, try evidence("a")), .evidence(row.id, try evidence("b"))),
      (.evidence(row.id, try evidence("a")), .evidenceDropped(row.id, try evidence("a").id)),
      (.finding(minor), .finding(major)), (.finding(minor), .findingDropped(minor.id)),
    ]
  }

  @Test("What restores a place brings back what the sheet said there, at every place")
  func restoring() throws {
    let set = try isoHCC()
    let pairs = try pairs(set)
    try #require(pairs.count > 5)
    for (first, second) in pairs {
      var filled = try FilledSheet(set)
      let empty = try #require(filled.now.restoring(first))
      try filled.make(first)
      #expect(filled.now.says(first) && !filled.now.says(second))
      #expect(first.place == second.place && first.place == empty.place)
      let back = try #require(filled.now.restoring(second))
      try filled.make(second)
      #expect(filled.now.says(second) && !filled.now.says(first))
      try filled.make(back)
      #expect(filled.now.says(first), "\(first)")
      try filled.make(empty)
      #expect(!filled.now.says(first) && filled.now.says(empty))
    }
  }

  @Test("Of the states only that a sheet is complete is taken back")
  func states() throws {
    let sheet = try FilledSheet(try isoHCC()).now
    #expect(sheet.restoring(.state(.complete, "")) == .state(.scoring, ""))
    for state in [SheetState.scoring, .signed, .confirmed, .superseded] {
      #expect(sheet.restoring(.state(state, "x")) == nil)
    }
  }

  @Test("The id of a sheet follows from unit, campaign and version, and from nothing else")
  func ids() throws {
    let campaign = try #require(ID<Campaign>(id("d", "round")))
    let set = CitedSet(try #require(ID<CriteriaSet>(id("k", "one"))), digest: nil)
    let first = try #require(ID<Unit>(id("u", "one")))
    let second = try #require(ID<Unit>(id("u", "two")))
    let one = try #require(SheetHeading(of: first, in: campaign, by: set, testDigest))
    let again = SheetHeading(of: first, in: campaign, by: set, testDigest)
    let other = SheetHeading(of: second, in: campaign, by: set, testDigest)
    #expect(again == one && other?.sheet != one.sheet)
    let begun = ReplayedSheet(one, nil, testDigest)
    let next = try #require(SheetHeading(superseding: begun, because: "sai số", testDigest))
    #expect(next.version == 2 && next.supersedes == one.sheet && next.sheet != one.sheet)
  }

  @Test("A copy says all that the sheet said, and is open again")
  func copies() throws {
    var filled = try FilledSheet(try isoHCC())
    try filled.fill()
    try filled.type("1", at: "I.1.2")
    try filled.giveReasons()
    try filled.make(.finding(try finding("one")))
    try filled.reach(.complete, .signed)
    let heading = try #require(
      SheetHeading(superseding: filled.now, because: "sai số", testDigest))
    var copy = ReplayedSheet(heading, filled.now.criteria, testDigest)
    var ids = IDGenerator(seed: 5)
    let stamp = Stamp(at: "", by: "Đoàn 1")
    for event in try copy.events(filled.now.copied, ids: &ids, stamp, testDigest) {
      try copy.append(event, testDigest)
    }
    #expect(copy.findings == filled.now.findings && copy.state == .scoring)
    #expect(copy.gaps.isEmpty)
    for (id, entry) in filled.now.entries { #expect(copy.entries[id]?[.team] == entry[.team]) }
  }

  @Test("An event is only added behind the last one, whatever stands there now")
  func chain() throws {
    var filled = try FilledSheet(try isoHCC())
    try filled.type("1", at: "I.1.2")
    try filled.type("1", at: "I.1.3")
    let key = filled.now.heading.sheet.key
    let stamp = Stamp(at: "t", by: "Đoàn 2")
    let record = try Record(
      key, filled.now.heading.tree.with("events", .list(filled.events.map(\.tree))))
    let first = filled.events[0]
    let late = SheetChange.note(try filled.set.criterion("I.1.2").id, "x")
    try filled.make(late)
    let event = filled.events[2]
    for after in [nil, first.id.text, "yaaaaaaaaaa"] {
      let change = Change(key, .insert("events", row: event.tree, after: after))
      let refused = #expect(throws: ChangeRefusal.self) { try record.applying(change, stamp) }
      guard case .changedSince("events", _, let last?)? = refused else {
        Issue.record("\(String(describing: refused))")
        continue
      }
      #expect(last.by == "Đoàn 1")
    }
    let right = Change(
      key, .insert("events", row: event.tree, after: filled.events[1].id.text))
    #expect(try record.applying(right, stamp).tree["events"]?.elements?.count == 3)
  }
}
