import Canvas
import Domain
import Phrases
import Samples
import TestSupport
import Testing
import Vietnamese

@testable import Screens
@testable import Tables

/// On screens in English every figure has the English form, but for what papers say.
@Suite("Figures on English screens")
struct EnglishFigureTests {
  /// The tables that can be gone to from the screens, some of each sort of subject.
  private static func tables(_ view: GridView) -> [TableID] {
    var waiting: [Subject] = ScreenName.allCases.map { .screen($0) }
    var seen = Set(waiting)
    var taken: [String: Int] = [:]
    var tables: [TableID] = []
    while let subject = waiting.popLast() {
      let sort = String("\(subject)".prefix { $0 != "(" })
      if sort != "screen" {
        taken[sort, default: 0] += 1
        if taken[sort] ?? 0 > 24 { continue }
      }
      for table in subject.tables(view.workspace) where !tables.contains(table) {
        tables.append(table)
        let dataSource = table.dataSource
        for row in dataSource.rows(view).prefix(60) {
          var next = [dataSource.subject(of: row, view)].compactMap { $0 }
          for part in row.computed?.parts ?? [] {
            if case .subject(let subject)? = part.link { next.append(subject) }
          }
          switch row.subject {
          case .record(let key): next += [key.subject, .form(key, .root)]
          case .row(let key, let path): next.append(.form(key, path))
          case .sheetRow, .total, .heading, .figure, .unreadable: break
          }
          waiting += next.filter { seen.insert($0).inserted }
        }
      }
    }
    return tables
  }

  /// All that a table says at one row: its cells, and what stands below it for each of them.
  private static func text(_ row: GridRow, of table: TableID, _ view: GridView) -> String {
    let dataSource = table.dataSource
    var texts: [String] = []
    for column in dataSource.columns(view).indices {
      texts.append(dataSource.cell(row, column, view).text)
      texts += dataSource.detail(row, column, view).flatMap { [$0.left, $0.right] }
    }
    return texts.joined(separator: "\n")
  }

  @Test(
    "No table, headline or line below it shows a figure in the Vietnamese form",
    arguments: ["bac-giang", "dien-bien", "dien-bien-2019"])
  func everyTable(sample: String) throws {
    let vietnamese = try AppAtWork(sample).app.view
    let english = try AppAtWork(sample, language: .english).app.view
    let papers = PrintedFigures.ofPapers(vietnamese.workspace)
    var (mirrored, looked) = (0, 0)
    for table in Self.tables(vietnamese) {
      let dataSource = table.dataSource
      let rows = zip(dataSource.rows(english), dataSource.rows(vietnamese))
      var pairs = [
        ("head", dataSource.headline(english), dataSource.headline(vietnamese))
      ].map { ($0.0, "\($0.1?.right ?? "")", "\($0.2?.right ?? "")") }
      for (row, same) in rows.prefix(60) {
        pairs.append(
          (row.id, Self.text(row, of: table, english), Self.text(same, of: table, vietnamese)))
      }
      for (id, shown, same) in pairs {
        let strays = PrintedFigures.strays(english: shown, vietnamese: same, papers: papers)
        #expect(strays.isEmpty, "\(table) \(id): \(strays)")
        looked += 1
        mirrored +=
          Set(PrintedFigures.marked(in: shown)).subtracting(PrintedFigures.marked(in: same)).count
      }
    }
    #expect(looked > 300 && mirrored > 30, "\(looked) rows, \(mirrored) figures")
  }

  @Test("Whole screens, the printed overview too, show no figure in the Vietnamese form")
  func screens() throws {
    for script in ["!1", "!2", "!2 ⏎", "!3", "!4", "!4 ⏎", "!5", "!5 F8 n", "!4 ⏎ ⏎"] {
      var (english, vietnamese) = (
        try AppAtWork("dien-bien-2019", columns: 220, rows: 60, language: .english),
        try AppAtWork("dien-bien-2019", columns: 220, rows: 60)
      )
      let papers = PrintedFigures.ofPapers(english.app.workspace)
      english.press(script)
      vietnamese.press(script)
      let strays = PrintedFigures.strays(
        english: english.text, vietnamese: vietnamese.text, papers: papers)
      #expect(strays.isEmpty, "\(script): \(strays)")
    }
    let day = try #require(Day(year: 2019, month: 12, day: 1))
    let workspace = try AppAtWork("dien-bien-2019").app.workspace
    let pages = [Language.english, .vietnamese].map { language in
      DashboardReport(workspace, year: 2019, today: day, Phrases(language)).text
    }
    let papers = PrintedFigures.ofPapers(workspace)
    #expect(
      PrintedFigures.strays(english: pages[0], vietnamese: pages[1], papers: papers) == [])
    #expect(PrintedFigures.marked(in: pages[0]).contains { $0.hasSuffix(".00") })
  }

  /// At an amount of an estimate in millions, in English.
  private func atAmount() throws -> AppAtWork {
    var work = try AppAtWork(columns: 120, rows: 40, language: .english)
    work.press("!5")
    guard case .budget(let id)? = work.app.grid?.table,
      let line = work.app.workspace.budget(id)?.lines.first(where: { $0.amount != nil })
    else { throw NoEstimate() }
    work.app.grid?.select(id: line.id.text)
    work.press("→ → → →")
    return work
  }

  /// There is no estimate to type into.
  private struct NoEstimate: Error {}

  /// The amount that the last edit wrote.
  private func amount(_ work: AppAtWork) -> Tree? {
    for change in work.savedChanges {
      if change.path.steps.last == "amount", case .set(_, _, let new) = change.act { return new }
    }
    return nil
  }

  @Test(
    "An amount typed in English is read in English, and its reading is shown so",
    arguments: [
      ("7,942.4", 7_942_400_000, "7,942,400,000"), ("1,200", 1_200_000_000, "1,200,000,000"),
      ("26.400", 26_400_000, "26,400,000"), ("8,5", 8_500_000, "8,500,000"),
      ("1,875,000 đồng", 1_875_000, "1,875,000"),
    ])
  func typed(_ text: String, _ dong: Int, _ reading: String) throws {
    var work = try atAmount()
    work.press("F2 ^u")
    work.type(text)
    #expect(work.text.contains("\(reading) đồng"), "\(text)")
    work.press("⏎")
    #expect(amount(work) == .integer(dong))
  }

  @Test("Grouping of Vietnamese papers is asked about in words, and either answer is read")
  func asked() throws {
    var work = try atAmount()
    work.press("F2 ^u")
    work.type("1.234.567")
    #expect(work.text.contains("1,234,567 or 1.234567?"))
    work.press("⏎")
    #expect(work.text.contains("a dot is the decimal mark"))
    #expect(amount(work) == nil)
    work.press("^u")
    work.type("1.234567")
    work.press("⏎")
    #expect(amount(work) == .integer(1_234_567))
  }

  @Test("A cell of figures left as it is shown is not written anew, in English too")
  func untouched() throws {
    var work = try atAmount()
    let shown = try #require(work.app.grid?.selected.flatMap { work.app.cell($0, 4)?.text })
    for typed in [shown, shown.filter { $0 != "," }, shown + " million đồng"] {
      work.press("F2 ^u")
      work.type(typed)
      work.press("⏎ ↑")
      #expect(work.savedChanges.isEmpty, "\(typed)")
    }
  }

  @Test("Examples in sentences about figures are those of the language")
  func examples() {
    let (english, vietnamese) = (Phrases(.english), Phrases())
    let faults: [TypingFault] = [
      .notANumber, .notACount, .notAShare, .notHundredths, .tooMany(limit: 1_234_567),
    ]
    let scores: [ScoringFault] = [
      .notAScore, .wantsPoints, .aboveMaximum(Points(hundredths: 250)),
      .offScale([Points(hundredths: 50)]), .offStep(Points(hundredths: 25)),
    ]
    let pairs =
      faults.map { (english.fault($0), vietnamese.fault($0)) }
      + scores.map { (english.scoringFault($0), vietnamese.scoringFault($0)) }
      + [(english.helpScore, vietnamese.helpScore)]
    for (sentence, same) in pairs {
      let shown = PrintedFigures.marked(in: sentence)
      let figures = PrintedFigures.marked(in: same)
      #expect(!shown.isEmpty, "\(sentence)")
      #expect(shown.map { NumberForm.english.text($0, in: .vietnamese) } == figures, "\(sentence)")
    }
  }

  @Test("Cells that are computed sort by their figures in English as in Vietnamese")
  func sorted() throws {
    let work = [
      try AppAtWork("dien-bien-2019"), try AppAtWork("dien-bien-2019", language: .english),
    ]
    let campaign = try #require(work[0].app.workspace.campaign(ofYear: 2019))
    let table = TableID.campaign(.units, of: campaign.id)
    for column in table.dataSource.columns(work[0].app.view).indices {
      let title = table.dataSource.columns(work[0].app.view)[column].title
      let orders = work.map { work in
        SortTests.sorted(table, by: column, downwards: true, work.app.view).map(\.id)
      }
      // Words sort by the language in which they stand.
      if title.contains("%") || column == 3 { #expect(orders[0] == orders[1], "\(title)") }
    }
    let half = CellOrder.figure(Fraction(2425, over: 2))
    #expect(CellOrder(printed: "1,212.5", in: .english) == half)
    #expect(CellOrder(printed: "1.212,5", in: .vietnamese) == half)
  }

  @Test("A draft kept in one language means the same when it is offered in the other")
  func draft() throws {
    var work = try atAmount()
    work.press("F2 ^u")
    work.type("7,942.4")
    let kept = work.app.update(.endRequested).compactMap { effect -> RecoveredDraft? in
      if case .keepDraft(let draft) = effect { draft } else { nil }
    }
    let draft = try #require(kept.first.flatMap { RecoveredDraft($0.tree) })
    #expect(draft == kept.first && draft.numbers == .english)
    for (language, text) in [(Language.vietnamese, "7.942,4"), (.english, "7,942.4")] {
      var next = try AppAtWork(columns: 120, rows: 40, language: language)
      next.app.offer(draft)
      #expect(next.text.contains(text))
      next.press("⏎")
      #expect(next.app.grid?.draft?.field.text == text)
      next.press("⏎")
      #expect(amount(next) == .integer(7_942_400_000), "\(language)")
    }
  }
}
