import Glibc

/// A file that is written whole or not at all; a symbolic link stays, and what it names is written.
struct OutputFile {
  private let path: String

  /// Names a file.
  init(_ path: String) { self.path = path }

  /// Writes the bytes beside it, brings them to the disk, and puts them in its place.
  ///
  /// - Returns: false when any of it failed; then the file is as it was.
  func write(_ bytes: [UInt8]) -> Bool {
    guard let path = target else { return false }
    let beside = "\(path).\(getpid()).tmp"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isDone = rest.isEmpty && fsync(file) == 0
    guard close(file) == 0, isDone, rename(beside, path) == 0 else {
      unlink(beside)
      return false
    }
    return true
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
