import Domain
import Testing

@Suite("Scoring: sheets")
struct ScoringSheetTests {
  @Test("Every pair of states is allowed or refused")
  func transitions() {
    let allowed: [SheetState: Set<SheetState>] = [
      .notStarted: [.scoring], .scoring: [.complete], .complete: [.scoring, .signed],
      .signed: [.confirmed, .superseded], .confirmed: [.superseded], .superseded: [],
    ]
    for from in SheetState.allCases {
      for to in SheetState.allCases {
        #expect(from.mayBecome(to) == allowed[from]?.contains(to), "\(from) → \(to)")
      }
    }
  }

  @Test("Events go through every state, and each refuses what may not follow", arguments: 0..<6)
  func reached(_ steps: Int) throws {
    var sheet = try FilledSheet(try isoHCC())
    let path: [SheetState] = [.scoring, .complete, .signed, .confirmed, .superseded]
    if steps > 0 { try sheet.fill() }
    for state in path.prefix(steps).dropFirst() { try sheet.reach(state) }
    let now = sheet.now.state
    #expect(now == ([.notStarted] + path)[steps])
    for next in SheetState.allCases where !now.mayBecome(next) {
      #expect(refusal { try sheet.reach(next) } == .transition(now, next))
    }
    let row = try sheet.set.criterion("I.2.2")
    let isOpen = steps < 2
    for figure in ScoreFigure.allCases {
      let reason = refusal { try sheet.make(.score(row.id, figure, Score(.zero))) }
      #expect(reason == (isOpen ? nil : .frozen(now)))
    }
    let said = refusal { try sheet.make(.explanation(row.id, "đã bổ sung")) }
    #expect(said == (steps < 3 ? nil : .frozen(now)))
    let noted = refusal { try sheet.make(.note(row.id, "xem lại")) }
    #expect(noted == (steps < 3 ? nil : .frozen(now)))
  }

  @Test("A sheet is complete only when all is scored and every reason is given")
  func completeness() throws {
    var sheet = try FilledSheet(try isoHCC())
    try sheet.type("1", at: "I.1.2")
    try sheet.type("x", at: "I.6")
    try sheet.type("2", at: "I.1.3", .own)
    let (lost, left) = (try sheet.set.criterion("I.1.2").id, try sheet.set.criterion("I.6").id)
    #expect(sheet.now.gaps.unscored.count == 29)
    #expect(sheet.now.gaps.unreasoned == [lost, left])
    #expect(refusal { try sheet.reach(.complete) } == .incomplete(sheet.now.gaps))
    try sheet.fill()
    #expect(
      refusal { try sheet.reach(.complete) }
        == .incomplete(SheetGaps(unscored: [], unreasoned: [lost, left])))
    try sheet.make(.reason(lost, " "))
    #expect(sheet.now.gaps.unreasoned == [lost, left])
    try sheet.giveReasons()
    try sheet.reach(.complete)
    #expect(refusal { try sheet.make(.reason(lost, "khác")) } == .frozen(.complete))
    try sheet.reach(.scoring, .complete, .signed)
    #expect(sheet.now.gaps.isEmpty)
  }

  @Test("Points lost, a gap to the unit's own score and what does not apply want a reason")
  func reasons() throws {
    let set = try isoHCC()
    let row = try set.criterion("I.1.1")
    let wanted = { (own: Int?, team: Int?) throws -> [ReasonWanted] in
      var sheet = try FilledSheet(set)
      if let own {
        let score = Score(Points(hundredths: own * 800), met: own, outOf: 1)
        try sheet.make(.score(row.id, .own, score))
      }
      let score = team.map { Score(Points(hundredths: 8 * $0), met: $0, outOf: 100) }
      try sheet.make(.score(row.id, .team, score ?? Score(nil, met: 0, outOf: 0)))
      return set.reasonsWanted(for: row, sheet.now.entries[row.id] ?? SheetEntry())
    }
    #expect(try wanted(nil, 100) == [])
    #expect(try wanted(nil, 99) == [.lost])
    #expect(try wanted(1, 80) == [.lost])
    #expect(try wanted(1, 79) == [.lost, .gap])
    #expect(try wanted(0, 100) == [.gap])
    #expect(try wanted(1, nil) == [.notApplicable])
    #expect(set.reasonsWanted(for: row, SheetEntry()) == [])
    let strict = try criterion("free", 1000, ["needsReasonBelow": .integer(900)])
    #expect(strict.needsReasonBelow?.hundredths == 900)
  }

  @Test("Scores that are none of their criterion are refused")
  func offScale() throws {
    var sheet = try FilledSheet(try isoHCC())
    let (leaf, heading) = (try sheet.set.criterion("I.1.2").id, try sheet.set.criterion("I.1").id)
    let bad = Score(Points(hundredths: 50))
    #expect(
      refusal { try sheet.make(.score(leaf, .team, bad)) }
        == .offScale(.offScale([0, 100, 200].map { Points(hundredths: $0) })))
    #expect(refusal { try sheet.make(.score(heading, .team, bad)) } == .offScale(.isHeading))
    #expect(refusal { try sheet.make(.score(leaf, .own, Score(nil))) } == .offScale(.mustApply))
    guard let unknown = ID<Criterion>(id("a", "gone")) else { throw Unreadable(what: "gone") }
    #expect(refusal { try sheet.make(.score(unknown, .team, bad)) } == .unknownCriterion)
    #expect(refusal { try sheet.make(.note(unknown, "?")) } == .unknownCriterion)
    #expect(sheet.events.isEmpty && sheet.now.state == .notStarted)
  }

  @Test("Three figures stand beside each other, with who gave them")
  func figures() throws {
    var sheet = try FilledSheet(try isoHCC())
    let id = try sheet.set.criterion("I.1.2").id
    try sheet.make(.score(id, .own, Score(Points(hundredths: 200))), by: "UBND xã")
    try sheet.make(.score(id, .team, Score(Points(hundredths: 100))), by: "Đoàn 2")
    let before = try #require(sheet.now.entries[id])
    #expect(before.counting(as: .settled)?.points?.hundredths == 100)
    try sheet.make(.score(id, .settled, Score(.zero)), by: "BCĐ")
    let entry = try #require(sheet.now.entries[id])
    #expect(entry.counting(as: .settled)?.points == .zero)
    #expect(ScoreFigure.allCases.map { entry.given($0)?.stamp.by } == ["UBND xã", "Đoàn 2", "BCĐ"])
    try sheet.make(.score(id, .settled, nil))
    #expect(sheet.now.entries[id]?.counting(as: .settled)?.points?.hundredths == 100)
  }

  @Test("A finding is open until verified; once signed only its correction goes on")
  func findings() throws {
    var sheet = try FilledSheet(try isoHCC())
    try sheet.make(.finding(try finding("one")))
    try sheet.make(.finding(try finding("two", ["due": .text("2026-12-15")])))
    let before = try #require(Day(iso: "2026-12-15"))
    let after = try #require(Day(iso: "2026-12-16"))
    let late = try #require(sheet.now.findings.last)
    #expect(late.isOpen && !late.isOverdue(on: before))
    #expect(late.isOverdue(on: after))
    try sheet.fill()
    try sheet.reach(.complete, .signed)
    let done = try finding(
      "one", ["action": .text("đã bổ sung"), "verified": .text("2026-12-01")])
    try sheet.make(.finding(done))
    #expect(sheet.now.findings.map(\.isOpen) == [false, true])
    let other = try finding("one", ["kind": .text("major")])
    #expect(refusal { try sheet.make(.finding(other)) } == .findingChanged)
    #expect(refusal { try sheet.make(.finding(try finding("three"))) } == .frozen(.signed))
    #expect(refusal { try sheet.make(.findingDropped(late.id)) } == .frozen(.signed))
    #expect(refusal { try sheet.make(.state(.superseded, " ")) } == .noReason)
    try sheet.reach(.confirmed, .superseded)
    #expect(refusal { try sheet.make(.finding(done)) } == .frozen(.superseded))
    #expect(sheet.now.stateReason == "sai số")
  }
}
