import Canvas
import TestSupport
import Testing

@testable import Domain
@testable import Screens
@testable import Tables

/// A mark, a filter, an order or a search reaches no row that it does not show as matching.
@Suite("Marks and filters")
struct MarkTests {
  /// What stands in the store by the id of its row: records, and the rows of their lists.
  private func rows(_ workspace: Workspace) -> [String: Tree] {
    var rows: [String: Tree] = [:]
    for kind in RecordKind.allCases {
      for record in workspace.all(kind) {
        var own = record.tree
        for list in ["lines", "tasks", "targets"] {
          guard let elements = own[Path([list])]?.elements else { continue }
          for row in elements { if let id = row.rowID { rows[id] = row } }
          own = own.with(list, nil)
        }
        rows[record.key.id] = own.with(FrameKey.log, tree: nil)
      }
    }
    return rows
  }

  /// The tables to try: a list of records in a tree, an estimate, the tasks of a plan.
  private static let tables = ["!3", "!5", "!2 ⏎"]

  @Test("A list of choices in which nothing is found says so, and Enter leaves it as it is")
  func nothingFound() throws {
    for keys in ["!5 F4 zzzz", "!5 F9 zzzz"] {
      var work = try AppAtWork()
      work.press(keys)
      #expect(work.text.contains("Không có dòng nào khớp."), "\(work.text)")
      work.press("⏎")
      #expect(work.app.overlay != nil)
    }
  }

  @Test("A long search leaves the status line to what else stands on it")
  func longSearch() throws {
    var work = try AppAtWork()
    work.press("!5 F3 " + String(repeating: "x", count: 200))
    #expect(work.text.contains("tìm: x") && work.text.contains("Thư ký ·"), "\(work.text)")
  }

  @Test(
    "Whatever is filtered, marked, typed and deleted, only rows that match change",
    arguments: 0..<12, tables)
  func byChance(seed: Int, table: String) throws {
    var chance = Chance(UInt64(seed))
    var work = try AppAtWork()
    work.press(table)
    var narrowed = 0
    for _ in 0..<4 {
      let columns = try #require(work.app.grid?.columns)
      let column = chance.one(of: columns)
      work.app.grid?.column = column
      let values = try #require(work.app.grid?.values(work.app.view).map(\.text))
      guard !values.isEmpty else { continue }
      narrowed += 1
      let text = chance.one(of: values)
      work.app.grid?.use(Grid.Filter(column: column, text: text))
      work.app.refresh()
      let grid = try #require(work.app.grid)
      let matching = Set(
        grid.rows.filter { grid.table.dataSource.cell($0, column, work.app.view).text == text }
          .map(\.id))
      for _ in 0..<6 {
        let before = rows(work.app.workspace)
        let keys = [
          "!a", "␣", "↓", "⇲", "⇱ ␣", "F8 → ⏎", "F8 ⏎", "F2 ^u 7 ⏎ ⎋", "!a F2 ↓ ⏎ ⎋", "F6", "^a",
        ]
        work.press(chance.one(of: keys))
        if work.app.overlay != nil || work.app.grid?.draft != nil { work.press("⎋") }
        let after = rows(work.app.workspace)
        for id in Set(before.keys).union(after.keys) where before[id] != after[id] {
          let isMatching = matching.contains(id) || matching.contains("total")
          // A record changes with a row of it.
          let holds = work.app.grid?.rows.contains { $0.id == id } == false
          #expect(isMatching || holds, "\(id) in \(table) by \(text)")
        }
        guard work.app.grid?.filter != nil else { break }
      }
      while work.app.history.undoable.count > 0 { work.press("^z") }
    }
    #expect(narrowed > 0)
  }

  @Test("Districts that only stand there for their communes are not marked, changed or deleted")
  func ancestors() throws {
    var work = try AppAtWork()
    work.press("→ → F4")
    work.type("cap xa")
    work.press("⏎ !a")
    let grid = try #require(work.app.grid)
    #expect(grid.marked.count == grid.visible.count { grid.matches(grid.rows[$0]) })
    #expect(grid.marked.count < grid.visible.count)
    work.press("!a ⇱")
    let first = try #require(work.app.grid?.selected)
    #expect(work.app.grid?.matches(first) == false)
    for keys in ["␣", "F8", "F2"] {
      work.press(keys)
      #expect(work.text.contains("chỉ đứng đó cho các dòng bên dưới"), "\(keys)")
      #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
    }
  }

  @Test("In a form a mark means nothing, and the text is written where the cursor is")
  func form() throws {
    var work = try AppAtWork()
    work.press("!o ␣")
    #expect(work.app.grid?.marked.isEmpty == true)
    #expect(work.text.contains("không đánh dấu dòng"))
    let record = try #require(work.app.grid?.selected?.record)
    work.app.grid?.select(id: "telephone")
    try #require(work.app.grid?.selected?.id == "telephone")
    work.press("F2")
    work.type("0215 3 825 555")
    work.press("⏎")
    #expect(work.app.workspace[record]?.tree["telephone"] == .text("0215 3 825 555"))
  }

  @Test("Esc drops filter, marks and order before it goes out, and says so")
  func escape() throws {
    for keys in ["→ → F4 ⏎", "␣", "→ F6"] {
      var work = try AppAtWork()
      work.press(keys)
      #expect(work.app.grid?.isNarrowed == true)
      work.press("⎋")
      #expect(work.app.overlay == nil && work.app.grid?.isNarrowed == false, "\(keys)")
      #expect(work.text.contains("Đã bỏ lọc, dấu và thứ tự riêng."))
      work.press("⎋")
      #expect(work.app.overlay != nil)
    }
  }

  @Test("Left in a question stays at the answer that does nothing")
  func question() throws {
    var work = try AppAtWork()
    work.press("⎋ ← ← ⏎")
    #expect(work.app.overlay == nil)
    #expect(!work.effects.contains(.quit))
  }

  @Test("A question about several rows counts those inside and those elsewhere as they are")
  func counts() throws {
    var work = try AppAtWork("dien-bien-2019")
    work.press("!3")
    let leaves = try #require(work.app.grid?.rows.filter { !$0.hasChildren }.prefix(2).map(\.id))
    for id in leaves {
      work.app.grid?.select(id: id)
      work.press("␣")
    }
    work.press("F8")
    guard case .question(let question, .delete(let deletion))? = work.app.overlay else {
      Issue.record("nothing was asked")
      return
    }
    #expect(!question.text.contains("dòng bên trong"))
    let users = RecordKind.allCases.flatMap { work.app.workspace.all($0) }.count { record in
      !leaves.contains(record.key.id) && record.tree.names(anyOf: Set(leaves))
    }
    #expect(deletion.places.count == users)
  }
}
