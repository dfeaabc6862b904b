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
    let all = declared { $0.kind == .function }
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

    func finding(_ reason: String) -> Finding {
      Finding(path, declaration.line, "\(declaration.name): \(reason)")
    }
  }

  private func declared(where test: (Declaration) -> Bool) -> [Documented] {
    Project.sources.flatMap { source in
      source.declarations.filter { $0.modifiers.contains("package") && test($0) }.map {
        Documented(
          path: source.path, declaration: $0,
          summary: DocumentationTests.summary(in: source.lines, above: $0.start))
      }
    }
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
