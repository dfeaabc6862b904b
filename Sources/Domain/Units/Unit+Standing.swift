/// How far the quality system of a unit has come (HTQLCL: giai đoạn).
///
/// Stage, edition, path and flags stand side by side: a unit may maintain one edition while it
/// converts to the next.
package enum QMSStage: String, CaseIterable, Sendable {
  /// Nothing was begun (chưa).
  case notStarted = "none"
  /// It is being built (xây dựng).
  case building
  /// It is in use, not yet declared (áp dụng).
  case applying
  /// The unit declared that it conforms (công bố).
  case declared
  /// It is kept up and improved after a declaration (duy trì, cải tiến).
  case maintaining

  /// Whether a unit of that stage has declared.
  package var isDeclared: Bool {
    switch self {
    case .notStarted, .building, .applying: false
    case .declared, .maintaining: true
    }
  }
}

/// The way on which a unit is: each has steps of its own.
package enum Roadmap: String, CaseIterable, Sendable {
  /// A first system (xây dựng, áp dụng lần đầu).
  case firstBuild
  /// From one edition to the next (chuyển đổi).
  case conversion
  /// More procedures in a system that stands (mở rộng).
  case widening
}

/// One step of the path on which a unit is.
package struct RoadmapStep: RowValue {
  package static let letter: Character = "x"
  package let id: ID<RoadmapStep>
  package let ordinal: String
  package let content: String
  /// By when it is to be done.
  package let due: Day?
  /// When it was done.
  package let done: Day?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    content: Field.prose("content"),
    due: Field.day("due"),
    done: Field.day("done")
  )
  package static let schema = Schema(fields, RoadmapStep.init)

  /// Whether it was due before `day` and is not done by then.
  package func isLate(on day: Day) -> Bool {
    guard let due, due < day else { return false }
    return done.map { $0 > day } ?? true
  }
}

extension Unit {
  /// How many steps of its path are done, of `steps.count`.
  package var stepsDone: Int { steps.count { $0.done != nil } }

  /// The first step that is not done yet.
  package var nextStep: RoadmapStep? { steps.first { $0.done == nil } }

  /// The declaration in force on a day: the newest one of that day or before.
  ///
  /// One without a date is in force on no day.
  package func declaration(inForceOn day: Day) -> Declaration? {
    var newest: (date: Day, declaration: Declaration)?
    for declaration in declarations {
      guard let date = declaration.date, date <= day else { continue }
      if let newest, newest.date > date { continue }
      newest = (date, declaration)
    }
    return newest?.declaration
  }

  /// Whether it declared that edition on a day or before.
  package func hasDeclared(edition: String, by day: Day) -> Bool {
    declarations.contains { declaration in
      guard let date = declaration.date else { return false }
      return declaration.edition == edition && date <= day
    }
  }

  /// What it did of its yearly duties in a year, as far as it is known.
  package func duty(of year: Int) -> YearlyDuty? { duties.last { $0.year == year } }

  /// Whether it exists on a day, by the days of its founding and its end.
  package func exists(on day: Day) -> Bool { existence.covers(day) }
}
