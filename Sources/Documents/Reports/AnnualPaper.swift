import Domain

/// What of a plan was done in a year (báo cáo kết quả thực hiện): tasks, targets, money, what is still late.
struct AnnualPaper {
  private let workspace: Workspace
  private let plan: Plan
  private let year: Int
  private let today: Day?
  private let wording: OfficialWording

  init(
    _ plan: Plan, year: Int, in workspace: Workspace, on today: Day?, _ wording: OfficialWording
  ) {
    self.workspace = workspace
    self.plan = plan
    self.year = year
    self.today = today
    self.wording = wording
  }

  /// The day to which a report on the year tells: the last one of a year that is over.
  private var day: Day? { Day.told(ofYear: year, today: today) }

  private var head: OfficialHead {
    let head = OfficialHead.of(plan, in: workspace, wording)
    return OfficialHead(
      superior: head.superior, issuer: head.issuer, number: "/BC-BCĐ", place: head.place,
      dated: wording.dated(nil, year: year))
  }

  /// The report on the whole plan.
  var annual: OfficialPaper {
    OfficialPaper(
      head: head, kind: wording.report, subject: wording.annualOf(plan.title.inOneLine, year),
      bases: [wording.onGrounds(of: plan)],
      body: [
        .heading(level: 1, ordinal: "I", text: wording.doneTasks),
        .paragraph(OfficialText(wording.counted(states))), .table(tasks.titled("")),
        .heading(level: 1, ordinal: "II", text: wording.targetsReached),
      ] + targets + [.heading(level: 1, ordinal: "III", text: wording.money)] + money
        + [.heading(level: 1, ordinal: "IV", text: wording.late)] + late
        + [
          .heading(level: 1, ordinal: "V", text: wording.proposals),
          .point(level: 1, ordinal: "-", text: OfficialText(wording.line)),
        ], signatures: OfficialSignature.of(plan.signature, wording),
      recipients: OfficialRecipients(wording.reportRecipients, archive: plan.archive))
  }

  /// The report on the targets alone.
  var targetReport: OfficialPaper {
    OfficialPaper(
      head: head, kind: wording.report, subject: wording.targetsOf(plan.title.inOneLine, year),
      bases: [wording.onGrounds(of: plan)], body: targets,
      signatures: OfficialSignature.of(plan.signature, wording),
      recipients: OfficialRecipients(wording.reportRecipients, archive: plan.archive))
  }

  /// The tasks without others below them, with how far each has come.
  var tasks: OfficeTable {
    let parents = Set(plan.tasks.compactMap(\.parent))
    let rows = PlanTables.ordered(plan.tasks, id: \.id, parent: \.parent).map { task, hasChildren in
      OfficeRow(
        [
          .words(task.ordinal), .words(task.content.unmarked), .words(task.schedule),
          .words(parents.contains(task.id) ? "" : state(of: task)),
          .words([task.result, task.note].filter { !$0.isEmpty }.joined(separator: "\n").unmarked),
        ], hasChildren && task.parent == nil ? .group : .plain)
    }
    return OfficeTable(wording.doneTasks, columns: wording.annualColumns, rows: rows)
  }

  private func state(of task: PlanTask) -> String {
    let share = task.progress.map { (1..<100).contains($0) ? " (\($0)%)" : "" } ?? ""
    return wording.phrases.choice((task.state ?? .notStarted).rawValue, of: .plan) + share
  }

  /// How many tasks stand in each state.
  private var states: [(TaskState, Int)] {
    let parents = Set(plan.tasks.compactMap(\.parent))
    let leaves = plan.tasks.filter { !parents.contains($0.id) }
    return TaskState.allCases.map { state in
      (state, leaves.count { ($0.state ?? .notStarted) == state })
    }.filter { $0.1 > 0 }
  }

  /// How far each target of the year is, as counted from the units.
  var targetTable: OfficeTable {
    let progress = YearProgress(workspace, year: year, today: day, audits: [:])
    return TargetTable(
      aims: progress.aims.filter { $0.now.plan == plan.id }, wording: wording
    ).table
  }

  private var targets: [OfficialBlock] {
    let table = targetTable
    guard !table.rows.isEmpty else { return [.paragraph(OfficialText(wording.noTargets(year)))] }
    return [.table(table.titled(""))]
  }

  private var budgets: [Budget] { workspace.all(Budget.self).filter { $0.plan == plan.id } }

  /// What was planned and spent of each estimate of the plan, in đồng.
  var moneyTable: OfficeTable {
    var audits: [ID<Budget>: BudgetAudit] = [:]
    for budget in budgets { audits[budget.id] = workspace.audit(of: budget) }
    let money = YearMoney(workspace, year: year, audits: audits)
    let rows = money.rows.compactMap { row -> OfficeRow? in
      guard let budget = budgets.first(where: { $0.id == row.budget }) else { return nil }
      let left = row.planned.subtracting(row.spent)
      return OfficeRow([
        .text(budget.title), .number(PaperNumber(scaled: row.planned.dong)),
        .number(PaperNumber(scaled: row.spent.dong)),
        left.map { .number(PaperNumber(scaled: $0.dong)) } ?? .blank,
      ])
    }
    return OfficeTable(
      wording.money, subtitle: wording.inDong, columns: wording.moneyColumns, rows: rows)
  }

  private var money: [OfficialBlock] {
    let table = moneyTable
    guard !table.rows.isEmpty else { return [.paragraph(OfficialText(wording.noMoney(year)))] }
    return [.table(table.titled(""))]
  }

  /// What of the plan is late, and who has to do it.
  private var late: [OfficialBlock] {
    let items = DueList(workspace, year: year, today: day).overdue.filter {
      $0.record == plan.id.key
    }
    guard !items.isEmpty else { return [.paragraph(OfficialText(wording.nothingLate))] }
    return items.map { item in
      .point(level: 1, ordinal: "-", text: OfficialText(wording.lateItem(item)))
    }
  }
}
