import Domain
import Phrases

/// All that a grid needs to know to make its rows: read only.
package struct GridView: Sendable {
  package let workspace: Workspace
  package let audit: AuditIndex
  package let phrases: Phrases
  /// The day on which it is looked at; nil before the clock told.
  package let today: Day?
  /// The year that figures and charts are of.
  package let year: Int
  /// Whether this person may change what is shown.
  package let isEditable: Bool
  /// Whether units are shown too that are not there on the day that is looked at.
  package var showsAllUnits: Bool
  /// How many rows are seen at once; 0 where nobody looks.
  package var room = 0
  /// Which columns this person wants.
  package var columnChoices = ColumnChoices()
  /// The office of who looks; blank where nobody said.
  package var office = ""
  /// What who looks does; nil where nobody said.
  package var role: AuthorRole?
  /// The list that is to be brought in, if one is looked at.
  package var paper: Paper?
  /// What is sought in the table that is seen; blank where nothing is.
  package var sought = ""
  /// What a replacement meets in this store, where that was looked for already.
  package var found: FoundHits?

  package init(
    workspace: Workspace, audit: AuditIndex, phrases: Phrases, today: Day?, year: Int,
    isEditable: Bool, showsAllUnits: Bool = false
  ) {
    self.workspace = workspace
    self.audit = audit
    self.phrases = phrases
    self.today = today
    self.year = year
    self.isEditable = isEditable
    self.showsAllUnits = showsAllUnits
  }
}

extension GridView {
  /// The day as of which the figures of the year are told: today, or the last day of a year that is over.
  package var day: Day? { Day.told(ofYear: year, today: today) }

  /// What is counted from: the store as it stood on that day.
  var counted: GridView {
    guard let day else { return self }
    var view = GridView(
      workspace: workspace.asOf(day), audit: audit, phrases: phrases, today: day, year: year,
      isEditable: isEditable, showsAllUnits: showsAllUnits)
    view.columnChoices = columnChoices
    view.room = room
    return view
  }

  /// The day as of which units are shown and changed: that of the figures, of a year to come its last.
  package var unitDay: Day? {
    guard let today, year <= today.year else { return Day.last(of: year) }
    return day
  }

  /// The values and logs of records in words.
  var words: RecordWords { RecordWords(workspace, phrases) }

  /// A value as people read it.
  package func text(of tree: Tree?, as form: FieldForm, _ record: RecordKey) -> String {
    words.text(of: tree, as: form, record)
  }

  /// The values of an object in one line, the first ones first.
  func summary(of tree: Tree?, _ form: RecordForm?, _ record: RecordKey) -> String {
    words.summary(of: tree, form, record)
  }

  /// The money unit of the tables of a record.
  package func moneyUnit(of key: RecordKey) -> MoneyUnit { words.moneyUnit(of: key) }

  /// What a record, or the row at a path in it, is called.
  package func title(of key: RecordKey, at path: Path) -> String {
    guard let record = workspace.live(key) else { return key.id }
    guard !path.isEmpty else { return workspace.title(of: record) }
    let inner = Record.form(of: key.kind).fields(at: path)
    let name = record.tree.rowTitle(at: path)
    return name.isEmpty ? summary(of: record.tree[path], inner, key) : name
  }
}
