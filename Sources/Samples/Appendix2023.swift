import Domain

/// The sample `phu-luc-2023`: an appendix of tasks of a plan of 2023 [PL23].
///
/// The document names neither its province nor its number; it refers to a list, Phụ lục 2, that is
/// not attached. One row has its cells shifted by one. All as printed, without any result.
struct Appendix2023 {
  static let plan = "phu-luc-2023"

  private static let units = """
    province | UBND tỉnh |
    department | Sở Khoa học và Công nghệ | UBND tỉnh
    """

  private static let groups = """
    45 cơ quan hành chính | 45 | | Cơ quan hành chính cấp tỉnh dự tập huấn
    Phụ lục 2 | | | Danh sách cơ quan của kế hoạch; không có kèm
    Đoàn kiểm tra ISO hành chính công của tỉnh | | |
    Đoàn kiểm tra ISO hành chính công của UBND huyện, thành phố | | |
    UBND huyện, thành phố | | district | Lập đoàn kiểm tra của mình
    Cơ quan hành chính của tỉnh | | | Đối tượng kiểm tra năm 2023, mục III
    """

  /// Makes the sample.
  func sample() throws(DecodingFailure) -> Sample {
    var maker = SampleMaker("phu-luc-2023")
    try maker.addUnits(Appendix2023.units)
    try maker.addGroups(Appendix2023.groups, members: [])
    try CostNorms.add(to: &maker)
    let ids = maker.ids
    try maker.add(.plan, Appendix2023.plan) { tree in
      Appendix2023.outline.fields(of: tree, plan: Appendix2023.plan, budget: "", ids)
        .with("title", text: "Nội dung duy trì, áp dụng, cải tiến TCVN ISO 9001:2015 năm 2023")
        .with("sort", text: PlanCategory.appendix.rawValue)
        .with("state", text: PlanState.draft.rawValue)
        .with("issuer", text: "UBND tỉnh").with("dated", text: "tháng 01/2023")
        .with("firstYear", number: 2023).with("lastYear", number: 2023)
    }
    try Appendix2023.addOffices(to: &maker)
    let header = maker.header(committee: "Ban Chỉ đạo ISO tỉnh", province: "")
    return Sample(name: "phu-luc-2023", header: header, records: maker.records)
  }

  private static let outline = PlanOutline(
    bases: bases, tasks: tasks, parties: parties, reportDuties: reportDuties,
    appendices: "I | Nội dung thực hiện | /KH-UBND | | tháng 01/2023")

  private static let reportDuties = """
    notice | Việc công bố HTQLCL phù hợp tiêu chuẩn, bằng văn bản, để theo dõi chung | Cơ quan của Phụ lục 2 | Phụ lục 2 | Sở Khoa học và Công nghệ | Thường xuyên
    """

  /// Only its number is printed, in the heading of II.
  private static let bases = """
    Tuân thủ | Quyết định | 19/2014/QĐ-TTg
    """

  /// Rows of the matrix; those of I.2.c stand one cell to the right, as printed.
  private static let tasks = """
    I | | I | Áp dụng, duy trì, cải tiến HTQLCL theo TCVN ISO 9001:2015
    I.1 | I | 1 | Phạm vi gồm toàn bộ hoạt động giải quyết TTHC thuộc thẩm quyền | Phạm vi theo quyết định công bố; rà soát, xây dựng quy trình khi TTHC thay đổi | Quyết định công bố; bộ quy trình ISO | | Phụ lục 2 | | Thường xuyên
    I.2 | I | 2 | Phổ biến, hướng dẫn hệ thống tài liệu, quy trình cho toàn bộ công chức
    I.2.a | I.2 | | | Tập huấn cho 45 cơ quan hành chính: chuyên gia đánh giá nội bộ, nghiệp vụ thư ký ISO | Danh sách lớp tập huấn | Sở Khoa học và Công nghệ tỉnh | 45 cơ quan hành chính cấp tỉnh | Tổ chức đào tạo | Tháng 5/2023 | training
    I.2.b | I.2 | | | Đào tạo chuyên gia đánh giá cho đoàn kiểm tra của UBND huyện, thành phố | Danh sách lớp tập huấn | Sở Khoa học và Công nghệ tỉnh | Thành viên đoàn kiểm tra ISO hành chính công của UBND huyện, thành phố | Tổ chức đào tạo | Tháng 6/2023 | training
    I.2.c | I.2 | | | Tự tổ chức đào tạo, tập huấn về TCVN ISO 9001:2015 | Danh sách lớp tập huấn | | | Phụ lục 2 | Tổ chức đào tạo | training
    I.3 | I | 3 | Tuân thủ tiêu chuẩn, chính sách, mục tiêu, quy trình và pháp luật liên quan
    I.3.a | I.3 | | | Quyết định thành lập ban chỉ đạo ISO của đơn vị | Quyết định thành lập | | Phụ lục 2 | | Khi có sự thay đổi về tổ chức của cơ quan
    I.3.b | I.3 | | | Công bố, công khai chính sách chất lượng | Chính sách được ban hành và truyền đạt | | Phụ lục 2 | | Khi có sự thay đổi về lãnh đạo cao nhất của cơ quan
    I.3.c | I.3 | | | Xây dựng mục tiêu chất lượng của cơ quan, từng phòng, đơn vị; kế hoạch; đánh giá kết quả | Mục tiêu của cơ quan, từng phòng, đơn vị; kế hoạch thực hiện; đánh giá kết quả | | Phụ lục 2 | | Hàng năm
    I.3.d | I.3 | | | Kiểm soát tài liệu, hồ sơ | Danh mục tài liệu; danh mục hồ sơ | | Phụ lục 2 | | Định kỳ hàng năm
    I.4 | I | 4 | Thực hiện các quá trình giải quyết công việc | Tuân thủ quy trình ISO khi giải quyết TTHC | Hồ sơ TTHC đúng thời gian, đúng bước, đúng người | | Phụ lục 2 | | Thường xuyên
    I.5 | I | 5 | Xem xét của lãnh đạo, đánh giá nội bộ, khắc phục điểm không phù hợp | Đánh giá nội bộ; khắc phục; họp xem xét của lãnh đạo | Hồ sơ đánh giá nội bộ; hồ sơ khắc phục; hồ sơ xem xét | | Phụ lục 2 | Sở KH&CN; tổ chức đào tạo | Định kỳ hàng năm | inspection
    I.6 | I | 6 | Xử lý khiếu nại liên quan (nếu có) | Xử lý khiếu nại liên quan (nếu có) | Hồ sơ xử lý khiếu nại (nếu có) | | Phụ lục 2 | | Thường xuyên
    I.7 | I | 7 | Cải tiến trong HTQLCL | Cải tiến trong HTQLCL | Sửa quy trình, bớt bước, giảm thời gian giải quyết | | Phụ lục 2 | | Thường xuyên
    II | | II | Tuân thủ Quyết định số 19/2014/QĐ-TTg
    II.1 | II | 1 | Sự tham gia của lãnh đạo, đơn vị, cá nhân | Bảo đảm sự tham gia khi xây dựng, áp dụng | Quyết định thành lập ban chỉ đạo, phân công từng thành viên | | Phụ lục 2 | | Thường xuyên, khi có sự thay đổi về nhân sự
    II.2 | II | 2 | Người đứng đầu xác nhận hiệu lực của HTQLCL | Người đứng đầu xác nhận hiệu lực | Quyết định công bố có xác nhận | | Phụ lục 2 | | Thường xuyên, khi có sự thu hẹp, mở rộng phạm vi HTQLCL
    II.3 | II | 3 | Công bố; thông báo bằng văn bản để đơn vị chủ trì theo dõi; niêm yết; đăng trang thông tin điện tử (nếu có) | Công bố; thông báo tới Sở Khoa học và Công nghệ; niêm yết; đăng tải (nếu có) | Quyết định công bố; niêm yết; đăng tải (nếu có) | | Phụ lục 2; Sở Khoa học và Công nghệ tỉnh | | Thường xuyên
    II.4 | II | 4 | Cập nhật thay đổi của văn bản pháp luật vào HTQLCL | Cập nhật quy trình, danh mục khi có quyết định công bố TTHC, văn bản mới | Danh mục tài liệu; quy trình được sửa đổi | | Phụ lục 2 | | Thường xuyên
    II.5 | II | 5 | Công bố lại khi điều chỉnh, mở rộng, thu hẹp phạm vi | Công bố lại | Quyết định công bố; niêm yết, đăng tải (nếu có) | | Phụ lục 2 | | Khi có sự điều chỉnh, mở rộng, thu hẹp phạm vi áp dụng Hệ thống quản lý chất lượng
    III | | III | Kiểm tra, đánh giá kết quả duy trì, áp dụng, cải tiến tại cơ quan hành chính của tỉnh năm 2023
    III.1 | III | 1 | | Kiểm tra việc áp dụng HTQLCL và tuân thủ Quyết định số 19/2014/QĐ-TTg | Báo cáo kết quả kiểm tra | | Đoàn kiểm tra ISO hành chính công của tỉnh; của huyện, thành phố | Tổ chức đánh giá (nếu cần thiết) | Tháng 9/2023 | inspection
    """

  /// The rows that Phụ lục 2 carries out, and who else takes part.
  private static let parties = """
    I.1 | performs | group | Phụ lục 2
    I.2.a | leads | unit | Sở Khoa học và Công nghệ
    I.2.a | joins | group | 45 cơ quan hành chính
    I.2.a | cooperates | body | Tổ chức đào tạo (chưa nêu tên)
    I.2.b | leads | unit | Sở Khoa học và Công nghệ
    I.2.b | joins | group | Đoàn kiểm tra ISO hành chính công của UBND huyện, thành phố
    I.2.b | cooperates | body | Tổ chức đào tạo (chưa nêu tên)
    I.2.c | cooperates | group | Phụ lục 2
    I.3.a | performs | group | Phụ lục 2
    I.3.b | performs | group | Phụ lục 2
    I.3.c | performs | group | Phụ lục 2
    I.3.d | performs | group | Phụ lục 2
    I.4 | performs | group | Phụ lục 2
    I.5 | performs | group | Phụ lục 2
    I.5 | cooperates | unit | Sở Khoa học và Công nghệ
    I.5 | cooperates | body | Tổ chức đào tạo (chưa nêu tên)
    I.6 | performs | group | Phụ lục 2 | nếu có
    I.7 | performs | group | Phụ lục 2
    II.1 | performs | group | Phụ lục 2
    II.2 | performs | group | Phụ lục 2
    II.3 | performs | group | Phụ lục 2
    II.3 | performs | unit | Sở Khoa học và Công nghệ
    II.4 | performs | group | Phụ lục 2
    II.5 | performs | group | Phụ lục 2
    III.1 | performs | group | Đoàn kiểm tra ISO hành chính công của tỉnh
    III.1 | performs | group | Đoàn kiểm tra ISO hành chính công của UBND huyện, thành phố
    III.1 | cooperates | body | Tổ chức đánh giá (chưa nêu tên) | nếu cần thiết
    """
}
