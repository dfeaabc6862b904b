/// A meeting of a committee (cuộc họp) with what it concluded and who follows up.
package struct Meeting: RecordValue {
  package static let kind = RecordKind.meeting

  package let id: ID<Meeting>
  package let title: String
  package let committee: ID<Committee>?
  package let plan: ID<Plan>?
  package let date: Day?
  /// When, as printed, where no day is set.
  package let schedule: String
  package let venue: String
  /// The number of its minutes.
  package let minutes: String
  package let agenda: [AgendaItem]
  package let conclusions: [Conclusion]
  /// The lines of estimates that pay for it.
  package let lines: [ID<BudgetLine>]
  package let note: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let title = Field.text("title")
    package static let committee = Field<ID<Committee>>.reference("committee")
    package static let plan = Field<ID<Plan>>.reference("plan")
    package static let date = Field.day("date")
    package static let schedule = Field.text("schedule")
    package static let venue = Field.text("venue")
    package static let minutes = Field.text("minutes")
    package static let agenda = Field<[AgendaItem]>.rows("agenda")
    package static let conclusions = Field<[Conclusion]>.rows("conclusions")
    package static let lines = Field.lines("lines")
    package static let note = Field.text("note")
  }
  package static let form = RecordForm([
    Fields.title, Fields.committee, Fields.plan, Fields.date, Fields.schedule, Fields.venue,
    Fields.minutes, Fields.agenda, Fields.conclusions, Fields.lines, Fields.note,
  ])

  /// Reads one; its title must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    title = try reader.required(Fields.title)
    committee = try reader(Fields.committee)
    plan = try reader(Fields.plan)
    date = try reader(Fields.date)
    schedule = try reader.text(Fields.schedule)
    venue = try reader.text(Fields.venue)
    minutes = try reader.text(Fields.minutes)
    agenda = try reader.rows(Fields.agenda)
    conclusions = try reader.rows(Fields.conclusions)
    lines = try reader(Fields.lines) ?? []
    note = try reader.text(Fields.note)
  }
}

/// One thing that a meeting speaks of.
package struct AgendaItem: RowValue {
  package static let letter: Character = "a"
  package let id: ID<AgendaItem>
  package let ordinal: String
  package let content: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let content = Field.text("content")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.content,
  ])

  /// Reads one; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    ordinal = try reader.text(Fields.ordinal)
    content = try reader.text(Fields.content)
  }
}

/// What a meeting concluded, and who sees to it by when.
package struct Conclusion: RowValue {
  package static let letter: Character = "f"
  package let id: ID<Conclusion>
  package let content: String
  /// Who sees to it, in words.
  package let owner: String
  package let unit: ID<Unit>?
  package let due: Day?
  package let done: Day?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let content = Field.text("content")
    package static let owner = Field.text("owner")
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let due = Field.day("due")
    package static let done = Field.day("done")
  }
  package static let form = RecordForm([
    Fields.content, Fields.owner, Fields.unit, Fields.due, Fields.done,
  ])

  /// Reads one; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    content = try reader.text(Fields.content)
    owner = try reader.text(Fields.owner)
    unit = try reader(Fields.unit)
    due = try reader(Fields.due)
    done = try reader(Fields.done)
  }

  /// Whether it was due before `day` and was not done by then.
  package func isLate(on day: Day) -> Bool {
    guard let due, due < day else { return false }
    return done.map { $0 > day } ?? true
  }
}

extension Meeting {
  /// The conclusions that nobody has closed yet.
  package var open: [Conclusion] { conclusions.filter { $0.done == nil } }
}
