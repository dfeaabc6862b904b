@testable import Domain
import TestSupport
import Testing

@Suite("Times as administrative papers write them")
struct ScheduleListTests {
  @Test(
    "A list has one year, and goes forward over New Year",
    arguments: [
      ("Tháng 7, 8, 9/2019", ["2019-09-30"]), ("Tháng 7/2019, 8, 9", ["2019-09-30"]),
      ("Ngày 15/3, ngày 15/3/2019", ["2019-03-15"]),
      ("Tháng 3, tháng 3/2019", ["2019-03-31"]), ("Ngày 20/3, ngày 15/3/2019", ["2019-03-20"]),
      ("Tháng 3, trước ngày 15/3/2019", ["2019-03-15"]),
      ("Tháng 3 và tháng 9/2019", ["2019-09-30"]), ("tháng 3, tháng 9 năm 2019", ["2019-09-30"]),
      ("Tháng 11, 12/2018, 1/2019", ["2018-12-31", "2019-01-31"]),
      ("Tháng 11, 12, 1/2019", ["2018-12-31", "2019-01-31"]),
      ("Tháng 12/2018, 1, 2", ["2018-12-31", "2019-02-28"]),
      ("Quý III, IV/2019", ["2019-12-31"]), ("quý 3, 4 năm 2019", ["2019-12-31"]),
      ("Quý IV/2018 - Quý I/2019", ["2019-03-31"]),
      ("Ngày 5, 6 và 7/9/2019", ["2019-09-07"]), ("ngày 15/3, 20/4/2019", ["2019-04-20"]),
      ("Trước ngày 15/6 và 15/12/2019", ["2019-12-15"]),
      ("Tháng 12/2018 - tháng 1/2019", ["2019-01-31"]), ("Tháng 9, năm 2019", ["2019-09-30"]),
      ("Các năm 2018, 2019 và 2020", ["2018-12-31", "2019-12-31", "2020-12-31"]),
      ("Tháng 7; trước ngày 15/12/2019", ["2019-12-15"]),
    ] as [(String, [String])])
  func lists(_ typed: String, _ days: [String]) {
    let schedule = Schedule(typed)
    #expect(schedule.isUnderstood, "\(schedule.clauses)")
    let due = (2015...2022).flatMap { schedule.dueDays(in: $0) }.map(\.iso)
    #expect(due == days)
  }

  @Test(
    "What names no year is of the plan's",
    arguments: [
      ("Quý I, II, III", Array(1...9), ["2015-09-30"]),
      ("Quý III - IV", Array(7...12), ["2015-12-31"]),
      ("Quý III và IV", Array(7...12), ["2015-12-31"]), ("cuối quý III", [9], ["2015-09-30"]),
      ("Tháng 3 và tháng 9", [3, 9], ["2015-09-30"]), ("Các tháng 3, 6", [3, 6], ["2015-06-30"]),
      ("Hàng quý", Array(1...12), ["2015-03-31", "2015-06-30", "2015-09-30", "2015-12-31"]),
      (
        "Định kỳ hằng quý, 6 tháng, năm", Array(1...12),
        ["2015-03-31", "2015-06-30", "2015-09-30", "2015-12-31"]
      ),
      ("6 tháng một lần", Array(1...12), ["2015-06-30", "2015-12-31"]),
      ("06 tháng/lần", Array(1...12), ["2015-06-30", "2015-12-31"]),
      ("Định kỳ 6 tháng", Array(1...12), ["2015-06-30", "2015-12-31"]),
      ("Ít nhất 02 lần/năm", Array(1...12), ["2015-12-31"]),
      ("01 lần/quý", Array(1...12), ["2015-03-31", "2015-06-30", "2015-09-30", "2015-12-31"]),
      ("Mỗi năm một lần", Array(1...12), ["2015-12-31"]),
      ("6 tháng đầu năm", Array(1...6), ["2015-06-30"]),
      ("06 tháng cuối năm", Array(7...12), ["2015-12-31"]),
      ("Sáu tháng cuối năm 2015", Array(7...12), ["2015-12-31"]),
      ("9 tháng đầu năm", Array(1...9), ["2015-09-30"]),
      ("Nửa đầu năm 2015", Array(1...6), ["2015-06-30"]), ("Cả năm", Array(1...12), ["2015-12-31"]),
      ("Trong năm", Array(1...12), ["2015-12-31"]),
      ("Trong năm 2015", Array(1...12), ["2015-12-31"]),
      ("Hết năm 2015", [12], ["2015-12-31"]), ("Cuối năm", [10, 11, 12], ["2015-12-31"]),
      ("Hoàn thành trước 30/6/2015", [6], ["2015-06-30"]), ("Đến 31/12/2015", [12], ["2015-12-31"]),
      ("Hoàn thành trong tháng 9/2015", [9], ["2015-09-30"]),
      ("Xong trước ngày 30/6", [6], ["2015-06-30"]), ("Đến hết ngày 31/12", [12], ["2015-12-31"]),
      ("Từ nay đến hết tháng 9", [9], ["2015-09-30"]), ("hết quý III", [9], ["2015-09-30"]),
      ("Từ ngày ký đến ngày 31/12/2015", [12], ["2015-12-31"]),
      ("Chậm nhất là ngày 15/12", [12], ["2015-12-15"]), ("không quá 15/12", [12], ["2015-12-15"]),
      ("Hạn cuối: 15/12", [12], ["2015-12-15"]), ("Trước tháng 12", [11], ["2015-11-30"]),
      ("Trước quý IV/2015", [9], ["2015-09-30"]), ("Trước cuối tháng 9", [9], ["2015-09-30"]),
      ("Trước 17h00 ngày 15/12/2015", [12], ["2015-12-15"]),
      ("Đầu tháng 9", [9], ["2015-09-10"]), ("giữa tháng 9", [9], ["2015-09-20"]),
      ("Cuối tháng 9", [9], ["2015-09-30"]), ("trung tuần tháng 9", [9], ["2015-09-20"]),
      ("nửa đầu tháng 9/2015", [9], ["2015-09-15"]), ("Ngày 15/3", [3], ["2015-03-15"]),
      ("Ngày 15 tháng 3", [3], ["2015-03-15"]), ("15-3-2015", [3], ["2015-03-15"]),
      ("15.3.2015", [3], ["2015-03-15"]), ("2015-03-15", [3], ["2015-03-15"]),
      ("Tuần 2 tháng 5", [5], ["2015-05-14"]), ("tuần thứ 3 tháng 5/2015", [5], ["2015-05-21"]),
      ("Tuần cuối tháng 2", [2], ["2015-02-28"]), ("Tuần 2 - 3 tháng 5", [5], ["2015-05-21"]),
      ("Từ giữa tháng 9 đến hết tháng 10", [9, 10], ["2015-10-31"]),
      ("từ 15/9 đến 20/10/2015", [9, 10], ["2015-10-20"]), ("T7/2015", [7], ["2015-07-31"]),
      ("25 - 28/2/2015", [2], ["2015-02-28"]), ("tháng 9-2015", [9], ["2015-09-30"]),
      ("trước ngày 15/6 và ngày 15/12 hằng năm", [6, 12], ["2015-12-15"]),
      ("Tháng 11 hằng năm", [11], ["2015-11-30"]),
      ("15/12 hằng năm", [12], ["2015-12-15"]), ("30/6", [6], ["2015-06-30"]),
      ("ngày 15/6 và 15/12 hàng năm", [6, 12], ["2015-12-15"]),
      ("Tháng chín", [9], ["2015-09-30"]), ("tháng mười hai năm 2015", [12], ["2015-12-31"]),
      ("tháng năm năm 2015", [5], ["2015-05-31"]), ("Tháng tư/2015", [4], ["2015-04-30"]),
      ("Quý ba năm 2015", [7, 8, 9], ["2015-09-30"]), ("quý tư", [10, 11, 12], ["2015-12-31"]),
      ("cuối tháng mười", [10], ["2015-10-31"]),
      ("quý một, quý ba", [1, 2, 3, 7, 8, 9], ["2015-09-30"]),
      ("Thực hiện trong quý II và quý III", Array(4...9), ["2015-09-30"]),
      ("dự kiến quý II (dự kiến)", [4, 5, 6], ["2015-06-30"]),
    ] as [(String, [Int], [String])])
  func yearless(_ typed: String, _ months: [Int], _ days: [String]) {
    let schedule = Schedule(typed, year: 2015)
    #expect(schedule.isUnderstood, "\(schedule.clauses)")
    #expect(schedule.months(of: 2015) == Set(months))
    #expect(schedule.dueDays(in: 2015).map(\.iso) == days)
  }

  @Test("A day of each month is due twelve times")
  func monthly() {
    for typed in ["trước ngày 30 hằng tháng", "Hàng tháng, trước ngày 30", "ngày 30 hằng tháng"] {
      let days = Schedule(typed, year: 2015).dueDays(in: 2015)
      #expect(days.count == 12)
      #expect(days.prefix(2).map(\.iso) == ["2015-01-30", "2015-02-28"])
    }
  }

  @Test(
    "A day of one month of each quarter or half-year is due in each",
    arguments: [
      ("Ngày 15 tháng cuối quý", ["03-15", "06-15", "09-15", "12-15"]),
      ("trước ngày 31 của tháng cuối mỗi quý", ["03-31", "06-30", "09-30", "12-31"]),
      ("Hằng quý, trước ngày 20 tháng cuối quý", ["03-20", "06-20", "09-20", "12-20"]),
      (
        "Định kỳ hằng quý trước ngày 20 tháng cuối cùng của quý",
        ["03-20", "06-20", "09-20", "12-20"]
      ),
      ("chậm nhất ngày 05 tháng đầu quý sau", ["01-05", "04-05", "07-05", "10-05"]),
      ("ngày 10 của tháng đầu tiên hằng quý", ["01-10", "04-10", "07-10", "10-10"]),
      ("Trước ngày 10 tháng cuối nửa năm", ["06-10", "12-10"]),
    ])
  func dayOfPart(_ typed: String, _ days: [String]) {
    let schedule = Schedule(typed, year: 2015)
    #expect(schedule.isUnderstood, "\(schedule.clauses)")
    #expect(schedule.reportDays(in: 2015, covered: true).map(\.iso) == days.map { "2015-\($0)" })
  }

  @Test(
    "A day of a month that no part of the year has stands as typed",
    arguments: [
      "ngày 15 tháng cuối quý sau", "ngày 32 tháng cuối quý", "ngày 15 tháng cuối quý II rưỡi",
    ])
  func noDayOfPart(_ typed: String) {
    #expect(Schedule(typed, year: 2015).unread == [typed])
  }

  @Test(
    "What begins, goes on or waits is understood and has no last day",
    arguments: [
      "Từ tháng 9/2015", "Từ tháng 9 trở đi", "Bắt đầu từ ngày 15/3", "sau ngày 15/3/2015",
      "Thường xuyên trong năm", "Thường xuyên, đột xuất", "khi có yêu cầu",
      "Sau khi có kết quả", "Theo yêu cầu của UBND tỉnh", "đột xuất khi có yêu cầu", "hàng tuần",
    ])
  func endless(_ typed: String) {
    let schedule = Schedule(typed, year: 2015)
    #expect(schedule.isUnderstood, "\(schedule.clauses)")
    #expect(schedule.dueDays(in: 2015).isEmpty)
  }

  @Test("An event that comes beside a time keeps it")
  func eventBeside() {
    let schedule = Schedule("Định kỳ hàng năm hoặc đột xuất khi có yêu cầu", year: 2015)
    #expect(
      schedule.clauses.map(\.sense) == [
        .recurring(months: 12), .onEvent("đột xuất khi có yêu cầu"),
      ])
    let joined = Schedule("Theo kế hoạch hoặc chỉ đạo, và hướng dẫn; tháng 9", year: 2015)
    #expect(joined.clauses.count == 2)
  }

  @Test(
    "A day that is not in the calendar is text",
    arguments: [
      "Trước 29/02", "ngày 31/4", "Tháng 0", "quý V", "Tuần 6 tháng 5", "7-9", "32/1/2015",
    ])
  func noDay(_ typed: String) {
    #expect(!Schedule(typed, year: 2015).isUnderstood)
    #expect(Schedule(typed, year: 2015).dueDays(in: 2015).isEmpty)
  }

  @Test("A leap day is due in leap years only")
  func leapDay() {
    #expect(Schedule("Trước 29/02", year: 2016).dueDays(in: 2016).map(\.iso) == ["2016-02-29"])
    let schedule = Schedule("Trước 29/02")
    #expect((2015...2020).flatMap { schedule.dueDays(in: $0) }.map(\.year) == [2016, 2020])
  }

  @Test("A schedule that is written in any of its ways is read as what it was")
  func writtenAndRead() throws {
    var chance = Chance(20)
    for _ in 0..<4000 {
      let (year, month) = (2000 + chance.below(100), 1 + chance.below(12))
      let sense: Schedule.Sense
      let ways: [String]
      switch chance.below(6) {
      case 0:
        let last = month + chance.below(13 - month)
        sense = .span(
          from: ScheduleDay(year: year, month: month, day: 1),
          to: ScheduleDay(year: year, month: last, day: nil))
        ways =
          last == month
          ? [
            "Tháng \(month)/\(year)", "tháng \(month) năm \(year)", "Trong tháng \(month)/\(year)",
          ]
          : [
            "Tháng \(month)-\(last)/\(year)", "từ tháng \(month) đến tháng \(last)/\(year)",
            "Từ tháng \(month)/\(year) đến hết tháng \(last)/\(year)",
            "tháng \(month) - tháng \(last) năm \(year)",
          ]
      case 1:
        let quarter = chance.below(4)
        sense = .span(
          from: ScheduleDay(year: year, month: quarter * 3 + 1, day: 1),
          to: ScheduleDay(year: year, month: quarter * 3 + 3, day: nil))
        let roman = ["I", "II", "III", "IV"][quarter]
        ways = [
          "Quý \(roman)/\(year)", "quý \(roman) năm \(year)", "trong Quý \(quarter + 1)/\(year)",
        ]
      case 2:
        let last = year + chance.below(5)
        sense = .span(
          from: ScheduleDay(year: year, month: 1, day: 1),
          to: ScheduleDay(year: last, month: 12, day: nil))
        ways =
          last == year
          ? ["Năm \(year)", "\(year)", "cả năm \(year)", "trong năm \(year)"]
          : ["\(year)-\(last)", "giai đoạn \(year) - \(last)", "từ năm \(year) đến năm \(last)"]
      case 3:
        let day = 1 + chance.below(28)
        sense = .deadline(ScheduleDay(year: year, month: month, day: day))
        let shown = try #require(Day(year: year, month: month, day: day)).shown
        ways = [
          "trước ngày \(shown)", "Trước \(day)/\(month)/\(year)", "đến ngày \(shown)",
          "Hoàn thành trước ngày \(day) tháng \(month) năm \(year)", "chậm nhất ngày \(shown)",
        ]
      case 4:
        let from = 1 + chance.below(20)
        let to = from + 1 + chance.below(8)
        sense = .span(
          from: ScheduleDay(year: year, month: month, day: from),
          to: ScheduleDay(year: year, month: month, day: to))
        ways = [
          "từ ngày \(from) đến ngày \(to)/\(month)/\(year)", "\(from)-\(to)/\(month)/\(year)",
          "Ngày \(from)/\(month)/\(year) - \(to)/\(month)/\(year)",
          "từ \(from)/\(month) đến \(to)/\(month)/\(year)",
        ]
      default:
        let months = [1, 3, 6, 12][chance.below(4)]
        sense = .recurring(months: months)
        let every = [1: "tháng", 3: "quý", 6: "6 tháng", 12: "năm"][months] ?? ""
        ways = ["Hàng \(every)", "hằng \(every)", "Định kỳ hằng \(every)", "Mỗi \(every) một lần"]
      }
      let typed = chance.one(of: ways)
      #expect(Schedule(typed).clauses.map(\.sense) == [sense], "\(typed)")
      #expect(Schedule(typed.lowercased()).clauses.map(\.sense) == [sense], "\(typed)")
    }
  }

  @Test("Every day of a thousand years is read as it is shown, in both forms")
  func days() throws {
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    while let next = day.adding(days: 13) {
      day = next
      if Day(typed: day.shown) != day || Day(typed: day.iso) != day || Day(iso: day.iso) != day {
        Issue.record("\(day)")
      }
    }
  }

  @Test("Any text is taken, and nothing of it is lost")
  func noise() {
    var chance = Chance(8)
    let words = [
      "tháng", "quý", "III", "năm", "2019", "7", "/", "-", ",", ";", "và", "ngày", "trước", "đến",
      "hàng",
      "khi", "từ", "cuối", "(", ")", ".", "99999999999999999999", "đầu", "tuần", "dự kiến", "\n",
      "lần", "x",
    ]
    for _ in 0..<3000 {
      let typed = (0..<chance.below(12)).map { _ in chance.one(of: words) }.joined(separator: " ")
      let schedule = Schedule(typed, year: 2019)
      for year in 2017...2021 { _ = (schedule.dueDays(in: year), schedule.months(of: year)) }
      #expect(schedule.typed == typed)
    }
    #expect(Schedule(String(repeating: "khi, ", count: 20_000)).clauses.count > 0)
  }
}
