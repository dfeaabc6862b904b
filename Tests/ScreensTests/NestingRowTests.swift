import Domain
import Phrases
import Screens
import TestSupport
import Testing

/// Rows are put in and out, and counted anew when asked.
@Suite("Rows in and out on the screens")
struct NestingRowTests {
  @Test("In the estimate Alt-→ puts a line under the one before it, Alt-← out again, one step each")
  func estimate() throws {
    var work = try AppAtWork()
    work.press("!5")
    let workspace = work.app.workspace
    let grid = try #require(work.app.grid)
    let tops = grid.visible.map { grid.rows[$0] }.filter { $0.depth == 0 }.map(\.id)
    work.app.grid?.select(id: tops[1])
    work.press("!→")
    #expect(work.app.grid?.selected?.id == tops[1] && work.app.grid?.selected?.depth == 1)
    #expect(work.app.history.undoable.count == 1)
    #expect(work.app.notice?.text.contains("Nay đứng dưới") == true)
    work.press("!←")
    #expect(work.app.grid?.selected?.depth == 0)
    let key = try #require(work.app.grid?.selected?.record)
    #expect(work.app.workspace[key]?.tree["lines"] == workspace[key]?.tree["lines"])
    work.press("^z ^z")
    #expect(work.app.workspace[key]?.tree["lines"] == workspace[key]?.tree["lines"])
    work.app.grid?.select(id: tops[0])
    for key in ["!→", "!←"] {
      work.press(key)
      #expect(work.app.history.undoable.isEmpty && work.app.notice != nil)
    }
  }

  @Test("Where rows have no levels it is said: members, the list of units, a sheet")
  func refused() throws {
    var work = try AppAtWork()
    work.press("!3")
    work.press("!→")
    #expect(work.app.notice?.text.contains("quy tắc") == true)
    work.press("⇥")
    #expect(work.app.grid?.table == .rosters)
    work.press("↓")
    work.press("!→")
    #expect(work.app.notice?.text.contains("không có cấp") == true)
    #expect(work.app.history.undoable.isEmpty)
  }

  @Test("Group II is put before I and both are counted anew: two keys")
  func twoKeys() throws {
    var work = try AppAtWork()
    work.press("!5")
    let before = try #require(work.app.grid).rows.filter { $0.depth == 0 }.map(\.id)
    work.app.grid?.select(id: before[1])
    let key = try #require(work.app.grid?.selected?.record)
    work.press("!↑")
    work.press("!i")
    let lines = try #require(work.app.workspace[key]?.tree["lines"]?.elements)
    let tops = lines.filter { $0["parent"] == nil }
    #expect(tops.prefix(2).compactMap { $0["ordinal"]?.asText } == ["I", "II"])
    #expect(tops.prefix(2).compactMap(\.rowID) == [before[1], before[0]])
    #expect(work.text.contains("II → I"), "\(work.text)")
    work.press("⎋ ^z ^z")
    #expect(work.app.history.undoable.isEmpty)
    work.press("!i")
    #expect(work.app.notice?.text.contains("liền nhau") == true)
  }
}
