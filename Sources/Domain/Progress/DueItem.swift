/// Something that somebody has to do by a day.
package struct DueItem: Equatable, Sendable {
  /// What sort of thing is due.
  package enum Category: Int, CaseIterable, Sendable {
    case task, report, responsibility, conclusion, finding, step, duty
  }

  package let day: Day
  package let category: Category
  package let record: RecordKey
  /// Where it stands in the record.
  package let place: RecordPlace
  /// What it is, as the store has it; of a yearly duty the key of its field.
  package let title: String
  /// Who has to do it, as the store has it.
  package let who: String
  /// The units that have still to do it, where the store can tell.
  package let units: [ID<Unit>]
  /// Which of the reports of a year it is; nil for what is none, or the only one.
  package var period: ReportPeriod?
  /// How many days are left, negative when it is overdue; nil when nobody knows what day it is.
  package let days: Int?

  /// Whether its day has passed.
  package var isOverdue: Bool { days.map { $0 < 0 } ?? false }
}
