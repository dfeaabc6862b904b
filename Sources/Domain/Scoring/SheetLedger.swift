/// How every score sheet of a store stands: replayed from its events, never stored.
///
/// A sheet whose events do not hold stands as far as they do, with its fault (`SheetEvents.fault`).
package struct SheetLedger: Equatable, Sendable {
  private var sheets: [ID<ScoreSheet>: SheetEvents] = [:]
  /// The versions of each unit's sheet in a campaign, the latest last.
  private var versions: [ID<Campaign>: [ID<Unit>: [ID<ScoreSheet>]]] = [:]
  /// The criteria that sheets are judged by, put in order once.
  private var criteria: [ID<CriteriaSet>: SheetCriteria] = [:]

  /// No sheets.
  package init() {}

  /// How one sheet stands; nil when it does not exist or was deleted.
  package subscript(id: ID<ScoreSheet>) -> SheetEvents? { sheets[id] }

  /// All versions of a unit's sheet in a campaign, the latest last.
  package func versions(of unit: ID<Unit>, in campaign: ID<Campaign>) -> [SheetEvents] {
    (versions[campaign]?[unit] ?? []).compactMap { sheets[$0] }
  }

  /// The sheet that counts for a unit in a campaign: its latest version.
  package func sheet(of unit: ID<Unit>, in campaign: ID<Campaign>) -> SheetEvents? {
    versions[campaign]?[unit]?.last.flatMap { sheets[$0] }
  }

  /// The latest version of every unit's sheet in a campaign, in the order of their ids.
  package func sheets(of campaign: ID<Campaign>) -> [SheetEvents] {
    let latest = (versions[campaign] ?? [:]).values.compactMap { $0.last.flatMap { sheets[$0] } }
    return latest.sorted { $0.heading.sheet.text < $1.heading.sheet.text }
  }

  /// The campaigns in which a unit has a sheet, in the order of their ids.
  package func campaigns(of unit: ID<Unit>) -> [ID<Campaign>] {
    let found = versions.filter { !($0.value[unit] ?? []).isEmpty }.keys
    return found.sorted { $0.text < $1.text }
  }

  /// Every sheet, all versions, in the order of their ids.
  package var all: [SheetEvents] {
    sheets.values.sorted { $0.heading.sheet.text < $1.heading.sheet.text }
  }

  /// Takes a sheet as it stands now.
  mutating func put(_ sheet: SheetEvents) {
    let heading = sheet.heading
    if sheets.updateValue(sheet, forKey: heading.sheet) != nil { return }
    var known = versions[heading.campaign]?[heading.unit] ?? []
    known.append(heading.sheet)
    // Two laptops may both have begun a first version: the id decides then, the same everywhere.
    known.sort { left, right in
      let (first, second) = (
        sheets[left]?.heading.version ?? 0, sheets[right]?.heading.version ?? 0
      )
      return (first, left.text) < (second, right.text)
    }
    versions[heading.campaign, default: [:]][heading.unit] = known
  }

  /// Forgets a sheet that was deleted.
  mutating func remove(_ id: ID<ScoreSheet>) {
    guard let gone = sheets.removeValue(forKey: id)?.heading else { return }
    versions[gone.campaign]?[gone.unit]?.removeAll { $0 == id }
  }

  /// The criteria of a set, nil when there is none.
  package func criteria(of set: ID<CriteriaSet>) -> SheetCriteria? { criteria[set] }

  /// Has the sheets of a set judged by its criteria as they are now.
  mutating func take(_ set: CriteriaSet) {
    let criteria = SheetCriteria(set)
    self.criteria[set.id] = criteria
    for (id, sheet) in sheets where sheet.heading.criteriaSet == set.id {
      sheets[id]?.criteria = criteria
    }
  }
}

/// A criteria set with its rows below each other, made once for all sheets of the set.
package struct SheetCriteria: Equatable, Sendable {
  package let set: CriteriaSet
  package let tree: CriteriaTree

  /// Takes a set.
  package init(_ set: CriteriaSet) {
    self.set = set
    tree = CriteriaTree(set)
  }
}
