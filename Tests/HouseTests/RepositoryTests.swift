import Foundation
import Testing

@Suite("The repository")
struct RepositoryTests {
  @Test("The top level holds the package, its sources, tests, themes and README")
  func topLevel() throws {
    let expected = ["Package.swift", "README.md", "Sources", "Tests", "Themes"]
    let names = try Set(RepositoryTests.trackedFiles().map { $0.prefix { $0 != "/" } })
    #expect(names.filter { !$0.hasPrefix(".") }.sorted().map(String.init) == expected)
  }

  @Test("The rules look at all sources and tests")
  func looked() {
    #expect(Project.sources.count > 300 && Project.tests.count > 200)
  }

  @Test("Only the tests of the store, of office files and of the terminal start a program")
  func starting() {
    let starts = ["posix_spawn", "TerminalSession(", "Process()"]
    let allowed = ["DocumentsTests", "StoreTests", "TerminalTests", "TestSupport", "HouseTests"]
    let modules = Set(
      Project.tests.filter { test in
        test.code.contains { line in starts.contains { line.contains($0) } }
      }.map(\.module))
    #expect(modules.contains("TerminalTests") && modules.contains("StoreTests"))
    #expect(modules.subtracting(allowed).isEmpty, "\(modules)")
  }

  /// The files that git keeps, from the root.
  static func trackedFiles() throws -> [String] {
    let git = Process()
    let output = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    // A clone made by another account is read all the same.
    git.arguments = [
      "git", "-c", "safe.directory=*", "-c", "core.quotePath=false", "-C", Project.root.path(),
      "ls-files",
    ]
    git.standardOutput = output
    try git.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    try #require(git.terminationStatus == 0, "git ls-files failed: is this a clone?")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
