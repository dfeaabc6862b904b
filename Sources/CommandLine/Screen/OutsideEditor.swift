import Domain
import FoundationEssentials
import Glibc

/// The person's own editor: what `VISUAL` or `EDITOR` names, else one that is there.
enum OutsideEditor {
  /// A text as the editor left it, or why it did not.
  ///
  /// The file lies in the folder of the person, may be read by nobody else, and is removed afterwards.
  static func edited(_ text: String) -> Result<String, OutsideFault> {
    guard let command else { return .failure(.noEditor) }
    let folder = UserFolders.state
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = "\(folder)/text-\(getpid()).txt"
    unlink(path)
    defer { unlink(path) }
    guard write(text + "\n", to: path) else { return .failure(.noFile) }
    guard run(command, on: path) else { return .failure(.failed(command)) }
    guard let bytes = bytes(of: path) else { return .failure(.noFile) }
    guard bytes.count <= 16 * Workspace.proseLimit,
      let edited = String(validating: bytes, as: UTF8.self)
    else { return .failure(.notText) }
    // Every editor ends the last line.
    return .success(edited.last?.isNewline ?? false ? String(edited.dropLast()) : edited)
  }

  /// The command of the editor; nil where there is none.
  private static var command: String? {
    let variables = ProcessInfo.processInfo.environment
    for name in ["VISUAL", "EDITOR"] {
      if let command = variables[name], command.contains(where: { !$0.isWhitespace }) {
        return command
      }
    }
    let folders = (variables["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return ["nano", "vi"].first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
  }

  /// Writes a new file that only the person may read.
  private static func write(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(file) == 0 && rest.isEmpty
  }

  /// The bytes of the file, of an endless one as many as show that; nil where it cannot be read.
  private static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= 16 * Workspace.proseLimit {
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// Runs the editor on a file and waits for its end; false where it could not be run or failed.
  private static func run(_ command: String, on path: String) -> Bool {
    // The command may have options, so a shell reads it; the path is no part of what it reads.
    let words = ["sh", "-c", command + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
