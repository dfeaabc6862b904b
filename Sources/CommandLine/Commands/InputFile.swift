import Glibc
import Phrases

/// A file of the person that is read whole: by its path, or from standard input where that is `-`.
enum InputFile {
  /// Its bytes, at most one more than `limit`, by which whoever reads it sees that it is too long.
  static func bytes(
    at path: String, atMost limit: Int, _ phrases: Phrases
  ) throws(CommandError) -> [UInt8] {
    if path == "-" { return read(STDIN_FILENO, limit) ?? [] }
    guard let bytes = bytes(at: path, atMost: limit) else {
      throw CommandError(.store, phrases.noSuchFile(path.quotable))
    }
    return bytes
  }

  /// The bytes of a file; nil where there is none that may be read.
  static func bytes(at path: String, atMost limit: Int) -> [UInt8]? {
    // A pipe without a writer must not wait for ever, and a folder is no file.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return read(descriptor, limit)
  }

  private static func read(_ descriptor: CInt, _ limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, min($0.count, limit + 1 - bytes.count))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }
}
