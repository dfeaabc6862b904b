import Domain
import Screens
import TestSupport
import Testing

/// Whole visits by keys on 80×24, from the first score to another office's confirmation.
@Suite("Whole visits by keys")
struct WholeVisitTests {
  /// A visit: which row of the campaign, what is given other than full marks, what is found.
  struct Visit: Sendable, CustomTestStringConvertible {
    let unit: String
    let down: Int
    /// `ordinal:what is typed`, all others get full marks.
    let scores: [String: String]
    let findings: [(ordinal: String, kind: String, text: String)]
    let result: String

    var testDescription: String { unit }
  }

  static let visits = [
    Visit(
      unit: "UBND xã Quài Tở", down: 0,
      scores: ["I.1.1": "45/47", "I.2.3": "1", "I.5.3": "0", "I.6": "x"],
      findings: [
        ("I.3.6", "nhẹ", "Hồ sơ lưu thiếu mục lục"), ("I.5.3", "nặng", "Chưa họp xem xét"),
      ], result: "Xuất sắc"),
    Visit(
      unit: "UBND xã Thanh Luông", down: 1,
      scores: [
        "I.1.1": "9/10", "I.3.1": "0", "I.4.2": "96%", "I.5.1": "2,5", "II.3.4": "x", "II.6.1": "0",
      ],
      findings: [
        ("I.4.2", "nhẹ", "Năm hồ sơ trễ hạn"), ("II.6.1", "nhẹ", "Báo cáo năm gửi chậm"),
      ], result: "Tốt"),
  ]

  /// Presses keys and says how many they were.
  private func press(_ script: String, _ work: inout AppAtWork) -> Int {
    work.press(script)
    return script.split(separator: " ").reduce(0) { $0 + KeyScript.keys(String($1)).count }
  }

  @Test(
    "31 criteria, two findings, one not applicable, evidence, signed, confirmed by another",
    arguments: visits)
  func visit(_ visit: Visit) throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⇱ ↓" + String(repeating: " ↓", count: visit.down) + " ⏎ ⇱ u")
    let leaves = try #require(try work.sheet(visit.unit)?.criteria?.tree.leaves)
    var (plain, keys) = (0, 0)
    for row in leaves {
      #expect(work.app.grid?.selected?.id == row.id.text, "\(row.ordinal)")
      guard let typed = visit.scores[row.ordinal] else {
        (plain, keys) = (plain + 1, keys + press("*", &work))
        continue
      }
      _ = press("\(typed) ⏎", &work)
      guard typed == "x" else { continue }
      work.type("không có thủ tục này")
      work.press("⏎ u")
    }
    try giveReasons(visit, &work)
    try find(visit, &work)
    work.go(to: "I.1.1")
    work.press("!v")
    work.type("Quyết định công bố; Danh mục quy trình")
    work.press("⏎ !d → ⏎ !j → ⏎ !y")
    #expect(work.text.contains("Người đã chấm không xác nhận"), "\(work.text)")
    work.sit("Đoàn 2")
    work.press("!y → ⏎")
    try check(visit, work)
    print("figures: whole visit of \(visit.unit): \(plain) plain criteria by \(keys) keys")
    #expect(keys == plain, "one key a plain criterion")
  }

  /// A reason wherever one is wanted: finishing leads to each that lacks one.
  private func giveReasons(_ visit: Visit, _ work: inout AppAtWork) throws {
    while let sheet = try work.sheet(visit.unit), let id = sheet.gaps.unreasoned.first {
      work.press("!d")
      try #require(work.app.grid?.selected?.id == id.text, "\(work.text)")
      work.press("!r")
      work.type("thiếu biên bản")
      work.press("⏎")
      try #require(try work.sheet(visit.unit)?.gaps.unreasoned.first != id, "\(work.text)")
    }
  }

  /// What was found, each at its criterion.
  private func find(_ visit: Visit, _ work: inout AppAtWork) throws {
    for finding in visit.findings {
      work.go(to: finding.ordinal)
      work.press("!p")
      work.type(finding.kind)
      work.press("⏎")
      work.type(finding.text)
      work.press("⏎")
    }
  }

  /// The sheet is confirmed and has all that was said.
  private func check(_ visit: Visit, _ work: AppAtWork) throws {
    let sheet = try #require(try work.sheet(visit.unit))
    #expect(sheet.state == .confirmed && sheet.fault == nil, "\(work.text)")
    #expect(sheet.findings.map(\.text) == visit.findings.map(\.text))
    let missing = sheet.entries.values.count { $0[.team].map { !$0.applies } ?? false }
    #expect(missing == 1 && sheet.entries.values.contains { $0.evidence.count == 2 })
    #expect(work.app.workspace.result(of: sheet, .settled)?.grade?.name == visit.result)
    #expect(sheet.steps.map(\.state) == [.complete, .signed, .confirmed])
    #expect(sheet.steps.map(\.by) == ["Đoàn 1", "Đoàn 1", "Đoàn 2"])
  }
}
