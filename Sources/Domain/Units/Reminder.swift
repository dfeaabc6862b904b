/// That a unit was reminded of something that it had not done in time (đôn đốc).
///
/// It stands with the unit and not with the thing that is late: those are of many kinds, in plans, meetings
/// and sheets, and it is the unit that is written to or called, and asked about it later.
package struct Reminder: RowValue {
  package static let letter: Character = "r"
  package let id: ID<Reminder>
  /// The day of the reminder.
  package let date: Day?
  /// Of what it was reminded, as the list of what is due calls it.
  package let about: String
  /// By when it was to be done.
  package let due: Day?
  /// The number of the letter, where there is one.
  package let number: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    date: Field.day("date"),
    about: Field.text("about").names(),
    due: Field.day("due"),
    number: Field.text("number")
  )
  package static let schema = Schema(fields, Reminder.init)
}

extension Unit {
  /// The last day on which it was reminded of that.
  package func reminded(of about: String) -> Day? {
    reminders.filter { $0.about == about }.compactMap(\.date).max()
  }
}

/// What a unit is to be reminded of.
package struct Reminding: Hashable, Sendable {
  package let unit: ID<Unit>
  package let about: String
  package let due: Day?

  package init(_ unit: ID<Unit>, of about: String, due: Day?) {
    self.unit = unit
    self.about = String(about.inOneLine.prefix(Workspace.textLimit))
    self.due = due
  }
}

extension Workspace {
  /// The changes that note some reminders on a day: none of what the unit was reminded of that day already.
  package func changes(
    noting reminders: [Reminding], on day: Day, ids: inout IDGenerator
  ) -> [Change] {
    var last: [ID<Unit>: String] = [:]
    var seen: Set<Reminding> = []
    var changes: [Change] = []
    for reminder in reminders where seen.insert(reminder).inserted {
      guard let unit = unit(reminder.unit) else { continue }
      let isNoted = unit.reminders.contains { $0.date == day && $0.about == reminder.about }
      if isNoted { continue }
      let id = ids.next(letter: Reminder.letter)
      let row = Tree.row(id: id)
        .with(Reminder.fields.date, day).with(Reminder.fields.about, reminder.about)
        .with(Reminder.fields.due, reminder.due)
      let after = last[unit.id] ?? unit.reminders.last?.id.text
      changes.append(
        Change(unit.id.key, .insert(Path(Unit.fields.reminders), row: row, after: after)))
      last[unit.id] = id
    }
    return changes
  }
}
