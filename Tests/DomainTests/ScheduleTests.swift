import Domain
import Testing

@Suite("Schedules of plans")
struct ScheduleTests {
  @Test(
    "Every form of the documents fills its months and ends on its day",
    arguments: [
      ("Tháng 7/2022", nil, 2022, [7], "2022-07-31"),
      ("Tháng 7-9/2022", nil, 2022, [7, 8, 9], "2022-09-30"),
      ("Từ tháng 01 - 12/2022", nil, 2022, Array(1...12), "2022-12-31"),
      ("Tháng 6 - 8/2022", nil, 2022, [6, 7, 8], "2022-08-31"),
      ("Tháng 8-12/2022", nil, 2023, [], nil),
      ("Tháng 5 - tháng 12", 2023, 2023, Array(5...12), "2023-12-31"),
      ("Tháng 5 - tháng 12", nil, 2019, Array(5...12), "2019-12-31"),
      ("tháng 11 - 2/2023", nil, 2022, [11, 12], nil),
      ("từ tháng 10 đến tháng 11/2015", nil, 2015, [10, 11], "2015-11-30"),
      ("Năm 2019", nil, 2019, Array(1...12), "2019-12-31"), ("Năm 2019", nil, 2018, [], nil),
      ("giai đoạn 2018-2020", nil, 2019, Array(1...12), nil),
      ("2018 - 2020", nil, 2020, Array(1...12), "2020-12-31"),
      ("trước ngày 15/12", 2023, 2023, [12], "2023-12-15"),
      ("trước ngày 15/12", 2023, 2022, [], nil),
      ("trước ngày 15/12/2023", 2020, 2023, [12], "2023-12-15"),
      ("Hàng năm", nil, 2019, Array(1...12), "2019-12-31"),
      ("hằng năm", nil, 2019, Array(1...12), "2019-12-31"),
      ("Định kỳ hàng năm", nil, 2019, Array(1...12), "2019-12-31"),
      ("trước ngày 15/11 hằng năm", nil, 2019, [11], "2019-11-15"),
      ("Định kỳ trước ngày 15 tháng 11 hàng năm", 2018, 2020, [11], "2020-11-15"),
      ("Hàng năm, trước ngày 15/11", nil, 2019, Array(1...12), "2019-11-15"),
      ("Thường xuyên", nil, 2019, Array(1...12), nil),
      ("Khi có sự thay đổi về tổ chức của cơ quan", nil, 2019, [], nil),
      ("Ngày 05/5/2018", nil, 2018, [5], "2018-05-05"),
      ("từ ngày 25 đến ngày 28/02/2019", nil, 2019, [2], "2019-02-28"),
      ("25/3 - 10/4/2019", nil, 2019, [3, 4], "2019-04-10"),
      ("Quý II/2022", nil, 2022, [4, 5, 6], "2022-06-30"),
      ("Tháng 3, 6, 9/2022", 2022, 2022, [3, 6, 9], "2022-09-30"),
      // As it is typed in a hurry.
      ("thang 5/2021", nil, 2021, [5], "2021-05-31"),
      ("Quy 3", 2021, 2021, [7, 8, 9], "2021-09-30"),
      ("truoc ngay 15/11 hang nam", nil, 2019, [11], "2019-11-15"),
      ("Thang 3, 6/2022, khi co thay doi", 2022, 2022, [3, 6], "2022-06-30"),
    ] as [(String, Int?, Int, [Int], String?)])
  func forms(_ typed: String, _ year: Int?, _ asked: Int, _ months: [Int], _ end: String?) {
    let schedule = Schedule(typed, year: year)
    #expect(schedule.typed == typed)
    #expect(schedule.isUnderstood)
    #expect(schedule.months(of: asked) == Set(months))
    #expect(schedule.deadline(in: asked)?.iso == end)
  }

  @Test("What is only intended is marked, before or behind")
  func expected() {
    for typed in ["dự kiến từ tháng 10 đến tháng 11/2015", "Tháng 10-11/2015 (dự kiến)"] {
      let schedule = Schedule(typed, year: 2015)
      #expect(schedule.clauses.map(\.isExpected) == [true])
      #expect(schedule.months(of: 2015) == [10, 11])
    }
  }

  @Test("An event keeps its words, commas included")
  func events() {
    let widened = "khi có sự thu hẹp, mở rộng phạm vi HTQLCL"
    let schedule = Schedule("Thường xuyên, " + widened)
    #expect(schedule.clauses.map(\.sense) == [.continuous, .onEvent(widened)])
    let moved = Schedule("Khi có sự điều chỉnh, mở rộng, thu hẹp phạm vi; Tháng 5/2023")
    #expect(moved.clauses.count == 2)
    #expect(moved.months(of: 2023) == [5])
  }

  @Test(
    "What is not understood stays as it is typed",
    arguments: [
      "Tổ chức đào tạo", "Tháng 13/2022", "Tháng 9-7", "trước ngày 31/2/2019", "2020 - 2018",
      "Tháng 7/2022 tại trụ sở", "5/12", "ngày",
    ])
  func text(_ typed: String) {
    let schedule = Schedule(typed, year: 2022)
    #expect(schedule.clauses.map(\.sense) == [.text(typed)])
    #expect(!schedule.isUnderstood)
    #expect(schedule.months(of: 2022) == [])
    #expect(schedule.deadline(in: 2022) == nil)
  }

  @Test("Nothing typed says nothing", arguments: ["", " ", " , ;"])
  func empty(_ typed: String) {
    #expect(Schedule(typed, year: 2022).clauses == [])
    #expect(!Schedule(typed).isUnderstood)
  }

  @Test("Several clauses are told apart and name their years")
  func years() {
    let schedule = Schedule("Năm 2018; Tháng 3/2021, giai đoạn 2019 - 2020", year: 2018)
    #expect(schedule.clauses.count == 3)
    #expect(schedule.namedYears?.first == 2018)
    #expect(schedule.namedYears?.last == 2021)
    #expect(Schedule("Hàng năm").namedYears == nil)
  }
}
