import Testing

/// What a kind of record and a check cost: the sources that have to name all of them.
@Suite("Where all kinds and all checks are named")
struct KindListTests {
  /// The cases of an enumeration with raw values, as its source declares them.
  private func cases(of name: String, in path: String) throws -> [String] {
    let source = try #require(Project.sources.first { $0.path == path })
    let start = try #require(source.code.firstIndex { $0.contains("enum \(name): String") })
    return source.code[start...].prefix { $0 != "}" && !$0.contains("var ") }
      .filter { $0.contains(/^ *case \w/) }
      .flatMap { $0.matches(of: /(?:case|,) (\w+)/).map { String($0.1) } }
  }

  /// The members named after a dot in a source.
  private func members(of source: SourceFile) -> Set<String> {
    Set(source.code.flatMap { $0.matches(of: /[ (\[]\.(\w+)\b/).map { String($0.1) } })
  }

  @Test("Four tables name every kind of record; no other source goes through them one by one")
  func kinds() throws {
    let kinds = try cases(of: "RecordKind", in: "Sources/Domain/Records/RecordKind.swift")
    try #require(kinds.count >= 13)
    // A source that names as many as this leaves out so few that it means all.
    let many = kinds.count - 3
    let found = Project.sources.filter { members(of: $0).intersection(kinds).count >= many }
    #expect(
      Set(found.map(\.path)) == [
        "Sources/Domain/Workspace/Record.swift", "Sources/Phrases/KindWords.swift",
        "Sources/Tables/Grid/RecordHome.swift",
        "Sources/CommandLine/Listing/ListedKind+Table.swift",
      ])
  }

  @Test("Every check is made by an audit and looked for by a test")
  func checks() throws {
    let path = "Sources/Domain/Checks/Discrepancy.swift"
    let codes = try cases(of: "Code", in: path)
    try #require(codes.count > 60)
    let audits = Project.sources.filter { $0.module == "Domain" && $0.path != path }
      .reduce(into: Set<String>()) { $0.formUnion(members(of: $1)) }
    let tests = Project.tests.map { $0.spoken.joined(separator: "\n") }.joined()
    let source = try #require(Project.sources.first { $0.path == path })
    let texts = source.spoken.compactMap { line in
      line.firstMatch(of: /case (\w+) = "([a-z.-]+)"/).map { (String($0.1), String($0.2)) }
    }
    #expect(texts.map(\.0) == codes)
    for (code, text) in texts {
      #expect(audits.contains(code), "\(text) is found by no audit")
      #expect(tests.contains(text) || tests.contains(".\(code)"), "\(text) is in no test")
    }
  }
}
