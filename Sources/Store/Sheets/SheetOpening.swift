import Domain

/// How much of the score sheets is held when a store is opened.
package enum SheetOpening: Hashable, Sendable {
  /// All of every sheet.
  case whole
  /// Headings, and what the events led to; every file is read and its events are verified.
  case replayed
  /// The same, but a file that did not change since an index was made of it is not read.
  ///
  /// The index is a file in the folder `cache`, and may be deleted at any time. `now` is the time in
  /// nanoseconds: what changed right before it may change again without another time.
  case remembered(cache: String, now: Int64)

  /// Whether all of every sheet is held.
  var loadsEvents: Bool { self == .whole }
}

extension OpenedStore {
  /// A record with all that its file says; nil when it cannot be read now.
  package func loaded(_ key: RecordKey) -> Record? {
    guard let record = workspace[key], !record.isLoaded else { return workspace[key] }
    guard case .present(let loaded, _)? = try? folder.readAgain(key) else { return nil }
    return loaded
  }
}
