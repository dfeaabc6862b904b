import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// What is pasted into a cell.
@Suite("Pastes")
struct PasteTests {
  @Test("Two rows of a workbook never become one name; the sentence counts what was pasted")
  func rows() throws {
    var work = try AppAtWork()
    work.press("F7")
    _ = work.app.update(.input(.paste("UBND xã A\t0215 1\r\nUBND xã B\t0215 2\r\n")))
    #expect(work.app.grid?.draft?.field.text == "")
    #expect(work.app.grid?.draft?.fault?.contains("2 dòng, 2 cột") == true)
    _ = work.app.update(.input(.paste("UBND xã A\nUBND xã B")))
    #expect(work.app.grid?.draft?.field.text == "")
    _ = work.app.update(.input(.paste("UBND xã A\r\n")))
    #expect(work.app.grid?.draft?.field.text == "UBND xã A ")
    work.press("⏎")
    #expect(work.savedChanges.count == 1)
  }

  @Test("A paste that is too long is refused whole, in words, and what stands in the cell stays")
  func tooLong() throws {
    let long = String(repeating: "x", count: 5000)
    var work = try AppAtWork()
    work.press("↓")
    _ = work.app.update(.input(.paste(long)))
    let draft = try #require(work.app.grid?.draft)
    #expect(draft.fault?.contains("5.000 chữ") == true && draft.fault?.contains("4.096") == true)
    #expect(draft.isUntouched, "Enter changes nothing")
    work.press("⏎")
    #expect(work.savedChanges.isEmpty)
    for keys in ["F3", "F9"] {
      work.press(keys)
      _ = work.app.update(.input(.paste(long)))
      #expect(work.app.notice?.text.contains("chưa dán gì") == true)
      work.press("⎋")
    }
  }

  @Test("A letter for which a cell has no room is told, not dropped in silence")
  func full() throws {
    var work = try AppAtWork()
    work.press("F2 ^u")
    _ = work.app.update(.input(.paste(String(repeating: "x", count: 4096))))
    #expect(work.app.grid?.draft?.fault == nil)
    work.press("y")
    #expect(work.app.grid?.draft?.fault?.contains("không được nhận") == true)
    work.press("⌫")
    #expect(work.app.grid?.draft?.fault == nil)
  }
}
