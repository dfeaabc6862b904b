import Domain
import Glibc

extension StoreFolder {
  /// Makes a new store with these records, wholly or not at all.
  ///
  /// - Throws: `exists` when something other than an empty folder is there, and why else not.
  package static func create(
    at path: String, header: Tree, records: [Record], durable: Bool
  ) throws(StoreFailure) -> StoreFolder {
    try create(at: path, header: header, making: records, durable: durable)
  }

  /// Makes a new store; a sequence may make each record only when it is asked for.
  ///
  /// It is built beside its place and then gets its name, so nobody ever sees half of one. Folders
  /// above it are made when missing. Only a durable one survives a power cut right after.
  ///
  /// - Throws: `exists` when something other than an empty folder is there, and why else not.
  package static func create(
    at path: String, header: Tree, making records: some Sequence<Record>, durable: Bool
  ) throws(StoreFailure) -> StoreFolder {
    do {
      _ = try StoreHeader(header)
    } catch {
      throw .badHeader(error)
    }
    let site = try BuildingSite(path)
    let kinds: Set<RecordKind>
    do {
      let root = try site.begin(durable: durable)
      try calling { () throws(CallFailure) in try fill(root, header, durable) }
      let outer = try calling { () throws(CallFailure) in try root.folder(StoreName.records) }
      kinds = try write(records, to: outer, durable)
      if durable {
        try calling { () throws(CallFailure) in try StoreFolder.sync(root, kinds) }
      }
    } catch {
      site.abandon()
      throw error
    }
    return try site.finish(durable: durable, kinds)
  }

  private static func fill(
    _ root: borrowing Folder, _ header: Tree, _ durable: Bool
  ) throws(CallFailure) {
    for name in [StoreName.records, StoreName.temporary] {
      try root.makeFolder(name, mode: .folder)
    }
    let header = JSONText.write(header)
    try root.fill(try root.create(StoreName.header), header, durable: durable)
    try root.fill(try root.create(StoreName.lock), [], durable: durable)
  }

  /// Writes the records one by one.
  ///
  /// - Returns: the kinds that there are.
  private static func write(
    _ records: some Sequence<Record>, to outer: borrowing Folder, _ durable: Bool
  ) throws(StoreFailure) -> Set<RecordKind> {
    var kinds: Set<RecordKind> = []
    for record in records {
      guard let bytes = checkedBytes(of: record), bytes.count <= JSONText.largest else {
        throw .badRecord(record.key)
      }
      let kind = record.key.kind
      let isFirst = kinds.insert(kind).inserted
      try calling { () throws(CallFailure) in
        let folder =
          isFirst
          ? try outer.ownFolder(kind.rawValue, durable: false) : try outer.folder(kind.rawValue)
        let file = try folder.create(StoreFile.record(record.key).name)
        try folder.fill(file, bytes, durable: durable)
      }
    }
    return kinds
  }

  /// Waits until all names in a new store lie on the disk, the innermost first.
  fileprivate static func sync(
    _ root: borrowing Folder, _ kinds: Set<RecordKind>
  ) throws(CallFailure) {
    let outer = try root.folder(StoreName.records)
    for kind in RecordKind.allCases where kinds.contains(kind) {
      try outer.folder(kind.rawValue).sync()
    }
    try outer.sync()
    try root.folder(StoreName.temporary).sync()
    try root.sync()
  }
}

/// The place where a store is built before it gets its name.
private struct BuildingSite {
  private let path: String
  private let above: String
  private let name: String
  private let temporary: String

  /// Looks at the place; it must be free.
  init(_ path: String) throws(StoreFailure) {
    var steps = path.split(separator: "/").map(String.init)
    guard let last = steps.popLast(), last != ".", last != ".." else { throw .exists }
    self.path = path
    name = last
    above = (path.hasPrefix("/") ? "/" : "./") + steps.joined(separator: "/")
    temporary = ".\(last).new-\(getpid())-\(UInt64.random(in: .min ... .max))"
  }

  /// Makes the folder to build in.
  func begin(durable: Bool) throws(StoreFailure) -> Folder {
    let above = try calling { () throws(CallFailure) in
      try Folder.made(at: self.above, durable: durable)
    }
    guard try calling({ () throws(CallFailure) in try isFree(in: above) }) else { throw .exists }
    return try calling { () throws(CallFailure) in
      try above.makeFolder(temporary, mode: .folder)
      return try above.folder(temporary)
    }
  }

  private func isFree(in above: borrowing Folder) throws(CallFailure) -> Bool {
    guard let status = try above.status(of: name) else { return true }
    guard status.isFolder else { return false }
    return try above.folder(name).names().isEmpty
  }

  /// Gives the store its name.
  func finish(durable: Bool, _ kinds: Set<RecordKind>) throws(StoreFailure) -> StoreFolder {
    do {
      let above = try Folder(path: self.above)
      // Over an empty folder this works, over anything else it does not.
      try above.move(temporary, to: above, as: name)
      let root = try above.folder(name)
      if durable {
        // Not every file system carries what was synced over to a folder's new name: all in it is
        // synced there again before that name counts.
        try StoreFolder.sync(root, kinds)
        try above.sync()
      }
      return try StoreFolder(root, path: path, patience: 2000)
    } catch {
      abandon()
      switch error.errno {
      case ENOTEMPTY, EEXIST, ENOTDIR: throw .exists
      default: throw StoreFailure(error)
      }
    }
  }

  /// Takes away what was built.
  func abandon() {
    guard let above = try? Folder(path: self.above) else { return }
    above.removeTree(temporary)
  }
}

extension Folder {
  /// Takes a folder of ours away with all that is in it, as far as it goes.
  fileprivate borrowing func removeTree(_ name: String) {
    guard let folder = try? self.folder(name), let names = try? folder.names() else { return }
    for inner in names {
      guard (try? folder.status(of: inner))??.isFolder == true else {
        try? folder.remove(inner)
        continue
      }
      folder.removeTree(inner)
    }
    try? removeFolder(name)
  }
}
