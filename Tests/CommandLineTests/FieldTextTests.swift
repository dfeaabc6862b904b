import Domain
import Phrases
import Testing

@testable import CommandLine

@Suite("The fields of a kind on the command line")
struct FieldTextTests {
  @Test("Every field of every kind is told with its name, its label, its sentence and its typing")
  func complete() {
    for language in Language.allCases {
      let phrases = Phrases(language)
      for kind in ListedKind.all {
        let lines = FieldText(kind, phrases).lines
        #expect(lines.count >= 4, "\(kind.word)")
        for (at, line) in lines.enumerated() where !line.hasPrefix("    ") {
          #expect(line.contains(" · "), "\(kind.word) \(line)")
          #expect(at + 1 < lines.count && lines[at + 1].hasPrefix("    "), "\(kind.word) \(line)")
        }
      }
    }
  }

  @Test("A row is told from its own fields on, the dated values of a unit by their short names")
  func names() throws {
    let phrases = Phrases(.english)
    func names(_ word: String) throws -> [String] {
      let kind = try #require(ListedKind(word))
      return FieldText(kind, phrases).lines.filter { !$0.hasPrefix(" ") }
        .compactMap { $0.split(separator: " ").first.map(String.init) }
    }
    #expect(try names("basis").contains("kind"))
    #expect(try names("roster-entry") == ["ordinal", "name", "unit"])
    #expect(try names("finding").first == "kind")
    #expect(try names("plan").contains("signature.office"))
    #expect(try names("plan").contains("tasks.<id-or-name>.parties.<id-or-name>.role"))
    #expect(try names("budget").contains("lines.<id-or-name>.years.<year>.amount"))
    #expect(try names("unit").prefix(1) == ["name"])
  }

  @Test("A field that there is not is refused with the command that lists those that are")
  func refusal() {
    #expect(Phrases().noSuchField("xyz", of: "task").contains("bcdiso fields task"))
  }
}
