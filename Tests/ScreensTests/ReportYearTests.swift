import Domain
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

@Suite("What is of the year that is looked at")
struct ReportYearTests {
  @Test("Units are shown as of the day of the figures, in a year to come as of its last")
  func unitDay() throws {
    var work = try AppAtWork()
    while work.app.year < 2026 { work.press("]") }
    #expect(work.app.view.unitDay == work.app.view.day)
    work.press("]")
    #expect(work.app.view.unitDay == Day.last(of: 2027))
  }

  @Test("A new one is for the year that is looked at")
  func proposed() throws {
    var work = try AppAtWork()
    let record = try #require(work.app.workspace.all(.plan).first)
    guard let plan = record.value(as: Plan.self) else { throw DecodingFailure("plan", .missing) }
    let duty = try #require(plan.reportDuties.first)
    let list = Path(["reportDuties", duty.id.text, "received"])
    let unit = try #require(work.app.workspace.all(.unit).first)
    let row = NewRow(
      field: ReportReceipt.fields.unit, location: list.text,
      kind: .row(record.key, list: list, letter: ReportReceipt.letter, after: nil, fields: [:]))
    work.app.beginDraft(of: row, with: unit.key.id)
    work.press("⏎")
    let received = work.app.workspace[record.key]?.tree[list]?.elements ?? []
    #expect(received.last?["year"] == .integer(work.app.year), "\(work.text)")
  }
}
