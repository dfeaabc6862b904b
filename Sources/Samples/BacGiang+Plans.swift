import Domain

extension BacGiang {
  /// The plan of 2022: five activities, one of them in two parts.
  static let yearlyOutline = PlanOutline(
    bases: yearlyBases, sections: yearlySections, tasks: yearlyTasks, parties: yearlyParties,
    lines: yearlyLines, targets: yearlyTargets, responsibilities: yearlyDuties,
    recipients: yearlyRecipients,
    signature: "KT. TRƯỞNG BAN | PHÓ TRƯỞNG BAN | GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    appendices: "| Dự toán hoạt động của Ban Chỉ đạo ISO tỉnh năm 2022 | /KH-BCĐ | | năm 2022",
    opening: "Kế hoạch của năm 2022, do Ban Chỉ đạo ISO tỉnh ban hành.")

  private static let yearlyTargets = """
    pilot | | 2.1 | Đơn vị sự nghiệp công lập thí điểm áp dụng HTQLCL | 2022 | exactly | | 2 | | đơn vị | 02 đơn vị sự nghiệp công lập thí điểm
    """

  /// A plan for 2018–2020 has run out by its own title.
  private static let yearlyBases = """
    Căn cứ | Kế hoạch | 278/KH-UBND | 2017-12-13 | UBND tỉnh Bắc Giang | Xây dựng, áp dụng HTQLCL theo TCVN ISO 9001 giai đoạn 2018-2020 | 2021-01-01
    Căn cứ | Kế hoạch | 218/KH-UBND | 2018-11-02 | UBND tỉnh | Chuyển đổi lên TCVN ISO 9001:2015; áp dụng tại UBND cấp xã
    Căn cứ | Quyết định | 42/QĐ-KHCN | 2022-01-17 | Giám đốc Sở KH&CN | Giao dự toán ngân sách năm 2022 cho các đơn vị thuộc Sở
    """

  private static let yearlySections = """
    I | | I | Mục đích, yêu cầu | Triển khai hoạt động của Ban Chỉ đạo ISO tỉnh, góp phần cải cách hành chính.
    II | | II | Nội dung về tiến độ thực hiện |
    II.1 | II | 2.1 | Nội dung thực hiện | Đôn đốc, họp, tập huấn, thí điểm, kiểm tra và chấm điểm.
    II.2 | II | 2.2 | Tiến độ thực hiện | Năm hoạt động trong năm.
    III | | III | Kinh phí thực hiện | Ngân sách tỉnh cấp cho Ban Chỉ đạo: 206.000.000 đồng, có dự toán kèm theo.
    IV | | IV | Tổ chức thực hiện | Giao Chi cục Tiêu chuẩn Đo lường Chất lượng tham mưu.
    """

  private static let yearlyTasks = """
    1 | | 1. | Đôn đốc xây dựng, áp dụng, duy trì, cải tiến, chuyển đổi HTQLCL của cơ quan hành chính | | | | Ban Chỉ đạo ISO tỉnh; Sở KH&CN; Tổ chuyên môn giúp việc | | Từ tháng 01 - 12/2022
    2 | | 2. | Họp Ban Chỉ đạo ISO tỉnh | | | | Ban Chỉ đạo; Tổ chuyên môn giúp việc | | Tháng 6 - 8/2022 | meeting
    3 | | 3. | Đào tạo, tập huấn chấm điểm trên phần mềm | | | | | | | training
    3.a | 3 | | 01 cuộc cho cơ quan thuộc đối tượng bắt buộc áp dụng | | | | Chi cục TCĐLCL; chuyên gia; các cơ quan hành chính | | Tháng 7/2022 | training
    3.b | 3 | | 10 khóa cho cấp xã tại 10 huyện, thành phố | Mỗi huyện một khóa | | | Chi cục TCĐLCL; chuyên gia; UBND các huyện, thành phố; UBND cấp xã | | Tháng 7-9/2022 | training
    4 | | 4. | Thí điểm áp dụng HTQLCL tại 02 đơn vị sự nghiệp công lập | | | | 02 đơn vị sự nghiệp công lập | | Tháng 3-12/2022 | build
    5 | | 5. | Kiểm tra, thẩm định, chấm điểm HTQLCL của các cơ quan | | | | Ban Chỉ đạo ISO tỉnh; Tổ chuyên môn giúp việc | | Tháng 8-12/2022 | inspection
    """

  private static let yearlyParties = """
    1 | performs | committee | Ban Chỉ đạo ISO tỉnh Bắc Giang
    1 | performs | unit | Sở Khoa học và Công nghệ
    1 | performs | office | Tổ chuyên môn giúp việc
    2 | performs | committee | Ban Chỉ đạo ISO tỉnh Bắc Giang
    2 | performs | office | Tổ chuyên môn giúp việc
    3.a | performs | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    3.a | performs | office | Chuyên gia
    3.a | joins | group | Cơ quan thuộc đối tượng bắt buộc áp dụng
    3.b | performs | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    3.b | performs | office | Chuyên gia
    3.b | performs | group | UBND các huyện, thành phố
    3.b | joins | group | UBND cấp xã
    4 | performs | group | 02 đơn vị sự nghiệp công lập thí điểm
    5 | performs | committee | Ban Chỉ đạo ISO tỉnh Bắc Giang
    5 | performs | office | Tổ chuyên môn giúp việc
    """

  private static let yearlyLines = """
    2 | 1
    3 | 2
    3.a | 4
    3.b | 5
    4 | 2
    4 | 6
    5 | 2
    5 | 3
    """

  private static let yearlyDuties = """
    | Chi cục Tiêu chuẩn Đo lường Chất lượng | Tham mưu Ban Chỉ đạo, phối hợp các cơ quan thực hiện đúng nội dung, tiến độ | | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    """

  private static let yearlyRecipients = """
    Các thành viên Ban Chỉ đạo | thực hiện
    Tổ tham mưu giúp việc | thực hiện
    Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo | b/c
    """
}

extension BacGiang {
  /// The scoring plan of 2015: its heads, one task, duties and both lists of recipients.
  static let scoringOutline = PlanOutline(
    bases: scoringBases, sections: scoringSections, tasks: scoringTasks,
    parties: scoringParties, responsibilities: scoringDuties, reportDuties: scoringReports,
    recipients: scoringRecipients,
    signature: " | GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    opening:
      "Sở KH&CN, cơ quan thường trực của Ban Chỉ đạo, lập kế hoạch theo Quyết định 955/QĐ-UBND; "
      + "chấm điểm hệ thống theo TCVN ISO 9001:2008.",
    closing: "Nhắc lại tên kế hoạch của năm 2015.")

  private static let scoringBases = """
    Thực hiện | Quyết định | 955/QĐ-UBND | 2014-07-03 | UBND tỉnh Bắc Giang | Các tiêu chí đánh giá việc áp dụng HTQLCL theo TCVN ISO 9001:2008
    Theo | Công văn | 375/KHCN-TĐC | | Sở Khoa học và Công nghệ | Hướng dẫn đánh giá, chấm điểm HTQLCL theo TCVN ISO 9001:2008
    """

  private static let scoringSections = """
    I | | I | Mục đích, yêu cầu |
    I.1 | I | 1 | Mục đích | Biết đúng kết quả áp dụng để tham mưu UBND tỉnh; nâng nhận thức, kỹ năng của công chức.
    I.2 | I | 2 | Yêu cầu | Nghiêm túc, chính xác, khách quan; kết quả báo cáo UBND tỉnh.
    II | | II | Nội dung đánh giá, chấm điểm | Theo tiêu chí của Quyết định 955/QĐ-UBND; mục này ghi là của Chủ tịch UBND tỉnh.
    III | | III | Đối tượng, thời gian và phương thức |
    III.1 | III | 1 | Đối tượng | Các sở, cơ quan thuộc UBND tỉnh; UBND các huyện, thành phố.
    III.2 | III | 2 | Thời gian | dự kiến từ tháng 10 đến tháng 11/2015
    III.3 | III | 3 | Phương thức | Lập các đoàn gồm đại diện Ban Chỉ đạo, Tổ chuyên môn, Chi cục TĐC.
    IV | | IV | Tổ chức thực hiện |
    IV.1 | IV | 1 | Cơ quan được chấm điểm | Báo cáo kết quả tự chấm, phối hợp với đoàn.
    IV.2 | IV | 2 | Chi cục Tiêu chuẩn Đo lường Chất lượng | Lập đoàn, báo lịch, chuẩn bị điều kiện, đưa tin.
    """

  private static let scoringTasks = """
    scoring | | III | Đánh giá, chấm điểm tại các cơ quan | Theo đoàn | Báo cáo tổng hợp trình UBND tỉnh | | Các đoàn đánh giá, chấm điểm | Cơ quan được chấm điểm | dự kiến từ tháng 10 đến tháng 11/2015 | inspection
    publicity | | | Đưa tin về hoạt động chấm điểm | | | | Chi cục Tiêu chuẩn Đo lường Chất lượng | Trung tâm tin học; Báo Bắc Giang; Đài Phát thanh và Truyền hình tỉnh | | publicity | Mục IV.2
    """

  private static let scoringParties = """
    scoring | performs | committee | Ban Chỉ đạo ISO tỉnh Bắc Giang
    scoring | performs | office | Tổ chuyên môn giúp việc
    scoring | performs | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    scoring | joins | group | Sở, cơ quan thuộc UBND tỉnh
    scoring | joins | group | UBND các huyện, thành phố
    publicity | performs | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    publicity | cooperates | unit | Trung tâm tin học
    publicity | cooperates | unit | Báo Bắc Giang
    publicity | cooperates | unit | Đài Phát thanh và Truyền hình tỉnh
    """

  private static let scoringDuties = """
    1 | Cơ quan được chấm điểm | Gửi kết quả tự đánh giá, chấm điểm; phối hợp với đoàn | | group | Sở, cơ quan thuộc UBND tỉnh
    1 | UBND các huyện, thành phố được chấm điểm | Gửi kết quả tự chấm của huyện, thành phố; phối hợp với đoàn | | group | UBND các huyện, thành phố
    2 | Chi cục Tiêu chuẩn Đo lường Chất lượng | Tham mưu lập đoàn, thông báo thời gian chấm điểm | | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    2 | Chi cục Tiêu chuẩn Đo lường Chất lượng | Chuẩn bị điều kiện; phối hợp Trung tâm tin học, báo, đài đưa tin | | unit | Chi cục Tiêu chuẩn Đo lường Chất lượng
    """

  /// Who sums up the results, and who gets the units' own scores, is not said.
  private static let scoringReports = """
    agencies | Kết quả tự đánh giá, chấm điểm, theo Công văn 375/KHCN-TĐC | Các sở, cơ quan được chấm điểm | Sở, cơ quan thuộc UBND tỉnh
    districts | Kết quả tự đánh giá, chấm điểm, theo Công văn 375/KHCN-TĐC | Các huyện, thành phố được chấm điểm | UBND các huyện, thành phố
    results | Tổng hợp kết quả đánh giá, chấm điểm | | | UBND tỉnh
    """

  private static let scoringRecipients = """
    Trưởng Ban Chỉ đạo | b/c | electronic
    Văn phòng UBND tỉnh | | electronic
    Thành viên Ban Chỉ đạo ISO tỉnh, Tổ chuyên môn giúp việc | | electronic
    Các cơ quan chuyên môn thuộc UBND tỉnh, UBND các huyện, thành phố | | electronic
    Lãnh đạo Sở | b/c | electronic
    TĐC, TTTH | | electronic
    """
}
