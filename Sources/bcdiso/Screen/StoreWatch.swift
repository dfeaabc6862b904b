import Domain
import Glibc

/// Hears when another program changes records of the store, without asking again and again.
///
/// Watches the folders of the kinds, since a record is replaced by renaming: whoever watches the file
/// would watch the old one. On a file system that tells nothing (a network share) it hears nothing.
final class StoreWatch {
  /// What `poll` waits for; negative when the system gives no watch.
  let descriptor: CInt
  private let records: String
  private var kinds: [CInt: RecordKind] = [:]
  private var outer: CInt = -1

  /// Watches the store in that folder.
  init(_ store: String) {
    records = store + "/rec"
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    outer = inotify_add_watch(
      descriptor, records, UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_ONLYDIR))
    for kind in RecordKind.allCases { watch(kind) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches the folder of a kind, if there is one.
  private func watch(_ kind: RecordKind) {
    let mask = UInt32(IN_MOVED_TO) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_ONLYDIR)
    let number = inotify_add_watch(descriptor, "\(records)/\(kind.rawValue)", mask)
    if number >= 0 { kinds[number] = kind }
  }

  /// The records whose files changed since the last time, each once; nil when too many did to tell.
  func changed() -> [RecordKey]? {
    var keys: [RecordKey] = []
    var isLost = false
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
          if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { isLost = true }
          note(name, in: event.wd, &keys)
        }
      }
    }
    return isLost ? nil : keys
  }

  /// Notes one event: a record's file, or the first record of a kind.
  private func note(_ name: String, in watch: CInt, _ keys: inout [RecordKey]) {
    if watch == outer {
      if let kind = RecordKind(rawValue: name) { self.watch(kind) }
      return
    }
    guard let kind = kinds[watch], name.hasSuffix(".json") else { return }
    let id = String(name.dropLast(5))
    guard isWellFormed(id: id, letter: kind.letter) else { return }
    let key = RecordKey(kind, id)
    if !keys.contains(key) { keys.append(key) }
  }
}
