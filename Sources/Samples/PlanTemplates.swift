import Domain

extension Sample {
  /// The built-in outlines of plans, one of each sort, from which a new plan can begin.
  ///
  /// Laid out for the year 2000; a plan that begins from one is moved to its own year.
  ///
  /// - Throws: a decodingFailure only when the built-in data are wrong, which a test rules out.
  package static func outlines() throws(DecodingFailure) -> [PlanTemplate] {
    var templates: [PlanTemplate] = []
    for (category, title, outline) in PlanTemplates.all {
      let ids = FixedIDs(sample: "outlines")
      let key = ids.key(.plan, category.rawValue)
      let tree = outline.fields(
        of: Tree.record(key), plan: category.rawValue, budget: "", ids)
      let last = category == .conversion ? 2002 : 2000
      let record = try Record(
        key,
        tree.with("title", text: title).with("sort", text: category.rawValue)
          .with("firstYear", number: 2000).with("lastYear", number: last))
      templates.append(PlanTemplate(category: category, record: record))
    }
    return templates
  }
}

/// The outlines in tables, worded for any province.
enum PlanTemplates {
  static let all: [(category: PlanCategory, title: String, outline: PlanOutline)] = [
    (.yearly, "Hoạt động của Ban Chỉ đạo ISO tỉnh năm 2000", yearly),
    (.scoring, "Đánh giá, chấm điểm hệ thống quản lý chất lượng năm 2000", scoring),
    (.conversion, "Chuyển đổi hệ thống quản lý chất lượng giai đoạn 2000-2002", conversion),
    (.maintenance, "Duy trì, cải tiến hệ thống quản lý chất lượng năm 2000", maintenance),
    (.appendix, "Phụ lục nhiệm vụ về hệ thống quản lý chất lượng năm 2000", appendix),
  ]

  private static let bases = """
    Căn cứ | Quyết định | 19/2014/QĐ-TTg | 2014-03-05 | Thủ tướng Chính phủ | Áp dụng HTQLCL vào hoạt động của cơ quan hành chính nhà nước
    Căn cứ | Thông tư | 26/2014/TT-BKHCN | 2014-10-10 | Bộ Khoa học và Công nghệ | Chi tiết thi hành Quyết định 19/2014/QĐ-TTg
    """

  private static let funding = """
    Căn cứ | Thông tư | 116/2015/TT-BTC | 2015-08-11 | Bộ Tài chính | Kinh phí xây dựng, áp dụng HTQLCL
    """

  private static let sections = """
    I | | I | Mục đích, yêu cầu
    I.1 | I | 1 | Mục đích
    I.2 | I | 2 | Yêu cầu
    II | | II | Nội dung, thời gian thực hiện
    III | | III | Kinh phí thực hiện
    IV | | IV | Tổ chức thực hiện
    """

  private static let duties = """
    1 | Sở Khoa học và Công nghệ | Chủ trì thực hiện, đôn đốc, tổng hợp báo cáo UBND tỉnh | Hàng năm
    2 | Sở Tài chính | Thẩm định dự toán, hướng dẫn thanh quyết toán | Hàng năm
    3 | Sở Nội vụ | Phối hợp kiểm tra; tham mưu khen thưởng | Hàng năm
    4 | Các sở, ban, ngành; UBND cấp huyện, cấp xã | Thực hiện tại cơ quan mình, gửi báo cáo đúng hạn | Hàng năm
    """

  private static let reports = """
    units | Báo cáo năm về HTQLCL | Các cơ quan áp dụng | | Sở Khoa học và Công nghệ | trước ngày 15/11
    province | Báo cáo tổng hợp | Sở Khoa học và Công nghệ | | UBND tỉnh | trước ngày 15/12
    """

  private static let recipients = """
    UBND tỉnh | b/c
    Thành viên Ban Chỉ đạo | thực hiện
    Các cơ quan áp dụng | thực hiện
    """

  private static let yearly = PlanOutline(
    bases: bases + "\n" + funding, sections: sections,
    tasks: """
      1 | | 1 | Họp Ban Chỉ đạo, kiện toàn tổ chuyên môn giúp việc | | Thông báo kết luận | Ban Chỉ đạo | Tổ chuyên môn giúp việc | | Quý I/2000 | meeting
      2 | | 2 | Tuyên truyền về hệ thống quản lý chất lượng | Báo, đài, trang thông tin điện tử | Tin, bài đã đăng | Sở Khoa học và Công nghệ | | Báo, đài của tỉnh | Thường xuyên | publicity
      3 | | 3 | Tập huấn thư ký ISO và đánh giá viên nội bộ | Mở lớp tại tỉnh | Danh sách lớp | Sở Khoa học và Công nghệ | Chi cục Tiêu chuẩn Đo lường Chất lượng | Tổ chức đào tạo | Tháng 4-6/2000 | training
      4 | | 4 | Đôn đốc, hướng dẫn các cơ quan áp dụng | | | Sở Khoa học và Công nghệ | Tổ chuyên môn giúp việc | Các cơ quan áp dụng | Thường xuyên
      5 | | 5 | Kiểm tra, chấm điểm việc áp dụng | Theo đoàn | Biên bản, bảng điểm | Ban Chỉ đạo | Đoàn đánh giá | Các cơ quan được chấm điểm | Tháng 8-10/2000 | inspection
      6 | | 6 | Tổng hợp, báo cáo kết quả năm | | Báo cáo | Sở Khoa học và Công nghệ | | | trước ngày 15/12/2000 | report
      """,
    responsibilities: duties, reportDuties: reports, recipients: recipients,
    signature: "TM. BAN CHỈ ĐẠO | TRƯỞNG BAN")

  private static let scoring = PlanOutline(
    bases: bases,
    sections: """
      I | | I | Mục đích, yêu cầu
      II | | II | Tiêu chí, thang điểm
      III | | III | Đối tượng, thời gian, phương thức
      IV | | IV | Tổ chức thực hiện
      """,
    tasks: """
      1 | | 1 | Thành lập các đoàn đánh giá | | Quyết định thành lập đoàn | Ban Chỉ đạo | | | Tháng 7/2000 | inspection
      2 | | 2 | Hướng dẫn tự chấm điểm | Công văn kèm bộ tiêu chí | Công văn hướng dẫn | Sở Khoa học và Công nghệ | | | Tháng 8/2000 | training
      3 | | 3 | Các cơ quan tự chấm, gửi kết quả | | Phiếu tự chấm | | Các cơ quan được chấm điểm | | trước ngày 15/9/2000 | inspection
      4 | | 4 | Đoàn chấm điểm tại trụ sở hoặc qua hồ sơ | | Biên bản, phiếu chấm | | Đoàn đánh giá | Các cơ quan được chấm điểm | dự kiến từ tháng 10 đến tháng 11/2000 | inspection
      5 | | 5 | Xác nhận điểm, xếp hạng, báo cáo UBND tỉnh | | Báo cáo tổng hợp | Ban Chỉ đạo | Tổ chuyên môn giúp việc | | trước ngày 15/12/2000 | report
      """,
    responsibilities: duties, recipients: recipients, signature: "TM. BAN CHỈ ĐẠO | TRƯỞNG BAN")

  private static let conversion = PlanOutline(
    bases: bases + "\n" + funding, sections: sections,
    tasks: """
      1 | | 1 | Tập huấn về phiên bản mới của tiêu chuẩn | | Danh sách lớp | Sở Khoa học và Công nghệ | | Tổ chức đào tạo | Năm 2000 | training
      2 | | 2 | Chuyển đổi tại các cơ quan đang áp dụng | | | Sở Khoa học và Công nghệ | Các sở, ban, ngành; UBND cấp huyện | | Năm 2001 | build
      2.a | 2 | a) | Rà soát tài liệu, quy trình hiện có
      2.b | 2 | b) | Viết lại và bổ sung quy trình
      2.c | 2 | c) | Đánh giá nội bộ, khắc phục
      2.d | 2 | d) | Công bố lại
      3 | | 3 | Xây dựng, áp dụng lần đầu | | | UBND cấp huyện | UBND cấp xã; đơn vị sự nghiệp công lập | Sở Khoa học và Công nghệ | giai đoạn 2000-2002 | build
      4 | | 4 | Duy trì, cải tiến sau khi công bố | | | Sở Khoa học và Công nghệ | Các cơ quan đã công bố | | Hàng năm | build
      5 | | 5 | Kiểm tra tại trụ sở hoặc qua hồ sơ | | Biên bản | Sở Khoa học và Công nghệ | | Sở Nội vụ | Hàng năm | inspection
      6 | | 6 | Báo cáo kết quả | | Báo cáo | Sở Khoa học và Công nghệ | | Các cơ quan áp dụng | trước ngày 15/11 hằng năm | report
      """,
    targets: """
      1 | | 1 | Cơ quan đang áp dụng chuyển đổi xong | 2001 | exactly | 10000
      2 | | 2 | UBND cấp xã công bố áp dụng | 2000 | atLeast | 3000 | | | | | commune
      3 | | 3 | UBND cấp xã công bố áp dụng | 2001 | atLeast | 7000 | | | | | commune
      4 | | 4 | UBND cấp xã công bố áp dụng | 2002 | exactly | 10000 | | | | | commune
      """,
    responsibilities: duties, reportDuties: reports, recipients: recipients,
    signature: "TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH",
    appendices: """
      01 | Chương trình, tiến độ thực hiện
      02 | Danh sách đơn vị
      03 | Khái toán kinh phí
      """)

  private static let maintenance = PlanOutline(
    bases: bases + "\n" + funding, sections: sections,
    tasks: """
      1 | | 1 | Rà soát phạm vi, cập nhật quy trình khi thủ tục thay đổi | | Quy trình được sửa đổi | | Các cơ quan áp dụng | | Thường xuyên | build
      2 | | 2 | Đặt mục tiêu chất lượng của năm | | Mục tiêu, kế hoạch thực hiện | | Các cơ quan áp dụng | | Quý I/2000 | build
      3 | | 3 | Đánh giá nội bộ ít nhất một lần | | Hồ sơ đánh giá | | Các cơ quan áp dụng | | Tháng 6-9/2000 | inspection
      4 | | 4 | Xem xét của lãnh đạo ít nhất một lần | | Biên bản họp | | Các cơ quan áp dụng | | Tháng 10/2000 | meeting
      5 | | 5 | Công bố lại khi thay đổi phạm vi | | Quyết định công bố | | Các cơ quan áp dụng | | Khi có thay đổi phạm vi áp dụng | build
      6 | | 6 | Kiểm tra, hướng dẫn tại một số cơ quan | | Biên bản | Sở Khoa học và Công nghệ | Tổ chuyên môn giúp việc | | Tháng 8-10/2000 | inspection
      """,
    responsibilities: duties, reportDuties: reports, recipients: recipients,
    signature: "KT. TRƯỞNG BAN | PHÓ TRƯỞNG BAN")

  private static let appendix = PlanOutline(
    bases: bases,
    tasks: """
      I | | I | Áp dụng, duy trì, cải tiến hệ thống
      I.1 | I | 1 | Rà soát phạm vi áp dụng | | Danh mục quy trình | | Các cơ quan áp dụng | | Thường xuyên
      I.2 | I | 2 | Đào tạo, tập huấn | | Danh sách lớp | Sở Khoa học và Công nghệ | Các cơ quan áp dụng | Tổ chức đào tạo | Tháng 5-6/2000 | training
      I.3 | I | 3 | Đánh giá nội bộ, xem xét của lãnh đạo | | Hồ sơ đánh giá, biên bản họp | | Các cơ quan áp dụng | | Định kỳ hàng năm | inspection
      I.4 | I | 4 | Xử lý khiếu nại, cải tiến | | Hồ sơ xử lý | | Các cơ quan áp dụng | | Thường xuyên
      II | | II | Trách nhiệm theo Quyết định 19/2014/QĐ-TTg
      II.1 | II | 1 | Công bố, thông báo, niêm yết | | Quyết định công bố | | Các cơ quan áp dụng | | Khi có thay đổi phạm vi áp dụng
      II.2 | II | 2 | Báo cáo hằng năm | | Báo cáo | | Các cơ quan áp dụng | | trước ngày 15/11/2000 | report
      III | | III | Kiểm tra, chấm điểm
      III.1 | III | 1 | Kiểm tra theo đoàn | | Biên bản | Ban Chỉ đạo | Đoàn đánh giá | | Tháng 9/2000 | inspection
      """)
}
