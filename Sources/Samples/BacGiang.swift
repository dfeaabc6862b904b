import Domain

/// The sample `bac-giang`: the committee's plan for 2022 with its estimate [BG22].
///
/// The estimate adds up everywhere. Beside it stands the head of the scoring plan of 2015 [BG15].
struct BacGiang {
  static let committee = "Ban Chỉ đạo ISO tỉnh Bắc Giang"
  static let yearly = "KH-BCĐ/2022"
  static let scoring = "52/KH-BCĐ"

  private static let units = """
    province | UBND tỉnh Bắc Giang |
    department | Sở Khoa học và Công nghệ | UBND tỉnh Bắc Giang
    equivalent | Văn phòng UBND tỉnh | UBND tỉnh Bắc Giang
    branch | Chi cục Tiêu chuẩn Đo lường Chất lượng | Sở Khoa học và Công nghệ
    centre | Trung tâm tin học |
    service | Báo Bắc Giang |
    service | Đài Phát thanh và Truyền hình tỉnh |
    """

  private static let groups = """
    Sở, cơ quan thuộc UBND tỉnh | | | Đối tượng chấm điểm năm 2015; chỉ ghi hai cơ quan mà kế hoạch có nêu tên
    UBND các huyện, thành phố | 10 | district | 10 huyện, thành phố theo kế hoạch năm 2022
    Cơ quan thuộc đối tượng bắt buộc áp dụng | | |
    UBND cấp xã | | commune | Mỗi huyện, thành phố một khóa tập huấn năm 2022
    02 đơn vị sự nghiệp công lập thí điểm | 2 | | Thí điểm tháng 3–12/2022, chưa nêu tên | pilot
    """

  /// The agencies that the plans name beside the groups: as drafter and as recipient.
  private static let members = [
    ["Sở, cơ quan thuộc UBND tỉnh", "Sở Khoa học và Công nghệ"],
    ["Sở, cơ quan thuộc UBND tỉnh", "Văn phòng UBND tỉnh"],
  ]

  /// Makes the sample.
  func sample() throws(DecodingFailure) -> Sample {
    var maker = SampleMaker("bac-giang")
    try maker.addUnits(BacGiang.units)
    try maker.addGroups(BacGiang.groups, members: BacGiang.members)
    try CostNorms.add(to: &maker)
    try addPlans(to: &maker)
    try addEstimate(to: &maker)
    try BacGiang.addOffices(to: &maker)
    let header = maker.header(committee: BacGiang.committee, province: "Bắc Giang")
    return Sample(name: "bac-giang", header: header, records: maker.records)
  }

  /// Adds both plans; that of 2022 has neither number nor date yet.
  private func addPlans(to maker: inout SampleMaker) throws(DecodingFailure) {
    let ids = maker.ids
    let scoring = BacGiang.scoring
    try maker.add(.plan, scoring) { tree in
      BacGiang.scoringOutline.fields(of: tree, plan: scoring, budget: "", ids)
        .with("number", text: BacGiang.scoring).with("date", text: "2015-09-08")
        .with("title", text: "Đánh giá, chấm điểm việc áp dụng HTQLCL năm 2015")
        .with("sort", text: PlanCategory.scoring.rawValue)
        .with("state", text: PlanState.issued.rawValue)
        .with("issuer", text: BacGiang.committee)
        .with("place", text: "Bắc Giang").with("archive", text: "VT, TĐC")
        .with("firstYear", number: 2015).with("lastYear", number: 2015)
    }
    let figure = Tree.row(id: ids.id("f", "III")).with("amount", number: 206_000_000)
      .with("budget", ids.reference(.budget, BacGiang.yearly))
    let yearly = BacGiang.yearly
    try maker.add(.plan, yearly) { tree in
      BacGiang.yearlyOutline.fields(of: tree, plan: yearly, budget: yearly, ids)
        .with("title", text: "Hoạt động của Ban Chỉ đạo ISO tỉnh năm 2022")
        .with("sort", text: PlanCategory.yearly.rawValue)
        .with("state", text: PlanState.draft.rawValue)
        .with("issuer", text: BacGiang.committee)
        .with("archive", text: "VT, TĐC")
        .with("firstYear", number: 2022).with("lastYear", number: 2022)
        .with("figures", .list([figure]))
    }
  }

  /// Adds the estimate of 2022.
  private func addEstimate(to maker: inout SampleMaker) throws(DecodingFailure) {
    let ids = maker.ids
    let fields = try BacGiang.estimate.fields(of: .object([:]), ids)
    try maker.add(.budget, BacGiang.yearly) { tree in
      tree.with("title", text: "Dự toán hoạt động của Ban Chỉ đạo ISO tỉnh năm 2022")
        .with("plan", ids.reference(.plan, BacGiang.yearly))
        .with("moneyUnit", fields["moneyUnit"]).with("lines", fields["lines"])
        .with("total", fields["total"])
        .with("state", text: BudgetState.allotted.rawValue)
        .with("normHeading", text: "Định mức")
        .with("decisions", ids.decisions(BacGiang.decisions))
        .with("words", text: "Hai trăm linh sáu triệu đồng chẵn")
    }
  }

  private static let estimate = Estimate(
    lines: table, moneyUnit: .million, ceilings: ceilings, sources: "| Ngân sách tỉnh",
    formulas: formulas, typed: typed)

  /// Label, parent, ordinal, content, measure, quantity, norm, amount.
  private static let table = """
    1 | | 1 | Họp Ban chỉ đạo ISO tỉnh | Cuộc | 1 | 3 | 3
    2 | | 2 | Thuê xe đi kiểm tra, chấm điểm, tập huấn, xem mô hình điểm | Chuyến | 20 | 1 | 20
    3 | | 3 | Thuê tổ chức chứng nhận kiểm tra hệ thống của UBND tỉnh | Cuộc | 1 | 5 | 5
    4 | | 4 | Tập huấn chấm điểm cho cơ quan bắt buộc áp dụng | Cuộc | 01 | 10,7 | 10,7
    4.1 | 4 | | Thuê hội trường | | | | 3,6
    4.2 | 4 | | Thuê màn hình led | | | | 2
    4.3 | 4 | | Khánh tiết, hội trường | | | | 0,6
    4.4 | 4 | | Giảng viên, biên soạn tài liệu | | | | 1
    4.5 | 4 | | In tài liệu | | | | 1,5
    4.6 | 4 | | Nước uống | | | | 2
    5 | | 5 | Tập huấn chấm điểm cho cấp xã tại 10 huyện, thành phố | Cuộc | 10 | 4,75 | 47,5
    5.1 | 5 | | Giảng viên, biên soạn tài liệu | | | | 20
    5.2 | 5 | | In tài liệu | | | | 7,5
    5.3 | 5 | | Nước uống | | | | 20
    6 | | 6 | Thí điểm áp dụng HTQLCL tại 02 đơn vị sự nghiệp công lập | 02 đơn vị | | | 116,8
    6.1 | 6 | | Thuê tư vấn | Đơn vị | 02 | 26.4 | 52,8
    6.2 | 6 | | Chi hoạt động do cơ quan thực hiện | Đơn vị | 02 | 32 | 64
    7 | | 7 | Chi khác: in ấn phô tô, mua VPP... | | | | 3
    total | | | | | | | 206
    """

  private static let formulas = """
    4.5 | 100 người x 15.000 đồng = 1,5tr
    4.6 | 100 người x 20.000 đồng = 2tr
    5.1 | 20 ngày x 1tr = 20tr
    5.2 | 500 người x 15.000 đồng = 7,5tr
    5.3 | 500 người x 20.000 đồng x 2 ngày = 20tr
    6.1 | 02 đơn vị x 26.4tr = 52,8tr
    6.2 | 2 đơn vị x 32tr = 64tr
    """

  private static let typed = """
    4 | quantity | 01
    6.1 | quantity | 02
    6.1 | norm | 26.4
    6.2 | quantity | 02
    """

  private static let ceilings = """
    6.1 | \(CostNorms.consultant)
    6.2 | \(CostNorms.ownCosts)
    """
}
