import Domain
import Tables

/// The keys of the file in which it is kept where a person left.
private enum PlaceKey: String, TreeKey {
  case schema, role, screen, levels, record, path, sheet, pane, estimate, row, column, year
}

extension LeftPlace {
  /// The version of the form below.
  private static let schema = 1

  /// What is written into its file.
  package var tree: Tree {
    Tree([
      PlaceKey.schema: .integer(LeftPlace.schema), .role: .text(role.rawValue),
      .screen: .integer(screen.rawValue), .levels: .list(subjects.compactMap(\.tree)),
      .pane: .integer(pane), .column: .integer(column),
    ])
    .with(PlaceKey.estimate, tree: estimate.map { .text($0.text) })
    .with(PlaceKey.row, tree: row.map { .text($0) })
    .with(PlaceKey.year, tree: year.map { .integer($0) })
  }

  /// Reads what was written; nil for anything else.
  package init?(_ tree: Tree) {
    guard tree[PlaceKey.schema] == .integer(LeftPlace.schema),
      let role = tree[PlaceKey.role]?.asText.flatMap(AuthorRole.init),
      let screen = tree[PlaceKey.screen]?.asInteger.flatMap(ScreenName.init),
      let levels = tree[PlaceKey.levels]?.elements,
      let pane = tree[PlaceKey.pane]?.asInteger, let column = tree[PlaceKey.column]?.asInteger
    else { return nil }
    let subjects = levels.compactMap { Subject($0) }
    guard subjects.count == levels.count else { return nil }
    self.init(
      role: role, screen: screen, subjects: subjects, pane: pane,
      estimate: tree[PlaceKey.estimate]?.asText.flatMap { ID<Budget>($0) },
      row: tree[PlaceKey.row]?.asText, column: column, year: tree[PlaceKey.year]?.asInteger)
  }
}

extension Subject {
  /// What is written of something that was gone into; nil for what does not last.
  fileprivate var tree: Tree? {
    switch self {
    case .plan(let id): Tree([PlaceKey.record: id.key.tree])
    case .unit(let id): Tree([PlaceKey.record: id.key.tree])
    case .campaign(let id): Tree([PlaceKey.record: id.key.tree])
    case .sheet(let name): Tree([PlaceKey.sheet: name.tree])
    case .form(let key, let path): Tree([PlaceKey.record: key.tree, .path: path.tree])
    case .screen, .finding, .drilldown, .reports, .everything, .replacing, .importing: nil
    }
  }

  /// Reads it.
  fileprivate init?(_ tree: Tree) {
    if let name = tree[PlaceKey.sheet].flatMap(SheetName.init) {
      self = .sheet(name)
    } else if let key = tree[PlaceKey.record].flatMap(RecordKey.init) {
      self = tree[PlaceKey.path].flatMap(Path.init).map { .form(key, $0) } ?? key.subject
    } else {
      return nil
    }
  }
}
