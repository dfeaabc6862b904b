import Canvas
import Domain
import Widgets

/// The tasks of a plan on a chart: the months of the year that is shown.
///
/// In wide windows a plan of several years shows the quarters of all of them as well.
struct PlanChartSource: TableDataSource {
  let plan: ID<Plan>

  var keepsOrder: Bool { true }

  /// The columns; the quarters are there where the plan has several years.
  private enum Column {
    case content, schedule, state, progress, quarters, months
  }

  /// The same rows as those of the timetable.
  private var tasks: RecordPartSource<PlanPart> {
    RecordPartSource(part: .tasks, key: plan.key)
  }

  private func plan(_ view: GridView) -> Plan? { view.workspace.plan(plan) }

  /// The years whose quarters are shown: at most six, those around the year that is shown.
  private func years(_ view: GridView) -> [Int] {
    guard let years = plan(view)?.years, years.count > 1 else { return [] }
    let first = max(years.lowerBound, min(view.year - 2, years.upperBound - 5))
    return Array(first...min(years.upperBound, first + 5))
  }

  private func order(_ view: GridView) -> [Column] {
    let isLong = !years(view).isEmpty
    return [.content, .schedule, .state, .progress] + (isLong ? [.quarters] : []) + [.months]
  }

  func headline(_ view: GridView) -> Headline? { tasks.headline(view) }

  func title(_ view: GridView) -> String { view.phrases.planChart(view.year) }

  func columns(_ view: GridView) -> [TableColumn] {
    order(view).map { column in
      switch column {
      case .content:
        TableColumn(PlanTask.fields.content, of: .plan, view.phrases, width: 22, isFlexible: true)
      case .schedule:
        TableColumn(
          PlanTask.fields.schedule, of: .plan, view.phrases, width: 12, isFlexible: true,
          rank: 3)
      case .state: stateColumn(view)
      case .progress:
        TableColumn("%", key: PlanTask.fields.progress.key, width: 4, alignment: .right)
      case .quarters: quartersColumn(view)
      case .months:
        chartColumn(
          (1...12).map { String($0).fitted(to: 3) }.joined(), .months, width: TaskBar.length, view)
      }
    }
  }

  /// The state, which outlasts the times: these are drawn in the months.
  private func stateColumn(_ view: GridView) -> TableColumn {
    var column = TableColumn(
      PlanTask.fields.state, of: .plan, view.phrases, width: 12, rank: 1)
    column.leavesInTurn = true
    return column
  }

  /// The four quarters of a year stand under its four figures.
  private func quartersColumn(_ view: GridView) -> TableColumn {
    let title = years(view).map(String.init).joined(separator: " ")
    return chartColumn(title, .quarters, width: title.columns, rank: 2, view)
  }

  /// A column in which the months or quarters are drawn; what is typed there is how far the task is.
  private func chartColumn(
    _ title: String, _ name: CountedColumn, width: Int, rank: Int = 0, _ view: GridView
  ) -> TableColumn {
    var column = TableColumn(title, name, width: width, rank: rank, holding: .drawing)
    column.name = view.phrases.field(PlanTask.fields.progress, of: .plan)
    return column
  }

  func rows(_ view: GridView) -> [GridRow] { tasks.rows(view) }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    tasks.newRow(place, row, view)
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? { tasks.deletion(of: row, view) }

  func cell(_ row: GridRow, _ number: Int, _ view: GridView) -> GridCell {
    let order = order(view)
    guard order.indices.contains(number), let (plan, task) = task(row, view) else {
      return GridCell("")
    }
    switch order[number] {
    case .content: return tasks.cell(row, field: PlanTask.fields.content, view)
    case .schedule: return tasks.cell(row, field: PlanTask.fields.schedule, view)
    case .state:
      var cell = tasks.cell(row, field: PlanTask.fields.state, view)
      if daysLate(task, plan, view) != nil {
        cell.text = view.phrases.overdue
        cell.role = .warning
      }
      return cell
    case .progress:
      var cell = tasks.cell(row, field: PlanTask.fields.progress, view)
      if !cell.text.isEmpty { cell.text += "%" }
      return cell
    case .quarters, .months: return chart(order[number], task, plan, row, view)
    }
  }

  /// A cell of the chart, which shows how far the task is: a percentage is typed in it.
  private func chart(
    _ column: Column, _ task: PlanTask, _ plan: Plan, _ row: GridRow, _ view: GridView
  ) -> GridCell {
    let bar = bar(of: task, plan, view)
    let below = task.schedule.isEmpty ? months(below: task, plan) : nil
    let text: String
    if column == .quarters {
      text = years(view).map { year in
        below.map { TaskBar.quarters(spanning: $0(year)) }
          ?? String(bar.quarters(of: year).map(\.rawValue))
      }.joined(separator: " ")
    } else {
      text =
        below.map { TaskBar.line(spanning: $0(view.year), today: view.today, in: view.year) }
        ?? bar.line(of: task, in: view.year, view.phrases)
    }
    let isLate = daysLate(task, plan, view) != nil
    let role: Role = below != nil ? .barRest : isLate ? .warning : task.isFinished ? .good : .bar
    let progress = tasks.cell(row, field: PlanTask.fields.progress, view)
    return GridCell(text, as: role, progress.binding).sorted(
      by: task.progress.map { .number($0) } ?? .blank)
  }

  /// The bar of a task.
  private func bar(of task: PlanTask, _ plan: Plan, _ view: GridView) -> TaskBar {
    let schedule = plan.schedule(of: task)
    let named = schedule.namedYears.map { $0.first...max($0.first, min($0.last, $0.first + 49)) }
    return TaskBar(
      schedule: schedule, period: plan.years, years: named ?? plan.years, share: task.share,
      due: daysLate(task, plan, view).flatMap { _ in plan.due(task) }, today: view.today)
  }

  /// The months that the rows under a task span, by year; nil when there are none.
  private func months(below task: PlanTask, _ plan: Plan) -> ((Int) -> Set<Int>)? {
    var ids: Set<ID<PlanTask>> = [task.id]
    var found: [Schedule] = []
    // A row may stand before the one that it belongs to.
    for _ in 0..<12 {
      let more = plan.tasks.filter { row in
        !ids.contains(row.id) && row.parent.map { ids.contains($0) } ?? false
      }
      guard !more.isEmpty else { break }
      ids.formUnion(more.map(\.id))
      found += more.map { plan.schedule(of: $0) }
    }
    guard !found.isEmpty else { return nil }
    return { year in found.reduce(into: []) { $0.formUnion($1.months(of: year)) } }
  }

  /// The task of a row, and its plan.
  private func task(_ row: GridRow, _ view: GridView) -> (Plan, PlanTask)? {
    guard case .row(_, let path) = row.subject, let plan = plan(view),
      let task = plan.tasks.indices.contains(row.position)
        ? plan.tasks[row.position] : nil, task.id.text == path.steps.last
    else { return nil }
    return (plan, task)
  }

  private func daysLate(_ task: PlanTask, _ plan: Plan, _ view: GridView) -> Int? {
    view.day.flatMap { plan.daysLate(task, on: $0) }
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    guard let (plan, task) = task(row, view) else { return [] }
    let phrases = view.phrases
    let schedule = plan.schedule(of: task)
    let content = tasks.cell(row, field: PlanTask.fields.content, view)
    let shown = column == 0 ? content : tasks.cell(row, field: PlanTask.fields.schedule, view)
    let label = shown.binding.map { $0.label(phrases) } ?? ""
    var lines = [
      TextPage.Line(label, shown.text.isEmpty ? phrases.emptyCell : shown.text, as: .text)
    ]
    var understood = phrases.understood(schedule)
    if let days = daysLate(task, plan, view), let due = plan.due(task) {
      understood += phrases.overdueSince(due, days: days)
    }
    if !understood.isEmpty { lines.append(TextPage.Line("", understood, as: .computed)) }
    lines.append(TextPage.Line("", phrases.chartLegend, as: .faint))
    return lines + auditLines(row, content, view)
  }
}
