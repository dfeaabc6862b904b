import Vietnamese

/// How a row of an outline is numbered: tells on which level it stands.
enum OutlineMark: Hashable {
  case none
  /// A dash, a plus, a dot.
  case sign(Character)
  case roman(ends: String)
  case capital(ends: String)
  case letter(ends: String)
  /// Figures, so many behind each other: `1`, `1.1`.
  case figures(Int, ends: String)
  /// A number that begins with another kind: `I.1`.
  case mixed(Int, ends: String)

  /// Reads the number of a row; of a letter that is also a Roman figure the rows before decide.
  init(_ ordinal: String, after before: [(mark: OutlineMark, core: String)]) {
    let core = CountedOrdinal.core(of: ordinal)
    let ends = ordinal.hasSuffix(")") ? ")" : ""
    guard let first = core.first else {
      self = ordinal.isEmpty ? .none : .sign(ordinal.first ?? "-")
      return
    }
    let pieces = core.split(separator: ".")
    if pieces.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) {
      self = .figures(pieces.count, ends: ends)
    } else if pieces.count > 1 {
      self = .mixed(pieces.count, ends: ends)
    } else if Ordinal.roman.contains(core), !OutlineMark.goesOn(core, ends, before) {
      self = .roman(ends: ends)
    } else if core.count == 1, first.isLetter {
      self = first.isUppercase ? .capital(ends: ends) : .letter(ends: ends)
    } else {
      self = core.count == 1 || !first.isLetter ? .sign(first) : .mixed(1, ends: ends)
    }
  }

  /// Whether a capital letter follows the one before it: I behind H.
  private static func goesOn(
    _ core: String, _ ends: String, _ before: [(mark: OutlineMark, core: String)]
  ) -> Bool {
    before.contains { $0.mark == .capital(ends: ends) && Ordinal.next(after: $0.core) == core }
  }

  /// The number before a title and the rest: `II. Duy trì`, `1.2 Tư vấn`, `- Nước uống`; nil for none.
  static func leading(_ text: String) -> (number: String, rest: String)? {
    if let part = OutlinePart(text) { return (part.number, part.rest) }
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard parts.count == 2 else { return sign(text) }
    let number = parts[0]
    let core = CountedOrdinal.core(of: number)
    if core.isEmpty { return sign(text) }
    let pieces = core.split(separator: ".").map(String.init)
    // A bare figure before a title counts what it names: 19 sở, ban, ngành.
    let isMarked = number.hasSuffix(".") || number.hasSuffix(")") || pieces.count > 1
    let counts = pieces.allSatisfy { piece in
      piece.allSatisfy(\.isASCIIDigit) || Ordinal.roman.contains(piece)
        || (piece.count == 1 && piece.allSatisfy(\.isLetter))
    }
    let isNumber = pieces.count == 1 || number.contains(where: \.isASCIIDigit)
    return isMarked && counts && isNumber && number.count < 12 ? (number, parts[1]) : sign(text)
  }

  /// A dash or a plus before a text of one line.
  private static func sign(_ text: String) -> (number: String, rest: String)? {
    guard let first = text.first, "-–+•*".contains(first), !text.contains(where: \.isNewline)
    else { return nil }
    let rest = text.dropFirst().drop(while: \.isWhitespace)
    guard rest.first?.isLetter ?? false else { return nil }
    return (String(first), String(rest))
  }
}

/// Under which row each row of an outline stands, by how they are numbered.
///
/// A number that repeats another stands under it (`1.1` under `1`); one that counts as a row above does
/// stands beside that; one that counts otherwise begins a level. Rows without a number stand under the
/// last that has one.
///
///     OutlineReading(["I", "1", "1.1", "1.2", "", "2", "II"]).parents   // nil 0 1 1 3 0 nil
struct OutlineReading {
  private(set) var parents: [Int?] = []
  private var open: [(mark: OutlineMark, core: String, place: Int)] = []

  init(_ ordinals: [String]) {
    for (place, ordinal) in ordinals.enumerated() { take(ordinal, place) }
  }

  private mutating func take(_ ordinal: String, _ place: Int) {
    let core = CountedOrdinal.core(of: ordinal)
    let mark = OutlineMark(ordinal, after: open.map { ($0.mark, $0.core) })
    if mark == .none {
      let numbered = open.last { if case .sign = $0.mark { false } else { true } }
      parents.append(numbered?.place)
      return
    }
    if let holder = holder(of: core) {
      open.removeSubrange((holder + 1)...)
    } else if let equal = open.lastIndex(where: { $0.mark == mark }) {
      open.removeSubrange(equal...)
    }
    parents.append(open.last?.place)
    open.append((mark, core, place))
  }

  /// The open row whose number the beginning of another one repeats.
  private func holder(of core: String) -> Int? {
    open.lastIndex { !$0.core.isEmpty && core.hasPrefix($0.core + ".") }
  }
}
