import Domain

extension StoreFolder {
  /// Puts a file of the records aside, under a free name in the quarantine; nothing is deleted.
  ///
  /// - Parameter file: where it lies below the store's folder, as in `UnreadableFile`.
  /// - Returns: where it lies now.
  /// - Throws: `noSuchFile` for anything but a name directly in a folder of records.
  package func quarantine(_ file: String) throws(StoreFailure) -> String {
    let steps = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard steps.count == 3, steps[0] == StoreName.records, RecordKind(rawValue: steps[1]) != nil,
      !["", ".", ".."].contains(steps[2]), !steps[2].contains("\0")
    else { throw .noSuchFile(file) }
    let store = try lockedToRepair()
    return try calling { () throws(CallFailure) in
      let outer = try store.root.folder(steps[0])
      let folder = try outer.folder(steps[1])
      return try store.quarantine(steps[2], in: folder, as: "\(steps[1])-\(steps[2])")
    }
  }

  /// The entries that were rolled out of a record's log, oldest first.
  ///
  /// - Throws: when the store's folder is not to be had.
  package func archivedLog(of key: RecordKey) throws(StoreFailure) -> [Tree] {
    let root = try calling { () throws(CallFailure) in try self.root() }
    let names = try calling { () throws(CallFailure) in
      guard try root.status(of: StoreName.archive)?.isFolder == true else { return [String]() }
      return try root.folder(StoreName.archive).namesIfAny(in: key.kind.rawValue)
    }
    var entries: [Tree] = []
    for name in names {
      let file = "\(StoreName.archive)/\(key.kind.rawValue)/\(name)"
      guard let place = StoreFile(file: file), case .archive(key, _) = place,
        let bytes = root.content(of: place).bytes, let tree = try? JSONText.read(bytes)
      else { continue }
      entries += tree.logEntries
    }
    return entries.sorted { ($0[LogKey.seq]?.asInteger ?? 0) < ($1[LogKey.seq]?.asInteger ?? 0) }
  }
}
