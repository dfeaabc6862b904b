extension PlanAudit {
  /// Looks whether the ordinals of headings and of tasks go on without a gap.
  mutating func checkOrdinals() {
    var sections: [ID<PlanSection>?: [NumberedRow]] = [:]
    for section in plan.sections {
      let path = Plan.fields.sections[section.id] / PlanSection.fields.ordinal
      sections[section.parent, default: []].append(
        NumberedRow(
          path: path, ordinal: section.ordinal, fullOrdinal: plan.fullOrdinal(of: section.id),
          name: section.heading))
    }
    checkOrdinals(sections, of: plan.sections.map(\.parent), list: FieldKey(Plan.fields.sections))
    var tasks: [ID<PlanTask>?: [NumberedRow]] = [:]
    for task in plan.tasks {
      let path = Plan.fields.tasks[task.id] / PlanTask.fields.ordinal
      tasks[task.parent, default: []].append(
        NumberedRow(
          path: path, ordinal: task.ordinal, fullOrdinal: plan.fullOrdinal(of: task.id),
          name: task.label))
    }
    checkOrdinals(tasks, of: plan.tasks.map(\.parent), list: FieldKey(Plan.fields.tasks))
  }

  /// Checks the rows below each parent, in the order in which the parents come.
  private mutating func checkOrdinals<Row: Hashable>(
    _ siblings: [Row?: [NumberedRow]], of parents: [Row?], list: FieldKey
  ) {
    var done: Set<Row?> = []
    for parent in parents where done.insert(parent).inserted {
      var before: (row: NumberedRow, number: Int)?
      for row in siblings[parent] ?? [] {
        guard let number = row.number else { continue }
        if let before, number - 1 != before.number {
          note(
            .ordinal, .planRow(list: list, ordinal: row.fullOrdinal, name: row.name),
            [
              PlacedFigure(row.path, printed: .text(row.ordinal), holds: nil),
              PlacedFigure(before.row.path, printed: .text(before.row.ordinal), holds: nil),
            ])
        }
        before = (row, number)
      }
    }
  }

  /// Looks who does each task, and whether it ends within the plan.
  mutating func checkTasks() {
    var byID: [ID<PlanTask>: PlanTask] = [:]
    for task in plan.tasks { byID[task.id] = task }
    let parents = Set(plan.tasks.compactMap(\.parent))
    for task in plan.tasks {
      let path = Plan.fields.tasks[task.id]
      let place = plan.place(of: task)
      if !parents.contains(task.id), !hasPerformer(task, byID) {
        note(
          task.isOnlyNamed ? .taskUnfinished : .noLead, place,
          [
            PlacedFigure(path / PlanTask.fields.lead, printed: nil as Figure?, holds: nil),
            PlacedFigure(path / PlanTask.fields.performers, printed: nil as Figure?, holds: nil),
          ])
      }
      checkSchedule(task.schedule, at: path / PlanTask.fields.schedule, place)
    }
    for duty in plan.responsibilities {
      checkSchedule(
        duty.schedule, at: Plan.fields.responsibilities[duty.id] / Responsibility.fields.schedule,
        .planRow(
          list: FieldKey(Plan.fields.responsibilities), ordinal: duty.ordinal, name: duty.name))
    }
  }

  /// Whether a task, or one above it, says who does it.
  private func hasPerformer(_ task: PlanTask, _ byID: [ID<PlanTask>: PlanTask]) -> Bool {
    var seen: Set<ID<PlanTask>> = []
    var here: PlanTask? = task
    while let row = here, seen.insert(row.id).inserted {
      if row.hasPerformer { return true }
      here = row.parent.flatMap { byID[$0] }
    }
    return false
  }

  /// Looks whether the years that a schedule names are those of the plan.
  private mutating func checkSchedule(_ typed: String, at path: Path, _ place: DiscrepancyPlace) {
    guard !typed.isEmpty, let first = plan.firstYear,
      let named = Schedule(typed, year: plan.onlyYear).namedYears
    else { return }
    let last = plan.lastYear ?? first
    let limit: (path: Path, year: Int)
    if named.first < first {
      limit = (Path(Plan.fields.firstYear), first)
    } else if named.last > last {
      limit = (Path(Plan.fields.lastYear), last)
    } else {
      return
    }
    note(
      .deadline, place,
      [
        PlacedFigure(path, printed: .text(typed), holds: nil),
        PlacedFigure(limit.path, printed: .text(String(limit.year)), holds: nil),
      ])
  }
}

extension Plan {
  /// A task as a label names it.
  func place(of task: PlanTask) -> DiscrepancyPlace {
    .planRow(list: FieldKey(Plan.fields.tasks), ordinal: fullOrdinal(of: task.id), name: task.label)
  }
}

extension PlanTask {
  /// What it is called: its content, else how it is done.
  var label: String { (content.isEmpty ? method : content).inOneLine }

  /// Whether it stands under no other row and nothing is said of it but what it is called.
  fileprivate var isOnlyNamed: Bool {
    parent == nil && [method, result, cooperators, schedule, note].allSatisfy(\.isEmpty)
      && state == nil && progress == nil && category == nil && parties.isEmpty && lines.isEmpty
  }
}

/// A row with the place of its ordinal.
private struct NumberedRow {
  let path: Path
  let ordinal: String
  /// The full ordinal, with those of the rows above.
  let fullOrdinal: String
  let name: String

  /// The number that its ordinal ends with, never below zero; nil for one that counts otherwise.
  var number: Int? { OrdinalNumber.last(in: ordinal) }
}

/// Reads ordinals as documents write them: `2.1`, `II`, `4.`.
enum OrdinalNumber {
  /// The last part of an ordinal as a number, never below zero.
  static func last(in ordinal: String) -> Int? {
    guard let part = ordinal.split(whereSeparator: { ".)( ".contains($0) }).last else {
      return nil
    }
    return value(of: part)
  }

  /// The value of digits or of Roman numerals up to 39.
  static func value(of part: Substring) -> Int? {
    if let number = Int(part), part.first?.isASCIIDigit == true { return number }
    let letters = Array(part.uppercased())
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var sum = 0
    for (index, letter) in letters.enumerated() {
      guard let value = values[letter] else { return nil }
      let next = index + 1 < letters.count ? values[letters[index + 1]] ?? 0 : 0
      sum += value < next ? -value : value
    }
    return sum > 0 ? sum : nil
  }
}
