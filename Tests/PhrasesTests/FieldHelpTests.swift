import Domain
import Foundation
import Testing

@testable import Phrases

@Suite("Help of fields")
struct FieldHelpTests {
  typealias Place = (place: String, path: Path, form: FieldForm)

  /// Every field of a form and of what is in it, by its place and with a path that leads there.
  static func places(
    of form: RecordForm, at path: Path = .root, _ lead: String = ""
  ) -> [Place] {
    var found: [Place] = []
    for entry in form.entries {
      let (place, here) = (lead + entry.key, path.appending(entry.key))
      found.append((place, here, entry.form))
      switch entry.form.parts {
      case .rows(let inner)?:
        found += places(of: inner, at: here.appending("kaaaaaaaaaa"), place + ".")
      case .byYear(let inner)?: found += places(of: inner, at: here.appending("2019"), place + ".")
      case .group(let inner)?: found += places(of: inner, at: here, place + ".")
      case nil: break
      }
    }
    return found
  }

  @Test(
    "Every field of every kind has its sentence in both languages", arguments: RecordKind.allCases)
  func complete(kind: RecordKind) throws {
    let (vietnamese, english) = (Phrases(.vietnamese), Phrases(.english))
    let places = Self.places(of: Record.form(of: kind))
    try #require(places.count > 3)
    for (place, path, _) in places {
      let one = try #require(vietnamese.help(at: path, of: kind), "\(kind) \(place)")
      let other = try #require(english.help(at: path, of: kind), "\(kind) \(place)")
      #expect(one != other, "\(kind) \(place)")
      #expect(!other.contains(/[0-9],[0-9]/), "a figure as English has it: \(kind) \(place)")
      for sentence in [one, other] {
        #expect(sentence.hasSuffix("."), "\(kind) \(place): \(sentence)")
        #expect(sentence.count > 12 && sentence.count <= 230, "three lines: \(kind) \(place)")
        #expect(sentence.first?.isUppercase ?? false, "\(kind) \(place): \(sentence)")
      }
    }
  }

  @Test("Every place that a sentence of help names is one of a field")
  func noneLeftOver() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Phrases")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasPrefix("Phrases+Help+")
    }
    let known = Set(
      RecordKind.allCases.flatMap { Self.places(of: Record.form(of: $0)).map(\.place) })
    var named = 0
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /\"([a-zA-Z]+(?:\.[a-zA-Z]+)*)\"(?=[,:])/) {
        named += 1
        #expect(known.contains(String(match.1)), "\(file): \(match.1)")
      }
    }
    #expect(named > 330)
  }

  @Test("A label of a place alone belongs to a field, and is another than its key has elsewhere")
  func ownLabels() {
    for language in Language.allCases {
      let phrases = Phrases(language)
      for kind in RecordKind.allCases {
        for (place, path, _) in Self.places(of: Record.form(of: kind)) {
          let label = phrases.field(path, of: kind)
          let isDated = kind == .unit
          #expect(isDated || phrases.labels(of: path.steps.last ?? "", in: kind).contains(label))
          let list = path.parent
          #expect(
            phrases.field(FieldKey(endOf: path), in: list, of: kind)
              == phrases.ownLabel(of: place, of: kind)
              ?? phrases.field(path.steps.last ?? "", of: kind))
        }
      }
    }
    #expect(Phrases().field(Path("bases.kaaaaaaaaaa.kind"), of: .plan) == "Loại văn bản")
    #expect(Phrases().field(Path("tasks.cooperators.cooperators"), of: .plan) == "Phối hợp")
    #expect(Phrases().field(Plan.fields.title, of: .plan) == "Trích yếu")
    #expect(
      Phrases().field(Appendix.fields.title, in: Path(Plan.fields.appendices), of: .plan)
        == "Tiêu đề")
  }

  @Test("How a field is typed follows from its form, with the money unit and the choices at hand")
  func typing() {
    for language in Language.allCases {
      let phrases = Phrases(language)
      for kind in RecordKind.allCases {
        for (place, _, form) in Self.places(of: Record.form(of: kind)) {
          let text = phrases.typing(form, of: kind, money: .million, unitKinds: ["Sở", "xã"])
          #expect(text.hasSuffix(".") || text.hasSuffix(";"), "\(kind) \(place): \(text)")
          #expect(!text.contains(": ."), "\(kind) \(place): \(text)")
        }
      }
    }
    let phrases = Phrases()
    let state = phrases.typing(
      Plan.fields.state.form, of: .plan, money: .dong, unitKinds: [])
    #expect(state.contains("dự thảo, trình ký, đã ban hành"))
    #expect(
      phrases.typing(.money, of: .budget, money: .million, unitKinds: [])
        .contains("tính bằng triệu đồng"))
    #expect(
      phrases.typing(.unitKind, of: .unit, money: nil, unitKinds: ["Sở", "xã"]).contains("Sở, xã"))
    #expect(!phrases.typing(.unitKind, of: .unit, money: nil, unitKinds: []).contains(":"))
  }
}
