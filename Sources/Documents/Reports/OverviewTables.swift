import Domain
import Phrases

/// The tables of what nobody typed: the months of a plan, what is due, what does not agree.
struct OverviewTables {
  let workspace: Workspace
  let today: Day?
  let wording: OfficialWording

  private var phrases: Phrases { wording.phrases }

  /// The tasks of a plan with the months of a year in which each is done (biểu đồ tháng).
  func months(of plan: Plan, in year: Int) -> OfficeTable {
    let rows = PlanTables.ordered(plan.tasks, id: \.id, parent: \.parent).map { task, hasChildren in
      let months = months(of: task, plan, in: year)
      let sign = task.isFinished ? "✓" : "x"
      return OfficeRow(
        [
          .words(task.ordinal), .words(task.content.unmarked), .words(task.schedule),
          .words(task.state.map { phrases.choice($0.rawValue, of: .plan) } ?? ""),
          task.progress.map { .number(PaperNumber(scaled: $0), .percent) } ?? .blank,
        ] + (1...12).map { .words(months.contains($0) ? sign : "") },
        hasChildren && task.parent == nil ? .group : .plain)
    }
    return OfficeTable(
      wording.monthsOf(plan.title.inOneLine, year), subtitle: wording.monthSigns,
      columns: wording.monthColumns, rows: rows)
  }

  /// The months of a task, or of those below it where it has no time of its own.
  private func months(of task: PlanTask, _ plan: Plan, in year: Int) -> Set<Int> {
    var ids: Set<ID<PlanTask>> = [task.id]
    var tasks = [task]
    // A row may stand before the one that it belongs to.
    while task.schedule.isEmpty {
      let more = plan.tasks.filter { row in
        !ids.contains(row.id) && row.parent.map { ids.contains($0) } ?? false
      }
      guard !more.isEmpty else { break }
      ids.formUnion(more.map(\.id))
      tasks += more
    }
    return tasks.reduce(into: []) { months, task in
      for clause in plan.schedule(of: task).clauses
      where clause.sense.namesYear || plan.years?.contains(year) ?? true {
        months.formUnion(clause.sense.months(of: year))
      }
    }
  }

  /// What is due in a year and not done, the longest overdue first.
  func due(in year: Int) -> OfficeTable {
    let list = DueList(workspace, year: year, today: Day.told(ofYear: year, today: today))
    let rows = list.items.map { item in
      OfficeRow([
        .day(item.day), .words(phrases.title(of: item).inOneLine),
        .words(phrases.dueCategory(item.category)), .words(item.who),
        item.days.map { $0 < 0 ? .count(-$0) : .blank } ?? .blank,
      ])
    }
    return OfficeTable(phrases.due, columns: wording.dueColumns, rows: rows)
  }

  /// What does not agree in the whole store, as the program checks it.
  var discrepancies: OfficeTable {
    let index = AuditIndex(workspace, on: today)
    let rows = index.all.map { found in
      OfficeRow([
        .words(wording.severity(found.severity)), .words(found.code.rawValue),
        .words(workspace[found.record].map { workspace.title(of: $0) } ?? found.record.id),
        .words(phrases.sentence(found, causes: index.causes(of: found))),
        cell(found.printed, found.moneyUnit), cell(found.holds, found.moneyUnit),
      ])
    }
    return OfficeTable(
      phrases.discrepancies, columns: wording.discrepancyColumns, rows: rows)
  }

  /// A figure as a cell; money in đồng, whatever the unit of its table.
  private func cell(_ figure: Figure?, _ unit: MoneyUnit?) -> OfficeCell {
    switch figure {
    case .money(let money)?: .number(PaperNumber(scaled: money.dong))
    case .count(let count)?: .count(count)
    case .points(let points)?: .points(points)
    case .quantity(let quantity)?: .words(quantity.shown(in: phrases.numbers))
    case .text(let text)?: .words(text)
    case .day(let day)?: .day(day)
    case nil: .blank
    }
  }
}
