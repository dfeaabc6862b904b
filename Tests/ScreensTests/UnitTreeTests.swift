import Canvas
import Domain
import Samples
import Screens
import TestSupport
import Testing

/// Units that came out of others, as the tree of screen 3 shows them.
@Suite("Units that ended")
struct UnitTreeTests {
  /// A store in which two communes were merged.
  private func merged() throws -> (AppAtWork, heir: String) {
    var work = try AppAtWork()
    let names = ["Thanh An", "Thanh Chăn"]
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let units = try names.map { name in
      let found = work.app.workspace.find(.unit, "UBND xã \(name)")
      return try #require(ID<Unit>(found[0].key.id))
    }
    var plan = Reorganisation(
      of: work.app.workspace, on: day, by: "1661/NQ", ids: IDGenerator(seed: 5))
    let changes = try plan.merge(units, into: .new(.init(name: "UBND xã Thanh An")))
    var workspace = work.app.workspace
    try workspace.apply(changes, Stamp(at: "2025-07-01T00:00:00Z", by: "Sở Nội vụ"))
    var start = App.Start(
      size: Size(columns: 120, rows: 40), workspace: workspace,
      author: Author(office: "Tổ giúp việc", role: .secretary), seed: 7)
    start.themes = ["default"]
    work = AppAtWork(App(start))
    let heir = try #require(
      workspace.find(.unit, "UBND xã Thanh An").first { record in
        if let unit = record.value(as: Unit.self) { return unit.existence.to == nil }
        return false
      })
    return (work, heir.key.id)
  }

  /// Goes from 2018 to the year that it is.
  private func goOn(_ work: inout AppAtWork) { for _ in 2018..<2026 { work.press("]") } }

  /// The names in the tree.
  private func names(_ work: AppAtWork) -> [String] {
    (work.app.grid?.rows ?? []).compactMap { work.app.cell($0, 0)?.text }
  }

  @Test("The tree has the units of the year that is looked at, and says how many others there are")
  func ofYear() throws {
    var (work, heir) = try merged()
    let rows = work.app.grid?.rows ?? []
    #expect(!rows.contains { $0.id == heir } && names(work).contains("UBND xã Thanh Chăn"))
    #expect(work.text.contains("Đơn vị ngày 31/12/2018"))
    #expect(work.text.contains("1 đã chấm dứt hoặc chưa thành lập · Alt-Q hiện"))
    goOn(&work)
    #expect(work.app.grid?.rows.contains { $0.id == heir } == true)
    #expect(!names(work).contains { $0.hasPrefix("UBND xã Thanh Chăn") })
    #expect(work.text.contains("2 đã chấm dứt hoặc chưa thành lập · Alt-Q hiện"))
    work.press("!q")
    #expect(work.text.contains("Alt-Q ẩn"))
    #expect(names(work).contains("UBND xã Thanh Chăn (đến 30/06/2025)"))
    work.press("!q !2 !q")
    #expect(work.text.contains("Lệnh này ở cây đơn vị"))
  }

  @Test("Units that ended stand beneath the one that came out of them, with their last day")
  func beneath() throws {
    var (work, heir) = try merged()
    goOn(&work)
    work.press("!q")
    let rows = try #require(work.app.grid?.rows)
    let at = try #require(rows.firstIndex { $0.id == heir })
    let below = rows[(at + 1)...].prefix { $0.depth > rows[at].depth }
    let texts = below.compactMap { work.app.cell($0, 0)?.text }
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { $0.hasSuffix("(đến 30/06/2025)") })
  }

  @Test("A divided unit stands beneath each heir with its share, and is one for marks and edits")
  func divided() throws {
    var (work, _) = try merged()
    var workspace = work.app.workspace
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let gone = try #require(
      workspace.find(.unit, "UBND xã Thanh Chăn").first.flatMap { ID<Unit>($0.key.id) })
    let other = try #require(
      workspace.find(.unit, "UBND xã Thanh Yên").first.flatMap { ID<Unit>($0.key.id) })
    var order = Reorganisation(of: workspace, on: day, by: "", ids: IDGenerator(seed: 9))
    order.shares = [gone: 4000]
    try workspace.apply(
      try order.merge([gone, other], into: .new(.init(name: "UBND xã Thanh Yên"))),
      Stamp(at: "2025-07-01T00:00:00Z", by: "Sở Nội vụ"))
    var start = App.Start(
      size: Size(columns: 120, rows: 40), workspace: workspace,
      author: Author(office: "Tổ giúp việc", role: .secretary), seed: 7)
    start.themes = ["default"]
    work = AppAtWork(App(start))
    goOn(&work)
    work.press("!q")
    let rows = try #require(work.app.grid?.rows.filter { $0.thing == gone.text })
    #expect(rows.count == 2 && Set(rows.map(\.id)).count == 2)
    let texts = rows.compactMap { work.app.cell($0, 0)?.text }
    #expect(
      texts.sorted() == [
        "UBND xã Thanh Chăn (đến 30/06/2025)", "UBND xã Thanh Chăn (đến 30/06/2025, 40%)",
      ])
    for row in rows {
      work.app.grid?.select(id: row.id)
      work.press("␣")
      #expect(work.app.grid?.marked.count == (row == rows[0] ? 1 : 0))
    }
    work.app.grid?.select(id: rows[1].id)
    work.press("␣")
    work.app.grid?.column = 5
    work.press("F2")
    work.type("0215 000 001")
    work.press("⏎")
    #expect(work.savedChanges.count == 1)
  }

  @Test("A typed kind or name holds from the day looked at; again that day puts it right")
  func dated() throws {
    var work = try AppAtWork()
    goOn(&work)
    let id = try #require(
      work.app.workspace.find(.unit, "UBND xã Thanh Chăn").first.flatMap { ID<Unit>($0.key.id) })
    let before = work.app.workspace.withoutLogs
    let kind = try #require(work.app.workspace.unit(id)?.kind(on: nil))
    let other = try #require(work.app.workspace.header.unitKinds.first { $0.key != kind })
    work.press("/")
    work.type("UBND xã Thanh Chăn")
    work.press("⏎ → → F2 ^u")
    work.type(other.name)
    work.press("⏎")
    #expect(work.text.contains("Từ 21/11/2026; trước đó như cũ"))
    var unit = try #require(work.app.workspace.unit(id))
    #expect(unit.kind(on: Day(year: 2021, month: 1, day: 1)) == kind)
    #expect(unit.kind(on: Day(year: 2026, month: 11, day: 21)) == other.key)
    for name in ["UBND xã Thanh Chắn", "UBND xã Thanh Chân"] {
      work.app.grid?.select(id: id.text)
      work.app.grid?.column = 0
      work.press("F2 ^u")
      work.type(name)
      work.press("⏎")
    }
    unit = try #require(work.app.workspace.unit(id))
    #expect(unit.names.map(\.text) == ["UBND xã Thanh Chăn", "UBND xã Thanh Chân"])
    work.press("^z ^z ^z")
    #expect(work.app.workspace.withoutLogs == before)
  }

  @Test("The name of a unit that was typed today is put right, and nothing is kept of the slip")
  func slip() throws {
    var work = try AppAtWork()
    goOn(&work)
    work.press("↓ ↓ F7")
    work.type("UBND xã Mơi")
    work.press("⏎ F2 ^u")
    work.type("UBND xã Mới")
    work.press("⏎")
    let unit = try #require(work.app.workspace.find(.unit, "UBND xã Mới").first)
    guard let unit = unit.value(as: Unit.self) else { throw DecodingFailure("unit", .missing) }
    #expect(unit.names.map(\.text) == ["UBND xã Mới"])
  }

  @Test("What its forerunners declared stands below what an heir declared, under their names")
  func inherited() throws {
    var (work, heir) = try merged()
    goOn(&work)
    let gone = try #require(
      work.app.workspace.find(.unit, "UBND xã Thanh Chăn").first?.key)
    let row = Tree.row(id: "jaaaaaaaaaa").with("number", .text("12/QĐ"))
      .with("date", .text("2019-05-02"))
    var workspace = work.app.workspace
    try workspace.apply(
      Change(gone, .insert("declarations", row: row, after: nil)),
      Stamp(at: "2019-05-02T00:00:00Z", by: "x"))
    let record = try #require(workspace[gone])
    _ = work.app.update(.reread([record], []))
    work.app.grid?.select(id: heir)
    work.press("⏎")
    for _ in 0..<8 {
      if case .unitPart(.declarations, _)? = work.app.grid?.table { break }
      work.press("^o")
    }
    #expect(names(work) == ["Của đơn vị trước: UBND xã Thanh Chăn (đến 30/06/2025)", "12/QĐ"])
  }

  @Test("A name that an ended unit bears too means the living one when it is typed")
  func typed() throws {
    let (work, heir) = try merged()
    let found = try work.app.workspace.one(of: .unit, called: "UBND xã Thanh An")
    #expect(found.id == heir)
    var communes = 0
    for group in work.app.workspace.all(UnitGroup.self) where group.unitKind == "commune" {
      let members = work.app.workspace.members(of: group)
      #expect(members.contains { $0.text == heir } || group.parent != nil)
      let before = work.app.workspace.members(of: group, on: Day(year: 2018, month: 5, day: 5))
      #expect(!before.contains { $0.text == heir })
      communes += 1
    }
    #expect(communes > 0)
  }
}
