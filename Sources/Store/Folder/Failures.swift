import Domain
import Glibc

/// Who holds the lock of a store, as far as known.
package struct LockHolder: Hashable, Sendable {
  package let process: Int
  package let host: String
  /// The office that saves, empty when the store is only being repaired.
  package let by: String
  /// When the save began, in UTC, empty when unknown.
  package let since: String

  package init(process: Int, host: String, by: String, since: String) {
    self.process = process
    self.host = host
    self.by = by
    self.since = since
  }
}

/// Why a store was not made or opened.
package enum StoreFailure: Error, Hashable, Sendable {
  /// No folder has that path, or another one than before.
  case noSuchFolder
  /// The folder has no `store.json`.
  case notAStore
  case headerUnreadable(UnreadableFile)
  /// Something is there already.
  case exists
  case badHeader(DecodingFailure)
  /// The record would not read back as it is.
  case badRecord(RecordKey)
  /// Somebody else is saving, longer than we wait.
  case busy(holder: LockHolder?)
  case diskFull
  case noRight(FileOperation)
  case io(FileOperation, errno: Int32)
  /// No file of the store that may be put aside.
  case noSuchFile(String)
  /// The file is not the one that was looked at; nothing was done with it.
  case changedSince(String)

  /// Says what a refused call means.
  init(_ failure: CallFailure) {
    switch failure.errno {
    case ENOENT where failure.operation == .open, ENOTDIR where failure.operation == .open:
      self = .noSuchFolder
    case ENOSPC, EDQUOT: self = .diskFull
    case EACCES, EPERM, EROFS: self = .noRight(failure.operation)
    default: self = .io(failure.operation, errno: failure.errno)
    }
  }
}

/// Makes calls whose refusal is a failure of the store.
func calling<Value: ~Copyable>(
  _ body: () throws(CallFailure) -> Value
) throws(StoreFailure) -> Value {
  do {
    return try body()
  } catch {
    throw StoreFailure(error)
  }
}

/// Why a commit is not acknowledged.
///
/// Unless it says otherwise, nothing was written and the same commit may be tried again.
package enum CommitFailure: Error, Hashable, Sendable {
  /// The change does not fit what stands there now.
  case conflict(RecordKey, ChangeRefusal, current: Record?)
  /// Somebody else is saving, longer than we wait.
  case busy(holder: LockHolder?)
  /// The store has a newer schema than this version writes.
  case readOnly(schema: Int)
  /// The record, or `store.json`, cannot be read; it is not overwritten.
  case unreadable(UnreadableFile)
  case tooLarge(RecordKey, limit: Int)
  /// The id is none, or the record would not read back as it is.
  case badRecord(RecordKey)
  /// The folder is gone, or another one has its path.
  case noSuchFolder
  case diskFull
  case noRight(FileOperation)
  case io(FileOperation, errno: Int32)
  /// The disk would not take the bytes: nothing was written, and the store is read-only until it is
  /// opened again.
  case syncFailed(errno: Int32)
  /// Whether it was written is known only when the store is opened again; read-only until then.
  case uncertain(FileOperation, errno: Int32)
  /// An earlier commit failed in such a way that the store must be opened again first.
  case mustReopen

  /// Says what a refused call means that changed nothing.
  init(_ failure: CallFailure) {
    switch failure.errno {
    case ENOENT where failure.operation == .open, ENOTDIR where failure.operation == .open:
      self = .noSuchFolder
    case ENOSPC, EDQUOT: self = .diskFull
    case EACCES, EPERM, EROFS: self = .noRight(failure.operation)
    default: self = .io(failure.operation, errno: failure.errno)
    }
  }

  /// Whether the folder is read-only from now on.
  var stopsWriting: Bool {
    switch self {
    case .syncFailed, .uncertain, .mustReopen: true
    case .conflict, .busy, .readOnly, .unreadable, .tooLarge, .badRecord, .noSuchFolder, .diskFull,
      .noRight, .io:
      false
    }
  }
}
