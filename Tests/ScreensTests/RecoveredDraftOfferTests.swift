import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens

/// What was typed when the program ended is offered at the next start.
@Suite("Typing that is offered again")
struct RecoveredDraftOfferTests {
  /// A draft as the next sitting reads it.
  private func left(by work: inout AppAtWork) throws -> RecoveredDraft {
    for effect in work.app.update(.endRequested) {
      guard case .keepDraft(let draft?) = effect else { continue }
      let read = try #require(RecoveredDraft(draft.tree))
      #expect(read == draft)
      return read
    }
    throw NothingKept()
  }

  /// Nothing was asked to be kept.
  struct NothingKept: Error {}

  /// Typing in the name of the second unit that was left.
  private func leftName() throws -> RecoveredDraft {
    var work = try AppAtWork()
    work.press("↓ F2")
    work.type(" và Đổi mới")
    return try left(by: &work)
  }

  @Test("Opened it is the draft again and nothing is written; Enter then writes it")
  func opened() throws {
    let draft = try leftName()
    for language in [Language.vietnamese, .english] {
      var work = try AppAtWork(language: language)
      work.app.offer(draft)
      _ = work.app.update(.time(AppAtWork.clock(1)))
      #expect(work.text.contains("và Đổi mới"))
      #expect(work.press("⏎").isEmpty && work.app.overlay == nil)
      #expect(work.app.grid?.draft?.field.text == "Sở Khoa học và Công nghệ và Đổi mới")
      #expect(work.app.update(.draftDue).isEmpty, "it is kept as it is")
      work.press("⏎")
      #expect(work.savedChanges.count == 2)
      guard case .insert("names", let row, _)? = work.savedChanges.last?.act else {
        Issue.record("no name begins")
        return
      }
      #expect(row["text"] == .text(draft.text))
    }
  }

  @Test("Esc opens it as well; thrown away it is kept no longer")
  func thrownAway() throws {
    let draft = try leftName()
    var work = try AppAtWork()
    work.app.offer(draft)
    #expect(work.press("⎋").isEmpty && work.app.grid?.draft?.field.text == draft.text)
    #expect(work.press("⎋") == [.keepDraft(nil)])
    var other = try AppAtWork()
    let picture = other.text
    other.app.offer(draft)
    #expect(other.press("→ ⏎") == [.keepDraft(nil)] && other.app.grid?.draft == nil)
    #expect(other.text == picture)
  }

  @Test("Typing of work that the role does not do stays kept for another, and it is told why")
  func otherRole() throws {
    var inspector = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    inspector.press("⏎ ⏎ 1")
    let draft = try left(by: &inspector)
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .secretary)
    work.app.offer(draft)
    #expect(work.app.leavesRecoveredDraft)
    let words = work.text.split(whereSeparator: \.isWhitespace).filter { $0 != "│" }
    #expect(words.joined(separator: " ").contains("Bản gõ dở vẫn được giữ"))
    #expect(work.press("⎋").isEmpty && work.app.overlay == nil)
    var again = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    again.app.offer(draft)
    again.press("⏎")
    #expect(!again.app.leavesRecoveredDraft && again.app.grid?.draft?.field.text == "1")
  }

  @Test("Changed by somebody else meanwhile, it asks before it overwrites")
  func conflict() throws {
    let draft = try leftName()
    var work = try AppAtWork()
    work.press("↓ F2 z ⏎")
    work.saveAll()
    work.app.offer(draft)
    let before = work.savedChanges.count
    work.press("⏎ ⏎")
    guard case .question(_, .overwriteWithDraft)? = work.app.overlay else {
      Issue.record("nothing was asked: \(work.text)")
      return
    }
    #expect(work.savedChanges.count == before && work.text.contains("Công nghệz"))
    work.press("→ ⏎")
    #expect(work.savedChanges.count == before + 1)
  }

  @Test("What stands there already is not offered")
  func committed() throws {
    let draft = try leftName()
    var work = try AppAtWork()
    work.press("↓ F2")
    work.type(" và Đổi mới")
    work.press("⏎")
    work.saveAll()
    work.app.offer(draft)
    #expect(work.app.overlay == nil)
    #expect(work.app.update(.time(AppAtWork.clock(8))) == [.keepDraft(nil)])
  }

  @Test("Where its place is gone the text is shown, then thrown away")
  func gone() throws {
    let draft = try leftName()
    for language in [Language.vietnamese, .english] {
      var work = try AppAtWork(language: language)
      guard case .cell(let key, _, _) = draft.target else { throw NothingKept() }
      try work.changeElsewhere(
        [Change(key, .set(Tree.deletedKey, old: nil, new: .flag(true)))],
        Stamp(at: "2026-11-21T10:00:00Z", by: "Sở Nội vụ"))
      work.app.offer(draft)
      #expect(work.app.update(.time(AppAtWork.clock(1))).isEmpty)
      #expect(work.text.contains(draft.text))
      #expect(work.press("⏎") == [.keepDraft(nil)] && work.app.overlay == nil)
      #expect(work.app.grid?.draft == nil && work.savedChanges.isEmpty)
    }
  }

  @Test("Who may only read is asked nothing, and it stays kept")
  func readOnly() throws {
    let draft = try leftName()
    for var work in [try AppAtWork(writable: false), try AppAtWork(role: .leader)] {
      work.app.offer(draft)
      #expect(work.app.overlay == nil)
      #expect(work.app.update(.time(AppAtWork.clock(1))).isEmpty)
      let effects = work.app.update(.endRequested)
      #expect(effects.contains(.quit) && effects.allSatisfy { $0.isNoDraft })
    }
  }

  @Test("Anything else than a kept draft is none")
  func strict() throws {
    let tree = try leftName().tree
    let members = try #require(tree.members)
    for key in members.keys {
      #expect(RecoveredDraft(.object(members.filter { $0.key != key })) == nil, "without \(key)")
      #expect(RecoveredDraft(tree.with(key, .flag(true))) == nil, "\(key) of another form")
    }
    #expect(RecoveredDraft(tree.with("schema", .integer(2))) == nil)
    #expect(RecoveredDraft(.null) == nil && RecoveredDraft(.list([tree])) == nil)
  }
}

extension Effect {
  /// Whether it leaves the kept draft as it is.
  fileprivate var isNoDraft: Bool { if case .keepDraft = self { false } else { true } }
}
