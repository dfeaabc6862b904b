import Domain
import Phrases
import Screens
import TestSupport
import Testing

/// A campaign and its tables.
@Suite("Campaigns")
struct CampaignTests {
  /// Scores and confirms the sheets of three communes and one department.
  static func confirmed(
    columns: Int = 80, rows: Int = 24, language: Language = .vietnamese
  ) throws -> AppAtWork {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), columns: columns, rows: rows, language: language)
    work.press("⏎")
    let lost = [("⇱ ↓", "I.7:2"), ("⇱ ↓ ↓", "I.7:2"), ("⇱ ↓ ↓ ↓", "I.7:0"), ("⇲", "")]
    for (keys, score) in lost {
      work.press(keys + " ⏎")
      work.giveFullMarks()
      work.score(score)
      if !score.isEmpty {
        work.go(to: "I.7")
        work.press("!r")
        work.type("chậm")
        work.press("⏎")
      }
      work.press("!d → ⏎ !j → ⏎")
      // Who scored does not confirm.
      work.sit("Đoàn 2")
      if keys != "⇲" { work.press("!y → ⏎") }
      work.sit("Đoàn 1")
      work.press("⎋")
    }
    work.saveAll()
    return work
  }

  @Test("Only confirmed sheets are ranked, within their group; equal ones share a place")
  func ranking() throws {
    var work = try Self.confirmed()
    work.press("⇥")
    let lines = (0..<24).map { work.line($0) }
    let place = { (unit: String) in
      lines.first { $0.contains(unit) }?.split(separator: " ").first.map(String.init)
    }
    #expect(place("Quài Tở") == "1" && place("Thanh Luông") == "1")
    #expect(place("Mường Phăng") == "3")
    #expect(place("Sở Tài chính") == "–" && place("Sở Nội vụ") == "–")
    #expect(work.text.contains("98,00%") && work.text.contains("96,00%"))
    work.press("⇲ ⏎")
    #expect(work.line(2).contains("Sở Tài chính"), "\(work.text)")
  }

  @Test("A unit is added by F7 and a whole group by its command, in one step for undo")
  func adding() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .secretary)
    work.press("↓ ⏎ F7")
    work.type("so tai chinh")
    work.press("⏎")
    #expect(work.text.contains("Sở Tài chính") && work.text.contains("0/2"))
    work.press("!l")
    work.type("các xã")
    work.press("⏎")
    #expect(work.text.contains("Mường Phăng") && work.text.contains("0/4"))
    #expect(work.app.notice?.text == "Thêm 2 đơn vị, 1 đã có.")
    work.press("^z")
    #expect(work.text.contains("0/2") && !work.text.contains("Mường Phăng"))
  }

  @Test("Teams and visits are edited in place, also from the table of units")
  func visits() throws {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: .secretary, columns: 120, rows: 40)
    work.press("⏎ → → → → → → F2 ^u")
    work.type("đoàn 2")
    work.press("⏎")
    #expect(work.line(5).contains("Đoàn 2"), "\(work.text)")
    work.press("⇥ ⇥ ⇥ ⇥ ⇥ F2 ^u")
    work.type("Đoàn A")
    work.press("⏎ ⇥")
    #expect(work.text.contains("tại trụ sở") && work.text.contains("11/09/2026"))
    #expect(work.text.contains("Đoàn A"), "\(work.text)")
  }

  @Test("A set with weights on other than 100 points is scored in its own figures")
  func weighted() throws {
    var work = AppAtWork(scoring: try ScoringStore(weighted: true).workspace())
    work.press("⏎ ⏎")
    // 60/80 of 80 and 40 of 50 make 100 of 130; 40 of 50; 10 of 20; bonus and penalty cancel out.
    work.score("I.1:60/80 I.2:40 I.3:2 I.4:2 II.1:80% III:10")
    // 65 x 100/130 + 25 x 40/50 + 10 x 10/20 = 50 + 20 + 5 of 100.
    #expect(work.line(2).contains("4/4 · 150,00/200,00 = 75,00%"), "\(work.line(2))")
  }

  @Test("Last year's settled points stand beside those of this year")
  func yearBefore() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("↓ ⏎ ⏎")
    work.score("I.1.2:1 I.1.3:2")
    work.press("⎋ ⎋ ⇱ ⏎ ⏎")
    let line = (0..<24).map { work.line($0) }.first { $0.contains("I.1.2") } ?? ""
    #expect(line.contains("1,00"))
    let heading = (0..<24).map { work.line($0) }.first { $0.contains("I.1 Phạm") } ?? ""
    #expect(heading.contains("3,00"), "headings add up")
  }
}
