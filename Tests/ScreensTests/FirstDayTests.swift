import Canvas
import Domain
import Samples
import TestSupport
import Testing
import Vietnamese

@testable import Screens
@testable import Tables

/// What stopped a person who typed a plan of her own into an empty store, with nothing but README.
@Suite("A first day")
struct FirstDayTests {
  /// A desk with an empty store.
  private func work(columns: Int = 80, rows: Int = 24) throws -> AppAtWork {
    let header = try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa"))
    var start = App.Start(
      size: Size(columns: columns, rows: rows), workspace: Workspace(header: header, records: []),
      author: Author(office: "Thư ký", role: .secretary), seed: 7)
    start.outlines = try Sample.outlines()
    return AppAtWork(App(start))
  }

  /// The same with a plan of 2026 gone into.
  private func plan(columns: Int = 80) throws -> AppAtWork {
    var work = try work(columns: columns)
    work.press("!3")
    for name in ["Sở Khoa học và Công nghệ", "Sở Nội vụ", "Sở Tài chính"] { add(name, &work) }
    work.press("!2 F7 ⏎")
    work.type("Kế hoạch áp dụng hệ thống quản lý chất lượng năm 2026")
    work.press("⇥ ⇥ ⇥")
    work.type("2026")
    work.press("⇥")
    work.type("2026")
    work.press("⏎ ⇱ ⏎")
    return work
  }

  /// Adds a row by its first field.
  private func add(_ name: String, _ work: inout AppAtWork) {
    work.press("F7")
    work.type(name)
    work.press("⏎")
  }

  /// Goes to a table of the page.
  private func go(to table: TableID, _ work: inout AppAtWork) {
    work.app.navigation.here.level.goToPane(of: table)
    work.app.refresh()
  }

  private func typed(_ work: AppAtWork) throws -> Plan {
    try #require(work.app.workspace.all(Plan.self).first)
  }

  @Test("Of a new row the field is read whole, however long the name is under which it stands")
  func label() throws {
    var work = try work()
    work.press("!3")
    add("Sở Nông nghiệp và Môi trường tỉnh Quảng Trị", &work)
    work.press("!n")
    #expect(work.line(19).contains(" · Tên:") && work.line(19).contains("Thêm · Sở Nông"))
    #expect(work.line(20).contains("Tab: ô sau") && work.line(20).contains("Alt-←: ra ngoài"))
    work.press("!←")
    #expect(work.line(20).contains("Tab: ô sau") && !work.line(20).contains("Alt-←"))
  }

  @Test("After Enter the cursor stands on what was typed, whatever column was used before")
  func column() throws {
    var work = try work()
    work.press("!3 F7")
    work.type("Sở Nội vụ")
    work.press("⇥ ⇥ ⇥ ⏎")
    let used = work.app.grid?.column
    add("Sở Tài chính", &work)
    #expect(work.app.grid?.column == 0 && used != 0)
    #expect(work.line(19).contains("Tên: Sở Tài chính"))
  }

  @Test("An open cell covers nothing beside it while what is typed has room")
  func openCell() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.press("!5")
    guard case .budget(let id)? = work.app.grid?.table else { return }
    let line = try #require(
      work.app.workspace.budget(id)?.lines.first { $0.quantity != nil && $0.amount != nil })
    work.app.goToCell(of: id.key, Budget.fields.lines[line.id] / BudgetLine.fields.quantity)
    let before = work.text
    let row = try #require(
      before.split(separator: "\n").first { $0.contains(line.content.prefix(20)) })
    work.press("F2")
    let after = try #require(
      work.text.split(separator: "\n").first { $0.contains(line.content.prefix(20)) })
    #expect(row.filter(\.isNumber) == after.filter(\.isNumber))
  }

  @Test("How a list is edited is said once; a table of lists says where they are added")
  func once() throws {
    var work = try work()
    work.press("!3")
    add("Sở Nội vụ", &work)
    work.press("!o x")
    #expect(work.text.components(of: "Mục này gồm nhiều dòng") == 1, "\(work.text)")
    work = try self.work()
    work.press("!3 ⇥")
    #expect(work.text.contains("Thêm ở màn hình 2: vào kế hoạch, bảng Danh sách kèm."))
  }

  @Test("The list of commands leads to every table of the page")
  func tables() throws {
    var work = try plan()
    for table in work.app.navigation.here.panes.map(\.table) where table != work.app.grid?.table {
      work.press("F9")
      // A command that is called the same comes first.
      work.type((table.isForm ? "sang bang: " : "") + table.title(work.app.view).folded)
      work.press("⏎")
      #expect(work.app.grid?.table == table)
    }
  }

  @Test("Undo of what was changed in several records leads nobody away from one of them")
  func undo() throws {
    var work = try plan()
    work.press("!4")
    go(to: .records(.criteriaSet), &work)
    add("Bộ tiêu chí về hệ thống quản lý", &work)
    work.press("!2 ^r")
    work.type("hệ thống")
    work.press("⇥")
    work.type("Hệ thống")
    work.press("⇥ ⇥ ⏎")
    #expect(work.app.grid?.rows.count == 2)
    work.press("^r ^z")
    #expect(work.text.contains("Đã hoàn tác") && work.app.screen == .plans)
    #expect(work.app.workspace.all(CriteriaSet.self)[0].title.hasSuffix("về hệ thống quản lý"))
  }

  @Test("A number at the head of a typed text is the number of the row, on every level")
  func ordinals() throws {
    var work = try plan()
    go(to: .planPart(.sections, of: try typed(work).id), &work)
    work.press("F7")
    work.type("II. NHIỆM VỤ")
    work.press("!n")
    work.type("1. Duy trì")
    work.press("F7")
    work.type("b) Cải tiến")
    work.press("F7")
    work.type("3 lớp tập huấn")
    work.press("⏎")
    #expect(
      try typed(work).sections.map { [$0.ordinal, $0.heading] }
        == [["II", "NHIỆM VỤ"], ["1", "Duy trì"], ["b)", "Cải tiến"], ["c)", "3 lớp tập huấn"]])
    work.press("^z ^z")
    #expect(try typed(work).sections.map(\.heading) == ["NHIỆM VỤ", "Duy trì"])
    // In a set of criteria numbers repeat those above them.
    work.press("!4")
    go(to: .records(.criteriaSet), &work)
    add("Bộ tiêu chí", &work)
    work.press("⏎ ⇥")
    #expect(work.app.grid?.table.title(work.app.view) == "Các tiêu chí", "before what names them")
    work.press("F7")
    work.type("I. Xây dựng")
    work.press("!n")
    work.type("1. Chính sách")
    #expect(work.line(20).contains("Tab"))
    work.press("⏎")
    #expect(work.text.contains("“I.1” đọc là số thứ tự."))
    #expect(
      work.app.workspace.all(CriteriaSet.self)[0].criteria.map { [$0.ordinal, $0.title] }
        == [["I", "Xây dựng"], ["I.1", "Chính sách"]])
  }

  @Test("Names typed without capitals and marks are written in full, where only one can be meant")
  func parties() throws {
    for (typed, written, names) in [
      ("so noi vu", "Sở Nội vụ", 1), ("so khoa", "Sở Khoa học và Công nghệ", 1),
      ("so khoa; so tai", "Sở Khoa học và Công nghệ; Sở Tài chính", 2),
      ("so noi vu, ai do", "Sở Nội vụ, ai do", 1), ("so", "so", 0), ("UBND", "UBND", 0),
      ("SO noi vu", "Sở Nội vụ", 1), ("So Noi vu", "Sở Nội vụ", 1), ("SO NOI VU", "SO NOI VU", 1),
      ("Sở Khoa", "Sở Khoa", 0), ("các sở", "các sở", 0), ("Sở Nội vụ", "Sở Nội vụ", 1),
    ] {
      var work = try plan(columns: 120)
      go(to: .planPart(.tasks, of: try self.typed(work).id), &work)
      work.press("F7")
      work.type("Rà soát")
      work.press("⇥ ⇥")
      work.type(typed)
      work.press("⏎")
      #expect(try self.typed(work).tasks[0].lead == written, "\(typed)")
      #expect(
        try self.typed(work).tasks[0].parties.flatMap(\.named).count == names, "\(typed)")
    }
  }

  @Test("A target of a plan of one year is for that year")
  func target() throws {
    var work = try plan()
    go(to: .planPart(.targets, of: try typed(work).id), &work)
    add("100% cơ quan duy trì", &work)
    #expect(try typed(work).targets.map(\.year) == [2026])
  }

  @Test("The only set of criteria is that of a new campaign; the same value typed again goes on")
  func campaign() throws {
    var work = try work()
    work.press("!4")
    go(to: .records(.criteriaSet), &work)
    add("Bộ tiêu chí 2026", &work)
    work.press("⇤ F7")
    work.type("Đợt 1")
    work.press("⇥")
    work.type("2026")
    work.press("⇥")
    #expect(work.line(19).contains("Bộ tiêu chí:") && work.app.grid?.draft != nil)
    work.press("⏎")
    let set = work.app.workspace.all(CriteriaSet.self)[0].id
    #expect(work.app.workspace.all(Campaign.self)[0].criteriaSet == set)
  }

  @Test("Where a row of another list is to be chosen that has none, it is said which list")
  func nothingToChoose() throws {
    var work = try work()
    work.press("!4")
    go(to: .records(.criteriaSet), &work)
    add("Bộ tiêu chí 2026", &work)
    work.press("⏎")
    while work.app.grid?.table.title(work.app.view) != "Các phần" { work.press("⇥") }
    work.press("F7")
    work.type("I. Xây dựng")
    work.press("⏎")
    #expect(work.text.contains("Bảng “Các tiêu chí” chưa có dòng nào để chọn"), "\(work.text)")
  }

  @Test("Trying a figure shows the sums that follow, written or not")
  func sums() throws {
    var work = try plan(columns: 120)
    go(to: .planBudgets(try typed(work).id), &work)
    add("Dự toán 2026", &work)
    work.press("⇱ ⏎ F7")
    work.type("Tập huấn")
    work.press("!n")
    work.type("Giảng viên")
    work.press("⇥ ⇥")
    work.type("4")
    work.press("⇥")
    work.type("500.000")
    work.press("⏎")
    #expect(work.app.overlay == nil, "\(work.text)")
    work.press("!l")
    work.type("600.000")
    work.press("⏎")
    for line in [
      "Giảng viên: 2.000.000 → 2.400.000", "Tập huấn: 2.000.000 → 2.400.000",
      "Tổng cộng: 2.000.000 → 2.400.000",
    ] { #expect(work.text.contains(line), "\(work.text)") }
  }

  /// At the unit price of the first line of a new estimate, which is in that unit.
  private func atFirstFigure(in unit: MoneyUnit) throws -> AppAtWork {
    var work = try plan(columns: 120)
    go(to: .planBudgets(try typed(work).id), &work)
    work.press("F7")
    work.type("Dự toán 2026")
    work.press("⇥")
    work.type(work.app.phrases.moneyUnit(unit))
    work.press("⏎ ⏎ ⇱ ⏎ F7")
    work.type("Giải khát")
    work.press("⇥ ⇥ ⇥")
    return work
  }

  @Test(
    "A new estimate is in đồng, or as those before; a first figure hardly meant so asks for the unit"
  )
  func unit() throws {
    for (unit, text, isAsked) in [
      (MoneyUnit.dong, "20.000", false), (.dong, "20", true), (.thousand, "20.000", true),
      (.thousand, "20", false), (.thousand, "2500", false), (.million, "20.000", true),
      (.million, "20", false), (.million, "20.000 đồng", false), (.dong, "0", false),
    ] {
      var work = try atFirstFigure(in: unit)
      work.type(text)
      work.press("⏎")
      #expect((work.app.overlay != nil) == isAsked, "\(unit) \(text): \(work.text)")
    }
    var work = try atFirstFigure(in: .million)
    let before = work.app.workspace
    work.type("20.000")
    work.press("⏎")
    #expect(work.text.contains("20.000.000.000") && work.app.workspace == before)
    // Back to the typing, meant so, or all in đồng: one step of undo.
    work.press("⎋")
    #expect(work.app.grid?.draft?.field.text == "20.000")
    work.press("⏎ → → ⏎")
    let made = try #require(work.app.workspace.all(Budget.self).first)
    #expect(made.moneyUnit == .dong && made.lines[0].norm == Money(dong: 20_000), "\(work.text)")
    work.press("^z")
    #expect(work.app.workspace.all(Budget.self)[0].moneyUnit == .million)
    #expect(work.app.workspace.all(Budget.self)[0].lines[0].norm == nil)
    work = try atFirstFigure(in: .million)
    work.type("20.000")
    work.press("⏎ → ⏎")
    #expect(work.app.workspace.all(Budget.self)[0].lines[0].norm == Money(dong: 20_000_000_000))
    // A second one like it is not asked about, and the next estimate begins in the same unit.
    work.press("F7")
    work.type("Nước uống")
    work.press("⇥ ⇥ ⇥")
    work.type("30.000")
    work.press("⏎")
    #expect(work.app.overlay == nil)
    #expect(work.app.workspace.usualMoneyUnit(ofPlan: nil) == .million)
    #expect(try self.work().app.workspace.usualMoneyUnit(ofPlan: nil) == .dong)
  }

  @Test("A later figure that dwarfs the others is asked about, and taken as typed in another unit")
  func laterUnit() throws {
    var work = try atFirstFigure(in: .million)
    work.type("20")
    work.press("⏎ F7")
    work.type("Nước uống")
    work.press("⇥ ⇥ ⇥")
    work.type("500.000")
    let before = work.app.workspace
    work.press("⏎")
    #expect(work.text.contains("gấp nhiều lần mọi số khác") && work.app.workspace == before)
    work.press("→ → ⏎")
    var made = try #require(work.app.workspace.all(Budget.self).first)
    #expect(
      made.moneyUnit == .million && made.lines[1].norm == Money(dong: 500_000), "\(work.text)")
    work.press("^z")
    made = try #require(work.app.workspace.all(Budget.self).first)
    #expect(made.lines[1].norm == nil && made.lines[0].norm == Money(dong: 20_000_000))
  }

  @Test("No figure of the samples would be asked about, were it typed last")
  func noFalseQuestion() throws {
    var count = 0
    for name in Sample.names {
      let store = try #require(try Sample.named(name)).workspace()
      for budget in store.all(Budget.self) {
        for line in budget.lines {
          for field in [BudgetLine.fields.norm, BudgetLine.fields.amount] {
            let path = Budget.fields.lines[line.id] / field
            guard let old = store[budget.id.key]?.tree[path], let dong = old.asInteger else {
              continue
            }
            var before = store
            try before.apply(
              [Change(budget.id.key, .set(path, old: old, new: nil))], Stamp(at: "", by: ""))
            let rest = try #require(before.budget(budget.id))
            count += 1
            #expect(
              rest.likelierUnits(for: Money(dong: dong), at: path).isEmpty,
              "\(budget.title) \(line.ordinal) \(line.content): \(dong)")
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test(
    "What the store knows of a source, an edition, a decision is offered; other words may be typed")
  func known() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    let unit = try #require(work.app.workspace.all(Unit.self).first { $0.edition.isEmpty })
    let edition = try #require(work.app.workspace.editions.first)
    work.app.goToCell(of: unit.id.key, Path(Unit.fields.edition))
    work.press("F2")
    work.type(String(edition.prefix(4)))
    work.press("↓ ⏎")
    #expect(work.app.workspace.unit(unit.id)?.edition == edition, "\(work.text)")
    work.press("^z F2")
    work.type("\(edition.prefix(4))x")
    work.press("⏎")
    #expect(work.app.workspace.unit(unit.id)?.edition == "\(edition.prefix(4))x")
    // In the dialog of a declaration for many, Enter takes what was gone to, else what was typed.
    work.press("!3 ⇱ !p")
    work.type("cong bo")
    work.press("⏎ ⏎ ⏎ ^u")
    work.type(String(edition.prefix(4)))
    #expect(work.text.contains("▸") && work.text.contains(edition))
    work.press("↓ ⏎")
    #expect(work.text.contains(edition), "\(work.text)")
  }

  @Test(
    "A row that begins between counted ones is counted where it stands, in one step with those behind it"
  )
  func between() throws {
    var work = try plan(columns: 120)
    go(to: .planPart(.sections, of: try typed(work).id), &work)
    for name in ["I. Mục đích", "Nhiệm vụ", "Kinh phí"] { add(name, &work) }
    work.press("⇱")
    add("Yêu cầu", &work)
    #expect(work.text.contains("Đã đánh lại số: II → III, III → IV."))
    #expect(
      try typed(work).sections.map { "\($0.ordinal) \($0.heading)" }
        == ["I Mục đích", "II Yêu cầu", "III Nhiệm vụ", "IV Kinh phí"])
    work.press("^z")
    #expect(try typed(work).sections.map(\.ordinal) == ["I", "II", "III"])
  }

  @Test("Who is a member of a group is not offered again as one")
  func members() throws {
    var work = try plan()
    work.press("!3")
    go(to: .groups, &work)
    add("Nhóm sở", &work)
    work.press("!n")
    let all = work.app.grid?.draft?.choices.count ?? 0
    work.type("so noi")
    work.press("F7")
    let left = try #require(work.app.grid?.draft).choices.map(\.label)
    #expect(all == 3 && left == ["Sở Khoa học và Công nghệ", "Sở Tài chính"])
  }

  @Test("Figures stand at the right of their column in every list of rows")
  func figures() throws {
    let work = try work()
    for kind in RecordKind.allCases {
      for list in RecordRows.all(of: kind) {
        let key = RecordKey(kind, "x")
        let columns = RecordPartSource(part: list, key: key).columns(work.app.view)
        for (column, entry) in zip(columns.dropFirst(), list.layout.columns) {
          #expect((column.alignment == .right) == (entry.form.nature == .figure), "\(column.title)")
        }
      }
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
