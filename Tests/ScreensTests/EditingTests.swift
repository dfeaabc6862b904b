import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// What keys do to the store.
@Suite("Editing")
struct EditingTests {
  /// The keys from the start to the wrong line III.3 of the estimate, its amount selected.
  private let toWrongLine = "!5 ^g ^g ^g ^g ^g ^g"

  @Test("A figure that was typed becomes one change of that cell, and the next row is selected")
  func commit() throws {
    var work = try AppAtWork()
    work.press(toWrongLine)
    let effects = work.press("2100 ⏎")
    guard case .save(let request)? = effects.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(effects.count == 1)
    #expect(request.stamp == Stamp(at: "2026-11-21T09:41:00Z", by: "Tổ giúp việc"))
    guard case .set(let path, let old, let new)? = request.edit.changes.first?.act else {
      Issue.record("no value was set")
      return
    }
    #expect(path.steps.first == "lines" && path.steps.last == "amount")
    #expect(old == .integer(2_280_000_000))
    #expect(new == .integer(2_100_000_000))
    #expect(work.app.grid?.draft == nil)
    #expect(work.line(work.app.size.rows - 2).contains("đang lưu"))
  }

  @Test("Saved is said only after the disk has answered")
  func saved() throws {
    var work = try AppAtWork()
    work.press(toWrongLine + " 2100 ⏎")
    #expect(!work.text.contains("đã lưu"))
    work.saveAll(at: 7)
    #expect(work.line(22).contains("✓ đã lưu 09:41:07"))
  }

  @Test("What is no figure stays in the cell, with the reason below")
  func fault() throws {
    var work = try AppAtWork()
    work.press(toWrongLine)
    let effects = work.press("2.1x ⏎")
    #expect(effects.isEmpty)
    #expect(work.app.grid?.draft?.field.text == "2.1x")
    #expect(work.text.contains("“x” không phải đơn vị tiền."))
    #expect(work.press("⌫ ⏎").count == 1)
  }

  @Test("Undo takes a change back by name, and redo makes it again")
  func undoRedo() throws {
    var work = try AppAtWork()
    let before = work.app.workspace
    work.press(toWrongLine + " 2100 ⏎")
    let changed = work.app.workspace
    work.press("^z")
    #expect(work.app.workspace.withoutLogs == before.withoutLogs)
    #expect(work.text.contains("Đã hoàn tác: sửa Thành tiền"))
    work.press("^y")
    #expect(work.app.workspace.withoutLogs == changed.withoutLogs)
    #expect(work.text.contains("Đã làm lại: sửa Thành tiền"))
    #expect(work.savedChanges.count == 3)
  }

  @Test("Undo with nothing to undo says so")
  func nothingToUndo() throws {
    var work = try AppAtWork()
    #expect(work.press("^z").isEmpty)
    #expect(work.text.contains("Không còn gì để hoàn tác."))
  }

  @Test("What was typed is kept beside the value where we show it otherwise")
  func typed() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!5 → → 02 ⏎")
    let fields = work.savedChanges.map { $0.path.text.split(separator: ".").last.map(String.init) }
    #expect(fields == ["quantity", "quantity"])
    #expect(work.savedChanges.last?.path.steps.contains("typed") == true)
  }

  @Test("A choice is stepped through with the arrows")
  func choice() throws {
    var work = try AppAtWork()
    work.press("↓ ↓ → → → F2 ↓ ⏎")
    guard case .set(_, .text("mandatory")?, .text("encouraged")?)? = work.savedChanges.first?.act
    else {
      Issue.record("\(work.savedChanges)")
      return
    }
  }

  @Test("A new unit comes into being with its name, next to the selected one")
  func newUnit() throws {
    var work = try AppAtWork()
    work.press("↓ ↓ ↓ ↓ ↓ F7")
    #expect(work.savedChanges.isEmpty)
    work.type("UBND xã Mới")
    work.press("⏎")
    #expect(work.savedChanges.count == 1)
    let row = try #require(work.app.grid?.selected)
    let unit = try #require(row.record.flatMap { ID<Unit>($0.id) })
    #expect(work.app.workspace.unit(unit)?.name(on: nil) == "UBND xã Mới")
    #expect(work.app.workspace.unit(unit)?.parent(on: nil) != nil)
    work.press("^z")
    #expect(work.app.workspace.unit(unit) == nil)
    work.press("^y")
    #expect(work.app.workspace.unit(unit)?.name(on: nil) == "UBND xã Mới")
  }

  @Test("A new unit without a name is no unit")
  func emptyUnit() throws {
    var work = try AppAtWork()
    #expect(work.press("F7 ⏎").isEmpty)
    #expect(work.app.grid?.draft == nil)
  }

  @Test("A new line of an estimate stands after the selected one and what is under it")
  func newLine() throws {
    var work = try AppAtWork()
    work.press("!5 ↓ F7")
    work.type("Việc mới")
    work.press("⏎")
    let row = try #require(work.app.grid?.selected)
    #expect(row.depth == 1)
    let rows = try #require(work.app.grid).rows.map(\.depth)
    let index = try #require(work.app.grid).rows.firstIndex(of: row) ?? 0
    #expect(index == 4)
    #expect(rows[2] == 2 && rows[3] == 2)
  }

  @Test("A line with lines in it is deleted only after a question whose default is no")
  func deletion() throws {
    var work = try AppAtWork()
    let before = work.app.workspace
    work.press("!5 F8 ⏎")
    #expect(work.savedChanges.isEmpty)
    #expect(work.app.workspace == before)
    work.press("F8 → ⏎")
    #expect(work.savedChanges.count == 10)
    work.press("^z")
    #expect(work.app.workspace.withoutLogs == before.withoutLogs)
  }

  @Test("A single line goes without a question and comes back with undo")
  func deleteLeaf() throws {
    var work = try AppAtWork()
    let before = work.app.workspace
    work.press("!5 ↓ ↓ F8")
    #expect(work.savedChanges.count == 1)
    work.press("^z")
    #expect(work.app.workspace.withoutLogs == before.withoutLogs)
  }

  @Test("The computed figure is written only when it is asked for")
  func accept() throws {
    var work = try AppAtWork()
    work.press(toWrongLine + " = → ⏎")
    let first = try #require(work.savedChanges.first)
    #expect(
      first.act
        == .set(first.path, old: .integer(2_280_000_000), new: .integer(2_100_000_000)))
    let before = work.savedChanges.count
    work.press("⇱ =")
    #expect(work.savedChanges.count == before)
  }

  @Test("A digit in a cell of text begins it and switches no screen")
  func digitInText() throws {
    var work = try AppAtWork()
    work.press("!5 3")
    #expect(work.app.grid?.draft?.field.text == "3")
    #expect(work.app.screen == .budgets)
  }

  @Test(
    "Accepting what holds in a wrong line mends the year that repeats it, and swings never back")
  func acceptOnce() throws {
    var work = try AppAtWork()
    work.press(toWrongLine + " ^a → ⏎")
    #expect(work.savedChanges.count == 2)
    #expect(!work.app.audit.all.contains { $0.code == .line || $0.code == .years })
    work.press("^a")
    #expect(work.savedChanges.count == 2)
  }

  @Test("All that figures can mend is mended by going to each discrepancy and accepting")
  func acceptAll() throws {
    var work = try AppAtWork()
    for _ in 0..<40 {
      work.press("^g ^a")
      if work.app.overlay != nil { work.press("→ ⏎") }
    }
    // A note of an estimate asks for a decision: no figure mends it.
    let left = work.app.audit.all.filter { $0.severity != .note }
    #expect(!left.contains { $0.code.rawValue.hasPrefix("budget.") })
  }

  @Test("After a discrepancy was mended the next one follows, not the first")
  func nextAfterMending() throws {
    var work = try AppAtWork()
    work.press(toWrongLine + " ^a → ⏎ ^g")
    #expect(!work.text.contains("Sai lệch 1/"))
  }

  @Test("A draft is committed or dropped before another table is gone to")
  func draftHolds() throws {
    var work = try AppAtWork()
    work.press("!5 → → 7 !3")
    #expect(work.app.screen == .budgets)
    #expect(work.app.grid?.draft?.field.text == "7")
    #expect(work.text.contains("Đang nhập dở"))
  }

  @Test("A column that does not fit is gone to and seen")
  func hiddenColumn() throws {
    var work = try AppAtWork()
    work.press("↓ → → → → →")
    #expect(work.line(2).contains("Điện thoại"))
    #expect(work.text.contains("Điện thoại: (trống)"))
    work.press("F2 0215 ⏎")
    #expect(work.savedChanges.first?.path == "telephone")
  }

  @Test("Years are typed as a list or a span")
  func years() throws {
    var work = try AppAtWork()
    work.press("!5 ⇥ ⇤ ^o → → F2 ^u 2027-2029 ⏎")
    guard case .set(_, _, .list(let years)?)? = work.savedChanges.first?.act else {
      Issue.record("\(work.savedChanges) \(work.text)")
      return
    }
    #expect(years == [.text("2027"), .text("2028"), .text("2029")])
    work.press("↑ F2 ^u 2028-2028 ⏎")
    let alone = Change.Act.set("years", old: .list(years), new: .list([.text("2028")]))
    #expect(work.savedChanges.last?.act == alone)
    work.press("↑ F2 ^u abc ⏎")
    #expect(work.text.contains("2027-2030"))
    #expect(work.app.grid?.draft?.field.text == "abc")
  }

  @Test("A name added to a roster is linked to the one unit it means")
  func linked() throws {
    var work = try AppAtWork()
    work.press("⇥ ↓ ↓ F7")
    work.type("pom lot")
    work.press("⏎")
    guard case .insert(_, let row, _)? = work.savedChanges.first?.act else {
      Issue.record("nothing was added")
      return
    }
    #expect(row["name"] == .text("UBND xã Pom Lót") && row["unit"] != nil)
    #expect(work.app.audit.all.contains { $0.code == .count && $0.record.kind == .plan })
  }

  @Test("A leader edits nothing and is told why", arguments: ["F2", "F7", "F8"])
  func leader(key: String) throws {
    var work = try AppAtWork(role: .leader)
    work.press("!3 " + key)
    #expect(work.savedChanges.isEmpty)
    #expect(work.app.grid?.draft == nil)
    #expect(work.text.contains("Vai trò Lãnh đạo không sửa được."))
  }

  @Test("A store opened to read only refuses every edit", arguments: ["F2", "F7", "F8", "→ → 5"])
  func readOnly(key: String) throws {
    var work = try AppAtWork(writable: false)
    work.press("!5 " + key)
    #expect(work.app.grid?.draft == nil)
    #expect(work.text.contains("chỉ để đọc"))
  }

  @Test("An invisible character is refused by its code point")
  func invisible() throws {
    var work = try AppAtWork()
    work.press("F2")
    work.type("\u{202E}")
    #expect(work.press("⏎").isEmpty)
    #expect(work.text.contains("U+202E"))
  }

  @Test("An input method's backspaces and letters in one go make the word")
  func inputMethod() throws {
    var work = try AppAtWork()
    work.press("↓ F2 ^u")
    work.type("Die")
    work.press("⌫ ⌫")
    work.type("iê")
    work.press("⌫")
    work.type("ện")
    #expect(work.app.grid?.draft?.field.text == "Diện")
  }

  @Test("The field's own Telex writes Vietnamese on a bare console")
  func telex() throws {
    var work = try AppAtWork()
    work.press("^t F2 ^u")
    work.type("Ddieenj Bieen")
    #expect(work.app.grid?.draft?.field.text == "Điện Biên")
    #expect(work.text.contains("TELEX"))
  }

  @Test("Pasted text is text: it begins a draft and runs no command")
  func paste() throws {
    var work = try AppAtWork()
    _ = work.app.update(.input(.paste("q F10")))
    #expect(work.app.grid?.draft?.field.text == "q F10")
    #expect(work.app.overlay == nil)
  }

  @Test("Ctrl-Z in a draft takes back a step of the typing, never the draft")
  func draftSteps() throws {
    var work = try AppAtWork()
    work.press("!3 F2 ^u")
    work.type("một hai")
    work.press("^z")
    #expect(work.app.grid?.draft?.field.text == "một ")
    work.press("^y")
    #expect(work.app.grid?.draft?.field.text == "một hai")
    work.press("^z ^z ^z")
    let start = work.app.grid?.draft?.before
    #expect(start?.isEmpty == false && work.app.grid?.draft?.field.text == start)
    #expect(work.press("^z").isEmpty && work.app.grid?.draft != nil)
    #expect(work.app.notice?.text.contains("Esc") == true)
    #expect(work.savedChanges.isEmpty)
  }
}
