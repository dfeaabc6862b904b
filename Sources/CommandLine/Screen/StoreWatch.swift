import Domain
import Glibc

/// What another program may have changed in a store.
struct StoreHint {
  /// Records whose files came, went or changed.
  var keys: [RecordKey] = []
  /// Kinds in whose folders anything may have come or gone.
  var kinds: Set<RecordKind> = []

  /// Notes a file in the folder of a kind.
  mutating func add(_ name: String, of kind: RecordKind) {
    guard name.hasSuffix(".json"), isWellFormed(id: String(name.dropLast(5)), letter: kind.letter)
    else {
      if !name.hasPrefix(".") { kinds.insert(kind) }
      return
    }
    let key = RecordKey(kind, String(name.dropLast(5)))
    if !keys.contains(key) { keys.append(key) }
  }
}

/// Hears when another program changes records of the store, without asking again and again.
///
/// Watches the folders of the kinds, since a record is replaced by renaming: whoever watches the file
/// would watch the old one. Folders that go and come again are watched again. On a file system that
/// tells nothing (a network share) it hears nothing.
final class StoreWatch {
  /// What `poll` waits for; negative when the system gives no watch.
  let descriptor: CInt
  private let store: String
  private var kinds: [CInt: RecordKind] = [:]
  private var records: CInt = -1
  private var root: CInt = -1
  /// Names that come and go.
  private static let names =
    UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_ONLYDIR)
  /// Files that are whole, gone, or may be read by others than before.
  private static let files =
    UInt32(IN_MOVED_TO) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_ATTRIB) | UInt32(IN_ONLYDIR)

  /// Watches the store in that folder.
  init(_ store: String) {
    self.store = store
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    root = inotify_add_watch(descriptor, store, StoreWatch.names)
    watchRecords()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches the folder of the records and those of all kinds.
  private func watchRecords() {
    records = inotify_add_watch(descriptor, store + "/rec", StoreWatch.names)
    for kind in RecordKind.allCases { watch(kind) }
  }

  /// Watches the folder that a kind has now, if there is one, and no other any more.
  private func watch(_ kind: RecordKind) {
    let path = "\(store)/rec/\(kind.rawValue)"
    let number = inotify_add_watch(descriptor, path, StoreWatch.files)
    for (old, watched) in kinds where watched == kind && old != number {
      kinds[old] = nil
      inotify_rm_watch(descriptor, old)
    }
    if number >= 0 { kinds[number] = kind }
  }

  /// What may have changed since the last time.
  func changed() -> StoreHint {
    var hint = StoreHint()
    let size = 65_536
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
      guard let start = buffer.baseAddress else { return }
      while true {
        let count = read(descriptor, start, size)
        guard count > 0 else { return }
        var offset = 0
        while offset < count {
          let event = start.load(fromByteOffset: offset, as: inotify_event.self)
          let name =
            event.len > 0
            ? String(cString: (start + offset + 16).assumingMemoryBound(to: CChar.self)) : ""
          offset += 16 + Int(event.len)
          // What was not told may have been anything.
          if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { hint.kinds = Set(RecordKind.allCases) }
          note(name, in: event.wd, &hint)
        }
      }
    }
    return hint
  }

  /// Notes one event: a record's file, or a folder that came or went.
  private func note(_ name: String, in watch: CInt, _ hint: inout StoreHint) {
    if watch == root {
      guard name == "rec" else { return }
      watchRecords()
      hint.kinds = Set(RecordKind.allCases)
    } else if watch == records {
      guard let kind = RecordKind(rawValue: name) else { return }
      self.watch(kind)
      hint.kinds.insert(kind)
    } else if let kind = kinds[watch], !name.isEmpty {
      hint.add(name, of: kind)
    }
  }
}
