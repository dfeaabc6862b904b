import Domain
import Vietnamese

extension Phrases {
  package var due: String { say("Đến hạn", "Due") }
  /// How much is due, and how much of it overdue.
  package func dueSummary(_ count: Int, overdue: Int) -> String {
    if count == 0 { return say("không có việc", "nothing") }
    let late = overdue == 0 ? "" : say(", \(overdue) quá hạn", ", \(overdue) overdue")
    return say("\(count) việc", counted(count, "item")) + late
  }
  /// How long there is, or has been, to the day.
  package func dueIn(_ item: DueItem) -> String {
    guard let days = item.days else { return date(item.day) }
    // No word for today: the day that is looked at may be the last of a year that is over.
    if days == 0 { return say("đến hạn", "due") }
    let count = numbers.grouped(abs(days))
    let inEnglish = count + (abs(days) == 1 ? " day" : " days")
    return days < 0
      ? say("quá \(count) ngày", "\(inEnglish) late")
      : say("còn \(count) ngày", "in \(inEnglish)")
  }
  /// What sort of thing is due.
  package func dueCategory(_ category: DueItem.Category) -> String {
    switch category {
    case .task: say("nội dung kế hoạch", "task")
    case .report: say("báo cáo", "report")
    case .responsibility: say("phân công", "duty of a plan")
    case .conclusion: say("kết luận họp", "conclusion")
    case .finding: say("điểm KPH", "finding")
    case .step: say("bước thực hiện", "step")
    case .duty: say("việc hằng năm", "yearly duty")
    }
  }
  /// What is due; duties of a year by the name of their field.
  package func title(of item: DueItem) -> String {
    let missing = item.units.count
    let name = name(of: item)
    switch item.category {
    case .duty:
      return "\(field(item.title, of: .unit)): "
        + say("\(missing) đơn vị chưa làm", counted(missing, "unit") + " missing")
    case .report where missing > 0:
      return "\(name): "
        + say("\(missing) đơn vị chưa gửi", counted(missing, "unit") + " missing")
    case .task, .report, .responsibility, .conclusion, .finding, .step:
      return name
    }
  }

  /// What is due, of several reports of a year with which of them it is.
  package func name(of item: DueItem) -> String {
    item.period.map { "\(item.title.inOneLine) (\(reportPeriod($0)))" } ?? item.title
  }

  /// Which of the reports of a year one is.
  package func reportPeriod(_ period: ReportPeriod) -> String {
    let (number, year) = (period.number, period.year)
    switch period.count {
    case 12: return say("tháng \(number)/\(year)", "month \(number) of \(year)")
    case 4:
      let quarter = ["I", "II", "III", "IV"][number - 1]
      return say("quý \(quarter)/\(year)", "quarter \(quarter) of \(year)")
    case 2:
      return number == 1
        ? say("6 tháng đầu năm \(year)", "first half of \(year)")
        : say("6 tháng cuối năm \(year)", "second half of \(year)")
    default:
      return say(
        "kỳ \(number)/\(period.count) năm \(year)", "\(number) of \(period.count) in \(year)")
    }
  }
}
