import Domain

/// The built-in criteria sets.
///
/// All points of the first are an assumption to start from: a committee edits them. The second
/// shows weighted parts, a bonus and a penalty, and counts in other than 100 points.
package enum CriteriaSets {
  /// All of them, in the order in which they are offered.
  package static func all() throws(DecodingFailure) -> [Record] { [try isoHCC(), try weighted()] }

  /// The set *ISO-HCC (mẫu)*: 31 criteria, 70 + 30 points.
  package static func isoHCC() throws(DecodingFailure) -> Record {
    try record(
      "iso-hcc", isoHCCTable, total: 100_00, weights: [], lostShare: 0, gapShare: 20_00
    ) { tree in
      tree.with("title", text: "ISO-HCC (mẫu)").with("version", text: "1")
        .with("basis", text: "Quyết định số 19/2014/QĐ-TTg; TCVN ISO 9001:2015")
    }
  }

  /// A set of three parts that weigh 65, 25 and 10, over 200 points.
  package static func weighted() throws(DecodingFailure) -> Record {
    try record(
      "weighted", weightedTable, total: 200_00,
      weights: [("I", "65/100"), ("II", "25/100"), ("III", "10/100")], lostShare: 50_00,
      gapShare: nil
    ) { tree in
      tree.with("title", text: "Ba phần có trọng số (mẫu)").with("version", text: "1")
    }
  }

  /// Columns: ordinal, title, maximum, rule (N, M, T, B, F; `°` may be not applicable; `+`, `-`
  /// bonus and penalty), evidence; bands as `bound:points`.
  private static let isoHCCTable = #"""
    I | Áp dụng, duy trì, cải tiến HTQLCL theo TCVN ISO 9001:2015 | 70
    I.1 | Phạm vi áp dụng | 12
    I.1.1 | Tỷ lệ TTHC thuộc thẩm quyền đã có quy trình | 8 | T | Quyết định công bố, bộ quy trình
    I.1.2 | Quy trình nội bộ đưa vào hệ thống | 2 | M | Danh mục
    I.1.3 | Rà soát, xây dựng quy trình khi TTHC thay đổi | 2 | M | Biên bản rà soát
    I.2 | Phổ biến, hướng dẫn, đào tạo | 8
    I.2.1 | Cử đủ người dự lớp của tỉnh | 3 | T | Danh sách lớp
    I.2.2 | Tự tổ chức đào tạo, phổ biến | 3 | N
    I.2.3 | Thư ký ISO, chuyên gia đánh giá nội bộ được đào tạo | 2 | M | Chứng nhận
    I.3 | Tuân thủ yêu cầu của tiêu chuẩn | 18
    I.3.1 | Quyết định thành lập, kiện toàn Ban chỉ đạo ISO đơn vị | 3 | M
    I.3.2 | Chính sách chất lượng được công bố, truyền đạt | 3 | M
    I.3.3 | Mục tiêu chất lượng năm, kế hoạch thực hiện | 4 | M
    I.3.4 | Đánh giá kết quả thực hiện mục tiêu | 3 | M
    I.3.5 | Kiểm soát tài liệu | 3 | M
    I.3.6 | Kiểm soát hồ sơ | 2 | M
    I.4 | Thực hiện quá trình giải quyết công việc | 12
    I.4.1 | Hồ sơ TTHC lấy mẫu đúng bước, đúng người | 6 | T | Mẫu hồ sơ n/N
    I.4.2 | Hồ sơ giải quyết đúng hạn | 6 | B | | 98:6 95:4 90:2
    I.5 | Đánh giá nội bộ, khắc phục, xem xét của lãnh đạo | 14
    I.5.1 | Đánh giá nội bộ ít nhất một lần/năm | 5 | M
    I.5.2 | Khắc phục điểm không phù hợp đúng hạn | 5 | T
    I.5.3 | Xem xét của lãnh đạo ít nhất một lần/năm | 4 | N
    I.6 | Xử lý khiếu nại liên quan | 2 | M°
    I.7 | Cải tiến (bớt bước, giảm thời gian) | 4 | M
    II | Tuân thủ Quyết định 19/2014/QĐ-TTg | 30
    II.1 | Lãnh đạo, đơn vị, cá nhân tham gia | 5
    II.1.1 | Phân công nhiệm vụ từng thành viên | 3 | N
    II.1.2 | Ban chỉ đạo đơn vị họp, kết luận | 2 | N
    II.2 | Người đứng đầu xác nhận hiệu lực HTQLCL | 4 | N
    II.3 | Công bố, thông báo, niêm yết | 9
    II.3.1 | Quyết định công bố | 4 | N
    II.3.2 | Thông báo đến Sở KH&CN | 2 | N
    II.3.3 | Niêm yết tại trụ sở | 2 | N
    II.3.4 | Đăng trang thông tin điện tử | 1 | N°
    II.4 | Cập nhật thay đổi văn bản pháp luật | 5
    II.4.1 | Danh mục văn bản bên ngoài | 2 | M
    II.4.2 | Quy trình sửa theo quyết định công bố TTHC mới | 3 | T
    II.5 | Công bố lại khi đổi phạm vi | 3 | N°
    II.6 | Chế độ báo cáo | 4
    II.6.1 | Báo cáo năm đúng hạn | 2 | N
    II.6.2 | Báo cáo tự chấm điểm đúng hạn | 2 | N
    """#

  private static let weightedTable = #"""
    I | Kết quả thực hiện | 130
    I.1 | Quy trình được áp dụng | 80 | T
    I.2 | Hồ sơ đúng hạn | 50 | F°
    I.3 | Sáng kiến được công nhận | 5 | F+
    I.4 | Hồ sơ bị trả sai quy định | 10 | F-
    II | Khảo sát người dân | 50
    II.1 | Mức độ hài lòng | 50 | B | | 90:50 80:40 60:25
    III | Đánh giá của lãnh đạo | 20 | M
    """#
}

extension Sample {
  /// The built-in criteria set *ISO-HCC (mẫu)*, ready to be added to a store.
  ///
  /// - Throws: a decodingFailure only when the built-in data are wrong, which a test rules out.
  package static func criteriaSet() throws(DecodingFailure) -> Record { try CriteriaSets.isoHCC() }
}
