import Foundation
import Testing

/// A Swift source of the project, scanned once.
struct SourceFile: Sendable {
  /// From the root of the repository.
  let path: String
  let lines: [String]
  /// Without comments, literals as they stand.
  let spoken: [String]
  /// Without comments and without the text of literals.
  let code: [String]
  let tokens: [Token]
  let declarations: [Declaration]

  /// Scans a text.
  init(path: String, text: String) {
    self.path = path
    let mask = Mask(text)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
    spoken = mask.spokenLines
    code = mask.codeLines
    tokens = Token.all(in: mask.code)
    declarations = DeclarationScanner(tokens).declarations()
  }

  /// The module: the folder in `Sources`, or the target that `Themes` is.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.first == "Themes" ? "BundledThemes" : String(parts.dropFirst().first ?? "")
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Functions, initializers, subscripts and computed variables that have a body.
  var functions: [Declaration] {
    declarations.filter { $0.hasBody && ($0.kind == .function || $0.kind == .computed) }
  }

  /// The lines on which `test` holds, each with what it says.
  func findings(in lines: [String], where test: (String) -> String?) -> [Finding] {
    lines.enumerated().compactMap { index, line in
      test(line).map { Finding(path, index + 1, $0) }
    }
  }
}

/// What breaks a rule, and where.
struct Finding: CustomStringConvertible {
  let path: String
  let line: Int
  let reason: String

  /// Something wrong in a line.
  init(_ path: String, _ line: Int, _ reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  var description: String { "\(path):\(line): \(reason)" }
}

/// The repository that these tests belong to.
enum Project {
  /// Its root, found from this file.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files of the program: `Sources` and the module in `Themes`.
  static let sources: [SourceFile] = (swiftFiles(in: "Sources") + swiftFiles(in: "Themes"))
    .compactMap { path in text(of: path).map { SourceFile(path: path, text: $0) } }

  /// All Swift files of the tests.
  static let tests: [SourceFile] = swiftFiles(in: "Tests")
    .compactMap { path in text(of: path).map { SourceFile(path: path, text: $0) } }

  /// The text of a file, from the root.
  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func swiftFiles(in folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
    let names = found?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  /// Records a failure for each finding.
  static func report(_ findings: [Finding]) {
    for finding in findings { Issue.record("\(finding)") }
  }
}

/// The middle and the long end of a list of sizes.
struct Spread: CustomStringConvertible {
  private let sorted: [Int]

  /// The spread of these sizes.
  init(_ sizes: [Int]) { sorted = sizes.sorted() }

  var median: Int { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }
  /// Nine in ten are at most this.
  var ninth: Int { sorted.isEmpty ? 0 : sorted[sorted.count * 9 / 10] }

  var description: String {
    "\(sorted.count), lines: median \(median), 90 % \(ninth), longest \(sorted.last ?? 0)"
  }
}
