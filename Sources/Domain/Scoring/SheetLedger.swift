/// How every score sheet of a store stands: replayed from its events, never stored.
///
/// A sheet whose events do not hold stands as far as they do, with its fault (`ReplayedSheet.fault`).
package struct SheetLedger: Equatable, Sendable {
  private var sheets: [ID<ScoreSheet>: ReplayedSheet] = [:]
  /// The versions of each unit's sheet in a campaign, the latest last.
  private var versions: [ID<Campaign>: [ID<Unit>: [ID<ScoreSheet>]]] = [:]
  /// The criteria that sheets are judged by, put in order once.
  private var shelf = CriteriaShelf()

  /// Sheets that were deleted and whose events are not held.
  private var deleted: [ID<ScoreSheet>: ReplayedSheet] = [:]

  /// The day as of which sheets are told; nil tells them as they stand.
  var asOf: AsOf?

  /// No sheets.
  package init() {}

  /// How one sheet stands; nil when it does not exist or was deleted.
  package subscript(id: ID<ScoreSheet>) -> ReplayedSheet? {
    sheets[id].map { sheet in asOf.map { sheet.asOf($0) } ?? sheet }
  }

  /// All versions of a unit's sheet in a campaign, the latest last.
  package func versions(of unit: ID<Unit>, in campaign: ID<Campaign>) -> [ReplayedSheet] {
    told(versions[campaign]?[unit] ?? [])
  }

  /// The sheet that counts for a unit in a campaign: its latest version.
  package func sheet(of unit: ID<Unit>, in campaign: ID<Campaign>) -> ReplayedSheet? {
    versions[campaign]?[unit].flatMap { best(of: told($0)) }
  }

  /// Some sheets as they stand, or stood on the day as of which they are told.
  ///
  /// A version that takes the place of another was there from the day on which that was superseded.
  private func told(_ ids: [ID<ScoreSheet>]) -> [ReplayedSheet] {
    let held = ids.compactMap { sheets[$0] }
    guard let asOf else { return held }
    return held.compactMap { sheet in
      let then = sheet.asOf(asOf)
      guard then.moments.isEmpty, let before = sheet.heading.supersedes.flatMap({ sheets[$0] })
      else { return then }
      return before.asOf(asOf).state == .superseded ? then : nil
    }
  }

  /// Of several sheets of the latest version the one that has come furthest: no draft hides a signed one.
  private func best(of versions: [ReplayedSheet]) -> ReplayedSheet? {
    guard var best = versions.last else { return nil }
    for other in versions.dropLast().reversed() {
      guard other.heading.version == best.heading.version else { break }
      if other.state.rank > best.state.rank { best = other }
    }
    return best
  }

  /// The sheets that all claim to be the latest version of a unit's sheet; none where there is one.
  package func doubles(of unit: ID<Unit>, in campaign: ID<Campaign>) -> [ID<ScoreSheet>] {
    let ids = versions[campaign]?[unit] ?? []
    guard let version = ids.last.flatMap({ sheets[$0]?.heading.version }) else { return [] }
    let doubles = ids.filter { sheets[$0]?.heading.version == version }
    return doubles.count > 1 ? doubles : []
  }

  /// The latest version of every unit's sheet in a campaign, in the order of their ids.
  package func sheets(of campaign: ID<Campaign>) -> [ReplayedSheet] {
    let latest = (versions[campaign] ?? [:]).values.compactMap { best(of: told($0)) }
    return latest.sorted { $0.heading.sheet.text < $1.heading.sheet.text }
  }

  /// How many units have a sheet in a campaign.
  package func count(in campaign: ID<Campaign>) -> Int {
    let known = versions[campaign] ?? [:]
    guard asOf != nil else { return known.values.count { !$0.isEmpty } }
    return known.values.count { best(of: told($0)) != nil }
  }

  /// The campaigns in which a unit has a sheet, in the order of their ids.
  package func campaigns(of unit: ID<Unit>) -> [ID<Campaign>] {
    let found = versions.filter { !($0.value[unit] ?? []).isEmpty }.keys
    return found.sorted { $0.text < $1.text }
  }

  /// Every sheet, all versions, in the order of their ids.
  package var all: [ReplayedSheet] {
    told(sheets.keys.sorted { $0.text < $1.text })
  }

  /// Takes a sheet as it stands now.
  mutating func put(_ sheet: ReplayedSheet) {
    let heading = sheet.heading
    deleted[heading.sheet] = nil
    var sheet = sheet
    sheet.use(shelf)
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

  /// Takes a sheet out that was deleted; `keeping` it where its events are not held.
  mutating func remove(_ id: ID<ScoreSheet>, keeping: Bool) {
    guard let sheet = sheets.removeValue(forKey: id) else { return }
    if keeping { deleted[id] = sheet }
    let gone = sheet.heading
    versions[gone.campaign]?[gone.unit]?.removeAll { $0 == id }
  }

  /// Puts a sheet in again that was deleted, as it stood then.
  mutating func bringBack(_ id: ID<ScoreSheet>) {
    if let sheet = deleted.removeValue(forKey: id) { put(sheet) }
  }

  /// Lets an event follow; one that may not leaves its fault.
  mutating func add(_ event: SheetEvent, to id: ID<ScoreSheet>, _ digest: SheetDigest) {
    sheets[id]?.follow(event, digest)
  }

  /// The criteria of a set, nil when there is none.
  package func criteria(of set: ID<CriteriaSet>) -> SheetCriteria? { shelf[set] }

  /// Has the sheets of a set judged by its criteria as they are now.
  mutating func judge(by set: CriteriaSet, _ digest: SheetDigest?) {
    shelf.put(SheetCriteria(set, digest))
    for id in sheets.keys { sheets[id]?.use(shelf) }
  }

  /// Replays a sheet by the sets that there are.
  mutating func replay(_ sheet: ScoreSheet, _ digest: SheetDigest) {
    put(ReplayedSheet(replaying: sheet, on: shelf, digest))
  }

  /// How many sheets were ever judged by a set, all versions counted.
  package func count(by set: ID<CriteriaSet>) -> Int {
    sheets.values.count { $0.sets.contains(set) }
  }
}

extension SheetState {
  /// How far a sheet has come, to tell two of one version apart.
  fileprivate var rank: Int {
    switch self {
    case .notStarted: 0
    case .scoring: 1
    case .complete: 2
    case .superseded: 3
    case .signed: 4
    case .confirmed: 5
    }
  }
}

/// A criteria set with its rows below each other, made once for all sheets of the set.
package struct SheetCriteria: Equatable, Sendable {
  /// Both in one piece: every sheet of a set holds them.
  private indirect enum Storage {
    case both(CriteriaSet, CriteriaTree, digest: String?)
  }
  private let storage: Storage

  /// Takes a set; `digest` makes what sheets cite it by.
  package init(_ set: CriteriaSet, _ digest: SheetDigest? = nil) {
    storage = .both(set, CriteriaTree(set), digest: digest.map { $0(set.judging) })
  }

  /// The same sets judge the same, whether or not their digest was made.
  package static func == (left: SheetCriteria, right: SheetCriteria) -> Bool {
    left.set == right.set
  }

  package var set: CriteriaSet {
    switch storage {
    case .both(let set, _, _): set
    }
  }
  package var tree: CriteriaTree {
    switch storage {
    case .both(_, let tree, _): tree
    }
  }
  /// The digest of what judges in the set; nil where none was made.
  package var digest: String? {
    switch storage {
    case .both(_, _, let digest): digest
    }
  }
}
