import Domain

/// The words of reports on a year and of letters to those who are late.
extension OfficialWording {
  var doneTasks: String { "Kết quả thực hiện nhiệm vụ" }
  var targetsReached: String { "Kết quả thực hiện chỉ tiêu" }
  var money: String { "Kinh phí" }
  var inDong: String { "Đơn vị tính: đồng" }
  var late: String { "Việc quá hạn" }
  var nothingLate: String { "Không có việc nào quá hạn." }
  var lateUnits: String { "Đơn vị quá hạn" }
  var reminderRecipients: [String] { ["Như trên", "Trưởng Ban Chỉ đạo (b/c)"] }
  var forHead: String { "TL. Trưởng Ban" }
  var reminderSubject: String { "V/v đôn đốc thực hiện nhiệm vụ áp dụng HTQLCL theo TCVN ISO 9001" }
  var reminderClosing: String {
    "Đề nghị đơn vị khẩn trương thực hiện, gửi kết quả về cơ quan thường trực của Ban Chỉ đạo; "
      + "nếu đã gửi, đề nghị báo lại để đối chiếu."
  }

  /// What an annual report is about.
  func annualOf(_ plan: String, _ year: Int) -> String {
    "Kết quả năm \(year) thực hiện Kế hoạch \(plan.smallFirst)"
  }
  /// What a report on targets is about.
  func targetsOf(_ plan: String, _ year: Int) -> String {
    "Kết quả thực hiện chỉ tiêu năm \(year) của Kế hoạch \(plan.smallFirst)"
  }
  /// How many tasks stand in each state.
  func counted(_ states: [(TaskState, Int)]) -> String {
    let all = states.reduce(0) { $0 + $1.1 }
    let parts = states.map { "\($0.1) \(phrases.choice($0.0.rawValue, of: .plan))" }
    return "Kế hoạch có \(all) nhiệm vụ: " + parts.joined(separator: ", ") + "."
  }
  /// A year without targets.
  func noTargets(_ year: Int) -> String { "Kế hoạch không đặt chỉ tiêu cho năm \(year)." }
  /// A year without money.
  func noMoney(_ year: Int) -> String { "Không có dự toán hay khoản chi nào của năm \(year)." }
  /// Whether a target is reached.
  func verdict(_ progress: TargetProgress) -> String {
    guard progress.isKnown else { return phrases.unknownUnits }
    guard progress.needed != nil else { return "" }
    return progress.isReached ? phrases.reached : phrases.missing(progress.missing)
  }
  /// Something that is late, since when, and who has to do it.
  func lateItem(_ item: DueItem) -> String {
    phrases.title(of: item) + " (hạn \(item.day.shown)"
      + (item.days.map { ", quá \(-$0) ngày" } ?? "") + ")"
      + (item.who.isEmpty ? "" : ": " + item.who)
  }
  /// How many more there are.
  func andFurther(_ count: Int) -> String { "và \(count) việc nữa" }
  /// To whom a letter goes.
  func dear(_ name: String) -> String { "Kính gửi: \(name)" }
  /// Why a letter is written.
  func reminderOpening(_ day: Day?, _ committee: String) -> String {
    "Qua theo dõi" + (day.map { " đến \(dated($0))" } ?? "")
      + ", \(committee) thấy đơn vị còn các việc sau đã quá hạn:"
  }
  /// What a unit owes, and since when.
  func reminderItem(_ item: DueItem) -> String {
    "\(phrases.name(of: item)): hạn \(dated(item.day))"
      + (item.days.map { ", đã quá \(-$0) ngày" } ?? "") + ";"
  }

  var annualColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 5), OfficeColumn("Nội dung", width: 36),
      OfficeColumn("Thời gian", width: 14), OfficeColumn("Tình trạng", width: 14),
      OfficeColumn("Kết quả, lý do", width: 24),
    ]
  }
  var targetColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 6), OfficeColumn("Chỉ tiêu", width: 40),
      OfficeColumn("Đạt", .figure, width: 6), OfficeColumn("Trên", .figure, width: 6),
      OfficeColumn("Tỷ lệ", .figure, width: 8), OfficeColumn("Cần", .figure, width: 6),
      OfficeColumn("Kết quả", width: 14),
    ]
  }
  var moneyColumns: [OfficeColumn] {
    [
      OfficeColumn("Dự toán", width: 40), OfficeColumn("Được giao", .figure, width: 14),
      OfficeColumn("Đã chi", .figure, width: 14), OfficeColumn("Còn lại", .figure, width: 14),
    ]
  }
  var shareColumns: [OfficeColumn] {
    [
      OfficeColumn("Loại đơn vị", width: 30), OfficeColumn("Đã công bố", .figure, width: 10),
      OfficeColumn("Tổng số", .figure, width: 8), OfficeColumn(share, .figure, width: 8),
    ]
  }
  var lateColumns: [OfficeColumn] {
    [
      OfficeColumn(unit, width: 36), OfficeColumn("Việc", width: 36),
      OfficeColumn("Hạn", .day, width: 10), OfficeColumn("Quá (ngày)", .figure, width: 8),
      OfficeColumn("Điện thoại", .mark, width: 14),
    ]
  }

  /// The months of a plan.
  func monthsOf(_ plan: String, _ year: Int) -> String {
    "Tiến độ các tháng năm \(year) của Kế hoạch \(plan.smallFirst)"
  }
  var monthSigns: String { "x: thực hiện; ✓: đã xong" }
  var monthColumns: [OfficeColumn] {
    [
      OfficeColumn(order, .mark, width: 5), OfficeColumn("Nội dung", width: 36),
      OfficeColumn("Thời gian", width: 14), OfficeColumn("Tình trạng", width: 12),
      OfficeColumn("%", .figure, width: 6),
    ] + (1...12).map { OfficeColumn("T\($0)", .mark, width: 4) }
  }
  var dueColumns: [OfficeColumn] {
    [
      OfficeColumn("Hạn", .day, width: 10), OfficeColumn("Việc", width: 50),
      OfficeColumn("Loại", .mark, width: 14), OfficeColumn("Nơi thực hiện", width: 30),
      OfficeColumn("Quá (ngày)", .figure, width: 8),
    ]
  }
  var discrepancyColumns: [OfficeColumn] {
    [
      OfficeColumn("Mức", .mark, width: 9), OfficeColumn("Mã", width: 18),
      OfficeColumn("Hồ sơ", width: 30), OfficeColumn("Sai lệch", width: 50),
      OfficeColumn("Đã ghi", .figure, width: 14), OfficeColumn("Tính lại", .figure, width: 14),
    ]
  }
  /// How grave something is.
  func severity(_ severity: Discrepancy.Severity) -> String {
    switch severity {
    case .error: "Sai"
    case .warning: "Cảnh báo"
    case .note: "Lưu ý"
    }
  }
}
