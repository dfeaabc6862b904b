import Domain

extension DienBien2019 {
  /// The one whose declaration leaves procedures out without a word, so that a check shows.
  static let silent = "UBND phường Noong Bua"
  /// The district that sent no report for 2019, and the one that was late.
  static let missing = "UBND huyện Mường Nhé"
  static let late = "UBND huyện Điện Biên Đông"

  /// A unit with its standing, declarations, duties and telephone.
  func grown(_ tree: Tree, _ course: UnitCourse, number: Int) -> Tree {
    var chance = Chance("unit/\(course.name)")
    let telephone = "0215 000 \(DienBien2019.padded(number, 3))"
    return tree.with("stage", text: course.stage.rawValue).with("edition", text: course.edition)
      .with("steps", .list(steps(of: course, &chance)))
      .with("declarations", .list(declarations(of: course, &chance)))
      .with("duties", .list([2018, 2019].compactMap { duty(of: course, in: $0) }))
      .with("contacts", .list(contacts(of: course, telephone)))
      .with("telephone", text: telephone)
      .with("isElectronic", chance.happens(course.declared == nil ? 0 : 15) ? .flag(true) : nil)
      .with("isPilot", course.name == DienBien2019.leading ? .flag(true) : nil)
  }

  /// The steps of a path: what is done leads evenly to the declaration, the rest is due from the
  /// end of 2019 on.
  private func steps(of course: UnitCourse, _ chance: inout Chance) -> [Tree] {
    let template = ids.steps(of: course.name, on: course.path)
    // The last step follows the declaration, which is the one before.
    let declaring = template.count - 1
    let end = course.declared ?? WorkDay(2019, 350)
    let start =
      course.declared.map { min(WorkDay($0.year, 135), $0.after(-70)) } ?? WorkDay(2019, 20)
    let next = WorkDay(2019, chance.number(in: 335...365))
    return template.enumerated().map { place, step in
      let done = start.number + (end.number - start.number) * (place + 1) / declaring
      if place < course.steps {
        let due = WorkDay(done).after(chance.number(in: -6...10))
        return step.with("due", day: due).with("done", day: WorkDay(done))
      }
      // Keeping a system up has no last day, and who did not begin has no plan.
      if place == declaring || course.stage == .notStarted { return step }
      return step.with("due", day: next.after((place - course.steps) * 40))
    }
  }

  /// What a unit declared: the edition of 2008 before, that of 2015, and some once more.
  private func declarations(of course: UnitCourse, _ chance: inout Chance) -> [Tree] {
    let inCharge = procedures(of: course, &chance)
    let left = chance.happens(30) ? chance.number(in: 2...9) : 0
    var rows: [Tree] = []
    if course.path == .conversion {
      let day = WorkDay(chance.number(in: -1500 ... -300))
      rows.append(
        declaration(1, of: course, on: day, "9001:2008", .first, inCharge - 5, of: inCharge - 5))
    }
    guard let day = course.declared else { return rows }
    let isSilent = course.name == DienBien2019.silent
    rows.append(
      declaration(
        2, of: course, on: day, "9001:2015", rows.isEmpty ? .first : .again,
        inCharge - (isSilent ? 4 : left), of: inCharge))
    if day.year == 2018, chance.happens(course.path == .conversion ? 100 : 25) {
      let more = chance.number(in: 2...6)
      rows.append(
        declaration(
          3, of: course, on: WorkDay(2019, chance.number(in: 150...330)), "9001:2015", .widened,
          inCharge + more, of: inCharge + more))
    }
    return rows
  }

  /// How many procedures are in the power of a unit, by its kind.
  private func procedures(of course: UnitCourse, _ chance: inout Chance) -> Int {
    switch course.kind {
    case "commune": chance.number(in: 95...140)
    case "district": chance.number(in: 230...290)
    case "department": chance.number(in: 60...130)
    default: chance.number(in: 8...25)
    }
  }

  /// One declaration; what it leaves out has a reason, but for one unit.
  private func declaration(
    _ number: Int, of course: UnitCourse, on day: WorkDay, _ edition: String,
    _ reason: DeclarationReason, _ covered: Int, of inCharge: Int
  ) -> Tree {
    var chance = Chance("declaration/\(course.name)/\(number)")
    let paper = chance.number(in: 10...180)
    let hasReason = covered < inCharge && course.name != DienBien2019.silent
    return row(Declaration.letter, "\(course.name)/declaration/\(number)")
      .with("number", text: DienBien2019.paper(paper, "QĐ")).with("date", day: day)
      .with("edition", text: edition).with("reason", text: reason.rawValue)
      .with("scope", text: "Giải quyết TTHC thuộc thẩm quyền, hoạt động nội bộ")
      .with("covered", number: covered).with("inCharge", number: inCharge)
      .with(
        "leftOut",
        text: hasReason
          ? "TTHC liên thông do cấp trên giải quyết; \(DienBien2019.paper(paper + 1, "VB"))" : ""
      )
      .with("posted", day: day.after(3))
      .with("onWebsite", day: chance.happens(80) ? day.after(5) : nil)
      .with("notified", day: chance.happens(92) ? day.after(4) : nil)
  }

  /// What a unit that had a system did in a year; a few things were forgotten.
  private func duty(of course: UnitCourse, in year: Int) -> Tree? {
    let since = course.path == .conversion ? WorkDay(0) : course.declared
    guard let since, since < WorkDay(year, 250) else { return nil }
    var chance = Chance("duty/\(course.name)/\(year)")
    var row = row(YearlyDuty.letter, "\(course.name)/duty/\(year)").with("year", number: year)
    let days = [
      ("objectivesSet", 15...59), ("internalAudit", 255...285), ("review", 288...312),
      ("objectivesAssessed", 335...360),
    ]
    for (key, range) in days where since <= WorkDay(year, range.lowerBound) {
      let day = WorkDay(year, chance.number(in: range))
      if chance.happens(90) { row = row.with(key, day: day) }
    }
    return row.with("reported", day: reported(course, for: year))
  }

  /// When a unit sent its report of a year; the last day is 14/11.
  func reported(_ course: UnitCourse, for year: Int) -> WorkDay? {
    if year == 2019, course.name == DienBien2019.missing { return nil }
    if year == 2019, course.name == DienBien2019.late { return WorkDay(year, 326) }
    var chance = Chance("reported/\(course.name)/\(year)")
    let day = WorkDay(year, chance.number(in: 296...316))
    return course.kind == "commune" && chance.happens(10) ? nil : day
  }

  /// Whom to ask, by office.
  private func contacts(of course: UnitCourse, _ telephone: String) -> [Tree] {
    if course.steps == 0 { return [] }
    let offices: [(ContactRole, String)] =
      switch course.kind {
      case "commune": [(.leader, "Phó Chủ tịch UBND"), (.secretary, "Công chức Văn phòng")]
      case "district": [(.leader, "Phó Chủ tịch UBND"), (.secretary, "Văn phòng HĐND và UBND")]
      default: [(.leader, "Phó thủ trưởng đơn vị"), (.secretary, "Văn phòng")]
      }
    return offices.map { role, office in
      row(UnitContact.letter, "\(course.name)/contact/\(role.rawValue)")
        .with("role", text: role.rawValue).with("office", text: office)
        .with("telephone", text: role == .secretary ? telephone : "")
    }
  }
}
