import Domain
import Editing
import TestSupport
import Testing

/// Two documents that write to one sheet, without a screen.
@Suite("The document at a score sheet")
struct SheetDocumentTests {
  /// A document of a team, or of the office that keeps the records.
  private func document(
    _ office: String, _ role: AuthorRole = .inspector, on workspace: Workspace
  ) -> Document {
    Document(
      workspace, author: Author(office: office, role: role),
      ids: IDGenerator(seed: UInt64(office.utf8.count)), clock: AppAtWork.clock(1))
  }

  /// The sheet as a document has it.
  private func sheet(_ document: Document) throws -> ReplayedSheet {
    try #require(document.workspace.sheet(try ScoringStore.name("UBND xã Quài Tở")))
  }

  /// Gives a score as it is typed.
  private func give(
    _ typed: String, at ordinal: String, in document: inout Document
  ) throws -> SaveRequest? {
    let sheet = try sheet(document)
    let id = try #require(sheet.criteria?.set.criterion(called: ordinal)?.id)
    let changes = try document.changes(
      saying: TypedText(typed, .vietnamese), of: .score(id, .team), in: sheet)
    return try document.record(changes, in: sheet, as: ordinal).request
  }

  @Test("What others left alone is made behind them; what both gave is for the person to decide")
  func rebase() throws {
    let workspace = try ScoringStore().workspace()
    var (one, other) = (document("Đoàn 1", on: workspace), document("Đoàn 22", on: workspace))
    var disk = MemoryDisk(workspace: workspace)
    let first = try give("2", at: "I.1.2", in: &one)
    let apart = try give("1", at: "I.1.3", in: &other)
    let same = try give("1", at: "I.1.2", in: &other)
    disk.carryOut(first, of: &one)
    let news = disk.carryOut(apart, of: &other)
    #expect(news?.contested.map(\.request.number) == same.map { [$0.number] })
    #expect(news?.contested.first?.theirs?.by == "Đoàn 1" && news?.dropped.isEmpty == true)
    let again = try other.overrule(news?.contested.map(\.request) ?? [])
    for request in again { disk.carryOut(request, of: &other) }
    let written = disk.workspace.sheets.all
    #expect(written.map(\.count) == [3] && written.first?.fault == nil)
    #expect(other.workspace.sheets == disk.workspace.sheets && other.saving.unsavedCount == 0)
  }

  @Test(
    "A sheet is superseded behind what others wrote first, with what they wrote in the new version")
  func superseded() throws {
    let workspace = try ScoringStore().workspace()
    var disk = MemoryDisk(workspace: workspace)
    var team = document("Đoàn 1", on: workspace)
    for row in try #require(try sheet(team).criteria?.tree.leaves) {
      let changes = try team.changes(
        saying: TypedText("*", .vietnamese), of: .score(row.id, .team), in: try sheet(team))
      disk.carryOut(try team.record(changes, in: try sheet(team), as: "").request, of: &team)
    }
    let text = "Chưa cập nhật quy trình"
    let found = try team.changes(
      saying: TypedText(text, .vietnamese), of: .findingText(.minor, nil), in: try sheet(team))
    disk.carryOut(try team.record(found, in: try sheet(team), as: "").request, of: &team)
    for state in [SheetState.complete, .signed] {
      let outcome = try team.record([.state(state, "")], in: try sheet(team), as: "")
      disk.carryOut(outcome.request, of: &team)
    }
    var office = document("Văn phòng", .secretary, on: disk.workspace)
    let finding = try #require(try sheet(office).findings.first?.id)
    let due = try office.changes(
      saying: TypedText("30/11/2026", .vietnamese),
      of: .finding(finding, FieldKey(Finding.fields.due)), in: try sheet(office))
    disk.carryOut(try office.record(due, in: try sheet(office), as: "").request, of: &office)
    let outcome = try team.supersede(try sheet(team), because: "cộng nhầm", as: "thay")
    let news = disk.carryOut(outcome.request, of: &team)
    #expect(news?.dropped.isEmpty == true && news?.contested.isEmpty == true)
    let sheets = disk.workspace.sheets.all.sorted { $0.heading.version < $1.heading.version }
    #expect(sheets.map(\.heading.version) == [1, 2] && sheets.allSatisfy { $0.fault == nil })
    #expect(sheets.first?.state == .superseded && sheets.last?.state == .scoring)
    #expect(sheets.last?.findings.first?.due == Day(year: 2026, month: 11, day: 30))
    #expect(team.workspace.sheets == disk.workspace.sheets && team.saving.unsavedCount == 0)
  }

  @Test("Who may not is refused with the reason, and nothing is on its way")
  func rights() throws {
    let workspace = try ScoringStore().workspace()
    var leader = document("Lãnh đạo", .leader, on: workspace)
    var thrown: EditRefusal?
    do {
      _ = try give("2", at: "I.1.2", in: &leader)
    } catch let refusal as EditRefusal {
      thrown = refusal
    }
    #expect(thrown == .bar(.role(.leader, .scores)) && leader.saving.unsavedCount == 0)
  }
}
