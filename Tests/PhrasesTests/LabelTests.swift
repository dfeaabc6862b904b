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
      if case .choice(.keys(let keys)) = entry.form.nature { choices.formUnion(keys) }
      guard let inner = entry.form.inner else { continue }
      let within = keys(of: inner)
      fields.formUnion(within.fields)
      choices.formUnion(within.choices)
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
      if case .choice(.keys(let keys)) = entry.form.nature { found.append(keys) }
      if let inner = entry.form.inner { found += lists(of: inner) }
    }
    return found
  }

  @Test("Within one form no two fields are called alike", arguments: RecordKind.allCases)
  func different(kind: RecordKind) {
    for language in Language.allCases {
      let phrases = Phrases(language)
      var fields: [String: [(label: String, key: String)]] = [:]
      for (_, path, _) in FieldHelpTests.places(of: Record.form(of: kind)) {
        let label = phrases.field(FieldKey(endOf: path), in: path.parent, of: kind)
        fields[path.parent.text, default: []].append((label, path.steps.last ?? ""))
      }
      for (list, labels) in fields {
        for (label, same) in Dictionary(grouping: labels, by: \.label) where same.count > 1 {
          Issue.record("\(kind) \(list) \(label): \(same.map(\.key))")
        }
      }
    }
  }

  /// Labels that fields of several keys of a kind share, since they mean one thing in several places.
  static let shared: [RecordKind: Set<String>] = [
    // One line of an estimate, or several: the same link in two forms.
    .plan: ["Dòng dự toán", "Budget line"], .budget: ["Dòng dự toán", "Budget line"],
    // A dated list and what its rows hold.
    .unit: ["Tên", "Name", "Loại đơn vị", "Kind of unit"],
  ]

  @Test("Within a kind a label is the label of one key", arguments: RecordKind.allCases)
  func oneThing(kind: RecordKind) {
    for language in Language.allCases {
      let phrases = Phrases(language)
      var keys: [String: Set<String>] = [:]
      for (_, path, _) in FieldHelpTests.places(of: Record.form(of: kind)) {
        let label = phrases.field(FieldKey(endOf: path), in: path.parent, of: kind)
        keys[label, default: []].insert(path.steps.last ?? "")
      }
      for (label, keys) in keys where keys.count > 1 {
        #expect(Self.shared[kind]?.contains(label) ?? false, "\(kind) \(label): \(keys.sorted())")
      }
    }
  }

  @Test(
    "Words that once meant two things mean one",
    arguments: [
      // Tiến độ is the timetable over the months; what is done of a task is a percentage.
      (RecordKind.plan, "tasks", "Nội dung thực hiện"), (.plan, "tasks.x.content", "Nội dung"),
      (.plan, "tasks.x.progress", "% xong"),
      // Tổ chức thực hiện is the chapter of a plan; a body is a consultant or a certifier.
      (.plan, "responsibilities", "Tổ chức thực hiện"),
      (.plan, "responsibilities.x.name", "Giao cho"),
      (.plan, "reportDuties", "Chế độ báo cáo"), (.plan, "sections", "Các mục"),
      (.plan, "sections.x.heading", "Đề mục"),
      // Loại alone is said of nothing: of what it is the kind stands with it.
      (.plan, "bases.x.kind", "Loại văn bản"), (.plan, "tasks.x.kind", "Loại việc"),
      (.plan, "targets.x.unitKind", "Loại đơn vị"), (.unit, "kinds", "Loại đơn vị"),
      (.sheet, "events.x.change.finding.kind", "Loại điểm KPH"),
      // A target has a number to reach, out of a stated total, and says what is counted.
      (.plan, "targets.x.count", "Số phải đạt"), (.plan, "targets.x.statedBase", "Tổng số nêu"),
      (.plan, "targets.x.counted", "Đếm gì"), (.plan, "targets.x.under", "Thuộc đơn vị"),
      (.plan, "targets.x.parent", "Thuộc dòng"),
      // The unit of money is no measure; the amount of a line no sum that was paid.
      (.budget, "moneyUnit", "Đơn vị tiền"), (.budget, "lines.x.measure", "ĐVT"),
      (.budget, "lines.x.amount", "Thành tiền"), (.budget, "vouchers.x.amount", "Số tiền"),
      (.unit, "from", "Hoạt động từ"), (.unit, "names.x.from", "Từ ngày"),
    ])
  func once(kind: RecordKind, place: String, label: String) {
    let path = Path(place)
    #expect(Phrases().field(FieldKey(endOf: path), in: path.parent, of: kind) == label)
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
    #expect(phrases.field(Path("lines.laaaaaaaaaa.years.2019.amount"), of: .budget) == "Số tiền")
    #expect(phrases.field(Path("lines.laaaaaaaaaa.amount"), of: .budget) == "Thành tiền")
    #expect(phrases.field(Path("total.amount"), of: .budget) == "Số tiền")
    #expect(phrases.field(Path("tasks.yaaaaaaaaaa.cooperators"), of: .plan) == "Phối hợp")
    #expect(phrases.field(Path("declarations.jaaaaaaaaaa"), of: .unit) == "Công bố")
  }
}
