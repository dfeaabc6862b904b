import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens

/// Whether every part of a plan can be reached with the keys.
@Suite("Parts of plans")
struct PlanReachTests {
  /// A plan whose lists are all empty, and the keys to its form.
  private func atForm() throws -> (work: AppAtWork, plan: RecordKey) {
    var work = try AppAtWork("dien-bien")
    let committee = RecordKey(.committee, "cbanchidaoa")
    let record = try Record(
      committee, Tree.record(committee).with("name", .text("Ban Chỉ đạo")))
    _ = work.app.update(.reread([record], []))
    work.press("!2 F7 ⏎")
    work.type("Trống")
    work.press("⏎")
    let key = try #require(work.app.grid?.selected?.record)
    work.press("o")
    return (work, key)
  }

  /// A value that a field of that form takes.
  private func sample(_ form: FieldForm, _ path: Path) -> String {
    switch form {
    case .text, .prose: "chữ"
    case .telephone, .integer, .quantity: "12"
    case .flag: "có"
    case .day: "05/05/2024"
    case .year: "2024"
    case .share, .percent, .hundredths: "50"
    case .money: "1.000"
    case .choice(let keys): Phrases().choice(keys[0], of: .plan)
    case .unitKind, .unitKinds: "commune"
    case .reference(.unit): "Sở Tài chính"
    case .reference(.group): "10 UBND cấp huyện"
    case .reference(.committee): "Ban Chỉ đạo"
    case .reference(.body): "Tổ chức tư vấn"
    case .reference: "Khái toán"
    case .references(.group): "10 UBND cấp huyện"
    case .references: "Sở Tài chính; Sở Nội vụ"
    case .line, .lines: "III.3"
    case .norm: "Cơ quan thực hiện, mở rộng"
    case .texts: "một, hai"
    case .row, .rows, .byYear, .group: ""
    }
  }

  @Test("Every field of a plan is a line of a form: seen, typed, and taken away again")
  func everyField() throws {
    var (work, key) = try atForm()
    var done: Set<String> = []
    try fill(&work, key, &done, depth: 0)
    #expect(done.count > 90, "\(done.count)")
    for wanted in [
      "signature.office", "tasks.parties.role", "tasks.method", "reportDuties.steps.name",
      "figures.budget", "figures.lines", "rosters.groups.entries.unit", "targets.under",
      "targets.line", "bases.leadIn", "recipients.isElectronic", "archive",
    ] {
      #expect(done.contains(wanted), "\(wanted)")
    }
    var names: Set<String> = []
    PlanReachTests.collect(Plan.form, "", &names)
    #expect(names.subtracting(done) == [])
  }

  /// The dotted names of all fields that are typed as one value.
  private static func collect(_ form: RecordForm, _ lead: String, _ names: inout Set<String>) {
    for entry in form.entries {
      if let inner = entry.form.inner {
        collect(inner, lead + entry.key + ".", &names)
      } else if case .name(.row) = entry.form.nature {
        continue
      } else {
        names.insert(lead + entry.key)
      }
    }
  }

  /// Types every field of the form that is open; adds a row to every list and goes into it.
  private func fill(
    _ work: inout AppAtWork, _ key: RecordKey, _ done: inout Set<String>, depth: Int
  ) throws {
    let ids = work.app.grid?.rows.map(\.id) ?? []
    for id in ids {
      let path = Path(id)
      guard let form = Plan.form.form(at: path) else { continue }
      work.app.grid?.select(id: id)
      let name = path.steps.filter { !isWellFormed(id: $0) || $0 == "cooperators" }
        .joined(separator: ".")
      switch form.nature {
      case .name(.row), .parts(.byYear), .parts(.group): continue
      case .parts(.rows): try fill(list: path, &work, key, &done, depth)
      case .words, .texts, .digits, .figure, .date, .flag, .choice, .name, .names:
        work.press("F2 ^u")
        work.type(path.steps.last == "line" ? "III.3" : sample(form, path))
        work.press("⏎")
        #expect(work.app.grid?.draft == nil, "\(name) \(work.app.grid?.draft?.fault ?? "")")
        #expect(work.app.workspace[key]?.tree[path] != nil, "\(name)")
        done.insert(name)
      }
    }
  }

  /// Adds a row with F7, fills its form, comes back and deletes a second one with F8.
  private func fill(
    list: Path, _ work: inout AppAtWork, _ key: RecordKey, _ done: inout Set<String>, _ depth: Int
  ) throws {
    guard depth < 4 else { return }
    let name = list.steps.joined(separator: ".")
    for _ in 0..<2 {
      work.app.grid?.select(id: list.text)
      work.press("F7")
      let row = try #require(work.app.grid?.draft, "\(name)")
      guard case .new(let new) = row.purpose else { continue }
      work.type(sample(new.form, list))
      work.press("⏎")
      #expect(work.app.grid?.draft == nil, "\(name) \(work.app.grid?.draft?.fault ?? "")")
    }
    let rows = work.app.workspace[key]?.tree[list]?.elements ?? []
    #expect(rows.count == 2, "\(name)")
    guard rows.count == 2 else { return }
    // The second one is selected: it goes again.
    work.press("F8")
    #expect(work.app.workspace[key]?.tree[list]?.elements?.count == 1, "\(name)")
    work.app.grid?.select(id: list.appending(rows[0].rowID ?? "").text)
    work.press("⏎")
    try fill(&work, key, &done, depth: depth + 1)
    work.press("⎋")
  }

  @Test("Enter on a row of a plan opens its form, also where it names a unit")
  func rowForms() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ ⇥ ⇥ ⇥ ⏎")
    guard case .form(let key, let path)? = work.app.grid?.table else {
      Issue.record("no form")
      return
    }
    #expect(key.kind == .plan && path.steps.first == "responsibilities")
  }

  @Test("A plan without lists gets its first roster, group and entry with F7")
  func roster() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 ⏎ ⇥⇥⇥⇥⇥⇥⇥⇥⇥ F7")
    work.type("Danh sách")
    work.press("⏎ F7")
    work.type("Huyện A")
    work.press("⏎ F7")
    work.type("Xã B")
    work.press("⏎")
    #expect(work.savedChanges.map(\.path.steps.count) == [2, 4, 6])
    work.press("⇱ F8 → ⏎")
    #expect(work.app.grid?.rows.isEmpty == true)
  }

  @Test("Rows that stand under each other in a circle are still shown")
  func circle() throws {
    var work = try AppAtWork("dien-bien")
    let record = try #require(work.app.workspace.all(.plan).first)
    let tasks = try #require(record.tree["tasks"]?.elements)
    let parent = try #require(tasks.first { $0["parent"] != nil }?["parent"]?.asText)
    let child = try #require(tasks.first { $0["parent"] == .text(parent) }?.rowID)
    let change = Change(
      record.key, .set(Path(["tasks", parent, "parent"]), old: nil, new: .text(child)))
    let next = try record.applying(change, Stamp(at: "", by: ""))
    _ = work.app.update(.reread([next], []))
    work.press("!2 ⏎")
    #expect(work.app.grid?.rows.count == tasks.count)
  }
}
