import Canvas
import Foundation
import Phrases
import Screens
import Testing

@Suite("README")
struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try #require(Project.text(of: "README.md"))
  }

  @Test("README shows exactly the keys that the program has")
  func keys() throws {
    let shown = try #require(section("keys"))
    #expect(shown == KeyTable.markdown(Phrases(.vietnamese)).trimmed)
  }

  @Test("README lists exactly the roles that a theme can paint")
  func roles() throws {
    let shown = try #require(section("roles"))
    let listed = shown.matches(of: /`([^`]+)`/).map { String($0.1) }
    #expect(listed == Role.allCases.map(\.rawValue))
  }

  @Test("The first command starts a sample, the second runs the tests")
  func commands() throws {
    let blocks = commandBlocks
    try #require(blocks.count >= 2)
    #expect(blocks[0].hasSuffix("swift run bcdiso --sample dien-bien"))
    #expect(blocks[1].contains("swift test"))
    #expect(!blocks[0].contains("\n") && !blocks[1].contains("\n"))
  }

  @Test(".ci/run executes README's second command as it is printed")
  func continuousIntegration() throws {
    #expect(try printedByScript() == commandBlocks.dropFirst().first)
  }

  /// The fenced blocks of shell commands.
  private var commandBlocks: [String] {
    readme.components(separatedBy: "\n```sh\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first?.trimmed }
  }

  /// What `.ci/run --print-tests` says it would run.
  private func printedByScript() throws -> String {
    let run = Process()
    let output = Pipe()
    run.executableURL = Project.root.appending(path: ".ci/run")
    run.arguments = ["--print-tests"]
    run.standardOutput = output
    try run.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    run.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).trimmed
  }

  /// The text between the two comments of that name.
  private func section(_ name: String) -> String? {
    let start = readme.range(of: "<!-- \(name) -->\n")
    let end = readme.range(of: "<!-- /\(name) -->")
    guard let start, let end, start.upperBound <= end.lowerBound else { return nil }
    return readme[start.upperBound..<end.lowerBound].description.trimmed
  }
}

extension String {
  /// Without spaces and new lines at both ends.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
