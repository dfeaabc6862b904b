import Testing

@Suite("Documentation comments")
struct DocumentationTests {
  @Test("Every package type says what it is, in one sentence first")
  func types() {
    let all = declared { if case .type = $0.kind { true } else { false } }
    print(
      "figures: package types \(all.count), documented \(all.filter { $0.summary != nil }.count)")
    Project.report(
      all.compactMap { found in
        let fault = found.summary.map(DocumentationTests.fault) ?? "no documentation comment"
        return fault.map { found.finding($0) }
      })
  }

  @Test("At least nine in ten package functions say what they do, in one sentence first")
  func functions() {
    let all = declared { $0.kind == .function }.filter { !$0.onlyAssigns }
    let bare = all.filter { $0.summary == nil }
    let share = 100 * (all.count - bare.count) / max(all.count, 1)
    print("figures: package functions \(all.count), documented \(share) %")
    if share < 90 { Project.report(bare.map { $0.finding("no documentation comment") }) }
    Project.report(
      all.compactMap { found in
        found.summary.flatMap(DocumentationTests.fault).map { found.finding($0) }
      })
  }

  /// A declaration with the first line of its comment.
  private struct Documented {
    let path: String
    let declaration: Declaration
    let summary: String?
    /// Whether it is an initialiser that does nothing but take its parameters.
    let onlyAssigns: Bool

    func finding(_ reason: String) -> Finding {
      Finding(path, declaration.line, "\(declaration.name): \(reason)")
    }
  }

  private func declared(where test: (Declaration) -> Bool) -> [Documented] {
    Project.sources.flatMap { source in
      source.declarations.filter { $0.modifiers.contains("package") && test($0) }.map {
        Documented(
          path: source.path, declaration: $0,
          summary: DocumentationTests.summary(in: source.lines, above: $0.start),
          onlyAssigns: $0.name == "init"
            && DocumentationTests.onlyAssigns(source.lines[($0.line - 1)..<$0.end]))
      }
    }
  }

  /// Whether an initialiser only says `self.name = name`, which needs no comment.
  static func onlyAssigns(_ lines: some Collection<String>) -> Bool {
    let text = lines.joined(separator: "\n")
    guard let open = text.ranges(of: ") {").last else { return false }
    var body = text[open.upperBound...]
    while let last = body.last, last == "}" || last.isWhitespace { body.removeLast() }
    let statements = body.split { $0 == "\n" || $0 == ";" }.map { $0.filter { $0 != " " } }
    return !statements.isEmpty
      && statements.allSatisfy { statement in
        let sides = statement.split(separator: "=", omittingEmptySubsequences: false)
        return sides.count == 2 && sides[0] == "self." + sides[1]
      }
  }

  @Test(
    "An initialiser that only takes its parameters is known as one",
    arguments: [
      ("init(a: Int, b: Int) {\n  self.a = a\n  self.b = b\n}", true),
      ("init(a: Int) { self.a = a }", true), ("init(a: Int) { self.a = a + 1 }", false),
      ("init() {}", false), ("init(a: Int) {\n  self.a = a\n  check()\n}", false),
    ])
  func assigning(text: String, isTrivial: Bool) {
    let lines = text.split(separator: "\n").map(String.init)
    #expect(DocumentationTests.onlyAssigns(lines) == isTrivial)
  }

  @Test("Comments name what is done, not the key that does it; keys stand in one table")
  func keys() throws {
    let key = try Regex(#"//.*\b(F[0-9]{1,2}\b|Ctrl-|Alt-[A-Z]|Enter\b|Esc\b|Tab\b)"#)
    // These look at keys themselves.
    let free: Set = ["Canvas", "Widgets", "Terminal", "Vietnamese"]
    Project.report(
      Project.sources.filter {
        !free.contains($0.module) && $0.path != "Sources/Screens/Commands/CommandTable.swift"
      }.flatMap { source in
        source.lines.enumerated().compactMap { index, line in
          line.firstMatch(of: key).map { _ in
            Finding(source.path, index + 1, "a key in a comment: \(line)")
          }
        }
      })
  }

  /// The first line of the comment that ends above `line`.
  static func summary(in lines: [String], above line: Int) -> String? {
    var index = line - 2
    var summary: String?
    while index >= 0 {
      let text = lines[index].drop { $0 == " " }
      guard text.hasPrefix("///") else { break }
      summary = String(text.dropFirst(3).drop { $0 == " " })
      index -= 1
    }
    return summary
  }

  /// What is wrong with a first line: it is one sentence that ends on that line.
  static func fault(_ summary: String) -> String? {
    guard summary.hasSuffix(".") || summary.hasSuffix(":") else {
      return "the first line does not end a sentence: “\(summary)”"
    }
    let words = summary.split(separator: " ")
    let inner = zip(words, words.dropFirst())
      .first { $0.hasSuffix(".") && $1.first?.isUppercase == true }
    return inner == nil ? nil : "the first line is more than one sentence: “\(summary)”"
  }

  @Test(
    "A first line is one sentence",
    arguments: [
      ("A cell.", true), ("Prints, in this order:", true), ("A cell", false),
      ("A cell. It has a role.", false), ("Rounds to 0.5 points.", true),
    ])
  func sentence(summary: String, isRight: Bool) {
    #expect((DocumentationTests.fault(summary) == nil) == isRight)
  }
}
