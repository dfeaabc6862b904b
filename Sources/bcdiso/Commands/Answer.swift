import Canvas
import Domain
import Glibc
import Screens
import Store
import Vietnamese

/// An answer for machines: one JSON object, as scripts may rely on it.
struct Answer {
  let store: String
  let kind: String
  let items: [Tree]

  /// Prints it to standard output.
  func print() {
    let tree = Tree.object([
      "schema": .integer(1), "store": .text(store), "kind": .text(kind), "items": .list(items),
    ])
    var rest = Answer.harmless(JSONText.write(tree))[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// The same JSON with whatever a terminal would obey or hide written as `\u…`.
  ///
  /// Such letters can only stand in texts, where both forms mean the same; a store keeps them as
  /// they are, but an answer may be looked at by a person.
  static func harmless(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.unicodeScalars.contains(where: acts) else { return bytes }
    var out = ""
    for scalar in text.unicodeScalars {
      guard acts(scalar) else {
        out.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return Array(out.utf8)
  }

  /// Whether a terminal may act on it, or show nothing of it.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && String(scalar).displayed != String(scalar)
  }
}

/// An answer for people: a table with a heading, each column as wide as its widest text.
struct TextTable {
  let text: String

  /// Lays out the columns of a kind.
  init(_ items: [Tree], of kind: ListedKind, _ phrases: Phrases) {
    let columns = kind.columns
    var rows = [columns.map { phrases.column($0, of: kind.record) }]
    for item in items {
      rows.append(columns.map { TextTable.cell(item[$0], $0, of: kind.record, phrases) })
    }
    let widths = columns.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let isNumber = TextTable.numbers.contains(columns[column])
        let fill = String(repeating: " ", count: widths[column] - cell.columns)
        line += (isNumber ? fill + cell : cell + fill) + "  "
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    self.text = text
  }

  /// The columns whose figures stand at the right.
  private static let numbers: Set<String> = [
    "statedCount", "known", "quantity", "norm", "amount", "total", "holds", "discrepancies",
  ]

  /// One cell, made harmless; long texts are cut.
  private static func cell(
    _ tree: Tree?, _ column: String, of kind: RecordKind, _ phrases: Phrases
  ) -> String {
    switch tree {
    case .text(let text)?:
      let shown = phrases.choice(text, of: kind).displayed
      return shown.columns > 60 ? shown.fitted(to: 60) : shown
    case .integer(let number)?: return NumberFormat.grouped(number)
    case .list(let elements)?: return String(elements.count)
    case .flag(let value)?: return phrases.choice(value ? "true" : "false")
    case .null?, .literal?, .object?, nil: return ""
    }
  }
}

extension Phrases {
  /// The heading of a column of a listing.
  func column(_ key: String, of kind: RecordKind) -> String {
    switch key {
    case "id": identifier
    case "code": field("codes", of: kind)
    case "parentName": field("parents", of: kind)
    case "kindName": field("kinds", of: kind)
    case "known": listed
    case "holds": computed
    case "trail": field("ordinal", of: kind)
    case "discrepancies": discrepancies
    default: field(key, of: kind)
    }
  }
}
