import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// Texts of paragraphs, as they are typed, read and handed to another program.
@Suite("Typing paragraphs")
struct PaneTypingTests {
  private let golden = Golden(beside: #filePath)
  static let paragraphs = "**Một** đoạn\nĐoạn *hai* (*)\n\nĐoạn ba"

  /// Someone at the tasks of a plan.
  private func atTasks(_ columns: Int = 80, _ rows: Int = 24) throws -> AppAtWork {
    var work = try AppAtWork("bac-giang", columns: columns, rows: rows)
    work.press("!2 ⏎")
    return work
  }

  /// What was written last.
  private func written(_ work: AppAtWork) -> Tree? {
    guard case .set(_, _, let new)? = work.savedChanges.last?.act else { return nil }
    return new
  }

  @Test("A short text is typed over and committed as in any cell; F2 opens it for paragraphs")
  func short() throws {
    var work = try atTasks()
    work.press("Khảo␣sát ⏎")
    #expect(written(work) == .text("Khảo sát"))
    work.press("↑ F2")
    #expect(work.app.grid?.draft?.pane == nil)
    work.press("F2")
    #expect(work.app.grid?.draft?.pane != nil)
    work.press("⏎ hai ^s")
    #expect(written(work) == .text("Khảo sát\nhai"))
    #expect(work.app.grid?.draft == nil)
    #expect(work.text.contains("Khảo sát hai"), "in its cell it stands in one line")
    work.press("F2")
    #expect(work.app.grid?.draft?.pane != nil, "a text of paragraphs opens in the pane at once")
    work.press("⎋")
    #expect(work.app.grid?.draft == nil && work.app.overlay == nil, "nothing was typed")
    work.press("^z")
    #expect(written(work) == .text("Khảo sát"))
  }

  @Test("A paste of several lines over a cell keeps them, and is seen before it is written")
  func pasted() throws {
    var work = try atTasks()
    _ = work.app.update(.input(.paste(Self.paragraphs.replacing("\n", with: "\r\n"))))
    #expect(work.app.grid?.draft?.pane != nil)
    #expect(work.app.grid?.draft?.field.text == Self.paragraphs)
    work.press("^s")
    #expect(written(work) == .text(Self.paragraphs))
  }

  @Test("Leaving with something typed is asked about; nothing is lost by a stray Esc")
  func leaving() throws {
    var work = try atTasks()
    work.press("x F2 yz ⎋")
    #expect(work.app.overlay != nil)
    work.press("⎋")
    #expect(work.app.grid?.draft?.field.text == "xyz", "it goes on")
    work.press("^c → ⏎")
    #expect(work.app.grid?.draft == nil && work.savedChanges.isEmpty)
    work.press("x F2 ⎋ → → ⏎")
    #expect(written(work) == .text("x"))
  }

  @Test("Shift selects in the pane and moves elsewhere; what is copied is put in again")
  func clipboard() throws {
    var work = try atTasks()
    work.press("một F2")
    _ = work.app.update(.input(.key(.shift(.home))))
    #expect(work.press("!c") == [.copy("một")])
    work.press("⇲ ⏎ !v ^s")
    #expect(written(work) == .text("một\nmột"))
    let before = work.app.grid?.selection
    _ = work.app.update(.input(.key(.shift(.down))))
    #expect(work.app.grid?.selection == before.map { $0 + 1 })
  }

  @Test("What is typed in the pane is kept aside like any draft, and opens in it again")
  func kept() throws {
    var work = try atTasks()
    work.press("x F2 ⏎ y")
    guard case .keepDraft(let draft?)? = work.app.update(.draftDue).first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(draft.text == "x\ny")
    var other = try AppAtWork("bac-giang")
    other.app.offer(draft)
    other.press("⏎")
    #expect(other.app.grid?.draft?.field.text == "x\ny" && other.app.grid?.draft?.pane != nil)
    other.press("^s")
    #expect(written(other) == .text("x\ny"))
  }

  @Test("Paragraphs that are pasted into the first cell of a new row stand in it whole")
  func newRow() throws {
    var work = try atTasks()
    work.press("F7")
    _ = work.app.update(.input(.paste(Self.paragraphs)))
    #expect(work.app.grid?.draft?.field.text == Self.paragraphs)
    work.press("^s ⎋")
    let plans = work.app.workspace.all(Plan.self)
    #expect(plans.flatMap(\.tasks).contains { $0.content == Self.paragraphs })
  }

  @Test("What another terminal wrote beside it merges; the same text is asked about, lines and all")
  func merged() throws {
    var work = try atTasks()
    let row = try #require(work.app.grid?.selected)
    guard case .row(let key, let path) = row.subject else { throw DecodingFailure("row", .missing) }
    let theirs = Stamp(at: "2026-11-21T09:50:00Z", by: "Người khác")
    let set = { (work: AppAtWork, field: any AnyField, text: String) in
      Change(
        key, .set(path / field, old: work.app.workspace[key]?.tree[path / field], new: .text(text)))
    }
    _ = work.app.update(.input(.paste(Self.paragraphs)))
    try work.changeElsewhere(set(work, PlanTask.fields.method, "của họ\n**hai**"), theirs)
    work.press("^s")
    #expect(written(work) == .text(Self.paragraphs))
    #expect(
      work.app.workspace[key]?.tree[path / PlanTask.fields.method] == .text("của họ\n**hai**"))
    work.saveAll()
    work.press("F2 ⏎ x")
    try work.changeElsewhere(set(work, PlanTask.fields.content, "khác\nhai"), theirs)
    work.press("^s")
    #expect(work.app.overlay != nil, "nothing is written over unasked")
    work.press("→ ⏎")
    #expect(written(work) == .text(Self.paragraphs + "\nx"))
    work.press("^z")
    #expect(work.app.workspace[key]?.tree[path / PlanTask.fields.content] == .text("khác\nhai"))
  }

  @Test("Another program takes the text and gives it back; what went wrong is told in words")
  func outside() throws {
    var work = try atTasks()
    work.press("x F2")
    #expect(work.press("F4") == [.editOutside("x")])
    _ = work.app.update(.editedOutside(.success("một\nhai")))
    #expect(work.app.grid?.draft?.field.text == "một\nhai")
    work.press("^z")
    #expect(work.app.grid?.draft?.field.text == "x", "one step takes it back")
    for fault in [OutsideFault.noEditor, .failed("ed"), .notText, .noFile] {
      _ = work.app.update(.editedOutside(.failure(fault)))
      #expect(work.app.grid?.draft?.field.text == "x")
      let told = try #require(work.app.grid?.draft?.fault)
      #expect(work.text.contains(told.prefix(20)))
    }
    let long = String(repeating: "x", count: Workspace.proseLimit + 1)
    _ = work.app.update(.editedOutside(.success(long)))
    #expect(work.app.grid?.draft?.fault?.contains("65.536") == true)
  }

  @Test("A cell is read whole, with what is bold and italic, by whoever may only read")
  func reading() throws {
    for isWritable in [true, false] {
      var work = try AppAtWork("bac-giang", writable: isWritable)
      work.press("!2 ⏎")
      let text = try #require(work.app.grid?.selected.flatMap { work.app.cell($0, 0) }?.text)
      let words = try #require(text.split(separator: " ").last)
      work.press("!'")
      guard case .page? = work.app.overlay else {
        Issue.record("no page")
        return
      }
      #expect(work.text.contains(words))
      work.press("⎋")
      #expect(work.app.overlay == nil)
    }
  }

  @Test(
    "The pane and the page of a whole text look as they were read, also on the smallest terminal",
    arguments: [(80, 24), (120, 40), (60, 16)])
  func pictures(columns: Int, rows: Int) throws {
    var work = try atTasks(columns, rows)
    _ = work.app.update(.input(.paste(Self.paragraphs)))
    _ = work.app.update(.input(.key(.shift(.wordLeft))))
    #expect(try golden.difference(of: work.app.frame, named: "pane-\(columns)x\(rows)") == nil)
    work.press("^s !'")
    #expect(try golden.difference(of: work.app.frame, named: "whole-\(columns)x\(rows)") == nil)
  }

  @Test("A text that is read whole is told once")
  func toldOnce() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 40)
    work.press("!5 ↓ ↓ !'")
    guard case .page(let page)? = work.app.overlay else {
      Issue.record("no page")
      return
    }
    #expect(page.lines.count == 1)
  }
}
