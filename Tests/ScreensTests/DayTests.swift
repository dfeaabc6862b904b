import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// A day of each of the three people at 80×24, key by key; every picture was read by a person.
@Suite("A day at the desk")
struct DayTests {
  private let golden = Golden(beside: #filePath)

  /// One thing that a person does, and the picture that it leaves.
  private struct Step {
    let name: String
    let keys: String
  }

  /// Plays a day; after each step the screen is as it was read.
  private func play(_ steps: [Step], _ day: String, _ work: inout AppAtWork) throws {
    for (number, step) in steps.enumerated() {
      work.press(step.keys)
      work.saveAll()
      let picture = "day-\(day)-\(number + 1)-\(step.name)"
      #expect(try golden.difference(of: work.app.frame, named: picture) == nil)
    }
  }

  /// Sits down at a sample on the 6th of November 2019.
  private func desk(_ sample: String, _ role: AuthorRole) throws -> AppAtWork {
    var work = try AppAtWork(sample, role: role)
    let clock = Clock(
      stamp: "2019-11-06T02:41:00Z", timeOfDay: "09:41:00", seconds: 0,
      today: Day(year: 2019, month: 11, day: 6))
    _ = work.app.update(.time(clock))
    return work
  }

  @Test("The secretary mends the estimate, moves a task, writes down a telephone and a class")
  func secretary() throws {
    var work = try desk("dien-bien", .secretary)
    let steps = [
      Step(name: "plan", keys: "!2 ⏎"),
      Step(name: "moved-task", keys: "→ F2 ^u Quý␣III␣năm␣2018 ⏎"),
      Step(name: "chart", keys: "⎋ ⏎ ⇥"),
      Step(name: "wrong-line", keys: "!5 ^g ^g ^g ^g ^g ^g"),
      Step(name: "mended", keys: "^a → ⏎"),
      Step(name: "found", keys: "!3 F3 hua␣thanh"),
      Step(name: "form", keys: "⏎ ⏎ ⇲ ↑"),
      Step(name: "telephone", keys: "F2 0215␣000␣001 ⏎"),
      Step(name: "class", keys: "⎋ !2 ⎋ ⇥ F7 Lớp␣thư␣ký␣ISO ⏎"),
      Step(name: "undone", keys: "^z"),
    ]
    try play(steps, "secretary", &work)
    #expect(work.app.saving.pending.isEmpty)
    let unit = try #require(work.app.workspace.find(.unit, "UBND xã Hua Thanh").first)
    #expect(unit.tree["telephone"]?.asText == "0215 000 001")
    let schedules = work.app.workspace.all(.plan).flatMap { record -> [String] in
      guard let plan = record.value(as: Plan.self) else { return [] }
      return plan.tasks.map(\.schedule)
    }
    #expect(schedules.contains("Quý III năm 2018"))
    #expect(!work.app.audit.all.contains { $0.code == .line })
  }

  @Test("The inspector fills in a sheet from nothing, gives reasons, finds, finalises and signs")
  func inspector() throws {
    var work = try desk("dien-bien-2019", .inspector)
    let rest = String(repeating: "u * ", count: 28)
    let steps = [
      Step(name: "campaigns", keys: ""),
      Step(name: "to-score", keys: "⏎ → → → → → F4 chua ⏎"),
      Step(name: "sheet", keys: "⇱ ↓ ⏎"),
      Step(name: "scores", keys: "45/47 ⏎ 1 ⏎ *"),
      Step(name: "off-scale", keys: "9 ⏎"),
      Step(name: "reason", keys: "⎋ ↑ ↑ ↑ !r hai␣thủ␣tục␣mới␣ban␣hành ⏎"),
      Step(name: "finding", keys: "!p nhẹ ⏎ Thiếu␣hai␣quy␣trình␣nội␣bộ ⏎"),
      Step(name: "filled", keys: rest),
      Step(name: "not-complete", keys: "!d"),
    ]
    try play(steps, "inspector", &work)
    let set = try #require(work.app.workspace.all(.criteriaSet).first)
    guard let criteria = set.value(as: CriteriaSet.self) else {
      throw DecodingFailure("set", .missing)
    }
    let unit = try #require(work.app.workspace.find(.unit, "UBND xã Sín Chải").first)
    let sheets = work.app.workspace.sheets.all.filter { $0.heading.unit.text == unit.key.id }
    let id = try #require(sheets.first { $0.state == .scoring }?.heading.sheet)
    for gap in try #require(work.app.workspace.sheets[id]).gaps.unreasoned {
      let row = try #require(criteria.criteria.first { $0.id == gap })
      work.go(to: row.ordinal)
      work.press("!r chưa␣đủ␣hồ␣sơ ⏎")
    }
    try play(
      [
        Step(name: "finalise", keys: "!d"), Step(name: "complete", keys: "→ ⏎"),
        Step(name: "sign", keys: "!j"), Step(name: "signed", keys: "→ ⏎"),
        Step(name: "frozen", keys: "⇱ u ⇱ ↓ ↓ 3"), Step(name: "log", keys: "^o ^o"),
      ], "inspector-end", &work)
    let sheet = try #require(work.app.workspace.sheets[id])
    #expect(sheet.state == .signed && sheet.gaps.isEmpty && sheet.findings.count == 1)
    let result = SheetResult(criteria, sheet.entries, .team, unitKind: "commune")
    #expect(result.total.isComplete && result.grade != nil)
  }

  @Test("The leader reads the page, goes in to a name and a telephone, looks back a year")
  func leader() throws {
    var work = try desk("dien-bien-2019", .leader)
    let steps = [
      Step(name: "page", keys: ""),
      Step(name: "communes", keys: "↓ ↓ ↓ ↓ ⏎"),
      Step(name: "unit", keys: "⏎"),
      Step(name: "back", keys: "⎋ ⎋"),
      Step(name: "year-before", keys: "["),
      Step(name: "ranking", keys: "] !4 ⏎ ⇥"),
      Step(name: "money", keys: "!5"),
      Step(name: "refused", keys: "F2"),
    ]
    try play(steps, "leader", &work)
    // Leaders edit nothing: whatever was pressed, nothing was to be saved.
    #expect(work.savedChanges.isEmpty && work.app.history.undoable.isEmpty)
  }
}
