import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// In every table that takes rows a new one is typed from its first cell to its last, and the next one follows.
@Suite("New rows")
struct NewRowTests {
  /// A store in which every kind has a record with every field.
  private func filled() throws -> AppAtWork {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    var filled = FilledRecords(work.app.workspace)
    for kind in RecordKind.allCases where kind != .sheet {
      if let record = filled.record(of: kind) { _ = work.app.update(.reread([record], [])) }
    }
    return work
  }

  /// Everything that can be gone into, and in it the tables.
  private func subjects(_ work: AppAtWork) -> [Subject] {
    let workspace = work.app.workspace
    let kinds = RecordKind.allCases.filter { $0 != .sheet }
    let records = kinds.flatMap { workspace.all($0).suffix(1).map(\.key) }
    let duty = workspace.all(Plan.self).lazy.compactMap { plan in
      plan.reportDuties.first.map { Subject.reports($0.id, of: plan.id) }
    }.first
    return ScreenName.allCases.map { .screen($0) } + records.map(\.subject)
      + records.map { .form($0, .root) } + [duty].compactMap { $0 }
  }

  /// The form of what a new row becomes.
  private func form(of row: NewRow) throws -> RecordForm {
    switch row.kind {
    case .named(let kind, _), .record(let kind, _): return Record.form(of: kind)
    case .row(let key, let list, _, _, _):
      return try #require(Record.form(of: key.kind).form(at: list)?.inner)
    }
  }

  /// Types something that the first field of a new row takes.
  private func typeName(_ work: inout AppAtWork) {
    guard let draft = work.app.grid?.draft else { return }
    switch draft.form.nature {
    case .words, .texts: work.type("Thử nghiệm")
    case .digits: work.type("0215 3825 000")
    case .figure: work.type("1")
    case .date: work.type(draft.form == .year ? "2031" : "01/02/2031")
    case .choice, .flag, .name, .names: work.press("↓")
    case .parts: break
    }
  }

  @Test(
    "From F7 Tab leads through what must be typed and begins the next row; a row begun is no error")
  func everyTable() throws {
    let start = try filled()
    var tried: Set<String> = []
    for subject in subjects(start) {
      for table in subject.tables(start.app.workspace) {
        guard let name = table.columnsName, !tried.contains(name), table != .plans,
          name != "plan.receipts"
        else { continue }
        var work = start
        if case .screen(let screen) = subject {
          work.app.show(screen)
        } else {
          work.app.open(subject)
        }
        work.app.navigation.here.level.goToPane(of: table)
        work.app.refresh()
        let errors = work.app.audit.all.count { $0.severity == .error }
        work.press("F7")
        guard let begun = work.app.grid?.draft, case .new(let row) = begun.purpose else { continue }
        // Of a list that is empty none can be named.
        if begun.choices.isEmpty, case .name = row.form.nature { continue }
        tried.insert(name)
        let form = try form(of: row)
        #expect(row.field.key == form.naming?.key || name == "list.units", "\(name)")
        typeName(&work)
        work.press("⇥")
        // A set in use is frozen: a question comes first.
        if work.app.overlay != nil { continue }
        let typed = try #require(work.app.grid, "\(name)")
        #expect(typed.draft?.fault == nil, "\(name): \(typed.draft?.fault ?? "")")
        let made = try #require(typed.selected, "\(name)")
        let cells = typed.table.dataSource.entry(made, work.app.view)
        for entry in form.entries
        where entry.isRequired && entry.form.isOneValue
          && !prepared.contains("\(name) \(entry.key)")
        {
          #expect(
            cells.contains { $0.path.steps.contains(entry.key) }, "\(name) skips \(entry.key)")
        }
        var tabs = 0
        while work.app.grid?.draft?.entry != nil, tabs < 20 {
          work.press("⇥")
          tabs += 1
        }
        guard case .new? = work.app.grid?.draft?.purpose else {
          Issue.record("\(name): after the last cell no row begins: \(work.text)")
          continue
        }
        work.press("⎋")
        #expect(work.app.audit.all.count { $0.severity == .error } == errors, "\(name)")
      }
    }
    #expect(tried.count > 25, "\(tried.sorted())")
  }

  /// Fields that must be there and are there from the start.
  private let prepared: Set<String> = ["list.estimates moneyUnit"]

  /// A person who counts keys, at the table of the criteria of a new set.
  private func atCriteria() throws -> (AppAtWork, ID<CriteriaSet>) {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 40)
    work.press("!4")
    work.app.navigation.here.level.goToPane(of: .records(.criteriaSet))
    work.app.refresh()
    work.press("F7")
    work.type("Bộ tiêu chí thử")
    work.press("⏎")
    let set = try #require(
      work.app.workspace.all(CriteriaSet.self).first { $0.title == "Bộ tiêu chí thử" })
    work.press("⏎ ⇥")
    #expect(work.app.grid?.table == .rows(set.id.key, of: Path(CriteriaSet.fields.criteria)))
    return (work, set.id)
  }

  @Test(
    "A criterion with its maximum and its rule: 3 keys, a heading with its rows below it: 1 key")
  func criteria() throws {
    var (work, set) = try atCriteria()
    #expect(work.app.audit.all.allSatisfy { $0.record != set.key })
    var keys = 0
    func press(_ script: String, _ work: inout AppAtWork) {
      keys += KeyScript.keys(script).count
      work.press(script)
    }
    press("F7", &work)
    work.type("Cải tiến")
    press("!n", &work)
    for (title, points) in [
      ("Đánh giá nội bộ", "5"), ("Xem xét của lãnh đạo", "10"), ("Khắc phục", "3"),
    ] {
      work.type(title)
      press("⇥", &work)
      work.type(points)
      press("⇥", &work)
      work.type("đạt")
      press("F7", &work)
    }
    press("⎋", &work)
    let rows = try #require(work.app.workspace[set]).criteria
    #expect(rows.map(\.ordinal) == ["I", "I.1", "I.2", "I.3"])
    #expect(rows.dropFirst().allSatisfy { $0.parent == rows[0].id && $0.rule == .passFail })
    #expect(keys == 2 + 3 * 3 + 1)
    let found = work.app.audit.all.filter { $0.record == set.key }
    #expect(found.map(\.severity) == [.note], "the heading has no maximum yet")
    let undone = work.app.history.undoable.count
    work.press("^z")
    #expect(work.app.history.undoable.count == undone - 1)
  }

  @Test("Before it is made a row goes a level deeper or less deep: Alt-→, Alt-←")
  func nesting() throws {
    var (work, set) = try atCriteria()
    work.press("F7")
    work.type("Phần một")
    work.press("F7")
    work.type("Tiêu chí một")
    work.press("!→ F7")
    work.type("Phần hai")
    work.press("!← ⏎")
    let rows = try #require(work.app.workspace[set]).criteria
    #expect(rows.map(\.ordinal) == ["I", "I.1", "II"], "\(work.told)")
    #expect(rows.map(\.parent) == [nil, rows[0].id, nil])
    work.press("F7 !← ")
    #expect(work.app.notice?.text == work.app.phrases.nestingRefused(.outermost))
    work.press("⎋ ⇱ F7")
    work.type("Chen")
    work.press("!→ !→")
    #expect(work.app.notice?.text == work.app.phrases.nestingRefused(.noneBefore))
  }

  @Test("A member of a committee with role and unit: 3 keys, in the table and in the form")
  func members() throws {
    for isForm in [false, true] {
      var work = try AppAtWork("bac-giang", columns: 120, rows: 40)
      let committee = try #require(work.app.workspace.all(Committee.self).first)
      work.app.open(.form(committee.id.key, .root))
      if isForm {
        work.app.grid?.select(id: Committee.fields.members.key)
      } else {
        work.press("⇥")
        #expect(work.app.grid?.table == .rows(committee.id.key, of: Path(Committee.fields.members)))
      }
      var keys = 0
      func press(_ script: String, _ work: inout AppAtWork) {
        keys += KeyScript.keys(script).count
        work.press(script)
      }
      press("F7", &work)
      for number in 1...3 {
        work.type("Phó giám đốc số \(number)")
        press("⇥", &work)
        work.type("thành viên")
        press("⏎", &work)
        work.type("Sở Khoa học và Công nghệ")
        press("F7", &work)
      }
      press("⎋", &work)
      let members = try #require(work.app.workspace[committee.id]).members.filter {
        $0.office.hasPrefix("Phó giám đốc số")
      }
      #expect(members.map(\.office) == (1...3).map { "Phó giám đốc số \($0)" }, "\(work.told)")
      #expect(members.allSatisfy { $0.role == .member && $0.unit != nil }, "\(work.told)")
      #expect(keys == 2 + 3 * 3)
    }
  }

  @Test("In the form of a member F7 begins the next one, and goes to its form")
  func nextOfForm() throws {
    var work = try AppAtWork("bac-giang")
    let committee = try #require(work.app.workspace.all(Committee.self).first)
    let member = try #require(committee.members.first)
    work.app.open(.form(committee.id.key, Committee.fields.members[member.id]))
    work.press("F7")
    work.type("Chánh Văn phòng")
    work.press("⏎")
    let members = try #require(work.app.workspace[committee.id]).members
    #expect(members.count == committee.members.count + 1 && members[1].office == "Chánh Văn phòng")
    #expect(
      work.app.grid?.table == .form(committee.id.key, Committee.fields.members[members[1].id]))
    work.press("⎋")
    #expect(work.app.grid?.table != .form(committee.id.key, Committee.fields.members[member.id]))
  }

  @Test(
    "Rows without any number are counted as papers count; a level with numbers keeps its blank rows"
  )
  func unnumbered() throws {
    var (work, set) = try atCriteria()
    work.press("F7")
    work.type("Phần một")
    work.press("!n")
    work.type("Tiêu chí một")
    work.press("F7")
    work.type("Tiêu chí hai")
    work.press("⏎")
    let rows = try #require(work.app.workspace[set]).criteria
    var changes: [Change] = []
    for row in rows {
      let path = CriteriaSet.fields.criteria[row.id] / Criterion.fields.ordinal
      changes.append(Change(set.key, .set(path, old: .text(row.ordinal), new: nil)))
    }
    work.saveAll()
    try work.changeElsewhere(changes, Stamp(at: "", by: ""))
    work.press("⇱ !i ↓ !i")
    let after = try #require(work.app.workspace[set]).criteria
    #expect(after.map(\.ordinal) == ["I", "I.1", "I.2"], "\(work.told)")
    #expect(work.text.contains("I.2"))
    work.press("^z ^z")
    #expect(work.app.workspace[set]?.criteria.map(\.ordinal) == ["", "", ""])
  }
}

extension AppAtWork {
  /// The screen on one line, for a failing test.
  fileprivate var told: String { text.split(separator: "\n").joined(separator: "⏎") }
}
