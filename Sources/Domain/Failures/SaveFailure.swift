/// Why an edit is not on disk.
///
/// Unless it says otherwise, nothing was written and the same edit may be tried again.
package enum SaveFailure: Error, Hashable, Sendable {
  /// The change does not fit what stands there now: the record as the disk has it, if it has one.
  case conflict(ChangeRefusal, current: Record? = nil)
  /// Somebody else is saving, longer than we wait.
  case busy(LockHolder?)
  /// The store was taken on to a newer version of the program.
  case newerStore(Int)
  /// The record, or `store.json`, cannot be read: it is left as it is, and the edit given up.
  case unreadable(UnreadableFile)
  /// The record has grown beyond what a file may hold.
  case tooLarge(RecordKey, limit: Int)
  /// The id is none, or the record would not read back as it is: the edit is given up.
  case badRecord(RecordKey)
  case disk(DiskFault)
  /// The disk would not take the bytes: nothing was written, and the store is read-only until it is
  /// opened again.
  case syncFailed(errno: Int32)
  /// Whether it was written is known only when the store is opened again; read-only until then.
  case uncertain(FileOperation, errno: Int32)
  /// An earlier save failed in such a way that the store must be opened again first.
  case mustReopen

  /// Whether the runner goes on trying by itself.
  package var isRetried: Bool {
    switch self {
    case .disk, .busy: true
    case .conflict, .newerStore, .unreadable, .tooLarge, .badRecord, .syncFailed, .uncertain,
      .mustReopen:
      false
    }
  }

  /// Whether nothing more is written until the store is opened anew.
  package var stopsWriting: Bool {
    switch self {
    case .syncFailed, .uncertain, .mustReopen: true
    case .conflict, .busy, .newerStore, .unreadable, .tooLarge, .badRecord, .disk: false
    }
  }
}
