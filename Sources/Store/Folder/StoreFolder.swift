import Domain
import Glibc

/// The folder of a store, where records are read and committed.
///
/// It remembers which folder it was opened as: another one that took its path is refused. A value
/// whose commit failed in a way that leaves the disk in doubt writes no more (`mustReopen`).
package struct StoreFolder: Hashable, Sendable {
  package let path: String
  /// Whether the store must be opened again before anything is written.
  package private(set) var mustReopen = false
  /// How long a commit waits for another one, in milliseconds.
  package var patience: Int
  let identity: FileStatus.Identity

  /// Remembers an open folder and its path.
  init(_ root: borrowing Folder, path: String, patience: Int) throws(CallFailure) {
    identity = try root.status().identity
    self.path = path
    self.patience = patience
  }

  /// Opens the folder again, unless another one has its path now.
  func root() throws(CallFailure) -> Folder {
    let root = try Folder(path: path)
    guard try root.status().identity == identity else { throw CallFailure(.open, -ENOENT) }
    return root
  }

  /// Carries out edits of one or more records: all of them or none.
  ///
  /// An edit is made on what stands on the disk now. When that is not what the person saw, it still
  /// goes in if the places it touches are unchanged; the answer then says that it was merged. What
  /// is returned is on the disk for good; several records go through the journal.
  ///
  /// - Throws: why nothing is acknowledged; the case says whether anything may have been written.
  package mutating func commit(_ edits: [RecordEdit]) throws(SaveFailure) -> [Committed] {
    guard !mustReopen else { throw .mustReopen }
    do {
      let commit = try Commit(edits, in: self)
      mustReopen = commit.mustReopen
      return commit.committed
    } catch {
      mustReopen = error.stopsWriting
      throw error
    }
  }

  /// Takes the lock, or says who has it.
  func locked(_ stamp: Stamp?) throws(LockFailure) -> LockedStore {
    let root: Folder
    do {
      root = try self.root()
    } catch {
      throw .refused(error)
    }
    return try LockedStore(root, patience: patience, stamp: stamp)
  }

  /// Reads one record as the disk has it now.
  ///
  /// `known` is the digest of what is held of it; a file of which that is true is not read.
  ///
  /// - Returns: nil where the disk has what is known.
  /// - Throws: when the store's folder itself is not to be had.
  package func readAgain(
    _ key: RecordKey, unless known: Digest? = nil
  ) throws(StoreFailure) -> RecordReading? {
    guard key.isWellFormed else { return .gone }
    let content = try calling(root).content(of: .record(key))
    if let known, case .bytes(let bytes) = content, Digest(of: bytes) == known { return nil }
    return RecordReading(content, of: key)
  }

  /// Where the store lies.
  ///
  /// - Throws: when the store's folder is not to be had.
  package func fileSystem() throws(StoreFailure) -> FileSystem {
    let root = try calling(root)
    return FileSystem(magic: try calling { () throws(CallFailure) in try root.fileSystemNumber() })
  }
}
