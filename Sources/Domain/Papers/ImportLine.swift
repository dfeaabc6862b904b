/// A line of a file as it would be brought into the store.
package struct ImportLine<Field: Hashable & Sendable>: Hashable, Sendable {
  /// The number of its row in the file.
  package let row: Int
  /// What it is about, as the file says it.
  package let title: String
  package let outcome: ImportOutcome<Field>
  /// The record that it makes, changes or leaves; nil for a line that is refused.
  package let record: RecordKey?
  /// What a person should look at, though the line is brought in.
  package var remark: ImportRemark?

  package init(
    row: Int, title: String, outcome: ImportOutcome<Field>, record: RecordKey? = nil,
    remark: ImportRemark? = nil
  ) {
    self.row = row
    self.title = title
    self.outcome = outcome
    self.record = record
    self.remark = remark
  }
}

/// What a person should look at in a line that is brought in.
package enum ImportRemark: Hashable, Sendable {
  /// A unit of that name ended on that day; the line is taken for another one.
  case ended(Day)
  /// No unit of the store, or more than one, is called so: only the name is kept.
  case linksNoUnit
  /// A time names a day that no calendar has.
  case noSuchDay(String)
}

/// What comes of a line.
package enum ImportOutcome<Field: Hashable & Sendable>: Hashable, Sendable {
  case added([ImportedValue<Field>])
  case changed([ImportedValue<Field>])
  case unchanged
  case refused(ImportFault, column: Field?)
}

/// A value that a line gives, beside what stood there.
package struct ImportedValue<Field: Hashable & Sendable>: Hashable, Sendable {
  package let field: Field
  /// Empty where nothing stood there.
  package let old: String
  package let new: String
}

/// Why a line is not brought in.
package enum ImportFault: Error, Hashable, Sendable {
  case noName
  /// The same thing stands in that row of the file already.
  case twice(row: Int)
  case badValue(String, TypingFault)
  /// Nothing of the store or the file is called that.
  case unknownParent(String)
  case severalParents(String)
  /// The line of its parent is refused itself.
  case parentRefused(row: Int)
  /// It would belong to itself.
  case circle
  case unknownKind(String)
  case unknownObligation(String)
  /// Another unit, of that name, bears the code.
  case codeOfAnother(String, title: String)
  /// A unit of that name belongs to another one, so named; it may be the same or not.
  case elsewhere(parent: String)
  /// A unit there is called nearly so; it may be the same or not.
  case near(title: String)
  /// So many units there have that name.
  case several(Int)
  /// A unit of that name ended on that day; it may be the same or not.
  case ended(Day)
  case reorganisation(ReorganisationFault)
  /// No criterion of the set is numbered or called so.
  case unknownCriterion(String)
  /// The criterion of that number is called quite otherwise.
  case otherCriterion(String)
  /// What stands in a column of a form is no such score, or the sheet does not take it.
  case score(ScoreColumn, text: String, SheetInputFault)
  /// Nobody can tell whose form it is.
  case formOfNobody
  /// The sheet of the form cannot be had: there are no criteria yet, or its file is damaged.
  case noSheet
  case worksheet(WorksheetFault)
}

/// A line with what comes of it, whatever its columns are.
package protocol DecidedLine {
  associatedtype Field: Hashable, Sendable
  var outcome: ImportOutcome<Field> { get }
}

extension ImportLine: DecidedLine {}

extension Array where Element: DecidedLine {
  /// How many lines come to each outcome.
  package var counts: (added: Int, changed: Int, unchanged: Int, refused: Int) {
    var counts = (added: 0, changed: 0, unchanged: 0, refused: 0)
    for line in self {
      switch line.outcome {
      case .added: counts.added += 1
      case .changed: counts.changed += 1
      case .unchanged: counts.unchanged += 1
      case .refused: counts.refused += 1
      }
    }
    return counts
  }
}

extension ImportLine {
  /// The same line with its columns under other names.
  package func mapped<Other: Hashable & Sendable>(_ name: (Field) -> Other) -> ImportLine<Other> {
    let outcome: ImportOutcome<Other> =
      switch self.outcome {
      case .added(let values): .added(values.map { $0.mapped(name) })
      case .changed(let values): .changed(values.map { $0.mapped(name) })
      case .unchanged: .unchanged
      case .refused(let fault, let column): .refused(fault, column: column.map(name))
      }
    return ImportLine<Other>(
      row: row, title: title, outcome: outcome, record: record, remark: remark)
  }
}

extension ImportedValue {
  /// The same value with its column under another name.
  fileprivate func mapped<Other: Hashable & Sendable>(
    _ name: (Field) -> Other
  ) -> ImportedValue<Other> {
    ImportedValue<Other>(field: name(field), old: old, new: new)
  }
}
