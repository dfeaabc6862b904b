import Domain
import TestSupport
import Testing

@Suite("Scoring: points, fractions and rules")
struct ScoringRuleTests {
  @Test(
    "Points are typed with comma or point and shown with two decimals",
    arguments: [
      ("8,5", 850, "8,50"), ("8.5", 850, "8,50"), ("0", 0, "0,00"), ("8,125", nil, ""),
      ("8.120", 812, "8,12"), ("1000", 100_000, "1.000,00"), ("abc", nil, ""), ("", nil, ""),
    ] as [(String, Int?, String)])
  func points(_ typed: String, _ hundredths: Int?, _ shown: String) {
    let points = Points(typed: TypedText(typed, .vietnamese))
    #expect(points?.hundredths == hundredths)
    if let points {
      #expect(
        points.shown(in: .vietnamese) == shown
          && Points(typed: TypedText(points.plain, .vietnamese)) == points)
    }
  }

  @Test("Sums and differences beyond counting are refused")
  func overflow() {
    let most = Points(hundredths: .max)
    #expect(most.adding(Points(hundredths: 1)) == nil)
    #expect(Points(hundredths: .min).subtracting(Points(hundredths: 1)) == nil)
    #expect(Points.sum([most, most]) == nil)
    #expect(Points(hundredths: -50).plain == "-0.5")
  }

  @Test(
    "A fraction is printed as a percentage half up",
    arguments: [
      (84_60, 94_00, 90_00), (84_59, 94_00, 89_99), (77_50, 97_00, 79_90), (1, 3, 33_33),
      (2, 3, 66_67), (1, 8, 12_50), (1, 16, 6_25), (1, 32, 3_13), (-1, 32, -3_12), (0, 7, 0),
    ])
  func percent(_ above: Int, _ below: Int, _ hundredths: Int) {
    #expect(Fraction(Int128(above), over: Int128(below)).percent?.hundredths == hundredths)
  }

  @Test("Fractions are compared exactly, beyond what products can hold")
  func comparison() {
    var chance = Chance(7)
    for _ in 0..<2000 {
      let numbers = (0..<4).map { _ in Int128(chance.below(2000)) - 1000 }
      let (a, b) = (numbers[0], numbers[1].magnitude == 0 ? 1 : Int128(numbers[1].magnitude))
      let (c, d) = (numbers[2], numbers[3].magnitude == 0 ? 1 : Int128(numbers[3].magnitude))
      #expect((Fraction(a, over: b) < Fraction(c, over: d)) == (a * d < c * b))
      let sum = Fraction(a, over: b).adding(Fraction(c, over: d))
      #expect(sum == Fraction(a * d + c * b, over: b * d))
    }
    let large = Int128.max - 1
    #expect(Fraction(large - 1, over: large) < Fraction(large, over: large + 1))
    #expect(Fraction(.max, over: 3).adding(Fraction(.max, over: 2)) == nil)
    #expect(Fraction(.max, over: 1).percent == nil)
  }

  @Test(
    "Weights are read strictly",
    arguments: [
      ("65/100", "13/20"), ("65", "65"), ("0/5", "0"), ("1/0", nil), ("a", nil), ("", nil),
      ("-1/2", nil), ("1/2/3", nil), ("1/", nil), ("9999999", nil),
    ] as [(String, String?)])
  func weights(_ text: String, _ plain: String?) {
    #expect(Fraction(plain: text)?.plain == plain)
  }

  @Test(
    "What is typed is an entry or a fault",
    arguments: [
      ("8,5", .points(Points(hundredths: 850))), ("8.5", .points(Points(hundredths: 850))),
      ("45/47", .ratio(45, of: 47)), (" 45 / 47 ", .ratio(45, of: 47)),
      ("98,5%", .percent(Percent(hundredths: 9850))), ("*", .full), ("-", .nothing),
      ("x", .notApplicable), ("X", .notApplicable),
    ] as [(String, ScoreEntry)])
  func entries(_ typed: String, _ entry: ScoreEntry) throws {
    #expect(try ScoreEntry(typed: TypedText(typed, .vietnamese)) == entry)
  }

  @Test(
    "What is no entry says why",
    arguments: [
      ("", .empty), ("  ", .empty), ("abc", .notAScore), ("8,555", .tooFine), ("-1", .negative),
      ("48/47", .aboveWhole), ("101%", .aboveWhole), ("1/2/3", .notAScore), ("/47", .notAScore),
      ("45/", .notAScore), ("99999999999999", .tooLarge), ("1/9999999999", .tooLarge),
      ("8;5", .notAScore), ("٣", .notAScore), ("%", .notAScore), ("**", .notAScore),
    ] as [(String, ScoringFault)])
  func faults(_ typed: String, _ fault: ScoringFault) {
    #expect(throws: fault) { try ScoreEntry(typed: TypedText(typed, .vietnamese)) }
  }

  @Test(
    "Pass or fail takes nothing and all",
    arguments: [
      ("0", "0"), ("4", "4"), ("*", "4"), ("-", "0"), ("2", "offScale"), ("5", "aboveMaximum"),
      ("x", "mustApply"), ("1/2", "wantsPoints"), ("50%", "wantsPoints"),
    ])
  func passFail(_ typed: String, _ result: String) throws {
    let row = try criterion("passFail", 400)
    #expect(
      word { () throws(ScoringFault) in try row.score(typed: TypedText(typed, .vietnamese)) }
        == result)
  }

  @Test(
    "Steps are none, half and all, or those listed",
    arguments: [
      ([], "1,5", "1.5"), ([], "3", "3"), ([], "1", "offScale"), ([], "3,01", "aboveMaximum"),
      (["0", "1", "3"], "1", "1"), (["0", "1", "3"], "1,5", "offScale"), ([], "x", "x"),
    ] as [([String], String, String)])
  func steps(_ steps: [String], _ typed: String, _ result: String) throws {
    let row = try criterion(
      "steps", 300,
      ["steps": .list(steps.map { .text($0) }), "mayNotApply": .flag(true)])
    #expect(
      word { () throws(ScoringFault) in try row.score(typed: TypedText(typed, .vietnamese)) }
        == result)
  }

  @Test(
    "A ratio gives its part of the maximum, half up, and keeps the sample",
    arguments: [
      ("45/47", "7.66"), ("1/3", "2.67"), ("47/47", "8"), ("0/47", "0"), ("0/0", "nothingLookedAt"),
      ("1/1600", "0.01"), ("1/1601", "0"), ("8", "wantsRatio"), ("98%", "wantsRatio"),
      ("*", "8"), ("-", "0"), ("999999999/1000000000", "8"),
    ])
  func ratio(_ typed: String, _ result: String) throws {
    let row = try criterion("ratio", 800)
    // Nothing to look at: only where the set lets a criterion not apply.
    let optional = try criterion("ratio", 800, ["mayNotApply": .flag(true)])
    #expect(
      try optional.score(typed: TypedText("0/0", .vietnamese)) == Score(nil, met: 0, outOf: 0))
    #expect(row.fault(of: Score(nil, met: 0, outOf: 0)) == nil)
    for typed in ["4 5/47", "0 2", "1 2,5", "4 5", "45/4 7"] {
      #expect(throws: ScoringFault.notAScore) {
        try row.score(typed: TypedText(typed, .vietnamese))
      }
    }
    #expect(
      word { () throws(ScoringFault) in try row.score(typed: TypedText(typed, .vietnamese)) }
        == result)
    if typed == "45/47" {
      let score = try row.score(typed: TypedText(typed, .vietnamese))
      #expect(score.met == 45 && score.outOf == 47)
    }
  }

  @Test(
    "Bands compare exactly, the lower bound included",
    arguments: [
      ("98%", "6"), ("97,99%", "4"), ("100%", "6"), ("100,01%", "aboveWhole"), ("49/50", "6"),
      ("979999/1000000", "4"), ("95%", "4"),
      ("94,99%", "2"), ("90/100", "2"), ("89,99%", "0"), ("6", "wantsRatioOrPercent"),
      ("0/0", "nothingLookedAt"), ("9 8%", "notAScore"), (" 49 / 50 ", "6"), ("98 %", "6"),
      ("*", "6"), ("-", "0"), ("x", "mustApply"),
    ])
  func bands(_ typed: String, _ result: String) throws {
    let row = try isoHCC().criterion("I.4.2")
    #expect(
      word { () throws(ScoringFault) in try row.score(typed: TypedText(typed, .vietnamese)) }
        == result)
  }

  @Test(
    "A free score keeps to its step and its maximum",
    arguments: [
      ("0,5", "0.5"), ("2,25", "offStep"), ("50", "50"), ("50,5", "aboveMaximum"), ("*", "50"),
      ("0/0", "wantsPoints"),
    ])
  func free(_ typed: String, _ result: String) throws {
    let row = try criterion("free", 5000, ["step": .integer(50)])
    #expect(
      word { () throws(ScoringFault) in try row.score(typed: TypedText(typed, .vietnamese)) }
        == result)
  }

  @Test("A heading takes no score")
  func heading() throws {
    let row = try isoHCC().criterion("I.1")
    #expect(
      word { () throws(ScoringFault) in try row.score(typed: TypedText("3", .vietnamese)) }
        == "isHeading")
    #expect(row.fault(of: Score(.zero)) == .isHeading)
  }

  @Test("What an entry gives is kept as it is, and anything else is found")
  func stored() throws {
    let set = try isoHCC()
    var given = 0
    for row in set.criteria where row.rule != nil {
      for typed in ["*", "-", "x", "45/47", "0/0", "96,5%", "1", "2"] {
        guard let score = try? row.score(typed: TypedText(typed, .vietnamese)) else { continue }
        #expect(row.fault(of: score) == nil, "\(row.ordinal) \(typed)")
        #expect(try Score(reading: TreeReader(score.tree)) == score)
        let wrong = Score(Points(hundredths: 777), met: score.met, outOf: score.outOf)
        #expect(row.fault(of: wrong) != nil)
        #expect((score.points ?? .zero) <= row.maximum)
        given += 1
      }
    }
    #expect(given > 2 * 31)
  }
}
