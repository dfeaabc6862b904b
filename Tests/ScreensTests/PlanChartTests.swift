import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Plans on the line of a year.
@Suite("Month charts")
struct PlanChartTests {
  private let golden = Golden(beside: #filePath)

  /// The line of a schedule of a plan of 2022.
  private func line(
    _ typed: String, in year: Int = 2022, share: Int = 0, due: Day? = nil, today: Day? = nil
  ) -> String {
    var bar = TaskBar(schedule: Schedule(typed, year: 2022), period: 2022...2022)
    bar.years = 2022...2022
    bar.share = share
    bar.due = due
    bar.today = today
    return String(bar.signs(of: year).map(\.rawValue))
  }

  @Test(
    "Each sort of schedule has signs of its own, three a month",
    arguments: [
      ("Tháng 7-9/2022", "·  ·  ·  ·  ·  ·  ░░░░░░░░░·  ·  ·  "),
      ("dự kiến tháng 3/2022", "·  ·  (░)·  ·  ·  ·  ·  ·  ·  ·  ·  "),
      ("trước ngày 15/12", "·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ░◆ "),
      ("trước ngày 10/11 hằng năm", "·  ·  ·  ·  ·  ·  ·  ·  ·  ·  ◆  ·  "),
      ("từ ngày 25/02 đến ngày 05/3/2022", "·  · ░░  ·  ·  ·  ·  ·  ·  ·  ·  ·  "),
      ("Hàng năm", String(repeating: "═", count: 36)),
      ("Thường xuyên", String(repeating: "≈", count: 36)),
      ("Hàng năm, trước ngày 15/11", String(repeating: "═", count: 31) + "◆════"),
      ("Khi có thay đổi", String(repeating: "·  ", count: 12)),
      ("Tháng 7/2023", String(repeating: "·  ", count: 12)),
      ("", String(repeating: "·  ", count: 12)),
    ])
  func signs(typed: String, signs: String) {
    #expect(line(typed) == signs)
    #expect(signs.columns == TaskBar.length)
  }

  @Test("The list of tasks and the chart stand on the same task, whichever way one goes")
  func sameTask() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ↓ ↓ ↓ ↓ ↓")
    let task = try #require(work.app.grid?.selected)
    work.press("⇥")
    #expect(work.app.grid?.selected == task)
    work.press("↓ ↓ ⇤")
    let other = work.app.grid?.selected
    #expect(other != task && other?.subject != nil)
    work.press("⇥")
    #expect(work.app.grid?.selected == other)
  }

  @Test("An edit in the months is undone by the name of its field and its task")
  func labelOfMonths() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ↓ ↓ ⇥ ⇲ ⇱ ↓ ↓ → → → → → F2 ^u")
    let task = work.app.rowTitle
    work.type("40")
    work.press("⏎ ^z")
    let notice = try #require(work.app.notice?.text)
    #expect(notice.contains("% xong") && notice.contains(task), "\(notice)")
  }

  @Test("What is done fills the bar from its beginning, whole when all is done")
  func done() {
    #expect(line("Tháng 1-4/2022", share: 50).hasPrefix("██████░░░░░░·"))
    #expect(line("Tháng 1-4/2022", share: 1).hasPrefix("░░░"))
    #expect(line("trước ngày 15/12", share: 50).hasSuffix("█◆ "))
    #expect(line("trước ngày 15/12", share: 100).hasSuffix("██ "))
  }

  @Test("Today is a line, and what is late runs on until it")
  func today() throws {
    let may = try #require(Day(iso: "2022-05-15"))
    let due = try #require(Day(iso: "2022-02-28"))
    #expect(line("Tháng 2/2022", due: due, today: may).hasPrefix("·  ░░░»»»»»»»│ ·"))
    let later = try #require(Day(iso: "2023-05-15"))
    #expect(
      line("Tháng 2/2022", due: due, today: later).hasSuffix(
        "░░░" + String(repeating: "»", count: 30)))
  }

  @Test("What comes back happens in the years of the plan only")
  func period() {
    #expect(line("Thường xuyên", in: 2023) == String(repeating: "·  ", count: 12))
    #expect(line("Tháng 7", in: 2023) == String(repeating: "·  ", count: 12))
  }

  @Test("Progress of several years fills the first of them first")
  func years() {
    var bar = TaskBar(schedule: Schedule("giai đoạn 2018-2020"))
    bar.years = 2018...2020
    bar.share = 50
    let text = { (year: Int) in String(bar.signs(of: year).map(\.rawValue)) }
    #expect(text(2018) == String(repeating: "█", count: 36))
    #expect(
      text(2019) == String(repeating: "█", count: 18) + String(repeating: "░", count: 18))
    #expect(text(2020) == String(repeating: "░", count: 36))
    #expect(bar.quarters(of: 2019) == [.done, .done, .toDo, .toDo])
    bar.share = 40
    #expect(bar.quarters(of: 2019) == [.partly, .toDo, .toDo, .toDo])
  }

  /// Where a chart is opened: sample, and the keys to the plan's chart.
  static let scenes: [(name: String, sample: String, keys: String)] = [
    ("dien-bien", "dien-bien", "!2 ⏎ ⇥ ↓ ↓"),
    ("dien-bien-2019", "dien-bien", "!2 ⏎ ⇥ ] ↓"),
    ("bac-giang", "bac-giang", "!2 ⏎ ⇥ ↓ →"),
    ("phu-luc-2023", "phu-luc-2023", "!2 ⏎ ⇥ ↓"),
  ]

  @Test("Charts look as they were read, at 80×24 and 120×40", arguments: scenes.map(\.name))
  func scene(name: String) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    for (columns, rows) in GoldenTests.sizes {
      var work = try AppAtWork(scene.sample, columns: columns, rows: rows)
      work.press(scene.keys)
      let picture = "chart-\(name)-\(columns)x\(rows)"
      #expect(try golden.difference(of: work.app.frame, named: picture) == nil)
    }
  }

  @Test("The schedule is typed on the chart, state and progress beside it")
  func typing() throws {
    var work = try AppAtWork("bac-giang", columns: 120)
    work.press("!2 ⏎ ⇥ ↓ →")
    #expect(work.text.contains("từ tháng 6 đến tháng 8/2022"))
    work.press("F2 ^u")
    work.type("Tháng 9/2022")
    work.press("⏎ ↑")
    #expect(work.text.contains("Hiểu là: tháng 9/2022"))
    work.press("→ F2 ^u")
    work.type("hoàn thành")
    work.press("⏎ ↑")
    #expect(work.line(5).contains("hoàn thành") && work.line(5).contains("███"))
    work.press("→ F2 30 ⏎")
    #expect(work.line(5).contains("30%"))
    let fields = work.savedChanges.compactMap { $0.path.steps.last }
    // What is done is not half done: the state follows.
    #expect(fields == ["schedule", "state", "progress", "state"])
  }

  @Test("A task without a state gets one by its percentage, and is due no more once it is done")
  func stateFromNothing() throws {
    var work = try AppAtWork("bac-giang", columns: 120)
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    let task = try #require(
      plan.tasks.first { task in
        task.state == nil && !plan.tasks.contains { $0.parent == task.id }
      })
    for (typed, state) in [("30", TaskState.running), ("100", .done)] {
      work.app.goToCell(of: plan.id.key, Plan.fields.tasks[task.id] / PlanTask.fields.progress)
      work.press("F2 ^u")
      work.type(typed)
      work.press("⏎")
      let now = work.app.workspace.plan(plan.id)?.tasks.first { $0.id == task.id }
      #expect(now?.state == state && now?.progress == Int(typed), "\(work.text)")
    }
  }

  @Test(
    "A percentage is typed on the months, with or without its sign; what is none is told; it is one step",
    arguments: [80, 120])
  func percentage(width: Int) throws {
    var work = try AppAtWork("bac-giang", columns: width, rows: 24)
    work.press("!2 ⏎ ⇥ ↓ → → → →")
    let grid = try #require(work.app.grid)
    let table = grid.table
    #expect(table.dataSource.columns(work.app.view)[grid.column].name == "% xong")
    let task = {
      (work: AppAtWork) -> PlanTask? in
      guard case .row(let key, let path)? = work.app.grid?.rows[1].subject else { return nil }
      return work.app.workspace[key]?.value(as: Plan.self)?.tasks.first {
        $0.id.text == path.steps.last
      }
    }
    let blank = work.line(5)
    for (typed, percent) in [("50", 50), ("75%", 75), ("100 %", 100), ("0", 0)] {
      work.press("F2 ^u")
      work.type(typed)
      work.press("⏎ ↑")
      #expect(task(work)?.progress == percent, "\(typed): \(work.text)")
      #expect(work.line(5).contains("█") == (percent > 0), "\(work.line(5))")
    }
    let count = work.savedChanges.count
    for wrong in ["150", "-5", "12,5", "năm mươi", "50%%", "9999999999999999999999"] {
      work.press("F2 ^u")
      work.type(wrong)
      work.press("⏎")
      #expect(work.text.contains("từ 0 đến 100"), "\(wrong): \(work.text)")
      work.press("⎋")
    }
    #expect(work.savedChanges.count == count)
    for _ in 0..<4 { work.press("^z") }
    #expect(work.line(5) == blank && task(work)?.progress == nil)
  }

  @Test("What is overdue says so in words and signs, until it is done")
  func overdue() throws {
    var work = try AppAtWork("phu-luc-2023")
    // A draft is never late, so it is issued first.
    work.press("!2 → → → → → F2 ^u")
    work.type("đã ban hành")
    work.press("⏎ ⏎ ⇥ ↓ ↓ ↓")
    #expect(work.line(6).contains("quá hạn") && work.line(6).contains("░░░»»"))
    #expect(work.text.contains("quá hạn 214 ngày (hạn 31/05/2023)"))
    work.press("→ → F2 ^u")
    work.type("hoàn thành")
    work.press("⏎")
    #expect(work.line(6).contains("hoàn thành") && work.line(6).contains("███·"))
    #expect(!work.text.contains("214 ngày"))
  }

  @Test("The bars of a year follow the year that is shown, and its name is in sight")
  func otherYear() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ ⇥")
    #expect(work.line(1).contains("Tiến độ 2018"))
    #expect(work.text.contains("2019 →"))
    work.press("] ]")
    #expect(work.line(1).contains("Tiến độ 2020"))
    #expect(work.text.contains("← 2019") && !work.text.contains("2019 →"))
  }

  @Test("Going into a plan goes to its years")
  func planYear() throws {
    var work = try AppAtWork("bac-giang")
    #expect(work.app.year == 2015)
    work.press("!2 ⏎")
    #expect(work.app.year == 2022)
    #expect(work.text.contains("Năm 2022"))
    work.press("⎋ ↓ ⏎")
    #expect(work.app.year == 2015)
  }

  @Test("Beside a target stands what the store counts, and Enter there shows the units")
  func targets() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 40)
    work.press("!2 ⏎ ⇥ ⇥")
    let plan = try #require(work.app.workspace.all(.plan).first)
    let shown = (work.app.grid?.rows ?? []).compactMap { row in
      work.app.cell(row, PlanTargetSource.counted)?.text
    }
    guard let value = plan.value(as: Plan.self) else {
      Issue.record("no plan")
      return
    }
    #expect(shown.count == value.targets.count)
    #expect(shown.contains { $0.hasPrefix("0/") && $0.contains("thiếu") })
    let index = try #require(shown.firstIndex { $0.hasPrefix("0/") })
    let id = try #require(work.app.grid?.rows[index].id)
    work.app.grid?.select(id: id)
    work.app.grid?.column = PlanTargetSource.counted
    #expect(work.text.contains("Kho đếm được: "))
    work.press("F2")
    #expect(work.app.grid?.draft == nil)
    work.press("⏎")
    guard case .drilldown(.target)? = work.app.grid?.table else {
      Issue.record("no units")
      return
    }
    #expect(work.app.grid?.rows.isEmpty == false)
    work.press("⎋ ←")
    #expect(work.app.grid?.table == .planPart(.targets, of: value.id))
  }

  @Test("Everything that belongs to a plan is a table of it")
  func belongings() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ ⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥")
    #expect(work.app.grid?.table.listsEstimates == true)
    #expect(work.app.grid?.rows.count == 1)
    work.press("⏎")
    #expect(work.app.screen == .budgets)
    guard case .budget? = work.app.grid?.table else {
      Issue.record("no table of an estimate")
      return
    }
    work.press("!2 ⇤")
    guard case .planRosters? = work.app.grid?.table else {
      Issue.record("no rosters")
      return
    }
    #expect(work.app.grid?.rows.count == 1 + 10 + 62)
  }
}
