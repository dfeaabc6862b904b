import Canvas
import Screens
import TestSupport
import Testing

/// The tables of campaigns and sheets as they look; a person has read every one of them.
@Suite("Golden screens of scoring")
struct ScoringGoldenTests {
  private let golden = Golden(beside: #filePath)

  /// Keys on a store in which some sheets are scored, and the name of the picture they lead to.
  static let scenes: [(name: String, keys: String)] = [
    ("campaigns", "⎋"),
    ("campaign", "⇱"),
    ("ranking", "⇥"),
    ("visits", "⇥ ⇥ ⇥ ⇥ ⇥ ⇥"),
    ("sheet", "⇲ ↑ ⏎"),
    ("sheet-refused", "⇲ ↑ ⏎ 9 ⏎"),
    ("sheet-not-complete", "⇲ ↑ ⏎ !d"),
    ("sheet-finding", "⇲ ↑ ⏎ !p"),
    ("sheet-signing", "⇲ ⏎ !y"),
    ("sheet-findings", "⇲ ↑ ⏎ ^o"),
    ("sheet-log", "⇱ ↓ ⏎ ^o ^o"),
    ("sheet-help", "⇲ ↑ ⏎ F1 ⇟"),
  ]

  /// The store: three communes confirmed, one department signed, one begun by the unit and the team.
  private func work(_ columns: Int, _ rows: Int) throws -> AppAtWork {
    var work = try CampaignTests.confirmed(columns: columns, rows: rows)
    work.press("⇲ ↑ ⏎ ←")
    for _ in 0..<6 { work.press("*") }
    work.press("⇱ → u")
    for score in ["45/47", "1", "2", "19/20", "0"] { work.press(score + " ⏎") }
    work.go(to: "I.2.2")
    work.press("!r")
    work.type("không mở lớp nào trong năm")
    work.press("⏎")
    work.go(to: "I.1.2")
    work.press("!v")
    work.type("danh mục quy trình; biên bản rà soát")
    work.press("⏎ !c")
    work.type("còn thiếu hai quy trình nội bộ")
    work.press("⏎ !p")
    work.type("nhẹ")
    work.press("⏎")
    work.type("Chưa đưa quy trình tiếp công dân vào hệ thống")
    work.press("⏎ ^o → → → → F2")
    work.type("15/10/2026")
    work.press("⏎ ⎋")
    work.saveAll()
    return work
  }

  @Test("Each looks as it was read, at 80×24 and 120×40", arguments: scenes.map(\.name))
  func scene(name: String) throws {
    let scene = try #require(Self.scenes.first { $0.name == name })
    for (columns, rows) in GoldenTests.sizes {
      var work = try work(columns, rows)
      if name == "sheet-signing" { work.sit("Đoàn 2") }
      work.press(scene.keys)
      let picture = "score-\(name)-\(columns)x\(rows)"
      #expect(try golden.difference(of: work.app.frame, named: picture) == nil)
    }
  }
}
