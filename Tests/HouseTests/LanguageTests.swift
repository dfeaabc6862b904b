import Testing

@Suite("What the sources leave out of the language")
struct LanguageTests {
  @Test("Nothing is forced: no !, try!, as!, fatalError")
  func force() { Project.report(Project.sources.flatMap(LanguageTests.forced)) }

  @Test("No variable outlives a value: no stored static or global var")
  func globals() { Project.report(Project.sources.flatMap(LanguageTests.globals)) }

  @Test("Classes live in Terminal and CommandLine only")
  func classes() {
    let sources = Project.sources.filter { !["Terminal", "CommandLine"].contains($0.module) }
    Project.report(
      sources.flatMap { source in
        source.declarations.filter { $0.kind == .type(keyword: "class") }
          .map {
            Finding(source.path, $0.line, "class \($0.name) outside Terminal and CommandLine")
          }
      })
  }

  @Test("Nothing is left to do later")
  func leftovers() {
    Project.report(
      Project.sources.flatMap { source in
        source.findings(in: source.lines) { line in
          ["TODO", "FIXME"].first { line.contains($0) }.map { "\($0): do it or make an issue" }
        }
      })
  }

  /// Every forced thing in a file.
  static func forced(in source: SourceFile) -> [Finding] {
    let tokens = source.tokens
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      if token.text == "fatalError" { return Finding(source.path, token.line, "fatalError") }
      guard token.text == "!", token.isGlued, index > 0, tokens[index - 1].endsValue else {
        return nil
      }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if next?.text == "=", next?.isGlued == true { return nil }
      return Finding(source.path, token.line, "forced: \(tokens[index - 1].text)!")
    }
  }

  /// Every stored variable that belongs to no value.
  static func globals(in source: SourceFile) -> [Finding] {
    source.declarations.filter { found in
      let isShared = found.modifiers.contains("static") || found.modifiers.contains("class")
      return found.kind == .stored && (isShared || found.depth == 0)
    }
    .map { Finding(source.path, $0.line, "stored static or global var \($0.name)") }
  }
}
