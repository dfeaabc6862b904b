/// What a field of a record holds, as a person sees it: decides how it is typed and shown.
package indirect enum FieldForm: Hashable, Sendable {
  case text
  /// A text of paragraphs, in which something may be bold or italic (``Prose``).
  case prose
  /// A text that holds at least one telephone number, as people write them.
  case telephone
  case integer
  case flag
  case day
  case year
  case quantity
  /// Whole percents from 0 to 100; typed with or without the sign.
  case percent
  /// Hundredths of a percent; typed and shown as a percentage.
  case share
  /// Two decimals, exact: points and percentages; hundredths in the file.
  case hundredths
  /// Whole đồng; typed and shown in the money unit of the table.
  case money
  /// One of a closed list of English keys.
  case choice([String])
  /// The key of a kind of unit: the list is data of the store.
  case unitKind
  /// The id of a record.
  case reference(RecordKind)
  /// The ids of records of one kind, in order; typed as names parted by `;`.
  case references(RecordKind)
  /// The id of a line of any estimate; typed as its full ordinal.
  case line
  /// The ids of lines of any estimate, in order; typed as full ordinals parted by `;`.
  case lines
  /// The keys of kinds of units, in order; typed as names parted by `;`.
  case unitKinds
  /// The id of a row of any norm table; typed as what it is for and for whom.
  case norm
  /// The id of a row of the same record, in the list of that name.
  case row(of: String)
  /// Rows with ids.
  case rows(RecordForm)
  /// Values for each year, keyed by the year.
  case byYear(RecordForm)
  /// One value with fields of its own.
  case group(RecordForm)
  /// Short texts in order.
  case texts
}

/// The fields of a record or a row, in the order in which they are shown.
package struct RecordForm: Hashable, Sendable {
  /// One field: its key in the file and what it holds.
  package struct Entry: Hashable, Keyed {
    package let key: String
    package let form: FieldForm
    /// Whether it must be there, so that a row is not whole without it.
    package let isRequired: Bool
    /// Whether it says of itself that it names the row.
    fileprivate let isName: Bool
  }

  package let entries: [Entry]
  /// The first letter of the ids of such rows, where it is the form of rows.
  package private(set) var letter: Character?

  /// Lists fields.
  package init(_ fields: [any AnyField]) {
    entries = fields.map {
      Entry(key: $0.key, form: $0.form, isRequired: $0.isRequired, isName: $0.isName)
    }
  }

  /// The same fields, of rows whose ids begin with that letter.
  func of(_ letter: Character) -> RecordForm {
    var form = self
    form.letter = letter
    return form
  }

  /// The field by which such a row is called, and with which a new one begins: the one that says
  /// so, else the first beside ordinal and parent that is typed as one value.
  package var naming: Entry? {
    entries.first(where: \.isName)
      ?? entries.first { entry in
        entry.key != Outline.ordinal.key && entry.key != Outline.parent.key
          && entry.form.isOneValue
      }
  }

  /// The fields of a row in the order in which a new one is typed: its name, what must be there, then the rest.
  package var entryOrder: [Entry] {
    let name = naming
    let rest = entries.filter { entry in
      entry.key != name?.key && entry.key != Outline.ordinal.key && entry.key != Outline.parent.key
        && entry.form.isOneValue
    }
    return [name].compactMap { $0 } + rest.filter(\.isRequired) + rest.filter { !$0.isRequired }
  }

  /// The fields of the object at a path: the record itself, a row, the figures of a year.
  package func fields(at path: Path) -> RecordForm? {
    guard !path.isEmpty else { return self }
    guard case .group(let inner)? = form(at: path) else { return nil }
    return inner
  }

  /// Whether no field holds rows or fields of its own.
  package var isFlat: Bool {
    entries.allSatisfy { $0.form.isOneValue }
  }

  /// What stands at `path`, or nil when the form has no such place.
  ///
  /// Ids of rows and years are taken as they come: whether they exist is a question to the record.
  package func form(at path: Path) -> FieldForm? {
    guard let key = path.steps.first, let entry = entries.first(where: { $0.key == key })
    else { return nil }
    let rest = path.dropFirst
    if rest.isEmpty { return entry.form }
    switch entry.form.parts {
    case .rows(let inner)?, .byYear(let inner)?:
      if case .byYear = entry.form, Int(rest.steps[0]) == nil { return nil }
      return rest.dropFirst.isEmpty ? .group(inner) : inner.form(at: rest.dropFirst)
    case .group(let inner)?: return inner.form(at: rest)
    case nil: return nil
    }
  }
}

/// Something that stands under a key of an object: a field, or a key that is none.
package protocol Keyed: Sendable {
  /// The English key in the file.
  var key: String { get }
}

/// A field without the type of its value.
package protocol AnyField: Keyed {
  /// What it holds.
  var form: FieldForm { get }
  /// Whether rows are called by it.
  var isName: Bool { get }
  /// Whether it must be there.
  var isRequired: Bool { get }
}

/// One named value of a record: its key, its form, and how it stands in the tree.
///
/// `Value` is what the record holds of it: a `Day?` where no day need be there, a `Day` where one
/// must, a text that is empty where there is none.
///
///     amount: Field.money("amount"), title: Field.text("title").required()
package struct Field<Value: Sendable>: AnyField {
  /// Reads the value out of a tree that stands at a place; nil when the tree does not fit.
  package typealias Read = @Sendable (Tree, Path) throws(DecodingFailure) -> Value?
  /// Makes the tree of a value; nil when it is not written at all.
  package typealias Write = @Sendable (Value) -> Tree?

  /// All that it is, in one piece: each cell names its field, and that copies one reference.
  private indirect enum Parts: Sendable {
    case of(key: String, form: FieldForm, read: Read, absent: Value?, write: Write, isName: Bool)
  }
  private let parts: Parts

  /// Says what a field is.
  init(
    key: String, form: FieldForm, read: @escaping Read, absent: Value?, write: @escaping Write,
    isName: Bool = false
  ) {
    parts = .of(key: key, form: form, read: read, absent: absent, write: write, isName: isName)
  }

  package var key: String {
    switch parts {
    case .of(let key, _, _, _, _, _): key
    }
  }
  package var form: FieldForm {
    switch parts {
    case .of(_, let form, _, _, _, _): form
    }
  }
  package var read: Read {
    switch parts {
    case .of(_, _, let read, _, _, _): read
    }
  }
  /// What the record holds where the field is not there; nil where it must be there.
  package var absent: Value? {
    switch parts {
    case .of(_, _, _, let absent, _, _): absent
    }
  }
  package var write: Write {
    switch parts {
    case .of(_, _, _, _, let write, _): write
    }
  }
  package var isName: Bool {
    switch parts {
    case .of(_, _, _, _, _, let isName): isName
    }
  }

  package var isRequired: Bool { absent == nil }

  /// The same field, by which rows are called, though it is not their first.
  package func names() -> Field {
    Field(key: key, form: form, read: read, absent: absent, write: write, isName: true)
  }
}

extension Field {
  /// A field that need not be there.
  static func optional<Wrapped>(
    _ key: String, _ form: FieldForm,
    read: @escaping @Sendable (Tree, Path) throws(DecodingFailure) -> Wrapped?,
    write: @escaping @Sendable (Wrapped) -> Tree?
  ) -> Field where Value == Wrapped? {
    Field(
      key: key, form: form,
      read: { tree, path throws(DecodingFailure) -> Value? in
        guard let value = try read(tree, path) else { return nil }
        return .some(value)
      }, absent: .some(nil), write: { $0.flatMap(write) })
  }

  /// The same field, which must be there.
  package func required<Wrapped>() -> Field<Wrapped> where Value == Wrapped? {
    Field<Wrapped>(
      key: key, form: form,
      read: { [read] tree, path throws(DecodingFailure) -> Wrapped? in try read(tree, path) ?? nil
      },
      absent: nil, write: write)
  }

  /// The same field, which holds `value` where it is not there.
  package func or<Wrapped>(_ value: Wrapped) -> Field<Wrapped> where Value == Wrapped? {
    let field = required()
    return Field<Wrapped>(
      key: key, form: form, read: field.read, absent: value, write: field.write)
  }

  /// The same rows, of which the list must be there.
  package func required<Row>() -> Field where Value == [Row] {
    Field(key: key, form: form, read: read, absent: nil, write: write)
  }
}

extension Field where Value == String {
  /// The same text, which must be there; an empty one is written too.
  package func required() -> Field {
    Field(key: key, form: form, read: read, absent: nil, write: { .text($0) })
  }
}

/// A tree that does not hold what its kind of record holds.
package struct DecodingFailure: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    case missing
    case unexpected(FieldForm)
    case repeatedRow(String)
    case wrongKind
    case wrongID
  }
  package let path: Path
  package let reason: Reason

  package init(_ path: Path, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
