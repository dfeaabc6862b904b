import Documents
import Domain
import Phrases
import Samples
import TestSupport
import Testing

/// Papers of offices, typed into files as they are printed, become the records that the samples are.
@Suite("Papers of provinces out of files")
struct PaperTests {
  private static let formats = [".docx", ".xlsx", "-text.xlsx", ".csv"]
  private let words = Phrases(.vietnamese).paperWords
  private let stamp = Stamp(at: "2026-11-30T08:00:00Z", by: "me")

  private func paper(
    _ file: String, _ kind: RowPaperKind, into record: RecordKey? = nil, seed: UInt64 = 7
  ) throws -> Paper {
    let tables = try OfficeFiles.file(file, in: OfficeFiles.papers.get()).tables(ReadingOptions())
    let terms = RowPaperTerms(kind, into: record, title: "Hồ sơ mới")
    return try #require(
      Paper(file: file, tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: seed)))
  }

  private func sample(_ name: String) throws -> Workspace {
    try #require(try Sample.named(name)).workspace()
  }

  /// A line of an estimate without what no paper prints.
  private struct Printed: Hashable {
    let ordinal: String
    let content: String
    let measure: String
    let quantity: Quantity?
    let norm: Money?
    let amount: Money?
    let years: [Int: Money]
    let counts: [Int: Quantity]
    let formula: String
    var typed: [String]
    let parent: String?

    init(_ line: BudgetLine, in budget: Budget) {
      (ordinal, content, measure) = (line.ordinal, line.content, line.measure)
      (quantity, norm, amount) = (line.quantity, line.norm, line.amount)
      years = line.years.compactMapValues(\.amount)
      counts = line.years.compactMapValues(\.quantity)
      formula = line.formula
      typed = [line.typed?.quantity ?? "", line.typed?.norm ?? "", line.typed?.amount ?? ""]
      parent = budget.lines.first { $0.id == line.parent }?.content
    }
  }

  @Test(
    "An estimate has the figures of its sample, whatever file it stands in",
    arguments: [("bg22", "bac-giang"), ("db18", "dien-bien")], formats)
  func estimate(_ paper: (name: String, sample: String), format: String) throws {
    var workspace = try sample(paper.sample)
    let printed = try #require(workspace.all(Budget.self).first)
    let file = try self.paper("estimate-\(paper.name)\(format)", .lines)
    let list = file.list(in: workspace, words)
    #expect(list.counts.refused == 0 && list.counts.added == printed.lines.count + 1)
    try workspace.apply(list.changes, stamp)
    let made = try #require(workspace.all(Budget.self).first { $0.title == "Hồ sơ mới" })
    #expect(made.moneyUnit == .million && made.years == printed.years)
    for (line, wanted) in zip(made.lines, printed.lines) {
      var (line, wanted) = (Printed(line, in: made), Printed(wanted, in: printed))
      // A workbook of numbers does not tell how a figure was typed.
      if format == ".xlsx" {
        line.typed[0] = wanted.typed[0]
        wanted.typed[1] = line.typed[1]
      }
      #expect(line == wanted)
    }
    #expect(made.total?.amount == printed.total?.amount)
    #expect(made.total?.years.mapValues(\.amount) == printed.total?.years.mapValues(\.amount))
    #expect(made.words == printed.words)
  }

  @Test("Checking what came in finds just what is wrong in the paper")
  func discrepancies() throws {
    var workspace = try sample("dien-bien")
    let key = try #require(workspace.all(Budget.self).first).id.key
    try workspace.apply(
      try paper("estimate-db18.docx", .lines).list(in: workspace, words).changes, stamp)
    let made = try #require(workspace.all(Budget.self).first { $0.title == "Hồ sơ mới" })
    let index = AuditIndex(workspace, on: Day(year: 2026, month: 11, day: 30))
    let codes = { (record: RecordKey) in
      index.all.filter { $0.record == record }.map { $0.code.rawValue }
    }
    // What hangs on the plan and on what lines are for is in no table.
    let ofPlan = ["budget.maintenance-early", "budget.maintenance-left-out", "plan.basis-title"]
    #expect(codes(made.id.key).sorted() == codes(key).filter { !ofPlan.contains($0) }.sorted())
    #expect(codes(made.id.key).count == 9)
  }

  @Test(
    "The same file twice changes nothing; one that was put right changes what differs",
    arguments: formats)
  func again(format: String) throws {
    var workspace = try sample("bac-giang")
    let file = "estimate-bg22\(format)"
    try workspace.apply(try paper(file, .lines).list(in: workspace, words).changes, stamp)
    let made = try #require(workspace.all(Budget.self).first { $0.title == "Hồ sơ mới" })
    let twice = try paper(file, .lines, into: made.id.key, seed: 8).list(in: workspace, words)
    #expect(twice.changes.isEmpty && twice.left == 0, "\(twice.changes)")
    #expect(twice.counts == (0, 0, made.lines.count + 1, 0))
    // The sample says the same in other words nowhere: its lines are those of the paper.
    let sample = try #require(workspace.all(Budget.self).first { $0.id != made.id })
    let same = try paper(file, .lines, into: sample.id.key, seed: 9).list(in: workspace, words)
    #expect(same.changes.isEmpty && same.counts.unchanged == sample.lines.count + 1)
  }

  @Test(
    "Tables of tasks have the rows and parties of their samples",
    arguments: [("bg22", "bac-giang"), ("db18", "dien-bien"), ("pl23", "phu-luc-2023")], formats)
  func tasks(_ paper: (name: String, sample: String), format: String) throws {
    var workspace = try sample(paper.sample)
    let plans = workspace.all(Plan.self).filter { !$0.tasks.isEmpty && $0.firstYear != 2015 }
    let printed = try #require(plans.first)
    let file = try self.paper("tasks-\(paper.name)\(format)", .tasks)
    let list = file.list(in: workspace, words)
    #expect(list.counts.refused == 0)
    try workspace.apply(list.changes, stamp)
    let made = try #require(workspace.all(Plan.self).first { $0.title == "Hồ sơ mới" })
    // One task stands in the text of its plan alone.
    let inTable = printed.tasks.filter { !$0.ordinal.isEmpty || $0.parent != nil }
    #expect(made.tasks.count == inTable.count)
    for (task, wanted) in zip(made.tasks, inTable) {
      let above = { (task: PlanTask, plan: Plan) in plan.tasks.first { $0.id == task.parent } }
      // How a task is done is a column of one of the papers.
      let hasMethod = file.layout.columns[Path(PlanTask.fields.method)] != nil
      let texts = { (task: PlanTask) in
        [
          task.ordinal, task.content, hasMethod ? task.method : "", hasMethod ? task.result : "",
          task.lead, task.performers,
          task.cooperators, task.schedule,
        ]
      }
      #expect(texts(task) == texts(wanted))
      #expect(above(task, made).map(texts) == above(wanted, printed).map(texts))
    }
    let again = try self.paper("tasks-\(paper.name)\(format)", .tasks, into: made.id.key, seed: 9)
    #expect(again.list(in: workspace, words).changes.isEmpty)
  }

  @Test(
    "An appendix of units in groups is the list of its sample, whatever file it stands in",
    arguments: formats)
  func roster(format: String) throws {
    var workspace = try sample("dien-bien")
    let plan = try #require(workspace.all(Plan.self).first { !$0.rosters.isEmpty })
    let printed = try #require(plan.rosters.first)
    let file = "roster-db18\(format)"
    // In a list of that title nothing changes.
    let terms = RowPaperTerms(.roster, into: plan.id.key, title: printed.title)
    let tables = try OfficeFiles.file(file, in: OfficeFiles.papers.get()).tables(ReadingOptions())
    let same = try #require(
      Paper(file: file, tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: 1)))
    let list = same.list(in: workspace, words)
    #expect(list.changes.isEmpty && list.left == 0 && list.counts.unchanged == 72)
    // In one of another title all is new.
    let fresh = try paper(file, .roster, into: plan.id.key).list(in: workspace, words)
    #expect(fresh.counts == (72, 0, 0, 0) && fresh.changes.count == 1)
    try workspace.apply(fresh.changes, stamp)
    let made = try #require(workspace.plan(plan.id)?.rosters.last)
    #expect(made.groups.map(\.chosen) == printed.groups.map(\.chosen))
    #expect(made.groups.map(\.outOf) == printed.groups.map(\.outOf))
    #expect(made.groups.map(\.name) == printed.groups.map(\.name))
    let entries = { (roster: Roster) in roster.groups.flatMap(\.entries) }
    #expect(entries(made).map(\.name) == entries(printed).map(\.name))
    #expect(entries(made).map(\.unit) == entries(printed).map(\.unit))
  }

  @Test("Whoever the store knows is linked beside the printed name")
  func parties() throws {
    var workspace = try sample("phu-luc-2023")
    try workspace.apply(
      try paper("tasks-pl23.docx", .tasks).list(in: workspace, words).changes, stamp)
    let made = try #require(workspace.all(Plan.self).first { $0.title == "Hồ sơ mới" })
    let parties = made.tasks.flatMap(\.parties)
    let named = { (role: TaskRole) in parties.filter { $0.role == role }.flatMap(\.named) }
    #expect(named(.performs).count > 10 && named(.cooperates).count > 0, "\(named(.performs))")
  }
}
