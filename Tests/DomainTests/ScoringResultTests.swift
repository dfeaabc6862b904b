import Domain
import Samples
import TestSupport
import Testing

@Suite("Scoring: results and ranking")
struct ScoringResultTests {
  @Test("There is no percentage and no grade before all is scored")
  func progress() throws {
    var sheet = try FilledSheet(try isoHCC())
    try sheet.type("*", at: "I.1.1")
    try sheet.type("x", at: "I.6")
    #expect(sheet.result().total.scored == 2 && sheet.result().total.count == 31)
    #expect(sheet.result().total.points.shown(in: .vietnamese) == "8,00")
    #expect(sheet.result().percent == nil && sheet.result().grade == nil)
    try sheet.fill()
    #expect(sheet.result().total.isComplete)
    #expect(sheet.result().total.applicable.shown(in: .vietnamese) == "98,00")
    #expect(sheet.result().percent?.shown(in: .vietnamese) == "100,00%")
    #expect(sheet.result().grade?.name == "Xuất sắc")
    #expect(sheet.result(.own).total.scored == 0)
  }

  @Test("A sheet with 6 points not applicable is graded of 94", arguments: [true, false])
  func boundary(_ isExact: Bool) throws {
    var sheet = try FilledSheet(try isoHCC())
    for ordinal in ["I.6", "II.3.4", "II.5"] { try sheet.type("x", at: ordinal) }
    // 9,40 are lost of 94: 8 + 1,40 or 1,41; the last one by a ratio.
    for ordinal in ["I.5.3", "II.2"] { try sheet.type("-", at: ordinal) }
    try sheet.type(isExact ? "230/300" : "229/300", at: "I.4.1")
    try sheet.fill()
    let result = sheet.result()
    #expect(result.total.applicable.shown(in: .vietnamese) == "94,00")
    #expect(result.total.points.shown(in: .vietnamese) == (isExact ? "84,60" : "84,58"))
    #expect(result.percent?.shown(in: .vietnamese) == (isExact ? "90,00%" : "89,98%"))
    #expect(result.grade?.name == (isExact ? "Xuất sắc" : "Tốt"))
    #expect(result.total.lost.shown(in: .vietnamese) == (isExact ? "9,40" : "9,42"))
  }

  @Test("Weights count over other than 100 points, bonus and penalty outside the denominator")
  func weights() throws {
    var sheet = try FilledSheet(try weightedSet())
    try sheet.type("3/4", at: "I.1")  // 60 of 80
    try sheet.type("30", at: "I.2")  // 30 of 50
    try sheet.type("97/100", at: "II.1")  // 50 of 50
    try sheet.type("10", at: "III")  // 10 of 20
    // 0,65 × 90/130 + 0,25 × 1 + 0,1 × 1/2
    #expect(sheet.result().share == Fraction(3, over: 4))
    #expect(sheet.result().total.count == 4)
    #expect(sheet.result().total.points.shown(in: .vietnamese) == "150,00")
    try sheet.type("5", at: "I.3")
    try sheet.type("2,5", at: "I.4")
    #expect(sheet.result().total.points.shown(in: .vietnamese) == "152,50")
    #expect(sheet.result().total.applicable.shown(in: .vietnamese) == "200,00")
    #expect(sheet.result().share == Fraction(65 * 925, over: 130_000).adding(Fraction(3, over: 10)))
    #expect(sheet.result().percent?.shown(in: .vietnamese) == "76,25%")
    #expect(sheet.result().grade?.name == "Khá")
  }

  @Test("A penalty beside weighted parts counts against all points that apply")
  func penaltyBeside() throws {
    var tree = try CriteriaSets.weighted().tree
    let row = Tree.row(id: id("a", "penalty")).with("ordinal", .text("IV"))
      .with("title", .text("Điểm trừ")).with("maximum", .integer(10_00))
      .with("rule", .text("free")).with("effect", .text("penalty"))
    let last = tree["criteria"]?.elements?.last?.rowID
    let isThere = tree.insert(row, into: "criteria", after: last)
    try #require(isThere)
    let key = RecordKey(.criteriaSet, try #require(tree.rowID))
    let set = try criteriaSet(try Record(key, tree))
    #expect(CriteriaAudit(set, record: key).discrepancies.isEmpty)
    var sheet = try FilledSheet(set)
    try sheet.fill()
    #expect(sheet.result().percent?.shown(in: .vietnamese) == "100,00%")
    try sheet.type("5", at: "IV")
    let all = sheet.result().total.applicable
    let whole = Int128(all.hundredths)
    #expect(sheet.result().share == Fraction(whole - 5_00, over: whole))
  }

  @Test("A part in which nothing applies leaves its weight out")
  func partLeftOut() throws {
    var sheet = try FilledSheet(try weightedSet())
    let nothing = Score(nil, met: 0, outOf: 0)
    try sheet.make(.score(try sheet.set.criterion("I.1").id, .team, nothing))
    try sheet.type("x", at: "I.2")
    try sheet.type("60/100", at: "II.1")
    try sheet.type("20", at: "III")
    #expect(sheet.result().share == Fraction(225, over: 350))
  }

  @Test("Parts add up to the whole for random sheets", arguments: 0..<60)
  func sums(_ seed: UInt64) throws {
    var chance = Chance(seed)
    let set = chance.below(2) == 0 ? try isoHCC() : try weightedSet()
    var sheet = try FilledSheet(set)
    for row in CriteriaTree(set).leaves where chance.below(4) > 0 {
      let typed = chance.one(of: ["*", "-", "x", "3/7", "0/0", "93,5%", "1", "0,5"])
      if let score = try? row.score(typed: TypedText(typed, .vietnamese)) {
        try sheet.make(.score(row.id, .team, score))
      }
    }
    let result = sheet.result()
    let tree = CriteriaTree(set)
    let sum = { (rows: [Criterion]) in
      rows.compactMap { result.parts[$0.id] }.reduce(into: [0, 0, 0, 0]) { sum, part in
        sum[0] += part.points.hundredths
        sum[1] += part.applicable.hundredths
        sum[2] += part.scored
        sum[3] += part.count
      }
    }
    let total = result.total
    let whole = [total.points.hundredths, total.applicable.hundredths, total.scored, total.count]
    #expect(sum(tree.roots) == whole)
    #expect(sum(tree.leaves) == whole)
    for row in set.criteria where tree.isHeading(row.id) {
      #expect(sum(tree.children(of: row.id)) == sum([row]))
    }
    #expect(total.applicable.hundredths <= (set.total ?? .zero).hundredths)
    #expect((result.share != nil) == (total.isComplete && total.applicable > .zero))
  }

  @Test("Equal shares have one place, the next one counts them; only confirmed sheets are ranked")
  func ranking() throws {
    let plan: [(String, SheetState, String)] = [
      ("aa", .confirmed, "-"), ("bb", .confirmed, "1"), ("cc", .confirmed, "1"),
      ("dd", .confirmed, "*"), ("ee", .signed, "*"), ("ff", .confirmed, "x"),
    ]
    var candidates: [Ranking.Candidate] = []
    for (name, state, typed) in plan {
      var sheet = try FilledSheet(try isoHCC(), unit: name)
      try sheet.type(typed, at: "I.6")
      try sheet.fill()
      let group = name == "aa" ? "district" : "commune"
      candidates.append(
        Ranking.Candidate(
          unit: sheet.now.heading.unit, group: group, state: state,
          result: sheet.result(.settled)))
    }
    let ranking = Ranking(candidates)
    let rows = try #require(ranking.groups["commune"])
    #expect(rows.map(\.place) == [1, 1, 3, 3])
    #expect(rows.map(\.unit.text) == ["dd", "ff", "bb", "cc"].map { id("u", $0) })
    #expect(ranking.groups["district"]?.map(\.place) == [1])
    #expect(Ranking(candidates.reversed()) == ranking)
  }

  @Test("Places are 1-2-2-4")
  func places() throws {
    var candidates: [Ranking.Candidate] = []
    for (name, typed) in [("aa", "1/6"), ("bb", "2/3"), ("cc", "4/6"), ("dd", "5/6")] {
      var sheet = try FilledSheet(try isoHCC(), unit: name)
      try sheet.type(typed, at: "I.4.1")
      try sheet.fill()
      candidates.append(
        Ranking.Candidate(
          unit: sheet.now.heading.unit, group: "", state: .confirmed,
          result: sheet.result(.settled)))
    }
    #expect(Ranking(candidates).groups[""]?.map(\.place) == [1, 2, 2, 4])
    let unfinished = Ranking.Candidate(
      unit: candidates[0].unit, group: "", state: .confirmed,
      result: try FilledSheet(try isoHCC()).result())
    #expect(Ranking([unfinished]).groups.isEmpty)
  }
}
