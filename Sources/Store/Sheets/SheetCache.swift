import Domain
import Glibc

/// The file of a cache in which an index lies; every failure only means that there is none.
struct SheetCache {
  private let path: String
  /// The folder of the store, and the id of the store in it.
  private let place: String
  private let store: String
  private let name: String
  /// The time, in nanoseconds.
  private let now: Int64

  /// The first letters of the names of all indexes.
  private static let lead = "sheets-"
  private static let day: Int64 = 86_400_000_000_000
  /// How long an index lies that nobody uses.
  private static let patience = 90 * day

  /// The cache for the store that lies in the folder `place`.
  init(
    _ path: String, _ header: StoreHeader, _ root: FileStatus.Identity, at place: String,
    now: Int64
  ) {
    self.path = path
    self.place = place
    self.now = now
    store = header.id
    // Two copies of a store have the same id; each has an index of its own.
    name = "\(SheetCache.lead)\(header.id)-\(root.device)-\(root.inode)"
  }

  /// The index, if there is one that only this user can have written.
  func index(ofAtMost sheets: Int) -> SheetIndex? {
    guard let folder = try? Folder(path: path) else { return nil }
    let file = ReadFile(name, in: folder.number, limit: SheetCache.limit(of: sheets))
    guard let status = file.status, status.isOurs, status.mode & 0o022 == 0,
      let bytes = file.content.bytes, let index = SheetIndex(bytes, store: store)
    else { return nil }
    // Its time tells when it was used last, as exactly as days go.
    if isOlder(status, than: SheetCache.day) { folder.touch(name) }
    return index
  }

  /// The largest index that so many sheets can have, in bytes.
  private static func limit(of sheets: Int) -> Int { min(1 << 30, (sheets + 16) << 16) }

  /// Puts an index of these sheets in the place of the one that is there.
  func write(_ sheets: [HeldSheet]) {
    let bytes = SheetIndex.bytes(of: sheets, store: store, at: absolutePlace)
    guard bytes.count <= SheetCache.limit(of: sheets.count),
      let folder = try? Folder.made(at: path, durable: false)
    else { return }
    let prefix = name + ".new-"
    // What a dead process left; one that lives does without its index then.
    for left in (try? folder.names()) ?? [] where left.hasPrefix(prefix) {
      try? folder.remove(left)
    }
    let temporary = "\(prefix)\(getpid())-\(UInt64.random(in: .min ... .max))"
    _ = try? folder.replace(name, with: bytes, by: temporary, durable: false)
    clean(folder)
  }

  /// The folder of the store from the root on, whatever leads to it.
  private var absolutePlace: String {
    guard let found = realpath(place, nil) else { return "" }
    defer { free(found) }
    return String(cString: found)
  }
}

extension SheetCache {
  /// Takes away the indexes of stores that are gone, and those that nobody used for long.
  private func clean(_ folder: borrowing Folder) {
    for other in (try? folder.names()) ?? []
    where other.hasPrefix(SheetCache.lead) && other != name {
      guard let status = Folder.status(of: other, in: folder.number), status.isRegular,
        status.isOurs
      else { continue }
      if isOlder(status, than: SheetCache.patience) || isOfNoStore(other, in: folder) {
        try? folder.remove(other)
      }
    }
  }

  /// Whether a file was written so long ago; one from the future was not.
  private func isOlder(_ status: FileStatus, than age: Int64) -> Bool {
    let (limit, overflow) = now.subtractingReportingOverflow(age)
    return !overflow && status.modified < limit
  }

  /// Whether the store of an index is no more where it was.
  private func isOfNoStore(_ name: String, in folder: borrowing Folder) -> Bool {
    guard let place = SheetIndex.place(of: folder.beginning(of: name, atMost: Int(PATH_MAX) + 64))
    else { return false }
    let status: FileStatus
    do {
      let store = try Folder(path: place)
      status = try store.status()
    } catch {
      // What cannot be looked at may be there all the same.
      return error.errno == ENOENT || error.errno == ENOTDIR
    }
    return !name.hasSuffix("-\(status.identity.device)-\(status.identity.inode)")
  }
}
