import Domain
import Samples
import Testing

@Suite("Built-in samples")
struct SampleTests {
  /// A sample as a workspace.
  private func workspace(_ name: String) throws -> Workspace {
    guard let sample = try Sample.named(name) else { throw Unreadable(what: name) }
    return try sample.workspace()
  }

  /// The findings with the full ordinals of their lines.
  private func findings(_ name: String) throws -> [String] {
    let estimates = audit(try workspace(name)).filter { found in
      ["budget.", "roster.", "ref."].contains { found.code.rawValue.hasPrefix($0) }
    }
    return estimates.map { found in
      let figures = short(found).split(separator: " ").last ?? ""
      return "\(found.code.rawValue) \(label(found.place)) \(figures)"
    }
  }

  private func label(_ place: DiscrepancyPlace) -> String {
    switch place {
    case .line(let line, let year): line.fullOrdinal + (year.map { "/\($0)" } ?? "")
    case .linePart(let line): line.fullOrdinal + "/parts"
    case .request(let number): "request \(number)"
    case .total(let year): "total" + (year.map { "/\($0)" } ?? "")
    case .words, .planFigure, .rosterGroup, .rosterEntry, .planRow, .unitRow, .criterion, .event,
      .gradeScale, .norm, .reference:
      "\(place)"
    }
  }

  @Test("Điện Biên's estimate shows its one wrong line, and what is only carried")
  func dienBien() throws {
    #expect(
      try findings("dien-bien") == [
        "budget.year-quantity II.2.1/2018 132000000→0",
        "budget.year-quantity II.2.2/2018 160000000→0",
        "budget.carried III 5040000000→4860000000",
        "budget.carried III/2020 2280000000→2100000000",
        "roster.count III.1/parts 61→71",
        "budget.line III.3 2280000000→2100000000",
        "budget.carried III.3/2020 2280000000→2100000000",
        "budget.carried total 16843400000→16663400000",
        "budget.carried total/2020 5445400000→5265400000",
        // II.2.4: kept up after the year of conversion, which section I puts into 2019; II.2 has
        // five units in 2019 that III.3 (79 communes and 61 agencies) does not count.
        "budget.maintenance-early III.1/2018 61→0", "budget.maintenance-early III.2/2019 123→62",
        "budget.maintenance-left-out III.3/2020 140→145",
      ])
  }

  @Test("Whatever is carried in Điện Biên leads back to line III.3")
  func dienBienCauses() throws {
    let found = audit(try workspace("dien-bien"))
    let root = found.first { $0.code == .line }
    #expect(root?.difference == 180_000_000)
    for carried in found where carried.code == .carried {
      #expect(carried.carriedFrom == [root?.path])
      #expect(carried.difference == 180_000_000)
    }
    let shifted = found.first { $0.code == .yearQuantity }
    #expect(
      shifted?.figures.map(\.holds) == [0, 132_000_000, 26_400_000].map { .money(Money(dong: $0)) })
  }

  @Test("Điện Biên's plan disagrees with its appendices, its estimate and itself")
  func dienBienPlan() throws {
    #expect(
      try planFindings("dien-bien") == [
        "plan.basis-title bases 116/2015/TT-BTC: 9001:2018", "plan.ordinal tasks 4: 4",
        "target.unreachable targets 2.2: 4→3", "target.unreachable targets 2.2: 92→79",
        "target.unreachable targets 2.3: 5→1", "plan.reference targets 2.3: 5→1",
        "plan.number-date appendices 01: 123/KH-UBND→1129/KH-UBND",
        "plan.number-date appendices 01: 15/05/2018→05/05/2018",
        "plan.number-date appendices 02: 123/KH-UBND→1129/KH-UBND",
        "plan.number-date appendices 02: 04/05/2018→05/05/2018",
        "plan.number-date appendices 03: 14/05/2018→05/05/2018",
        // II.2.3 counts two branches, which are agencies, among five public service units.
        "target.unit-kind targets 2.3: Chi cục Thú y tỉnh→Chi cục",
        "target.unit-kind targets 2.3: Chi cục Bảo vệ thực vật→Chi cục",
      ])
  }

  @Test("Bắc Giang's plan of 2022 rests on one that ran out, and nothing is an error")
  func bacGiangPlan() throws {
    #expect(
      try planFindings("bac-giang") == ["plan.basis-lapsed bases 278/KH-UBND: 01/01/2021"])
    #expect(audit(try workspace("bac-giang")).allSatisfy { $0.severity != .error })
  }

  @Test("The appendix of 2023 names a list that is not there, and one row has nobody")
  func appendix2023() throws {
    let workspace = try workspace("phu-luc-2023")
    #expect(
      try planFindings("phu-luc-2023") == [
        "plan.no-lead tasks I.2: ", "plan.appendix-missing tasks I.1: Phụ lục 2",
      ])
    #expect(audit(workspace).count == 2)
    guard let plan = workspace.all(.plan).first?.value(as: Plan.self) else {
      throw Unreadable(what: "plan")
    }
    let parents = Set(plan.tasks.compactMap(\.parent))
    let rows = plan.tasks.filter { !parents.contains($0.id) }
    #expect(rows.count == 18)
    let strange = rows.filter { !plan.schedule(of: $0).isUnderstood }
    #expect(strange.map(\.schedule) == ["Tổ chức đào tạo"])
    #expect(rows.allSatisfy { !$0.method.isEmpty && !$0.result.isEmpty && $0.state == nil })
  }

  /// The findings of plans with list, ordinal and figures.
  private func planFindings(_ name: String) throws -> [String] {
    audit(try workspace(name)).compactMap { found in
      guard case .planRow(let list, let ordinal, _) = found.place else { return nil }
      // Both places that do not agree are named.
      guard found.figures.count > 1 else { return "one place only" }
      let sides = [found.printed, found.holds].compactMap { $0 }.map { figure in
        switch figure {
        case .money(let money): String(money.dong)
        case .count(let count): String(count)
        case .points(let points): points.plain
        case .quantity(let quantity): quantity.shown(in: .vietnamese)
        case .text(let text): text
        case .day(let day): day.shown
        }
      }
      return "\(found.code.rawValue) \(list.key) \(ordinal): " + sides.joined(separator: "→")
    }
  }

  @Test("The plans of the samples keep their step lists, and every schedule is understood")
  func timetables() throws {
    for name in ["dien-bien", "bac-giang"] {
      let plans = try workspace(name).all(.plan)
      try #require(!plans.isEmpty)
      for record in plans {
        guard let plan = record.value(as: Plan.self) else { throw Unreadable(what: "plan") }
        try #require(plan.tasks.contains { !$0.schedule.isEmpty })
        for task in plan.tasks where !task.schedule.isEmpty {
          #expect(plan.schedule(of: task).isUnderstood, "\(task.schedule)")
        }
        guard name == "dien-bien" else { continue }
        let steps = plan.tasks.filter { $0.schedule.isEmpty && $0.lead.isEmpty }
        #expect(Dictionary(grouping: steps, by: \.parent).values.map(\.count).sorted() == [8, 9])
        #expect(plan.appendices.count == 3)
        #expect(plan.signature?.office == "PHÓ CHỦ TỊCH")
      }
    }
  }

  @Test("Bắc Giang's estimate adds up everywhere")
  func bacGiang() throws {
    #expect(try findings("bac-giang") == [])
  }

  @Test("Every sample is the same each time, with ids of its own", arguments: Sample.names)
  func fixed(_ name: String) throws {
    let sample = try Sample.named(name, sealing: testDigest)
    #expect(sample == (try Sample.named(name, sealing: testDigest)))
    var ids: [String] = []
    for record in sample?.records ?? [] { collect(record.tree, &ids) }
    #expect(ids.count > 40)
    #expect(Set(ids).count == ids.count)
  }

  /// All ids of a tree.
  private func collect(_ tree: Tree, _ ids: inout [String]) {
    if let id = tree.rowID { ids.append(id) }
    for element in tree.elements ?? [] { collect(element, &ids) }
    // An event and a log name again what they changed.
    for (key, member) in tree.members ?? [:] where !["change", FrameKey.log.key].contains(key) {
      collect(member, &ids)
    }
  }

  @Test("Ids of samples never change")
  func pinned() throws {
    let workspace = try workspace("dien-bien")
    #expect(workspace.header.id == "harqyb3es3z")
    #expect(workspace.all(.budget).map(\.key.id) == ["br26kfyxjfx"])
    #expect(workspace.all(.plan).map(\.key.id) == ["ptrzd35do7c"])
  }

  @Test("Every key of a sample is a field that its kind of record knows", arguments: Sample.names)
  func known(_ name: String) throws {
    let sample = try #require(try Sample.named(name))
    for record in sample.records {
      let form = Record.form(of: record.key.kind)
      for path in paths(record.tree, Path.root) where FrameKey(rawValue: path.text) == nil {
        if path.steps.last == "id" { continue }
        #expect(form.form(at: path) != nil, "\(record.key) \(path.text)")
      }
    }
  }

  /// The paths of all members of a tree.
  private func paths(_ tree: Tree, _ path: Path) -> [Path] {
    var all: [Path] = []
    for (key, value) in tree.members ?? [:] {
      all.append(path.appending(key))
      all += paths(value, path.appending(key))
    }
    for row in tree.elements ?? [] {
      if let id = row.rowID { all += paths(row, path.appending(id)) }
    }
    return all
  }

  @Test("Điện Biên's list has its 10 districts and 62 communes, as many as it says")
  func roster() throws {
    let workspace = try workspace("dien-bien")
    guard let plan = workspace.all(.plan).first?.value(as: Plan.self) else {
      throw Unreadable(what: "plan")
    }
    let roster = try #require(plan.rosters.first)
    #expect(roster.count == 62)
    #expect(roster.groups.map(\.chosen) == [9, 3, 15, 3, 6, 4, 5, 5, 5, 7])
    #expect(roster.groups.map(\.outOf) == [9, 3, 25, 10, 15, 11, 12, 12, 14, 19])
    let units = workspace.all(.unit).count
    #expect(units == 12 + 10 + 62)
    for entry in roster.groups.flatMap(\.entries) {
      let unit = try #require(entry.unit.flatMap { workspace.unit($0) })
      #expect(unit.name(on: nil) == entry.name)
      #expect(unit.kind(on: nil) == "commune")
    }
    for group in roster.groups {
      for entry in group.entries {
        #expect(entry.unit.flatMap { workspace.unit($0) }?.parent(on: nil) == group.unit)
      }
    }
  }

  @Test("Units carry a kind that the store lists, and what is asked of it", arguments: Sample.names)
  func kinds(_ name: String) throws {
    let workspace = try workspace(name)
    for record in workspace.all(.unit) {
      guard let unit = record.value(as: Unit.self) else { throw Unreadable(what: "unit") }
      let kind = workspace.header.unitKinds.first { $0.key == unit.kind(on: nil) }
      #expect(kind != nil)
      #expect(unit.obligation == kind?.obligation)
    }
  }

  @Test("Full ordinals join those of the lines above")
  func trails() throws {
    let workspace = try workspace("dien-bien")
    guard let budget = workspace.all(.budget).first?.value(as: Budget.self) else {
      throw Unreadable(what: "budget")
    }
    let audit = BudgetAudit(
      budget, plan: nil, norms: .none, record: budget.id.key)
    let trails = budget.lines.map { audit.fullOrdinal(of: $0.id) }
    #expect(trails.prefix(4) == ["I", "I.1", "I.1.1", "I.1.2"])
    #expect(trails.suffix(2) == ["IV.4", "IV.5"])
    #expect(Set(trails).count == 27)
    #expect(budget.lines.map { audit.depth(of: $0.id) }.prefix(4) == [0, 1, 2, 2])
    #expect(audit.children(of: nil).map { audit.fullOrdinal(of: $0) } == ["I", "II", "III", "IV"])
    #expect(audit.holdsTotal(year: nil) == Money(dong: 16_663_400_000))
    #expect(audit.holdsTotal(year: 2020) == Money(dong: 5_265_400_000))
    #expect(audit.holdsTotal(year: 2018) == Money(dong: 4_989_800_000))
  }

  @Test("Bắc Giang keeps its figures as they were typed")
  func typed() throws {
    let workspace = try workspace("bac-giang")
    guard let budget = workspace.all(.budget).first?.value(as: Budget.self) else {
      throw Unreadable(what: "budget")
    }
    let typed = budget.lines.compactMap(\.typed)
    #expect(typed.map(\.quantity) == ["01", "02", "02"])
    #expect(typed.map(\.norm) == ["", "26.4", ""])
    let counted = budget.lines.filter { !$0.formula.isEmpty }
    try #require(!counted.isEmpty)
    for line in counted {
      #expect(Formula(line.formula)?.product == line.amount)
      #expect(Formula(line.formula)?.stated == line.amount)
    }
  }

  @Test("A name that is no sample gives none")
  func unknown() throws { #expect(try Sample.named("ha-noi") == nil) }
}
