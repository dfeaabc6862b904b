import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// The place of a kept draft is found again in every table.
@Suite("Places of typing that is offered again")
struct RecoveredDraftPlaceTests {
  /// What is wrong with a draft that is left here and offered at `start`, if anything.
  private func fault(in app: App, at start: App) -> String? {
    guard let draft = app.grid?.draft else { return nil }
    var app = app
    app.navigation.screens[app.screen]?.grid?.draft?.field.paste("7")
    let place = "\(app.grid.map { "\($0.table)" } ?? "") \(draft.purpose)"
    var tree: Tree?
    for case .keepDraft(let kept?) in app.update(.endRequested) { tree = kept.tree }
    guard let kept = tree.flatMap(RecoveredDraft.init) else { return "not kept: \(place)" }
    var next = start
    guard next.reopen(kept) == .opened, let opened = next.grid?.draft else {
      return "not found: \(place)"
    }
    guard isSame(opened.purpose, draft.purpose) else { return "elsewhere: \(place)" }
    let isSame = opened.field.text == kept.text && opened.before == draft.before
    return isSame && opened.choices == draft.choices ? nil : "another: \(place)"
  }

  /// Whether both mean the same; a money unit means nothing where no money is typed.
  private func isSame(_ one: Grid.Draft.Purpose, _ other: Grid.Draft.Purpose) -> Bool {
    guard case .cell(let one) = one, case .cell(let other) = other, one.form != .money else {
      return one == other
    }
    return one.record == other.record && one.target == other.target && one.form == other.form
      && one.field == other.field
  }

  /// Begins to type in each cell of the first rows of the table that is seen, and below and after.
  private func faults(in app: App, at start: App, rows: Int) -> (tried: Int, faults: [String]) {
    var tried = 0
    var found: [String] = []
    let columns = app.grid?.table.dataSource.columns(app.view).indices ?? 0..<0
    for row in (app.grid?.rows ?? []).prefix(rows) {
      var here = app
      here.navigation.screens[here.screen]?.grid?.select(id: row.id)
      var drafts = [here, here]
      drafts[0].beginNewRow(.after)
      drafts[1].beginNewRow(.under)
      for column in columns {
        var cell = here
        cell.navigation.screens[cell.screen]?.grid?.column = column
        cell.beginDraft(with: nil)
        drafts.append(cell)
      }
      for draft in drafts where draft.grid?.draft != nil {
        tried += 1
        if let fault = fault(in: draft, at: start) { found.append(fault) }
      }
    }
    return (tried, found)
  }

  @Test("Each table of the screens", arguments: ScreenName.allCases)
  func screens(_ name: ScreenName) throws {
    let start = try AppAtWork("dien-bien-2019").app
    var app = start
    app.show(name)
    var tried = 0
    for _ in app.navigation.screens[name]?.panes ?? [] {
      app.goToPane(next: true)
      let (count, found) = faults(in: app, at: start, rows: 6)
      tried += count
      #expect(found.isEmpty, "\(found.prefix(5).joined(separator: "\n"))")
    }
    #expect(tried > 10 || name == .dashboard)
  }

  @Test("Each table of what is gone into, and its form")
  func levels() throws {
    let start = try AppAtWork("dien-bien-2019").app
    var tried = 0
    for kind in RecordKind.allCases where kind != .sheet {
      guard let record = start.workspace.all(kind).first else { continue }
      for subject in [record.key.subject, .form(record.key, .root)] {
        var app = start
        app.show(kind.screen)
        app.open(subject)
        for _ in app.navigation.screens[app.screen]?.panes ?? [] {
          app.goToPane(next: true)
          let (count, found) = faults(in: app, at: start, rows: 4)
          tried += count
          #expect(found.isEmpty, "\(found.prefix(5).joined(separator: "\n"))")
        }
      }
    }
    #expect(tried > 100)
  }

  @Test(
    "What is said in a sheet, and its figures",
    arguments: ["8", "← 8", "→ 8", "!c", "!r", "!i", "!v", "!p ⏎", "!p"])
  func sheet(_ keys: String) throws {
    let start = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector).app
    var work = AppAtWork(start)
    work.press("⏎ ⏎ " + keys)
    try #require(work.app.grid?.draft != nil)
    #expect(fault(in: work.app, at: start) == nil)
  }
}
