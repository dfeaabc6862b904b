import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// What the screen says when the disk does not do as it is told.
@Suite("Saving")
struct SavingTests {
  private func edited() throws -> AppAtWork {
    var work = try AppAtWork()
    work.press("!5 ^g ^g ^g ^g ^g ^g 2100 ⏎")
    return work
  }

  @Test(
    "A failure that is tried again keeps the change and says why",
    arguments: [
      (SaveFailure.disk(.full), "đĩa đầy"), (.disk(.noRight(.create)), "không có quyền"),
      (
        .busy(LockHolder(process: 1, host: "m1", by: "Sở KH&CN", since: "")), "Sở KH&CN (m1)"
      ),
      (.disk(.other(.write, errno: 5)), "lỗi số 5"),
    ])
  func retried(failure: SaveFailure, words: String) throws {
    var work = try edited()
    let after = work.app.workspace
    _ = work.app.update(.saveFailed(number: 1, failure))
    // Long sentences are broken into lines.
    let text = work.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(words))
    #expect(work.app.workspace == after)
    work.saveAll()
    #expect(work.line(22).contains("đã lưu 09:41:07"))
  }

  @Test("Quitting with an unsaved change asks, and the default stays")
  func quit() throws {
    var work = try edited()
    work.press("F10")
    #expect(work.text.contains("CHƯA lưu được"))
    #expect(work.press("⏎").isEmpty)
    #expect(work.app.overlay == nil)
  }

  @Test("Quitting with everything saved is one question and Enter")
  func quitSaved() throws {
    var work = try AppAtWork()
    #expect(work.press("F10 ⏎").contains(.quit))
  }

  @Test("A disk that fails in the middle makes the store read only")
  func uncertain() throws {
    var work = try edited()
    _ = work.app.update(.saveFailed(number: 1, .uncertain(.sync, errno: 5)))
    #expect(work.text.contains("chỉ đọc"))
    work.press("F2")
    #expect(work.app.grid?.draft == nil)
  }

  @Test("Another terminal's change of the same cell is asked about; no keeps theirs")
  func conflictKeeps() throws {
    var work = try edited()
    let path = work.savedChanges[0].path
    let theirs = Stamp(at: "2026-11-21T09:40:00Z", by: "Sở Tài chính")
    let refusal = ChangeRefusal.changedSince(path, current: .integer(5), last: theirs)
    _ = work.app.update(.saveFailed(number: 1, .conflict(refusal)))
    #expect(work.text.contains("Sở Tài chính"))
    #expect(work.press("⏎") == [.reload([work.savedChanges[0].record])])
  }

  @Test("Writing over another terminal's change takes an answer, and starts from what it wrote")
  func conflictOverwrites() throws {
    var work = try edited()
    let path = work.savedChanges[0].path
    let refusal = ChangeRefusal.changedSince(path, current: .integer(5), last: nil)
    _ = work.app.update(.saveFailed(number: 1, .conflict(refusal)))
    work.press("→ ⏎")
    #expect(
      work.savedChanges.last?.act
        == .set(path, old: .integer(5), new: .integer(2_100_000_000)))
    #expect(work.app.history.undoable.count == 1)
  }

  @Test("What the disk knows more of a record appears when the save is answered")
  func merged() throws {
    var work = try AppAtWork()
    work.press("↓ F2")
    work.type(" mới")
    work.press("⏎")
    let key = try #require(work.savedChanges.first?.record)
    let ours = try #require(work.app.workspace[key])
    let note = Change(key, .set("note", old: nil, new: .text("từ máy khác")))
    let theirs = try ours.applying(note, Stamp(at: "2026-11-21T09:40:00Z", by: "x"))
    _ = work.app.update(.saved(number: 1, records: [theirs]))
    #expect(work.app.workspace[key] == theirs)
  }
}

extension Workspace {
  /// All records as they are apart from their logs, for comparing before and after.
  var withoutLogs: [RecordKey: Tree] {
    var trees: [RecordKey: Tree] = [:]
    for (key, record) in records {
      guard case .object(var members) = record.tree, !record.tree.isDeleted else { continue }
      members[FrameKey.log] = nil
      trees[key] = .object(members)
    }
    return trees
  }
}
