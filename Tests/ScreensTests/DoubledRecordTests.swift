import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Whole records are doubled by the key that doubles rows.
@Suite("Doubled records")
struct DoubledRecordTests {
  @Test(
    "A unit is doubled with kind and parent, without code and what it did; one undo takes it back")
  func unit() throws {
    var work = try AppAtWork("dien-bien-2019")
    work.press("!3")
    let unit = try #require(
      work.app.workspace.all(Unit.self).first {
        !$0.declarations.isEmpty && !$0.codes.isEmpty && !$0.parents.isEmpty
      })
    let known = Set(work.app.workspace.all(Unit.self).map(\.id))
    work.app.grid?.select(id: unit.id.text)
    work.press("!d")
    let copy = try #require(
      work.app.workspace.all(Unit.self).first { !known.contains($0.id) }, "\(work.text)")
    #expect(copy.name(on: nil) == unit.name(on: nil) + " (bản sao)")
    #expect(
      copy.kind(on: nil) == unit.kind(on: nil) && copy.parent(on: nil) == unit.parent(on: nil))
    #expect(copy.codes.isEmpty && copy.declarations.isEmpty && copy.duties.isEmpty)
    #expect(copy.reminders.isEmpty && copy.telephone.isEmpty && copy.steps.isEmpty)
    let rows = Set(unit.names.map(\.id) + unit.codes.map(\.id))
    #expect(copy.names.allSatisfy { !rows.contains($0.id) })
    #expect(work.app.grid?.selected?.id == copy.id.text)
    work.press("^z")
    #expect(Set(work.app.workspace.all(Unit.self).map(\.id)) == known)
  }

  @Test(
    "Marked groups are doubled with their members as one step; a plan is copied otherwise, and that is told"
  )
  func groups() throws {
    var work = try AppAtWork("dien-bien-2019")
    let groups = Array(work.app.workspace.all(UnitGroup.self).prefix(2))
    work.app.go(to: groups[0].id.key, .root)
    for group in groups {
      work.app.grid?.select(id: group.id.text)
      work.press("␣")
    }
    work.press("!d")
    let now = work.app.workspace.all(UnitGroup.self)
    for group in groups {
      let copy = try #require(now.first { $0.name == group.name + " (bản sao)" })
      #expect(copy.members.map(\.unit) == group.members.map(\.unit))
      #expect(copy.members.map(\.id) != group.members.map(\.id) || group.members.isEmpty)
    }
    #expect(work.app.history.undoable.count == 1)
    work.press("!2 !d")
    #expect(work.app.notice?.text.contains("F7") == true && work.app.history.undoable.count == 1)
  }

  @Test("Marked rows are put in together")
  func nested() throws {
    var work = try AppAtWork()
    work.press("!5")
    let tops = try #require(work.app.grid).rows.filter { $0.depth == 0 && $0.isThing }.map(\.id)
    for id in tops[1...2] {
      work.app.grid?.select(id: id)
      work.press("␣")
    }
    work.press("!→")
    let rows = try #require(work.app.grid).rows
    #expect(rows.filter { tops[1...2].contains($0.id) }.allSatisfy { $0.depth == 1 })
    #expect(work.app.history.undoable.count == 1)
    work.press("!←")
    let after = try #require(work.app.grid).rows.filter { $0.depth == 0 && $0.isThing }.map(\.id)
    #expect(after == tops)
  }
}
