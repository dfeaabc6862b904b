import Canvas
import Domain
import Phrases
import Widgets

/// The lists that plans choose: plan and list, group with k of N, entries.
struct RosterSource: TableDataSource {
  /// The plan whose lists are shown; nil shows those of all plans.
  var plan: ID<Plan>?

  var keepsOrder: Bool { true }

  /// The columns, in their order.
  private enum Column: Int {
    case name, chosen, outOf, listed, unit
  }

  func title(_ view: GridView) -> String { view.phrases.rosters }

  func emptyText(_ phrases: Phrases) -> String {
    plan == nil ? phrases.noRostersOfPlans : phrases.noRows
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(RosterGroup.fields.name, of: .plan, phrases, width: 38, isFlexible: true),
      TableColumn(RosterGroup.fields.chosen, of: .plan, phrases, width: 7, alignment: .right),
      TableColumn(RosterGroup.fields.outOf, of: .plan, phrases, width: 7, alignment: .right),
      TableColumn(phrases.listed, .listed, width: 6, alignment: .right),
      TableColumn(RosterGroup.fields.unit, of: .plan, phrases, width: 14, isFlexible: true),
    ]
  }

  func rows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    for plan in view.workspace.all(Plan.self) {
      if let own = self.plan, own != plan.id { continue }
      for roster in plan.rosters { add(roster, of: plan, plan.id.key, to: &rows) }
    }
    return rows
  }

  /// Adds the rows of one list.
  private func add(_ roster: Roster, of plan: Plan, _ key: RecordKey, to rows: inout [GridRow]) {
    let path = Plan.fields.rosters[roster.id]
    rows.append(
      GridRow(
        roster.id.text, hasChildren: !roster.groups.isEmpty,
        search: "\(plan.number) \(roster.title)", .row(key, path)))
    for group in roster.groups {
      let groupPath = path / Roster.fields.groups[group.id]
      rows.append(
        GridRow(
          group.id.text, depth: 1, hasChildren: !group.entries.isEmpty, search: group.name,
          .row(key, groupPath)))
      for (number, entry) in group.entries.enumerated() {
        let place = groupPath / RosterGroup.fields.entries[entry.id]
        rows.append(
          GridRow(
            entry.id.text, depth: 2, position: number, search: entry.name, .row(key, place)))
      }
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard case .row(let key, let path) = row.subject, let column = Column(rawValue: column),
      let tree = view.workspace[key]?.tree[path, row.position]
    else { return GridCell("") }
    switch column {
    case .name:
      let ordinal = tree[Outline.ordinal]?.asText.map { $0 + " " } ?? ""
      let field = row.depth == 0 ? Roster.fields.title : RosterEntry.fields.name
      return GridCell(
        ordinal + (tree[field]?.asText ?? ""), as: row.depth < 2 ? .group : .text,
        mark: view.audit.mark(of: key, at: path),
        CellBinding(key, path / field))
    case .chosen, .outOf:
      guard row.depth == 1 else { return GridCell("") }
      let place = path / (column == .chosen ? RosterGroup.fields.chosen : RosterGroup.fields.outOf)
      return GridCell(
        view.workspace.text(
          of: view.workspace[key]?.tree[place], as: .integer, in: view.phrases.numbers),
        mark: view.audit.mark(of: key, at: place), CellBinding(key, place))
    case .listed: return listed(tree, depth: row.depth, view)
    case .unit:
      guard row.depth > 0 else { return GridCell("") }
      let place = path / RosterGroup.fields.unit
      let name = view.workspace.text(
        of: tree[RosterGroup.fields.unit], as: .reference(.unit), in: view.phrases.numbers)
      let isAsPrinted = name == tree[RosterGroup.fields.name]?.asText
      return GridCell(
        isAsPrinted ? "✓" : name, as: isAsPrinted ? .good : .text,
        mark: view.audit.mark(of: key, at: place),
        CellBinding(key, place))
    }
  }

  /// How many entries there are: counted, never typed.
  private func listed(_ tree: Tree, depth: Int, _ view: GridView) -> GridCell {
    switch depth {
    case 0:
      let groups = tree[Roster.fields.groups]?.elements ?? []
      let count = groups.reduce(0) { $0 + ($1[RosterGroup.fields.entries]?.elements?.count ?? 0) }
      return GridCell(String(count), as: .computed)
    case 1:
      return GridCell(String(tree[RosterGroup.fields.entries]?.elements?.count ?? 0), as: .computed)
    default: return GridCell("")
    }
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    guard let row else { return plan.flatMap { newRoster(of: $0, view) } }
    guard case .row(let key, let path) = row.subject, let tree = view.workspace[key]?.tree
    else { return nil }
    guard row.depth > 0 else { return newGroup(in: path, of: key, tree, view) }
    // Below a group a new entry begins; after an entry its next sibling.
    let list = row.depth == 1 ? path / RosterGroup.fields.entries : path.parent
    let after =
      row.depth == 1 ? tree[list]?.elements?.last?.rowID : path.steps.last
    let count = (tree[list]?.elements?.count ?? 0) + 1
    let group = tree[list.parent]?[RosterGroup.fields.name]?.asText ?? ""
    return NewRow(
      field: RosterGroup.fields.name, location: group,
      kind: .row(
        key, list: list, letter: RosterEntry.letter, after: after,
        fields: [Outline.ordinal.key: .text(String(count))]), linksUnit: true)
  }

  /// The first list of a plan.
  private func newRoster(of plan: ID<Plan>, _ view: GridView) -> NewRow {
    NewRow(
      field: Plan.fields.title, location: view.phrases.rosters,
      kind: .row(
        plan.key, list: Path(Plan.fields.rosters), letter: Roster.letter,
        after: nil, fields: [:]))
  }

  /// A group at the end of a list.
  private func newGroup(
    in roster: Path, of key: RecordKey, _ tree: Tree, _ view: GridView
  ) -> NewRow {
    let list = roster / Roster.fields.groups
    let last = tree[list]?.elements?.last
    var fields: [String: Tree] = [:]
    fields[RosterGroup.fields.ordinal] = last?[RosterGroup.fields.ordinal]?.asText.flatMap {
      Ordinal.next(after: $0)
    }
    .map { .text($0) }
    return NewRow(
      field: RosterGroup.fields.name, location: tree.rowTitle(at: roster),
      kind: .row(
        key, list: list, letter: RosterGroup.letter, after: last?.rowID, fields: fields),
      linksUnit: true)
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .row(let key, let path) = row.subject, let gone = view.workspace[key]?.tree[path]
    else { return nil }
    var rows = 1 + (gone[RosterGroup.fields.entries]?.elements?.count ?? 0)
    for group in gone[Roster.fields.groups]?.elements ?? [] {
      rows += 1 + (group[RosterGroup.fields.entries]?.elements?.count ?? 0)
    }
    return deletion(
      ofRow: path, in: key, titled: view.workspace[key]?.tree.rowTitle(at: path) ?? "", rows: rows,
      view)
  }
}
