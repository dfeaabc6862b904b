import Testing

@testable import Domain
@testable import Store

/// A text that must be refused, with the fault and its place.
struct Refused: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let fault: FileFault
  let line: Int
  let column: Int

  /// A breach of the grammar.
  init(_ text: String, _ line: Int, _ column: Int) {
    self.init(Array(text.utf8), .syntax(column: column), line, column)
  }

  init(_ text: String, _ fault: FileFault, _ line: Int, _ column: Int) {
    self.init(Array(text.utf8), fault, line, column)
  }

  init(_ bytes: [UInt8], _ fault: FileFault, _ line: Int, _ column: Int) {
    self.bytes = bytes
    self.fault = fault
    self.line = line
    self.column = column
  }

  var testDescription: String { String(decoding: bytes.prefix(40), as: UTF8.self) }
}

@Suite("JSON that is refused, with line and column")
struct JSONRefusalTests {
  static let grammar: [Refused] = [
    Refused("", 1, 1), Refused(" ", 1, 2), Refused("\n\n", 3, 1), Refused("{", 1, 2),
    Refused("[", 1, 2), Refused("}", 1, 1), Refused("]", 1, 1), Refused("[1", 1, 3),
    Refused("[1,", 1, 4), Refused("[1,]", 1, 4), Refused("[,1]", 1, 2), Refused("[1,,2]", 1, 4),
    Refused("[1 2]", 1, 4), Refused("[1}", 1, 3), Refused("{]", 1, 2), Refused("{,}", 1, 2),
    Refused("{\"a\"}", 1, 5), Refused("{\"a\":}", 1, 6), Refused("{\"a\":1,}", 1, 8),
    Refused("{\"a\" 1}", 1, 6), Refused("{\"a\":1 \"b\":2}", 1, 8), Refused("{a:1}", 1, 2),
    Refused("{'a':1}", 1, 2), Refused("{1:1}", 1, 2), Refused("{null:1}", 1, 2),
    Refused("{\"a\"::1}", 1, 6), Refused("{\"a\":1,,}", 1, 8), Refused("{\"a\":1", 1, 7),
    Refused("1 2", 1, 3), Refused("{} {}", 1, 4), Refused("[]]", 1, 3), Refused("{}x", 1, 3),
    Refused("[]\0", 1, 3), Refused("nul", 1, 4), Refused("nulll", 1, 5), Refused("True", 1, 1),
    Refused("tru e", 1, 4), Refused("NULL", 1, 1), Refused("undefined", 1, 1),
    Refused("NaN", 1, 1), Refused("Infinity", 1, 1), Refused("-Infinity", 1, 2),
    Refused("nan", 1, 2), Refused("[1]\n[2]", 2, 1), Refused("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3),
    Refused("[\n\t1,\n\t]", 3, 2), Refused("\u{A0}1", 1, 1), Refused("\u{2028}1", 1, 1),
    Refused("[1\u{0B}]", 1, 3), Refused("[1\u{0C}]", 1, 3), Refused("\u{2029}1", 1, 1),
    Refused(" \u{FEFF}1", 1, 2), Refused("\"ệ\" x", 1, 5), Refused("{\"Đơn vị\":}", 1, 11),
  ]

  static let numbers: [Refused] = [
    Refused("01", 1, 2), Refused("-01", 1, 3), Refused("00", 1, 2), Refused("1.", 1, 3),
    Refused("-1.", 1, 4), Refused(".5", 1, 1), Refused("-.5", 1, 2), Refused("+1", 1, 1),
    Refused("-", 1, 2), Refused("--1", 1, 2), Refused("- 1", 1, 2), Refused("1e", 1, 3),
    Refused("1e+", 1, 4), Refused("1E-", 1, 4), Refused("1e1.5", 1, 4), Refused("1.2.3", 1, 4),
    Refused("0x10", 1, 2), Refused("1_000", 1, 2), Refused("1,000", 1, 2), Refused("1.e1", 1, 3),
    Refused("0e", 1, 3), Refused("٣", 1, 1), Refused("１", 1, 1), Refused("1 000", 1, 3),
    Refused("[1.]", 1, 4), Refused("[-]", 1, 3), Refused("1f", 1, 2), Refused("0o7", 1, 2),
    Refused("[1e]", 1, 4), Refused("[012]", 1, 3), Refused("1eE2", 1, 3), Refused("1ee2", 1, 3),
  ]

  static let strings: [Refused] = [
    Refused("\"", 1, 2), Refused("\"a", 1, 3), Refused("'a'", 1, 1), Refused("\"\\\"", 1, 4),
    Refused("\"\n\"", 1, 2), Refused("\"\t\"", 1, 2), Refused("\"\0\"", 1, 2),
    Refused("\"\u{1F}\"", 1, 2), Refused("\"a\\", 1, 3), Refused("\"\\x41\"", 1, 2),
    Refused("\"\\a\"", 1, 2), Refused("\"\\'\"", 1, 2), Refused("\"\\U0041\"", 1, 2),
    Refused("\"\\u\"", 1, 4), Refused("\"\\u004\"", 1, 7), Refused("\"\\u00g0\"", 1, 6),
    Refused("\"\\u-001\"", 1, 4), Refused("\"\\u 041\"", 1, 4), Refused("\"\\ud800\"", 1, 2),
    Refused("\"\\udc00\"", 1, 2), Refused("\"\\ud800a\"", 1, 2), Refused("\"\\ud800\\n\"", 1, 9),
    Refused("\"\\ud800\\u0041\"", 1, 2), Refused("\"\\ud800\\ud800\"", 1, 2),
    Refused("\"\\udc00\\ud800\"", 1, 2), Refused("\"\\udbff\\udbff\"", 1, 2),
    Refused("\"a\\\nb\"", 1, 3), Refused("[\"a\nb\"]", 1, 4), Refused("\"a\"b\"", 1, 4),
    Refused("{\"a\\\":1}", 1, 9), Refused("\"\\u{41}\"", 1, 4), Refused("\"\\1\"", 1, 2),
    Refused("\"\r\"", 1, 2), Refused("\"\\ ", 1, 2),
  ]

  static let comments: [Refused] = [
    Refused("// a\n1", 1, 1), Refused("1 // a", 1, 3), Refused("/* */ 1", 1, 1),
    Refused("[1, /* a */ 2]", 1, 5), Refused("# a\n1", 1, 1), Refused("[1] # a", 1, 5),
    Refused("<!-- -->", 1, 1), Refused("{\"a\": 1; \"b\": 2}", 1, 8),
  ]

  static let encodings: [Refused] = [
    Refused([0xEF, 0xBB, 0xBF, 0x31], .byteOrderMark, 1, 1),
    Refused([0xEF, 0xBB, 0xBF], .byteOrderMark, 1, 1),
    Refused([0xFF, 0xFE, 0x31, 0], .notUTF8, 1, 1),
    Refused([0xFE, 0xFF, 0, 0x31], .notUTF8, 1, 1),
    Refused([0x31, 0x00], .syntax(column: 2), 1, 2),
    Refused([0x22, 0x80, 0x22], .notUTF8, 1, 2), Refused([0x22, 0xC0, 0x80, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xC1, 0xBF, 0x22], .notUTF8, 1, 2), Refused([0x22, 0xC3, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xE0, 0x80, 0x80, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xE0, 0x9F, 0xBF, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xED, 0xA0, 0x80, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xED, 0xBF, 0xBF, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], .notUTF8, 1, 2),
    Refused([0x22, 0xE1, 0xBB], .notUTF8, 1, 2), Refused([0x22, 0xF0, 0x9F, 0x98], .notUTF8, 1, 2),
    Refused([0x5B, 0x0A, 0x22, 0x61, 0xFF, 0x22], .notUTF8, 2, 3),
    Refused([0x22, 0xE1, 0xBB, 0x87, 0xFF, 0x22], .notUTF8, 1, 3), Refused([0xC2], .notUTF8, 1, 1),
  ]

  static let structure: [Refused] = [
    Refused("{\"a\":1,\"a\":1}", .repeatedKey("a"), 1, 8),
    Refused("{\"a\":1,\n \"b\":2,\n \"a\":3}", .repeatedKey("a"), 3, 2),
    Refused("{\"a\":1,\"\\u0061\":2}", .repeatedKey("a"), 1, 8),
    Refused("{\"\":1,\"\":2}", .repeatedKey(""), 1, 7),
    Refused("{\"ệ\":1,\"e\u{323}\u{302}\":2}", .repeatedKey("ệ"), 1, 8),
    Refused("{\"\u{E9}\":1,\"e\\u0301\":2}", .repeatedKey("é"), 1, 8),
    Refused("[{\"x\":{\"k\":1,\"k\":2}}]", .repeatedKey("k"), 1, 14),
    Refused("{\"a\":1,\n<<<<<<< HEAD\n\"b\":2}", .mergeMarks, 2, 1),
    Refused("<<<<<<<\n{}\n=======\n[]\n>>>>>>>\n", .mergeMarks, 1, 1),
    Refused("{}\n<<<<<<< ours\n", .mergeMarks, 2, 1),
    Refused("{\"a\": 1,\n=======\n\"b\": 2}", 2, 1),
    Refused("{\"a\": 1,\n>>>>>>> x\n\"b\": 2}", 2, 1),
    Refused(nested(33), .tooDeep, 1, 33),
    Refused(String(repeating: "[", count: 100_000), .tooDeep, 1, 33),
    Refused(String(repeating: "{\"a\":", count: 100_000), .tooDeep, 1, 161),
    Refused(
      [UInt8](repeating: 0x20, count: JSONText.largest + 1),
      .tooLarge(limit: JSONText.largest), 1, 1),
  ]

  static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test(
    "A text that is not exactly JSON is refused at the right place",
    arguments: grammar + numbers + strings + comments + encodings + structure)
  func refuses(_ refused: Refused) {
    #expect {
      try JSONText.read(refused.bytes)
    } throws: { error in
      let fault = error as? JSONFault
      return fault?.fault == refused.fault && fault?.line == refused.line
        && fault?.column == refused.column
    }
  }
}
