import Domain

extension BacGiang {
  /// Adds the committee, what it plans for 2022 and the round of 2015, none of them with results.
  static func addOffices(to maker: inout SampleMaker) throws(DecodingFailure) {
    try maker.addCommittee(committee, of: "UBND tỉnh Bắc Giang", members: members)
    try maker.addTraining(training)
    try maker.addBodies(bodies)
    let ids = maker.ids
    try maker.add(.meeting, "2022") { tree in
      tree.with("title", text: "Họp Ban Chỉ đạo ISO tỉnh năm 2022")
        .with("committee", ids.reference(.committee, committee))
        .with("plan", ids.reference(.plan, yearly)).with("schedule", text: "Tháng 6 - 8/2022")
        .with("lines", ids.lines("1"))
    }
    // The criteria of QĐ 955 are not attached, so the round has no set.
    try maker.addCampaign(scoring, teams: teams, groups: scored) { tree, ids in
      tree.with("title", text: "Đánh giá, chấm điểm năm 2015").with("year", number: 2015)
        .with("committee", ids.reference(.committee, committee))
        .with("schedule", text: "dự kiến từ tháng 10 đến tháng 11/2015")
        .with("plan", ids.reference(.plan, scoring))
        .with("owner", ids.reference(.unit, "Sở Khoa học và Công nghệ"))
        .with("basis", text: "Quyết định 955/QĐ-UBND ngày 03/7/2014")
        .with("guidance", text: "375/KHCN-TĐC").with("from", text: "2015-10-01")
        .with("to", text: "2015-11-30").with("state", text: CampaignState.preparing.rawValue)
    }
    try maker.addCampaign(yearly, teams: "") { tree, ids in
      tree.with("title", text: "Kiểm tra, thẩm định, chấm điểm năm 2022")
        .with("year", number: 2022).with("plan", ids.reference(.plan, yearly))
        .with("committee", ids.reference(.committee, committee))
        .with("schedule", text: "Tháng 8-12/2022").with("from", text: "2022-08-01")
        .with("to", text: "2022-12-31").with("state", text: CampaignState.preparing.rawValue)
    }
  }

  /// Office, role, unit; the plans name no other members.
  private static let members = """
    Phó Chủ tịch UBND tỉnh | head | UBND tỉnh Bắc Giang
    Giám đốc Sở Khoa học và Công nghệ | deputy | Sở Khoa học và Công nghệ
    Tổ chuyên môn giúp việc | support |
    Sở Khoa học và Công nghệ | standing | Sở Khoa học và Công nghệ
    Chi cục Tiêu chuẩn Đo lường Chất lượng | secretariat | Chi cục Tiêu chuẩn Đo lường Chất lượng
    """

  /// People and days are those of the estimate's formulas: 500 people, 20 days in 10 classes.
  private static let training = """
    Tập huấn chấm điểm trên phần mềm cho cơ quan bắt buộc áp dụng | scoring | KH-BCĐ/2022 | 2022 | Tháng 7/2022 | 1 | | 100 | | Hội trường thuê | 4 | Chi cục và chuyên gia thực hiện; ai giảng thì chưa nêu | Biên soạn; in 100 bộ | Cơ quan thuộc đối tượng bắt buộc áp dụng
    Tập huấn chấm điểm trên phần mềm cho UBND cấp xã | scoring | KH-BCĐ/2022 | 2022 | Tháng 7-9/2022 | 10 | 2 | 50 | | 10 huyện, thành phố, mỗi nơi một khóa | 5 | Chi cục và chuyên gia thực hiện; ai giảng thì chưa nêu | Biên soạn; in 500 bộ | UBND cấp xã
    """

  private static let bodies = """
    Tổ chức chứng nhận (chưa nêu tên) | certification | Kiểm tra hệ thống của UBND tỉnh một cuộc năm 2022, dòng 3 của dự toán | UBND tỉnh Bắc Giang
    Tổ chức tư vấn cho hai đơn vị thí điểm (chưa nêu tên) | consultant | Thuê năm 2022, dòng 6 của dự toán
    """

  /// The plan says who makes up a team, not how many teams there are.
  private static let teams = """
    Các đoàn đánh giá, chấm điểm (chưa lập) | committee | Ban Chỉ đạo ISO tỉnh Bắc Giang | Đại diện Ban Chỉ đạo ISO tỉnh
    Các đoàn đánh giá, chấm điểm (chưa lập) | | | Tổ chuyên môn giúp việc
    Các đoàn đánh giá, chấm điểm (chưa lập) | | | Chi cục Tiêu chuẩn Đo lường Chất lượng
    """

  /// Whom the round of 2015 is meant for; the plan lists no units.
  private static let scored = "Sở, cơ quan thuộc UBND tỉnh; UBND các huyện, thành phố"

  /// The decision that gave out the money of 2022, and the sum that section III calls given: by which
  /// paper it does not say.
  static let decisions = """
    allotment | 42/QĐ-KHCN | 2022-01-17 | Giám đốc Sở Khoa học và Công nghệ | Giao dự toán năm 2022 cho các đơn vị thuộc Sở
    allotment | | | | Ngân sách tỉnh đã cấp cho Ban Chỉ đạo theo mục III; không nêu văn bản | 206000000
    """
}
