import Canvas
import Domain
import Phrases
import Widgets

/// The columns that a person wants of each kind of table, by the name of the kind.
///
/// They are names of columns in their order; one that is not to be seen has a dash before it.
package struct ColumnChoices: Equatable, Sendable {
  package private(set) var names: [String: [String]]

  /// What was chosen so far.
  package init(_ names: [String: [String]] = [:]) { self.names = names }

  /// What was chosen for a table; nil where nothing was.
  package subscript(table: TableID) -> [String]? { table.columnsName.flatMap { names[$0] } }

  /// Takes what is chosen for a kind of table; nil for as it was at first.
  package mutating func choose(_ columns: [String]?, for table: String) { names[table] = columns }
}

/// All columns of a table in the order of a person, each seen or not.
package struct ColumnOrder: Equatable, Sendable {
  /// A column in its place.
  package struct Place: Equatable, Sendable {
    /// Its number in the list of columns.
    package let index: Int
    package let isShown: Bool
  }

  package private(set) var places: [Place] = []

  /// Puts columns in the order of a choice.
  ///
  /// Those up to the one that names the row stay before the others; a name that no column has is passed over; a
  /// column that the choice does not know stands where it would.
  package init(_ columns: [TableColumn], main: Int, chosen: [String]?) {
    let numbers = Dictionary(
      columns.indices.filter { $0 > main && !columns[$0].key.isEmpty }.map { (columns[$0].key, $0) }
    ) { first, _ in first }
    var taken: Set<Int> = []
    for name in chosen ?? [] {
      let isShown = !name.hasPrefix(ColumnOrder.hidden)
      let key = isShown ? name : String(name.dropFirst())
      guard let index = numbers[key], taken.insert(index).inserted else { continue }
      places.append(Place(index: index, isShown: isShown))
    }
    for index in columns.indices where !taken.contains(index) {
      // What the choice does not know comes behind what it names, unless it knows what stood before.
      let isAfterMain = chosen != nil && index == main + 1
      let before = isAfterMain ? nil : places.lastIndex { $0.index == index - 1 }
      let place = Place(index: index, isShown: index <= main || !columns[index].isExtra)
      places.insert(place, at: index <= main ? index : before.map { $0 + 1 } ?? places.endIndex)
    }
  }

  /// What stands before the name of a column that is not to be seen.
  package static let hidden = "-"

  /// The numbers of the columns that are seen, in their order.
  package var shown: [Int] { places.filter(\.isShown).map(\.index) }
}

extension TableID {
  /// The name under which its columns are remembered, the same for all tables of its kind; nil where they are
  /// not chosen.
  package var columnsName: String? {
    switch self {
    case .plans: "list.plans"
    case .planPart(let part, _): "plan.\(part)"
    case .planChart: "plan.chart"
    case .estimates, .planBudgets: "list.estimates"
    case .rosters, .planRosters: "list.rosters"
    case .units: "list.units"
    case .unitPart(let part, _): "unit.\(part)"
    case .unitScores: "unit.scores"
    case .groups: "list.groups"
    case .campaigns: "list.campaigns"
    case .agenda: "list.agenda"
    case .campaign(.results, _): nil
    case .campaign(let table, _): "campaign.\(table)"
    case .campaignPart(let part, _): "campaign.\(part)"
    case .sheet(.findings, _): "sheet.findings"
    case .budget: "estimate.lines"
    case .budgetTotals: "estimate.totals"
    case .records(let kind): "list.\(kind.rawValue)"
    case .rows(let key, let list): "\(key.kind.rawValue).\(list.text)"
    case .reports: "plan.receipts"
    case .dashboard, .drilldown, .sheet, .finding, .form, .history, .everything, .replacements,
      .importedLines:
      nil
    }
  }

  /// Its columns in the order of the person who looks at it.
  package func order(_ view: GridView) -> ColumnOrder {
    ColumnOrder(
      dataSource.columns(view), main: dataSource.treeColumn, chosen: view.columnChoices[self])
  }
}

/// Names of columns that show what is counted, and no field.
enum CountedColumn: String {
  case recomputed, planned, spent, left, listed, sheets, scored, percent, result, ratio, place,
    quarters
  case months, tally, openFindings, bar
}

extension TableColumn {
  /// A column of what is counted.
  init(
    _ title: String, _ name: CountedColumn, width: Int, isFlexible: Bool = false,
    alignment: Alignment = .left, rank: Int = 0, holding content: Content? = nil
  ) {
    self.init(
      title, key: "=" + name.rawValue, width: width, isFlexible: isFlexible, alignment: alignment,
      rank: rank, holding: content)
  }

  /// A column of a part of a record; in the list of which it is one, as it is called there.
  init(_ part: PartColumn, in list: Path? = nil, of kind: RecordKind, _ phrases: Phrases) {
    self.init(
      part.field, in: list, of: kind, phrases, width: part.width, isFlexible: part.isFlexible,
      alignment: part.form.nature == .figure ? .right : .left, rank: part.rank,
      holding: part.content)
    isExtra = part.isExtra
  }
}

extension PartColumn {
  /// The number of a row, by itself: it stands before the name as well, but is typed here.
  static func ordinal(of form: RecordForm) -> [PartColumn] {
    form.entries.filter { $0.key == Outline.ordinal.key }.map { PartColumn(extra: $0) }
  }

  /// The other fields of a form, each a column that is seen where a person chose it.
  static func extras(of form: RecordForm, besides shown: [any Keyed]) -> [PartColumn] {
    let left = Set(shown.map(\.key) + [Outline.ordinal.key, Outline.parent.key])
    return form.entries.filter { !left.contains($0.key) && $0.form.parts == nil }
      .map { PartColumn(extra: $0) }
  }

  /// The cell of its field in a record.
  func cell(of record: Record, at place: Path = .root, _ view: GridView) -> GridCell {
    let path = place / field
    return GridCell(
      view.text(of: record.tree[path], as: form, record.key),
      mark: view.audit.mark(of: record.key, at: path), CellBinding(record.key, path))
  }
}
