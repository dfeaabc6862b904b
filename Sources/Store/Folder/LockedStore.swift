import Domain
import Glibc

/// Why the lock was not had.
enum LockFailure: Error {
  case busy(LockHolder?)
  case refused(CallFailure)
}

/// A store whose lock is ours until the value goes; everything that writes goes through it.
struct LockedStore: ~Copyable {
  let root: Folder
  private let lock: OpenFile
  /// Milliseconds between two tries.
  private static let pause = 5

  /// Waits for the lock, at most that many milliseconds, and leaves a note who has it.
  init(_ root: consuming Folder, patience: Int, stamp: Stamp?) throws(LockFailure) {
    lock = try LockedStore.lock(in: root, patience: patience)
    root.note(LockHolder.note(stamp), in: StoreName.lockHolder)
    self.root = root
  }

  private static func lock(
    in root: borrowing Folder, patience: Int
  ) throws(LockFailure) -> OpenFile {
    var attempts = 1 + max(0, patience) / LockedStore.pause
    do {
      while attempts > 0 {
        let file = try root.lockFile(StoreName.lock)
        var isOurs = try file.tryLock()
        while !isOurs, attempts > 1 {
          attempts -= 1
          usleep(UInt32(LockedStore.pause * 1000))
          isOurs = try file.tryLock()
        }
        // Some tool may have replaced the file meanwhile; then the lock on it guards nothing.
        let current = try root.status(of: StoreName.lock)
        if isOurs, current?.identity == (try file.status()).identity { return file }
        attempts -= 1
      }
    } catch {
      throw .refused(error)
    }
    throw .busy(LockHolder(in: root))
  }

  /// Takes away what dead processes left; only a holder of the lock has files there.
  borrowing func cleanTemporaries() throws(CallFailure) {
    let folder = try root.ownFolder(StoreName.temporary, durable: false)
    for name in try folder.names() {
      do {
        try folder.remove(name)
      } catch {
        // What cannot be taken away does no harm: new names avoid it.
        try? folder.removeFolder(name)
      }
    }
  }

  /// What stands at a place.
  borrowing func content(of place: StoreFile) -> FileContent {
    root.content(of: place)
  }

  /// Opens the folder of a place, made when it is missing.
  borrowing func folder(of place: StoreFile) throws(CallFailure) -> Folder {
    let steps = place.folders
    let outer = try root.ownFolder(steps[0], durable: true)
    return try outer.ownFolder(steps[1], durable: true)
  }
}

/// The folder of the place that was asked for last: many places of one folder open it once.
struct LastFolder: ~Copyable {
  private var steps: [String] = []
  private var folder: Folder?

  /// Begins without any.
  init() {}

  /// What stands at a place below the store's folder.
  mutating func content(of place: StoreFile, below root: borrowing Folder) -> FileContent {
    if steps != place.folders {
      let outcome = root.inner(of: place)
      switch consume outcome {
      case .folder(let found):
        folder = consume found
        steps = place.folders
      case .none(let content): return content
      }
    }
    return folder?.read(place.name, limit: JSONText.largest) ?? .missing
  }
}

/// A folder of records, or what it means that it is not to be had.
private enum InnerFolder: ~Copyable {
  case folder(Folder)
  case none(FileContent)
}

extension Folder {
  /// The folder in which a place lies.
  fileprivate borrowing func inner(of place: StoreFile) -> InnerFolder {
    let steps = place.folders
    do {
      let outer = try folder(steps[0])
      return .folder(try outer.folder(steps[1]))
    } catch {
      switch error.errno {
      case ENOENT: return .none(.missing)
      case ELOOP, ENOTDIR: return .none(.fault(.notRegular))
      default: return .none(.fault(.cannotRead(errno: error.errno)))
      }
    }
  }

  /// What stands at a place below the store's folder.
  borrowing func content(of place: StoreFile) -> FileContent {
    var last = LastFolder()
    return last.content(of: place, below: self)
  }
}

extension LockHolder {
  /// The keys of the note.
  private enum Key: String, TreeKey { case process, by, host, since }

  /// The note that a holder leaves for those who wait.
  static func note(_ stamp: Stamp?) -> [UInt8] {
    var name = [CChar](repeating: 0, count: 256)
    let host = gethostname(&name, name.count - 1) == 0 ? name.prefix { $0 != 0 } : []
    return JSONText.line(
      Tree([
        Key.process: .integer(Int(getpid())), .by: .text(stamp?.by ?? ""),
        .host: .text(String(decoding: host.map { UInt8(bitPattern: $0) }, as: UTF8.self)),
        .since: .text(stamp?.at ?? ""),
      ]))
  }

  /// Reads the note, if there is a whole one.
  init?(in root: borrowing Folder) {
    guard let bytes = root.read(StoreName.lockHolder, limit: 4096).bytes,
      let tree = try? JSONText.read(bytes), let process = tree[Key.process]?.asInteger
    else { return nil }
    self.init(
      process: process, host: tree.text(of: Key.host), by: tree.text(of: Key.by),
      since: tree.text(of: Key.since))
  }
}
