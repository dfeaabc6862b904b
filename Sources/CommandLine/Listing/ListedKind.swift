import Domain

/// What can be listed, shown and set by its name: records of a kind, or the rows inside them.
struct ListedKind: Sendable {
  /// Where its items come from.
  enum Source: Equatable, Sendable {
    /// Whole records.
    case records
    /// Rows of the records, in these lists, the outermost first.
    case rows(in: [String])
    /// The findings that the events of a score sheet add up to.
    case findings

    /// Rows of the records, in these lists, the outermost first.
    static func rows(_ lists: any AnyField...) -> Source { .rows(in: lists.map(\.key)) }
  }

  /// The English word for one, as in `bcdiso show WORD`.
  let word: String
  /// The word for several, as in `bcdiso list WORDS`.
  let plural: String
  let record: RecordKind
  var source = Source.records
  /// What the text form shows after the id; empty for the first fields that the kind has.
  var columns: [String] = []
  /// What is worked out beside the fields that the item itself has.
  var computed: [DerivedColumn] = []
  /// Whether the text form shows money in the unit of its table, named; else it is in đồng.
  var isInTableUnit = false

  /// A row of the table of kinds.
  init(
    _ word: String, _ plural: String, _ record: RecordKind, _ source: Source = .records,
    columns: [any Keyed] = [], computed: [DerivedColumn] = [], isInTableUnit: Bool = false
  ) {
    self.word = word
    self.plural = plural
    self.record = record
    self.source = source
    self.columns = columns.map(\.key)
    self.computed = computed
    self.isInTableUnit = isInTableUnit
  }

  /// Takes the English word, singular or plural.
  init?(_ text: String) {
    let text = text.lowercased()
    guard let kind = ListedKind.all.first(where: { $0.word == text || $0.plural == text })
    else { return nil }
    self = kind
  }

  /// The words for several, in the order of the table.
  static var words: [String] { all.map(\.plural) }

  /// Whether its items are changed by typing into a field.
  ///
  /// A score sheet is the list of its events, each sealed with the one before; a key is signed as it stands.
  var isSettable: Bool { record != .sheet && record != .key }

  /// The fields of an item.
  var form: RecordForm {
    switch source {
    case .records: return Record.form(of: record)
    case .findings: return Finding.form
    case .rows(in: let lists):
      var form = Record.form(of: record)
      for list in lists {
        guard case .rows(let inner)? = form.form(at: Path([list])) else { return form }
        form = inner
      }
      return form
    }
  }

  /// Where its items stand in their record, whatever rows they are in; the root for records.
  var list: Path {
    switch source {
    case .records: .root
    case .findings: Path(ScoreSheet.fields.events).appending("") / Self.finding
    case .rows(in: let lists): Path(lists.flatMap { [$0, ""] }.dropLast())
    }
  }

  private static let finding = Path(SheetEvent.fields.change) / SheetChange.fields.finding

  /// The columns of the text form, each with what it holds.
  var shown: [Column] {
    let form = form
    let keys =
      columns.isEmpty ? form.entries.filter(\.form.isOneValue).prefix(5).map(\.key) : columns
    return [Column(key: FrameKey.id.rawValue, form: nil)]
      + keys.map { key in
        Column(
          key: key,
          form: computed.first { $0.key == key }?.form ?? form.form(at: Path([key])))
      }
  }
}

/// A column of the text form of a listing.
struct Column: Keyed {
  let key: String
  /// What it holds; nil for text that is shown as it is.
  let form: FieldForm?
}

extension RecordKind {
  /// The key under which an item names the record that it stands in: `norm-table` is `normTable`.
  var ownerKey: String {
    let words = rawValue.split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }
}
