import Domain
import Samples

/// A digest good enough to tell tests' bytes apart.
func testDigest(_ bytes: borrowing [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
  return String(hash, radix: 16)
}

/// A sheet that grows event by event, as a person would fill it in.
struct FilledSheet {
  let set: CriteriaSet
  private(set) var now: ReplayedSheet
  private(set) var events: [SheetEvent] = []
  private var ids = IDGenerator(seed: 3)

  init(_ set: CriteriaSet, unit: String = "one") throws {
    self.set = set
    guard let sheet = ID<ScoreSheet>(id("s", unit)), let campaign = ID<Campaign>(id("d", "round")),
      let unit = ID<Unit>(id("u", unit))
    else { throw Unreadable(what: unit) }
    let heading = SheetHeading(
      sheet: sheet, campaign: campaign, unit: unit, criteriaSet: set.id)
    now = ReplayedSheet(heading, by: set, testDigest)
  }

  /// Makes the next event, or throws why not.
  mutating func make(_ change: SheetChange, by: String = "Đoàn 1") throws {
    guard let id = ID<SheetEvent>(ids.next(letter: "y")) else { throw Unreadable(what: "id") }
    let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: by)
    let event = try now.event(change, id: id, stamp, testDigest)
    try now.append(event, testDigest)
    events.append(event)
  }

  /// Types a score at an ordinal.
  mutating func type(
    _ typed: String, at ordinal: String, _ figure: ScoreFigure = .team
  ) throws {
    let row = try set.criterion(ordinal)
    try make(.score(row.id, figure, try row.score(typed: TypedText(typed, .vietnamese))))
  }

  /// Gives every criterion its maximum that has no score yet.
  mutating func fill() throws {
    for row in CriteriaTree(set).leaves where row.effect == .counted {
      if now.entries[row.id]?[.team] == nil { try make(.score(row.id, .team, Score(row.maximum))) }
    }
  }

  /// Gives a reason wherever one is wanted.
  mutating func giveReasons() throws {
    for id in now.gaps.unreasoned { try make(.reason(id, "thiếu biên bản")) }
  }

  /// Fills in what is missing and goes on to a state.
  mutating func reach(_ states: SheetState...) throws {
    for state in states { try make(.state(state, state == .superseded ? "sai số" : "")) }
  }

  /// The result by a figure.
  func result(_ figure: ScoreFigure = .team) -> SheetResult {
    SheetResult(set, now.entries, figure, unitKind: "commune")
  }

  /// What replaying a list of events comes to, nil when it is refused.
  func replayed(_ events: [SheetEvent], head: String? = nil) -> ReplayedSheet? {
    try? ReplayedSheet.replay(events, of: now.heading, by: set, head: head, testDigest)
  }
}

/// The reason for which a change is refused, nil when it is made.
func refusal(_ body: () throws -> Void) -> SheetFault.Reason? {
  do {
    try body()
    return nil
  } catch {
    return (error as? SheetFault)?.reason
  }
}

/// A finding made by hand.
func finding(_ name: String, _ more: [String: Tree] = [:]) throws -> Finding {
  var members: [String: Tree] = [
    "id": .text(id("f", name)), "kind": .text("minor"), "text": .text("Thiếu hồ sơ"),
  ]
  members.merge(more) { $1 }
  return try Finding(reading: TreeReader(.object(members)))
}
