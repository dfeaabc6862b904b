import Domain

/// One thing that a listing names: a record or a row inside one.
struct ListedItem {
  let record: Record
  /// Where it stands in the record; the root for the record itself, nil for a finding: of a score
  /// sheet the record holds events only.
  let path: Path?
  let tree: Tree
  /// Its full ordinal with those of the rows above, such as `III.3`; empty where there is none.
  let fullOrdinal: String
  /// What the events of a score sheet add up to.
  var events: ReplayedSheet?
  /// The points that count, of a score sheet whose criteria set is known.
  var result: SheetResult?

  /// The id of the record or the row.
  var id: String { tree.rowID ?? record.key.id }

  /// What the field says that names a row; empty for a row without words.
  var name: String {
    tree.rowName(in: path.flatMap { Record.form(of: record.key.kind).fields(at: $0) })
  }

  /// Whether it is a whole record.
  var isRecord: Bool { path == .root }

  /// What people call it; a record is named by the workspace.
  func title(in workspace: Workspace) -> String {
    guard !isRecord else { return workspace.title(of: record) }
    return name.isEmpty ? fullOrdinal.isEmpty ? id : fullOrdinal : name
  }

  /// As a candidate among several: what may be typed, and what it is.
  func label(in workspace: Workspace) -> String {
    let title = title(in: workspace)
    guard !isRecord else { return "\(id) \(title)" }
    return ["\(record.key.id)/\(id)", fullOrdinal, title == id ? "" : title]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The years of the record in which it stands, where it says them.
  var years: ClosedRange<Int>? { record.value.yearsCovered }

  var unit: Unit? {
    record.value(as: Unit.self)
  }

  var group: UnitGroup? {
    record.value(as: UnitGroup.self)
  }

  var budget: Budget? {
    record.value(as: Budget.self)
  }

  var line: ID<BudgetLine>? { ID<BudgetLine>(id) }
}

extension ListedItem {
  /// A whole record; a score sheet with what its events add up to.
  init(_ record: Record, in workspace: Workspace) {
    self.init(record: record, path: .root, tree: record.tree, fullOrdinal: "")
    guard let sheet = record.value(as: ScoreSheet.self) else { return }
    events = workspace.sheets[sheet.id]
    result = events.flatMap { workspace.result(of: $0, .settled) }
  }

  /// The findings of a score sheet, each with the ordinal of its criterion.
  func findings(in workspace: Workspace) -> [ListedItem] {
    // What a superseded sheet found stands in the version that came after it.
    guard let events, events.state != .superseded else { return [] }
    return events.findings.map { finding in
      let criterion = finding.criterion.flatMap { events.criteria?.tree[$0] }
      return ListedItem(
        record: record, path: nil, tree: finding.tree,
        fullOrdinal: criterion?.ordinal ?? "")
    }
  }

  /// The rows of a record in a list, and in the lists inside its rows.
  static func rows(
    of record: Record, at path: Path, in lists: ArraySlice<String>, below fullOrdinal: [String] = []
  ) -> [ListedItem] {
    guard let list = lists.first, let rows = record.tree[path.appending(list)]?.elements
    else { return [] }
    var items: [ListedItem] = []
    for row in rows.inTreeOrder {
      guard let id = row.rowID else { continue }
      let place = path.appending(list).appending(id)
      let ordinals = fullOrdinal + row.ordinals(in: rows)
      if lists.count > 1 {
        items += self.rows(of: record, at: place, in: lists.dropFirst(), below: ordinals)
      } else {
        let own = Ordinal.joined(ordinals)
        items.append(ListedItem(record: record, path: place, tree: row, fullOrdinal: own))
      }
    }
    return items
  }
}

extension Tree {
  /// The ordinals of the rows above this one and its own, from the top down.
  fileprivate func ordinals(in rows: [Tree]) -> [String] {
    var upwards: [String] = []
    var seen: Set<String> = []
    var here: Tree? = self
    while let row = here, let id = row.rowID, seen.insert(id).inserted {
      upwards.append(row.text(of: Outline.ordinal))
      let parent = row[Outline.parent]?.asText
      here = parent.flatMap { parent in rows.first { $0.rowID == parent } }
    }
    return upwards.reversed()
  }
}
