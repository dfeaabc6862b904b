import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What a leader asks, each answered on the first screen or one step behind it.
@Suite("Nine questions of a leader")
struct NineQuestionTests {
  /// The page of the filled store at 80×24, as it opens.
  private func page() throws -> AppAtWork { try FilledStore.atWork(columns: 80, rows: 24) }

  /// Goes into the figure whose words begin so, which must stand on the first screen.
  private func enter(_ words: String, in work: inout AppAtWork) throws {
    let rows = try #require(work.app.grid?.rows)
    let found = rows.enumerated().compactMap { place, row in
      row.computed?.parts.first { part in
        work.app.cell(row, part.columns.lowerBound)?.text.hasPrefix(words) ?? false
      }.map { (place, $0.columns.contains(0)) }
    }.first
    let (place, isLeft) = try #require(found, "\(words)")
    #expect(work.text.contains(words.prefix(12)))
    work.press(String(repeating: "↓ ", count: place) + (isLeft ? "⏎" : "→ ⏎"))
    #expect(work.app.grid?.table != .dashboard)
  }

  @Test("Which units stand where, what is spent: on the page itself")
  func page80() throws {
    let work = try page()
    for figure in ["65/84", "77,38%", "năm trước 61,90%", "6.408,2", "3 quá hạn"] {
      #expect(work.text.contains(figure), "\(figure)")
    }
  }

  @Test("Who is late, the longest first")
  func late() throws {
    var work = try page()
    try enter("Đến hạn", in: &work)
    #expect(work.text.contains("360 ngày") && work.text.contains("UBND huyện Mường Chà"))
  }

  @Test("What lacks to a target, and who could be next, with a telephone")
  func target() throws {
    var work = try page()
    try enter("10 UBND cấp huyệ", in: &work)
    #expect(work.text.contains("thiếu 1") && work.text.contains("UBND huyện Nậm Pồ"))
    #expect(work.text.contains("0215 3 000 000"))
  }

  @Test("How the scores fall, and the best and the weakest")
  func scores() throws {
    var work = try page()
    #expect(work.text.contains("Xuất sắc") && work.text.contains("Yếu"))
    try enter("Đã xác nhận", in: &work)
    #expect(work.text.contains("Cao nhất") && work.text.contains("Thấp nhất"), "\(work.text)")
  }

  @Test("Against last year: each unit that was confirmed in both, in the results of the campaign")
  func lastYear() throws {
    var work = try page()
    let campaign = try #require(work.app.workspace.campaign(ofYear: 2019))
    let results = CampaignResults(campaign, in: work.app.workspace)
    #expect(results.movements.count == 6 && results.outcomes.count == 9)
    try enter("Đã xác nhận", in: &work)
    work.press("⎋")
    #expect(work.text.contains("năm trước"), "\(work.text)")
  }

  @Test("What changed since a day: the day, what it was, and whose office did it")
  func changed() throws {
    var work = try page()
    try enter("Từ 30/10/2019", in: &work)
    #expect(work.text.contains("04/11/2019") && work.text.contains("Thư ký"), "\(work.text)")
  }

  @Test("What must be decided: the sheets that are signed and wait to be confirmed, first")
  func decided() throws {
    var work = try page()
    try enter("2 đã ký", in: &work)
    #expect(work.line(3).contains("đã ký") && work.line(4).contains("đã ký"), "\(work.text)")
  }
}
