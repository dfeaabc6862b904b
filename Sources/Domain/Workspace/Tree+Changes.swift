extension Tree {
  /// The key that marks a deleted record.
  package static let deletedKey = Path(FrameKey.deleted)

  /// Whether the record is a tombstone.
  package var isDeleted: Bool { self[FrameKey.deleted] == .flag(true) }

  /// The record after `change`, its log one entry longer.
  ///
  /// - Throws: a refusal when what the change found before is not there any more.
  package func applying(_ change: Change, _ stamp: Stamp) throws(ChangeRefusal) -> Tree {
    var next = self
    let applied: Bool
    switch change.act {
    case .create(let tree):
      throw .recordExists(RecordKey(change.record.kind, tree.rowID ?? change.record.id))
    case .set(let path, let old, let new):
      guard self[path] == old else { throw changedSince(path) }
      applied = next.put(new, at: path)
    case .insert(let path, let row, let after) where change.isSheetEvent:
      // The events are a chain: one that does not follow the last of them would break it.
      let last = self[path]?.elements?.last
      guard last?.rowID == after else { throw addedSince(last, to: path) }
      applied = next.insert(row, into: path, after: after)
    case .insert(let path, let row, _) where change.isRegisterEntry:
      applied = next.insert(row, into: path, after: self[path]?.elements?.last?.rowID)
    case .remove(let path, let row, _) where change.isRegisterEntry:
      // It was chained on the way here, so what stands there is not the row of the change.
      applied = next.remove(row: row.rowID ?? "", from: path)
    case .insert(let path, let row, let after):
      applied =
        next.insert(row, into: path, after: after)
        || next.insert(row, into: path, after: self[path]?.elements?.last?.rowID)
    case .remove(let path, let row, _):
      let place = path.appending(row.rowID ?? "")
      guard self[place] == row else { throw changedSince(place) }
      applied = next.remove(row: row.rowID ?? "", from: path)
    case .move(let path, let row, let from, let to):
      let place = path.appending(row)
      guard self[place] != nil else { throw .noSuchPlace(place) }
      let before = self.row(before: row, in: path)
      guard before == from else {
        // What is told to be there is the row after which it stands now.
        throw changedSince(place, current: before.flatMap { self[path.appending($0)] })
      }
      applied = next.move(row: row, in: path, after: to)
    }
    guard applied else { throw .noSuchPlace(change.path) }
    // The events of a sheet are its log, the register is one: they are not said twice.
    if !change.isSheetEvent, !change.isRegisterEntry { next.log(change, stamp) }
    return next
  }

  /// A new record of `tree` with the first entry of its log.
  package static func created(by change: Change, _ stamp: Stamp) -> Tree? {
    guard case .create(var tree) = change.act else { return nil }
    tree.log(change, stamp)
    return tree
  }

  /// The refusal that tells what stands at `path` now and who put it there.
  private func changedSince(_ path: Path) -> ChangeRefusal {
    changedSince(path, current: self[path])
  }

  /// The same where something else than the value at `path` is what was changed.
  private func changedSince(_ path: Path, current: Tree?) -> ChangeRefusal {
    let last = logEntries.last { entry in
      let place = Path(entry[LogKey.path]?.asText ?? "")
      return place.covers(path) || path.covers(place)
    }
    let stamp = last.map {
      Stamp(at: $0[LogKey.at]?.asText ?? "", by: $0[LogKey.by]?.asText ?? "")
    }
    return .changedSince(path, current: current, last: stamp)
  }

  /// The refusal that tells which event was added meanwhile, and by whom.
  private func addedSince(_ event: Tree?, to path: Path) -> ChangeRefusal {
    let stamp = event.map {
      Stamp(at: $0.text(of: SheetEvent.fields.at), by: $0.text(of: SheetEvent.fields.by))
    }
    return .changedSince(path, current: event, last: stamp)
  }

  /// The entries of the log, oldest first.
  package var logEntries: [Tree] { self[FrameKey.log]?.elements ?? [] }

  /// What an entry of a log says was done; nil for a word that this version does not know.
  var loggedAct: LoggedAct? { self[LogKey.change]?.asText.flatMap { LoggedAct(rawValue: $0) } }

  /// When the record was made, as its log has it; empty where it came with the store.
  package var madeAt: String {
    guard let first = logEntries.first, first.loggedAct == .create else { return "" }
    return first[LogKey.at]?.asText ?? ""
  }

  /// Adds an entry to the log for each change.
  mutating func log(_ changes: some Collection<Change>, _ stamp: Stamp) {
    var entries = logEntries
    for change in changes {
      let seq = (entries.last?[LogKey.seq]?.asInteger ?? 0) + 1
      entries.append(Tree.entry(for: change, seq, stamp))
    }
    _ = put(.list(entries), at: Path(FrameKey.log))
  }

  /// Adds an entry to the log.
  private mutating func log(_ change: Change, _ stamp: Stamp) {
    log(CollectionOfOne(change), stamp)
  }

  /// What the log says of a change.
  private static func entry(for change: Change, _ seq: Int, _ stamp: Stamp) -> Tree {
    var entry: [LogKey: Tree] = [
      .seq: .integer(seq), .at: .text(stamp.at), .by: .text(stamp.by),
      .path: .text(change.path.text), .change: .text(change.act.logged.rawValue),
    ]
    switch change.act {
    case .create: break
    case .set(_, let old, let new):
      entry[.old] = old
      entry[.new] = new
    case .insert(_, let row, let after):
      entry[.new] = row
      entry[.after] = after.map { .text($0) }
    case .remove(_, let row, let after):
      entry[.old] = row
      entry[.after] = after.map { .text($0) }
    case .move(_, _, let from, let to):
      entry[.old] = from.map { .text($0) }
      entry[.new] = to.map { .text($0) }
    }
    return Tree(entry)
  }
}
