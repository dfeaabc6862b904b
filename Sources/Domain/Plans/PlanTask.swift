/// A row of a plan's timetable (nội dung thực hiện), perhaps with rows below it.
package struct PlanTask: RowValue {
  package static let letter: Character = "y"
  package let id: ID<PlanTask>
  package let ordinal: String
  package let content: String
  /// How it is done.
  package let method: String
  /// What comes out of it, as evidence.
  package let result: String
  /// Who leads it, as printed.
  package let lead: String
  /// Who does it, as printed.
  package let performers: String
  /// Who helps, as printed.
  package let cooperators: String
  /// When, as printed; `Plan.schedule(of:)` reads it.
  package let schedule: String
  package let state: TaskState?
  /// How far it is, 0 to 100.
  package let progress: Int?
  package let category: TaskCategory?
  package let note: String
  package let parent: ID<PlanTask>?
  /// The same parties as the store knows them.
  package let parties: [TaskParty]
  /// The lines that pay for it.
  package let lines: [ID<BudgetLine>]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    content: Field.prose("content"),
    method: Field.prose("method"),
    result: Field.prose("result"),
    lead: Field.text("lead"),
    performers: Field.text("performers"),
    cooperators: Field.text("cooperators"),
    schedule: Field.text("schedule"),
    state: Field<TaskState?>.choice("state"),
    progress: Field.percent("progress"),
    category: Field<TaskCategory?>.choice("kind"),
    note: Field.prose("note"),
    parent: Field<ID<PlanTask>?>.row("parent", of: "tasks"),
    parties: Field<[TaskParty]>.rows("parties"),
    lines: Field.lines("lines")
  )
  package static let schema = Schema(fields, PlanTask.init)

  /// Whether somebody is named who leads or does it.
  package var hasPerformer: Bool {
    !lead.isEmpty || !performers.isEmpty
      || parties.contains { $0.role == .leads || $0.role == .performs }
  }
}

/// What sort of work a task is.
package enum TaskCategory: String, CaseIterable, Sendable {
  case publicity, training, meeting, inspection, build, report
}

/// How far a task has come; late is computed, not stored.
package enum TaskState: String, CaseIterable, Sendable {
  case notStarted, running, done, notApplicable
}

/// Who takes part in a task, and how.
package struct TaskParty: RowValue {
  package static let letter: Character = "q"
  package let id: ID<TaskParty>
  package let role: TaskRole?
  /// Whom the row names; of several each takes part alike.
  package let named: [Participant]
  /// When it takes part, if not always (*nếu cần thiết*).
  package let condition: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    role: Field<TaskRole?>.choice("role"),
    units: Field<[ID<Unit>]>.references("unit"),
    groups: Field<[ID<UnitGroup>]>.references("group"),
    committee: Field<ID<Committee>?>.reference("committee"),
    outsideBody: Field<ID<Body>?>.reference("outsideBody"),
    name: Field.optionalText("name"),
    condition: Field.text("condition")
  )
  package static let schema = Schema(fields, reading: TaskParty.init(reading:))

  /// Reads a party; only its id must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    role = try reader(Self.fields.role)
    let units = try reader(Self.fields.units), groups = try reader(Self.fields.groups)
    let others: [Participant?] = [
      try reader(Self.fields.committee).map { .committee($0) },
      try reader(Self.fields.outsideBody).map { .body($0) },
      try reader(Self.fields.name).map { .office($0) },
    ]
    named = units.map { .unit($0) } + groups.map { .group($0) } + others.compactMap { $0 }
    condition = try reader(Self.fields.condition)
  }
}

/// What a unit does in a task.
package enum TaskRole: String, CaseIterable, Sendable {
  case leads, performs, cooperates, joins
}

extension Field where Value == Int? {
  /// A whole number from 0 to 100.
  package static func percent(_ key: String) -> Field {
    optional(
      key, .percent,
      read: { tree, _ in tree.asInteger.flatMap { (0...100).contains($0) ? $0 : nil } },
      write: { .integer($0) })
  }
}

extension Workspace {
  /// What a typed progress changes in the state of its task.
  ///
  /// What is done is not half done, and what has begun, or is wholly done, is not still to be started.
  func stateFollowing(_ progress: Tree?, at path: Path, of key: RecordKey) -> Change? {
    guard key.kind == .plan, path.isWithin(Plan.fields.tasks),
      path.ends(in: PlanTask.fields.progress),
      let share = progress?.asInteger, let tree = self[key]?.tree
    else { return nil }
    let place = path.parent / PlanTask.fields.state
    let fitting: TaskState? =
      switch tree[place]?.asText.flatMap({ TaskState(rawValue: $0) }) {
      case .done?: share < 100 ? .running : nil
      case .notStarted?, nil: share == 100 ? .done : share > 0 ? .running : nil
      case .running?: share == 100 ? .done : nil
      case .notApplicable?: nil
      }
    return fitting.map { Change(key, .set(place, old: tree[place], new: .text($0.rawValue))) }
  }
}
