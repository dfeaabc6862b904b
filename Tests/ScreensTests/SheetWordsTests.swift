import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens

/// What a score sheet says where it takes something not, asks for something, or drops something.
@Suite("Words of a score sheet")
struct SheetWordsTests {
  private func atSheet() throws -> AppAtWork {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    return work
  }

  /// What the status line says.
  private func notice(_ work: AppAtWork) -> String { work.app.notice?.text ?? "" }

  @Test("A complete or signed sheet names the way to change it; undo of one's own blames nobody")
  func wayOn() throws {
    var work = try atSheet()
    work.giveFullMarks()
    work.press("!d")
    #expect(work.text.contains("Alt-B"))
    work.press("→ ⏎ *")
    #expect(notice(work).contains("điểm và lý do giữ nguyên") && notice(work).contains("Alt-B"))
    work.press("!j → ⏎")
    #expect(try work.sheet()?.state == .signed)
    work.press("^z")
    #expect(notice(work).contains("Alt-W") && !notice(work).contains("đã được"))
    work.press("!b")
    #expect(notice(work).contains("không chuyển sang đang chấm được"))
    #expect(notice(work).contains("Alt-W"))
    work.press("!w")
    #expect(work.text.contains("Lý do thay phiếu:"))
  }

  @Test("Each step to a finding says what it wants")
  func steps() throws {
    var work = try atSheet()
    work.press("!p")
    #expect(work.text.contains("Loại điểm ghi nhận"))
    work.press("↓ ⏎")
    #expect(work.text.contains("Nội dung ("))
  }

  @Test("A figure on a heading is refused together with its Enter; the cursor stays")
  func heading() throws {
    var work = try atSheet()
    work.go(to: "I.2")
    let row = work.app.grid?.selected?.id
    work.type("2")
    #expect(notice(work).contains("tổng của các dòng dưới"))
    work.press("⏎")
    #expect(notice(work).contains("tổng của các dòng dưới"))
    #expect(work.app.grid?.selected?.id == row && work.savedChanges.isEmpty)
  }

  @Test("Full marks where a sample is counted say that its numbers are not there")
  func withoutSample() throws {
    var work = try atSheet()
    let tree = try #require(try work.sheet()?.criteria?.tree)
    let row = try #require(tree.leaves.first { $0.rule?.takesRatio == true })
    work.go(to: row.ordinal)
    work.type(row.maximum.short(in: .vietnamese))
    work.press("⏎")
    #expect(work.app.grid?.draft?.fault?.contains("* là tối đa") == true)
    work.press("⎋ *")
    #expect(notice(work).contains("\(row.ordinal): đã cho điểm tối đa"))
  }

  @Test("A corrected score keeps its reason; a reason that goes with its score is told")
  func reasons() throws {
    var work = try atSheet()
    work.score("I.1.2:1")
    work.go(to: "I.1.2")
    work.press("!r")
    work.type("thiếu biên bản")
    work.press("⏎")
    let reason = { (work: AppAtWork) in
      try work.sheet()?.criteria?.set.criterion(called: "I.1.2")
        .flatMap { row in try work.sheet()?.entries[row.id]?.reason }
    }
    work.score("I.1.2:0")
    #expect(try reason(work) == "thiếu biên bản" && !notice(work).contains("bỏ lý do"))
    work.score("I.1.2:2")
    #expect(try reason(work)?.isEmpty == true)
    #expect(notice(work).contains("I.1.2: bỏ lý do của điểm cũ (“thiếu biên bản”)"))
  }
}
