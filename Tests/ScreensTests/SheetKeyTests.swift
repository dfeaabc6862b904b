import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// Keys in a score sheet, also many of them in one read.
@Suite("Keys of a score sheet")
struct SheetKeyTests {
  private func atSheet() throws -> AppAtWork {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    return work
  }

  /// How many criteria have a score.
  private func scored(_ work: AppAtWork) throws -> Int {
    31 - (try work.sheet()?.gaps.unscored.count ?? 31)
  }

  @Test("A minus before a figure is one refused value, never nothing here and a score below")
  func minus() throws {
    for typed in ["-1", "-0,5", "-5/7", "x1", "xem lại"] {
      var work = try atSheet()
      let row = work.app.grid?.selected?.id
      work.type(typed)
      work.press("⏎")
      #expect(try scored(work) == 0, "\(typed)")
      #expect(work.app.grid?.draft?.field.text == typed && work.app.grid?.draft?.fault != nil)
      #expect(work.app.grid?.selected?.id == row)
    }
  }

  @Test("A score typed on a sum says to the end why it is not taken")
  func onASum() throws {
    var work = try atSheet()
    work.press("⇱")
    work.type("8,5")
    #expect(work.text.contains("Dòng này là tổng của các dòng dưới"), "\(work.text)")
    work.press("⏎")
    #expect(work.app.notice?.text.hasPrefix("Dòng này là tổng của các dòng dưới") == true)
    #expect(try scored(work) == 0 && work.app.grid?.draft == nil)
  }

  @Test("A minus alone gives nothing when Enter is pressed, or another score key")
  func minusAlone() throws {
    for (keys, count) in [("- ⏎", 1), ("- - ⏎", 2), ("- *", 2), ("* - ⏎", 2), ("- - * *", 4)] {
      var work = try atSheet()
      work.press(keys)
      #expect(try scored(work) == count && work.app.grid?.draft == nil, "\(keys)")
    }
  }

  @Test("Keys of the sheet in any order, fast, score one criterion for each score key at most")
  func fast() throws {
    var chance = Chance(5)
    var given = 0
    for _ in 0..<60 {
      var work = try atSheet()
      let keys = (0..<8).map { _ in chance.one(of: ["*", "-", "x", "u", "n", "1", "0", "⏎"]) }
      work.press(keys.joined(separator: " "))
      let givers = keys.count { $0 == "*" || $0 == "⏎" || $0 == "-" }
      #expect(try scored(work) <= givers, "\(keys)")
      given += try scored(work)
      if case .sheet(.scores, _)? = work.app.grid?.table {
      } else {
        Issue.record("left by \(keys)")
      }
    }
    #expect(given > 20)
  }

  @Test("Several at once are asked about, and every score key means the same marked rows")
  func many() throws {
    for keys in ["*", "- ⏎", "0 ⏎", "!9", "!0"] {
      var work = try atSheet()
      work.press("↓ ␣ ␣ ⇱ \(keys)")
      guard case .question(let question, .scores(_, let changes))? = work.app.overlay else {
        Issue.record("nothing was asked for \(keys): \(work.text)")
        continue
      }
      #expect(question.selected == 0 && changes.count == 2)
      #expect(try scored(work) == 0)
      work.press("→ ⏎")
      #expect(try scored(work) == 2 && work.app.grid?.draft == nil)
    }
  }

  @Test("The next mark is one of the sheet; where it has none, it is said and nothing is left")
  func nextMark() throws {
    var work = try atSheet()
    let table = work.app.grid?.table
    work.press("n")
    #expect(work.app.grid?.table == table && work.text.contains("không có dấu nào"))
    work.press("- ⏎")
    let wanted = try #require(work.sheet()?.gaps.unreasoned.first)
    work.press("⇲ n")
    #expect(work.app.grid?.selected?.id == wanted.text)
    work.press("⇱ ^g")
    #expect(work.app.grid?.selected?.id == wanted.text && work.app.grid?.table == table)
  }

  @Test("A search goes to what fits best, from anywhere")
  func search() throws {
    var work = try atSheet()
    for (start, typed) in [("⇱", "I.4.1"), ("⇲", "I.4.1"), ("⇲", "I.1.1")] {
      work.press("\(start) F3")
      work.type(typed)
      work.press("⏎")
      let row = try #require(work.app.grid?.selected)
      #expect(work.app.cell(row, 0)?.text.hasPrefix(typed + " ") == true, "\(start) \(typed)")
    }
  }
}
