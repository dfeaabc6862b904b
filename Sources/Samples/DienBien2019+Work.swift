import Domain

extension DienBien2019 {
  static let certification = "Tổ chức đánh giá chứng nhận (chưa nêu tên)"

  /// A plan with how far its tasks are, and the reports that came in.
  func underway(_ tree: Tree) -> Tree {
    var progress: [String: [String]] = [:]
    for cells in DienBien2019.progress.rows {
      progress[ids.id(PlanTask.letter, "\(DienBien.plan)/tasks/\(cells[0])")] = cells
    }
    return tree.with(rowsOf: "tasks") { id, task in
      guard let cells = progress[id] else { return task }
      return task.with("state", text: cells[1]).with("progress", number: Int(cells[2]))
    }
    .with(rowsOf: "reportDuties") { id, duty in
      switch id {
      case ids.id(ReportDuty.letter, "\(DienBien.plan)/reportDuties/departments"):
        duty.with("received", .list(receipts { $0.isAgency }))
      case ids.id(ReportDuty.letter, "\(DienBien.plan)/reportDuties/districts"):
        duty.with("received", .list(receipts { $0.kind == "district" }))
      default: duty
      }
    }
  }

  /// Label, state, progress; the communes of 2018 are late in all of 2019.
  private static let progress = Table(
    """
    1 | running | 66
    2 | running | 93
    2/2018 | done | 100
    2.a | done | 100
    2.b | done | 100
    2.c | done | 100
    2.d | running | 96
    2.e | done | 100
    2.f | running | 93
    2.g | running | 93
    2.h | running | 50
    3 | running | 66
    3.a | done | 100
    3.b | done | 100
    3.c | running | 93
    3.d | running | 85
    3.e | running | 79
    3.f | running | 79
    3.g | running | 66
    3.h | running | 66
    3.i | running | 38
    3/2018 | running | 66
    3/2019 | running | 34
    3/2020 | notStarted | 0
    4 | running | 60
    4' | running | 66
    5 | running | 66
    6 | running | 66
    7 | running | 66
    publicity | running | 66
    """, width: 3)

  /// The reports of two years.
  private func receipts(_ belongs: (UnitCourse) -> Bool) -> [Tree] {
    [2018, 2019].flatMap { year in
      courses.filter(belongs).compactMap { course -> Tree? in
        guard let day = reported(course, for: year) else { return nil }
        var chance = Chance("receipt/\(course.name)/\(year)")
        return row(ReportReceipt.letter, "receipt/\(course.name)/\(year)")
          .with("unit", ids.reference(.unit, course.name)).with("year", number: year)
          .with("on", day: day)
          .with("number", text: DienBien2019.paper(chance.number(in: 40...220), "BC"))
      }
    }
  }

  /// A body with its contract, the units that it serves and how it was checked.
  func hired(_ tree: Tree, _ body: Body) -> Tree {
    let served = body.category == .consultant ? courses.filter { $0.steps > 1 } : []
    let checks = [(2018, 340, "Đạt"), (2019, 325, "Đạt, cần gửi báo cáo đúng hạn")]
    return tree.with(
      "contract", text: DienBien2019.paper(body.category == .consultant ? 7 : 8, "HĐ")
    )
    .with("date", day: WorkDay(2018, 190))
    .with("units", .list(served.map { ids.reference(.unit, $0.name) }))
    .with(
      "checks",
      .list(
        checks.map { year, day, result in
          row(BodyCheck.letter, "check/\(body.name)/\(year)").with(
            "date", day: WorkDay(year, day)
          )
          .with("result", text: result)
        }))
  }

  /// Adds the committee, its meetings, the training of two years and remarks.
  func addWork(to maker: inout SampleMaker) throws(DecodingFailure) {
    try maker.addCommittee(
      DienBien2019.committee, of: "UBND tỉnh Điện Biên", members: DienBien2019.members)
    for cells in DienBien2019.meetings.rows { try addMeeting(cells, to: &maker) }
    for cells in DienBien2019.training.rows { try addTraining(cells, to: &maker) }
    for cells in DienBien2019.remarks.rows {
      try maker.add(.remark, cells[0]) { tree in
        tree.with("about", text: cells[0]).with("unit", ids.reference(.unit, cells[1]))
          .with("sender", text: cells[1]).with("number", text: cells[2])
          .with("date", text: cells[3]).with("content", text: cells[4])
          .with("answer", text: cells[5]).with("answered", text: cells[6])
          .with("answeredBy", text: cells[6].isEmpty ? "" : DienBien2019.leading)
      }
    }
  }

  private static let members = """
    Phó Chủ tịch UBND tỉnh | head | UBND tỉnh Điện Biên
    Giám đốc Sở Khoa học và Công nghệ | deputy | Sở Khoa học và Công nghệ
    Phó Giám đốc Sở Nội vụ | member | Sở Nội vụ
    Phó Giám đốc Sở Tài chính | member | Sở Tài chính
    Tổ chuyên môn giúp việc | support |
    """

  /// Title, date, minutes.
  private static let meetings = Table(
    """
    Họp Ban Chỉ đạo ISO tỉnh cuối năm 2018 | 2018-12-20 | 20/GĐ-TB
    Họp Ban Chỉ đạo ISO tỉnh giữa năm 2019 | 2019-07-10 | 21/GĐ-TB
    """, width: 3)

  /// Meeting, content, unit, due, done; one was done late, one is not done.
  private static let conclusions = Table(
    """
    Họp Ban Chỉ đạo ISO tỉnh cuối năm 2018 | Gửi kết quả chấm điểm năm 2018 đến các đơn vị | Sở Khoa học và Công nghệ | 2019-01-15 | 2019-01-11
    Họp Ban Chỉ đạo ISO tỉnh cuối năm 2018 | Quyết toán kinh phí năm 2018 | Sở Tài chính | 2019-03-15 | 2019-03-22
    Họp Ban Chỉ đạo ISO tỉnh giữa năm 2019 | Lập các đoàn đánh giá năm 2019 | Sở Khoa học và Công nghệ | 2019-07-31 | 2019-07-29
    Họp Ban Chỉ đạo ISO tỉnh giữa năm 2019 | Hoàn thành chuyển đổi, công bố | UBND huyện Mường Nhé | 2019-10-31 |
    Họp Ban Chỉ đạo ISO tỉnh giữa năm 2019 | Đề xuất khen thưởng năm 2019 | Sở Nội vụ | 2020-01-31 |
    """, width: 5)

  /// Adds a meeting with what it concluded.
  private func addMeeting(_ cells: [String], to maker: inout SampleMaker) throws(DecodingFailure) {
    let rows = DienBien2019.conclusions.rows(of: cells[0]).map { row in
      self.row(Conclusion.letter, "\(cells[0])/\(row[0])").with("content", text: row[0])
        .with("owner", text: row[1]).with("unit", ids.reference(.unit, row[1]))
        .with("due", text: row[2]).with("done", text: row[3])
    }
    try maker.add(.meeting, cells[0]) { tree in
      tree.with("title", text: cells[0]).with(
        "committee", ids.reference(.committee, DienBien2019.committee)
      )
      .with("plan", ids.reference(.plan, DienBien.plan)).with("date", text: cells[1])
      .with("venue", text: DienBien2019.leading).with("minutes", text: cells[2])
      .with("conclusions", .list(rows))
    }
  }

  /// About, unit, number, date, content, answer, day of the answer; the last one waits.
  private static let remarks = Table(
    """
    Mức chi thuê tư vấn | UBND huyện Mường Chà | 61/GĐ-UBND | 2018-09-12 | Đề nghị hướng dẫn mức chi khi hai xã thuê chung một tư vấn | Chi theo từng đơn vị, không quá mức của Thông tư 116/2015/TT-BTC | 2018-09-21
    Danh mục TTHC mới công bố | UBND huyện Tuần Giáo | 84/GĐ-UBND | 2019-04-03 | Đề nghị gửi mẫu quy trình cho TTHC cấp xã mới công bố | Đã gửi mẫu quy trình đến các xã | 2019-04-19
    Thiếu thư ký ISO | UBND huyện Tủa Chùa | 102/GĐ-UBND | 2019-10-08 | Hai xã chưa bố trí được công chức làm thư ký ISO | |
    """, width: 7)
}
