import Domain
import Screens
import Tables
import TestSupport
import Testing

/// What Enter on a unit goes into, and who changed what in it.
@Suite("A unit and its history")
struct UnitLevelTests {
  private let golden = Golden(beside: #filePath)

  /// The table of a level.
  private func show(_ table: TableID, _ work: inout AppAtWork) {
    for _ in 0..<12 where work.app.grid?.table != table { work.press("^o") }
  }

  /// The texts of the cells of the table that is seen, row by row.
  private func texts(_ work: AppAtWork, columns: Range<Int>) -> [[String]] {
    (work.app.grid?.rows ?? []).map { row in
      columns.map { work.app.cell(row, $0)?.text ?? "" }
    }
  }

  /// Goes into the first unit that was scored in more than one campaign.
  private func scored() throws -> (AppAtWork, ID<Unit>) {
    var work = try AppAtWork("dien-bien-2019")
    let ledger = work.app.workspace.sheets
    let units = work.app.workspace.all(.unit).compactMap { ID<Unit>($0.key.id) }
    let unit = try #require(units.first { ledger.campaigns(of: $0).count > 1 })
    let name = try #require(work.app.workspace.unit(unit)?.name(on: nil))
    work.press("!3 /")
    work.type(name)
    work.press("⏎ ⏎")
    return (work, unit)
  }

  @Test("Scores over the years: a row a campaign, the newest first, the same as the sheets say")
  func scores() throws {
    var (work, unit) = try scored()
    show(.unitScores(unit), &work)
    let ledger = work.app.workspace.sheets
    let campaigns = ledger.campaigns(of: unit).compactMap { work.app.workspace.campaign($0) }
      .sorted { ($0.year ?? 0) > ($1.year ?? 0) }
    let kind = work.app.workspace.unit(unit)?.kind(on: nil)
    let expected = campaigns.map { campaign -> [String] in
      let result = ledger.sheet(of: unit, in: campaign.id)?.result(.settled, unitKind: kind)
      return [campaign.title, result?.percent?.shown(in: .vietnamese) ?? ""]
    }
    #expect(texts(work, columns: 0..<2) == expected)
    #expect(expected.allSatisfy { !$0[1].isEmpty })
    #expect(try golden.difference(of: work.app.frame, named: "unit-scores-80x24") == nil)
    work.press("⏎")
    #expect(
      work.app.grid?.table == .sheet(.scores, .latest(of: unit, in: campaigns[0].id)))
    work.press("⎋")
    #expect(work.app.grid?.table == .unitScores(unit))
  }

  @Test("A declaration typed on the level of a unit stands in the unit")
  func declaration() throws {
    var (work, unit) = try scored()
    show(.unitPart(.declarations, of: unit), &work)
    let before = work.app.workspace.unit(unit)?.declarations.count ?? 0
    work.press("F7")
    work.type("99/QĐ")
    work.press("⏎")
    let after = try #require(work.app.workspace.unit(unit)?.declarations)
    #expect(after.count == before + 1)
    #expect(after.contains { $0.number == "99/QĐ" })
  }

  @Test("The history of a record tells each edit, the newest first, and asks before it goes back")
  func history() throws {
    var (work, unit) = try scored()
    let key = unit.key
    let before = work.app.workspace.unit(unit)?.telephone ?? ""
    for number in ["0215 1", "0215 2"] {
      let change = Change(
        key, .set("telephone", old: work.app.workspace[key]?.tree["telephone"], new: .text(number)))
      let record = try #require(work.app.workspace[key])
      let stamp = Stamp(at: "2026-11-21T02:41:07Z", by: "Văn phòng")
      _ = work.app.update(.reread([try record.applying(change, stamp)], []))
    }
    show(.history(key), &work)
    let first = before.isEmpty ? "(trống)" : before
    #expect(
      texts(work, columns: 0..<1).prefix(2).map { $0[0] }
        == ["Điện thoại: 0215 1 → 0215 2", "Điện thoại: \(first) → 0215 1"])
    work.press("⇱ ↓ ⏎")
    #expect(try golden.difference(of: work.app.frame, named: "unit-history-80x24") == nil)
    guard case .question(let question, .restore(key, 2)) = work.app.overlay else {
      Issue.record("nothing is asked")
      return
    }
    #expect(question.selected == 0)
    work.press("⏎")
    #expect(work.app.workspace.unit(unit)?.telephone == "0215 2")
    work.press("⏎ → ⏎")
    #expect(work.app.workspace.unit(unit)?.telephone == "0215 1")
    work.press("^z")
    #expect(work.app.workspace.unit(unit)?.telephone == "0215 2")
  }

  @Test("A leader sees the history and is told that he changes nothing")
  func leader() throws {
    var work = try AppAtWork("dien-bien-2019", role: .leader)
    let key = try #require(work.app.workspace.all(.unit).first?.key)
    let record = try #require(work.app.workspace[key])
    let change = Change(key, .set("note", old: record.tree["note"], new: .text("mới")))
    let stamp = Stamp(at: "2026-11-21T02:41:07Z", by: "Văn phòng")
    _ = work.app.update(.reread([try record.applying(change, stamp)], []))
    let name = work.app.workspace.title(of: record)
    work.press("!3 /")
    work.type(name)
    work.press("⏎ ⏎")
    show(.history(key), &work)
    work.press("⏎")
    #expect(work.app.overlay == nil)
    #expect(work.app.notice?.role == .warning)
    #expect(work.app.workspace[key]?.tree["note"] == .text("mới"))
  }
}
