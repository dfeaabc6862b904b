import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Searching in the whole store, and replacing what is found.
@Suite("The whole store")
struct FindingTests {
  @Test(
    "From any screen, without marks, Enter goes to what is found", arguments: ScreenName.allCases)
  func anywhere(_ screen: ScreenName) throws {
    var work = try AppAtWork()
    work.press("!\(screen.rawValue) !/")
    work.type("quai to")
    #expect(work.text.contains("Quài Tở"))
    work.press("⏎")
    #expect(work.app.screen == .units && work.app.grid?.search == nil)
    #expect(work.line(work.app.size.rows - 3).contains("Quài Tở") || work.text.contains("Quài Tở"))
    let key = try #require(work.app.grid?.selected?.record)
    #expect(work.app.workspace[key].map { work.app.workspace.title(of: $0) } == "UBND xã Quài Tở")
  }

  @Test("A row inside a record is found by any of its texts, and gone to")
  func rows() throws {
    var work = try AppAtWork()
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    let task = try #require(plan.tasks.last { !$0.content.isEmpty })
    work.press("!/")
    work.type(task.content)
    work.press("⏎")
    #expect(work.app.screen == .plans && work.app.grid?.selected?.id == task.id.text)
  }

  @Test("The text that holds what is sought is told first, wherever in the record it stands")
  func reason() throws {
    var work = try AppAtWork()
    work.press("!/")
    work.type("cong bo")
    let told = try #require((0..<24).map { work.line($0) }.last { $0.contains("ông bố") })
    #expect(told.contains(": "))
  }

  @Test("A row that is found by another text than its title shows that text")
  func foundBy() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 40)
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    let task = try #require(
      plan.tasks.first { !$0.lead.isEmpty && !$0.content.folded.contains($0.lead.folded) })
    work.press("!/")
    work.type(task.lead)
    let label = work.app.phrases.field(PlanTask.fields.lead, of: .plan)
    let row = try #require(
      work.text.split(separator: "\n").first { $0.contains(task.content.prefix(20)) },
      "\(work.text)")
    #expect(row.contains("\(label): \(task.lead.prefix(12))"), "\(row)")
  }

  @Test("A record that was just made and is taken back leaves one where one was")
  func takenBack() throws {
    var work = try AppAtWork(columns: 120)
    work.press("!4")
    let table = work.app.grid?.table
    work.press("F7")
    work.type("thử")
    work.press("⏎ ^z")
    #expect(work.app.grid?.table == table, "\(work.text)")
    #expect(!work.app.workspace.all(Campaign.self).contains { $0.title == "thử" })
  }

  @Test("What was sought on a screen is sought everywhere, and Esc leads back")
  func goesOn() throws {
    var work = try AppAtWork()
    work.press("!5 F3")
    work.type("quai to")
    work.press("!/")
    #expect(work.app.grid?.table == .everything && work.app.grid?.search?.text == "quai to")
    work.press("⎋")
    #expect(work.app.grid?.table != .everything && work.app.screen == .budgets)
  }

  @Test(
    "Every record is in it, and each row leads to its place", arguments: ["dien-bien", "bac-giang"])
  func complete(_ sample: String) throws {
    var work = try AppAtWork(sample, columns: 120, rows: 40)
    work.press("!/")
    let rows = work.app.grid?.rows ?? []
    for record in work.app.workspace.records.values where record.key.kind != .sheet {
      #expect(rows.contains { $0.id == "\(record.key.id) " }, "\(record.key)")
    }
    var gone = 0
    for row in rows where row.computed != nil && gone < 60 && row.id.count % 3 == 0 {
      var work = work
      work.app.grid?.endSearch()
      work.app.grid?.select(id: row.id)
      work.press("⏎")
      let id = row.id.prefix { $0 != " " }
      #expect(work.app.grid?.selected?.record?.id == String(id), "\(row.id)")
      gone += 1
    }
    #expect(gone > 20)
  }

  @Test("A term in forty texts is shown, then changed by one key, and comes back by one")
  func term() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    let before = work.app.workspace
    let replacement = try TextReplacement("UBND", with: "Ủy ban", .words, in: .store)
    let count = before.hits(of: replacement).hits.count
    try #require(count > 40)
    // Besides the texts: seven keys, where each text took one edit before.
    work.press("^r")
    work.type("UBND")
    work.press("⇥")
    work.type("Ủy ban")
    work.press("⏎ ⏎ ⏎")
    #expect(work.app.grid?.rows.count == count && work.savedChanges.isEmpty)
    #expect(work.text.contains("\(count) chỗ"))
    work.press("^r")
    #expect(
      work.savedChanges.count == count && work.app.workspace.hits(of: replacement).hits.isEmpty)
    #expect(work.app.notice?.text.contains("\(count)") == true)
    work.press("^z")
    #expect(work.app.workspace.hits(of: replacement).hits == before.hits(of: replacement).hits)
  }

  @Test("Only the marked places are changed where some are marked")
  func marked() throws {
    var work = try AppAtWork()
    work.press("^r")
    work.type("UBND")
    work.press("⇥")
    work.type("Ủy ban")
    work.press("⏎ ⏎ ⏎ ↓ ␣ ␣ ^r")
    #expect(work.savedChanges.count == 2)
  }

  @Test("The record and the cell are offered where they are selected; a fault stays in the dialog")
  func scopes() throws {
    var work = try AppAtWork()
    work.press("!5 ↓ ^r")
    guard case .dialog(let dialog, .replacement(let scopes))? = work.app.overlay else {
      Issue.record("no dialog")
      return
    }
    #expect(scopes.count == 3 && dialog.fields[2].selected == 2)
    work.press("⏎ ⏎ ⏎ ⏎")
    #expect(work.text.contains("Chưa gõ chữ cần tìm"))
    work.type("zzzz")
    work.press("⏎ ⏎ ⏎ ⏎")
    #expect(work.text.contains("Không có chỗ nào có “zzzz”"))
    work.press("⎋")
    #expect(work.app.overlay == nil && work.savedChanges.isEmpty)
  }

  @Test("Who may not edit records searches, and replaces nothing")
  func reader() throws {
    var work = try AppAtWork(role: .leader)
    work.press("^r")
    #expect(work.app.overlay == nil && work.app.notice != nil)
    work.press("!/")
    #expect(work.app.grid?.table == .everything)
  }

  @Test("A text that somebody else changed meanwhile is not overwritten")
  func changedMeanwhile() throws {
    var work = try AppAtWork()
    let replacement = try TextReplacement("UBND", with: "Ủy ban", .words, in: .store)
    let hit = try #require(work.app.workspace.hits(of: replacement).hits.first)
    guard case .field(let path) = hit.place else { throw DecodingFailure("hit", .missing) }
    work.press("^r")
    work.type("UBND")
    work.press("⇥")
    work.type("Ủy ban")
    work.press("⏎ ⏎ ⏎")
    var other = work.app.workspace
    try other.apply(
      [Change(hit.record, .set(path, old: .text(hit.before), new: .text("khác")))],
      Stamp(at: "2026-11-21T09:50:00Z", by: "Người khác"))
    let record = try #require(other[hit.record])
    _ = work.app.update(.reread([record], []))
    work.press("^r")
    #expect(work.app.workspace[hit.record]?.tree[path] == .text("khác"))
    #expect(!work.savedChanges.contains { $0.path == path && $0.record == hit.record })
  }

  /// A secretary in whose store a sheet has a note of two paragraphs and a finding.
  private func withSheet() throws -> AppAtWork {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: .secretary, office: "Văn phòng", columns: 120,
      rows: 40)
    work.press("⏎ ⏎")
    work.go(to: "I.3.2")
    work.press("!c")
    _ = work.app.update(.input(.paste("Thiếu *biên bản*\nnăm 2015")))
    work.press("^s")
    work.press("!p nhẹ ⏎")
    work.type("Chưa họp theo 2015")
    work.press("⏎")
    work.saveAll()
    return work
  }

  @Test(
    "What a sheet says is found from any screen, and Enter goes to the criterion or the finding")
  func sheets() throws {
    for (sought, table) in [("thieu bien ban", "scores"), ("chua hop theo", "findings")] {
      var work = try withSheet()
      work.press("!5 !/")
      work.type(sought)
      work.press("⏎")
      guard case .sheet(let part, _)? = work.app.grid?.table else {
        Issue.record("\(String(describing: work.app.grid?.table))")
        return
      }
      #expect("\(part)" == table)
      let sheet = try #require(work.app.workspace.sheets.all.first)
      let row = try #require(work.app.grid?.selected?.id)
      #expect(sheet.texts.contains { $0.place.text.hasSuffix(row) })
      if table == "scores" {
        #expect(
          work.app.cell(try #require(work.app.grid?.selected), 0)?.text.hasPrefix("I.3.2") == true)
        work.press("!'")
        #expect(work.text.contains("năm 2015") && !work.text.contains("*biên"), "read whole")
      }
    }
  }

  @Test("A term in sheets and records is one step: shown, changed and taken back by one key each")
  func sheetTerm() throws {
    var work = try withSheet()
    let before = work.app.workspace.sheets.all[0].texts
    work.press("!1 ^r")
    work.type("2015")
    work.press("⇥")
    work.type("2020")
    work.press("⏎ ⏎ ⏎")
    #expect(work.app.grid?.rows.count == 2 && work.text.contains("Ghi chú I.3.2"))
    work.press("^r")
    #expect(work.app.workspace.sheets.all[0].texts.map(\.text).allSatisfy { $0.contains("2020") })
    #expect(work.app.workspace.sheets.all[0].texts[0].text == "Thiếu *biên bản*\nnăm 2020")
    work.press("^z")
    #expect(work.app.workspace.sheets.all[0].texts == before)
    work.press("^y")
    #expect(work.app.workspace.sheets.all[0].texts.map(\.text).allSatisfy { $0.contains("2020") })
  }

  @Test("In a sheet its texts alone can be meant")
  func oneSheet() throws {
    var work = try withSheet()
    work.press("^r")
    guard case .dialog(_, .replacement(let scopes))? = work.app.overlay else {
      Issue.record("no dialog")
      return
    }
    let sheet = work.app.workspace.sheets.all[0].heading.sheet.key
    #expect(scopes == [.record(sheet), .store])
  }
}
