/// On which level each row of an outline stands, where its numbers alone would put it elsewhere.
///
/// A row without a number stands under the last that has one; one that stands behind a group instead is read
/// back at its place only where its level is said.
package struct StatedLevels: Hashable, Sendable {
  /// The column that says it, counted from 1.
  private enum Column: String, TreeKey { case level }

  /// The column in which papers say it.
  package static let column = Path([Column.level.key])

  /// How papers head that column.
  static let headings = ["cap dong", "cap", "bac", "row level"]

  /// The level of each row, from 1.
  package let levels: [Int]

  /// Takes the rows of a list in their order; nil where their numbers tell all.
  package init?(_ rows: [Tree]) {
    let places = Dictionary(
      rows.enumerated().compactMap { place, row in
        row.rowID.map { ($0, place) }
      }
    ) { first, _ in first }
    let parents = rows.map { row in row[Outline.parent]?.asText.flatMap { places[$0] } }
    let ordinals = rows.map { $0[Outline.ordinal]?.asText ?? "" }
    guard OutlineReading(ordinals).parents != parents else { return nil }
    var levels: [Int] = []
    for (place, parent) in parents.enumerated() {
      // A parent that stands behind its row says nothing of it.
      levels.append(parent.map { $0 < place ? levels[$0] + 1 : 1 } ?? 1)
    }
    guard StatedLevels.parents(of: levels) == parents else { return nil }
    self.levels = levels
  }

  /// Under which row each stands, by the levels; nil where these are no outline.
  static func parents(of levels: [Int?]) -> [Int?]? {
    var (parents, open): ([Int?], [Int]) = ([], [])
    for (place, level) in levels.enumerated() {
      guard let level, level > 0, level <= open.count + 1 else { return nil }
      open.removeSubrange((level - 1)...)
      parents.append(open.last)
      open.append(place)
    }
    return parents
  }
}
