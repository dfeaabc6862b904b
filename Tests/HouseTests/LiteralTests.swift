import Phrases
import Screens
import Testing

@Suite("Where words, keys and colours are written")
struct LiteralTests {
  @Test(
    "Vietnamese words stand in Phrases, Vietnamese, Samples, Documents and the decree's parsers")
  func words() {
    let sources = Project.sources.filter { !LiteralTests.mayHoldVietnamese($0) }
    Project.report(
      sources.flatMap { source in
        source.findings(in: source.spoken) { line in
          LiteralTests.vietnamese(in: line).map { "Vietnamese letter \($0) outside Phrases" }
        }
      })
  }

  /// Whether a file is one of those in which Vietnamese letters may stand in code.
  static func mayHoldVietnamese(_ source: SourceFile) -> Bool {
    switch source.module {
    case "Phrases", "Vietnamese", "Samples", "Documents": true
    case "Domain": ["Formula", "Schedule", "Heading"].contains { source.name.contains($0) }
    default: false
    }
  }

  /// The first letter with a mark, composed or not; signs such as × and … are no letters.
  static func vietnamese(in line: String) -> Character? {
    line.first { letter in
      letter.unicodeScalars.contains { scalar in
        !scalar.isASCII && (scalar.properties.isAlphabetic || 0x300...0x36F ~= scalar.value)
      }
    }
  }

  @Test("Keys are named in the key table, and in fields for the keys of typing")
  func keys() throws {
    let free: Set = ["Canvas", "Terminal", "Widgets"]
    // A pattern such as .function(let number) names no key.
    let named = try Regex(#"\.(control|alt)\("|\.function\([0-9]"#)
    let sources = Project.sources.filter {
      !free.contains($0.module) && !$0.path.hasPrefix("Sources/Screens/Commands/")
        && $0.path != "Sources/Screens/App/App+Drafts.swift"
    }
    Project.report(
      sources.flatMap { source in
        source.findings(in: source.spoken) { line in
          line.firstMatch(of: named).map { "key literal \(line[$0.range])" }
        }
      })
  }

  @Test("A key that a sentence names is one of the key table, or one of typing")
  func namedKeys() throws {
    let phrases = Phrases(.english)
    let typing: Set = ["Ctrl-C", "Ctrl-T", "Ctrl-Y", "Ctrl-Z"]
    let known = CommandTable.bindings.flatMap { $0.keys.map { phrases.name(of: $0) } }
    let named = try Regex("\\b(Alt-[A-Z0-9]|Ctrl-[A-Z]|F[0-9]{1,2})\\b")
    let sources = Project.sources.filter { $0.module == "Phrases" }
    Project.report(
      sources.flatMap { source in
        source.findings(in: source.spoken) { line in
          line.matches(of: named).map { String(line[$0.range]) }
            .first { !typing.union(known).contains($0) }.map { "no key of the table: \($0)" }
        }
      })
  }

  @Test("Which form figures have says Phrases alone: above Domain no other source names one")
  func numberForms() throws {
    let named = try Regex(
      #"(in|numbers): \.(vietnamese|english)|NumberForm\.(vietnamese|english)|TypedText\("#)
    let below: Set = ["Vietnamese", "Domain", "Samples"]
    // What machines read has one form.
    let free: Set = [
      "Sources/Phrases/Phrases.swift", "Sources/CommandLine/Commands/CheckStore.swift",
    ]
    let sources = Project.sources.filter { !below.contains($0.module) && !free.contains($0.path) }
    Project.report(
      sources.flatMap { source in
        source.findings(in: source.spoken) { line in
          line.firstMatch(of: named).map { "form of figures \(line[$0.range])" }
        }
      })
  }

  @Test("Only themes name colours, and pages that leave the program")
  func colours() throws {
    let hexadecimal = try Regex("#[0-9A-Fa-f]{6}\\b")
    let sources = Project.sources.filter {
      !["Documents", "Theming", "Terminal"].contains($0.module)
    }
    Project.report(
      sources.flatMap { source in
        source.findings(in: source.spoken) { line in
          line.contains(hexadecimal) || line.contains(".indexed(") ? "colour literal" : nil
        }
      })
  }

  /// Expressions that count things, not letters, and name a width on the same line.
  static let countsOfThings = [
    // The lines of a sheet once its text is wrapped to a width.
    "drawn(width:",
    // The count of a target is a field of it.
    "Target.fields.count",
  ]

  @Test("Text is measured in columns: no count beside a width")
  func widths() {
    let sources = Project.sources.filter {
      ["Canvas", "Phrases", "Widgets", "Tables", "Screens"].contains($0.module)
    }
    Project.report(
      sources.flatMap { source in
        source.findings(in: source.code) { line in
          let text = String(line.drop { $0 == " " })
          let isOfThings = LiteralTests.countsOfThings.contains { line.contains($0) }
          guard line.contains(".count"), !isOfThings else { return nil }
          let isWidth = line.lowercased().contains("width") || line.contains("columns:")
          return isWidth ? "count beside a width: \(text)" : nil
        }
      })
  }
}
