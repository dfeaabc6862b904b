import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// Lists: sorted, filtered, marked.
@Suite("Lists")
struct ListTests {
  /// The cells of a column as they are seen, from the first row on.
  private func cells(_ work: AppAtWork, _ column: Int) -> [String] {
    guard let grid = work.app.grid else { return [] }
    return grid.visible.compactMap { work.app.cell(grid.rows[$0], column)?.text }
  }

  @Test("F6 sorts siblings up, then down, then as they were; branches stay whole")
  func sorts() throws {
    var work = try AppAtWork()
    let before = cells(work, 1)
    let depths = work.app.grid?.rows.map(\.depth)
    work.press("→ F6")
    let up = cells(work, 1)
    #expect(up != before && Set(up) == Set(before))
    #expect(work.app.grid?.rows.count == depths?.count)
    // Each commune still stands under the district to which it belongs.
    let rows = try #require(work.app.grid?.rows)
    for (index, row) in rows.enumerated() where row.depth > 0 {
      let above = try #require(rows[..<index].last { $0.depth == row.depth - 1 })
      let key = try #require(row.record)
      guard let unit = work.app.workspace[key]?.value(as: Unit.self) else { continue }
      #expect(unit.parent(on: nil)?.text == above.id)
    }
    work.press("F6")
    #expect(cells(work, 1) != up)
    work.press("F6")
    #expect(cells(work, 1) == before)
  }

  @Test("Figures sort as figures, blanks last in both directions, the total stays at the foot")
  func sortsFigures() throws {
    var work = try AppAtWork()
    work.press("!5 → → → → F6")
    for script in ["", "F6"] {
      work.press(script)
      let grid = try #require(work.app.grid)
      #expect(grid.rows.last?.id == "total")
      let tops = grid.rows.filter { $0.depth == 0 && $0.id != "total" }
      let amounts = tops.compactMap { row -> Int? in
        guard let key = row.record, case .row(_, let path) = row.subject else { return nil }
        return work.app.workspace[key]?.tree[path]?["amount"]?.asInteger
      }
      #expect(amounts.count == 4)
      #expect(amounts == (script.isEmpty ? amounts.sorted() : amounts.sorted(by: >)))
    }
  }

  @Test("F4 lists the values of the column; one chosen hides the rows without it")
  func filters() throws {
    var work = try AppAtWork()
    let all = try #require(work.app.grid?.visible.count)
    work.press("→ → F4")
    work.type("cap huyen")
    work.press("⏎")
    let grid = try #require(work.app.grid)
    #expect(grid.filter?.column == 2 && grid.filter?.text == "UBND cấp huyện")
    #expect(cells(work, 2).filter { $0 == "UBND cấp huyện" }.count == 10)
    #expect(grid.visible.count < all && work.line(22).contains("lọc: UBND cấp huyện"))
    work.press("F4 ⏎")
    #expect(work.app.grid?.filter == nil && work.app.grid?.visible.count == all)
  }

  @Test("What is done to marked rows is one step for undo")
  func marks() throws {
    var work = try AppAtWork()
    work.press("→ → → F4")
    work.type("khuyen")
    work.press("⏎ ⇱")
    let before = work.app.workspace
    work.press("!a")
    let marked = try #require(work.app.grid?.marked.count)
    #expect(marked > 60 && work.line(22).contains("\(marked) dòng đánh dấu"))
    work.press("F2 ^u")
    work.type("bat")
    work.press("⏎")
    for unit in work.app.workspace.all(Unit.self) where unit.kind(on: nil) == "commune" {
      #expect(unit.obligation == .mandatory)
    }
    #expect(work.app.history.undoable.count == 1)
    work.press("^z")
    for record in before.all(.unit) {
      guard let unit = record.value(as: Unit.self),
        let now = work.app.workspace[record.key]?.value(as: Unit.self)
      else { continue }
      #expect(unit.obligation == now.obligation)
    }
  }

  @Test("Marked rows are deleted after a question and come back in their places")
  func deletesMarked() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!5 ↓ ↓ ␣ ␣ ↓ ␣")
    let key = try #require(work.app.grid?.selected?.record)
    let lines = work.app.workspace[key]?.tree["lines"]
    #expect(work.app.grid?.marked.count == 3)
    work.press("F8")
    #expect(work.app.overlay != nil && work.app.workspace[key]?.tree["lines"] == lines)
    work.press("→ ⏎")
    let left = try #require(work.app.workspace[key]?.tree["lines"]?.elements?.count)
    #expect(left < (lines?.elements?.count ?? 0))
    #expect(work.app.grid?.marked == [])
    work.press("^z")
    #expect(work.app.workspace[key]?.tree["lines"] == lines)
  }
}
