import Domain
import TestSupport
import Testing

@testable import Screens

/// What stands side by side on the leader's page stays there.
@Suite("Order of the leader's page")
struct PageOrderTests {
  @Test("The page is neither sorted nor filtered, and the key says why", arguments: ["F4", "F6"])
  func page(key: String) throws {
    var work = try FilledStore.atWork(columns: 120, rows: 40)
    work.press("!1")
    let rows = work.app.grid?.rows
    let before = work.app.frame.canvas
    work.press(key)
    #expect(work.app.overlay == nil && work.app.grid?.rows == rows)
    #expect(work.app.grid?.sorting == nil && work.app.grid?.filter == nil)
    #expect(work.text.contains("Trang tổng quan giữ thứ tự"))
    // The key is dimmed in the bar at the foot before anybody presses it.
    #expect(work.app.availability(of: key == "F4" ? .filter : .sort) != .ready)
    work.press("↓ ↑")
    #expect(work.app.frame.canvas == before)
  }

  @Test("The list behind a figure is sorted and filtered as any other")
  func behind() throws {
    var work = try FilledStore.atWork(columns: 120, rows: 40)
    work.press("!1 ⏎")
    #expect(work.app.grid?.table != .dashboard)
    work.press("F6")
    #expect(work.app.grid?.sorting != nil)
    work.press("F4")
    #expect(work.app.overlay != nil)
  }
}
