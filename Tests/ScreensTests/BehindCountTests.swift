import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// A figure of the leader's page leads to exactly the rows that it counts.
@Suite("Rows behind figures")
struct BehindCountTests {
  /// How many rows lie behind something.
  private func count(_ behind: Behind, _ work: AppAtWork) -> Int {
    BehindSource(behind: behind).rows(work.app.view).count
  }

  @Test("States, grades, findings, what is due and discrepancies are as many as the figure says")
  func counts() throws {
    var work = try AppAtWork("dien-bien-2019", role: .leader)
    work.app.year = 2019
    work.app.workspaceChanged()
    let view = work.app.view
    let year = YearProgress(
      view.workspace, year: 2019, today: view.today, audits: view.audit.budgets)
    let campaign = try #require(year.campaign)
    let id = campaign.campaign
    let open = campaign.rows.count { $0.state != .confirmed }
    #expect(open > 0 && count(.sheets(id, .unconfirmed), work) == open)
    #expect(count(.sheets(id, .all), work) == campaign.confirmed.base)
    for grade in campaign.grades {
      #expect(count(.sheets(id, .graded(grade.name)), work) == grade.units.count)
    }
    #expect(count(.findings(id), work) == campaign.openFindings)
    #expect(count(.due, work) == year.due.items.count)
    #expect(count(.discrepancies, work) == view.audit.all.count)
    for kind in year.kinds { #expect(count(.kinds([kind.key]), work) == kind.tally.base) }
    #expect(count(.kinds([]), work) == year.all.base)
    let first = try #require(
      BehindSource(behind: .sheets(id, .unconfirmed)).rows(view).first?.computed)
    #expect(first.part(at: 0)?.cells[1].text == "đã ký")
  }
}
