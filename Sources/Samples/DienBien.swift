import Domain

/// The sample `dien-bien`: a plan to convert to TCVN ISO 9001:2015 in 2018–2020 [DB18].
///
/// Its estimate is wrong in one line, which runs through every sum above it; two lines stand in
/// other years than their text says; one line counts 71 units and prints 61. All as printed.
struct DienBien {
  private static let province = "UBND tỉnh Điện Biên"
  static let districts = "10 UBND cấp huyện"
  static let plan = "1129/KH-UBND"

  private static let agencies = """
    province | UBND tỉnh Điện Biên |
    department | Sở Khoa học và Công nghệ | UBND tỉnh Điện Biên
    department | Sở Tài chính | UBND tỉnh Điện Biên
    department | Sở Nội vụ | UBND tỉnh Điện Biên
    sub-department | Ban Tôn giáo |
    sub-department | Ban Thi đua Khen thưởng |
    branch | Chi cục Thú y tỉnh |
    branch | Chi cục Bảo vệ thực vật |
    project-board | Ban Quản lý dự án các công trình Dân dụng và công nghiệp tỉnh Điện Biên |
    project-board | Ban Quản lý dự án các công trình Giao thông tỉnh Điện Biên |
    centre | Trung tâm Xúc tiến thương mại tỉnh Điện Biên |
    centre | Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tỉnh Điện Biên |
    """

  private static let groups = """
    19 sở, ban, ngành, đoàn thể tỉnh | 19 | | Chuyển đổi năm 2019, duy trì năm 2020; chỉ ghi ba sở mà kế hoạch nêu tên | electronic
    12 chi cục thuộc sở | 12 | | Chuyển đổi năm 2019, duy trì năm 2020 | electronic
    Các ban trực thuộc sở | | | Chuyển đổi năm 2019, duy trì năm 2020; Phụ lục 01 nêu tên hai ban | electronic
    10 UBND cấp huyện | 10 | | Chuyển đổi năm 2019, duy trì năm 2020 | electronic
    14 cơ quan hành chính thuộc sở, ban, ngành | 14 | | Theo khái toán, mục I.2; bằng 12 chi cục và hai ban | electronic
    18 phòng chuyên môn thuộc UBND huyện | 18 | | Theo khái toán, mục I.3: của các huyện Mường Ảng, Mường Chà, Tủa Chùa, Điện Biên, Nậm Pồ, Điện Biên Đông; mục III chỉ tính nơi có HTQLCL độc lập | electronic
    UBND cấp xã | 130 | commune | 62 năm 2018, 17 năm 2019, 51 năm 2020
    UBND cấp xã của thành phố, thị xã | 12 | | 100% trong năm 2018
    5 đơn vị sự nghiệp, năm 2019 | 5 | |
    Đơn vị sự nghiệp bổ sung, năm 2020 | 5 | | Ít nhất 05; phần còn lại do các sở, ngành đề xuất, đưa vào kế hoạch riêng của năm 2020
    """

  private static let members = """
    19 sở, ban, ngành, đoàn thể tỉnh | Sở Khoa học và Công nghệ
    19 sở, ban, ngành, đoàn thể tỉnh | Sở Tài chính
    19 sở, ban, ngành, đoàn thể tỉnh | Sở Nội vụ
    Các ban trực thuộc sở | Ban Tôn giáo
    Các ban trực thuộc sở | Ban Thi đua Khen thưởng
    14 cơ quan hành chính thuộc sở, ban, ngành | Ban Tôn giáo
    14 cơ quan hành chính thuộc sở, ban, ngành | Ban Thi đua Khen thưởng
    5 đơn vị sự nghiệp, năm 2019 | Chi cục Thú y tỉnh
    5 đơn vị sự nghiệp, năm 2019 | Chi cục Bảo vệ thực vật
    5 đơn vị sự nghiệp, năm 2019 | Ban Quản lý dự án các công trình Dân dụng và công nghiệp tỉnh Điện Biên
    5 đơn vị sự nghiệp, năm 2019 | Ban Quản lý dự án các công trình Giao thông tỉnh Điện Biên
    5 đơn vị sự nghiệp, năm 2019 | Trung tâm Xúc tiến thương mại tỉnh Điện Biên
    Đơn vị sự nghiệp bổ sung, năm 2020 | Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tỉnh Điện Biên
    """

  /// The two branches that II.2.3 counts among the public service units.
  private static let notes = Dictionary(
    uniqueKeysWithValues: ["Chi cục Thú y tỉnh", "Chi cục Bảo vệ thực vật"].map { name in
      (name, "Mục II.2.3 kể trong đơn vị sự nghiệp công lập; loại ở đây theo tên gọi")
    })

  /// Makes the sample.
  func sample() throws(DecodingFailure) -> Sample {
    var maker = SampleMaker("dien-bien")
    maker.standing = DienBien.standing
    maker.notes = DienBien.notes
    let list = RosterList(DienBien.communes)
    try maker.addUnits(DienBien.agencies)
    for group in list.groups {
      try maker.addUnit(
        group.name, kind: "district", parent: DienBien.province, code: group.code)
      for entry in group.entries {
        try maker.addUnit(entry.name, kind: "commune", parent: group.name, code: entry.code)
      }
    }
    try maker.addGroups(DienBien.groups, members: members(list))
    try CostNorms.add(to: &maker)
    try addPlan(list, to: &maker)
    try DienBien.addEstimate(to: &maker)
    try DienBien.addOffices(to: &maker)
    let header = maker.header(
      committee: "Ban Chỉ đạo ISO tỉnh Điện Biên", province: "Điện Biên")
    return Sample(name: "dien-bien", header: header, records: maker.records)
  }

  /// The members of the groups whose units are named.
  private func members(_ list: RosterList) -> [[String]] {
    var members = Table(DienBien.members, width: 2).rows
    for group in list.groups {
      members.append([DienBien.districts, group.name])
      if group.name.contains("huyện") { continue }
      for entry in group.entries {
        members.append(["UBND cấp xã của thành phố, thị xã", entry.name])
      }
    }
    return members
  }

  /// Adds the plan with its roster.
  private func addPlan(_ list: RosterList, to maker: inout SampleMaker) throws(DecodingFailure) {
    let roster = list.tree(
      title: "Phụ lục 02. UBND cấp xã xây dựng, áp dụng năm 2018", year: 2018, maker.ids)
    let ids = maker.ids
    try maker.add(.plan, DienBien.plan) { tree in
      DienBien.outline.fields(of: tree, plan: DienBien.plan, budget: DienBien.plan, ids)
        .with("number", text: DienBien.plan).with("date", text: "2018-05-05")
        .with(
          "title",
          text: "Chuyển sang và áp dụng TCVN ISO 9001:2015 tại cơ quan hành chính tỉnh Điện Biên, "
            + "2018–2020"
        )
        .with("sort", text: PlanCategory.conversion.rawValue)
        .with("state", text: PlanState.issued.rawValue)
        .with("issuer", text: DienBien.province).with("place", text: "Điện Biên")
        .with("archive", text: "VT, KGVX")
        .with("firstYear", number: 2018).with("lastYear", number: 2020)
        .with("rosters", .list([roster]))
    }
  }
}
