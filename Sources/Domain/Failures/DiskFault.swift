/// What the system was asked to do when it refused.
package enum FileOperation: String, Hashable, Sendable, CaseIterable {
  case open, create, read, write, sync, close, setMode, rename, remove, makeFolder, list, inspect
  case lock
}

/// Why the system did not do what it was asked to do with a file.
package enum DiskFault: Error, Hashable, Sendable {
  case full
  case noRight(FileOperation)
  /// No folder has that path, or another one than before.
  case noFolder
  /// The path is longer than the system takes.
  case nameTooLong
  case other(FileOperation, errno: Int32)
}

/// What was being done with a store, or with a file of a person's own, when it failed.
package enum FileTask: Hashable, Sendable, CaseIterable {
  case openingStore, makingStore, saving, repairing
  /// Putting the copy of a sample into a temporary folder.
  case copyingSample
  case keepingDraft, keepingSettings, keepingKey, writingPage
}
