import Canvas
import Domain

/// One cell as it is drawn, and what an edit of it changes.
package struct GridCell: Equatable, Sendable {
  package var text: String
  package var role: Role
  /// A sign in the gap left of the cell, so that colour never carries the meaning alone.
  package var mark: Mark?
  package var binding: CellBinding?
  /// A bar that is drawn instead of the text.
  var bar: CellBar?
  /// Over how many columns of the table the text may run.
  var spans = 1
  /// More columns than any table has.
  static let wholeRow = 1000
  /// What it is sorted by, where neither its text nor the value behind it says so.
  var order: CellOrder?

  init(_ text: String, as role: Role = .text, mark: Mark? = nil, _ binding: CellBinding? = nil) {
    self.text = text
    self.role = role
    self.mark = mark
    self.binding = binding
  }

  /// The sign and its meaning.
  package struct Mark: Equatable, Sendable {
    package let sign: String
    package let role: Role
  }
}

/// The place in the store behind a cell.
package struct CellBinding: Equatable, Sendable {
  package let record: RecordKey
  package let target: Target
  /// The field, for its label.
  package var field: FieldKey
  package let moneyUnit: MoneyUnit
  /// From when a typed value holds, where it begins a new entry of a dated list.
  package var from: Day?

  /// What committing the cell writes.
  package enum Target: Equatable, Sendable {
    case value(Path)
    /// A row that is made by what is typed into this field of it.
    case unmade(UnmadeRow, field: FieldKey)
    /// Events of a score sheet.
    case sheet(SheetInput, in: SheetName)
    /// All units of the group that is named, as rows of a campaign.
    case unitsOfGroup
  }

  /// Binds a cell to what committing it writes.
  init(_ record: RecordKey, _ target: Target, _ field: FieldKey) {
    self.record = record
    self.target = target
    self.field = field
    moneyUnit = .dong
  }

  /// Binds a cell to a value of its record.
  init(_ record: RecordKey, _ path: Path, in unit: MoneyUnit = .dong) {
    self.record = record
    target = .value(path)
    field = FieldKey(endOf: path)
    moneyUnit = unit
  }

  /// Binds a cell to a field of its record.
  init(_ record: RecordKey, _ field: some AnyField) { self.init(record, Path(field)) }

  /// Binds a cell to the first row, still to be made, of an empty list.
  init(_ record: RecordKey, firstRowOf list: Path, letter: Character, _ field: FieldKey) {
    self.init(
      record, .unmade(UnmadeRow(list: list, letter: letter), field: field), FieldKey(endOf: list))
  }

  /// How it is typed: asked for when something is, not for each cell that is drawn.
  package var form: FieldForm {
    switch target {
    case .value(let path): form(at: path)
    case .unmade(let row, let field): form(at: row.list.appending("") / field)
    case .sheet(let input, _): input.form
    case .unitsOfGroup: .text
    }
  }

  /// What the form of its record says of a place.
  private func form(at path: Path) -> FieldForm {
    Record.form(of: record.kind).form(at: path) ?? .text
  }

  /// The place that it shows.
  package var path: Path {
    switch target {
    case .value(let path): path
    case .unmade(let row, _): row.list
    case .sheet: Path(ScoreSheet.fields.events)
    case .unitsOfGroup: Path(Campaign.fields.units)
    }
  }
}

/// A row that is begun: it comes into being when its first field is committed.
package struct NewRow: Equatable, Sendable {
  /// The field typed first.
  package let field: FieldKey
  /// Where it will stand, for people.
  package let location: String
  /// What is typed into that field: as the form of its record says, unless something else is.
  package var form: FieldForm
  package let kind: Kind
  /// Whether the typed name may mean a unit, which is then linked.
  package var linksUnit: Bool
  /// Records made along with it, but for the field `plan` that names it.
  package var attached: [Tree]

  package init(
    field: some Keyed, location: String, form: FieldForm? = nil, kind: Kind,
    linksUnit: Bool = false,
    attached: [Tree] = []
  ) {
    self.field = FieldKey(field)
    self.location = location
    self.form = form ?? kind.form(of: self.field) ?? .text
    self.kind = kind
    self.linksUnit = linksUnit
    self.attached = attached
  }

  /// How its first field is typed, as the form of its record says; nil for what is no field of it.
  package var formOfField: FieldForm? { kind.form(of: field) }

  /// The kind of the record that is made or in which the row will stand.
  package var record: RecordKind {
    switch kind {
    case .named(let kind, _), .record(let kind, _): kind
    case .row(let key, _, _, _, _): key.kind
    }
  }

  /// The record in which the row will stand; none where it is a record itself.
  package var owner: RecordKey? {
    switch kind {
    case .named, .record: nil
    case .row(let key, _, _, _, _): key
    }
  }

  /// The number that it begins with.
  package var ordinal: String? {
    guard case .row(_, _, _, _, let fields) = kind else { return nil }
    return fields[Outline.ordinal]?.asText
  }

  /// Where a new row stands by the selected one.
  package enum Placement: Equatable, Sendable {
    case after, under
  }

  /// What is made.
  package enum Kind: Equatable, Sendable {
    /// A record; the typed text becomes the first row of a dated list of names.
    case named(RecordKind, fields: [String: Tree])
    /// A record whose typed text is the plain field.
    case record(RecordKind, fields: [String: Tree])
    /// A row in a list of a record, after another row.
    case row(RecordKey, list: Path, letter: Character, after: String?, fields: [String: Tree])

    /// How a field of what is made is typed.
    func form(of field: FieldKey) -> FieldForm? {
      switch self {
      case .named: .text
      case .record(let kind, _): Record.form(of: kind).form(at: Path(field))
      case .row(let key, let list, _, _, _):
        Record.form(of: key.kind).form(at: list)?.inner?.form(at: Path(field))
      }
    }
  }
}

/// What is deleted together.
package struct Deletion: Equatable, Sendable {
  package let title: String
  package let changes: [Change]
  /// How many rows go.
  package let rows: Int
  /// The records that name any of what goes, and stay.
  package var places: [RecordKey] = []
  /// How many of the rows were not chosen but stand under those that were.
  package var inside = 0

  package init(title: String, changes: [Change], rows: Int) {
    self.title = title
    self.changes = changes
    self.rows = rows
  }

  /// The ids of the records and rows that go.
  package var gone: Set<String> {
    var ids: Set<String> = []
    for change in changes {
      switch change.act {
      case .remove(_, let row, _): if let id = row.rowID { ids.insert(id) }
      case .set, .create, .insert, .move: ids.insert(change.record.id)
      }
    }
    return ids
  }

  /// Whether it goes only after a question.
  package var isAsked: Bool { rows > 1 || !places.isEmpty }
}
