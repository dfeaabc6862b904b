import Testing

@Suite("Imports")
struct ImportTests {
  /// What each module may import, and nothing else; modules without a row may not exist.
  static let table: [String: Set<String>] = [
    "Vietnamese": [],
    "Canvas": [],
    "BundledThemes": [],
    "Domain": ["Vietnamese"],
    "Phrases": ["Domain", "Vietnamese"],
    "Editing": ["Domain"],
    "Samples": ["Domain"],
    "Store": system.union(["Domain", "CLinux", "CSodium", "FoundationEssentials"]),
    "Documents": ["Domain", "Phrases", "Vietnamese", "CZip", "CXlsxWriter", "CExpat", "CFreeXL"],
    "Widgets": ["Canvas", "Vietnamese"],
    "Tables": ["Domain", "Phrases", "Widgets", "Canvas", "Vietnamese"],
    "Screens": ["Domain", "Editing", "Phrases", "Tables", "Widgets", "Canvas", "Vietnamese"],
    "Theming": ["Canvas", "FoundationEssentials"],
    "Terminal": system.union(["Canvas", "Theming", "CNcurses", "CLinux"]),
    // Everything but the C modules that have an owner of their own.
    "CommandLine": system.union([
      "ArgumentParser", "BundledThemes", "Canvas", "CLinux", "Documents", "Domain", "Editing",
      "FoundationEssentials", "Phrases", "Samples", "Screens", "Store", "Tables", "Terminal",
      "Theming", "Vietnamese", "Widgets",
    ]),
    "bcdiso": ["CommandLine", "Glibc"],
  ]

  /// Modules of the platform.
  static let system: Set<String> = ["Glibc", "Synchronization", "Dispatch"]

  @Test("Each module imports only what the table allows")
  func table() {
    Project.report(
      Project.sources.flatMap { source in
        guard let allowed = ImportTests.table[source.module] else {
          return [Finding(source.path, 1, "the module \(source.module) is not in the import table")]
        }
        return ImportTests.imports(in: source).filter { !allowed.contains($0.module) }
          .map { Finding(source.path, $0.line, "\(source.module) may not import \($0.module)") }
      })
  }

  /// The modules that a file imports.
  static func imports(in source: SourceFile) -> [(module: String, line: Int)] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
    let tokens = source.tokens
    return tokens.indices.dropLast().compactMap { index in
      guard tokens[index].text == "import", tokens[index].depth == 0 else { return nil }
      let hasKind = kinds.contains(tokens[index + 1].text) && index + 2 < tokens.count
      return (tokens[index + (hasKind ? 2 : 1)].text, tokens[index].line)
    }
  }

  @Test("Imports are found behind attributes and in front of a name")
  func scanning() {
    let text = "@preconcurrency import A\nimport struct B.C\n// import D\npackage import E\n"
    let found = ImportTests.imports(in: SourceFile(path: "Sources/X/Y.swift", text: text))
    #expect(found.map(\.module) == ["A", "B", "E"])
    #expect(found.map(\.line) == [1, 2, 4])
  }
}
