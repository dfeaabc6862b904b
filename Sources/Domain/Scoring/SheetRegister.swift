/// The register of a campaign: the heads of all sheets that were signed, confirmed or superseded in it.
///
/// An event that leaves a sheet frozen is entered in the same commit (`Workspace.changes(adding:to:)`),
/// so a sheet that was cut, written anew or taken away no longer agrees with what is entered here.
/// Entries are chained by digest where they are written, behind all that nothing followed yet: two
/// terminals never wait for each other, and of two clones both branches stay.
///
/// What it proves without keys: a sheet was not changed alone. Who writes sheet **and** register anew,
/// with plain SHA-256, or cuts both at their ends, is noticed only against a head that was noted
/// elsewhere (the minutes, a clone) or, once there are keys, by the signatures.
package struct SheetRegister: Hashable, Sendable {
  /// Where it stands in the record of a campaign: beside the log, in no form.
  package static let key = Path(["register"])

  /// The entries in the order in which they stand.
  package let entries: [RegisterEntry]
  /// How many rows cannot be read.
  let misfits: Int
  /// The places of the entries of each sheet, and of the furthest entry of each unit.
  private let places: [ID<ScoreSheet>: [Int]]
  private let furthest: [ID<Unit>: Int]

  /// Reads what a campaign's record has; rows that cannot be read damage the register alone.
  init(_ tree: Tree?) {
    var entries: [RegisterEntry] = []
    var places: [ID<ScoreSheet>: [Int]] = [:]
    var furthest: [ID<Unit>: Int] = [:]
    let rows = tree?.elements ?? []
    for row in rows {
      guard let reader = try? TreeReader(row), let entry = try? RegisterEntry(reading: reader)
      else { continue }
      places[entry.sheet, default: []].append(entries.count)
      let best = furthest[entry.unit].map { entries[$0] }
      if best.map({ ($0.version, $0.seq) < (entry.version, entry.seq) }) ?? true {
        furthest[entry.unit] = entries.count
      }
      entries.append(entry)
    }
    misfits = tree == nil ? 0 : max(rows.count - entries.count, tree?.elements == nil ? 1 : 0)
    (self.entries, self.places, self.furthest) = (entries, places, furthest)
  }

  /// What was entered of a sheet, oldest first.
  package func entries(of sheet: ID<ScoreSheet>) -> [RegisterEntry] {
    (places[sheet] ?? []).map { entries[$0] }.sorted { $0.seq < $1.seq }
  }

  /// The furthest entry of a unit's sheets: that of the latest version.
  package func latest(of unit: ID<Unit>) -> RegisterEntry? { furthest[unit].map { entries[$0] } }

  /// The sheets that are entered, in the order of their ids.
  package var sheets: [ID<ScoreSheet>] { places.keys.sorted { $0.text < $1.text } }

  /// The digests of the entries that no other follows.
  var tips: [String] {
    let followed = Set(entries.flatMap(\.previous))
    return entries.map(\.hash).filter { !followed.contains($0) }.sorted()
  }

  /// The entries that are not those that were sealed, or that follow one that is not there.
  func broken(in campaign: ID<Campaign>, _ digest: SheetDigest) -> [RegisterEntry] {
    let known = Set(entries.map(\.hash))
    return entries.filter { entry in
      entry.hash != entry.seal(in: campaign, digest)
        || !entry.previous.allSatisfy { known.contains($0) }
    }
  }
}

extension Change {
  /// Whether it enters a head into the register of a campaign, or takes out one that never got there.
  package var isRegisterEntry: Bool {
    guard record.kind == .campaign else { return false }
    switch act {
    case .insert(SheetRegister.key, _, _), .remove(SheetRegister.key, _, _): return true
    case .create, .set, .insert, .remove, .move: return false
    }
  }

  /// The same with an entry chained behind those that stand in the record now.
  ///
  /// So it is sealed where it is written, under the lock, and no other terminal's entry is in its way.
  package func chained(on tree: Tree?, _ digest: SheetDigest?) -> Change {
    guard isRegisterEntry, case .insert(let path, let row, let after) = act, let digest, let tree,
      let campaign = ID<Campaign>(record.id), let reader = try? TreeReader(row),
      let entry = try? RegisterEntry(reading: reader)
    else { return self }
    let tips = SheetRegister(tree[path]).tips
    let sealed = RegisterEntry(entry, behind: tips) { $0.seal(in: campaign, digest) }
    return Change(record, .insert(path, row: sealed.tree, after: after))
  }
}

extension Workspace {
  /// The changes that enter a sheet into its campaign's register for events that leave it frozen.
  func registering(_ events: [SheetEvent], of sheet: ReplayedSheet) -> [Change] {
    guard let digest, campaign(sheet.heading.campaign) != nil else { return [] }
    var next = sheet
    for event in events { next.follow(event, digest) }
    let stamps = Dictionary(events.map { ($0.seq, Stamp(at: $0.at, by: $0.by)) }) { $1 }
    return next.heads.compactMap { head in
      guard let stamp = stamps[head.seq] else { return nil }
      return RegisterEntry(head, of: sheet.heading, stamp, digest).map { entry in
        Change(
          sheet.heading.campaign.key,
          .insert(SheetRegister.key, row: entry.tree, after: nil))
      }
    }
  }

  /// Takes entries out of the registers that were meant for the disk and did not get there.
  package mutating func withdraw(_ changes: [Change]) {
    for change in changes where change.isRegisterEntry {
      try? apply(change.inverse, Stamp(at: "", by: ""))
    }
  }
}

extension Record {
  /// A campaign as it stands after its sheets were signed and confirmed: all of them entered.
  package func registering(
    _ sheets: [ScoreSheet], by set: CriteriaSet, _ digest: @escaping SheetDigest
  ) throws(DecodingFailure) -> Record {
    let shelf = CriteriaShelf(SheetCriteria(set, digest))
    var made: [RegisterEntry] = []
    for sheet in sheets {
      for head in ReplayedSheet(replaying: sheet, on: shelf, digest).heads {
        let event = sheet.events[head.seq - 1]
        let stamp = Stamp(at: event.at, by: event.by)
        if let entry = RegisterEntry(head, of: sheet.heading, stamp, digest) { made.append(entry) }
      }
    }
    var tree = tree
    for entry in made.sorted(by: { ($0.at, $0.id.text) < ($1.at, $1.id.text) }) {
      let change = Change(key, .insert(SheetRegister.key, row: entry.tree, after: nil))
      let last = tree[SheetRegister.key]?.elements?.last?.rowID
      guard case .insert(let path, let row, _) = change.chained(on: tree, digest).act else {
        continue
      }
      _ = tree.insert(row, into: path, after: last)
    }
    return try Record(key, tree)
  }
}
