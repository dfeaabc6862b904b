import Canvas
import Domain
import Phrases
import Screens
import TestSupport
import Testing

/// Rows stand as they were typed, and can be moved.
@Suite("Moving rows")
struct MovingRowTests {
  /// The ordinals or names of the rows at a depth, as they are seen.
  private func shown(_ work: AppAtWork, depth: Int = 0) -> [String] {
    guard let grid = work.app.grid else { return [] }
    return grid.visible.map { grid.rows[$0] }.filter { $0.depth == depth }.map(\.id)
  }

  @Test("Alt-↓ and Alt-↑ move a row with all below it, each one step for undo")
  func groups() throws {
    var work = try AppAtWork()
    work.press("!5")
    let before = shown(work)
    let workspace = work.app.workspace
    let second = before[1]
    _ = work.app.update(.input(.key(.altDown)))
    #expect(
      shown(work).prefix(2) == [second, before[0]] && work.app.grid?.selected?.id == before[0])
    #expect(work.app.history.undoable.count == 1)
    // What hangs below it stands below it, also in the file.
    let key = try #require(work.app.grid?.selected?.record)
    let lines = try #require(work.app.workspace[key]?.tree["lines"]?.elements)
    let branch = lines.branch(of: before[0])
    let start = try #require(lines.firstIndex { $0.rowID == branch.first })
    #expect(lines[start..<start + branch.count].compactMap(\.rowID) == branch)
    _ = work.app.update(.input(.key(.altUp)))
    #expect(shown(work) == before)
    work.press("^z ^z")
    #expect(shown(work) == before)
    #expect(work.app.workspace[key]?.tree["lines"] == workspace[key]?.tree["lines"])
    work.press("^y")
    #expect(shown(work).first == second)
  }

  @Test("A row above the first: typed after it, then moved up")
  func aboveTheFirst() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ⇱ F7")
    work.type("Việc trước hết")
    work.press("⏎")
    let new = try #require(work.app.grid?.selected?.id)
    _ = work.app.update(.input(.key(.altUp)))
    #expect(work.app.grid?.selected?.id == new && shown(work).first == new)
    _ = work.app.update(.input(.key(.altUp)))
    #expect(work.app.notice?.text == Phrases().alreadyFirstForTests)
    #expect(shown(work).first == new)
  }

  @Test("Where the order is not the list's own, moving is refused with the reason")
  func refused() throws {
    var work = try AppAtWork()
    for (keys, words) in [
      ("!3", "quy tắc"), ("!5 F6", "F6"), ("!1", "quy tắc"),
    ] {
      work.press(keys)
      let before = work.app.workspace
      let effects = work.app.update(.input(.key(.altDown)))
      if !words.isEmpty {
        #expect(effects.isEmpty && work.app.notice?.text.contains(words) == true, "\(keys)")
        #expect(work.app.workspace == before)
      }
      work.press("F6 F6")
    }
  }

  @Test("Groups made here stand in the order in which they were made")
  func groupsAsTyped() throws {
    var work = try AppAtWork()
    work.press("!3 ⇥ ⇥")
    #expect(work.app.grid?.table == .groups)
    var made: [String] = []
    for (number, name) in ["Xã vùng cao", "Các ban", "Ấp"].enumerated() {
      _ = work.app.update(.time(AppAtWork.clock(number)))
      work.press("⇱")
      let before = Set(work.app.workspace.all(.group).map(\.key.id))
      work.press("F7")
      work.type(name)
      work.press("⏎")
      made += work.app.workspace.all(.group).map(\.key.id).filter { !before.contains($0) }
    }
    #expect(made.count == 3 && shown(work).suffix(3) == made[...])
  }
}

extension Phrases {
  /// What is said of the first row.
  fileprivate var alreadyFirstForTests: String { "Đã là dòng đầu trong nhóm của nó." }
}
