import Canvas
import Domain
import Editing
import Screens
import Tables
import TestSupport
import Testing

/// The inspector's first list: the visits of the day, then what is late, then what comes.
@Suite("Today's visits")
struct AgendaTests {
  /// Sits down as somebody on a day of the second week of September 2026.
  private func sit(
    _ office: String = "Đoàn 1", _ role: AuthorRole = .inspector, on day: String,
    _ workspace: Workspace? = nil, columns: Int = 80
  ) throws -> AppAtWork {
    var start = App.Start(
      size: Size(columns: columns, rows: 24),
      workspace: try workspace ?? ScoringStore().workspace(),
      author: Author(office: office, role: role), seed: 7)
    start.clock = Clock(
      stamp: "\(day)T02:00:00Z", timeOfDay: "09:00:00", seconds: 0, today: Day(iso: day))
    var work = AppAtWork(App(start))
    _ = work.app.update(.time(start.clock))
    return work
  }

  @Test("An inspector with visits begins at them; Enter leads to the sheet, Esc back")
  func first() throws {
    var work = try sit(on: "2026-09-12")
    #expect(work.app.grid?.table == .agenda, "\(work.text)")
    #expect(work.app.grid?.selected?.id == ScoringStore.id("v", "Đợt 2026UBND xã Mường Phăng"))
    #expect(work.text.contains("Hôm nay: 1") && work.text.contains("Đã qua ngày, chưa ký"))
    #expect(work.text.contains("Sắp tới: 1"))
    #expect(!work.text.contains("UBND xã Thanh Luông"), "another team's")
    work.press("⏎")
    let sheet = try ScoringStore.name("UBND xã Mường Phăng")
    #expect(work.app.grid?.table == .sheet(.scores, sheet))
    work.press("* ⎋")
    #expect(work.app.grid?.table == .agenda && work.text.contains("1/31"), "\(work.text)")
  }

  @Test("Without a visit of the day, or in another role, one begins as before")
  func others() throws {
    #expect(try sit(on: "2026-10-01").app.grid?.table == .campaigns)
    #expect(try sit("Đoàn 2", on: "2026-09-12").app.grid?.table == .campaigns)
    #expect(try sit("Văn phòng", .secretary, on: "2026-09-12").app.screen != .scoring)
    // Whoever belongs to no team sees all visits of the day.
    #expect(try sit("Chi cục TĐC", on: "2026-09-13").app.grid?.table == .agenda)
  }

  @Test("A campaign that is done, and what was signed, is no work any more")
  func done() throws {
    let store = try ScoringStore().workspace()
    let day = try #require(Day(iso: "2026-09-20"))
    let all = store.agenda(of: "Đoàn 1", on: day)
    #expect(all.count == 5 && all.allSatisfy { $0.timing == .overdue })
    let campaign = try #require(store.all(Campaign.self).first { $0.year == 2026 })
    var work = try sit("Văn phòng", .secretary, on: "2026-09-20", store)
    let change = Change(
      campaign.id.key,
      .set(
        Path(Campaign.fields.state), old: nil, new: .text(CampaignState.done.rawValue)))
    _ = try work.app.document.make(Edit(label: "xong", changes: [change]))
    let left = work.app.workspace.agenda(of: "Đoàn 1", on: day)
    #expect(left.map(\.campaign).allSatisfy { $0 != campaign.id } && left.count == 2)
  }
}

/// Criteria sets that come with the program, and what differs between units and teams.
@Suite("Built-in criteria and differences")
struct BuiltInSetTests {
  @Test("A built-in set is in an empty store in one step, and there once")
  func taken() throws {
    var work = try AppAtWork("bac-giang")
    #expect(work.app.workspace.all(CriteriaSet.self).isEmpty)
    work.press("^p")
    work.type("bộ tiêu chí mẫu")
    work.press("⏎")
    #expect(work.text.contains("ISO-HCC (mẫu)") && work.text.contains("31 tiêu chí"))
    work.press("⏎")
    let sets = work.app.workspace.all(CriteriaSet.self)
    #expect(sets.map(\.title) == ["ISO-HCC (mẫu)"] && sets.first?.total?.hundredths == 100_00)
    #expect(work.text.contains("Đã lấy bộ tiêu chí"), "\(work.text)")
    work.press("^p")
    work.type("bộ tiêu chí mẫu")
    work.press("⏎")
    #expect(work.text.contains("đã có"))
    work.press("⏎")
    #expect(work.app.workspace.all(CriteriaSet.self).count == 1)
    work.press("^z")
    #expect(work.app.workspace.all(CriteriaSet.self).isEmpty)
    work.press("^p")
    work.type("bộ tiêu chí mẫu")
    work.press("⏎ ⏎")
    #expect(work.app.workspace.all(CriteriaSet.self).count == 1 && work.text.contains("khôi phục"))
  }

  @Test("What a unit gave itself otherwise is a list of the campaign; Enter goes to the criterion")
  func differences() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⏎")
    let sheet = try #require(try work.sheet())
    let rows = try #require(sheet.criteria?.tree.leaves)
    for (row, own, team) in [(rows[1], "2", "1"), (rows[2], "1", "2"), (rows[3], "3", "3")] {
      for (figure, typed) in [(ScoreFigure.own, own), (.team, team)] {
        let sheet = try #require(try work.sheet())
        let changes: [SheetChange] = [
          .score(row.id, figure, Score(Points(hundredths: (Int(typed) ?? 0) * 100)))
        ]
        _ = try work.app.document.record(changes, in: sheet, as: "")
      }
    }
    let found = work.app.workspace.differences(in: sheet.heading.campaign)
    #expect(found.map(\.hundredths) == [-100, 100])
    #expect(found.map(\.criterion.id) == [rows[1].id, rows[2].id])
    work.press("⎋ ⇥ ⇥ ⇥")
    #expect(work.app.grid?.table == .campaign(.differences, of: sheet.heading.campaign))
    #expect(work.text.contains("chưa chốt: 2"), "\(work.text)")
    work.press("↓ ⏎")
    #expect(work.app.grid?.selected?.id == rows[2].id.text)
    work.press("⎋")
    #expect(work.app.grid?.table == .campaign(.differences, of: sheet.heading.campaign))
  }

  @Test("A unit that scores itself begins at its own row, and types in its own column alone")
  func ownUnit() throws {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: .unit, office: "Sở Nội vụ")
    work.press("⏎")
    #expect(work.app.grid?.selected?.id == ScoringStore.id("w", "Đợt 2026Sở Nội vụ"))
    work.press("⏎ 2")
    #expect(work.app.grid?.draft == nil && work.text.contains("chỉ tự chấm"), "\(work.text)")
    work.press("← 8/8 ⏎")
    let sheet = try #require(try work.sheet("Sở Nội vụ"))
    #expect(sheet.entries.values.map { $0[.own]?.points } == [Points(hundredths: 800)])
    work.press("⎋ ⇱ ↓ ⏎ ← 8/8")
    #expect(work.text.contains("chính đơn vị mình"), "\(work.text)")
  }
}
