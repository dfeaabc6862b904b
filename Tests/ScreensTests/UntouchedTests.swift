import Canvas
import Domain
import Testing
import TestSupport

@testable import Screens

@Suite("Text left as it was")
struct UntouchedTests {
  /// What leaves a cell without having changed its text.
  private static let leaving = ["F2 ⏎", "F2 ⇥", "F2 ↓", "F2 ⇤", "F2 ↑"]

  /// At line IV.3 of the estimate with an amount that the document prints otherwise.
  private func atLine() throws -> AppAtWork {
    var work = try AppAtWork()
    work.press("!5")
    guard case .budget(let id)? = work.app.grid?.table,
      let line = work.app.workspace.budget(id)?.lines.first(where: {
        $0.content.hasPrefix("Đôn đốc")
      })
    else { throw NoForm() }
    let key = id.key
    for (field, typed) in [("amount", "12,1250"), ("quantity", "02"), ("norm", "20,0")] {
      let path = Path(["lines", line.id.text, field])
      let form = Record.form(of: .budget).form(at: path) ?? .text
      for change in try work.app.workspace.setting(
        path, of: key, to: TypedText(typed, .vietnamese), as: form, in: .million)
      {
        try work.changeElsewhere(change, Stamp(at: "", by: ""))
      }
    }
    work.app.refresh()
    work.app.grid?.select(id: line.id.text)
    return work
  }

  /// The estimate did not open.
  private struct NoForm: Error {}

  @Test("No cell of a line commits or logs a text that was left as it was", arguments: leaving)
  func table(_ keys: String) throws {
    for column in [0, 1, 2, 3, 4, 6, 7, 8] {
      var work = try atLine()
      work.app.grid?.column = column
      let before = work.app.workspace
      #expect(work.press(keys).filter { if case .save = $0 { true } else { false } } == [])
      #expect(work.app.workspace == before && work.app.grid?.draft == nil, "\(column)")
    }
  }

  @Test("12,1250 is shown as 12,125, and that is read as the same amount")
  func amount() throws {
    var work = try atLine()
    work.app.grid?.column = 4
    work.press("F2")
    #expect(work.app.grid?.draft?.field.text == "12,125")
    #expect(work.text.contains("đọc là 12.125.000 đồng"))
  }

  @Test(
    "Twice Enter on any field of a form commits nothing",
    arguments: ["!5 ⇥ ⇤ ^o !o", "!2 !o", "!3 !o"])
  func forms(_ way: String) throws {
    var work = try AppAtWork()
    work.press(way)
    let before = work.app.workspace
    try #require(work.app.grid?.table.isForm == true)
    for id in try #require(work.app.grid?.rows).map(\.id) {
      try #require(work.app.grid?.table.isForm == true)
      work.app.grid?.select(id: id)
      work.press("F2")
      // In a pane Enter begins a paragraph; leaving it untouched asks nothing.
      if work.app.grid?.draft != nil { work.press(work.app.grid?.draft?.pane == nil ? "⏎" : "⎋") }
      #expect(work.app.grid?.draft == nil, "\(id)")
    }
    #expect(work.app.workspace == before)
    #expect(work.savedChanges.isEmpty)
  }

  @Test("What a figure is read as is shown before it is committed, in every unit and form")
  func reading() throws {
    var work = try atLine()
    work.app.grid?.column = 2
    for (typed, shown) in [
      ("0,125", "đọc là 0,125"), ("0.125", "đọc là 0,125"), ("1.200", "đọc là 1.200"),
      ("1,234,567", "là 1.234.567 hay 1,234567?"), ("01 cuộc", "đọc là 1 · cuộc"),
    ] {
      work.press("F2 ^u")
      work.type(typed)
      #expect(work.text.contains(shown), "\(typed): \(work.text)")
      work.press("⎋")
    }
  }
}
