import Domain

extension DienBien2019 {
  /// Title, sort, year, days of that year on which it begins and ends, who is asked, line.
  static let training = Table(
    """
    Hội nghị tập huấn TCVN ISO 9001:2015 cho cơ quan chuyển đổi, năm 2018 | awareness | 2018 | 199 | 200 | conversion | IV.1
    Hội nghị tập huấn TCVN ISO 9001:2015 cho UBND cấp xã, năm 2018 | awareness | 2018 | 206 | 207 | firstBuild | IV.1
    Hội nghị tập huấn đánh giá nội bộ cho cơ quan chuyển đổi, năm 2019 | internalAudit | 2019 | 169 | 170 | conversion | IV.1
    Hội nghị tập huấn đánh giá nội bộ cho UBND cấp xã, năm 2019 | internalAudit | 2019 | 176 | 177 | firstBuild | IV.1
    """, width: 7)

  /// Adds a course with who came from where.
  func addTraining(_ cells: [String], to maker: inout SampleMaker) throws(DecodingFailure) {
    let year = Int(cells[2]) ?? 2019
    let rows = courses.filter { $0.path.rawValue == cells[5] }.map { course in
      let came = attendance(of: course, in: year)
      return row(TrainingAttendance.letter, "\(cells[0])/\(course.name)")
        .with("unit", ids.reference(.unit, course.name))
        .with("invited", number: came.invited).with("people", number: came.people)
    }
    try maker.add(.training, cells[0]) { tree in
      tree.with("title", text: cells[0]).with("sort", text: cells[1])
        .with("plan", ids.reference(.plan, DienBien.plan)).with("year", number: year)
        .with("from", day: WorkDay(year, Int(cells[3]) ?? 1))
        .with("to", day: WorkDay(year, Int(cells[4]) ?? 1))
        .with("venue", text: "Thành phố Điện Biên Phủ").with("classes", number: 1)
        .with("days", number: 2).with("lecturer", text: DienBien2019.leading)
        .with("lines", ids.lines(cells[6])).with("attendance", .list(rows))
    }
  }

  /// How many people of a unit were asked to the training of a year, and how many came.
  ///
  /// Every unit is asked to one course a year, so this is also what its score sheet counts.
  func attendance(of course: UnitCourse, in year: Int) -> (people: Int, invited: Int) {
    var chance = Chance("attendance/\(course.name)/\(year)")
    let invited = course.kind == "district" ? 4 : 3
    let people = invited - (chance.happens(20) ? 1 : 0)
    return (course.stage == .notStarted ? chance.number(in: 0...1) : people, invited)
  }
}
