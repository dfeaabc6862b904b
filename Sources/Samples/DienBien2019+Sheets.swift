import Domain

extension DienBien2019 {
  /// The sheets of a round of which something is written.
  func sheets(
    of round: ScoringRound, by set: Record, _ digest: @escaping SheetDigest
  ) throws(DecodingFailure) -> [Record] {
    guard let value = set.value(as: CriteriaSet.self) else { return [] }
    let criteria = SheetCriteria(value)
    var records: [Record] = []
    for scored in round.units where scored.state != .notStarted {
      records.append(try sheet(of: scored, in: round, by: criteria, digest))
    }
    return records
  }

  /// Enters the sheets of a round in the register of its campaign, as signing does.
  func register(
    _ sheets: [Record], of round: ScoringRound, by set: Record, in records: inout [Record],
    _ digest: @escaping SheetDigest
  ) throws(DecodingFailure) {
    let key = ids.key(.campaign, round.label)
    guard let place = records.firstIndex(where: { $0.key == key }),
      let criteria = set.value(as: CriteriaSet.self)
    else { return }
    let signed = sheets.compactMap { record in
      record.value(as: ScoreSheet.self)
    }
    records[place] = try records[place].registering(signed, by: criteria, digest)
  }

  /// The sheet of one unit with all its events.
  private func sheet(
    of scored: ScoringRound.Scored, in round: ScoringRound, by criteria: SheetCriteria,
    _ digest: @escaping SheetDigest
  ) throws(DecodingFailure) -> Record {
    let name = scored.course.name
    let label = "\(round.label)/\(name)"
    guard let sheet = ID<ScoreSheet>(ids.id(RecordKind.sheet.letter, label)),
      let campaign = ID<Campaign>(ids.id(RecordKind.campaign.letter, round.label)),
      let unit = ID<Unit>(ids.id(RecordKind.unit.letter, name))
    else { throw DecodingFailure(Path([label]), .wrongID) }
    var chance = Chance("sheet/\(label)")
    let came = attendance(of: scored.course, in: round.year)
    let marks: [SheetMark]
    do {
      marks = try SheetMark.all(
        of: criteria.tree.leaves, losing: scored.quality.lost,
        attendance: .ratio(came.people, of: came.invited), &chance)
    } catch {
      throw DecodingFailure(Path([label]), .unexpected(.integer))
    }
    let heading = SheetHeading(
      sheet: sheet, campaign: campaign, unit: unit, criteriaSet: criteria.set.id)
    var writer = SheetWriter(heading, by: criteria, ids, digest)
    let own = round.selfScoreBy.after(-chance.number(in: 3...20))
    try writeOwn(marks, of: name, on: own, &chance, to: &writer)
    try writeTeam(marks, of: scored, &chance, to: &writer)
    try end(marks, of: scored, in: round, &chance, to: &writer)
    return try writer.record()
  }

  /// Writes the unit's own scores, and what proves some of them.
  private func writeOwn(
    _ marks: [SheetMark], of unit: String, on day: WorkDay, _ chance: inout Chance,
    to writer: inout SheetWriter
  ) throws(DecodingFailure) {
    for mark in marks {
      try writer.write(.score(mark.row.id, .own, mark.own), on: day, by: unit)
      if !mark.row.evidence.isEmpty, chance.happens(30) {
        try writer.prove(mark.row, on: day, by: unit)
      }
    }
  }

  /// Writes the team's scores with their reasons, each by the office that answers for its part.
  private func writeTeam(
    _ marks: [SheetMark], of scored: ScoringRound.Scored, _ chance: inout Chance,
    to writer: inout SheetWriter
  ) throws(DecodingFailure) {
    let seen = scored.state == .scoring ? chance.number(in: 9...26) : marks.count
    for mark in marks.prefix(seen) {
      // No office scores itself.
      let isInterior =
        mark.row.ordinal.hasPrefix("II.") && scored.course.name != TeamOffice.interior.rawValue
      let office: TeamOffice = isInterior ? .interior : .quality
      try writer.write(
        .score(mark.row.id, .team, mark.team), on: scored.visit, by: office.rawValue)
      if mark.reason.isEmpty { continue }
      try writer.write(.reason(mark.row.id, mark.reason), on: scored.visit, by: office.rawValue)
    }
  }

  /// Writes what was found and settled, and the states up to that of the unit.
  private func end(
    _ marks: [SheetMark], of scored: ScoringRound.Scored, in round: ScoringRound,
    _ chance: inout Chance, to writer: inout SheetWriter
  ) throws(DecodingFailure) {
    if scored.state == .scoring { return }
    let (office, visit) = (TeamOffice.quality.rawValue, scored.visit)
    let found = findings(marks, of: scored, &chance)
    for finding in found { try writer.find(finding, on: visit, by: office) }
    try settle(marks, of: scored, &chance, to: &writer)
    try writer.write(.state(.complete, ""), on: visit.after(4), by: office)
    if scored.state == .complete { return }
    try writer.write(
      .state(.signed, ""), on: visit.after(6), by: "Phó Giám đốc Sở Khoa học và Công nghệ")
    for (place, finding) in found.enumerated() where finding.kind != .improvement {
      let day = visit.after(18 + 5 * place)
      guard chance.happens(round.year == 2018 ? 97 : 75) else { continue }
      try writer.find(finding, corrected: day, on: day, by: office)
    }
    if scored.state == .signed { return }
    try writer.write(.state(.confirmed, ""), on: scored.confirmed, by: DienBien2019.committee)
  }

  /// What the team finds where much was lost, graver where more was.
  private func findings(
    _ marks: [SheetMark], of scored: ScoringRound.Scored, _ chance: inout Chance
  ) -> [SheetFinding] {
    let most =
      switch scored.quality {
      case .excellent: 1
      case .good: 2
      case .fair, .average: 3
      case .weak: 4
      }
    let lost = chance.shuffled(marks.filter { $0.lost > 0 })
    var found = lost.prefix(chance.number(in: most - 1...most)).map { mark in
      SheetFinding(
        label: mark.row.ordinal,
        kind: mark.lost >= 4_00 ? .major : mark.lost >= 2_00 ? .minor : .observation,
        criterion: mark.row.id, text: "\(mark.row.title): \(mark.reason)",
        owner: scored.course.name, due: scored.visit.after(chance.number(in: 45...100)))
    }
    if chance.happens(25) {
      found.append(
        SheetFinding(
          label: "improvement", kind: .improvement, criterion: nil,
          text: "Nên lưu hồ sơ điện tử để giảm thời gian tra cứu",
          owner: scored.course.name, due: nil))
    }
    return found
  }

  /// Settles a criterion in favour of some units that explained themselves.
  private func settle(
    _ marks: [SheetMark], of scored: ScoringRound.Scored, _ chance: inout Chance,
    to writer: inout SheetWriter
  ) throws(DecodingFailure) {
    let small = marks.first { (50...2_00).contains($0.lost) && $0.team.met == nil }
    guard let mark = small, chance.happens(25) else { return }
    try writer.write(
      .explanation(mark.row.id, "Hồ sơ đã có, gửi bổ sung sau buổi làm việc"),
      on: scored.visit.after(2), by: scored.course.name)
    try writer.write(
      .score(mark.row.id, .settled, Score(mark.row.maximum)), on: scored.visit.after(3),
      by: TeamOffice.quality.rawValue)
  }
}
