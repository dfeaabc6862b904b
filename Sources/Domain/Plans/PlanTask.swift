/// A row of a plan's timetable (nội dung thực hiện), perhaps with rows below it.
package struct PlanTask: RowValue {
  package static let letter: Character = "y"
  package let id: ID<PlanTask>
  package let parent: ID<PlanTask>?
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
  /// The same parties as the store knows them.
  package let parties: [TaskParty]
  /// When, as printed; `Plan.schedule(of:)` reads it.
  package let schedule: String
  package let sort: TaskSort?
  package let state: TaskState?
  /// How far it is, 0 to 100.
  package let progress: Int?
  package let note: String
  /// The lines that pay for it.
  package let lines: [ID<BudgetLine>]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let parent = Field<ID<PlanTask>>.row("parent", of: "tasks")
    package static let ordinal = Field.text("ordinal")
    package static let content = Field.text("content")
    package static let method = Field.text("method")
    package static let result = Field.text("result")
    package static let lead = Field.text("lead")
    package static let performers = Field.text("performers")
    package static let cooperators = Field.text("cooperators")
    package static let parties = Field<[TaskParty]>.rows("parties")
    package static let schedule = Field.text("schedule")
    package static let sort = Field<TaskSort>.choice("kind")
    package static let state = Field<TaskState>.choice("state")
    package static let progress = Field.percent("progress")
    package static let note = Field.text("note")
    package static let lines = Field.lines("lines")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.content, Fields.method, Fields.result, Fields.lead, Fields.performers,
    Fields.cooperators, Fields.schedule, Fields.state, Fields.progress, Fields.sort, Fields.note,
    Fields.parent, Fields.parties, Fields.lines,
  ])

  /// Reads a task; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    parent = try reader(Fields.parent)
    ordinal = try reader.text(Fields.ordinal)
    content = try reader.text(Fields.content)
    method = try reader.text(Fields.method)
    result = try reader.text(Fields.result)
    lead = try reader.text(Fields.lead)
    performers = try reader.text(Fields.performers)
    cooperators = try reader.text(Fields.cooperators)
    parties = try reader.rows(Fields.parties)
    schedule = try reader.text(Fields.schedule)
    sort = try reader(Fields.sort)
    state = try reader(Fields.state)
    progress = try reader(Fields.progress)
    note = try reader.text(Fields.note)
    lines = try reader(Fields.lines) ?? []
  }

  /// Whether somebody is named who leads or does it.
  package var hasPerformer: Bool {
    !lead.isEmpty || !performers.isEmpty
      || parties.contains { $0.role == .leads || $0.role == .performs }
  }
}

/// What sort of work a task is.
package enum TaskSort: String, CaseIterable, Sendable {
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
  /// Whom the row names: one as a rule; of several each takes part alike.
  package let named: [Participant]
  /// When it takes part, if not always (*nếu cần thiết*).
  package let condition: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let role = Field<TaskRole>.choice("role")
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let group = Field<ID<UnitGroup>>.reference("group")
    package static let committee = Field<ID<Committee>>.reference("committee")
    package static let outsideBody = Field<ID<Body>>.reference("outsideBody")
    package static let name = Field.text("name")
    package static let condition = Field.text("condition")
  }
  package static let form = RecordForm([
    Fields.role, Fields.unit, Fields.group, Fields.committee, Fields.outsideBody, Fields.name,
    Fields.condition,
  ])

  /// Reads a party; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    role = try reader(Fields.role)
    let found: [Participant?] = [
      try reader(Fields.unit).map { .unit($0) }, try reader(Fields.group).map { .group($0) },
      try reader(Fields.committee).map { .committee($0) },
      try reader(Fields.outsideBody).map { .body($0) }, try reader(Fields.name).map { .office($0) },
    ]
    named = found.compactMap { $0 }
    condition = try reader.text(Fields.condition)
  }
}

/// What a unit does in a task.
package enum TaskRole: String, CaseIterable, Sendable {
  case leads, performs, cooperates, joins
}

extension Field where Value == Int {
  /// A whole number from 0 to 100.
  package static func percent(_ key: String) -> Field {
    Field(
      key: key, form: .integer,
      read: { tree, _ in tree.asInteger.flatMap { (0...100).contains($0) ? $0 : nil } },
      write: { .integer($0) })
  }
}
