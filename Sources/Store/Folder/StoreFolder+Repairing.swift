import Domain

extension StoreFolder {
  /// What a repair would do with each bad file of the store; nothing is touched.
  ///
  /// - Throws: when the store's folder is not to be had.
  package func repairs(of workspace: Workspace, _ stamp: Stamp) throws(StoreFailure) -> [Repair] {
    let root = try calling { () throws(CallFailure) in try self.root() }
    return RepairPlan(workspace, in: root, stamp).repairs
  }

  /// Carries out one repair under the lock.
  ///
  /// The bad file lies in the quarantine before its record is written, so an interruption leaves one
  /// copy too many and never one too few; the same repair may be made again.
  ///
  /// - Returns: where the bad file lies now; nil for one that is left.
  /// - Throws: `changedSince` when the file is not the one that was looked at.
  package func carryOut(_ repair: Repair) throws(StoreFailure) -> String? {
    guard repair.remedy != .left else { return nil }
    let store = try lockedToRepair()
    guard store.root.bytes(ofRecordFile: repair.file.file) == repair.bytes else {
      throw .changedSince(repair.file.file)
    }
    guard let record = repair.record else { return try store.setAside(repair.file.file) }
    let place = StoreFile.record(record.key)
    guard let content = checkedBytes(of: record), content.count <= JSONText.largest else {
      throw .badRecord(record.key)
    }
    if place.file != repair.file.file {
      // Another program may have made the record since.
      guard case .missing = store.content(of: place) else { throw .changedSince(place.file) }
      try store.write(content, at: place)
      return try store.setAside(repair.file.file)
    }
    let kept: String? =
      if let bytes = repair.bytes {
        try store.keepCopy(bytes, of: repair.file.file)
      } else {
        try store.setAside(repair.file.file)
      }
    try store.write(content, at: place)
    return kept
  }
}

extension LockedStore {
  /// Writes a file at its place; failing is a failure of the store.
  fileprivate borrowing func write(
    _ bytes: [UInt8], at place: StoreFile
  ) throws(StoreFailure) {
    do {
      try put(bytes, at: place, isNew: true)
    } catch {
      throw StoreFailure(error)
    }
  }

  /// Moves a file of the records into the quarantine.
  fileprivate borrowing func setAside(_ file: String) throws(StoreFailure) -> String {
    let steps = file.split(separator: "/").map(String.init)
    guard steps.count == 3 else { throw .noSuchFile(file) }
    do {
      let folder = try root.folder(steps[0]).folder(steps[1])
      return try quarantine(steps[2], in: folder, as: "\(steps[1])-\(steps[2])")
    } catch {
      throw StoreFailure(error)
    }
  }

  /// Keeps the bytes of a file of the records in the quarantine, once.
  fileprivate borrowing func keepCopy(
    _ bytes: [UInt8], of file: String
  ) throws(StoreFailure) -> String {
    let name = file.split(separator: "/").dropFirst().joined(separator: "-")
    do {
      return try keepCopy(bytes, as: name)
    } catch {
      throw StoreFailure(error)
    }
  }
}
