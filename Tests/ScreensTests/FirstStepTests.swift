import Canvas
import Domain
import Phrases
import Samples
import TestSupport
import Testing

@testable import Screens

/// An empty store says what comes first and leads there.
@Suite("First steps")
struct FirstStepTests {
  /// A desk with an empty store.
  private func work(
    _ role: AuthorRole = .secretary, _ language: Language = .vietnamese, columns: Int = 80,
    rows: Int = 24
  ) throws -> AppAtWork {
    let header = try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa"))
    var start = App.Start(
      size: Size(columns: columns, rows: rows), workspace: Workspace(header: header, records: []),
      author: Author(office: "Thư ký", role: role), seed: 7)
    start.phrases = Phrases(language)
    start.outlines = try Sample.outlines()
    return AppAtWork(App(start))
  }

  @Test("Enter leads from step to step, F7 adds there, and what was done is ticked")
  func leads() throws {
    var work = try work()
    #expect(work.text.contains("Kho mới: còn 4 việc đầu tiên"))
    let names = ["Ban␣chỉ␣đạo␣ISO", "UBND␣tỉnh", "Bộ␣tiêu␣chí␣2026"]
    for (number, name) in names.enumerated() {
      let step = try #require(FirstStep.allCases.dropFirst(number).first)
      #expect(work.app.grid?.selected?.id == "step.\(number + 1)")
      work.press("⏎")
      #expect(work.app.screen == step.kind.screen && work.app.grid?.rows.isEmpty == true)
      work.press("F7 \(name) ⏎")
      #expect(work.app.workspace.hasTaken(step))
      work.press("!1")
      #expect(work.text.contains("còn \(3 - number) việc") && work.text.contains("✓ \(number + 1)"))
      work.press("⇱ ↓" + String(repeating: " ↓", count: number + 1))
    }
    work.press("⏎")
    #expect(work.app.screen == .plans)
    work.press("F7 ⏎")
    work.type("Kế hoạch 2026")
    work.press("⏎ !1")
    #expect(work.app.workspace.hasTaken(.plan) && !work.text.contains("Kho mới"))
    work.saveAll()
    for _ in 0..<20 where !work.app.history.undoable.isEmpty {
      work.press("^z")
      work.saveAll()
    }
    #expect(work.app.workspace.records.values.allSatisfy { $0.tree.isDeleted })
  }

  @Test("Whoever may enter nothing is told no steps, and the language is theirs")
  func roles() throws {
    #expect(try work(.inspector).app.screen == .scoring)
    #expect(try !work(.leader).text.contains("Kho mới"))
    #expect(try work(.secretary, .english).text.contains("New store: 4 first steps left"))
  }

  @Test(
    "It looks as it was read",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func looks(size: Size) throws {
    let golden = Golden(beside: #filePath)
    let work = try work(columns: size.columns, rows: size.rows)
    let picture = "first-steps-\(size.columns)x\(size.rows)"
    #expect(try golden.difference(of: work.app.frame, named: picture) == nil)
  }
}
