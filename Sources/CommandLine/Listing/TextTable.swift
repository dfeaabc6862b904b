import Canvas
import Domain
import Phrases
import Vietnamese

/// An answer for people: a table with a heading, each column as wide as its widest text.
struct TextTable {
  let text: String

  /// Lays out the items of a kind; where they stand in several records, the record is named.
  init(_ items: [ListedItem], of kind: ListedKind, in listing: Listing, _ phrases: Phrases) {
    let columns = kind.shown
    let owners = kind.source == .records ? [] : Set(items.map(\.record.key))
    var rows = [columns.map { phrases.column($0, of: kind) }]
    if owners.count > 1 { rows[0].append(phrases.recordKind(kind.record).capitalisedFirst) }
    for item in items {
      let tree = listing.json(item, kind)
      var row = columns.map { phrases.cell(tree[$0.key], $0.form, of: item, kind, listing) }
      if owners.count > 1 {
        row.append(listing.workspace.title(of: item.record).displayed.shortened(to: 30))
      }
      rows.append(row)
    }
    let isFigure = columns.map { $0.form?.isFigure ?? false } + [false]
    text = TextTable.laidOut(rows, isFigure)
  }

  /// Rows of cells as lines; figures stand at the right of their columns.
  private static func laidOut(_ rows: [[String]], _ isFigure: [Bool]) -> String {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let fill = String(repeating: " ", count: widths[column] - cell.columns)
        line += (isFigure[column] ? fill + cell : cell + fill) + "  "
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}

extension String {
  /// With its first letter as a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Phrases {
  /// One cell, made harmless and cut when long.
  ///
  /// Money is in đồng, whatever its table's unit is, unless the kind says otherwise.
  fileprivate func cell(
    _ tree: Tree?, _ form: FieldForm?, of item: ListedItem, _ kind: ListedKind, _ listing: Listing
  ) -> String {
    guard let tree else { return "" }
    let words = RecordWords(listing.workspace, self)
    let shown: String
    switch form {
    case .money? where kind.isInTableUnit:
      let unit = words.moneyUnit(of: item.record.key)
      shown = "\(words.text(of: tree, as: .money, item.record.key)) \(moneyUnit(unit))"
    case .row(let list)?: shown = words.text(of: tree, as: .row(of: list), item.record.key)
    case .integer?, .money?: shown = tree.asInteger.map { numbers.grouped($0) } ?? ""
    case .choice?, .flag?:
      shown = choice(listing.workspace.text(of: tree, as: .text, in: numbers), of: kind.record)
    case .prose?: shown = words.text(of: tree, as: .prose, item.record.key)
    case .day?: shown = words.text(of: tree, as: .day, item.record.key)
    case let form?: shown = listing.workspace.text(of: tree, as: form, in: numbers)
    case nil: shown = listing.workspace.text(of: tree, as: .text, in: numbers)
    }
    return shown.displayed.shortened(to: 60)
  }
}

extension Phrases {
  /// The heading of a column of a listing.
  func column(_ column: Column, of item: ListedKind) -> String {
    let kind = item.record
    if column.key == FrameKey.id.key { return identifier }
    return switch ItemKey(rawValue: column.key) {
    case .code: field(Unit.fields.codes, of: kind)
    case .parentName: field(Unit.fields.parents, of: kind)
    case .kindName: field(Unit.fields.kinds, of: kind)
    case .known, .listed: listed
    case .holds: computed
    case .spent: spentShort
    case .left: leftShort
    case .fullOrdinal: field(Outline.ordinal, of: kind)
    case .scored: scored
    case .grade: grade
    case .criteriaCount: field(CriteriaSet.fields.criteria, of: .criteriaSet)
    case .discrepancies: discrepancies
    case .repeats: repeatedSince
    case .name, .kind, .parent, .successors, .state, .points, .percent, .isOpen, nil:
      field(column, in: item.list, of: kind)
    }
  }
}
