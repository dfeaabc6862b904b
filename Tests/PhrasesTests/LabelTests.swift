import Domain
import Testing

@testable import Phrases

@Suite("Labels of fields and choices")
struct LabelTests {
  /// Every key of a form and of what is in it, and every key of its choices.
  private func keys(of form: RecordForm) -> (fields: Set<String>, choices: Set<String>) {
    var fields: Set<String> = []
    var choices: Set<String> = []
    for entry in form.entries {
      fields.insert(entry.key)
      switch entry.form {
      case .choice(let keys): choices.formUnion(keys)
      case .rows(let inner), .byYear(let inner), .group(let inner):
        let within = keys(of: inner)
        fields.formUnion(within.fields)
        choices.formUnion(within.choices)
      case .text, .prose, .telephone, .integer, .flag, .day, .year, .quantity, .share, .hundredths,
        .money,
        .unitKind, .reference, .references, .line, .lines, .row, .texts:
        break
      }
    }
    return (fields, choices)
  }

  @Test(
    "Every field of every kind of record has a label in both languages",
    arguments: RecordKind.allCases, Language.allCases)
  func fields(kind: RecordKind, language: Language) throws {
    let phrases = Phrases(language)
    let form = Record.form(of: kind)
    try #require(keys(of: form).fields.count > 1)
    for key in keys(of: form).fields.sorted() {
      #expect(phrases.knownField(key, of: kind) != nil, "\(kind).\(key)")
      #expect(phrases.field(key, of: kind) != key)
    }
  }

  @Test(
    "Every choice of every kind of record has a label in both languages",
    arguments: RecordKind.allCases, Language.allCases)
  func choices(kind: RecordKind, language: Language) {
    let phrases = Phrases(language)
    let form = Record.form(of: kind)
    for key in keys(of: form).choices.sorted() {
      #expect(phrases.knownChoice(key, of: kind) != nil, "\(kind).\(key)")
      // Some English labels are their keys; no Vietnamese one is.
      #expect(language == .english || phrases.choice(key, of: kind) != key)
    }
  }

  @Test("A field is named by its label in either language", arguments: RecordKind.allCases)
  func typedFields(kind: RecordKind) {
    let form = Record.form(of: kind)
    #expect(!form.entries.isEmpty)
    for entry in form.entries {
      for language in Language.allCases {
        let label = Phrases(language).field(entry.key, of: kind)
        let found = FieldNames(of: kind, Phrases(language)).path(
          called: label, in: form, .object([:]))
        #expect(found == Path([entry.key]), "\(kind): \(label) is \(found?.text ?? "")")
        guard case .group(let inner) = entry.form else { continue }
        for below in inner.entries {
          let part = Phrases(language).field(below.key, of: kind)
          let found = FieldNames(of: kind, Phrases(language))
            .path(called: "\(label).\(part)", in: form, .object([:]))
          #expect(found == Path([entry.key, below.key]), "\(kind): \(label).\(part)")
        }
      }
    }
  }

  @Test("A choice is told by its label within its kind", arguments: RecordKind.allCases)
  func typedChoices(kind: RecordKind) {
    for language in Language.allCases {
      let phrases = Phrases(language)
      let form = Record.form(of: kind)
      for keys in lists(of: form) {
        for key in keys {
          let label = phrases.choice(key, of: kind)
          #expect(phrases.choice(label, among: keys, of: kind) == key, "\(kind) \(label)")
        }
      }
    }
  }

  /// The lists of choices in a form and in what is in it.
  private func lists(of form: RecordForm) -> [[String]] {
    var found: [[String]] = []
    for entry in form.entries {
      switch entry.form {
      case .choice(let keys): found.append(keys)
      case .rows(let inner), .byYear(let inner), .group(let inner): found += lists(of: inner)
      case .text, .prose, .telephone, .integer, .flag, .day, .year, .quantity, .share, .hundredths,
        .money,
        .unitKind, .reference, .references, .line, .lines, .row, .texts:
        break
      }
    }
    return found
  }

  @Test("Kinds that share a key say what it is to them")
  func sharedKeys() {
    let phrases = Phrases()
    #expect(phrases.field("steps", of: .criteriaSet) == "Các mức điểm")
    #expect(phrases.field("steps", of: .plan) == "Các bước")
    #expect(phrases.field("group", of: .campaign) == "Nhóm xếp hạng")
    #expect(phrases.field("group", of: .plan) == "Nhóm đơn vị")
    #expect(phrases.field("isElectronic", of: .unit) == "ISO điện tử")
    #expect(phrases.field("isElectronic", of: .plan) == "Bản điện tử")
    #expect(phrases.choice("notStarted", of: .sheet) == "chưa chấm")
    #expect(phrases.choice("notStarted", of: .plan) == "chưa bắt đầu")
    #expect(phrases.field("steps", of: .group) == "Các bước")
    #expect(phrases.field("nonsense", of: .plan) == "nonsense")
  }

  @Test("A path is called by its field, also when it ends in an id, a year or a dated text")
  func paths() {
    let phrases = Phrases()
    #expect(phrases.field(Path("names.vaaaaaaaaaa.text"), of: .unit) == "Tên")
    #expect(phrases.field(Path("codes.vaaaaaaaaaa.text"), of: .unit) == "Mã")
    #expect(phrases.field(Path("lines.laaaaaaaaaa.years.2019"), of: .budget) == "Các năm")
    #expect(phrases.field(Path("lines.laaaaaaaaaa.years.2019.amount"), of: .budget) == "Thành tiền")
    #expect(phrases.field(Path("tasks.yaaaaaaaaaa.cooperators"), of: .plan) == "Phối hợp")
    #expect(phrases.field(Path("declarations.jaaaaaaaaaa"), of: .unit) == "Công bố")
  }
}
