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
}
