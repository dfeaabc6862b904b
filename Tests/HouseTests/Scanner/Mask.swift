/// A Swift source with its comments, and on demand the text of its literals, blanked out.
///
/// Lines stay where they are. Strings of one and of several lines, raw ones, interpolations and
/// nested comments are understood; regex literals are not, and the sources have none.
struct Mask {
  /// Neither comments nor the text of literals; quotes and interpolations stay.
  private(set) var code: [UInt8] = []
  /// No comments, literals as they stand.
  private(set) var spoken: [UInt8] = []

  private let source: [UInt8]
  private var position = 0
  private var modes: [Mode] = [.code(open: 0)]

  /// What the scanner is in the middle of; code inside a literal counts its open parentheses.
  private enum Mode {
    case code(open: Int)
    case lineComment
    case blockComment
    case literal(hashes: Int, quotes: Int)
  }

  /// Masks a source.
  init(_ text: String) {
    source = Array(text.utf8)
    while position < source.count {
      switch modes.last ?? .code(open: 0) {
      case .code(let open): scanCode(open)
      case .lineComment: scanLineComment()
      case .blockComment: scanBlockComment()
      case .literal(let hashes, let quotes): scanLiteral(hashes, quotes)
      }
    }
  }

  /// The lines without comments.
  var spokenLines: [String] { Mask.lines(of: spoken) }

  /// The lines without comments and without the text of literals.
  var codeLines: [String] { Mask.lines(of: code) }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: Ascii.newline, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func scanCode(_ open: Int) {
    if starts(with: "//") {
      modes.append(.lineComment)
      take(2, inCode: false, inSpoken: false)
    } else if starts(with: "/*") {
      modes.append(.blockComment)
      take(2, inCode: false, inSpoken: false)
    } else if let opening = openingOfLiteral() {
      modes.append(.literal(hashes: opening.hashes, quotes: opening.quotes))
      take(opening.hashes + opening.quotes)
    } else {
      count(source[position], open)
      take(1)
    }
  }

  /// Keeps the number of open parentheses; the one that closes an interpolation ends it.
  private mutating func count(_ byte: UInt8, _ open: Int) {
    if byte == Ascii.openParenthesis { modes[modes.count - 1] = .code(open: open + 1) }
    guard byte == Ascii.closeParenthesis else { return }
    if open <= 1, modes.count > 1 {
      modes.removeLast()
    } else {
      modes[modes.count - 1] = .code(open: open - 1)
    }
  }

  private mutating func scanLineComment() {
    if source[position] == Ascii.newline { modes.removeLast() }
    take(1, inCode: false, inSpoken: false)
  }

  private mutating func scanBlockComment() {
    if starts(with: "/*") {
      modes.append(.blockComment)
      take(2, inCode: false, inSpoken: false)
    } else if starts(with: "*/") {
      modes.removeLast()
      take(2, inCode: false, inSpoken: false)
    } else {
      take(1, inCode: false, inSpoken: false)
    }
  }

  private mutating func scanLiteral(_ hashes: Int, _ quotes: Int) {
    let marks = String(repeating: "#", count: hashes)
    if starts(with: String(repeating: "\"", count: quotes) + marks) {
      modes.removeLast()
      take(quotes + hashes)
    } else if starts(with: "\\" + marks + "(") {
      take(1 + hashes)
      modes.append(.code(open: 0))
    } else if starts(with: "\\" + marks) {
      take(2 + hashes, inCode: false)
    } else {
      // A literal of one line that is not closed: not Swift, but the rest of the file still is.
      if quotes == 1, source[position] == Ascii.newline { modes.removeLast() }
      take(1, inCode: false)
    }
  }

  /// The hashes and quotes that open a literal here.
  private func openingOfLiteral() -> (hashes: Int, quotes: Int)? {
    var at = position
    while at < source.count, source[at] == Ascii.hash { at += 1 }
    guard at < source.count, source[at] == Ascii.quote else { return nil }
    let hashes = at - position
    guard source[at...].starts(with: "\"\"\"".utf8) else { return (hashes, 1) }
    // Only a new line makes three quotes the start of several lines: #"""# is a quote in a literal.
    let rest = source[(at + 3)...].drop { $0 == Ascii.space }
    return (hashes, rest.first == Ascii.newline ? 3 : 1)
  }

  private func starts(with text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }

  /// Goes on by `length` bytes, which stay or are blanked; new lines always stay.
  private mutating func take(_ length: Int, inCode: Bool = true, inSpoken: Bool = true) {
    for byte in source[position..<min(position + length, source.count)] {
      let blank = byte == Ascii.newline ? byte : Ascii.space
      code.append(inCode ? byte : blank)
      spoken.append(inSpoken ? byte : blank)
    }
    position = min(position + length, source.count)
  }
}

/// The bytes that the scanner knows by name.
enum Ascii {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
}
