/// The rows of a criteria set with who stands below whom, safe for any data.
///
/// A row whose parent does not exist, or that stands below itself, counts as one of the top and is
/// listed in `cut`.
package struct CriteriaTree: Equatable, Sendable {
  /// The rows of the top, in the order of the table.
  package private(set) var roots: [Criterion] = []
  /// The rows to be scored: those with nothing below, in the order of the table.
  package private(set) var leaves: [Criterion] = []
  /// What of a leaf matters when a sheet is added up.
  struct Leaf: Equatable {
    let id: ID<Criterion>
    let effect: CriterionEffect
    let maximum: Points
    /// The places of the leaf and of the rows above it among all rows.
    let places: [Int]
  }
  /// The leaves as they are added up, in the order of the table.
  private(set) var sums: [Leaf] = []
  /// The place of each row in the table.
  private(set) var places: [ID<Criterion>: Int] = [:]
  /// Rows whose named parent cannot be used.
  package private(set) var cut: Set<ID<Criterion>> = []
  private var rows: [ID<Criterion>: Criterion] = [:]
  private var below: [ID<Criterion>: [Criterion]] = [:]
  private var above: [ID<Criterion>: ID<Criterion>] = [:]

  /// Puts the rows of a set below each other.
  package init(_ set: CriteriaSet) {
    for row in set.criteria { rows[row.id] = row }
    for row in set.criteria {
      guard let parent = row.parent else { continue }
      if rows[parent] == nil || reaches(row.id, from: parent) {
        cut.insert(row.id)
      } else {
        above[row.id] = parent
      }
    }
    for row in set.criteria {
      if let parent = above[row.id] {
        below[parent, default: []].append(row)
      } else {
        roots.append(row)
      }
    }
    for row in set.criteria where below[row.id] == nil { leaves.append(row) }
    for row in set.criteria where places[row.id] == nil { places[row.id] = places.count }
    for row in leaves {
      let above = breadcrumb(of: row.id).compactMap { places[$0] }
      sums.append(Leaf(id: row.id, effect: row.effect, maximum: row.maximum, places: above))
    }
  }

  /// Whether the parents set so far lead from one row up to another.
  private func reaches(_ goal: ID<Criterion>, from start: ID<Criterion>) -> Bool {
    var here: ID<Criterion>? = start
    while let row = here {
      if row == goal { return true }
      here = above[row]
    }
    return false
  }

  /// The row of that id.
  package subscript(id: ID<Criterion>) -> Criterion? { rows[id] }

  /// The rows right below one.
  package func children(of id: ID<Criterion>) -> [Criterion] { below[id] ?? [] }

  /// Whether a row has rows below it.
  package func isHeading(_ id: ID<Criterion>) -> Bool { below[id] != nil }

  /// A row and those above it, the nearest first.
  package func breadcrumb(of id: ID<Criterion>) -> [ID<Criterion>] {
    var breadcrumb: [ID<Criterion>] = []
    var here: ID<Criterion>? = rows[id] == nil ? nil : id
    while let row = here {
      breadcrumb.append(row)
      here = above[row]
    }
    return breadcrumb
  }
}
