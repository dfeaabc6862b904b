import Domain
import TestSupport
import Testing

@testable import Screens

/// Why ranked units share a place, or do not although their percentages look equal.
@Suite("Ties in a ranking")
struct RankingTieTests {
  /// Scores and confirms the sheet of the selected unit: what is given says why it is less than all.
  private func confirm(_ scores: [String], in work: inout AppAtWork) {
    work.press("⏎")
    work.giveFullMarks()
    for score in scores {
      let ordinal = String(score.prefix { $0 != ":" })
      work.score(score)
      if work.app.grid?.draft != nil { work.press("⎋") }
      work.go(to: ordinal)
      work.press("!r")
      work.type("chậm")
      work.press("^s")
    }
    work.press("!d → ⏎ !j → ⏎")
    // Who scored does not confirm.
    work.sit("Đoàn 2")
    work.press("!y → ⏎")
    work.sit("Đoàn 1")
    work.press("⎋")
  }

  @Test("A shared place names who shares it and the next; one alone says nothing")
  func shared() throws {
    var work = try CampaignTests.confirmed()
    work.press("⇥ ⇱ ↓")
    // A sentence may break anywhere.
    let below = { (work: AppAtWork) in
      (work.line(19) + work.line(20)).split(separator: " ").joined(separator: " ")
    }
    #expect(
      below(work).contains("Đồng hạng 1") && below(work).contains("Thanh Luông 98,00/100,00")
        && below(work).contains("Hạng sau là 3"), "\(work.text)")
    work.press("↓")
    #expect(below(work).contains("Quài Tở 98,00/100,00"), "\(work.text)")
    work.press("↓")
    #expect(!below(work).contains("hạng") && work.text.contains("Mường Phăng"), "\(work.text)")
    work.press("⇲")
    #expect(below(work).contains("Chỉ xếp hạng phiếu đã xác nhận"))
  }

  @Test("Percentages that only look equal say which ratios lie behind them")
  func rounded() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⇱ ↓")
    confirm(["I.7:2", "I.1.1:199/200"], in: &work)
    work.press("⇱ ↓ ↓")
    confirm(["I.7:2", "I.6:x"], in: &work)
    work.saveAll()
    work.press("⇥ ⇱ ↓")
    for (mine, other) in [("97,96/100,00", "96,00/98,00"), ("96,00/98,00", "97,96/100,00")] {
      #expect(work.text.contains(mine), "\(work.text)")
      let below = work.line(19) + work.line(20)
      #expect(
        below.contains("97,96% là số đã làm tròn") && below.contains(other)
          && !below.contains(mine), "\(work.text)")
      work.press("↓")
    }
  }
}
