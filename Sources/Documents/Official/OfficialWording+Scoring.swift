import Domain

/// The words of minutes, forms and results of a campaign.
extension OfficialWording {
  var minutes: String { "Biên bản" }
  var selfScoreForm: String { "Phiếu tự chấm điểm" }
  var present: String { "Thành phần" }
  var team: String { "Đoàn kiểm tra" }
  var headOfTeam: String { "Trưởng đoàn" }
  var results: String { "Kết quả chấm điểm" }
  var found: String { "Điểm không phù hợp, lưu ý, đề nghị cải tiến" }
  var nothingFound: String { "Không có." }
  var evidence: String { "Minh chứng đã xem" }
  var opinion: String { "Giải trình, ý kiến của đơn vị" }
  var share: String { "Tỷ lệ đạt" }
  var total: String { "Tổng cộng" }
  var remark: String { "Lý do, nhận xét" }
  var order: String { "TT" }
  var unit: String { "Đơn vị" }
  var unitSigns: String { "Đại diện đơn vị" }
  var teamSigns: String { "Trưởng đoàn kiểm tra" }
  var signHint: String { "(Ký, ghi rõ họ tên)" }
  /// A line for the hand.
  var line: String { String(repeating: "…", count: 26) }
  /// The first digits of what the sheet was signed as.
  var seal: String { "Mã niêm phong phiếu" }
  var notAllScored: String { "Phiếu chưa chấm đủ tiêu chí nên chưa có tỷ lệ và xếp loại." }
  var minutesClosing: String {
    "Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản, đã đọc lại cho các bên cùng nghe và nhất trí ký tên."
  }

  /// What minutes are about.
  func minutesSubject(_ campaign: String, at unit: String) -> String {
    (campaign.isEmpty ? "Kiểm tra, chấm điểm" : campaign) + " tại " + unit
  }

  /// When and where the visit was.
  func minutesOpening(_ day: Day?, at unit: String) -> String {
    "Hôm nay, \(dated(day)), tại \(unit), đoàn kiểm tra đã làm việc với đơn vị, kết quả như sau:"
  }

  /// By which decision a team was sent.
  func teamDecision(_ number: String, _ day: Day?) -> String {
    "Theo Quyết định số \(number)" + (day.map { " " + dated($0) } ?? "") + ":"
  }

  /// The grade behind a share.
  func graded(_ name: String) -> String { "xếp loại: \(name)" }

  /// What the unit says of a score.
  func explanation(_ text: String) -> String { "Đơn vị giải trình: \(text)" }

  /// The columns of criteria with the three figures.
  var scoreColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 6), OfficeColumn("Tiêu chí", width: 40),
      OfficeColumn("Điểm tối đa", .figure, width: 8), OfficeColumn("Tự chấm", .figure, width: 8),
      OfficeColumn("Điểm đoàn", .figure, width: 8), OfficeColumn("Điểm chốt", .figure, width: 8),
    ]
  }

  /// The columns of a form on which a unit scores itself; the import knows their headings.
  var formColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 6), OfficeColumn("Tiêu chí", width: 40),
      OfficeColumn("Điểm tối đa", .figure, width: 8), OfficeColumn("Tự chấm", .figure, width: 8),
      OfficeColumn("Giải trình", width: 24), OfficeColumn("Minh chứng", width: 24),
      OfficeColumn("Minh chứng cần có", width: 24),
    ]
  }

  /// That something was found in an earlier year already.
  func repeated(since year: Int) -> String { "(lặp lại, đã nêu năm \(year))" }
}
