import Domain
import Samples
import Testing

@Suite("Plans copied into another year")
struct PlanCopyTests {
  @Test(
    "A schedule is moved by its years, and says the same of the later year",
    arguments: [
      ("Tháng 7/2022", 2022, 1, "Tháng 7/2023"), ("Tháng 7-9/2022", 2022, 2, "Tháng 7-9/2024"),
      ("Từ tháng 01 - 12/2022", 2022, 1, "Từ tháng 01 - 12/2023"),
      ("Quý III năm 2022", 2022, 1, "Quý III năm 2023"),
      ("trước ngày 15/12/2022", 2022, 1, "trước ngày 15/12/2023"),
      ("giai đoạn 2018-2020", nil, 3, "giai đoạn 2021-2023"), ("Năm 2019", nil, -1, "Năm 2018"),
      ("tháng 11 - 2/2023", nil, 1, "tháng 11 - 2/2024"),
      ("Ngày 05/5/2018", 2018, 4, "Ngày 05/5/2022"),
      ("dự kiến từ tháng 10 đến tháng 11/2015", 2015, 7, "dự kiến từ tháng 10 đến tháng 11/2022"),
      ("Tháng 5 - tháng 12", 2022, 1, "Tháng 5 - tháng 12"),
      ("trước ngày 15/12", 2022, 1, "trước ngày 15/12"),
      ("Thường xuyên; Tháng 3/2022", 2022, 1, "Thường xuyên; Tháng 3/2023"),
      ("trước ngày 15/11 hằng năm", 2022, 1, "trước ngày 15/11 hằng năm"),
    ] as [(String, Int?, Int, String)])
  func schedules(typed: String, year: Int?, by years: Int, moved: String) {
    #expect(Schedule.shifted(typed, by: years, year: year) == moved)
  }

  @Test("Paragraphs, bold and italic go over into the next year; only the years in them move")
  func paragraphs() throws {
    let sample = try #require(try Sample.named("bac-giang"))
    let plans = sample.records.filter { $0.value(as: Plan.self)?.onlyYear != nil }
    var record = try #require(plans.max { count($0) < count($1) })
    let plan = try #require(record.value(as: Plan.self))
    let year = try #require(plan.onlyYear)
    let text = "**Mục đích** năm \(year)\n\nđạt *cả* (*)\nđoạn ba"
    let path = Plan.fields.tasks[plan.tasks[0].id] / PlanTask.fields.method
    record = try record.applying(
      Change(record.key, .set(path, old: record.tree[path], new: .text(text))),
      Stamp(at: "2026-11-21T09:41:07Z", by: "Tổ giúp việc"))
    var ids = IDGenerator(seed: 3)
    let copy = try #require(
      PlanCopy(of: record, into: CopyYears(year + 1), remark: "", ids: &ids))
    let methods = copy.fields["tasks"]?.elements?.compactMap { $0["method"]?.asText } ?? []
    #expect(methods.contains(text.replacing("\(year)", with: "\(year + 1)")))
  }

  @Test(
    "What cannot be moved for sure is not moved",
    arguments: [
      "Tổ chức đào tạo", "Tháng 13/2022", "trước ngày 29/2/2024", "",
      "khi có thay đổi của Quyết định 19/2014",
    ])
  func notMoved(typed: String) {
    #expect(Schedule.shifted(typed, by: 1, year: 2024) == nil)
  }

  @Test(
    "In running text only years of the plan are moved, never those of numbers",
    arguments: [
      ("Chuyển đổi giai đoạn 2018–2020", "Chuyển đổi giai đoạn 2021–2023"),
      ("TCVN ISO 9001:2018, năm 2019.", "TCVN ISO 9001:2018, năm 2022."),
      ("Quyết định 19/2019/QĐ-TTg", "Quyết định 19/2019/QĐ-TTg"),
      ("đến tháng 11/2019 (Thông tư 16/2019)", "đến tháng 11/2022 (Thông tư 16/2019)"),
      ("Kế hoạch số K2018 và 20180 hồ sơ", "Kế hoạch số K2018 và 20180 hồ sơ"),
      ("báo cáo năm 2017; 2018-2019", "báo cáo năm 2017; 2021-2022"), ("2020", "2023"),
    ])
  func prose(text: String, moved: String) {
    #expect(YearShift(by: 3, within: 2018...2020).applied(to: text) == moved)
  }

  /// The plan of a sample that has the most tasks, and its copy.
  private func copy(_ name: String, into years: CopyYears) throws -> (
    old: Record, copy: PlanCopy, new: Plan
  ) {
    let sample = try #require(try Sample.named(name))
    let plans = sample.records.filter { $0.key.kind == .plan }
    let old = try #require(plans.max { count($0) < count($1) })
    var ids = IDGenerator(seed: 1)
    let copy = try #require(PlanCopy(of: old, into: years, remark: "xem lại", ids: &ids))
    var tree = Tree.record(RecordKey(.plan, ids.next(letter: "p")))
    for (key, value) in copy.fields { tree = tree.with(key, value) }
    return (old, copy, try Plan(reading: TreeReader(tree)))
  }

  private func count(_ record: Record) -> Int { record.tree["tasks"]?.elements?.count ?? 0 }

  @Test("A copy begins anew: no number, no date, no states, no ties to the old estimate")
  func cleared() throws {
    let (old, copy, new) = try copy("bac-giang", into: CopyYears(2023))
    #expect(copy.kept == 0)
    #expect(new.number == "" && new.date == nil && new.state == .draft && new.figures == [])
    #expect(new.firstYear == 2023 && new.lastYear == 2023)
    #expect(copy.fields["log"] == nil && copy.fields["id"] == nil)
    #expect(new.tasks.count == count(old) && new.tasks.allSatisfy { $0.lines.isEmpty })
    #expect(new.tasks.allSatisfy { $0.state == nil && $0.progress == nil })
    #expect(new.tasks.map(\.schedule).first == "Từ tháng 01 - 12/2023")
    // Legal bases are other documents.
    guard let before = old.value(as: Plan.self) else { throw Unreadable(what: "plan") }
    #expect(new.bases.map(\.number) == before.bases.map(\.number))
    #expect(new.bases.map(\.about) == before.bases.map(\.about))
    #expect(new.bases.map(\.date) == before.bases.map(\.date))
    #expect(new.recipients.map(\.name) == before.recipients.map(\.name))
    #expect(new.signature == before.signature)
  }

  @Test("Every row of a copy has an id of its own, and rows keep their places under each other")
  func ids() throws {
    let (old, _, new) = try copy("dien-bien", into: CopyYears(2021))
    guard let before = old.value(as: Plan.self) else { throw Unreadable(what: "plan") }
    let oldIDs = Set(before.tasks.map(\.id))
    #expect(new.tasks.allSatisfy { !oldIDs.contains($0.id) })
    #expect(Set(new.tasks.map(\.id)).count == new.tasks.count)
    #expect(
      new.tasks.map { new.fullOrdinal(of: $0.id) }
        == before.tasks.map { before.fullOrdinal(of: $0.id) })
    #expect(new.tasks.filter { $0.parent != nil }.count == 21)
    #expect(new.rosters.first?.count == 62 && new.rosters.first?.year == 2021)
    #expect(new.targets.compactMap(\.year).min() == 2021)
    #expect(new.targets.allSatisfy { $0.budget == nil && $0.line == "" })
    // Units are other records: they stay.
    #expect(new.tasks[0].parties.map(\.named) == before.tasks[0].parties.map(\.named))
    #expect(new.title.hasSuffix("2021–2023") && new.title.contains("9001:2015"))
    #expect(new.opening.contains("2021–2023") && new.closing == before.closing)
    #expect(new.appendices.allSatisfy { $0.number == "" && $0.date == nil && $0.dated == "" })
  }

  @Test("A schedule that nobody can read stays, and its row says so")
  func remark() throws {
    let (_, copy, new) = try copy("phu-luc-2023", into: CopyYears(2024))
    #expect(copy.kept == 1)
    let marked = new.tasks.filter { $0.note.contains("xem lại") }
    #expect(marked.map(\.schedule) == ["Tổ chức đào tạo"])
    #expect(new.tasks.contains { $0.schedule == "Tháng 9/2024" })
    #expect(new.tasks.contains { $0.content.hasSuffix("năm 2024") })
  }

  @Test(
    "The years of a copy are one year, or the first and the last",
    arguments: [
      ("2027", CopyYears(2027)), (" 2027 ", CopyYears(2027)),
      ("2027-2028", CopyYears(2027, through: 2028)),
      ("2027 – 2027", CopyYears(2027, through: 2027)),
      ("2028-2027", nil), ("2027-", nil), ("-2027", nil), ("2027-2028-2029", nil), ("", nil),
      ("27-28", nil), ("2027-20288", nil), ("3027", nil), ("20 27", nil), ("２０２７", nil),
    ] as [(String, CopyYears?)])
  func typedYears(typed: String, years: CopyYears?) {
    #expect(CopyYears(typed: typed) == years)
  }

  @Test("A copy of fewer years has no rows and no columns beyond its last, and says how many")
  func shorter() throws {
    let sample = try #require(try Sample.named("dien-bien-2019"))
    let old = try #require(sample.records.first { $0.key.kind == .plan })
    let budgets = sample.records.filter { $0.tree["plan"]?.asText == old.key.id }
    guard let before = old.value(as: Plan.self) else { throw Unreadable(what: "plan") }
    var ids = IDGenerator(seed: 1)
    let copy = try #require(
      PlanCopy(
        of: old, with: budgets, into: CopyYears(2021, through: 2022), remark: "", ids: &ids))
    var tree = Tree.record(RecordKey(.plan, ids.next(letter: "p")))
    for (key, value) in copy.fields { tree = tree.with(key, value) }
    let new = try Plan(reading: TreeReader(tree))
    #expect(before.years == 2018...2020 && new.years == 2021...2022)
    #expect(new.targets.allSatisfy { ($0.year ?? 0) <= 2022 } && !new.targets.isEmpty)
    #expect(copy.beyond.targets == before.targets.count - new.targets.count)
    #expect(copy.beyond.targets > 0 && copy.beyond.columns == [2020] && copy.beyond.texts > 0)
    let parents = Set(new.targets.compactMap(\.parent))
    #expect(parents.isSubset(of: new.targets.map(\.id)))
    let estimate = try Budget(reading: TreeReader(try #require(copy.estimates.first)))
    #expect(estimate.years == [2021, 2022])
    #expect(estimate.lines.allSatisfy { $0.years[2023] == nil })
    #expect(
      estimate.lines.contains { $0.years[2022] != nil } && new.tasks.count == before.tasks.count)
  }

  @Test("A copy of as many years or more leaves nothing out", arguments: [2023, 2025])
  func longer(last: Int) throws {
    let (old, copy, new) = try copy("dien-bien", into: CopyYears(2021, through: last))
    guard let before = old.value(as: Plan.self) else { throw Unreadable(what: "plan") }
    #expect(copy.beyond.isEmpty && new.firstYear == 2021 && new.lastYear == last)
    #expect(new.targets.count == before.targets.count)
    #expect(new.rosters.count == before.rosters.count)
  }

  @Test("A record that is no plan is not copied")
  func noPlan() throws {
    let unit = try #require(try Sample.named("dien-bien")?.records.first)
    var ids = IDGenerator(seed: 1)
    #expect(PlanCopy(of: unit, into: CopyYears(2020), remark: "", ids: &ids) == nil)
  }

  @Test("There is an outline of each category, and each is right in every year")
  func outlines() throws {
    let outlines = try Sample.outlines()
    #expect(outlines.map(\.category) == PlanCategory.allCases)
    for outline in outlines {
      var ids = IDGenerator(seed: 3)
      let copy = try #require(
        PlanCopy(of: outline.record, into: CopyYears(2031), remark: "x", ids: &ids))
      #expect(copy.kept == 0, "\(outline.category)")
      #expect(!copy.title.contains("2000") && copy.title.contains("2031"))
      var tree = Tree.record(RecordKey(.plan, ids.next(letter: "p")))
      for (key, value) in copy.fields { tree = tree.with(key, value) }
      let record = try Record(RecordKey(.plan, tree.rowID ?? ""), tree)
      guard let plan = record.value(as: Plan.self) else { throw Unreadable(what: "plan") }
      #expect(plan.tasks.count >= 5 && plan.years?.lowerBound == 2031)
      let store = Workspace(
        header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [record])
      // Nothing but rows whose performers are not named yet may be found.
      let found = audit(store).filter { $0.code != .noLead && $0.severity == .error }
      #expect(found.isEmpty, "\(outline.category) \(found.map(\.code))")
    }
  }
}
