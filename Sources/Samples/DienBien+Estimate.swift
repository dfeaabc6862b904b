import Domain

extension DienBien {
  /// Adds the estimate of Phụ lục 03.
  static func addEstimate(to maker: inout SampleMaker) throws(DecodingFailure) {
    let ids = maker.ids
    let fields = try estimate.fields(of: .object([:]), ids)
    try maker.add(.budget, plan) { tree in
      tree.with("title", text: "Khái toán chuyển đổi, áp dụng TCVN ISO 9001:2015, 2018–2020")
        .with("plan", ids.reference(.plan, plan))
        .with("moneyUnit", fields["moneyUnit"]).with("years", fields["years"])
        .with("lines", fields["lines"]).with("total", fields["total"])
        .with("decisions", ids.decisions(decisions)).with("eligible", ids.eligible(eligible))
        .with("normHeading", text: "Đơn giá")
        .with(
          "footnote",
          text:
            "Lập theo Thông tư 116/2015/TT-BTC ngày 11/8/2015, ở đây dẫn bản TCVN ISO 9001:2008.")
    }
  }

  private static let estimate = Estimate(
    lines: table, moneyUnit: .million, years: [2018, 2019, 2020],
    yearQuantities: yearQuantities, parts: parts, ceilings: ceilings, sources: sources,
    purposes: purposes)

  /// Label, parent, ordinal, content, measure, quantity, norm, amount, 2018, 2019, 2020.
  ///
  /// III.3 prints 2.280 where 140 × 15 is 2.100; II.2 stands in 2018 and 2019 though its text says
  /// 2019 and 2020: both as printed.
  private static let table = """
    I | | I | Chuyển sang TCVN ISO 9001:2015 tại các cơ quan đang áp dụng bản 2008 | | | | 3.325 | | 3.325 |
    I.1 | I | 1 | 19 sở ban ngành, 10 UBND cấp huyện | | | | 1.885 | - | 1.885 | -
    I.1.1 | I.1 | 1.1 | Tư vấn chuyển đổi hệ thống | | 29 | 25 | 725 | | 725 |
    I.1.2 | I.1 | 1.2 | Chi cho đơn vị thực hiện, chi phí khác | | 29 | 40 | 1.160 | | 1.160 |
    I.2 | I | 2 | 14 cơ quan hành chính thuộc các sở, ban, ngành | | | | 630 | | 630 |
    I.2.1 | I.2 | 2.1 | Tư vấn chuyển đổi hệ thống | | 14 | 20 | 280 | | 280 |
    I.2.2 | I.2 | 2.2 | Chi cho đơn vị thực hiện, chi phí khác | | 14 | 25 | 350 | | 350 |
    I.3 | I | 3 | 18 phòng chuyên môn của các huyện Mường Ảng, Mường Chà, Tủa Chùa, Điện Biên, Nậm Pồ, Điện Biên Đông | | | | 810 | | 810 |
    I.3.1 | I.3 | 3.1 | Tư vấn chuyển đổi hệ thống | | 18 | 20 | 360 | | 360 |
    I.3.2 | I.3 | 3.2 | Chi cho đơn vị thực hiện, chi phí khác | | 18 | 25 | 450 | | 450 |
    II | | II | Xây dựng, áp dụng lần đầu TCVN ISO 9001:2015 | | | | 7.942,4 | 3.912,8 | 1.051,2 | 2.978,4
    II.1 | II | 1 | UBND cấp xã (năm 2018: 62 xã, năm 2019: 17 xã, năm 2020: 51 xã) | | | | 7.592 | 3.620,8 | 992,8 | 2.978,4
    II.1.1 | II.1 | 1.1 | Tư vấn xây dựng hệ thống | | 130 | 26,4 | 3.432 | 1.636,8 | 448,8 | 1.346,4
    II.1.2 | II.1 | 1.2 | Chi cho đơn vị thực hiện, chi phí khác | | 130 | 32 | 4.160 | 1.984 | 544 | 1.632
    II.2 | II | 2 | Đơn vị sự nghiệp công lập (năm 2019: 5 đơn vị, năm 2020: 1 đơn vị) | | | | 350,4 | 292 | 58,4 |
    II.2.1 | II.2 | 2.1 | Tư vấn xây dựng hệ thống | | 6 | 26,4 | 158,4 | 132 | 26,4 |
    II.2.2 | II.2 | 2.2 | Chi cho đơn vị thực hiện, chi phí khác | | 6 | 32 | 192 | 160 | 32 |
    III | | III | Duy trì, cải tiến hệ thống | | | | 5.040 | 915 | 1.845 | 2.280
    III.1 | III | 1 | Duy trì, cải tiến năm 2018 (29 sở, ngành; 14 cơ quan trực thuộc sở; 10 UBND cấp huyện; 18 cơ quan chuyên môn cấp huyện có HTQLCL độc lập) | | 61 | 15 | 915 | 915 | - | -
    III.2 | III | 2 | Duy trì, cải tiến năm 2019 (62 xã; 61 sở, ngành, UBND cấp huyện, cơ quan trực thuộc sở, cơ quan chuyên môn cấp huyện có hệ thống độc lập) | | 123 | 15 | 1.845 | - | 1.845 | -
    III.3 | III | 3 | Duy trì, cải tiến năm 2020 (79 xã; 61 cơ quan) | | 140 | 15 | 2.280 | | | 2.280
    IV | | IV | Các hoạt động của cơ quan chủ trì | | | | 536 | 162 | 187 | 187
    IV.1 | IV | 1 | Hội nghị tập huấn cho lãnh đạo phụ trách ISO, thư ký, công chức | Hội nghị | 6 | 40 | 240 | 80 | 80 | 80
    IV.2 | IV | 2 | Đào tạo chuyên sâu cho công chức cơ quan chủ trì | lượt | 12 | 8 | 96 | 32 | 32 | 32
    IV.3 | IV | 3 | Đôn đốc, hướng dẫn, kiểm tra tiến độ chuyển đổi, áp dụng | | 3 | 20 | 60 | 20 | 20 | 20
    IV.4 | IV | 4 | Kiểm tra việc xây dựng, áp dụng, duy trì, cải tiến hệ thống | | 3 | 30 | 90 | 30 | 30 | 30
    IV.5 | IV | 5 | Thuê tổ chức đánh giá chứng nhận cùng kiểm tra | đơn vị | 10 | 5 | 50 | - | 25 | 25
    total | | | | | | | 16.843,4 | 4.989,8 | 6.408,2 | 5.445,4
    """

  private static let yearQuantities = """
    II.1 | 2018 | 62
    II.1 | 2019 | 17
    II.1 | 2020 | 51
    II.2 | 2019 | 5
    II.2 | 2020 | 1
    """

  private static let parts = """
    I.1 | 19 | sở ban ngành
    I.1 | 10 | UBND cấp huyện
    I.2 | 14 | cơ quan hành chính thuộc các sở, ban, ngành
    I.3 | 18 | phòng chuyên môn của sáu huyện
    III.1 | 29 | sở, ngành
    III.1 | 14 | cơ quan hành chính trực thuộc sở
    III.1 | 10 | UBND cấp huyện
    III.1 | 18 | cơ quan chuyên môn thuộc UBND cấp huyện có HTQLCL độc lập
    III.2 | 62 | xã
    III.2 | 61 | sở ngành, UBND cấp huyện, cơ quan trực thuộc; cơ quan chuyên môn có hệ thống độc lập
    III.3 | 79 | xã
    III.3 | 61 | cơ quan
    """

  /// By section III: the province pays for advice, supplies, urging and inspections; keeping up is
  /// in the yearly estimate of each agency; section IV is the leading agency's.
  private static let sources = """
    I | Ngân sách tỉnh
    II | Ngân sách tỉnh
    III | Dự toán chi ngân sách hằng năm của cơ quan, đơn vị
    IV | Sự nghiệp khoa học và công nghệ; nguồn khác (nếu có) | Sở Khoa học và Công nghệ
    IV.3 | Ngân sách tỉnh; sự nghiệp khoa học và công nghệ; nguồn khác (nếu có) | Sở Khoa học và Công nghệ
    IV.4 | Ngân sách tỉnh; sự nghiệp khoa học và công nghệ; nguồn khác (nếu có) | Sở Khoa học và Công nghệ
    IV.5 | Ngân sách tỉnh; sự nghiệp khoa học và công nghệ; nguồn khác (nếu có) | Sở Khoa học và Công nghệ
    """

  private static let purposes = """
    I | introduction
    II | introduction
    III | maintenance
    """

  private static let ceilings = """
    II.1.1 | \(CostNorms.consultant)
    II.1.2 | \(CostNorms.ownCosts)
    II.2.1 | \(CostNorms.consultant)
    II.2.2 | \(CostNorms.ownCosts)
    """
}
