import TestSupport
import Testing

@testable import Domain
@testable import Store

/// A text that must be read, and as what.
struct Accepted: Sendable, CustomTestStringConvertible {
  let text: String
  let tree: Tree

  init(_ text: String, _ tree: Tree) {
    self.text = text
    self.tree = tree
  }

  var testDescription: String { text }
}

@Suite("JSON that is read, and written again")
struct JSONAcceptTests {
  static let values: [Accepted] = [
    Accepted("null", .null), Accepted("true", .flag(true)), Accepted("false", .flag(false)),
    Accepted(" \n\r\t1 \n\r\t", .integer(1)), Accepted("[]", .list([])), Accepted("[ ]", .list([])),
    Accepted("{}", .object([:])), Accepted("{\n}", .object([:])),
    Accepted("[[],{}]", .list([.list([]), .object([:])])),
    Accepted("[null,1]", .list([.null, .integer(1)])),
    Accepted("{\"\":0}", .object(["": .integer(0)])),
    Accepted("{\"a\":{\"a\":1}}", .object(["a": .object(["a": .integer(1)])])),
    Accepted("{\"ô\":1,\"o\":2}", .object(["ô": .integer(1), "o": .integer(2)])),
    Accepted("{\"A\":1,\"a\":2}", .object(["A": .integer(1), "a": .integer(2)])),
  ]

  static let numbers: [Accepted] = [
    Accepted("0", .integer(0)), Accepted("-0", .literal("-0")), Accepted("-1", .integer(-1)),
    Accepted("9223372036854775807", .integer(.max)),
    Accepted("-9223372036854775808", .integer(.min)),
    Accepted("9223372036854775808", .literal("9223372036854775808")),
    Accepted("-9223372036854775809", .literal("-9223372036854775809")),
    Accepted("95.0", .literal("95.0")), Accepted("1.50", .literal("1.50")),
    Accepted("1e3", .literal("1e3")), Accepted("1E+3", .literal("1E+3")),
    Accepted("0.1e-7", .literal("0.1e-7")), Accepted("1e999", .literal("1e999")),
    Accepted("-0.0", .literal("-0.0")), Accepted("0e0", .literal("0e0")),
    Accepted("123456789012345678901234567890", .literal("123456789012345678901234567890")),
  ]

  static let strings: [Accepted] = [
    Accepted("\"\"", .text("")), Accepted("\"Đơn vị\"", .text("Đơn vị")),
    Accepted("\"\\u0110\\u01a1n\"", .text("Đơn")), Accepted("\"\\/\"", .text("/")),
    Accepted("\"\\\"\\\\\"", .text("\"\\")),
    Accepted("\"\\b\\f\\n\\r\\t\"", .text("\u{8}\u{C}\n\r\t")),
    Accepted("\"\\u0000\"", .text("\0")), Accepted("\"\u{7F}\"", .text("\u{7F}")),
    Accepted("\"\\ud83d\\ude00\"", .text("😀")), Accepted("\"\\uD83D\\uDE00\"", .text("😀")),
    Accepted("\"😀\"", .text("😀")), Accepted("\"\u{FEFF}\"", .text("\u{FEFF}")),
    Accepted("\"\\uffff\"", .text("\u{FFFF}")), Accepted("\"\u{10FFFF}\"", .text("\u{10FFFF}")),
    Accepted("\"a\\u00e9b\\nc\"", .text("aéb\nc")), Accepted("\"<<<<<<< \"", .text("<<<<<<< ")),
    Accepted("\"// no comment\"", .text("// no comment")),
    Accepted("\"\u{2028}\"", .text("\u{2028}")), Accepted("\"\u{85}\"", .text("\u{85}")),
  ]

  @Test("JSON is read as what it says", arguments: values + numbers + strings)
  func reads(_ accepted: Accepted) throws {
    let tree = try JSONText.read(Array(accepted.text.utf8))
    #expect(tree == accepted.tree)
    let written = JSONText.write(tree)
    #expect(JSONText.write(try JSONText.read(written)) == written)
    #expect(try JSONText.read(JSONText.line(tree)) == tree)
  }

  @Test("Thirty-two levels are read, and four MiB")
  func limits() throws {
    let nested = JSONRefusalTests.nested(32)
    let deep = try JSONText.read(Array(nested.utf8))
    #expect(
      JSONText.write(deep).filter { $0 == UInt8(ascii: "[") }.count == nested.count { $0 == "[" })
    let letters = String(repeating: "a", count: JSONText.largest - 2)
    #expect(try JSONText.read(Array("\"\(letters)\"".utf8)) == .text(letters))
  }

  @Test("A text keeps the composition of its letters")
  func composition() throws {
    for text in ["\"ệ\"", "\"e\u{323}\u{302}\""] {
      #expect(JSONText.write(try JSONText.read(Array(text.utf8))) == Array((text + "\n").utf8))
    }
  }

  @Test("The written form is the one that was agreed")
  func form() {
    let tree = Tree.object([
      "b": .list([.integer(1), .object([:]), .list([])]),
      "a": .text("\"\\/\u{1}\u{1F}\n\t\r\u{8}\u{C}é"),
      "Z": .object(["n": .null, "l": .literal("1.50")]), "đ": .flag(true),
    ])
    let text = """
      {
        "Z": {
          "l": 1.50,
          "n": null
        },
        "a": "\\"\\\\/\\u0001\\u001f\\n\\t\\r\\b\\fé",
        "b": [
          1,
          {},
          []
        ],
        "đ": true
      }

      """
    #expect(String(decoding: JSONText.write(tree), as: UTF8.self) == text)
    #expect(
      String(decoding: JSONText.line(tree), as: UTF8.self).hasPrefix(
        "{\"Z\":{\"l\":1.50,\"n\":null},"))
  }

  @Test("Random trees come back as they were, byte for byte", arguments: 0..<200)
  func random(seed: Int) throws {
    var seeded = Chance(UInt64(seed))
    let tree = randomTree(depth: 0, &seeded)
    let bytes = JSONText.write(tree)
    let again = try JSONText.read(bytes)
    #expect(again == tree)
    #expect(JSONText.write(again) == bytes)
  }

  private func randomTree(depth: Int, _ seeded: inout Chance) -> Tree {
    let count = Int.random(in: 0...5, using: &seeded)
    switch Int.random(in: 0..<(depth < 6 ? 8 : 5), using: &seeded) {
    case 0: return .null
    case 1: return .flag(.random(using: &seeded))
    case 2: return .integer(.random(in: .min ... .max, using: &seeded))
    case 3: return .literal("\(Int.random(in: -99...99, using: &seeded)).50e\(count)")
    case 4: return .text(randomText(&seeded))
    case 5, 6:
      return .list((0..<count).map { _ in randomTree(depth: depth + 1, &seeded) })
    default:
      var members: [String: Tree] = [:]
      for _ in 0..<count { members[randomText(&seeded)] = randomTree(depth: depth + 1, &seeded) }
      return .object(members)
    }
  }

  private func randomText(_ seeded: inout Chance) -> String {
    let letters: [Unicode.Scalar] = [
      "a", "ệ", "Đ", "\"", "\\", "\n", "\0", "\u{1F}", "\u{7F}", "😀", "\u{301}", " ", "/",
      "\u{2028}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &seeded) {
      text.unicodeScalars.append(letters.randomElement(using: &seeded) ?? "a")
    }
    return text
  }
}
