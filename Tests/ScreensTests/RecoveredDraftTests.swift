import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens

/// What is typed is kept outside the store until it is committed or dropped.
@Suite("Typing that is kept aside")
struct RecoveredDraftTests {
  /// What the app asked to keep, nil for nothing any more.
  private func kept(_ effects: [Effect]) -> [RecoveredDraft?] {
    effects.compactMap { effect in
      if case .keepDraft(let draft) = effect { return .some(draft) }
      return nil
    }
  }

  @Test("It is kept once it is due, not at each key, and not twice")
  func due() throws {
    var work = try AppAtWork()
    let before = try #require(work.app.grid?.selected).id
    work.press("↓ F2")
    #expect(kept(work.app.update(.draftDue)).isEmpty, "nothing was typed yet")
    #expect(kept(work.type(" mới")).isEmpty)
    #expect(work.app.hasUnsavedDraft)
    let asked = kept(work.app.update(.draftDue))
    let draft = try #require(asked.first ?? nil)
    #expect(asked.count == 1 && !work.app.hasUnsavedDraft && work.app.grid?.selected?.id != before)
    #expect(draft.text == "Sở Khoa học và Công nghệ mới")
    #expect(draft.before == "Sở Khoa học và Công nghệ" && draft.at == "2026-11-21T09:41:00Z")
    #expect(draft.label.contains("Tên") && draft.label.contains("Sở Khoa học và Công nghệ"))
    work.press("← →")
    #expect(work.app.hasUnsavedDraft && work.app.update(.draftDue).isEmpty)
    work.type("!")
    #expect(kept(work.app.update(.draftDue)).map { $0?.text } == [draft.text + "!"])
    // Typed back to what stood there: nothing is left to keep.
    work.press("⌫ ⌫ ⌫ ⌫ ⌫")
    #expect(work.app.update(.draftDue) == [.keepDraft(nil)])
  }

  @Test("Whoever types without a pause has it kept every hundred keys")
  func fast() throws {
    var work = try AppAtWork()
    work.press("↓ F2")
    let asked = kept(work.type(String(repeating: "a", count: 250)))
    let text = "Sở Khoa học và Công nghệ"
    #expect(
      asked.map { $0?.text } == [99, 199].map { text + String(repeating: "a", count: $0) })
  }

  @Test("Dropped, it is kept no longer; committed, not before it is on disk")
  func ended() throws {
    var work = try AppAtWork()
    work.press("↓ F2 x")
    _ = work.app.update(.draftDue)
    #expect(work.press("⎋") == [.keepDraft(nil)])
    work.press("F2 x")
    _ = work.app.update(.draftDue)
    let effects = work.press("⏎")
    #expect(kept(effects).isEmpty)
    guard case .save(let request)? = effects.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(kept(work.app.update(.saveFailed(number: request.number, .disk(.full)))).isEmpty)
    let record = try #require(work.app.workspace[request.edit.changes[0].record])
    #expect(
      work.app.update(.saved(number: request.number, records: [record])) == [.keepDraft(nil)])
  }

  @Test("Whoever ends the program keeps it; typing that never paused too")
  func endRequested() throws {
    var work = try AppAtWork()
    work.press("↓ F2 x")
    let effects = work.app.update(.endRequested)
    #expect(effects.contains(.quit) && kept(effects).map { $0?.text.last } == ["x"])
    var leaving = try AppAtWork()
    leaving.press("↓ F2 x F10")
    let left = leaving.press("⏎")
    #expect(left.contains(.quit) && kept(left).map { $0?.text.last } == ["x"])
    var idle = try AppAtWork()
    #expect(kept(idle.app.update(.endRequested)).isEmpty)
  }

  @Test("A click on another screen leaves it open and kept, as the keys do")
  func click() throws {
    var work = try AppAtWork()
    work.press("↓ F2 x")
    _ = work.app.update(.draftDue)
    let screen = work.app.screen
    for column in stride(from: 0, to: 80, by: 8) {
      let at = Point(column: column, row: 0)
      #expect(work.app.update(.input(.mouse(Mouse(.press, at: at)))).isEmpty)
    }
    #expect(work.app.screen == screen && work.app.grid?.draft?.field.text.last == "x")
  }

  @Test("Search, palette and dialogs are not kept", arguments: ["F3 x", "F9 x", "!e x"])
  func passing(_ keys: String) throws {
    var work = try AppAtWork()
    work.press(keys)
    #expect(!work.app.hasUnsavedDraft && kept(work.app.update(.endRequested)).isEmpty)
  }

  @Test("What cannot be kept is said in the status line")
  func notKept() throws {
    for (language, words) in [
      (Language.vietnamese, "Chưa giữ được"), (.english, "is not kept"),
    ] {
      var work = try AppAtWork(language: language)
      work.press("↓ F2 x")
      let failure = Event.notKept(.keepingDraft, at: "/home/x/drafts", .disk(.full))
      #expect(work.app.update(failure).isEmpty)
      #expect(work.text.contains(words) && work.app.grid?.draft?.field.text.last == "x")
    }
  }
}
