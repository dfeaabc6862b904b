import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Several are chosen one after another, each by its id.
@Suite("Choosing several")
struct SeveralChoiceTests {
  /// At the units of a responsibility that names one.
  private func atUnits() throws -> (work: AppAtWork, record: RecordKey, path: Path) {
    var work = try AppAtWork()
    let plan = try #require(
      work.app.workspace.all(Plan.self).first { !$0.responsibilities.isEmpty })
    let row = Plan.fields.responsibilities[plan.responsibilities[0].id]
    work.app.open(.form(plan.id.key, row))
    let path = row / Responsibility.fields.units
    work.app.grid?.select(id: path.text)
    return (work, plan.id.key, path)
  }

  /// The ids that stand in the field.
  private func ids(_ at: (work: AppAtWork, record: RecordKey, path: Path)) -> [String] {
    (at.work.app.workspace[at.record]?.tree[at.path]?.named ?? []).compactMap(\.asText)
  }

  @Test("A semicolon takes the line that is seen, Enter the last one; undo gives all back")
  func typed() throws {
    var here = try atUnits()
    let before = here.work.app.workspace[here.record]?.tree[here.path]
    here.work.press("F2 ^u")
    here.work.type("khoa hoc")
    let first = try #require(here.work.app.grid?.draft?.list.selected)
    here.work.type("; tai chinh")
    let second = try #require(here.work.app.grid?.draft?.list.selected)
    #expect(first.value != second.value)
    here.work.press("⏎")
    #expect(ids(here) == [first.value, second.value])
    let shown = "\(first.label); \(second.label)".prefix(30)
    #expect(here.work.text.contains(shown), "\(here.work.text)")
    // What stands there is not typed anew: another letter begins the next name.
    here.work.app.grid?.select(id: here.path.text)
    here.work.press("F2")
    here.work.type("noi vu")
    let third = try #require(here.work.app.grid?.draft?.list.selected)
    #expect(here.work.app.grid?.draft?.ticked == [first.value, second.value, "noi vu"])
    here.work.press("⏎")
    #expect(ids(here) == [first.value, second.value, third.value])
    here.work.press("^z ^z")
    #expect(here.work.app.workspace[here.record]?.tree[here.path] == before)
  }

  @Test("Space ticks the line that was gone to, and takes the tick away")
  func ticked() throws {
    var here = try atUnits()
    here.work.press("F2 ^u")
    here.work.type("so")
    let list = try #require(here.work.app.grid?.draft?.list)
    try #require(list.fitting.count > 2)
    let (second, third) = (list.all[list.fitting[1]], list.all[list.fitting[2]])
    here.work.press("↓ ␣")
    #expect(here.work.app.grid?.draft?.field.text == second.text)
    #expect(here.work.text.contains("▸✓ \(second.label)".prefix(20)), "\(here.work.text)")
    here.work.press("↓ ␣")
    #expect(here.work.app.grid?.draft?.ticked == [second.value, third.value])
    here.work.press("␣ ⏎")
    #expect(ids(here) == [second.value])
  }

  @Test("Words with a space between them are typed as words while no line was gone to")
  func space() throws {
    var here = try atUnits()
    here.work.press("F2 ^u")
    here.work.type("khoa hoc va")
    #expect(here.work.app.grid?.draft?.field.text == "khoa hoc va")
  }

  @Test("A pasted list of names is taken name by name; one that is none is told")
  func pasted() throws {
    var here = try atUnits()
    let units = here.work.app.workspace.all(Unit.self).prefix(2)
    let names = units.map { here.work.app.workspace.name(of: $0.id) }
    here.work.press("F2 ^u")
    _ = here.work.app.update(.input(.paste(names.joined(separator: "; "))))
    here.work.press("⏎")
    #expect(ids(here) == units.map(\.id.text))
    here.work.app.grid?.select(id: here.path.text)
    here.work.press("F2 ^u")
    _ = here.work.app.update(.input(.paste("\(names[0]); qqq xxx")))
    here.work.press("⏎")
    #expect(here.work.app.grid?.draft?.fault?.contains("“qqq xxx”") == true)
    #expect(ids(here) == units.map(\.id.text))
  }

  @Test("Two of one name in a list are told apart when it is opened again, and stay both")
  func namesakes() throws {
    var here = try atUnits()
    let units = Array(here.work.app.workspace.all(Unit.self).prefix(2))
    for unit in units {
      let name = try #require(unit.names.last)
      let path = Unit.fields.names[name.id] / DatedName.fields.text
      try here.work.changeElsewhere(
        Change(unit.id.key, .set(path, old: .text(name.text), new: .text("Trung tâm; chung"))),
        Stamp(at: "", by: ""))
    }
    let old = here.work.app.workspace[here.record]?.tree[here.path]
    try here.work.changeElsewhere(
      Change(
        here.record,
        .set(here.path, old: old, new: .list(units.map { .text($0.id.text) }))),
      Stamp(at: "", by: ""))
    here.work.press("F2 ⏎")
    #expect(ids(here) == units.map(\.id.text) && here.work.savedChanges.isEmpty)
    here.work.app.grid?.select(id: here.path.text)
    here.work.press("F2")
    here.work.type("tai chinh")
    here.work.press("⏎")
    #expect(ids(here).prefix(2) == ArraySlice(units.map(\.id.text)) && ids(here).count == 3)
  }
}
