import Canvas
import Domain
import Phrases
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// A plan of a shape of its own typed into an empty store, in a day, and taken back key by key.
///
/// What is held of it: after the last undo every record that stood there before has its fields byte for byte, its
/// log alone left out, and no other record lives; what was made in between is a tombstone, since a record
/// once made is never unmade. After the last redo all is as the day left it.
@Suite("A whole day, taken back")
struct WholeDayTests {
  /// A secretary before a store in which nothing was entered but one unit, so that something is there to be kept.
  private func desk() throws -> AppAtWork {
    let header = try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa"))
    let key = RecordKey(.unit, ScoringStore.id("u", "Sở Nội vụ"))
    let row = Tree.row(id: ScoringStore.id("v", "Sở Nội vụ")).with("text", .text("Sở Nội vụ"))
    let unit = try Record(
      key,
      Tree.record(key).with("names", .list([row])).with("note", .text("**Đầu mối**\nhai dòng"))
        .with("lạ", .text("khoá mà bản này không biết")))
    var start = App.Start(
      size: Size(columns: 120, rows: 40), workspace: Workspace(header: header, records: [unit]),
      author: Author(office: "Thư ký", role: .secretary), seed: 7)
    start.outlines = try Sample.outlines()
    return AppAtWork(App(start))
  }

  /// Leaves the row that begins by itself behind one that is filled in.
  private func leaveNext(_ work: inout AppAtWork) {
    if work.app.grid?.draft != nil { work.press("⎋") }
  }

  /// Types a text into a place: its cell is gone to, then filled in; several lines come as a paste.
  private func type(
    _ text: String, at path: Path, of key: RecordKey, _ work: inout AppAtWork
  ) {
    work.app.goToCell(of: key, path)
    work.press("F2 ^u")
    if text.contains("\n") {
      work.press("F2")
      _ = work.app.update(.input(.paste(text)))
      work.press("^s")
    } else {
      work.type(text)
      work.press("^s")
    }
    leaveNext(&work)
    #expect(work.app.grid?.draft == nil && work.app.overlay == nil, "\(path.text): \(work.text)")
    work.saveAll()
  }

  /// Adds rows in the table that is seen, each by its first cell.
  private func add(_ names: String..., in table: TableID, _ work: inout AppAtWork) {
    work.app.navigation.here.level.goToPane(of: table)
    work.app.refresh()
    for name in names {
      work.press("F7")
      work.type(name)
      work.press("⏎")
      leaveNext(&work)
    }
    work.saveAll()
  }

  /// Committee, units, a group, criteria.
  private func typeBeginning(_ work: inout AppAtWork) throws {
    work.press("⇱ ↓ ↓ ↓ ⏎")
    work.press("F7 Ban␣chỉ␣đạo␣ISO␣tỉnh ⏎")
    leaveNext(&work)
    work.press("!3")
    for name in ["UBND tỉnh", "Sở Tài chính", "UBND xã Một", "UBND xã Hai"] {
      work.press("F7")
      work.type(name)
      work.press("⏎")
      leaveNext(&work)
    }
    work.app.show(.scoring)
    add("Bộ tiêu chí 2026", in: .records(.criteriaSet), &work)
    work.saveAll()
  }

  /// A plan with sections of paragraphs, tasks in two levels, a responsibility of two units, a report duty.
  private func typePlan(_ work: inout AppAtWork) throws -> Plan {
    work.press("!2 F7 ⏎")
    work.type("Kế hoạch ISO 9001:2008 năm 2026")
    work.press("⏎")
    leaveNext(&work)
    work.saveAll()
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    let key = plan.id.key
    type("2026", at: Path(Plan.fields.firstYear), of: key, &work)
    work.app.show(.plans)
    work.app.navigation.here.closeAll()
    work.app.open(.plan(plan.id))
    add("Mục đích", "Yêu cầu", in: .planPart(.sections, of: plan.id), &work)
    add("Tập huấn theo 2008", "Đánh giá", "Công bố", in: .planPart(.tasks, of: plan.id), &work)
    work.press("⇱ !n")
    work.type("Lớp thư ký")
    work.press("⏎")
    leaveNext(&work)
    add("Sở Nội vụ và UBND tỉnh", in: .planPart(.responsibilities, of: plan.id), &work)
    add("Báo cáo theo 2008", in: .planPart(.reportDuties, of: plan.id), &work)
    work.saveAll()
    var now = try #require(work.app.workspace.plan(plan.id))
    try #require(now.sections.count == 2 && now.tasks.count == 4, "\(work.text)")
    try #require(now.responsibilities.count == 1 && now.reportDuties.count == 1)
    type(
      "**Áp dụng** ISO 9001:2008\n\nđạt *cả* tỉnh",
      at: Plan.fields.sections[now.sections[0].id] / PlanSection.fields.body, of: key, &work)
    type(
      "tháng 3/2026", at: Plan.fields.tasks[now.tasks[0].id] / PlanTask.fields.schedule, of: key,
      &work)
    let duty = Plan.fields.responsibilities[now.responsibilities[0].id]
    type("UBND tỉnh; Sở Nội vụ", at: duty / Responsibility.fields.units, of: key, &work)
    let report = Plan.fields.reportDuties[now.reportDuties[0].id]
    type("UBND xã Một; UBND xã Hai", at: report / ReportDuty.fields.senderUnits, of: key, &work)
    type("Hằng quý", at: report / ReportDuty.fields.schedule, of: key, &work)
    now = try #require(work.app.workspace.plan(plan.id))
    try #require(
      now.responsibilities[0].units.count == 2 && now.reportDuties[0].senderUnits.count == 2)
    return now
  }

  /// An estimate in two groups, with a line of quantity and norm in the first.
  private func typeEstimate(_ work: inout AppAtWork) throws -> Budget {
    work.press("!5")
    add("Dự toán 2026", in: .estimates, &work)
    let estimate = try #require(work.app.workspace.all(Budget.self).first)
    work.app.navigation.here.level.goToPane(of: .budget(estimate.id))
    work.app.refresh()
    work.press("F7")
    work.type("Tập huấn")
    work.press("⏎")
    leaveNext(&work)
    work.press("!n")
    work.type("Thuê hội trường theo 2008")
    work.press("⇥")
    work.type("ngày")
    work.press("⇥")
    work.type("2")
    work.press("⇥")
    work.type("1500000")
    work.press("⏎")
    leaveNext(&work)
    work.press("⇱ F7")
    work.type("Đánh giá")
    work.press("⏎")
    leaveNext(&work)
    work.saveAll()
    return try #require(work.app.workspace.budget(estimate.id))
  }

  /// The whole day; how it was done is looked at on the way.
  private func day(_ work: inout AppAtWork) throws {
    try typeBeginning(&work)
    let plan = try typePlan(&work)
    let estimate = try typeEstimate(&work)
    try #require(estimate.lines.count == 3, "\(estimate.lines.map(\.content))")
    // Receipts are ticked, rows moved and counted anew, a term replaced, a what-if kept.
    work.app.show(.plans)
    work.app.navigation.here.closeAll()
    work.app.open(.plan(plan.id))
    work.app.open(.reports(plan.reportDuties[0].id, of: plan.id))
    work.press("⇱ ↓ b b")
    work.saveAll()
    let received = work.app.workspace.plan(plan.id)?.reportDuties[0].received
    try #require(received?.count == 2, "\(work.text)")
    work.press("⎋")
    work.app.navigation.here.level.goToPane(of: .planPart(.tasks, of: plan.id))
    work.app.refresh()
    work.press("⇲ !↑ !i")
    work.press("^r")
    work.type("2008")
    work.press("⇥")
    work.type("2015")
    work.press("⏎ ⏎ ⏎ ^r")
    work.saveAll()
    let texts = work.app.workspace.records.values.flatMap { $0.texts.map(\.text) }
    try #require(!texts.contains { $0.contains("2008") } && texts.contains { $0.contains("2015") })
    let line = try #require(estimate.lines.first { $0.quantity != nil })
    work.app.goToCell(
      of: estimate.id.key, Budget.fields.lines[line.id] / BudgetLine.fields.quantity)
    work.press("!l ^u 3 ⏎ ⏎")
    work.saveAll()
    let kept = work.app.workspace.budget(estimate.id)?.lines.first { $0.id == line.id }
    try #require(kept?.quantity == Quantity(whole: 3), "\(work.text)")
    type(
      "Đầu mối đã đổi", at: Path(Unit.fields.note),
      of: RecordKey(
        .unit, ScoringStore.id("u", "Sở Nội vụ")), &work)
  }

  /// What a record says, without its log, as its file would have it.
  private func said(_ workspace: Workspace) -> [RecordKey: Tree] { workspace.withoutLogs }

  @Test(
    "Undo leads back to the first byte of every field, redo to the evening; nothing is left on its way"
  )
  func back() throws {
    var work = try desk()
    let morning = said(work.app.workspace)
    try day(&work)
    let evening = said(work.app.workspace)
    let steps = work.app.history.undoable.count
    #expect(steps > 25 && evening.count > morning.count + 6, "\(steps)")
    while !work.app.history.undoable.isEmpty {
      let before = work.app.history.undoable.count
      work.press("^z")
      let why = "\(work.app.notice?.text ?? "")"
      try #require(work.app.history.undoable.count < before, Comment(rawValue: why))
      work.saveAll()
    }
    #expect(said(work.app.workspace) == morning)
    #expect(work.app.workspace.header == (try desk()).app.workspace.header)
    let made = work.app.workspace.records.values.filter { morning[$0.key] == nil }
    #expect(made.allSatisfy { $0.tree.isDeleted })
    while !work.app.history.redoable.isEmpty {
      let before = work.app.history.redoable.count
      work.press("^y")
      let why = "\(work.app.notice?.text ?? "")"
      try #require(work.app.history.redoable.count < before, Comment(rawValue: why))
      work.saveAll()
    }
    #expect(said(work.app.workspace) == evening)
    #expect(work.app.history.undoable.count == steps && work.app.saving.unsavedCount == 0)
  }
}
