import Canvas
import Domain
import Phrases
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// A person shows, hides and orders the columns of a table, and finds them so again.
@Suite("Chosen columns")
struct ColumnChoiceTests {
  /// The titles of the columns that are seen.
  private func seen(_ work: AppAtWork) -> [String] {
    guard let grid = work.app.grid else { return [] }
    let columns = grid.table.dataSource.columns(work.app.view)
    return grid.columns.map { columns[$0].name ?? columns[$0].title }
  }

  @Test(
    "Every column of a table that is chosen from has a name, and no other has it",
    arguments: Sample.names)
  func names(sample: String) throws {
    let work = try AppAtWork(sample)
    var kinds = 0
    for table in ColumnWidthTests.tables(work.app.workspace) where table.columnsName != nil {
      let keys = table.dataSource.columns(work.app.view).map(\.key)
      #expect(!keys.contains("") && Set(keys).count == keys.count, "\(table): \(keys)")
      #expect(!keys.contains { $0.hasPrefix(ColumnOrder.hidden) })
      kinds += 1
    }
    #expect(kinds > 10)
  }

  @Test("Space hides a column at once, Alt-↓ moves it, both are kept, and all is as at first again")
  func choosing() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    let before = seen(work)
    #expect(before.prefix(3) == ["Tên", "Mã", "Loại đơn vị"])
    #expect(!work.press("!w").contains { if case .saveColumns = $0 { true } else { false } })
    #expect(work.text.contains("[x] Mã") && work.text.contains("Trở lại như ban đầu"))
    work.press("␣")
    #expect(work.text.contains("Cột “Tên” luôn hiện"))
    let effects = work.press("↓ ␣")
    guard case .saveColumns(let names?, "list.units")? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(names.first == "-codes" && names.contains("kinds"))
    #expect(seen(work) == before.filter { $0 != "Mã" })
    work.press("↓ !↓")
    #expect(seen(work).prefix(3) == ["Tên", "Nghĩa vụ", "Loại đơn vị"])
    work.press("⏎")
    #expect(work.app.overlay == nil)
    // Left and right go as they stand.
    work.press("→ →")
    let grid = try #require(work.app.grid)
    #expect(grid.table.dataSource.columns(work.app.view)[grid.column].title == "Loại đơn vị")
    let reset = work.press("!w ⇲ ⏎")
    #expect(reset == [.saveColumns(nil, of: "list.units")] && seen(work) == before)
  }

  @Test("No two columns of a list are called alike")
  func names() throws {
    for sample in ["bac-giang", "dien-bien"] {
      var work = try AppAtWork(sample, columns: 160, rows: 40)
      work.press("!2 ⏎ ⇥ !w")
      guard case .columns(let list, .planChart)? = work.app.overlay else {
        Issue.record("no list of columns: \(work.text)")
        return
      }
      let titles = list.items.map(\.title)
      #expect(Set(titles).count == titles.count, "\(titles)")
    }
  }

  @Test("A field that no column shows can be shown: it is typed, sorted and filtered as any other")
  func extras() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    work.press("!2 ⏎")
    let table = try #require(work.app.grid?.table)
    let columns = table.dataSource.columns(work.app.view)
    let hidden = columns.filter(\.isExtra).map(\.key)
    #expect(Set(hidden).isSuperset(of: [PlanTask.fields.category.key, PlanTask.fields.lines.key]))
    let number = try #require(columns.firstIndex { $0.key == PlanTask.fields.category.key })
    work.app.columnChoices.choose(
      [PlanTask.fields.category.key, "of-another-version", "-note"], for: "plan.tasks")
    work.app.navigation.look()
    work.app.refresh()
    work.press("→")
    #expect(work.app.grid?.columns.prefix(2) == [0, number] && work.app.grid?.column == number)
    #expect(
      work.app.grid?.columns.contains { columns[$0].key == PlanTask.fields.note.key } == false)
    work.press("F2 ↓ ⏎")
    #expect(work.savedChanges.count == 1, "\(work.text)")
    work.press("F6")
    #expect(work.app.grid?.sorting?.column == number)
    work.press("F4 ⏎")
    #expect(work.app.grid?.filter?.column == number)
    work.press("!w ↓ ␣ ⎋")
    #expect(work.app.grid?.sorting == nil && work.app.grid?.filter == nil)
  }

  @Test("A new row is led through the columns that are seen; what no column shows comes last")
  func entry() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.app.columnChoices.choose(["telephone", "-codes", "kinds"], for: "list.units")
    work.app.navigation.look()
    work.app.refresh()
    work.press("↓ ↓ F7")
    work.type("Sở Thử")
    work.press("⇥")
    let grid = try #require(work.app.grid)
    #expect(grid.draft != nil, "\(work.text)")
    #expect(grid.table.dataSource.columns(work.app.view)[grid.column].key == "telephone")
  }

  @Test(
    "A discrepancy at a hidden column opens the form; a wide choice on a narrow screen drops the last"
  )
  func narrow() throws {
    var work = try AppAtWork()
    let keys = ["note", "telephone", "parents", "obligation", "kinds", "codes"]
    work.app.columnChoices.choose(keys, for: "list.units")
    work.app.navigation.look()
    work.app.refresh()
    work.press("↓")
    let grid = try #require(work.app.grid)
    let layout = grid.layout(work.app.view, in: Rect(column: 0, row: 0, columns: 80, rows: 17))
    let columns = grid.table.dataSource.columns(work.app.view)
    #expect(layout.spans.map { columns[$0.index].key }.prefix(3) == ["names", "note", "telephone"])
    #expect(layout.spans.count < 7)
  }

  @Test("Tables that are pages or forms refuse, and say so")
  func refused() throws {
    var work = try AppAtWork()
    work.press("!1 !w")
    #expect(work.app.overlay == nil && work.text.contains("không chọn cột được"))
    work.press("!3 o !w")
    #expect(work.app.overlay == nil)
  }
}
