import Domain
import Samples
import Testing

@Suite("Scoring: the chain of events")
struct ScoringReplayTests {
  private func random(_ seed: UInt64) throws -> FilledSheet { try FilledSheet(byChance: seed) }

  @Test("Replaying gives what was seen while it was made, again and again", arguments: 0..<40)
  func deterministic(_ seed: UInt64) throws {
    let sheet = try random(seed)
    #expect(sheet.events.count > 5)
    #expect(sheet.replayed(sheet.events) == sheet.now)
    #expect(sheet.replayed(sheet.events, head: sheet.now.head) == sheet.now)
    for event in sheet.events {
      let again = try SheetEvent(reading: TreeReader(event.tree))
      #expect(again == event)
      #expect(again.bytes(of: sheet.now.heading) == event.bytes(of: sheet.now.heading))
    }
  }

  @Test("Whatever is flipped in an event is found", arguments: 0..<20)
  func flips(_ seed: UInt64) throws {
    let sheet = try random(seed)
    var flips = 0
    for (place, event) in sheet.events.enumerated() {
      for path in ScoringReplayTests.leaves(event.tree, Path.root) where path.text != "sig" {
        guard let tree = ScoringReplayTests.flipped(event.tree, path),
          let changed = try? SheetEvent(reading: TreeReader(tree)), changed != event
        else { continue }
        var events = sheet.events
        events[place] = changed
        #expect(sheet.replayed(events) == nil, "\(path.text) of \(place + 1)")
        flips += 1
      }
    }
    #expect(flips > sheet.events.count)
  }

  /// The places of all single values of a tree.
  private static func leaves(_ tree: Tree, _ path: Path) -> [Path] {
    guard let members = tree.members else { return [path] }
    return members.flatMap { leaves($1, path.appending($0)) }
  }

  /// A tree with one value changed a little.
  private static func flipped(_ tree: Tree, _ path: Path) -> Tree? {
    var next = tree
    let isPut =
      switch tree[path] {
      case .text(let text)?:
        next.put(.text(text.hasSuffix("a") ? text.dropLast() + "b" : text + "a"), at: path)
      case .integer(let number)?: next.put(.integer(number + 1), at: path)
      default: false
      }
    return isPut ? next : nil
  }

  @Test("Deleting, swapping and doubling events is found", arguments: 0..<20)
  func moves(_ seed: UInt64) throws {
    let sheet = try random(seed)
    let head = sheet.now.head
    for place in sheet.events.indices {
      var shorter = sheet.events
      shorter.remove(at: place)
      #expect(sheet.replayed(shorter, head: head) == nil)
      if place < shorter.count { #expect(sheet.replayed(shorter) == nil) }
      var doubled = sheet.events
      doubled.insert(doubled[place], at: place)
      #expect(sheet.replayed(doubled) == nil)
      guard place > 0 else { continue }
      var swapped = sheet.events
      swapped.swapAt(place, place - 1)
      #expect(sheet.replayed(swapped) == nil)
    }
    #expect(sheet.replayed([], head: head) == nil)
  }

  @Test("Events fit no other sheet, nor the same under another heading")
  func foreign() throws {
    let sheet = try random(1)
    let other = try FilledSheet(try isoHCC(), unit: "two")
    #expect(other.replayed(sheet.events) == nil)
    let heading = sheet.now.heading
    let moved = SheetHeading(
      sheet: heading.sheet, campaign: heading.campaign, unit: heading.unit,
      criteriaSet: heading.criteriaSet, version: 2, supersedes: heading.sheet, reason: "x")
    #expect(throws: SheetFault.self) {
      try ReplayedSheet.replay(sheet.events, of: moved, by: sheet.set, testDigest)
    }
  }

  @Test("A wrong chain says what is wrong with it")
  func faults() throws {
    var sheet = try FilledSheet(try isoHCC())
    for ordinal in ["I.1.2", "I.1.3", "I.2.2"] { try sheet.type("*", at: ordinal) }
    let events = sheet.events
    let fault = { (events: [SheetEvent], head: String?) in
      #expect(throws: SheetFault.self) {
        try ReplayedSheet.replay(
          events, of: sheet.now.heading, by: sheet.set, head: head, testDigest)
      }?.reason
    }
    #expect(fault([events[1]], nil) == .gap(expected: 1))
    #expect(fault(Array(events.dropLast()), sheet.now.head) == .headDiffers)
    var tree = events[1].tree
    _ = tree.put(.text("BCĐ"), at: "by")
    let changed = try SheetEvent(reading: TreeReader(tree))
    #expect(fault([events[0], changed], nil) == .wrongHash)
    _ = tree.put(.text("0"), at: "previous")
    let unchained = try SheetEvent(reading: TreeReader(tree))
    #expect(fault([events[0], unchained], nil) == .wrongPrevious)
  }

  @Test("Lines differ wherever cells do, and hold no second line")
  func lines() throws {
    var sheet = try FilledSheet(try isoHCC())
    let id = try sheet.set.criterion("I.1").id
    var seen: Set<[UInt8]> = []
    for text in ["a\tb", "a\\tb", "a\nb", "a\\nb", "a\\\\tb", ""] {
      try sheet.make(.note(id, text))
      let bytes = try #require(sheet.events.last).bytes(of: sheet.now.heading)
      #expect(seen.insert(bytes).inserted)
      #expect(bytes.filter { $0 == 0x0A }.count == 1 && bytes.last == 0x0A)
    }
  }

  @Test("A sheet in its file replays, and two events with one number are refused")
  func file() throws {
    let sheet = try random(2)
    let key = sheet.now.heading.sheet.key
    var tree = sheet.now.heading.tree
    for event in sheet.events {
      let last = tree["events"]?.elements?.last?.rowID
      let isIn = tree.insert(event.tree, into: "events", after: last)
      #expect(isIn)
    }
    guard let read = try Record(key, tree).value(as: ScoreSheet.self) else {
      throw Unreadable(what: "sheet")
    }
    #expect(read.heading == sheet.now.heading && sheet.replayed(read.events) == sheet.now)
    let twin = Tree.row(id: id("y", "twin"))
    guard case .object(var members) = sheet.events[0].tree else { throw Unreadable(what: "event") }
    members["id"] = twin["id"]
    _ = tree.insert(.object(members), into: "events", after: sheet.events[0].id.text)
    #expect(throws: DecodingFailure.self) { try Record(key, tree) }
  }

  @Test("The check of a store tells which event was altered")
  func audited() throws {
    let sheet = try random(4)
    let heading = sheet.now.heading
    let key = heading.sheet.key
    let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "BCĐ")
    var workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))),
      records: [try CriteriaSets.isoHCC()], digest: testDigest)
    try workspace.apply(Change(key, .create(heading.tree)), stamp)
    for event in sheet.events {
      try workspace.apply(try #require(workspace.sheets[heading.sheet]).adding(event), stamp)
    }
    #expect(workspace.sheets[heading.sheet] == sheet.now)
    #expect(workspace[key]?.tree.logEntries.count == 1)
    #expect(workspace[key]?.tree.history(of: key).count == 1 + sheet.events.count)
    let last = try #require(workspace.sheets[heading.sheet]).adding(sheet.events[0])
    #expect(throws: ChangeRefusal.self) { try workspace.apply(last, stamp) }
    let codes = { (workspace: Workspace) in
      audit(workspace).filter { $0.code != .reference }.map(\.place)
    }
    #expect(codes(workspace) == [])
    let event = sheet.events[2]
    let path = Path(["events", event.id.text, "by"])
    try workspace.apply(
      Change(key, .set(path, old: .text(event.by), new: .text("Đoàn 9"))), stamp)
    #expect(codes(workspace) == [.event(3)])
    #expect(workspace.sheets[heading.sheet]?.count == 2)
    try workspace.apply(
      Change(
        key, .remove("events", row: try #require(workspace[key]?.tree[path.parent]), after: nil)),
      stamp)
    #expect(codes(workspace) == [.event(4)])
  }

  @Test("A sheet is called by its campaign and its unit")
  func called() throws {
    let heading = try FilledSheet(try isoHCC()).now.heading
    let records = [
      try Record(heading.sheet.key, heading.tree),
      try Record(
        heading.campaign.key,
        Tree.record(heading.campaign.key).with(
          "title", .text("Đợt 9/2019"))),
      try Record(
        heading.unit.key,
        Tree.record(heading.unit.key).with(
          "names",
          .list([.object(["id": .text(id("v", "n")), "text": .text("UBND xã Quài Tở")])]))),
    ]
    let workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: id("h", "store"))), records: records,
      digest: testDigest)
    let names = [SheetName.latest(of: heading.unit, in: heading.campaign)]
    #expect(workspace.sheets(called: "dot 9/2019/quai to") == names)
    #expect(workspace.sheets(called: "dot 9/2019").isEmpty)
    #expect(workspace.sheets.sheets(of: heading.campaign).map(\.heading.sheet) == [heading.sheet])
    #expect(workspace.title(of: records[0]) == "UBND xã Quài Tở · Đợt 9/2019")
    #expect(try isoHCC().criterion(called: "I.1.2")?.maximum.hundredths == 200)
  }

  @Test("A later version names the one before and the reason")
  func versions() throws {
    let heading = try FilledSheet(try isoHCC()).now.heading
    let key = heading.sheet.key
    for (version, supersedes, reason, isRight) in [
      (1, nil, "", true), (2, heading.sheet, "sai", true), (2, nil, "sai", false),
      (2, heading.sheet, "", false), (1, heading.sheet, "sai", false), (0, nil, "", false),
    ] {
      let tree = SheetHeading(
        sheet: heading.sheet, campaign: heading.campaign, unit: heading.unit,
        criteriaSet: heading.criteriaSet, version: version, supersedes: supersedes, reason: reason
      ).tree
      #expect(((try? Record(key, tree)) != nil) == isRight, "\(version) \(reason)")
    }
  }
}
