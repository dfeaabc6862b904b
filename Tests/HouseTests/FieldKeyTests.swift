import Domain
import Testing

@Suite("Keys and places of fields")
struct FieldKeyTests {
  /// The keys of all fields of all kinds, of the frame of a record and of the entries of its log.
  private static let keys: Set<String> = {
    var found = Set(FrameKey.allCases.map(\.rawValue)).union(LogKey.allCases.map(\.rawValue))
    func add(_ form: RecordForm) {
      for entry in form.entries {
        found.insert(entry.key)
        if let inner = entry.form.inner { add(inner) }
      }
    }
    for kind in RecordKind.allCases { add(Record.form(of: kind)) }
    return found
  }()

  /// Literals that are no keys of fields, though they read like some: by file, and why.
  private static let words: [String: (literals: Set<String>, reason: String)] = [
    "CitedSet.swift": (["part", "criterion"], "words in the bytes that are digested"),
    "SheetChange.swift": (["points", "notApplicable"], "words in the bytes that are digested"),
    "ListDue.swift": (["due"], "the word of a command"),
    "StoreFile.swift": (["archive", "evidence"], "the names of folders"),
  ]

  /// Words that are typed on the command line: of commands, of options, of the kinds in its table.
  private static let typed =
    #"commandName: "|\.customLong\(|^ *(ListedKind\()?"[a-z-]+", "[a-z-]+", \."#

  /// How many may still stand in a module.
  private static let left = [
    "Domain": 0, "Editing": 0, "Tables": 0, "Screens": 0, "CommandLine": 0, "Store": 0,
  ]

  @Test("A key of a field is written where the field is declared, and nowhere else")
  func literals() throws {
    let field = try Regex(#"\bField(<.*>)?\.\w+\("#)
    let rawValue = try Regex(#"\bcase \w+ = ""#)
    let typed = try Regex(FieldKeyTests.typed)
    let literal = try Regex("\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"")
    #expect(FieldKeyTests.keys.count > 100)
    for (module, allowed) in FieldKeyTests.left {
      let findings = Project.sources.filter { $0.module == module }.flatMap { source in
        let words = FieldKeyTests.words[source.name]?.literals ?? []
        return source.findings(in: source.spoken) { line in
          if [field, rawValue, typed].contains(where: { line.contains($0) }) { return nil }
          return line.matches(of: literal).compactMap { $0.output[1].substring }
            .first { literal in
              let parts = literal.split(separator: ".").map(String.init)
              return !words.contains(String(literal))
                && parts.allSatisfy { FieldKeyTests.keys.contains($0) }
            }.map { "the key of a field: \($0)" }
        }
      }
      if findings.count > allowed { Project.report(findings) }
      #expect(findings.count == allowed, "\(module): fewer may stand there now")
    }
  }

  @Test("A place in the sources leads from each list to a field of its rows")
  func places() throws {
    let owners = FieldOwners(Project.sources.filter { $0.module == "Domain" })
    #expect(owners.count > 60)
    for source in Project.sources {
      let text = source.spoken.joined(separator: "\n")
      for step in try FieldOwners.steps(in: text) {
        let isRight = owners.row(of: step.owner, step.field) == step.next
        #expect(isRight, "\(source.path): \(step.owner).\(step.field) / \(step.next)")
      }
      // A place with a name leads on from those that are given that name in the file, where all
      // of them are known.
      let named = try owners.named(in: text)
      for (name, next) in try FieldOwners.continued(in: text) {
        guard let known = named[name], try FieldOwners.bindings(of: name, in: text) == known.count
        else { continue }
        #expect(known.contains(next), "\(source.path): \(name) / \(next)")
      }
    }
  }

  @Test("Places are found in a text, over brackets and line ends")
  func scanning() throws {
    let text = """
      let place = Plan.fields.tasks[rows[0].id] / PlanTask.fields.parties[party]
        / TaskParty.fields.units
      Path(Plan.fields.title), a / b
      """
    let found = try FieldOwners.steps(in: text)
    #expect(found.map(\.owner) == ["Plan", "PlanTask"])
    #expect(found.map(\.field) == ["tasks", "parties"])
    #expect(found.map(\.next) == ["PlanTask", "TaskParty"])
    #expect(try FieldOwners.continued(in: "(place\n  / Target.fields.share, a / b)").count == 1)
    let owners = FieldOwners(Project.sources.filter { $0.module == "Domain" })
    #expect(try owners.named(in: text) == ["place": [""]])
    #expect(
      try owners.named(in: "let row = path / PlanTask.fields.parties[a.id]\n") == [
        "row": ["TaskParty"]
      ])
  }
}

/// What the rows of each field are, as it is declared in the sources.
private struct FieldOwners {
  private var rows: [String: [String: String]] = [:]

  var count: Int { rows.count }

  /// Reads the fields of all types of some sources.
  init(_ sources: [SourceFile]) {
    for source in sources {
      var owner = ""
      for line in source.spoken {
        if let type = line.firstMatch(of: /^(?:package |extension |struct )+(\w+)/) {
          owner = String(type.1)
        }
        if line.contains("static let fields = (") { rows[owner] = rows[owner] ?? [:] }
        if let field = line.firstMatch(
          of: /(\w+): Field<\[?(?:Int: )?(\w+)\]?\??>\.(?:rows|byYear|group)\(/)
        {
          rows[owner]?[String(field.1)] = String(field.2)
        }
      }
    }
  }

  /// The type of the rows, the figures or the group of a field.
  func row(of owner: String, _ field: String) -> String? { rows[owner]?[field] }

  /// One step of a place: from a field of one type to a field of another.
  struct Step {
    let owner: String
    let field: String
    let next: String
  }

  /// The steps of all places that are written in a text.
  static func steps(in text: String) throws -> [Step] {
    let start = try Regex(#"\b(\w+)\.fields\.(\w+)"#, as: (Substring, Substring, Substring).self)
    let end = try Regex(#"^\s*/\s*(\w+)\.fields\."#, as: (Substring, Substring).self)
    return text.matches(of: start).compactMap { match in
      let rest = FieldOwners.afterBrackets(text[match.range.upperBound...])
      return rest.firstMatch(of: end).map {
        Step(owner: String(match.1), field: String(match.2), next: String($0.1))
      }
    }
  }

  /// What the places that are given a name in a text lead to; empty for one value.
  func named(in text: String) throws -> [String: [String]] {
    let start = try Regex(
      #"\blet (\w+) =\s+(?:\w+ / )?(?=\w+\.fields\.)"#, as: (Substring, Substring).self)
    let link = try Regex(
      #"^(?:\s*/ )?\s*(\w+)\.fields\.(\w+)"#, as: (Substring, Substring, Substring).self)
    var found: [String: [String]] = [:]
    for match in text.matches(of: start) {
      var rest = text[match.range.upperBound...]
      var last: (owner: String, field: String)?
      while let next = rest.firstMatch(of: link) {
        last = (String(next.1), String(next.2))
        rest = FieldOwners.afterBrackets(rest[next.range.upperBound...])
      }
      guard let last else { continue }
      found[String(match.1), default: []].append(row(of: last.owner, last.field) ?? "")
    }
    return found
  }

  /// How often a text gives something that name, parameters of that type included.
  static func bindings(of name: String, in text: String) throws -> Int {
    text.matches(of: try Regex("\\b(?:let|var) \(name)\\b|\\b\(name): Path\\b")).count
  }

  /// The names behind which a field follows, each with the type of that field.
  static func continued(in text: String) throws -> [(name: String, next: String)] {
    let place = try Regex(
      #"(?:^|[ (\[])(\w+)\s+/ (\w+)\.fields\."#, as: (Substring, Substring, Substring).self)
    return text.matches(of: place).map { (String($0.1), String($0.2)) }
  }

  /// The text behind the brackets with which it begins, if it does.
  private static func afterBrackets(_ text: Substring) -> Substring {
    guard text.first == "[" else { return text }
    var open = 0
    for index in text.indices {
      if text[index] == "[" { open += 1 }
      if text[index] == "]" { open -= 1 }
      if open == 0 { return text[text.index(after: index)...] }
    }
    return text
  }
}
