/// All that a store holds, as one value: what the screens show and what edits make anew.
package struct Workspace: Equatable, Sendable {
  package private(set) var header: StoreHeader
  package private(set) var records: [RecordKey: Record]
  /// The ids of each kind in their order, tombstones included.
  private var ids: [RecordKind: [String]] = [:]
  /// Files that could not be read, for a visible row each.
  package var unreadable: [UnreadableFile]
  /// How the score sheets stand; empty where no digest was given to replay them by.
  package private(set) var sheets = SheetLedger()
  /// The keys that the store knows; none where no scheme was given to check signatures by.
  package private(set) var keys = KeyRing()
  /// The private keys of the person that were opened.
  package var signers: [KeySigner] {
    get { seal.signers }
    set { seal.signers = newValue }
  }
  /// The same, with private keys that were opened.
  package func signing(with signers: [KeySigner]) -> Workspace {
    var next = self
    next.signers = signers
    return next
  }
  private var seal: SheetSeal

  /// Takes what was read; `digest` seals the events of score sheets, `scheme` checks who signed them.
  ///
  /// `replayed` is how the sheets stand of which `records` has the headings only.
  package init(
    header: StoreHeader, records: [Record] = [], unreadable: [UnreadableFile] = [],
    digest: SheetDigest? = nil, scheme: SignatureScheme? = nil, replayed: [ReplayedSheet] = []
  ) {
    self.header = header
    self.records = [:]
    self.unreadable = unreadable
    seal = SheetSeal(digest: digest, scheme: scheme)
    self.records.reserveCapacity(records.count)
    for record in records where self.records.updateValue(record, forKey: record.key) == nil {
      ids[record.key.kind, default: []].append(record.key.id)
    }
    for kind in ids.keys { ids[kind]?.sort() }
    for record in records {
      if let set = record.value(as: CriteriaSet.self) { sheets.judge(by: set, digest) }
    }
    for sheet in replayed { sheets.put(sheet) }
    for record in records { replay(record) }
    if ids[.key] != nil { keys = ringNow }
  }

  /// The keys as they stand.
  private var ringNow: KeyRing { KeyRing(all(SigningKey.self), in: header.id, seal.scheme) }

  /// The digest that seals events, none where sheets cannot be replayed.
  package var digest: SheetDigest? { seal.digest }

  /// What checks signatures; none where nobody can.
  var scheme: SignatureScheme? { seal.scheme }

  /// Has the sheets told as they stood at the end of a day.
  mutating func tellSheets(asOf day: AsOf) { sheets.asOf = day }

  /// Brings the ledger of sheets up to date with a record.
  private mutating func follow(_ record: Record) {
    if let set = record.value(as: CriteriaSet.self) { sheets.judge(by: set, seal.digest) }
    if record.key.kind == .key { keys = ringNow }
    replay(record)
  }

  /// Replays a record that is a sheet.
  private mutating func replay(_ record: Record) {
    guard let sheet = record.value(as: ScoreSheet.self), let digest = seal.digest else { return }
    if record.tree.isDeleted {
      sheets.remove(sheet.id, keeping: !record.isLoaded)
    } else if !record.isLoaded {
      sheets.bringBack(sheet.id)
    } else {
      sheets.replay(sheet, digest)
    }
  }

  /// The record of that key, tombstones included.
  package subscript(key: RecordKey) -> Record? { records[key] }

  /// The unit of that id, unless it was deleted.
  package func unit(_ id: ID<Unit>) -> Unit? { self[id] }

  /// The plan of that id, unless it was deleted.
  package func plan(_ id: ID<Plan>) -> Plan? { self[id] }

  /// The estimate of that id, unless it was deleted.
  package func budget(_ id: ID<Budget>) -> Budget? { self[id] }

  /// What has that id, unless it was deleted.
  package subscript<Value: RecordValue>(id: ID<Value>) -> Value? { live(id.key)?.value() }

  /// A record that was not deleted.
  package func live(_ key: RecordKey) -> Record? {
    guard let record = records[key], !record.tree.isDeleted else { return nil }
    return record
  }

  /// All live records of a kind, in the order of their ids.
  package func all(_ kind: RecordKind) -> [Record] {
    var found: [Record] = []
    for id in ids[kind] ?? [] {
      if let record = live(RecordKey(kind, id)) { found.append(record) }
    }
    return found
  }

  /// All that there is of a type, in the order of their ids.
  package func all<Value: RecordValue>(_ type: Value.Type) -> [Value] {
    all(Value.kind).compactMap { $0.value() }
  }

  /// All records of a kind, tombstones too, in the order of their ids.
  func allWithDeleted(_ kind: RecordKind) -> [Record] {
    (ids[kind] ?? []).compactMap { records[RecordKey(kind, $0)] }
  }

  /// Puts the id of a new record into its place.
  private mutating func list(_ key: RecordKey) {
    let place = Workspace.place(of: key.id, in: ids[key.kind] ?? [])
    ids[key.kind, default: []].insert(key.id, at: place)
  }

  /// Where an id belongs among others in order: one import may bring thousands.
  private static func place(of id: String, in ids: [String]) -> Int {
    var (low, high) = (ids.startIndex, ids.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if ids[middle] > id { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Makes a change; the record's log grows by one entry.
  ///
  /// - Throws: why not, with nothing changed.
  package mutating func apply(_ change: Change, _ stamp: Stamp) throws(ChangeRefusal) {
    guard let record = records[change.record] else {
      guard let tree = Tree.created(by: change, stamp) else { throw .noSuchRecord(change.record) }
      do {
        put(try Record(change.record, tree))
      } catch {
        throw .decodingFailure(error)
      }
      return
    }
    if change.isSheetEvent, !record.isLoaded { return try add(change) }
    put(try record.applying(change.chained(on: record.tree, seal.digest), stamp))
  }

  /// Adds an event to a sheet whose earlier ones are not held: the ledger goes on from them.
  private mutating func add(_ change: Change) throws(ChangeRefusal) {
    guard case .insert(let path, let row, let after) = change.act, let digest = seal.digest,
      let id = ID<ScoreSheet>(change.record.id), let sheet = sheets[id]
    else { throw .noSuchRecord(change.record) }
    guard after == sheet.last?.text else { throw .changedSince(path, current: nil, last: nil) }
    let place = path.appending(row.rowID ?? "")
    do throws(DecodingFailure) {
      let event = try SheetEvent(reading: TreeReader(row, at: place))
      guard event.seq > sheet.count else {
        throw DecodingFailure(place / SheetEvent.fields.seq, .unexpected(.integer))
      }
      sheets.add(event, to: id, digest)
    } catch {
      throw .decodingFailure(error)
    }
  }

  /// Makes several changes, or none of them.
  package mutating func apply(_ changes: [Change], _ stamp: Stamp) throws(ChangeRefusal) {
    // One change leaves all as it was when it is refused; a copy of a large store costs much more.
    if changes.count == 1 { return try apply(changes[0], stamp) }
    var next = self
    var place = changes.startIndex
    while place < changes.endIndex {
      let run = changes[place...].prefix { $0.record == changes[place].record }
      try next.apply(run: run, stamp)
      place = run.endIndex
    }
    self = next
  }

  /// Makes changes of one record, which is read once, when all are made: a paper may bring thousands of rows.
  private mutating func apply(run: ArraySlice<Change>, _ stamp: Stamp) throws(ChangeRefusal) {
    guard run.count > 1, let record = run.first.flatMap({ records[$0.record] }),
      !run.contains(where: { $0.isSheetEvent || $0.isRegisterEntry })
    else {
      for change in run { try apply(change, stamp) }
      return
    }
    let tree = try record.tree.applying(run, stamp)
    do {
      var next = try Record(record.key, tree)
      next.isLoaded = record.isLoaded
      put(next)
    } catch {
      throw .decodingFailure(error)
    }
  }

  /// Lets a record go whose file is gone or cannot be read any more.
  package mutating func lose(_ key: RecordKey) {
    guard records.removeValue(forKey: key) != nil else { return }
    ids[key.kind]?.removeAll { $0 == key.id }
    if let sheet = ID<ScoreSheet>(key.id) { sheets.remove(sheet, keeping: false) }
    if key.kind == .key { keys = ringNow }
  }

  /// Takes a record as the disk has it now.
  package mutating func put(_ record: Record) {
    if records.updateValue(record, forKey: record.key) == nil { list(record.key) }
    follow(record)
  }
}

/// How a workspace seals and signs: what it does that by does not tell two workspaces apart.
private struct SheetSeal: Equatable, Sendable {
  let digest: SheetDigest?
  let scheme: SignatureScheme?
  var signers: [KeySigner] = []

  static func == (left: SheetSeal, right: SheetSeal) -> Bool { true }
}
