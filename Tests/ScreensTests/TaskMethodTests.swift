import Domain
import TestSupport
import Testing

@testable import Screens

/// How a task is done, in the table of tasks.
@Suite("Methods of tasks")
struct TaskMethodTests {
  @Test("The column shows where there is room, and is gone to where there is none")
  func column() throws {
    var wide = try AppAtWork("bac-giang", columns: 220, rows: 40)
    wide.press("!2 ⏎")
    let heading = wide.app.phrases.field("method", of: .plan)
    #expect(wide.text.contains(heading))
    var narrow = try AppAtWork("bac-giang", columns: 80, rows: 24)
    narrow.press("!2 ⏎")
    #expect(!narrow.text.contains(heading))
    let columns = try #require(narrow.app.grid?.table.dataSource.columns(narrow.app.view))
    let place = try #require(columns.firstIndex { $0.title == heading })
    narrow.press(String(repeating: "→ ", count: place))
    #expect(narrow.text.contains(heading))
    narrow.press("F2 Theo␣đoàn ⏎")
    guard case .set(let path, _, let new)? = narrow.savedChanges.first?.act else {
      Issue.record("nothing was saved")
      return
    }
    #expect(path.steps.last == "method" && new == .text("Theo đoàn"))
  }
}
