import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// A sentence in the status line that speaks of a state goes with the state.
@Suite("Sentences of a state")
struct NoticeTests {
  /// On the leader's page, where no field opens, with a word typed after what begins one.
  private func lost() throws -> AppAtWork {
    var work = try AppAtWork()
    work.press("!1 F2 x y")
    return work
  }

  @Test("That what is typed is lost is said while it is, and no longer")
  func lostKeys() throws {
    for end in ["⎋", "⏎", "↓", "F3"] {
      var work = try lost()
      #expect(work.text.contains("Esc để đi tiếp"), "\(work.text)")
      work.press(end)
      #expect(!work.text.contains("Esc để đi tiếp"), "\(end)")
    }
    var work = try lost()
    _ = work.app.update(.input(.mouse(Mouse(.press, at: Point(column: 5, row: 5)))))
    #expect(!work.text.contains("Esc để đi tiếp"))
  }

  @Test("That a draft is open is said while it is")
  func typing() throws {
    var work = try AppAtWork()
    work.press("!3 F2 !1")
    #expect(work.text.contains(work.app.phrases.draftIsOpen))
    work.press("⎋")
    #expect(!work.text.contains(work.app.phrases.draftIsOpen))
  }

  @Test("How far reading has come is said until something is read")
  func reading() throws {
    var work = try AppAtWork()
    _ = work.app.update(.progress(.reading(3, of: 10)))
    #expect(work.app.notice != nil)
    _ = work.app.update(.time(work.app.clock.later(by: 1000)))
    #expect(work.app.notice != nil)
    _ = work.app.update(.reread([], []))
    #expect(work.app.notice == nil)
  }
}
