import Domain
import Phrases
import Samples
import TestSupport
import Testing

/// Every label that a record prints is understood as the name of its field.
@Suite("Fields by their labels")
struct FieldNameTests {
  /// A field as `show` prints it: its labels from the record down, and its place.
  struct Printed {
    let labels: [String]
    let path: Path
    let form: FieldForm
    let value: Tree
  }

  /// All fields of an object that hold something.
  static func fields(
    of tree: Tree, _ form: RecordForm, at path: Path, _ labels: [String], _ kind: RecordKind,
    _ phrases: Phrases
  ) -> [Printed] {
    var found: [Printed] = []
    for entry in form.entries {
      guard let value = tree[entry.key] else { continue }
      let place = path.appending(entry.key)
      let names = labels + [phrases.field(entry, in: path, of: kind)]
      switch entry.form {
      case .rows(let inner):
        for row in value.elements ?? [] {
          let id = row.rowID ?? ""
          found += fields(of: row, inner, at: place.appending(id), names + [id], kind, phrases)
        }
      case .byYear(let inner):
        for (year, figures) in value.members ?? [:] {
          found += fields(
            of: figures, inner, at: place.appending(year), names + [year], kind, phrases)
        }
      case .group(let inner): found += fields(of: value, inner, at: place, names, kind, phrases)
      default: found.append(Printed(labels: names, path: place, form: entry.form, value: value))
      }
    }
    return found
  }

  @Test(
    "A label that is printed names its field, and the printed value is understood there",
    arguments: ["bac-giang", "dien-bien", "dien-bien-2019", "phu-luc-2023"], Language.allCases)
  func walk(sample: String, language: Language) throws {
    let workspace = try AppAtWork(sample).app.workspace
    let phrases = Phrases(language)
    let words = RecordWords(workspace, phrases)
    var seen: [RecordKind: Int] = [:]
    try #require(workspace.records.count > 10)
    for record in workspace.records.values where record.key.kind != .sheet {
      let kind = record.key.kind
      seen[kind, default: 0] += 1
      // Units are many and alike.
      if kind == .unit, seen[kind] ?? 0 > 40 { continue }
      let form = Record.form(of: kind)
      let names = FieldNames(of: kind, phrases)
      for field in Self.fields(of: record.tree, form, at: .root, [], kind, phrases) {
        let typed = field.labels.joined(separator: ".")
        #expect(names.path(called: typed, in: form, record.tree) == field.path, "\(kind) \(typed)")
        var text = words.text(of: field.value, as: field.form, record.key)
        if case .choice(let keys) = field.form {
          let key = phrases.choice(text, among: keys, of: kind)
          #expect(key == field.value.asText, "\(kind) \(typed) \(text)")
          text = key ?? text
        }
        let changes = try? workspace.setting(
          field.path, of: record.key, to: phrases.typed(text), as: field.form,
          in: words.moneyUnit(of: record.key))
        let isKept =
          changes == []
          || changes?.allSatisfy { change in
            guard case .set(let place, let old, let new) = change.act else { return false }
            // How a figure was spelled is kept beside it.
            return place.steps.contains("typed") || same(old, new)
          } == true
        #expect(isKept, "\(kind) \(typed): \(text)")
      }
    }
  }

  /// Whether two texts differ by their blanks only.
  private func same(_ old: Tree?, _ new: Tree?) -> Bool {
    let texts = [old, new].map { ($0?.asText ?? "?").split(whereSeparator: \.isWhitespace) }
    return texts[0] == texts[1]
  }

  @Test(
    "A field inside others is called step by step, or alone where it is the only one",
    arguments: [
      ("Chức vụ", "signature.office"), ("chuc vu", "signature.office"),
      ("Office", "signature.office"), ("Chữ ký.Chức vụ", "signature.office"),
      ("Chữ ký · Chức vụ", "signature.office"), ("signature.office", "signature.office"),
      ("Từ năm", "firstYear"), ("tu nam", "firstYear"), ("First year", "firstYear"),
    ])
  func inside(_ typed: String, _ path: String) throws {
    let workspace = try AppAtWork().app.workspace
    let plan = try #require(workspace.all(.plan).first)
    let names = FieldNames(of: .plan, Phrases())
    #expect(names.path(called: typed, in: Plan.form, plan.tree)?.text == path)
    #expect(names.path(called: "Số lạ", in: Plan.form, plan.tree) == nil)
    let task = try #require(plan.tree["tasks"]?.elements?.first { $0["ordinal"] != nil })
    let ordinal = task["ordinal"]?.asText ?? ""
    #expect(
      names.path(called: "Nội dung thực hiện.\(ordinal).Thời gian", in: Plan.form, plan.tree)?.steps
        .last
        == "schedule")
  }
}
