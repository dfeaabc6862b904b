import Domain
import Glibc
import Phrases

/// Standard input, from where a text of several paragraphs is taken.
enum StandardInput {
  /// What was typed, or for `-` what stands there: a text of paragraphs is long for an argument.
  static func text(or typed: String, _ phrases: Phrases) throws(CommandError) -> String {
    typed == "-" ? try text(phrases) : typed
  }

  /// All of it; refused where it is no UTF-8, or more than any text may be.
  static func text(_ phrases: Phrases) throws(CommandError) -> String {
    // The longest letters have several scalars of four bytes.
    let most = 16 * Workspace.proseLimit
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= most {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    guard bytes.count <= most else {
      throw CommandError(.refused, phrases.fault(.tooLong(limit: Workspace.proseLimit)))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError(.refused, phrases.inputNotText)
    }
    return text
  }
}
