import Canvas
import Domain
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
    StandardOutput.write(Answer.harmless(JSONText.write(tree)))
  }

  /// The same JSON composed (NFC), whatever a terminal would obey or hide written as `\u…`.
  ///
  /// Such letters can only stand in texts, where both forms mean the same; a store keeps them as
  /// they are, but an answer may be looked at by a person.
  static func harmless(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self).composed
    guard text.unicodeScalars.contains(where: acts) else { return Array(text.utf8) }
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
