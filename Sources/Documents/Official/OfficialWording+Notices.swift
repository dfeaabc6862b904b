import Domain

/// The words of a notice of visits.
extension OfficialWording {
  var notice: String { "Thông báo" }
  var noticeTime: String { "Thời gian, địa điểm" }
  var noticeSubjectMatter: String { "Nội dung" }
  var noticeRequests: String { "Yêu cầu đối với các cơ quan, đơn vị" }
  var noticeRecipients: [String] {
    ["Các cơ quan, đơn vị có tên trong lịch", "Các thành viên đoàn kiểm tra"]
  }

  /// What a notice of visits is about.
  func noticeSubject(_ campaign: String) -> String {
    "Lịch kiểm tra, chấm điểm (\(campaign))"
  }

  /// Who gives notice.
  func noticeOpening(_ committee: String) -> String {
    "\(committee.isEmpty ? gap : committee) thông báo việc kiểm tra, chấm điểm tại các cơ quan, đơn vị như sau:"
  }

  /// When the visits are, and how many; days that are not known yet are dots.
  func noticeDays(_ first: Day?, _ last: Day?, _ count: Int) -> String {
    let shown = { (day: Day?) in day.map { phrases.date($0) } ?? gap }
    let days =
      first != nil && first == last
      ? "Ngày \(shown(first))" : "Từ ngày \(shown(first)) đến ngày \(shown(last))"
    return "\(days), tại \(count) cơ quan, đơn vị theo lịch kèm theo."
  }

  /// By what the units are scored; a set that is not known yet is dots.
  func noticeCriteria(_ set: String?) -> String {
    "Kiểm tra việc duy trì, áp dụng hệ thống quản lý chất lượng và chấm điểm theo bộ tiêu chí \(set ?? gap)."
  }

  /// What the units hold ready; the last day for their own scores is dots where none is set.
  func noticeRequests(selfScoresBy day: Day?) -> [String] {
    [
      "Tự chấm điểm và gửi phiếu tự chấm trước ngày \(day.map { phrases.date($0) } ?? gap).",
      "Sắp sẵn hồ sơ, tài liệu của hệ thống và minh chứng cho từng tiêu chí.",
      "Cử lãnh đạo và người phụ trách làm việc với đoàn; bố trí nơi làm việc.",
      "Cần đổi ngày thì báo cho cơ quan thường trực của Ban Chỉ đạo trước khi đoàn đến.",
    ]
  }
}
