/// A whole record: what the rest of the program asks of every kind.
///
/// A kind answers where it is declared. What it leaves out is as most kinds have it.
package protocol RecordValue: RowValue {
  /// Its kind.
  static var kind: RecordKind { get }

  /// What people call it: a name, a number with its title.
  func title(in workspace: Workspace, on day: Day?) -> String

  /// All names that it has or had.
  func allNames(in workspace: Workspace) -> [String]

  /// The numbers by which papers cite it.
  var officialNumbers: [String] { get }

  /// The years that it is about: names in it are those of their last day.
  var yearsCovered: ClosedRange<Int>? { get }

  /// What of it came after a day, in the order in which it is taken back.
  func later(than day: AsOf, in tree: Tree) -> [LaterChange]

  /// What a new row in one of its lists, or a new value at that place, means to the committee.
  static func category(ofChangeAt place: Path) -> StoreChanges.Category?

  /// The fields that a copy of such a record begins without; nil for kinds that are not copied so.
  static var leftOutOfCopies: Set<String>? { get }

  /// Adds to an audit all that does not agree in it.
  func check(_ record: Record, by audit: inout WorkspaceAudit)
}

/// A record of which nothing happens on a day: every day sees it as it stands now.
package protocol UndatedRecord: RecordValue {}

extension RecordValue {
  /// What it is called now.
  package func allNames(in workspace: Workspace) -> [String] { [title(in: workspace, on: nil)] }

  /// Most kinds have no numbers.
  package var officialNumbers: [String] { [] }

  /// Most kinds are not about years.
  package var yearsCovered: ClosedRange<Int>? { nil }

  /// Most changes are edits like any other.
  package static func category(ofChangeAt place: Path) -> StoreChanges.Category? { nil }

  /// What it names must be there.
  package func check(_ record: Record, by audit: inout WorkspaceAudit) {
    audit.checkReferences(record)
  }
}

extension UndatedRecord {
  /// Nothing is.
  package func later(than day: AsOf, in tree: Tree) -> [LaterChange] { [] }
}

extension ID where Subject: RecordValue {
  /// The key of the record with this id.
  package var key: RecordKey { RecordKey(Subject.kind, text) }
}
