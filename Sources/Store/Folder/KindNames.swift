import Domain
import Glibc

/// What lies in the folder of a kind: files named after records, and others.
package struct KindNames: Sendable {
  package private(set) var keys: [RecordKey] = []
  package private(set) var strays: [UnreadableFile] = []

  /// Sorts the names in a folder; those that begin with a dot are nobody's records.
  init(_ names: [String], of kind: RecordKind, in folder: borrowing Folder) {
    for name in names where !name.hasPrefix(".") {
      if let id = recordID(ofFile: name, kind: kind) {
        keys.append(RecordKey(kind, id))
      } else {
        strays.append(UnreadableFile(stray: name, of: kind, in: folder))
      }
    }
  }
}

extension StoreFolder {
  /// What lies in the folder of a kind now; nothing where there is no such folder.
  ///
  /// - Throws: when the store's folder is not to be had, or the kind's cannot be read.
  package func names(of kind: RecordKind) throws(StoreFailure) -> KindNames {
    try calling { () throws(CallFailure) in
      let root = try self.root()
      do throws(CallFailure) {
        let folder = try root.folder(StoreName.records).folder(kind.rawValue)
        return KindNames(try folder.names(), of: kind, in: folder)
      } catch {
        guard error.errno == ENOENT else { throw error }
        return KindNames([], of: kind, in: root)
      }
    }
  }
}
