import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// The steps of the paths of units, filled in from the menu.
@Suite("Steps of paths")
struct RoadmapTests {
  /// A store whose units have a path and no steps yet.
  private func bare(columns: Int = 80, rows: Int = 24) throws -> AppAtWork {
    let work = try AppAtWork()
    var workspace = work.app.workspace
    let changes = workspace.all(.unit).compactMap { record in
      record.tree["steps"].map { Change(record.key, .set("steps", old: $0, new: nil)) }
    }
    try workspace.apply(changes, Stamp(at: "2018-05-05T00:00:00Z", by: "Tổ giúp việc"))
    var start = App.Start(
      size: Size(columns: columns, rows: rows), workspace: workspace, author: work.app.author,
      seed: 7)
    start.roadmapSteps = work.app.roadmapSteps
    return AppAtWork(App(start))
  }

  /// Chooses the command in the menu.
  private func fill(_ work: inout AppAtWork) {
    work.press("F9 cac␣buoc␣cua␣lo ⏎")
  }

  /// All units with their steps.
  private func units(_ work: AppAtWork) -> [Unit] {
    work.app.workspace.all(.unit).compactMap { record in
      record.value(as: Unit.self)
    }
  }

  @Test("Marked units get the steps of their path, once, and one undo takes all back")
  func marked() throws {
    var work = try bare()
    let before = work.app.workspace
    let all = units(work)
    let fillable = all.filter { $0.path == .firstBuild || $0.path == .conversion }
    #expect(fillable.count > 60 && all.allSatisfy(\.steps.isEmpty))
    work.press("!a")
    fill(&work)
    for unit in units(work) {
      let wanted = unit.path == .firstBuild ? 9 : unit.path == .conversion ? 8 : 0
      #expect(unit.steps.count == wanted, "\(unit.name(on: nil))")
      #expect(unit.steps.allSatisfy { $0.due == nil && $0.done == nil && !$0.content.isEmpty })
    }
    #expect(Set(units(work).flatMap(\.steps).map(\.id)).count > 9 * 60)
    #expect(work.text.contains("Đã ghi các bước cho \(fillable.count) đơn vị"))
    // Again: all have theirs.
    let changed = work.app.workspace
    fill(&work)
    #expect(work.app.workspace == changed)
    #expect(work.text.contains("Không ghi gì: \(work.app.grid?.marked.count ?? 0) đơn vị"))
    work.press("^z")
    #expect(work.app.workspace.withoutLogs == before.withoutLogs)
  }

  @Test("In the form of a unit they are filled in for that unit, and seen there")
  func form() throws {
    var work = try bare(columns: 120, rows: 40)
    let commune = try #require(units(work).first { $0.path == .firstBuild })
    work.app.grid?.select(id: commune.id.text)
    work.press("⏎")
    fill(&work)
    #expect(units(work).filter { !$0.steps.isEmpty }.map(\.id) == [commune.id])
    #expect(work.app.grid?.rows.filter { $0.id.hasPrefix("steps.") }.count == 9)
  }

  @Test("In a plan's list the units that its marked rows name get theirs")
  func roster() throws {
    var work = try bare()
    work.press("⇥ !a")
    let named = Set(work.app.chosenUnits)
    #expect(work.app.grid?.table == .rosters && named.count > 61)
    fill(&work)
    let filled = units(work).filter { !$0.steps.isEmpty }.map { $0.id.key }
    #expect(Set(filled) == named && filled.count == named.count)
  }

  @Test("Without a unit, or for a person who may not, the menu says why not")
  func refused() throws {
    var work = try AppAtWork()
    work.press("!5")
    #expect(work.app.perform(.roadmapSteps) == [])
    #expect(work.text.contains("Chọn hoặc đánh dấu đơn vị"))
    var inspector = try AppAtWork(role: .inspector)
    inspector.press("!3")
    let before = inspector.app.workspace
    #expect(inspector.app.perform(.roadmapSteps) == [])
    #expect(inspector.app.workspace == before && inspector.app.notice?.role == .warning)
  }
}
