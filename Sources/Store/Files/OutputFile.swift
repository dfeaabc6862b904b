import Domain
import Glibc

/// A file that is written whole or not at all; a symbolic link stays, and what it names is written.
package struct OutputFile {
  private let path: String

  /// Names a file.
  package init(_ path: String) { self.path = path }

  /// Writes the bytes beside it, brings them to the disk, and puts them in its place.
  ///
  /// - Throws: why any of it failed; then the file is as it was.
  package func write(_ bytes: [UInt8], makingFolder: Bool = false) throws(StoreFailure) {
    let (place, name) = try parts
    try calling { () throws(CallFailure) in
      let folder =
        makingFolder ? try Folder.made(at: place, durable: false) : try Folder(path: place)
      _ = try folder.replace(name, with: bytes, by: "\(name).\(getpid()).tmp", mode: .page)
    }
  }

  /// Reads and writes it while no other program of ours does: the lock is a file beside it.
  ///
  /// A lock that nobody gives back within a second is no reason not to write.
  package func alone(_ work: () throws(StoreFailure) -> Void) throws(StoreFailure) {
    let (place, name) = try parts
    let lock = try calling { () throws(CallFailure) in
      let folder = try Folder.made(at: place, durable: false)
      let file = try folder.lockFile(name + ".lock")
      var attempts = 200
      while attempts > 0, !(try file.tryLock()) {
        usleep(5_000)
        attempts -= 1
      }
      return file
    }
    try work()
    _ = consume lock
  }

  /// The folder in which it lies and its name there.
  private var parts: (folder: String, name: String) {
    get throws(StoreFailure) {
      guard let path = target else { throw .disk(.other(.open, errno: ELOOP)) }
      guard let end = path.lastIndex(of: "/") else { return (".", path) }
      // The folder of a file at the root is the root; any other is named without the slash.
      let folder = end == path.startIndex ? "/" : String(path[..<end])
      return (folder, String(path[path.index(after: end)...]))
    }
  }

  /// What a chain of symbolic links leads to, there or not; nil for a ring of them.
  private var target: String? {
    var here = path
    // As many as Linux follows itself.
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(here, &buffer, buffer.count)
      guard count > 0 else { return here }
      let link = String(
        decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let end = here.lastIndex(of: "/")
      here = link.hasPrefix("/") ? link : (end.map { String(here[...$0]) } ?? "") + link
    }
    return nil
  }
}
