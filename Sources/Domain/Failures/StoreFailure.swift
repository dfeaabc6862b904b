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

/// Why a store was not made, opened or repaired, or a file of a person's own not written.
package enum StoreFailure: Error, Hashable, Sendable {
  /// The folder has no `store.json`.
  case notAStore
  /// The file cannot be read, and is left as it is.
  case unreadable(UnreadableFile)
  /// Something is there already.
  case exists
  case badHeader(DecodingFailure)
  /// The record would not read back as it is.
  case badRecord(RecordKey)
  /// What is to be written is larger than a file may be.
  case tooLarge(limit: Int)
  /// The store belongs to a newer version of the program.
  case newerStore(Int)
  /// Somebody else is saving, longer than we wait.
  case busy(LockHolder?)
  case disk(DiskFault)
  /// No file of the store that may be put aside.
  case noSuchFile(String)
  /// The file is not the one that was looked at; nothing was done with it.
  case changedSince(String)
}
