import Glibc

extension TerminalSession {
  /// The path of a program that the package builds, beside the tests that run.
  package static func builtBinary(named name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let own = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for directory in [parent(of: own)] + CommandLine.arguments.map({ parent(of: $0) }) {
      let path = directory + "/" + name
      if access(path, X_OK) == 0 { return path }
    }
    return name
  }

  /// The directory a path lies in.
  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
