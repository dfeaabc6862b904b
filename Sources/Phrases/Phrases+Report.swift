import Domain
import Vietnamese

extension Phrases {
  /// The heading of the printed page.
  package func reportTitle(_ year: Int, _ today: Day?) -> String {
    let day = today.map { say(" (số liệu đến \(date($0)))", " (as of \(date($0)))") } ?? ""
    return say("Tình hình áp dụng ISO năm \(year)\(day)", "ISO in \(year)\(day)")
  }
  package var neededShort: String { say("Cần", "Needs") }
  /// How many more are due than the page lists.
  ///
  /// The list as of the same day tells them, and what earlier years left undone besides.
  package func moreDue(_ count: Int, as day: Day?) -> String {
    let list = "bcdiso list due" + (day.map { " --as-of " + date($0) } ?? "")
    return say(
      "và \(count) việc nữa; xem hết, cả việc của những năm trước: \(list)",
      "and \(count) more; all of them, those of earlier years too: \(list)")
  }
  /// How many more there are than were named.
  package func andMore(_ count: Int) -> String {
    say("và \(count) đơn vị nữa", "and \(count) more")
  }
  package var aboutReport: String { say("Viết trang báo cáo.", "Writes pages from the store.") }
  package var aboutReportDashboard: String {
    say("Viết trang tổng quan một trang.", "Writes the overview as one page.")
  }
  package var aboutReportCampaign: String {
    say("Viết báo cáo kết quả của một đợt chấm điểm.", "Writes the results of a campaign.")
  }
  package var aboutReportPlan: String {
    say(
      "Viết báo cáo kết quả thực hiện một kế hoạch trong năm.",
      "Writes what of a plan was done in a year.")
  }
  package var aboutReportTargets: String {
    say(
      "Viết báo cáo chỉ tiêu của một kế hoạch.", "Writes how far the targets of a plan are reached."
    )
  }
  package var helpReportID: String {
    say(
      "Của kế hoạch hoặc đợt nào (kế hoạch: thêm :NĂM); bỏ trống nếu chỉ có một.",
      "Of which plan or campaign (of a plan also :YEAR); none where there is only one.")
  }
  package var helpSince: String {
    say(
      "Kể những gì đã đổi từ ngày này; mặc định là một tuần.",
      "Tells what changed since that day; a week ago by default.")
  }
  package var helpYear: String { say("Năm của số liệu.", "The year of the figures.") }
  package var helpToday: String {
    say("Coi hôm nay là ngày này.", "Uses that day as today.")
  }
  package var helpReportFile: String {
    say(
      "Tệp .md, .txt, .docx, .html, .xlsx hoặc .pdf, hoặc - để in ra.",
      "A .md, .txt, .docx, .html, .xlsx or .pdf file, or - to print it.")
  }
  package var valueYear: String { say("năm", "year") }
  /// A file of another form.
  package func noSuchReportForm(_ file: String) -> String {
    say(
      "Chưa viết được “\(file)”: chỉ có .md, .txt, .docx, .html, .xlsx, .pdf và -.",
      "“\(file)” cannot be written: only .md, .txt, .docx, .html, .xlsx, .pdf and -.")
  }
  /// That the clock says no day.
  package var noToday: String {
    say("Máy không cho biết hôm nay là ngày nào.", "The clock does not say what day it is.")
  }
  /// A word that is no year.
  package func notAYear(_ year: String) -> String {
    say(
      "“\(year)” không phải là năm từ 1900 đến 2999.", "“\(year)” is not a year from 1900 to 2999.")
  }
  /// Where the page was written, and whether over another.
  package func didReport(_ file: String, again: Bool) -> String {
    again
      ? say("OK đã ghi \(file), thay tệp cũ cùng tên", "OK wrote \(file), replacing the old one")
      : say("OK đã ghi \(file)", "OK wrote \(file)")
  }
  /// A page was written of a year in which nothing is planned.
  package func nothingPlanned(_ year: Int) -> String {
    say(
      "Kho chưa có kế hoạch hay đợt chấm điểm nào của năm \(year).",
      "The store has no plan and no campaign of \(year).")
  }
  /// What the option for days ahead does.
  package func helpDaysAhead(_ usual: Int) -> String {
    say(
      "Đến hạn trong ngần ấy ngày (chỉ với “due”); mặc định hết năm, ít nhất \(usual).",
      "Due within so many days (“due” only); else to the end of the year, at least \(usual).")
  }
  /// A number of days ahead that cannot be.
  package func badDaysAhead(_ days: Int) -> String {
    say(
      "“--days \(days)” không dùng được: chỉ đi với “list due”, từ 0 đến 3650 ngày.",
      "“--days \(days)” cannot be: it goes with “list due”, from 0 to 3650 days.")
  }
  package var valueCount: String { say("số", "count") }
}
