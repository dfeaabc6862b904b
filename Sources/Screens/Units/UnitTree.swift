import Domain
import Vietnamese

/// The units of a workspace under the units they belong to, in the order of lists.
struct UnitTree {
  /// Units without a parent that exists, by kind, then name.
  let roots: [Unit]
  private let byParent: [ID<Unit>: [Unit]]

  /// Builds the tree of all live units; who belongs to itself in a circle stands at the top.
  init(_ workspace: Workspace) {
    let order = Dictionary(
      workspace.header.unitKinds.enumerated().map { ($1.key, $0) }
    ) { first, _ in first }
    // Places are sorted, not units: a unit is much to move about.
    var units: [Unit] = []
    var places: [(rank: Int, key: CollationKey, place: Int)] = []
    var ended: Set<ID<Unit>> = []
    for record in workspace.all(.unit) {
      guard case .unit(let unit) = record.value else { continue }
      if unit.existence.to != nil { ended.insert(unit.id) }
      let rank = unit.kind(on: nil).flatMap { order[$0] } ?? order.count
      places.append((rank, CollationKey(unit.name(on: nil)), units.count))
      units.append(unit)
    }
    places.sort { ($0.rank, $0.key) < ($1.rank, $1.key) }
    let sorted = places.map { units[$0.place] }
    var parents: [ID<Unit>: ID<Unit>] = [:]
    for unit in sorted { parents[unit.id] = unit.parent(on: nil) }
    // What ended stands beneath what came out of it, with all that was scored and declared there.
    for unit in sorted {
      for gone in unit.predecessors where ended.contains(gone.unit) {
        parents[gone.unit] = unit.id
      }
    }
    var roots: [Unit] = []
    var byParent: [ID<Unit>: [Unit]] = [:]
    var safe: Set<ID<Unit>> = []
    for unit in sorted {
      if let parent = UnitTree.parent(of: unit.id, parents, &safe) {
        byParent[parent, default: []].append(unit)
      } else {
        roots.append(unit)
      }
    }
    self.roots = roots
    self.byParent = byParent
  }

  /// The parent under which a unit is shown: one that exists and does not lead back to the unit.
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

  /// The units that belong to one, in order.
  func children(of unit: Unit) -> [Unit] { byParent[unit.id] ?? [] }
}

/// Cells of dated lists: each shows the entry in force and edits that entry.
struct DatedCells {
  let key: RecordKey
  let tree: Tree
  let view: GridView

  /// The cell of the list `list`, whose rows hold their value in `field`.
  func cell(_ list: String, field: String, letter: Character, _ form: FieldForm) -> GridCell {
    guard let id = tree[list]?.elements?.last?.rowID else {
      let binding = CellBinding(key, firstRowOf: Path([list]), letter: letter, field, form)
      return GridCell("", binding)
    }
    let path = Path([list, id, field])
    var binding = CellBinding(key, path, form)
    binding.field = list
    let mark = view.audit.mark(of: key, at: path)
    return GridCell(view.workspace.text(of: tree[path], as: form), mark: mark, binding)
  }
}
