import Domain
import Testing
import Vietnamese

@testable import Phrases

/// Officials call a choice otherwise than its label; what they type is found all the same.
@Suite("Other words for choices")
struct SynonymTests {
  /// The keys of every field for which one of a set is chosen.
  private static func sets(of kind: RecordKind) -> [[String]] {
    FieldHelpTests.places(of: Record.form(of: kind)).compactMap { place in
      switch place.form.nature {
      case .choice(.keys(let keys)): keys
      case .flag: ["true", "false"]
      case .words, .texts, .digits, .figure, .date, .choice, .name, .names, .parts: nil
      }
    }
  }

  @Test(
    "Each finds its choice, in both languages, and none of its field has two meanings",
    arguments: RecordKind.allCases)
  func unambiguous(kind: RecordKind) {
    for language in Language.allCases {
      let phrases = Phrases(language)
      for keys in Self.sets(of: kind) {
        var known: [String: String] = [:]
        for key in keys {
          for word in [phrases.choice(key, of: kind)] + phrases.synonyms(of: key, kind) {
            let other = known.updateValue(key, forKey: word.folded)
            #expect(other == nil || other == key, "\(kind) \(key) “\(word)”")
          }
        }
        for key in keys {
          for word in phrases.synonyms(of: key, kind) {
            #expect(phrases.choice(word, among: keys, of: kind) == key, "\(kind) \(key) “\(word)”")
          }
        }
      }
    }
  }

  @Test(
    "Words of papers",
    arguments: [
      (RecordKind.committee, "uỷ viên", "member"), (.committee, "Ủy viên", "member"),
      (.committee, "uy vien", "member"), (.committee, "thư ký", "secretariat"),
      (.committee, "Phó ban", "deputy"), (.plan, "tối thiểu", "atLeast"),
      (.plan, "trở lên", "atLeast"), (.plan, "xong", "done"), (.plan, "đào tạo", "training"),
      (.unit, "tự nguyện", "encouraged"), (.budget, "ngàn đồng", "thousand"),
      (.campaign, "trực tiếp", "onSite"),
    ])
  func words(kind: RecordKind, typed: String, key: String) throws {
    let keys = try #require(Self.sets(of: kind).first { $0.contains(key) })
    #expect(Phrases(.vietnamese).choice(typed, among: keys, of: kind) == key)
  }
}
