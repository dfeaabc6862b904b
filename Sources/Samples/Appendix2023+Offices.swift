import Domain

extension Appendix2023 {
  /// Adds the training and the inspection of the matrix, without results.
  static func addOffices(to maker: inout SampleMaker) throws(DecodingFailure) {
    try maker.addTraining(training)
    try maker.addBodies(bodies)
    try maker.addCampaign(plan, teams: teams, groups: "Cơ quan hành chính của tỉnh") { tree, ids in
      tree.with("title", text: "Kiểm tra việc duy trì, áp dụng, cải tiến năm 2023")
        .with("owner", ids.reference(.unit, "UBND tỉnh")).with("schedule", text: "Tháng 9/2023")
        .with("year", number: 2023).with("plan", ids.reference(.plan, plan))
        .with("basis", text: "Quyết định 19/2014/QĐ-TTg").with("from", text: "2023-09-01")
        .with("to", text: "2023-09-30").with("state", text: CampaignState.preparing.rawValue)
    }
  }

  /// The time of the last one is lost: its cells stand one to the right.
  private static let training = """
    Đào tạo chuyên gia đánh giá nội bộ cho 45 cơ quan hành chính | internalAudit | phu-luc-2023 | 2023 | Tháng 5/2023 | | | | Tổ chức đào tạo | | | | | 45 cơ quan hành chính
    Tập huấn nghiệp vụ thư ký ISO cho 45 cơ quan hành chính | secretary | phu-luc-2023 | 2023 | Tháng 5/2023 | | | | Tổ chức đào tạo | | | | | 45 cơ quan hành chính
    Đào tạo chuyên gia đánh giá cho đoàn kiểm tra của UBND huyện, thành phố | inspection | phu-luc-2023 | 2023 | Tháng 6/2023 | | | | Tổ chức đào tạo | | | | | Đoàn kiểm tra ISO hành chính công của UBND huyện, thành phố
    Tự đào tạo, tập huấn TCVN ISO 9001:2015 tại từng cơ quan | awareness | phu-luc-2023 | 2023 | | | | | Tổ chức đào tạo | | | Do cơ quan của Phụ lục 2 tự tổ chức | | Phụ lục 2
    """

  private static let bodies = """
    Tổ chức đánh giá (chưa nêu tên) | certification | Phối hợp kiểm tra khi cần thiết, tháng 9/2023
    Tổ chức đào tạo (chưa nêu tên) | training | Phối hợp đào tạo, tập huấn, mục I.2 và I.5
    """

  private static let teams = """
    Đoàn kiểm tra ISO hành chính công của tỉnh | owner | UBND tỉnh
    Đoàn kiểm tra ISO hành chính công của huyện, thành phố | owners | UBND huyện, thành phố
    """
}
