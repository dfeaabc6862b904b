import Foundation
import Testing

@testable import CommandLine

/// Every command of the command line is listed, explained and told in README.
@Suite("The tree of commands")
struct CommandTreeTests {
  /// The repository that these tests belong to.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(of file: String) throws -> String {
    try String(contentsOf: root.appending(path: file), encoding: .utf8)
  }

  @Test("Every command that is declared can be called, and says what it does")
  func listed() throws {
    let folder = "Sources/CommandLine/"
    let files = FileManager.default.enumerator(atPath: Self.root.appending(path: folder).path())
    var declared: Set<String> = []
    for case let file as String in try #require(files) where file.hasSuffix(".swift") {
      let found = try Self.text(of: folder + file).matches(
        of: /struct (\w+)(?:<[^>]*>)?: ParsableCommand\b/)
      declared.formUnion(found.map { String($0.1) })
    }
    let known = CallTests.all.map { String("\($0.command)".prefix { $0 != "<" }) }
    #expect(declared == Set(known + ["Bcdiso"]))
    for known in CallTests.all {
      #expect(!known.command.configuration.abstract.isEmpty, "\(known.words)")
    }
  }

  @Test("Every command stands in README's table")
  func inReadme() throws {
    let rows = try Self.text(of: "README.md").split(separator: "\n")
      .filter { $0.hasPrefix("| `bcdiso") }
      .map { row in
        let cell = row.replacing("\\|", with: " ").dropFirst(2).prefix { $0 != "|" }
        return Set(cell.split { !$0.isLetter && $0 != "-" }.map(String.init))
      }
    #expect(rows.count > 15)
    // The screens are opened without a word.
    for known in CallTests.all where !known.isGroup && known.words != ["open"] {
      #expect(rows.contains { $0.isSuperset(of: known.words) }, "bcdiso \(known.words)")
    }
  }

  @Test("What takes no value is known for it, so that the word behind it is a command or a text")
  func flags() {
    let flags = Set(CallTests.all.flatMap(\.flags)).union(["--help"])
    let valued = Set(CallTests.all.flatMap(\.valued))
    #expect(flags.subtracting(valued) == Set(WrongCall.CommandPath.flags))
  }
}
