import Domain
import Samples
import TestSupport
import Testing

@testable import Screens

@Suite("Reports that came in")
struct ReportYearTests {
  @Test("A new one is for the year that is looked at")
  func proposed() throws {
    var work = try AppAtWork()
    let record = try #require(work.app.workspace.all(.plan).first)
    guard case .plan(let plan) = record.value else { throw Misfit("plan", .missing) }
    let duty = try #require(plan.reportDuties.first)
    let list = Path(["reportDuties", duty.id.text, "received"])
    let unit = try #require(work.app.workspace.all(.unit).first)
    let row = NewRow(
      field: "unit", location: list.text,
      kind: .row(record.key, list: list, letter: ReportReceipt.letter, after: nil, fields: [:]))
    work.app.beginDraft(of: row, with: unit.key.id)
    work.press("⏎")
    let received = work.app.workspace[record.key]?.tree[list]?.elements ?? []
    #expect(received.last?["year"] == .integer(work.app.year), "\(work.text)")
  }
}
