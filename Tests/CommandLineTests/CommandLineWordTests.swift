import Domain
import Phrases
import Samples
import Screens
import TestSupport
import Testing

@testable import CommandLine

/// What the command line prints for people holds no key of a file.
@Suite("Words of the command line")
struct CommandLineWordTests {
  /// Every key of the forms and of their choices that could not be a Vietnamese word.
  private static let keys: Set<String> = {
    var keys: Set<String> = []
    for kind in RecordKind.allCases { add(Record.form(of: kind), to: &keys) }
    for kind in ListedKind.all { keys.formUnion(kind.columns + kind.computed.map(\.key)) }
    return keys.filter { $0.count > 3 }
  }()

  private static func add(_ form: RecordForm, to keys: inout Set<String>) {
    for entry in form.entries {
      keys.insert(entry.key)
      if case .choice(.keys(let choices)) = entry.form.nature { keys.formUnion(choices) }
      if let inner = entry.form.inner { add(inner, to: &keys) }
    }
  }

  /// The words of all texts of a store that are no keys.
  private func data(_ tree: Tree, _ words: inout Set<String>) {
    switch tree {
    case .text(let text):
      if !Self.keys.contains(text) { words.formUnion(tokens(of: text)) }
    case .list(let elements): for element in elements { data(element, &words) }
    case .object(let members): for member in members.values { data(member, &words) }
    case .null, .flag, .integer, .literal: break
    }
  }

  private func tokens(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(
    "Lists, records and histories name fields and choices as people do, in both languages",
    arguments: ["bac-giang", "dien-bien", "dien-bien-2019", "phu-luc-2023"], Language.allCases)
  func printed(sample: String, language: Language) throws {
    let sample = try #require(try Sample.named(sample, sealing: testDigest))
    let workspace = try sample.workspace(digest: testDigest)
    let phrases = Phrases(language)
    var own: Set<String> = []
    for record in workspace.records.values { data(record.tree, &own) }
    let strays = Self.keys.filter { key in
      !own.contains(key) && (language == .vietnamese || key.contains(where: \.isUppercase))
    }
    var found: [String: String] = [:]
    var looked = 0
    func look(_ text: String, _ place: String) {
      looked += 1
      for word in tokens(of: text) where strays.contains(word) && found[word] == nil {
        found[word] = "\(place): \(text.prefix(200))"
      }
    }
    let listing = Listing(
      workspace, today: Day(year: 2026, month: 11, day: 21), isAudited: true)
    for kind in ListedKind.all {
      let items = listing.items(kind)
      for line in TextTable(items, of: kind, in: listing, phrases).text.split(separator: "\n") {
        look(String(line), "list \(kind.plural)")
      }
      for item in items.prefix(4) + items.suffix(2) {
        for line in RecordText(workspace, item, kind.form, phrases).lines {
          look(line, "show \(kind.word)")
        }
      }
    }
    let words = RecordWords(workspace, phrases)
    for record in workspace.records.values {
      for entry in record.tree.history(of: record.key).suffix(50) {
        look(words.sentence(entry, of: record), "history of \(record.key.file)")
      }
    }
    #expect(looked > 1000 && !strays.isEmpty)
    for (word, text) in found.sorted(by: { $0.key < $1.key }) {
      Issue.record("“\(word)” in \(text)")
    }
  }
}
