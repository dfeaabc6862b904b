import Domain
import Vietnamese

/// The units of a day under the units they belong to, in the order of lists.
///
/// What ended stands beneath all that came out of it, with all that was scored and declared there; a
/// unit that was divided stands there several times.
struct UnitTree {
  /// A unit in one of its places.
  struct Branch {
    let unit: Unit
    /// The heir beneath which a unit that ended stands, and the row there that names it.
    var heir: (unit: Unit, row: Int)?
  }

  /// Units without a parent that is shown, by kind, then name.
  let roots: [Branch]
  /// All units that are shown, in their order.
  let units: [Unit]
  private var byParent: [ID<Unit>: [Branch]] = [:]

  /// Builds the tree of the units of a day, or of all; who belongs to itself in a circle stands at the top.
  init(_ workspace: Workspace, on day: Day?, all isWhole: Bool) {
    let units = UnitTree.sorted(workspace, on: day)
    let shown = isWhole ? units : units.filter { $0.isThere(on: day) }
    self.units = shown
    let byID = Dictionary(shown.map { ($0.id, $0) }) { first, _ in first }
    var parents: [ID<Unit>: ID<Unit>] = [:]
    for unit in shown {
      if let parent = unit.parent(on: day), byID[parent] != nil { parents[unit.id] = parent }
    }
    var heirs: [ID<Unit>: [(unit: Unit, row: Int)]] = [:]
    for unit in shown {
      for (row, gone) in unit.predecessors.enumerated()
      where gone.unit != unit.id && byID[gone.unit]?.hasEnded(by: day) == true {
        // A unit that an heir names twice stands beneath it once.
        if heirs[gone.unit]?.last?.unit.id == unit.id { continue }
        heirs[gone.unit, default: []].append((unit, row))
      }
    }
    var roots: [Branch] = []
    var safe: Set<ID<Unit>> = []
    for unit in shown {
      if let heirs = heirs[unit.id] {
        for heir in heirs {
          byParent[heir.unit.id, default: []].append(Branch(unit: unit, heir: heir))
        }
      } else if let parent = UnitTree.parent(of: unit.id, parents, &safe) {
        byParent[parent, default: []].append(Branch(unit: unit))
      } else {
        roots.append(Branch(unit: unit))
      }
    }
    self.roots = roots
  }

  /// All live units by what they are on a day: those that ended last, then by kind, then by name.
  private static func sorted(_ workspace: Workspace, on day: Day?) -> [Unit] {
    let order = Dictionary(
      workspace.header.unitKinds.enumerated().map { ($1.key, $0) }
    ) { first, _ in first }
    // Places are sorted, not units: a unit is much to move about.
    var units: [Unit] = []
    var places: [(end: Int, rank: Int, key: CollationKey, place: Int)] = []
    for unit in workspace.all(Unit.self) {
      let rank = unit.kind(on: day).flatMap { order[$0] } ?? order.count
      let end = unit.hasEnded(by: day) ? 1 : 0
      places.append((end, rank, CollationKey(unit.name(on: day)), units.count))
      units.append(unit)
    }
    places.sort { ($0.end, $0.rank, $0.key) < ($1.end, $1.rank, $1.key) }
    return places.map { units[$0.place] }
  }

  /// The parent under which a unit is shown: one that does not lead back to the unit.
  ///
  /// `safe` are units that are known to stand below a root.
  private static func parent(
    of id: ID<Unit>, _ parents: [ID<Unit>: ID<Unit>], _ safe: inout Set<ID<Unit>>
  ) -> ID<Unit>? {
    // `parents` only lists units that exist and have a parent; a root is not in it.
    guard let parent = parents[id] else { return nil }
    var seen: Set<ID<Unit>> = [id]
    var next: ID<Unit>? = parent
    while let here = next, !safe.contains(here) {
      guard seen.insert(here).inserted else { return nil }
      next = parents[here]
    }
    safe.formUnion(seen)
    return parent
  }

  /// The units that belong to one or ended in it, in order.
  func children(of unit: Unit) -> [Branch] { byParent[unit.id] ?? [] }
}

extension Workspace {
  /// All units in the order of their tree, each once; what ended stands beneath what came out of it.
  package func unitsInTree(on day: Day?) -> [ID<Unit>] {
    let tree = UnitTree(self, on: day, all: true)
    var order: [ID<Unit>] = []
    var seen: Set<ID<Unit>> = []
    var waiting = Array(tree.roots.reversed())
    while let branch = waiting.popLast() {
      guard seen.insert(branch.unit.id).inserted else { continue }
      order.append(branch.unit.id)
      waiting += tree.children(of: branch.unit).reversed()
    }
    return order
  }
}

extension Unit {
  /// Whether it is there on a day; without a day every unit is.
  func isThere(on day: Day?) -> Bool { day.map { exists(on: $0) } ?? true }

  /// Whether it ended before a day; without a day, whether it has an end.
  func hasEnded(by day: Day?) -> Bool {
    guard let to = existence.to else { return false }
    return day.map { to < $0 } ?? true
  }
}

/// A column of a dated list: the field of its rows that is shown, made once for all cells.
struct DatedColumn: Sendable {
  let list: Path
  /// The key of the list.
  let key: FieldKey
  let field: FieldKey
  let form: FieldForm
  let letter: Character

  init<Row: RowValue>(_ list: Field<[Row]>, _ field: some AnyField) {
    self.list = Path(list)
    key = FieldKey(list)
    self.field = FieldKey(field)
    form = field.form
    letter = Row.letter
  }
}

/// Cells of dated lists: each shows the entry in force on the day that is looked at.
///
/// What is typed there holds from that day on; what was before stays.
struct DatedCells {
  let key: RecordKey
  let tree: Tree
  let view: GridView

  /// The cell of a column.
  func cell(_ column: DatedColumn) -> GridCell {
    guard let id = tree.inForce(column.key, on: view.unitDay)?.rowID else {
      let binding = CellBinding(
        key, firstRowOf: column.list, letter: column.letter, column.field)
      return GridCell("", binding)
    }
    let path = column.list.appending(id) / column.field
    var binding = CellBinding(key, path)
    binding.field = column.key
    binding.from = view.unitDay
    let mark = view.audit.mark(of: key, at: path)
    return GridCell(view.text(of: tree[path], as: column.form, key), mark: mark, binding)
  }
}
