import Canvas
import Domain
import Phrases
import Samples
import Screens
import Tables
import TestSupport
import Testing

/// The leader's page on a store with results, and the way from a figure to a telephone number.
@Suite("The leader's page")
struct DashboardTests {
  private let golden = Golden(beside: #filePath)

  /// Keys on the page of the filled store, and the name of the picture they lead to.
  static let scenes: [(name: String, keys: String)] = [
    ("page", ""), ("target", "→"), ("kind", "↓ ↓ ⏎"), ("behind-target", "→ ↓ ↓ ↓ ⏎"),
    ("due", "↓ ↓ ↓ ↓ ↓ ↓ ⏎"), ("sheets", "→ ↓ ↓ ↓ ↓ ↓ ↓ ⏎"), ("last-year", "["),
    ("discrepancies", "⇲"),
  ]

  @Test(
    "The page and what lies behind it look as they were read, at 80×24 and 120×40",
    arguments: scenes.map(\.name))
  func scene(name: String) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    for (columns, rows) in GoldenTests.sizes {
      var work = try FilledStore.atWork(columns: columns, rows: rows)
      work.press(scene.keys)
      let picture = "dashboard-filled-\(name)-\(columns)x\(rows)"
      #expect(try golden.difference(of: work.app.frame, named: picture) == nil)
    }
  }

  @Test("Notes are no warnings: the overview counts them apart, as the check does")
  func graveness() throws {
    let work = try AppAtWork(columns: 120, rows: 40)
    let all = work.app.audit.all
    let counts = Discrepancy.Severity.allCases.map { grave in all.count { $0.severity == grave } }
    #expect(counts[2] > 0)
    var page = work
    page.press("!1")
    #expect(
      page.text.contains("\(counts[0]) lỗi, \(counts[1]) cảnh báo, \(counts[2]) lưu ý"))
  }

  @Test("From a figure two keys lead to a unit with its telephone, and Esc leads back")
  func telephone() throws {
    var work = try FilledStore.atWork(columns: 80, rows: 24)
    let page = work.app.frame
    work.press("→ ↓ ↓ ⏎")
    #expect(work.line(2).contains("9/10") && work.line(2).contains("thiếu 1"))
    #expect(work.line(4).contains("UBND huyện Nậm Pồ"))
    work.press("↓")
    #expect(work.line(5).contains("0215 3 000 000"))
    work.press("⏎")
    #expect(work.line(1).contains("UBND huyện Điện Biên"))
    work.press("⎋ ⎋ ← ↑ ↑")
    #expect(work.app.frame == page)
  }

  /// Goes into what lies behind a figure of the page.
  private func open(_ drilldown: Drilldown, _ work: inout AppAtWork) throws {
    let rows = try #require(work.app.grid?.rows)
    let found = rows.enumerated().lazy.compactMap { place, row in
      row.computed?.parts.first { $0.link == .subject(.drilldown(drilldown)) }
        .map { (place, $0.columns.contains(0)) }
    }.first
    let (place, isLeft) = try #require(found)
    work.press("⇱ " + String(repeating: "↓ ", count: place) + (isLeft ? "⏎" : "→ ⏎"))
  }

  @Test("Behind the money stand the payments of the year, each with its amount")
  func payments() throws {
    var work = try AppAtWork("dien-bien-2019", role: .leader)
    try open(.money, &work)
    let budget = try #require(
      work.app.workspace.all(.budget).first.flatMap { ID<Budget>($0.key.id) })
    work.press("⏎")
    #expect(work.app.grid?.table == .drilldown(.vouchers(budget)))
    let vouchers = try #require(work.app.workspace.budget(budget)?.vouchers)
      .filter { $0.date?.year == 2019 }
    #expect(!vouchers.isEmpty && work.app.grid?.rows.count == vouchers.count + 1)
    let shown = (work.app.grid?.rows ?? []).dropFirst().map { work.app.cell($0, 3)?.text ?? "" }
    let amounts = vouchers.compactMap { $0.amount.map { Phrases().amount($0, .million) } }
    #expect(shown.sorted() == amounts.sorted())
    work.press("⏎")
    #expect(work.app.grid?.table == .estimates || work.app.screen == .budgets)
  }

  @Test("Who declared by an older edition than the plan asks for is told as lacking")
  func olderEdition() throws {
    var work = try AppAtWork("dien-bien-2019", role: .leader)
    let plan = try #require(work.app.workspace.all(.plan).first.flatMap { ID<Plan>($0.key.id) })
    let target = try #require(
      work.app.workspace.plan(plan)?.targets.first { $0.count == 10 && $0.year == 2019 })
    try open(.target(plan, target.id), &work)
    let first = try #require(work.app.grid?.rows.first)
    #expect(work.app.cell(first, 0)?.text == "UBND huyện Mường Nhé")
    #expect(work.app.cell(first, 1)?.text == "công bố theo bản cũ: 9001:2008")
    #expect(work.app.cell(first, 1)?.mark?.sign == "▲")
  }

  @Test("Every figure that leads somewhere leads to rows, and Esc leads back to it")
  func links() throws {
    var work = try FilledStore.atWork(columns: 120, rows: 40)
    let page = try #require(work.app.grid)
    var count = 0
    for (place, row) in page.rows.enumerated() {
      guard let computed = row.computed else { continue }
      for part in computed.parts where part.link != nil {
        guard case .subject? = part.link else { continue }
        work.press(String(repeating: "↓ ", count: place) + (part.columns.contains(0) ? "⏎" : "→ ⏎"))
        #expect(work.app.grid?.table != .dashboard)
        #expect(work.app.grid?.rows.isEmpty == false, "\(row.id) \(part.columns)")
        work.press("⎋ ⇱ ←")
        #expect(work.app.grid == page)
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test("A figure that counts nothing says so and opens nothing")
  func nothing() throws {
    var work = try AppAtWork()
    work.press("!1")
    let rows = try #require(work.app.grid?.rows)
    let place = try #require(
      rows.firstIndex { row in
        row.computed?.part(at: 0)?.link == nil && row.computed?.cell(at: 0)?.text.isEmpty == false
      })
    work.press(String(repeating: "↓ ", count: place) + "⏎")
    #expect(work.app.notice?.text == "Sau số liệu này chưa có gì để mở.")
  }

  @Test(
    "A bar is empty only of nothing and full only of all",
    arguments: [
      (0, 130, "", 16), (1, 1300, "▏", 15), (89, 130, "██████████▉", 5),
      (129, 130, "███████████████▉", 0), (130, 130, "████████████████", 0),
      (131, 130, "████████████████", 0), (1, 2, "████████", 8),
    ])
  func bars(_ count: Int, _ base: Int, _ filled: String, _ rest: Int) throws {
    let letters = CellBar(share: Fraction(Int128(count), over: Int128(base))).letters(of: 16)
    #expect(letters.filled == filled)
    #expect(letters.rest == String(repeating: "░", count: rest))
  }

  @Test("The printed page has the figures of the screen, and whom to call")
  func report() throws {
    let work = try FilledStore.atWork(columns: 120, rows: 40)
    let page = DashboardReport(
      work.app.workspace, year: 2019, today: FilledStore.today, Phrases()
    ).text
    for figure in ["| 51/130 | 39,23% | 92 | thiếu 41 | 30,77% |", "9/18 = 50,00%", "6.408,2"] {
      #expect(page.contains(figure), "\(figure)")
    }
    #expect(page.contains("UBND huyện Nậm Pồ"))
    #expect(page.contains("+3 đơn vị công bố"))
    let later = DashboardReport(
      work.app.workspace, year: 2019, today: FilledStore.today,
      since: Day(year: 2019, month: 11, day: 5), Phrases())
    #expect(later.text.contains("## Từ 05/11/2019\n\nkhông có thay đổi"))
  }

  @Test("With a new day other things are late, without any key; a year that is over stays")
  func newDay() throws {
    var work = try FilledStore.atWork(columns: 120, rows: 40)
    #expect(work.text.contains("3 quá hạn"))
    let clock = Clock(
      stamp: "2020-01-01T02:00:00Z", timeOfDay: "09:00:00", seconds: 0,
      today: Day(year: 2020, month: 1, day: 1))
    _ = work.app.update(.time(clock))
    #expect(work.text.contains("9 quá hạn") && work.text.contains("Tổng quan đến 31/12/2019"))
    #expect(work.app.audit.all.contains { $0.code == .missed })
  }

  @Test("The first picture knows the day: nothing is audited or made anew by the first key")
  func firstPicture() throws {
    let sample = try #require(try Sample.named("dien-bien-2019", sealing: { testDigest($0) }))
    var start = App.Start(
      size: Size(columns: 80, rows: 24),
      workspace: try sample.workspace(digest: { testDigest($0) }),
      author: Author(office: "Sở", role: .leader), seed: 1)
    start.clock = Clock(
      stamp: "2019-11-06T02:41:00Z", timeOfDay: "09:41:00", seconds: 0,
      today: Day(year: 2019, month: 11, day: 6))
    var app = App(start)
    let before = app
    #expect(app.audit == AuditIndex(app.workspace, on: start.clock.today))
    _ = app.update(.time(start.clock))
    #expect(app == before)
  }
}
