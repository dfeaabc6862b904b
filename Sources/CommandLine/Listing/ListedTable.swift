import Documents
import Domain
import Phrases

/// A listing as a table that leaves the program: every field of one value that any item has.
struct ListedTable {
  private let items: [ListedItem]
  private let kind: ListedKind
  private let listing: Listing
  private let phrases: Phrases
  private let words: RecordWords
  /// Whether the rows of one record are listed: each bears its own number then, as its paper prints it.
  private let isOneRecord: Bool

  /// Rows of several records bear their numbers with those above them, or nobody would know which is meant.
  init(
    _ items: [ListedItem], of kind: ListedKind, in listing: Listing, isOneRecord: Bool = false,
    _ phrases: Phrases
  ) {
    self.isOneRecord = isOneRecord
    self.items = items
    self.kind = kind
    self.listing = listing
    self.phrases = phrases
    words = RecordWords(listing.workspace, phrases)
  }

  /// A column: the heading, what it holds, and its value for an item.
  private struct Field {
    let heading: String
    let key: String
    let form: FieldForm?
  }

  /// The whole table.
  var table: OfficeTable {
    let values = items.map { listing.json($0, kind) }
    // Of an empty list the columns of its listing stay, so that it can be filled in.
    let shown =
      items.isEmpty
      ? derived : fields.filter { field in values.contains { $0[field.key] != nil } }
    let levels = isOneRecord ? StatedLevels(items.map(\.tree))?.levels : nil
    let rows = zip(items, values).enumerated().map { place, row in
      let cells = shown.map { cell(row.1[$0.key], $0.form, of: row.0) }
      return OfficeRow(cells + (levels.map { [OfficeCell.count($0[place])] } ?? []))
    }
    let level = OfficeColumn(phrases.rowLevel, .mark, width: 6)
    return OfficeTable(
      phrases.listedKind(kind.word).capitalizedFirst,
      columns: shown.map(column) + (levels == nil ? [] : [level]), rows: rows)
  }

  /// The fields that may be shown: of units what they are called on the day, else what they hold.
  private var fields: [Field] {
    let derived = derived
    let known = Set(derived.map(\.key))
    let own = kind.form.entries.filter { entry in
      entry.form.isOneValue && !known.contains(entry.key) && entry.key != Outline.parent.key
        && !(known.contains(ItemKey.fullOrdinal.key) && entry.key == Outline.ordinal.key)
    }.map { entry in
      Field(
        heading: phrases.field(entry, in: kind.list, of: kind.record), key: entry.key,
        form: entry.form)
    }
    return derived + own
  }

  /// The columns of the listing.
  private var derived: [Field] {
    kind.shown.dropFirst().map { column in
      Field(
        heading: phrases.column(column, of: kind),
        key: isOneRecord && column.key == ItemKey.fullOrdinal.key
          ? Outline.ordinal.key : column.key, form: column.form)
    }
  }

  private func column(_ field: Field) -> OfficeColumn {
    let nature: OfficeColumn.Nature =
      field.form?.isFigure == true ? .figure : field.form == .day ? .day : .text
    let heading = field.form == .money ? phrases.inDong(field.heading) : field.heading
    return OfficeColumn(heading, nature, width: nature == .text ? 24 : 10)
  }

  /// A value as it stands in a cell: figures and days as such, names in the place of ids.
  private func cell(_ tree: Tree?, _ form: FieldForm?, of item: ListedItem) -> OfficeCell {
    guard let tree else { return .blank }
    switch form {
    case .quantity?:
      let quantity = tree.asText.flatMap { Quantity(plain: $0) }
      return quantity.map { .number(PaperNumber(scaled: $0.thousandths, places: 3)) } ?? .blank
    case .share?:
      return tree.asInteger.map { .number(PaperNumber(scaled: $0, places: 2), .percent) } ?? .blank
    case .percent?:
      return tree.asInteger.map { .number(PaperNumber(scaled: $0), .percent) } ?? .blank
    case .year?: return tree.asInteger.map { .number(PaperNumber(scaled: $0), .plain) } ?? .blank
    case .money?: return tree.asInteger.map { .number(PaperNumber(scaled: $0)) } ?? .blank
    case .integer?: return tree.asInteger.map(OfficeCell.count) ?? .blank
    case .hundredths?:
      return tree.asInteger.map { .number(PaperNumber(scaled: $0, places: 2), .fixed(2)) } ?? .blank
    case .day?: return tree.asText.flatMap { Day(iso: $0) }.map(OfficeCell.day) ?? .blank
    case .prose?: return .words(tree.asText?.unmarked ?? "")
    case let form?: return .words(words.text(of: tree, as: form, item.record.key))
    case nil: return .words(listing.workspace.text(of: tree, as: .text, in: phrases.numbers))
    }
  }
}
