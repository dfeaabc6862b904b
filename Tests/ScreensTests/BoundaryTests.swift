import Canvas
import Domain
@testable import Editing
import Phrases
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// Conditions at their bounds: one more, one less, the only one.
@Suite("At the bound")
struct BoundaryTests {
  @Test(
    "A cell shows the worst that is wrong there, of equals the first",
    arguments: ["bac-giang", "dien-bien", "phu-luc-2023", "dien-bien-2019"])
  func worst(sample: String) throws {
    let audit = try AppAtWork(sample).app.audit
    var first: [RecordKey: [Path: Discrepancy]] = [:]
    #expect(!audit.all.isEmpty)
    for found in audit.all {
      for figure in found.figures {
        let before = first[found.record]?[figure.path]
        if let before, before.severity.rank <= found.severity.rank { continue }
        first[found.record, default: [:]][figure.path] = found
      }
    }
    for (record, places) in first {
      for (path, found) in places { #expect(audit.worst(of: record, at: path) == found) }
    }
  }

  @Test("What is intended and takes one sign is drawn as it is, without brackets")
  func oneSign() {
    for (typed, sign) in [
      ("dự kiến từ ngày 01/3 đến ngày 05/3/2022", "░"), ("dự kiến trước ngày 05/3/2022", "◆"),
    ] {
      let bar = TaskBar(schedule: Schedule(typed, year: 2022), period: 2022...2022)
      let line = String(bar.signs(of: 2022).map(\.rawValue))
      #expect(
        line == String(repeating: "·  ", count: 2) + sign + "  "
          + String(repeating: "·  ", count: 9), "\(typed)")
    }
  }

  /// The leader's page of a store for a year.
  private func page(_ workspace: Workspace, _ year: Int, _ today: Day?) -> DashboardPage {
    DashboardPage(
      GridView(
        workspace: workspace, audit: AuditIndex(workspace, on: today), phrases: Phrases(),
        today: today, year: year, isEditable: false))
  }

  @Test("With bad files only the overview is an error, though nothing else is wrong")
  func badFilesOnly() throws {
    let header = try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa"))
    let empty = Workspace(header: header, records: [])
    let file = UnreadableFile(file: "rec/unit/u.json", line: 1, fault: .syntax(column: 1))
    let damaged = Workspace(header: header, records: [], unreadable: [file])
    let today = Day(year: 2026, month: 11, day: 21)
    #expect(page(empty, 2026, today).left(due: 3).last?.role == .good)
    let figure = try #require(page(damaged, 2026, today).left(due: 3).last)
    #expect(figure.role == .error && figure.label.contains(Phrases().badFiles))
  }

  @Test("Enter on the line of bad files alone leads to the list of them, and on one to its remedy")
  func badFilesOnlyLead() throws {
    let header = try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa"))
    let file = UnreadableFile(file: "rec/unit/u.json", line: 1, fault: .syntax(column: 1))
    let damaged = Workspace(header: header, records: [], unreadable: [file])
    var work = AppAtWork(
      App(
        App.Start(
          size: Size(columns: 80, rows: 24), workspace: damaged,
          author: Author(office: "", role: .secretary), seed: 7)))
    work.press("!1")
    let found = work.app.grid?.rows.first { $0.computed?.parts.first?.link == .discrepancies }
    let line = try #require(found)
    #expect(line.computed?.parts.first?.counted == 1)
    work.app.grid?.select(id: line.id)
    work.press("⏎")
    #expect(work.app.grid?.table == .drilldown(.discrepancies))
    #expect(work.app.grid?.rows.map { $0.subject } == [.unreadable(file)])
    #expect(work.text.contains(file.file))
    work.press("⏎")
    #expect(work.app.overlay != nil)
  }

  @Test("Six targets all stand on the page; of seven the last two are a line of their own")
  func sixTargets() throws {
    let sample = try #require(try Sample.named("dien-bien"))
    let store = try sample.workspace(digest: testDigest)
    let plan = try #require(store.all(.plan).first)
    let target = try #require(plan.tree["targets"]?.elements?.first { $0["year"] != nil })
    let year = try #require(target["year"]?.asInteger)
    for (count, more) in [(5, 0), (6, 0), (7, 2)] {
      var ids = IDGenerator(seed: 3)
      let rows = (0..<count).map { _ in
        target.with("id", .text(ids.next(letter: "v"))).with("parent", nil)
      }
      let record = try Record(plan.key, plan.tree.with("targets", .list(rows)))
      let rest = sample.records.filter { $0.key.kind == .unit || $0.key.kind == .group }
      let workspace = Workspace(
        header: store.header, records: rest + [record], digest: testDigest)
      let page = page(workspace, year, Day.last(of: year))
      #expect(page.year.aims.count == count)
      let lines = page.right.compactMap { figure -> Int? in
        guard case .subject(.drilldown(.targets))? = figure.link else { return nil }
        return figure.counted
      }
      #expect(lines == (more == 0 ? [] : [more]), "\(count)")
    }
  }

  @Test("The report calls a target that is reached reached, and names nobody to call for it")
  func reachedInReport() throws {
    let work = try FilledStore.atWork(columns: 80, rows: 24)
    let workspace = work.app.workspace
    let phrases = Phrases()
    var counts = [0, 0]
    for year in 2018...2020 {
      let page = page(workspace, year, FilledStore.today)
      let text = DashboardReport(workspace, year: year, today: FilledStore.today, phrases).text
      let lines = text.split(separator: "\n")
      for aim in page.year.aims where aim.now.isKnown && aim.now.needed != nil {
        let title = phrases.title(of: aim.now.target)
        // Several targets may be called the same.
        let alike = page.year.aims.filter { phrases.title(of: $0.now.target) == title }
        guard alike.count == 1 else { continue }
        let row = try #require(lines.first { $0.hasPrefix("| \(title)") })
        #expect(row.contains("| \(phrases.reached) |") == aim.now.isReached, "\(row)")
        let isCalled = lines.contains { $0.hasPrefix("- \(title):") }
        #expect(isCalled == (!aim.now.isReached && !aim.now.notReached.isEmpty), "\(title)")
        counts[aim.now.isReached ? 0 : 1] += 1
      }
    }
    #expect(counts[0] > 0 && counts[1] > 0)
  }

  @Test("The log of a sheet marks its broken event and all after it, and none before")
  func brokenEvent() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⏎ ⏎ * * * *")
    let key = try #require(work.app.workspace.all(.sheet).first?.key)
    let record = try #require(work.app.workspace[key])
    var events = try #require(record.tree["events"]?.elements)
    #expect(events.count > 3)
    events[2] = events[2].with("by", .text("Người khác"))
    let altered = try Record(key, record.tree.with("events", .list(events)))
    let rest = work.app.workspace.records.values.filter { $0.key != key }
    let broken = Workspace(
      header: work.app.workspace.header, records: rest + [altered], digest: testDigest)
    let sheet = try #require(broken.sheets.all.first)
    #expect(sheet.fault?.seq == 3)
    let view = AppAtWork(scoring: broken).app.view
    let source = SheetEventSource(
      name: .latest(of: sheet.heading.unit, in: sheet.heading.campaign))
    for row in source.rows(view) {
      let isBad = row.position >= 2
      #expect((source.cell(row, 0, view).mark != nil) == isBad, "\(row.position)")
      #expect(source.detail(row, 0, view).contains { $0.role == .error } == isBad)
    }
  }

  @Test("A line with one hidden line in it is not deleted before the filter is dropped")
  func oneHidden() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!5")
    let leaf = try #require(work.app.grid?.rows.first { !$0.hasChildren && $0.isThing })
    work.app.grid?.select(id: leaf.id)
    work.press("!n")
    work.type("Dòng con")
    work.press("⏎")
    let rows = try #require(work.app.grid?.rows)
    let parent = try #require(rows.firstIndex { $0.id == leaf.id })
    try #require(rows[parent].hasChildren)
    let made = work.savedChanges.count
    let grid = try #require(work.app.grid)
    let column = grid.table.dataSource.treeColumn
    let text = grid.table.dataSource.cell(rows[parent], column, work.app.view).text
    work.app.navigation.screens[.budgets]?.grid?.use(Grid.Filter(column: column, text: text))
    work.app.refresh()
    work.app.grid?.select(id: rows[parent].id)
    try #require(work.app.grid?.selected?.id == rows[parent].id)
    work.press("F8")
    #expect(work.app.overlay == nil && work.savedChanges.count == made)
    #expect(work.app.notice?.text == Phrases().hiddenBelow(1))
  }

  @Test("All records are listed to choose from, however many there are", arguments: [1, 39, 41])
  func manyChoices(count: Int) throws {
    let sample = try #require(try Sample.named("dien-bien"))
    let units = sample.records.filter { $0.key.kind == .unit }
    let all = try AppAtWork().app
    var start = App.Start(
      size: Size(columns: 80, rows: 24),
      workspace: Workspace(
        header: all.workspace.header, records: Array(units.prefix(count)), digest: testDigest),
      author: all.author, seed: 7)
    start.phrases = Phrases()
    var work = AppAtWork(App(start))
    let offered = work.app.choices(of: .reference(.unit), .unit, at: "parent", in: nil)
    #expect(Set(offered.map(\.value)) == Set(units.prefix(count).map(\.key.id)))
    work.press("!3 F2")
    let some = units.prefix(2).map(\.key)
    work.app.navigation.grid?.draft?.list = ChoiceList(offered)
    work.app.offerChoices(.ambiguous(.unit, some))
    #expect(work.app.grid?.draft?.list.fitting.count == min(count, 2))
  }

  @Test(
    "What is asked or told by itself leaves how saving went; the rest is told until it is saved")
  func outcomes() {
    var saving = Saving()
    let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "x")
    let change = Change(RecordKey(.unit, "uaaaaaaaaaa"), .set("note", old: nil, new: .text("a")))
    let edit = Edit(label: "a", changes: [change])
    let first = saving.begin(edit, stamp)
    _ = saving.begin(edit, stamp)
    #expect(saving.outcome == .none && saving.unsavedCount == 2)
    let lost = SaveFailure.conflict(.noSuchRecord(change.record))
    #expect(saving.fail(1, lost) == first && saving.outcome == .none)
    #expect(saving.pending.map(\.number) == [2] && saving.unsavedCount == 2)
    for failure in [SaveFailure.disk(.full), .disk(.noRight(.write)), .mustReopen] {
      #expect(saving.fail(2, failure) == nil && saving.outcome == .failed(failure))
      #expect(saving.pending.map(\.number) == [2])
    }
    saving.finish(2, at: "09:42:00")
    #expect(saving.outcome == .saved("09:42:00") && saving.pending.isEmpty)
    saving.answered(first)
    #expect(saving.unsavedCount == 0)
  }

  @Test("The line over the table says that a store is only read, before that it is a copy")
  func readOnlyWord() throws {
    let phrases = Phrases()
    for (isWritable, isSample, word) in [
      (false, false, phrases.readOnly), (false, true, phrases.readOnly),
      (true, true, phrases.sampleCopy), (true, false, ""),
    ] {
      var work = try AppAtWork()
      work.app.document.access = Access(isWritable: isWritable, isSample: isSample)
      for flag in [phrases.readOnly, phrases.sampleCopy] {
        #expect(work.line(1).contains(flag) == (flag == word), "\(isWritable) \(isSample)")
      }
    }
  }
}

extension Link {
  /// To all that does not agree.
  fileprivate static let discrepancies = Link.subject(.drilldown(.discrepancies))
}
