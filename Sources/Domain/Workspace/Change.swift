/// One thing that a person did to one record, with enough in it to take it back.
///
/// It carries what stood there before, and applies only where that still stands: so the same check
/// guards a save, another terminal's save and an undo.
package struct Change: Hashable, Sendable {
  /// What was done.
  package enum Act: Hashable, Sendable {
    /// A new record, whole, without log.
    case create(Tree)
    /// A value set, changed or (new nil) taken away.
    case set(Path, old: Tree?, new: Tree?)
    /// A row put into a list after another row, or first.
    case insert(Path, row: Tree, after: String?)
    /// A row taken out; `after` is the row that stood before it.
    case remove(Path, row: Tree, after: String?)
    /// A row of a list put elsewhere in it; `from` and `to` are the rows after which it stood and
    /// stands, nil for the first place.
    case move(Path, row: String, from: String?, to: String?)
  }

  package let record: RecordKey
  package let act: Act

  package init(_ record: RecordKey, _ act: Act) {
    self.record = record
    self.act = act
  }

  /// The change that takes this one back.
  ///
  /// A record once made is not unmade but marked as deleted: a tombstone.
  package var inverse: Change {
    switch act {
    case .create:
      Change(record, .set(Tree.deletedKey, old: nil, new: .flag(true)))
    case .set(let path, let old, let new):
      Change(record, .set(path, old: new, new: old))
    case .insert(let path, let row, let after):
      Change(record, .remove(path, row: row, after: after))
    case .remove(let path, let row, let after):
      Change(record, .insert(path, row: row, after: after))
    case .move(let path, let row, let from, let to):
      Change(record, .move(path, row: row, from: to, to: from))
    }
  }

  /// The place it touches.
  package var path: Path {
    switch act {
    case .create: .root
    case .set(let path, _, _): path
    case .insert(let path, let row, _), .remove(let path, let row, _):
      path.appending(row.rowID ?? "")
    case .move(let path, let row, _, _): path.appending(row)
    }
  }
}

extension Change.Act {
  /// What the log calls it.
  package var logged: LoggedAct {
    switch self {
    case .create: .create
    case .set: .set
    case .insert: .insert
    case .remove: .remove
    case .move: .move
    }
  }
}

extension Change {
  /// Whether it adds an event to a score sheet.
  package var isSheetEvent: Bool {
    guard record.kind == .sheet, case .insert(let path, _, _) = act else { return false }
    return path == Path(ScoreSheet.fields.events)
  }
}

/// Who did something, and when: goes into the log beside each change.
package struct Stamp: Hashable, Sendable {
  /// The time in UTC, `2026-11-21T09:41:07Z`: for people; nothing is ordered by it.
  package let at: String
  /// The office of the author, or `user@host`.
  package let by: String

  package init(at: String, by: String) {
    self.at = at
    self.by = by
  }
}

/// Why a change was not made; nothing was changed.
package enum ChangeRefusal: Error, Hashable, Sendable {
  /// Somebody changed the same place since: what stands there now, and who did it.
  case changedSince(Path, current: Tree?, last: Stamp?)
  /// The record has no such place, or no longer.
  case noSuchPlace(Path)
  /// The record would not be a record of its kind any more.
  case decodingFailure(DecodingFailure)
  /// The record does not exist, or exists already.
  case noSuchRecord(RecordKey)
  case recordExists(RecordKey)
}
