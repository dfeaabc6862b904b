/// A list of units out of a file, as it is looked at before it is brought in.
///
/// What comes of its lines is counted for one state of the store, and again when that changes.
package struct UnitPaper: Equatable, Sendable {
  /// The name of the file.
  package let file: String
  /// What has to be known of how it was read.
  package let notes: [ReadingNote]
  /// The table of it that is taken.
  package let table: PaperTable
  package let layout: HeadingLayout<UnitField>
  package let terms: UnitImport.Terms
  /// What comes of each line.
  package private(set) var lines: [ImportLine<UnitField>] = []
  private let body: HeadingBody<UnitField>
  private let ids: IDGenerator
  /// The state of the store for which the lines were counted.
  private var revision: Int?

  /// Takes a table of a file; nil where its headings are none of a list of units.
  package init?(
    file: String, _ tables: PaperTables, sheet: String?, _ terms: UnitImport.Terms,
    ids: IDGenerator
  ) {
    if let sheet {
      guard let table = tables.table(named: sheet), let layout = HeadingLayout<UnitField>(table)
      else { return nil }
      (self.table, self.layout) = (table, layout)
    } else {
      guard let found = tables.proposed(for: UnitField.self) else { return nil }
      (table, layout) = found
    }
    self.file = file
    self.terms = terms
    self.ids = ids
    notes = tables.notes
    body = HeadingBody(table, layout)
  }

  /// Counts what comes of the lines, unless that was done for this state of the store.
  package mutating func look(at workspace: Workspace, revision: Int) {
    guard self.revision != revision else { return }
    self.revision = revision
    lines = list(in: workspace).lines
  }

  /// The lines held against a store: all, or those of some rows.
  package func list(in workspace: Workspace, rows: Set<Int>? = nil) -> UnitImport {
    UnitImport(rows.map { body.keeping($0) } ?? body, into: workspace, terms, ids: ids)
  }
}
