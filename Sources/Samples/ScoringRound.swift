import Domain

/// A made-up round of scoring: which units, when each is seen, how far its sheet comes.
struct ScoringRound {
  /// A unit of a round.
  struct Scored {
    let course: UnitCourse
    /// Which team sees it, from 1.
    let team: Int
    let visit: WorkDay
    let state: SheetState
    let quality: Quality
    /// When what is signed is confirmed: the committee takes ten sheets at a time.
    let confirmed: WorkDay
  }

  let year: Int
  let teams: Int
  let units: [Scored]
  /// The last day for a unit's own scores.
  let selfScoreBy: WorkDay

  /// The label of its records.
  var label: String { DienBien.round(of: year) }

  /// Plans a round: the units in the order in which they are seen.
  ///
  /// `counts` says how many sheets reach a state, the first units first; `grades` how many of them
  /// are of each quality, drawn by lot.
  init(
    year: Int, teams: Int, from day: Int, of courses: [UnitCourse],
    states: [(SheetState, Int)], grades: [(Quality, Int)]
  ) {
    self.year = year
    self.teams = teams
    selfScoreBy = WorkDay(year, day - 8)
    let reached = states.flatMap { Array(repeating: $0.0, count: $0.1) }
    var chance = Chance("grades/\(year)")
    let drawn = chance.shuffled(grades.flatMap { Array(repeating: $0.0, count: $0.1) })
    units = courses.enumerated().map { place, course in
      Scored(
        course: course, team: place % teams + 1, visit: WorkDay(year, day + place * 3 / 2),
        state: place < reached.count ? reached[place] : .notStarted,
        quality: drawn.isEmpty ? .fair : drawn[place % drawn.count],
        confirmed: WorkDay(year, day + 58 + place / 10 * 14))
    }
  }
}

/// How good a made-up sheet is: by how many points of a hundred it loses.
enum Quality: CaseIterable {
  case excellent, good, fair, average, weak

  /// Hundredths of points lost, with room to the next grade for what does not apply or is settled.
  var lost: ClosedRange<Int> {
    switch self {
    case .excellent: 3_00...7_50
    case .good: 13_00...18_00
    case .fair: 23_00...28_00
    case .average: 33_00...42_00
    case .weak: 50_00...56_00
    }
  }
}

extension DienBien2019 {
  /// The two rounds: 20 units in 2018, 61 in 2019 of which 41 are confirmed at the end of the year.
  func rounds() -> [ScoringRound] {
    let agencies = courses.filter { $0.isAgency || $0.kind == "district" }
    let others = courses.filter { !$0.isAgency && $0.kind != "district" }
    let services = others.filter { $0.kind != "commune" && $0.declared != nil }
    let communes = others.filter { $0.kind == "commune" && $0.declared != nil }
      .sorted { left, right in
        (left.declared ?? WorkDay(0), left.name) < (right.declared ?? WorkDay(0), right.name)
      }
    let applying = others.filter { $0.kind == "commune" && $0.stage == .applying }
    return [
      ScoringRound(
        year: 2018, teams: 2, from: 275, of: agencies + communes.prefix(5),
        states: [(.confirmed, 20)],
        grades: [(.excellent, 2), (.good, 7), (.fair, 8), (.average, 3)]),
      ScoringRound(
        year: 2019, teams: 4, from: 246, of: agencies + services + communes + applying.prefix(2),
        states: [(.confirmed, 41), (.signed, 6), (.complete, 4), (.scoring, 6)],
        grades: [(.excellent, 5), (.good, 17), (.fair, 14), (.average, 4), (.weak, 1)]),
    ]
  }

  /// Adds the campaign of a round; its sheets are records of their own.
  func addCampaign(
    _ round: ScoringRound, by set: Record, to maker: inout SampleMaker
  ) throws(DecodingFailure) {
    let year = round.year
    try maker.add(.campaign, round.label) { tree in
      tree.with("title", text: round.label).with("year", number: year)
        .with("plan", ids.reference(.plan, DienBien.plan))
        .with("owner", ids.reference(.unit, DienBien2019.leading))
        .with("basis", text: "Kế hoạch 1129/KH-UBND, mục II.1.6")
        .with("guidance", text: DienBien2019.paper(year % 100, "KHCN"))
        .with("guidanceDate", day: WorkDay(year, 200))
        .with("criteriaSet", text: set.key.id)
        .with("from", day: round.units.first?.visit).with("to", day: WorkDay(year, 362))
        .with("selfScoreBy", day: round.selfScoreBy)
        .with("scoredBy", text: Scorers.anyInspector.rawValue)
        .with("state", text: (year == 2018 ? CampaignState.done : .running).rawValue)
        .with("teams", .list((1...round.teams).map { team($0, of: round) }))
        .with("visits", .list(round.units.map { visit($0, of: round) }))
        .with("units", .list(round.units.map { scored($0, of: round) }))
        .with("rewards", .list(rewards(of: round)))
    }
  }

  /// A team by office.
  private func team(_ number: Int, of round: ScoringRound) -> Tree {
    let label = "\(round.label)/\(number)"
    let members = TeamOffice.allCases.map { office in
      row(TeamMember.letter, "\(label)/\(office.rawValue)").with("office", text: office.rawValue)
        .with("part", text: office.part)
    }
    return row(Team.letter, label).with("name", text: "Đoàn \(number)")
      .with("owner", ids.reference(.unit, DienBien2019.leading))
      .with("head", text: "Phó Giám đốc Sở Khoa học và Công nghệ")
      .with("decision", text: DienBien2019.paper(number + 30, "QĐ"))
      .with("date", day: WorkDay(round.year, 210)).with("members", .list(members))
  }

  /// A visit; the certification body comes along to some.
  private func visit(_ scored: ScoringRound.Scored, of round: ScoringRound) -> Tree {
    let label = "\(round.label)/\(scored.course.name)"
    var chance = Chance("visit/\(label)")
    let mode: VisitMode = chance.happens(70) ? .onSite : .byFile
    let notice = scored.visit.after(-10)
    let comesAlong = round.year == 2019 && mode == .onSite && chance.happens(10)
    return row(Visit.letter, label)
      .with("unit", ids.reference(.unit, scored.course.name))
      .with("body", comesAlong ? ids.reference(.body, DienBien2019.certification) : nil)
      .with("team", text: ids.id(Team.letter, "\(round.label)/\(scored.team)"))
      .with("day", day: scored.visit).with("mode", text: mode.rawValue)
      .with("noticeSent", day: notice)
      .with("noticeAcknowledged", day: chance.happens(85) ? notice.after(2) : nil)
      .with("budgetLines", ids.lines("IV.4"))
  }

  /// A unit with those among which it is ranked.
  private func scored(_ scored: ScoringRound.Scored, of round: ScoringRound) -> Tree {
    let course = scored.course
    let group =
      switch course.kind {
      case "commune", "district": ""
      default: course.isAgency ? "Sở, ban, ngành" : "Đơn vị sự nghiệp"
      }
    return row(CampaignUnit.letter, "\(round.label)/\(course.name)")
      .with("unit", ids.reference(.unit, course.name)).with("group", text: group)
  }

  /// The best of a round that is over.
  private func rewards(of round: ScoringRound) -> [Tree] {
    let best = round.units.filter { $0.quality == .excellent && $0.state == .confirmed }
    return (round.year == 2018 ? best : []).map { scored in
      row(CampaignReward.letter, "\(round.label)/\(scored.course.name)")
        .with("unit", ids.reference(.unit, scored.course.name))
        .with("reward", text: "Đề nghị tặng Giấy khen")
    }
  }
}

/// The offices whose people make up a team, each with the part that it scores.
enum TeamOffice: String, CaseIterable {
  case quality = "Chi cục Tiêu chuẩn Đo lường Chất lượng"
  case interior = "Sở Nội vụ"

  /// The part of the criteria.
  var part: String {
    switch self {
    case .quality: "I"
    case .interior: "II"
    }
  }
}
