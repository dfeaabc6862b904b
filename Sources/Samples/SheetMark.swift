import Domain

/// What a unit and the team make of one criterion.
struct SheetMark {
  let row: Criterion
  let own: Score
  let team: Score

  /// Hundredths of points that the team takes away.
  var lost: Int { team.points.map { row.maximum.hundredths - $0.hundredths } ?? 0 }

  /// Why points were lost, or why it does not apply; empty where nothing has to be said.
  var reason: String {
    guard team.applies else { return "Trong năm không phát sinh" }
    if lost == 0 { return "" }
    if let met = team.met, let outOf = team.outOf { return "\(outOf - met)/\(outOf) chưa đạt" }
    if team.share != nil { return "Còn hồ sơ quá hạn" }
    return team.points == .zero ? "Không có hồ sơ chứng minh" : "Có làm, hồ sơ chưa đầy đủ"
  }

  /// The criterion that counts who came to the training of the province.
  private static let attended = "I.2.1"
  /// The decision to declare, which every unit of a round has.
  private static let certain = "II.3.1"

  /// Judges all criteria so that the points lost come into a range.
  ///
  /// Criteria lose in an order of chance until enough is lost; what would lose too much keeps all.
  static func all(
    of leaves: [Criterion], losing range: ClosedRange<Int>, attendance: ScoreEntry,
    _ chance: inout Chance
  ) throws(ScoringFault) -> [SheetMark] {
    var marks: [String: SheetMark] = [:]
    var lost = 0
    let first = leaves.filter { $0.ordinal == attended }
    for row in first + chance.shuffled(leaves.filter { $0.ordinal != attended }) {
      let best = try row.score(row.entry(losing: false, &chance))
      var team = best
      if row.ordinal == attended {
        team = try row.score(attendance)
      } else if row.mayNotApply, chance.happens(15) {
        team = Score(nil)
      } else if lost < range.lowerBound, row.ordinal != certain {
        let less = try row.score(row.entry(losing: true, &chance))
        let loss = row.maximum.hundredths - (less.points ?? .zero).hundredths
        if lost + loss <= range.upperBound { team = less }
      }
      let mark = SheetMark(row: row, own: chance.happens(65) ? best : team, team: team)
      lost += mark.lost
      marks[row.ordinal] = mark
    }
    return leaves.compactMap { marks[$0.ordinal] }
  }
}

extension Criterion {
  /// What a team types: everything, or something less, as the rule has it.
  fileprivate func entry(losing: Bool, _ chance: inout Chance) -> ScoreEntry {
    switch rule {
    case .ratio:
      // Round samples give round points, so that units come out equal now and then.
      let tens = chance.number(in: 2...6)
      return .ratio(tens * (losing ? chance.number(in: 5...9) : 10), of: tens * 10)
    case .bands:
      if losing, chance.happens(30) {
        return .percent(Percent(hundredths: chance.number(in: 90_00...97_90)))
      }
      let outOf = chance.number(in: 40...60)
      return .ratio(outOf - (losing ? chance.number(in: 2...6) : 0), of: outOf)
    case .steps where losing && chance.happens(65):
      return .points(scale?.dropFirst().first ?? .zero)
    case .passFail, .steps, .free, nil: return losing ? .nothing : .full
    }
  }
}
