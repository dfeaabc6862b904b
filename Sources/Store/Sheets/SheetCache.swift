import Domain
import Glibc

/// The file of a cache in which an index lies; every failure only means that there is none.
struct SheetCache {
  private let path: String
  private let store: String
  private let name: String

  /// The cache for the store that lies in that folder.
  init(_ path: String, _ header: StoreHeader, _ root: FileStatus.Identity) {
    self.path = path
    store = header.id
    // Two copies of a store have the same id; each has an index of its own.
    name = "sheets-\(header.id)-\(root.device)-\(root.inode)"
  }

  /// The index, if there is one that only this user can have written.
  func index(ofAtMost sheets: Int) -> SheetIndex? {
    guard let folder = try? Folder(path: path) else { return nil }
    let file = ReadFile(name, in: folder.number, limit: SheetCache.limit(of: sheets))
    guard let status = file.status, status.isOurs, status.mode & 0o022 == 0,
      let bytes = file.content.bytes
    else { return nil }
    return SheetIndex(bytes, store: store)
  }

  /// The largest index that so many sheets can have, in bytes.
  private static func limit(of sheets: Int) -> Int { min(1 << 30, (sheets + 16) << 16) }

  /// Puts an index of these sheets in the place of the one that is there.
  func write(_ sheets: [HeldSheet]) {
    let bytes = SheetIndex.bytes(of: sheets, store: store)
    guard bytes.count <= SheetCache.limit(of: sheets.count),
      let folder = try? Folder.made(at: path, durable: false)
    else { return }
    let prefix = name + ".new-"
    // What a dead process left; one that lives does without its index then.
    for left in (try? folder.names()) ?? [] where left.hasPrefix(prefix) {
      try? folder.remove(left)
    }
    let temporary = "\(prefix)\(getpid())-\(UInt64.random(in: .min ... .max))"
    do {
      let file = try folder.create(temporary)
      try file.write(bytes)
      try file.close()
      try folder.move(temporary, to: folder, as: name)
    } catch {
      try? folder.remove(temporary)
    }
  }
}
