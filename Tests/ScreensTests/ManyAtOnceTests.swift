import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Things done for many units at once: asked once, shown, written as one step.
@Suite("Much at once")
struct ManyAtOnceTests {
  /// Among the units of a campaign of the sample without any visit.
  private func atCampaign(columns: Int = 80, rows: Int = 24) throws -> (AppAtWork, Campaign) {
    var work = try AppAtWork("dien-bien-2019", columns: columns, rows: rows)
    let campaign = try #require(
      work.app.workspace.all(Campaign.self).first { $0.units.count > 20 && $0.teams.count > 1 })
    let old = work.app.workspace[campaign.id.key]?.tree[Campaign.fields.visits]
    try work.changeElsewhere(
      Change(campaign.id.key, .set(Path(Campaign.fields.visits), old: old, new: nil)),
      Stamp(at: "", by: ""))
    work.press("!4")
    work.app.open(.campaign(campaign.id))
    let now = try #require(work.app.workspace.campaign(campaign.id))
    return (work, now)
  }

  /// Goes to a field of the dialog that is open and types a text in the place of what is there.
  private func fill(_ work: inout AppAtWork, _ text: String) {
    work.press("^u")
    work.type(text)
  }

  @Test(
    "Marked units get a day and a team in one dialog; the preview shows it; one undo takes it back")
  func byHand() throws {
    var (work, campaign) = try atCampaign()
    let before = work.app.workspace[campaign.id.key]?.tree[Campaign.fields.visits]
    let rows = try #require(work.app.grid).rows.filter { $0.depth == 1 }.prefix(3)
    for row in rows {
      work.app.grid?.select(id: row.id)
      work.press("␣")
    }
    work.press("!p ⏎")
    #expect(work.text.contains("3 đơn vị"), "\(work.text)")
    fill(&work, "3/6/2019")
    // All teams but the first stay at home.
    work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    for _ in campaign.teams.dropFirst() { work.press("← ⏎") }
    if case .dialog? = work.app.overlay { work.press("⏎") }
    #expect(work.text.contains("Thứ Hai, 03/06/2019"), "\(work.text)")
    #expect(work.text.contains(campaign.teams[0].name))
    #expect(work.savedChanges.isEmpty, "a preview writes nothing")
    work.press("⏎")
    let made = try #require(work.app.workspace.campaign(campaign.id)).visits
    #expect(made.count == 3)
    #expect(made.allSatisfy { $0.day?.iso == "2019-06-03" && $0.team == campaign.teams[0].id })
    #expect(work.app.grid?.marked.isEmpty == true && work.app.overlay == nil)
    work.press("^z")
    #expect(work.app.workspace[campaign.id.key]?.tree[Campaign.fields.visits] == before)
  }

  @Test(
    "Without marks all are laid out; a wrong day, an end before the start and too few days are told"
  )
  func evenly() throws {
    var (work, campaign) = try atCampaign()
    work.press("!p ⏎")
    let enters = Array(repeating: "⏎", count: 4 + campaign.teams.count).joined(separator: " ")
    for (from, to, most, told) in [
      ("31/2/2019", "", "", "▲"), ("3/6/2019", "1/6/2019", "", "Đến ngày phải sau"),
      ("3/6/2019", "3/6/2019", "1", "ngày làm việc"), ("3/6/2019", "28/6/2019", "0", "▲"),
    ] {
      while work.app.dialogFocus != 0 { work.press("↑") }
      fill(&work, from)
      work.press("↓")
      fill(&work, to)
      work.press("↓")
      fill(&work, most)
      while work.app.dialogFocus != 0 { work.press("↑") }
      work.press(enters)
      #expect(work.text.contains(told), "\(from) \(to) \(most)\n\(work.text)")
    }
    while work.app.dialogFocus != 2 { work.press("↑") }
    fill(&work, "")
    while work.app.dialogFocus != 0 { work.press("↑") }
    work.press(enters)
    #expect(work.text.contains("Xem trước"), "\(work.text)")
    // Out of the preview the dialog is as it was.
    work.press("⎋")
    #expect(work.text.contains("28/6/2019") && work.savedChanges.isEmpty)
    while work.app.dialogFocus != 0 { work.press("↑") }
    work.press(enters)
    work.press("⏎")
    let made = try #require(work.app.workspace.campaign(campaign.id)).visits
    #expect(Set(made.compactMap(\.unit)) == Set(campaign.units.map(\.unit)))
    #expect(made.allSatisfy { $0.day?.isWorkingDay == true && $0.team != nil })
    #expect(work.app.history.undoable.count == 1)
    work.press("!p ⏎")
    while work.app.dialogFocus != 0 { work.press("↑") }
    work.press(enters)
    #expect(work.text.contains("đều đã có ngày"))
  }

  @Test("What another terminal gave a day meanwhile is shown anew, not written over")
  func meanwhile() throws {
    var (work, campaign) = try atCampaign()
    work.press("!p ⏎")
    let enters = Array(repeating: "⏎", count: 4 + campaign.teams.count).joined(separator: " ")
    fill(&work, "3/6/2019")
    work.press(enters)
    let row = Tree.row(id: "v2345672345")
      .with(Visit.fields.unit, tree: .text(campaign.units[0].unit.text))
      .with(Visit.fields.day, tree: .text("2019-07-01"))
    try work.changeElsewhere(
      Change(campaign.id.key, .insert(Path(Campaign.fields.visits), row: row, after: nil)),
      Stamp(at: "", by: ""))
    work.press("⏎")
    #expect(work.savedChanges.isEmpty && work.app.overlay != nil)
    guard case .preview(_, let planned)? = work.app.overlay else { return }
    #expect(planned.lines.contains("Giữ nguyên ngày đã có:"))
    work.press("⏎")
    let made = try #require(work.app.workspace.campaign(campaign.id)).visits
    #expect(made.count == campaign.units.count && made.filter { $0.day?.month == 7 }.count == 1)
  }

  /// Among the units of the province, the first few marked.
  private func atUnits(marking count: Int) throws -> (AppAtWork, [ID<Unit>]) {
    var work = try AppAtWork("dien-bien-2019")
    work.press("!3 ⇱ ↓")
    for _ in 0..<count { work.press("␣ ↓") }
    return (work, work.app.grid?.marked.compactMap { ID<Unit>($0) } ?? [])
  }

  @Test(
    "One declaration, number and day asked once, for all marked units; who has it is left and counted"
  )
  func declarations() throws {
    var (work, units) = try atUnits(marking: 4)
    try #require(units.count == 4)
    let before = units.map { work.app.workspace.unit($0)?.declarations.count ?? 0 }
    work.press("!p ⏎")
    fill(&work, "15/10/2026")
    work.press("↓")
    fill(&work, "77/QĐ")
    work.press("↓ ↓ ⏎")
    #expect(work.text.contains("Công bố ngày 15/10/2026") && work.savedChanges.isEmpty)
    work.press("⏎")
    for (unit, count) in zip(units, before) {
      let declared = try #require(work.app.workspace.unit(unit)).declarations
      #expect(declared.count == count + 1 && declared.last?.number == "77/QĐ")
      #expect(declared.last?.date?.iso == "2026-10-15")
    }
    #expect(work.app.history.undoable.count == 1)
    // One unit more: only that one is new.
    work.press("!3 ⇱ ↓ ␣ ↓ ␣ ↓ ␣ ↓ ␣ ↓ ␣ !p ⏎")
    fill(&work, "15/10/2026")
    work.press("↓ ↓ ↓ ⏎")
    #expect(work.text.contains("4 đơn vị đã có, để nguyên"), "\(work.text)")
    work.press("⏎ ^z ^z")
    #expect(units.map { work.app.workspace.unit($0)?.declarations.count ?? 0 } == before)
  }

  @Test(
    "A stage, and a yearly duty, for marked units; a second time all have it and nothing is written"
  )
  func stagesAndDuties() throws {
    var (work, units) = try atUnits(marking: 3)
    work.press("!p ↓ ⏎ → ⏎ ⏎")
    #expect(units.allSatisfy { work.app.workspace.unit($0)?.stage == .building })
    let changes = work.savedChanges.count
    for unit in units {
      work.app.grid?.select(id: unit.text)
      work.press("␣")
    }
    work.press("!p ↓ ↓ ⏎")
    // The second duty, of the year that is proposed.
    work.press("→ ⏎ ⏎ ⏎ ⏎")
    let year = work.app.year
    #expect(units.allSatisfy { work.app.workspace.unit($0)?.duty(of: year)?.internalAudit != nil })
    #expect(work.savedChanges.count > changes)
    let written = work.savedChanges.count
    for unit in units {
      work.app.grid?.select(id: unit.text)
      work.press("␣")
    }
    work.press("!p ↓ ↓ ⏎ → ⏎ ⏎ ⏎")
    #expect(work.text.contains("đã có rồi") && work.savedChanges.count == written, "\(work.text)")
  }

  @Test("Of a group all members are meant, each once")
  func group() throws {
    var work = try AppAtWork("dien-bien-2019")
    let group = try #require(
      work.app.workspace.all(UnitGroup.self).first {
        work.app.workspace.members(of: $0).count > 1
      })
    work.app.go(to: group.id.key, .root)
    work.press("!p ↓ ⏎ → ⏎ ⏎")
    let members = work.app.workspace.members(of: group)
    #expect(members.allSatisfy { work.app.workspace.unit($0)?.stage == .building })
  }
}

extension App {
  /// The field of the dialog that has the keyboard.
  fileprivate var dialogFocus: Int {
    if case .dialog(let dialog, _)? = overlay { dialog.focus } else { 0 }
  }
}
