import Canvas
import Domain
import Phrases
import TestSupport
import Testing
import Vietnamese
import Widgets

@testable import Screens
@testable import Tables

/// Fields of dialogs: each says what it means, and those that mean one of a set list it.
@Suite("Fields of dialogs")
struct DialogListTests {
  /// Every dialog that there is, opened at a desk.
  private func dialogs() throws -> [(name: String, work: AppAtWork)] {
    var found: [(String, AppAtWork)] = []
    var start = try AppAtWork("dien-bien-2019", columns: 100, rows: 36)
    start.press("!3 ⇲")
    let units = start.app.workspace.all(Unit.self).prefix(3).map(\.id)
    for sort in ReorganisationSort.allCases {
      var work = start
      let asked = Reorganising(sort: sort, units: sort.isForOne ? [units[0]] : units)
      let dialog = asked.dialog(work.app.workspace, work.app.clock.today, .off, work.app.phrases)
      work.app.overlay = .dialog(dialog, .manyAtOnce(.reorganisation(asked)))
      found.append(("\(sort)", work))
    }
    for sort in UnitEntrySort.allCases {
      var work = start
      work.app.askForEntry(sort, Array(units))
      found.append(("\(sort)", work))
    }
    var settings = start
    settings.press("!e")
    var replacement = start
    replacement.press("^r")
    var visits = start
    let campaign = try #require(start.app.workspace.all(Campaign.self).first { !$0.teams.isEmpty })
    visits.app.open(campaign.id.key.subject)
    visits.app.askForVisits()
    var trial = start
    trial.press("!5 ↓ ↓")
    trial.app.grid?.column = 4
    trial.press("!l")
    var copy = start
    copy.press("!2 F7 ↓ ⏎")
    found += [
      ("settings", settings), ("replacement", replacement), ("visits", visits), ("trial", trial),
      ("copy", copy),
    ]
    return found
  }

  @Test("Each field of each dialog has its sentence, and help leads back to the dialog as it was")
  func help() throws {
    for (name, start) in try dialogs() {
      var work = start
      guard case .dialog(let dialog, _)? = work.app.overlay else {
        Issue.record("\(name) is no dialog")
        continue
      }
      for (number, field) in dialog.fields.enumerated() {
        #expect(field.help.count > 10, "\(name) \(field.label)")
        let before = work.app.overlay
        work.press("F1")
        let words = field.help.split(separator: " ").prefix(3).joined(separator: " ")
        #expect(work.text.contains(words), "\(name) \(field.label): \(work.text)")
        work.press("⎋")
        #expect(work.app.overlay == before, "\(name)")
        if number + 1 < dialog.fields.count { work.press("⇥") }
      }
      work.press("⎋")
      #expect(work.app.overlay == nil)
    }
  }

  @Test("Words that fit no label of a field are said; nothing goes on with what stood there")
  func nothingFits() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 80, rows: 24)
    work.press("F5")
    let before = work.app.overlay
    work.type("zzz")
    #expect(work.text.contains(work.app.phrases.noChoiceFits("zzz").prefix(30)), "\(work.text)")
    work.press("⏎")
    #expect(work.app.overlay == before && work.text.contains("zzz"), "\(work.text)")
    work.press("⇥")
    #expect(work.app.overlay == before)
    work.press("⌫ ⌫ ⌫ ⏎")
    #expect(work.app.overlay != before && !work.text.contains("zzz"), "\(work.text)")
  }

  @Test("A unit is found as one types and known by its id, though two are called alike")
  func units() throws {
    var work = try AppAtWork(columns: 100, rows: 36)
    work.press("!3 ⇲")
    let moved = try #require(work.app.grid?.selected?.record)
    let above = try #require(
      work.app.workspace.all(Unit.self).first { $0.name(on: nil) == "Sở Khoa học và Công nghệ" })
    let key = RecordKey(.unit, "u2345672345")
    let name = Tree.row(id: "\(DatedName.letter)2345672345").with(
      DatedName.fields.text, tree: .text("Sở Khoa học và Công nghệ"))
    try work.changeElsewhere(
      Change(key, .create(Tree.record(key).with(Unit.fields.names, tree: .list([name])))),
      Stamp(at: "", by: ""))
    work.press("!r")
    work.type("chuyen")
    work.press("⏎")
    work.type("khoa hoc")
    #expect(
      work.text.contains("▸") && work.text.contains("Sở Khoa học và Công nghệ"), "\(work.text)")
    for _ in 0..<6 where work.app.dialogList?.list.selected?.value != above.id.text {
      work.press("↓")
    }
    #expect(work.app.dialogList?.list.selected?.value == above.id.text)
    work.press("⏎ ⏎")
    work.type("12/QĐ")
    work.press("⏎")
    #expect(work.text.contains("Xem trước"), "\(work.text)")
    work.press("⏎")
    #expect(ID<Unit>(moved.id).flatMap { work.app.workspace.unit($0) }?.parent(on: nil) == above.id)
  }

  @Test(
    "Esc closes the list first, arrows without a list go from field to field, a label is found by letters"
  )
  func keys() throws {
    var work = try AppAtWork(columns: 100, rows: 36)
    work.press("!3 ⇲ !r")
    work.type("chuyen")
    work.press("⏎")
    work.type("so")
    #expect(work.app.dialogList != nil)
    work.press("⎋")
    guard case .dialog(let dialog, _)? = work.app.overlay else {
      Issue.record("the dialog is closed")
      return
    }
    #expect(work.app.dialogList == nil && dialog.fields[0].text == "so" && dialog.focus == 0)
    work.press("⎋")
    #expect(work.app.overlay == nil)
    work.press("!e ↓")
    let role = work.app.phrases.role(.leader)
    work.type(String(role.prefix(4)))
    #expect(work.text.contains("▸"))
    work.press("⏎")
    guard case .dialog(let settings, _)? = work.app.overlay else { return }
    #expect(settings.fields[1].text == role && settings.focus == 2)
  }
}
