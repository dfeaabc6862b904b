import CLinux
import Domain
import Glibc

/// The file in which one running program keeps what its person is typing, outside every store.
///
/// The program that writes it holds a lock on it as long as it lives, however it ends; so a file that can be
/// locked is one that a program left behind, and no other one takes it as well.
package struct DraftFile: ~Copyable, Sendable {
  private let folder: Folder
  private let name: String
  /// What is there now, locked; nil when there is none.
  private var held: OpenFile?

  /// How large a draft may be, in bytes; a new plan carries the estimates copied with it.
  private static let limit = JSONText.largest

  /// Takes over a file that a program left which was typing in the store of that id, if there is one.
  package init?(leftIn path: String, store: String) {
    guard let folder = try? Folder(path: path) else { return nil }
    for name in (try? folder.names()) ?? []
    where name.hasPrefix(store + "-") && name.hasSuffix(".json") {
      let answer = fl_open_locking(folder.number, name)
      guard answer >= 0 else { continue }
      let file = OpenFile(answer)
      // One that was replaced or taken away while it was being opened has no name any more.
      guard (try? file.tryLock()) == true, let status = try? file.status(), status.isRegular,
        status.isOurs, status.links == 1
      else { continue }
      self.folder = folder
      self.name = name
      held = consume file
      return
    }
    return nil
  }

  /// A file, still to be written, in a folder that is made when it is missing.
  package init(newIn path: String, store: String) throws(StoreFailure) {
    folder = try calling { () throws(CallFailure) in try Folder.made(at: path, durable: false) }
    name = "\(store)-\(getpid())-\(UInt32.random(in: .min ... .max)).json"
    held = nil
  }

  /// What was left in the file; nil for what is no JSON text.
  package borrowing func read() -> Tree? {
    switch held {
    case .some(let file):
      let bytes = try? file.read(limit: DraftFile.limit, sizeHint: 4096)
      return bytes.flatMap { try? JSONText.read($0, limit: DraftFile.limit) }
    case .none: return nil
    }
  }

  /// Keeps a draft in place of the one before, for good; nil takes the file away.
  ///
  /// - Throws: why it did not; what was kept before is then as it was.
  package mutating func keep(_ draft: Tree?) throws(StoreFailure) {
    let bytes = draft.map { JSONText.write($0) }
    if let bytes, bytes.count > DraftFile.limit { throw .tooLarge(limit: DraftFile.limit) }
    do {
      guard let bytes else {
        if held != nil { try folder.remove(name) }
        held = nil
        return
      }
      held = try folder.replace(name, with: bytes, by: name + ".new", locked: true)
      try folder.sync()
    } catch {
      throw StoreFailure(error)
    }
  }
}
