import FoundationEssentials
import Glibc

/// Where a person's own things lie, by the XDG rules.
enum UserFolders {
  private static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// Settings and themes.
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") + "/bcdiso" }

  /// The store that opens when none is named.
  static var defaultStore: String { folder("XDG_DATA_HOME", ".local/share") + "/bcdiso/store" }

  /// The person's private keys, for nobody else to read.
  static var keys: String { folder("XDG_DATA_HOME", ".local/share") + "/bcdiso/keys" }

  /// Whether a store can be made at a path: nothing is there, or an empty folder.
  static func isFree(_ path: String) -> Bool {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return true }
    return (try? files.contentsOfDirectory(atPath: path))?.isEmpty ?? false
  }

  /// What outlives a sitting and belongs to no store.
  static var state: String { folder("XDG_STATE_HOME", ".local/state") + "/bcdiso" }

  /// What may be deleted at any time.
  static var cache: String { folder("XDG_CACHE_HOME", ".cache") + "/bcdiso" }

  /// A folder from its variable; a relative one counts as none, as the rules say.
  private static func folder(_ variable: String, _ fallback: String) -> String {
    if let path = variables[variable], path.hasPrefix("/") { return path }
    return home + "/" + fallback
  }

  /// The person's own folder.
  static var home: String { variables["HOME"] ?? "/" }

  /// Where temporary files go.
  static var temporary: String {
    variables["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  /// A new folder of our own for temporary files; nil when none can be made.
  static func temporaryFolder() -> String? {
    var template = Array("\(temporary)/bcdiso-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
  }
}
