/// A meeting of a committee (cuộc họp) with what it concluded and who follows up.
package struct Meeting: RecordValue {
  package static let kind = RecordKind.meeting
  package static let letter: Character = "m"

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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    committee: Field<ID<Committee>?>.reference("committee"),
    plan: Field<ID<Plan>?>.reference("plan"),
    date: Field.day("date"),
    schedule: Field.text("schedule"),
    venue: Field.text("venue"),
    minutes: Field.text("minutes"),
    agenda: Field<[AgendaItem]>.rows("agenda"),
    conclusions: Field<[Conclusion]>.rows("conclusions"),
    lines: Field.lines("lines"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, Meeting.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { title }

  package var officialNumbers: [String] { minutes.isEmpty ? [] : [minutes] }
}

/// One thing that a meeting speaks of.
package struct AgendaItem: RowValue {
  package static let letter: Character = "a"
  package let id: ID<AgendaItem>
  package let ordinal: String
  package let content: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    content: Field.prose("content")
  )
  package static let schema = Schema(fields, AgendaItem.init)
}

/// What a meeting concluded, and who sees to it by when.
package struct Conclusion: RowValue {
  package static let letter: Character = "f"
  package let id: ID<Conclusion>
  package let content: String
  /// Who sees to it, in words.
  package let owner: String
  /// The units that see to it.
  package let units: [ID<Unit>]
  package let due: Day?
  package let done: Day?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    content: Field.prose("content"),
    owner: Field.text("owner"),
    units: Field<[ID<Unit>]>.references("unit"),
    due: Field.day("due"),
    done: Field.day("done")
  )
  package static let schema = Schema(fields, Conclusion.init)

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
