import Domain
import Vietnamese

/// The words of decisions and reports of a campaign.
extension OfficialWording {
  var decision: String { "Quyết định" }
  var report: String { "Báo cáo" }
  var listOf: String { "Danh sách" }
  var headOfCommittee: String { "Trưởng Ban" }
  /// Who decides for a committee.
  func authority(of committee: String) -> String { "Trưởng " + committee }
  var decides: String { "QUYẾT ĐỊNH:" }
  var programme: String { "Lịch kiểm tra, chấm điểm" }
  var matrix: String { "Bảng điểm theo tiêu chí" }
  var course: String { "Tình hình thực hiện" }
  var distribution: String { "Xếp loại các phiếu đã xác nhận" }
  var weakest: String { "Tiêu chí mất điểm nhiều nhất" }
  var nothingLost: String { "Chưa có phiếu đã xác nhận nào mất điểm." }
  var againstLastYear: String { "So với năm trước" }
  var noLastYear: String { "Năm trước chưa có đợt chấm điểm nào trong kho dữ liệu." }
  var rewards: String { "Đề nghị khen thưởng" }
  var noRewards: String { "Chưa có đề nghị." }
  var proposals: String { "Đề xuất, kiến nghị" }
  var decisionTasks: String {
    "Các đoàn kiểm tra, chấm điểm theo bộ tiêu chí của đợt, lập biên bản và phiếu chấm tại từng đơn vị "
      + "theo lịch kèm theo, báo cáo kết quả về cơ quan thường trực của Ban Chỉ đạo."
  }
  var decisionForce: String {
    "Quyết định có hiệu lực từ ngày ký. Các thành viên đoàn kiểm tra và các đơn vị có tên trong lịch chịu "
      + "trách nhiệm thi hành."
  }
  var decisionRecipients: [String] { ["Như Điều 3", "Các thành viên Ban Chỉ đạo (b/c)"] }
  var reportRecipients: [String] { ["Trưởng Ban Chỉ đạo (b/c)", "Các thành viên Ban Chỉ đạo"] }

  /// What a decision on teams is about.
  func decisionSubject(_ campaign: String) -> String {
    "Thành lập các đoàn kiểm tra, chấm điểm (\(campaign))"
  }
  /// What its first article says.
  func decisionTeams(_ campaign: String) -> String {
    "Thành lập các đoàn kiểm tra, chấm điểm (\(campaign)), gồm:"
  }
  /// An article with its number in bold.
  func article(_ number: Int, _ text: String) -> OfficialText {
    OfficialText([
      Prose.Run(text: "Điều \(number). ", style: .bold), Prose.Run(text: text, style: []),
    ])
  }
  /// What a list of findings is about.
  func findingsOf(_ campaign: String) -> String {
    "Điểm không phù hợp, lưu ý của \(campaign.smallFirst)"
  }
  /// What a report on results is about.
  func resultsOf(_ campaign: String) -> String { "Kết quả \(campaign.smallFirst)" }
  /// A base that is written as text.
  func onGrounds(of text: String) -> String {
    text.folded.hasPrefix("can cu") ? text : "Căn cứ " + text
  }
  /// A plan as a base.
  func onGrounds(of plan: Plan) -> String {
    "Căn cứ Kế hoạch số \(numbered(plan.number))"
      + (plan.date.map { " " + dated($0) } ?? "") + " về \(plan.title.inOneLine.smallFirst)"
  }
  /// The letter that tells units how to score themselves.
  func guidance(_ number: String, _ day: Day?) -> String {
    "Theo Văn bản số \(number)" + (day.map { " " + dated($0) } ?? "")
  }
  /// How many sheets are confirmed, and what is still open.
  func confirmed(_ count: Int, of base: Int, _ open: Int) -> String {
    "Đã xác nhận \(count)/\(base) phiếu chấm điểm; \(open) điểm không phù hợp chưa khắc phục xong."
  }
  /// A bar with its figure in words.
  func bar(_ name: String, _ count: Int, of base: Int) -> OfficialBar {
    let share = Fraction(count, of: base)?.percent.map { " (\($0.shown(in: phrases.numbers)))" }
    return OfficialBar(
      name: name, count: count, base: base, figure: "\(count)/\(base)" + (share ?? ""))
  }

  var programmeColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 5), OfficeColumn("Ngày", .day, width: 10),
      OfficeColumn(unit, width: 40), OfficeColumn("Đoàn", width: 20),
      OfficeColumn("Hình thức", width: 14),
    ]
  }
  var rankingColumns: [OfficeColumn] {
    [
      OfficeColumn("Hạng", .mark, width: 5), OfficeColumn(unit, width: 40),
      OfficeColumn("Điểm", .figure, width: 8), OfficeColumn("Điểm tối đa", .figure, width: 8),
      OfficeColumn(share, .figure, width: 8), OfficeColumn("Xếp loại", .mark, width: 10),
      OfficeColumn("Phiếu", .mark, width: 12),
    ]
  }
  var matrixColumns: [OfficeColumn] { Array(scoreColumns.prefix(3)) }
  var weakestColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 6), OfficeColumn("Tiêu chí", width: 60),
      OfficeColumn("Mất", .figure, width: 9),
    ]
  }
  func gradeColumns(_ year: Int) -> [OfficeColumn] {
    [
      OfficeColumn("Xếp loại", width: 30), OfficeColumn("Năm \(year - 1)", .figure, width: 10),
      OfficeColumn("Năm \(year)", .figure, width: 10),
    ]
  }
}
