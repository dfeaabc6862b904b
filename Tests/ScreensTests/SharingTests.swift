import Domain
import Screens
import TestSupport
import Testing

/// What another terminal does to the same store.
@Suite("Sharing a store")
struct SharingTests {
  private let theirs = Stamp(at: "2026-11-21T09:40:00Z", by: "Sở Tài chính")

  /// The second row of the roster after somebody else gave it another name.
  private func renamed(_ work: AppAtWork) throws -> Record {
    let row = try #require(work.app.grid?.rows[1])
    var record = try #require(row.record.flatMap { work.app.workspace[$0] })
    let day = try #require(Day(year: 2018, month: 12, day: 31))
    let unit = try #require(ID<Unit>(record.key.id))
    var order = Reorganisation(
      of: work.app.workspace, on: day, by: "", ids: IDGenerator(seed: 3))
    for change in try order.rename(unit, to: "Sở của nơi khác") {
      record = try record.applying(change, theirs)
    }
    return record
  }

  @Test("Another terminal's change appears, with the office that made it")
  func appears() throws {
    var work = try AppAtWork()
    _ = work.app.update(.reread([try renamed(work)], []))
    #expect(work.text.contains("Sở của nơi khác"))
    #expect(work.line(22).contains("Sở Tài chính vừa sửa"))
  }

  @Test("What is being typed stays, and is asked about when it meets another's change")
  func draftStays() throws {
    var work = try AppAtWork()
    let other = try renamed(work)
    work.press("↓ F2")
    work.type(" mới")
    _ = work.app.update(.reread([other], []))
    #expect(work.app.grid?.draft?.field.text.hasSuffix(" mới") == true)
    #expect(work.press("⏎").isEmpty)
    #expect(work.text.contains("Ghi đè?"))
    work.press("⏎")
    #expect(work.app.grid?.draft == nil)
    #expect(work.savedChanges.isEmpty)
    #expect(work.text.contains("Sở của nơi khác"))
  }

  @Test("A draft is written over another's change only after an answer")
  func draftOverwrites() throws {
    var work = try AppAtWork()
    let other = try renamed(work)
    work.press("↓ F2 ^u")
    work.type("Sở của tôi")
    _ = work.app.update(.reread([other], []))
    work.press("⏎ → ⏎")
    guard
      case .set(_, .text("Sở của nơi khác")?, .text("Sở của tôi")?)? =
        work.savedChanges.first?.act
    else {
      Issue.record("\(work.savedChanges)")
      return
    }
  }

  @Test("An undo that would take back somebody else's change is refused, with who made it")
  func undoRefused() throws {
    var work = try AppAtWork()
    work.press("↓ F2 ^u")
    work.type("Sở của tôi")
    work.press("⏎")
    work.saveAll()
    let record = try #require(work.savedChanges.first.flatMap { work.app.workspace[$0.record] })
    guard case .insert(let list, let row, _)? = work.savedChanges.last?.act else {
      Issue.record("\(work.savedChanges)")
      return
    }
    let path = list.appending(try #require(row.rowID)).appending("text")
    let change = Change(
      record.key, .set(path, old: .text("Sở của tôi"), new: .text("Sở của nơi khác")))
    _ = work.app.update(.reread([try record.applying(change, theirs)], []))
    #expect(work.press("^z").isEmpty)
    #expect(work.text.contains("Sở Tài chính"))
    #expect(work.text.contains("Sở của nơi khác"))
  }

  @Test("A file that became unreadable is a row with place and reason, and leaves when mended")
  func unreadable() throws {
    var work = try AppAtWork()
    let record = try #require(work.app.grid?.rows[1].record.flatMap { work.app.workspace[$0] })
    let file = UnreadableFile(file: record.key.file, line: 3, fault: .syntax(column: 7))
    _ = work.app.update(.reread([], [file]))
    work.press("⇲")
    #expect(work.text.contains("dòng 3"))
    _ = work.app.update(.reread([record], []))
    #expect(!work.text.contains("dòng 3"))
  }
}
