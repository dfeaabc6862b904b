import Domain
import TestSupport
import Testing

@testable import Screens

/// Going through the panes of a level.
@Suite("Panes")
struct PaneTests {
  /// The numbers of the panes that are seen after each of some keys.
  private func panes(_ key: String, _ times: Int, _ work: inout AppAtWork) -> [Int] {
    (0..<times).map { _ in
      work.press(key)
      return work.app.navigation.screens[work.app.screen]?.level.current ?? -1
    }
  }

  @Test(
    "Tab and Shift-Tab go through all panes, the form among them, and round", arguments: [2, 4])
  func round(screen: Int) throws {
    var work =
      screen == 4
      ? AppAtWork(scoring: try ScoringStore().workspace(), role: .secretary) : try AppAtWork()
    work.press("!\(screen) ⏎")
    let count = try #require(work.app.navigation.screens[work.app.screen]?.panes.count)
    let hasForm = work.app.navigation.screens[work.app.screen]?.panes.contains { grid in
      if case .form = grid.table { true } else { false }
    }
    #expect(count > 3 && hasForm == true)
    #expect(panes("⇥", count, &work) == Array(1..<count) + [0])
    #expect(panes("⇤", count, &work) == (0..<count).reversed())
  }

  @Test("What is typed in such a form is committed by Tab and goes on to the next field")
  func typing() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ⇤ ⇤")
    guard case .form = work.app.grid?.table else {
      Issue.record("no form")
      return
    }
    let row = work.app.grid?.selection ?? 0
    work.press("F2 ^u 1/KH ⇥")
    #expect(work.savedChanges.count == 1 && work.app.grid?.selection == row + 1)
    work.press("F2 ⇤")
    #expect(work.app.grid?.selection == row)
  }

  @Test("In a form that stands alone Tab and Shift-Tab go through its fields")
  func alone() throws {
    var work = try AppAtWork()
    // The form of the unit's first name.
    work.press("⏎ ↓ ⏎")
    #expect(work.app.navigation.screens[work.app.screen]?.panes.count == 1)
    work.press("⇥ ⇥")
    let row = try #require(work.app.grid?.selection)
    #expect(row == 2)
    work.press("⇤")
    #expect(work.app.grid?.selection ?? 99 < row)
  }
}
