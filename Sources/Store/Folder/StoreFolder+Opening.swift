import Domain
import Glibc

/// A store as it was when it was opened.
package struct OpenedStore: Equatable, Sendable {
  package let folder: StoreFolder
  package let workspace: Workspace
  /// What each record's file was, for the check when it is committed.
  package let digests: [RecordKey: Digest]
  /// What became of a journal that lay there.
  package let journal: JournalOutcome
  package let fileSystem: FileSystem
  /// The names of the files that were put aside, now or earlier.
  package let quarantined: [String]
  /// Whether its files have names elsewhere as well, as copying by hard links makes them.
  package let isHardLinked: Bool
}

extension StoreFolder {
  /// Opens a store and reads all its records.
  ///
  /// A journal is carried out first, under the lock. A bad file never stops it: it is listed among
  /// the unreadable ones. A store of a newer schema opens as well; its header is not writable.
  ///
  /// - Throws: why there is no store, or none that can be read.
  package static func open(
    at path: String, patience: Int = 2000, sheets: SheetOpening = .whole
  ) throws(StoreFailure) -> OpenedStore {
    let root = try calling { () throws(CallFailure) in try Folder(path: path) }
    let folder = try calling { () throws(CallFailure) in
      try StoreFolder(root, path: path, patience: patience)
    }
    let header = try folder.readHeader(in: root)
    let outcome = header.isWritable ? try folder.finishJournal(in: root) : .absent
    let magic = try calling { () throws(CallFailure) in try root.fileSystemNumber() }
    let fileSystem = FileSystem(magic: magic)
    let cache = folder.cache(sheets, header, on: fileSystem)
    var contents = try calling { () throws(CallFailure) in
      try StoreContents(readingSteadily: root, sheets: sheets, cache)
    }
    if case .pending = outcome { contents.overlay(journalOf: root) }
    let workspace = Workspace(
      header: header, records: contents.records, unreadable: contents.unreadable,
      digest: sheetDigest, scheme: ed25519, replayed: contents.replayed)
    return OpenedStore(
      folder: folder, workspace: workspace, digests: contents.digests, journal: outcome,
      fileSystem: fileSystem,
      quarantined: try calling { () throws(CallFailure) in
        try root.namesIfAny(in: StoreName.quarantine)
      },
      isHardLinked: try calling { () throws(CallFailure) in
        try root.status(of: StoreName.header)?.links ?? 1 > 1
      })
  }

  /// Where an index may lie; none where the times of files are another machine's.
  private func cache(
    _ sheets: SheetOpening, _ header: StoreHeader, on system: FileSystem
  ) -> SheetCache? {
    guard case .remembered(let cache, let now) = sheets, system == .local else { return nil }
    return SheetCache(cache, header, identity, at: path, now: now)
  }

  private func readHeader(in root: borrowing Folder) throws(StoreFailure) -> StoreHeader {
    switch HeaderReading(in: root) {
    case .header(let header): return header
    case .missing: throw .notAStore
    case .unreadable(let file): throw .unreadable(file)
    }
  }

  /// Carries out a journal that was left; without the right to, it is only read.
  private func finishJournal(in root: borrowing Folder) throws(StoreFailure) -> JournalOutcome {
    let journal = try calling { () throws(CallFailure) in try root.status(of: StoreName.journal) }
    guard journal != nil else { return .absent }
    do {
      return try finishJournal()
    } catch {
      guard case .disk(.noRight) = error else { throw error }
      return .pending(Journal.left(in: root)?.records ?? [])
    }
  }

  private func finishJournal() throws(StoreFailure) -> JournalOutcome {
    let store = try lockedToRepair()
    do {
      return try store.finishJournal()
    } catch {
      throw StoreFailure(error)
    }
  }

  /// Takes the lock without an office that asks for it.
  func lockedToRepair() throws(StoreFailure) -> LockedStore {
    do {
      return try locked(nil)
    } catch {
      switch error {
      case .busy(let holder): throw .busy(holder)
      case .refused(let call): throw StoreFailure(call)
      }
    }
  }
}

extension StoreFailure {
  /// Says what a write means that failed while a store was repaired.
  init(_ failure: WriteFailure) {
    switch failure {
    case .nothingWritten(let call), .uncertain(let call): self.init(call)
    case .syncFailed(let errno): self = .disk(.other(.sync, errno: errno))
    }
  }
}
