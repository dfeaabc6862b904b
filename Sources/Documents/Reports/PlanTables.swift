import Domain
import Phrases

/// The lists of a plan as tables: tasks, rosters, targets.
struct PlanTables {
  let workspace: Workspace
  let plan: Plan
  let wording: OfficialWording

  /// A column of a table of tasks beside what is done.
  private struct TaskColumn {
    let field: any AnyField
    let text: KeyPath<PlanTask, String>
    let width: Int

    init(_ field: some AnyField, _ text: KeyPath<PlanTask, String>, width: Int) {
      self.field = field
      self.text = text
      self.width = width
    }
  }

  /// What a table of tasks may show beside what is done.
  private static var taskColumns: [TaskColumn] {
    let task = PlanTask.fields
    return [
      TaskColumn(task.method, \.method, width: 20), TaskColumn(task.result, \.result, width: 20),
      TaskColumn(task.lead, \.lead, width: 14),
      TaskColumn(task.performers, \.performers, width: 22),
      TaskColumn(task.cooperators, \.cooperators, width: 18),
      TaskColumn(task.schedule, \.schedule, width: 14), TaskColumn(task.note, \.note, width: 12),
    ]
  }

  private func label(_ field: any AnyField) -> String {
    wording.phrases.field(field.key, of: .plan)
  }

  /// The tasks (nội dung, tiến độ thực hiện), in the order of the tree; columns without a word are left out.
  var tasks: OfficeTable {
    let shown = PlanTables.taskColumns.filter { column in
      plan.tasks.contains { !$0[keyPath: column.text].isEmpty }
    }
    let rows = PlanTables.ordered(plan.tasks, id: \.id, parent: \.parent).map { task, hasChildren in
      OfficeRow(
        [.words(task.ordinal), .words(task.content.unmarked)]
          + shown.map { .words(task[keyPath: $0.text].unmarked) },
        hasChildren && task.parent == nil ? .group : .plain)
    }
    return OfficeTable(
      "",
      columns: [
        OfficeColumn(label(PlanTask.fields.ordinal), .mark, width: 5),
        OfficeColumn(label(PlanTask.fields.content), width: 34),
      ] + shown.map { OfficeColumn(label($0.field), width: $0.width) },
      rows: rows)
  }

  /// All lists of the plan, each with its title, as the sheets of a workbook.
  var all: [OfficeTable] {
    let label = { (field: any AnyField) in self.label(field) }
    var tables: [OfficeTable] = []
    if !plan.tasks.isEmpty { tables.append(tasks.titled(label(Plan.fields.tasks))) }
    if !plan.targets.isEmpty { tables.append(targets.titled(label(Plan.fields.targets))) }
    tables += plan.rosters.map { roster($0).titled($0.title) }
    for budget in workspace.all(Budget.self) where budget.plan == plan.id {
      tables.append(EstimatePaper(budget, in: workspace, wording).sheet)
    }
    return tables
  }

  /// A list of units by groups, each with how many of how many were chosen.
  func roster(_ roster: Roster) -> OfficeTable {
    var rows: [OfficeRow] = []
    for group in roster.groups {
      let share = group.chosen.map { chosen in
        " (\(chosen)" + (group.outOf.map { "/\($0)" } ?? "") + ")"
      }
      rows.append(
        OfficeRow([.words(group.ordinal), .text(group.name + (share ?? ""))], .group))
      rows += group.entries.map { OfficeRow([.words($0.ordinal), .words($0.name)]) }
    }
    return OfficeTable(
      "",
      columns: [
        OfficeColumn(label(RosterEntry.fields.ordinal), .mark, width: 6),
        OfficeColumn(label(RosterEntry.fields.name), width: 60),
      ],
      rows: rows)
  }

  /// What is promised, with the level that the plan states for a year.
  var targets: OfficeTable {
    let rows = PlanTables.ordered(plan.targets, id: \.id, parent: \.parent).map {
      target, hasChildren in
      OfficeRow(
        [
          .words(target.ordinal), .words(target.content.unmarked),
          target.year.map { .number(PaperNumber(scaled: $0), .plain) } ?? .blank, level(of: target),
        ], hasChildren && target.parent == nil ? .group : .plain)
    }
    return OfficeTable(
      "",
      columns: [
        OfficeColumn(label(Target.fields.ordinal), .mark, width: 5),
        OfficeColumn(label(Target.fields.content), width: 50),
        OfficeColumn(label(Target.fields.year), .mark, width: 6),
        OfficeColumn(wording.phrases.neededShort, .figure, width: 9),
      ], rows: rows)
  }

  private func level(of target: Target) -> OfficeCell {
    let figure: (PaperNumber, FigureStyle)? =
      target.share.map { (PaperNumber(scaled: $0, places: 2), .percent) }
      ?? target.count.map { (PaperNumber(scaled: $0), .grouped) }
    guard let figure else { return .blank }
    let cell = OfficeCell.number(figure.0, figure.1)
    return .number(
      figure.0, .printed(wording.level(wording.text(of: cell), target.comparison)))
  }

  /// The rows of a list in the order of its tree, each with whether others stand below it.
  ///
  /// A row whose parent is missing, or that stands below itself, counts as one of the top.
  static func ordered<Row: RowValue>(
    _ rows: [Row], id: KeyPath<Row, ID<Row>>, parent: KeyPath<Row, ID<Row>?>
  ) -> [(row: Row, hasChildren: Bool)] {
    let known = Set(rows.map { $0[keyPath: id] })
    var children: [ID<Row>: [Row]] = [:]
    var top: [Row] = []
    for row in rows {
      if let above = row[keyPath: parent], known.contains(above), above != row[keyPath: id] {
        children[above, default: []].append(row)
      } else {
        top.append(row)
      }
    }
    var seen: Set<ID<Row>> = []
    var ordered: [(Row, Bool)] = []
    func walk(from first: [Row]) {
      var waiting = Array(first.reversed())
      while let row = waiting.popLast() {
        guard seen.insert(row[keyPath: id]).inserted else { continue }
        ordered.append((row, children[row[keyPath: id]] != nil))
        waiting += (children[row[keyPath: id]] ?? []).reversed()
      }
    }
    walk(from: top)
    // Rows in a ring hang below no row of the top.
    for row in rows where !seen.contains(row[keyPath: id]) { walk(from: [row]) }
    return ordered
  }
}
