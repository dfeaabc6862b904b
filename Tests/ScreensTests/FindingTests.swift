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
    work.press("^r")
    work.type("UBND")
    work.press("⇥")
    work.type("Ủy ban")
    work.press("⏎ ⏎ ⏎")
    var other = work.app.workspace
    try other.apply(
      [Change(hit.record, .set(hit.path, old: .text(hit.before), new: .text("khác")))],
      Stamp(at: "2026-11-21T09:50:00Z", by: "Người khác"))
    let record = try #require(other[hit.record])
    _ = work.app.update(.reread([record], []))
    work.press("^r")
    #expect(work.app.workspace[hit.record]?.tree[hit.path] == .text("khác"))
    #expect(!work.savedChanges.contains { $0.path == hit.path && $0.record == hit.record })
  }
}
