import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What is being typed when another terminal deletes its row or its record.
@Suite("Typing whose place is deleted elsewhere")
struct GonePlaceTests {
  private let theirs = Stamp(at: "2026-11-21T09:40:00Z", by: "Sở Tài chính")

  /// Somebody else takes the row of the selected cell out of its list, or deletes its whole record.
  private func delete(_ isRow: Bool, _ work: inout AppAtWork) throws {
    let row = try #require(work.app.grid?.selected)
    let key = try #require(row.record)
    let record = try #require(work.app.workspace[key])
    var act = Change.Act.set(Tree.deletedKey, old: nil, new: .flag(true))
    if isRow {
      let path = try #require(row.subjectPath)
      let id = try #require(path.steps.last)
      let gone = try #require(record.tree[path])
      act = .remove(path.parent, row: gone, after: record.tree.row(before: id, in: path.parent))
    }
    _ = work.app.update(.reread([try record.applying(Change(key, act), theirs)], []))
  }

  /// What the question over the screen says, whole; its lines break on the screen.
  private func asked(_ work: AppAtWork) -> String {
    guard case .question(let question, _)? = work.app.overlay else { return "" }
    return question.text
  }

  /// Goes to the first cell of the selected row in which a field is typed.
  private func go(to field: String, _ work: inout AppAtWork) throws {
    let app = work.app
    let row = try #require(app.grid?.selected)
    let columns = try #require(app.grid?.shown)
    let column = columns.first { app.cell(row, $0)?.binding?.field.key == field }
    work.app.grid?.column = try #require(column)
  }

  @Test("Enter says who deleted the row; what was typed is kept and copied, Esc drops it")
  func row() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ⇲ F2 ^u")
    work.type("Rà soát quy trình")
    try delete(true, &work)
    #expect(work.press("⏎").isEmpty)
    #expect(asked(work).contains("Sở Tài chính đã xoá dòng này") && !asked(work).contains("Ghi đè"))
    #expect(work.press("⏎").contains(.copy("Rà soát quy trình")))
    #expect(work.app.grid?.draft?.field.text == "Rà soát quy trình")
    #expect(work.text.contains("Rà soát quy trình") && work.text.contains("bộ nhớ tạm"))
    work.press("⎋")
    #expect(work.app.grid?.draft == nil && work.savedChanges.isEmpty)
  }

  @Test("The second answer throws away what was typed, in English too")
  func dropped() throws {
    var work = try AppAtWork(language: .english)
    work.press("!2 ⏎ ⇲ F2 ^u")
    work.type("Review")
    try delete(true, &work)
    work.press("⏎")
    #expect(
      asked(work).contains("Sở Tài chính deleted this row") && !asked(work).contains("Overwrite"))
    work.press("→ ⏎")
    #expect(work.app.grid?.draft == nil && work.app.overlay == nil && work.savedChanges.isEmpty)
  }

  @Test("Nothing is written into a record that was deleted, nor is it said that it was")
  func record() throws {
    var work = try AppAtWork()
    work.press("↓ F2")
    work.type(" mới")
    try delete(false, &work)
    #expect(work.press("⏎").isEmpty)
    #expect(asked(work).contains("Sở Tài chính đã xoá cả hồ sơ này"))
    work.press("⎋")
    #expect(work.app.grid?.draft?.field.text.hasSuffix(" mới") == true)
    #expect(work.savedChanges.isEmpty)
  }

  @Test("No row is begun in a record that was deleted")
  func newRow() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ F7")
    work.type("Việc mới")
    try delete(false, &work)
    #expect(work.press("⏎").isEmpty)
    #expect(asked(work).contains("đã xoá cả hồ sơ này"))
    work.press("⏎")
    #expect(work.app.grid?.draft?.field.text == "Việc mới" && work.savedChanges.isEmpty)
  }

  @Test("A figure stays to be seen when its row goes, and does not stand in the row beside")
  func figure() throws {
    var work = try AppAtWork()
    work.press("!5 ↓")
    try go(to: "amount", &work)
    work.press("F2 ^u")
    work.type("12345")
    #expect(work.app.grid?.draft?.isInCell == true)
    try delete(true, &work)
    #expect(work.app.grid?.draft?.isInCell == false && work.text.contains("12345"))
    work.press("⏎ → ⏎")
    #expect(work.app.grid?.draft == nil && work.savedChanges.isEmpty)
  }

  @Test("A figure of an estimate that goes stays until it is dropped; then its table goes")
  func estimate() throws {
    var work = try AppAtWork()
    work.press("!5 ↓")
    let table = work.app.grid?.table
    try go(to: "amount", &work)
    work.press("F2 ^u")
    work.type("1234")
    try delete(false, &work)
    work.type("5")
    #expect(work.app.grid?.table == table && work.text.contains("12345"))
    work.press("⏎")
    #expect(asked(work).contains("đã xoá cả hồ sơ này"))
    work.press("→ ⏎")
    #expect(work.app.grid?.draft == nil && work.app.grid?.table != table)
    #expect(work.savedChanges.isEmpty)
  }

  @Test("What is typed for marked rows is written into those that are left")
  func marked() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ␣ ␣ ⇱ F2 ^u")
    work.type("Việc chung")
    try delete(true, &work)
    work.press("⏎")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
    #expect(work.savedChanges.count == 1)
  }
}
