import Domain

extension DienBien {
  /// Adds the training, the bodies and the yearly inspections of which the plan speaks.
  static func addOffices(to maker: inout SampleMaker) throws(DecodingFailure) {
    try maker.addTraining(training)
    try maker.addBodies(bodies)
    for year in 2018...2020 {
      try maker.addCampaign(round(of: year), teams: "") { tree, ids in
        tree.with("title", text: "Kiểm tra việc chuyển đổi, áp dụng năm \(year)")
          .with("year", number: year).with("plan", ids.reference(.plan, plan))
          .with("owner", ids.reference(.unit, "Sở Khoa học và Công nghệ"))
          .with("basis", text: "Kế hoạch 1129/KH-UBND, mục II.1.6")
          .with("schedule", text: "Hàng năm")
          .with("state", text: CampaignState.preparing.rawValue)
      }
    }
  }

  /// The label of the yearly inspection, which `dien-bien-2019` scores.
  static func round(of year: Int) -> String { "Đánh giá, chấm điểm năm \(year)" }

  /// Where a unit stands when the plan is issued, by the group to which the plan counts it.
  ///
  /// Departments, the boards named in Phụ lục 01 and the districts apply the edition of 2008 and are
  /// to convert; communes and service units build for the first time.
  static func standing(of name: String, kind: String) -> Standing? {
    switch kind {
    case "department", "sub-department", "district":
      Standing(stage: .applying, edition: "9001:2008", path: .conversion)
    case "commune", "branch", "project-board", "centre":
      Standing(stage: .notStarted, edition: "", path: .firstBuild)
    default: nil
    }
  }

  private static let training = """
    Hội nghị tập huấn TCVN ISO 9001:2015 cho lãnh đạo phụ trách ISO, thư ký, công chức | awareness | 1129/KH-UBND | | | 6 | | | | | IV.1 | Mỗi năm hai hội nghị | | 19 sở, ban, ngành, đoàn thể tỉnh; 14 cơ quan hành chính thuộc sở, ban, ngành; 10 UBND cấp huyện
    Đào tạo chuyên sâu TCVN ISO 9001:2015 cho công chức cơ quan chủ trì | advanced | 1129/KH-UBND | | | | | | | | IV.2 | Mỗi năm bốn lượt | | | 12
    """

  private static let bodies = """
    Tổ chức tư vấn, chuyên gia tư vấn (chưa nêu tên) | consultant | Sở Khoa học và Công nghệ kiểm tra, giám sát hằng năm; mục II.1.5 và IV.1
    Tổ chức đánh giá chứng nhận (chưa nêu tên) | certification | Thuê cùng kiểm tra 10 đơn vị, năm 2019 và 2020; dòng IV.5 của khái toán
    """

  /// The way of the money each year, by section III and the duties of section IV; no paper is dated yet.
  static let decisions = """
    estimate | | | Các cơ quan, đơn vị | Hằng năm, gộp vào dự toán chi ngân sách của đơn vị
    appraisal | | | Sở Tài chính | Thẩm định dự toán của các cơ quan, trình UBND tỉnh
    approval | | | UBND tỉnh | Xem xét, quyết định
    allotment | | | Sở Tài chính | Hướng dẫn cấp phát
    settlement | | | Sở Tài chính | Hướng dẫn thanh toán, quyết toán; theo dõi việc sử dụng
    """

  /// What the province pays for.
  static let eligible = """
    1 | Đôn đốc, hướng dẫn các đơn vị chuyển đổi, áp dụng đúng tiến độ
    2 | Kiểm tra việc chuyển đổi, áp dụng; thuê chuyên gia đánh giá cùng kiểm tra
    3 | Kiểm tra, giám sát tổ chức tư vấn, chuyên gia tư vấn
    4 | Thuê chuyên gia tư vấn; văn phòng phẩm cho đơn vị thực hiện
    5 | Chi trực tiếp khác để chuyển đổi hệ thống
    """
}

/// Where a unit of a sample stands with its quality system.
struct Standing {
  let stage: QMSStage
  let edition: String
  let path: Roadmap
}
