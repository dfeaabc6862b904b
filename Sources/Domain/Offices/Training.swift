/// Training that the committee holds or asks for (đào tạo, tập huấn), with who came from where.
package struct Training: UndatedRecord {
  package static let kind = RecordKind.training
  package static let letter: Character = "t"

  package let id: ID<Training>
  package let title: String
  package let category: TrainingCategory?
  package let plan: ID<Plan>?
  package let year: Int?
  /// When, as printed, where no days are known.
  package let schedule: String
  package let from: Day?
  package let to: Day?
  package let venue: String
  /// The groups for whose people it is held.
  package let groups: [ID<UnitGroup>]
  /// How many classes are held.
  package let classes: Int?
  /// How many days a class takes.
  package let days: Int?
  package let peoplePerClass: Int?
  /// How many turns in all (lượt), where classes are not what is counted [DB18 III.IV.2].
  package let turns: Int?
  /// The office or body that teaches.
  package let lecturer: String
  package let materials: String
  /// The lines of estimates that pay for it.
  package let lines: [ID<BudgetLine>]
  package let attendance: [TrainingAttendance]
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    category: Field<TrainingCategory?>.choice("sort"),
    plan: Field<ID<Plan>?>.reference("plan"),
    year: Field.year("year"),
    schedule: Field.text("schedule"),
    from: Field.day("from"),
    to: Field.day("to"),
    venue: Field.text("venue"),
    groups: Field<[ID<UnitGroup>]>.references("groups"),
    classes: Field.integer("classes"),
    days: Field.integer("days"),
    peoplePerClass: Field.integer("peoplePerClass"),
    turns: Field.integer("turns"),
    lecturer: Field.text("lecturer"),
    materials: Field.prose("materials"),
    lines: Field.lines("lines"),
    attendance: Field<[TrainingAttendance]>.rows("attendance"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, Training.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { title }
}

/// What is taught.
package enum TrainingCategory: String, CaseIterable, Sendable {
  /// What the standard asks for (nhận thức chung).
  case awareness
  case internalAudit
  /// The work of an ISO secretary (nghiệp vụ thư ký).
  case secretary
  /// How to score, and the program for it.
  case scoring
  /// For members of inspection teams.
  case inspection
  /// In depth, for the standing agency (chuyên sâu).
  case advanced
}

/// How many people of a unit were asked to come, and how many came.
package struct TrainingAttendance: RowValue {
  package static let letter: Character = "e"
  package let id: ID<TrainingAttendance>
  package let unit: ID<Unit>
  package let invited: Int?
  package let people: Int?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    invited: Field.integer("invited"),
    people: Field.integer("people")
  )
  package static let schema = Schema(fields, TrainingAttendance.init)
}

/// People who came, of those who were asked to.
package struct Attendance: Hashable, Sendable {
  package let people: Int
  package let invited: Int

  /// Adds up rows; nil when a sum is too large to count.
  init?(_ rows: some Sequence<TrainingAttendance>) {
    var people = 0
    var invited = 0
    for row in rows {
      let (came, tooMany) = people.addingReportingOverflow(row.people ?? 0)
      let (asked, tooManyAsked) = invited.addingReportingOverflow(row.invited ?? 0)
      if tooMany || tooManyAsked { return nil }
      people = came
      invited = asked
    }
    self.people = people
    self.invited = invited
  }
}

extension Training {
  /// The year in which it is held, as far as it says so.
  package var heldIn: Int? { year ?? from?.year }

  /// How many people or turns it is meant for; nil when that is not known.
  package var places: Int? {
    if let turns { return turns }
    guard let classes, let peoplePerClass else { return nil }
    let (product, overflow) = classes.multipliedReportingOverflow(by: peoplePerClass)
    return overflow ? nil : product
  }
}

extension Workspace {
  /// Who came from a unit to all training of a year: what a criterion on attendance asks for.
  package func attendance(of unit: ID<Unit>, in year: Int) -> Attendance? {
    var rows: [TrainingAttendance] = []
    for training in all(Training.self) where training.heldIn == year {
      rows += training.attendance.filter { $0.unit == unit }
    }
    return Attendance(rows)
  }
}
