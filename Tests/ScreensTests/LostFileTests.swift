import Domain
import Screens
import TestSupport
import Testing

/// What the screen does when files of the store go, or go bad, while it is open.
@Suite("Files that go while the store is open")
struct LostFileTests {
  /// The second row of the roster, renamed, with its edit on the way.
  private func edited() throws -> (AppAtWork, Record) {
    var work = try AppAtWork()
    let record = try #require(work.app.grid?.rows[1].record.flatMap { work.app.workspace[$0] })
    work.press("↓ F2")
    work.type(" mới")
    work.press("⏎")
    return (work, record)
  }

  @Test("An edit whose file is gone asks, and writing again writes the whole record")
  func writtenAgain() throws {
    var (work, record) = try edited()
    _ = work.app.update(
      .saveFailed(number: 1, .conflict(.noSuchRecord(record.key))))
    #expect(work.text.contains("Tệp không còn") && work.text.contains("chưa được ghi"))
    let held = try #require(work.app.workspace[record.key])
    work.press("→ ⏎")
    #expect(work.savedChanges.last?.act == .create(held.tree))
    work.press("F10")
    #expect(work.text.contains("CHƯA lưu được"))
    work.press("⎋")
    work.saveAll()
    work.press("F10")
    #expect(work.text.contains("Mọi thay đổi đã lưu"))
  }

  @Test("Until the question is answered the edit counts as not saved")
  func notForgotten() throws {
    var (work, record) = try edited()
    work.press("F1")
    _ = work.app.update(
      .saveFailed(number: 1, .conflict(.noSuchRecord(record.key))))
    #expect(work.app.saving.unsavedCount == 1)
    #expect(!work.text.contains("chưa được ghi"), "what lies over the screen is not swept away")
    work.press("⎋")
    #expect(work.text.contains("chưa được ghi"))
    #expect(work.press("⏎") == [.reload([record.key])])
    _ = work.app.update(.reread([], [], gone: [record.key.file]))
    #expect(work.app.workspace[record.key] == nil)
    #expect(work.app.saving.unsavedCount == 0 && work.app.history.undoable.isEmpty)
  }

  @Test("A file that goes is a row that says so; Enter writes it again")
  func heard() throws {
    var work = try AppAtWork()
    let record = try #require(work.app.grid?.rows[1].record.flatMap { work.app.workspace[$0] })
    _ = work.app.update(.reread([], [], gone: [record.key.file]))
    #expect(work.text.contains("vừa mất khỏi kho"))
    work.press("⇲ F2")
    #expect(work.app.grid?.draft == nil && work.text.contains("không sửa được"))
    work.press("⏎ → ⏎")
    #expect(work.savedChanges.last?.act == .create(record.tree))
    work.saveAll()
    #expect(work.app.workspace.unreadable.isEmpty)
    #expect(work.app.workspace[record.key]?.tree["names"] == record.tree["names"])
  }

  @Test("A file that was moved away and back is the same record as before")
  func movedAndBack() throws {
    var work = try AppAtWork()
    let record = try #require(work.app.grid?.rows[1].record.flatMap { work.app.workspace[$0] })
    let before = work.app.workspace
    let stray = UnreadableFile(file: "rec/unit/x.json", line: nil, fault: .wrongName)
    _ = work.app.update(.reread([], [stray], gone: [record.key.file]))
    #expect(work.app.workspace.unreadable.count == 2)
    _ = work.app.update(.reread([record], [], gone: [stray.file]))
    #expect(work.app.workspace == before)
  }

  @Test("A bad file refuses only its own edit, in plain words; everything else goes on")
  func badFile() throws {
    var (work, record) = try edited()
    let file = UnreadableFile(file: record.key.file, line: 3, fault: .syntax(column: 7))
    _ = work.app.update(.saveFailed(number: 1, .unreadable(file)))
    #expect(work.text.contains("JSON") && work.text.contains("Chưa ghi"))
    #expect(!work.text.contains("Đĩa báo lỗi"))
    #expect(work.press("⏎") == [.reload([record.key])])
    _ = work.app.update(.reread([], [file]))
    #expect(work.app.workspace[record.key] == nil)
    work.press("⇱ ↓ F2")
    #expect(work.app.grid?.draft != nil, "the next unit is edited")
    work.type(" khác")
    work.press("⏎")
    work.saveAll()
    #expect(work.line(22).contains("đã lưu"))
  }

  @Test("A store of a newer version, or without its header, is read only and says why")
  func readOnly() throws {
    let header = UnreadableFile(file: "store.json", line: 1, fault: .syntax(column: 1))
    for failure in [SaveFailure.newerStore(2), .unreadable(header)] {
      var (work, _) = try edited()
      _ = work.app.update(.saveFailed(number: 1, failure))
      #expect(!work.app.access.isWritable && work.app.saving.unsavedCount == 1)
      #expect(!work.text.contains("Đĩa báo lỗi"))
    }
  }
}
