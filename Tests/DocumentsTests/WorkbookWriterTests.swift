import Documents
import Domain
import Foundation
import Samples
import TestSupport
import Testing

/// Workbooks and lists that we write, read by programs that are not ours, and by our own import.
@Suite("Tables that leave the program")
struct WorkbookWriterTests {
  /// A sheet of a workbook, cell by cell.
  private struct Sheet: Decodable {
    let name: String
    /// `n` a number, `s` a text, `f` a formula, `d` a day.
    let kinds: [[String]]
    let written: [[String?]]
    let kept: [[String?]]
    let again: [[String?]]
    let frozen: String
    let filter: String
    let area: String
    let heads: String
  }

  private static func workspace(_ sample: String) throws -> Workspace {
    try #require(try Sample.named(sample)).workspace()
  }

  private static func sheets(_ bytes: [UInt8]) throws -> [Sheet] {
    let folder = try OfficeFiles.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "a.xlsx"))
    let said = try OfficeFiles.output(
      of: "/usr/bin/python3",
      [
        OfficeFiles.scripts.appending(path: "check_workbook.py").path(), folder.path(), "a.xlsx",
      ])
    return try JSONDecoder().decode([Sheet].self, from: Data(said.utf8))
  }

  @Test(
    "Sums of an estimate are formulas that come to what is printed, and figures are numbers",
    arguments: ["bac-giang", "dien-bien"])
  func estimate(sample: String) throws {
    let workspace = try Self.workspace(sample)
    let budget = try #require(workspace.all(Budget.self).first)
    let bytes = try WordPaperTests.bytes(.estimate(budget.id), workspace, as: .xlsx)
    let sheet = try #require(try Self.sheets(bytes).first)
    var formulas = 0
    for (row, kinds) in sheet.kinds.enumerated() {
      for (column, kind) in kinds.enumerated() where kind == "f" {
        formulas += 1
        let kept = try #require(sheet.kept[row][column].flatMap(Double.init))
        let again = try #require(sheet.again[row][column].flatMap(Double.init))
        #expect(abs(kept - again) < 0.0005, "\(sheet.written[row][column] ?? "")")
      }
    }
    #expect(formulas >= budget.lines.count / 2)
    for line in budget.lines {
      // Some lines of a table are called alike.
      let places = sheet.written.indices.filter { sheet.written[$0][1] == line.content }
      guard let amount = line.amount else { continue }
      let figures = places.flatMap { sheet.kept[$0].compactMap { $0.flatMap(PaperNumber.init) } }
      let wanted = PaperNumber(scaled: amount.dong, places: budget.moneyUnit.places)
      #expect(figures.contains(wanted), "\(line.content)")
    }
    #expect(sheet.frozen.hasPrefix("C") && !sheet.filter.isEmpty && !sheet.heads.isEmpty)
    #expect(sheet.area.contains("$A$1"))
  }

  /// What a spreadsheet would work out, were it not a text.
  private static let formulas = [
    "=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|'/c calc'!A0", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1",
    "－1", "＠A1", " =1", "'=1", "''=1", "=HYPERLINK(\"http://a\")", "|calc", "%0A=1", "=1;=2",
    "a;=1", "\"=1\"", "-Ban chỉ đạo", "=DDE(\"a\")",
  ]

  /// A table whose columns of text are filled with what looks like formulas.
  private static var hostile: OfficeTable {
    OfficeTable(
      "Bảng", columns: ["A", "B", "C"].map { OfficeColumn($0, width: 10) },
      rows: formulas.map { text in OfficeRow([.text(text), .text(text), .text(text)]) })
  }

  @Test("No text is a formula in a workbook, whatever it begins with")
  func workbookFormulas() throws {
    let content = OfficeContent(title: "Bảng", tables: [Self.hostile])
    let sheet = try #require(
      try Self.sheets(content.bytes(as: .xlsx, WordPaperTests.wording)).first)
    #expect(sheet.kinds.joined().count { $0 == "f" } == 0)
    // The reader takes spaces away.
    for formula in Self.formulas where formula.first?.isWhitespace == false {
      #expect(sheet.written.joined().contains(formula), "\(formula)")
    }
  }

  @Test("No cell of a list begins as a formula does, and reading it gives the texts back")
  func listFormulas() throws {
    let content = OfficeContent(title: "Bảng", tables: [Self.hostile])
    for form in [OfficeForm.csv, .tsv] {
      let bytes = try content.bytes(as: form, WordPaperTests.wording)
      let text = String(decoding: bytes, as: UTF8.self)
      let separator: Character = form == .csv ? ";" : "\t"
      let starts = text.split { $0 == separator || $0.isNewline }.compactMap(\.first)
      let cells = starts.filter { "=+-@＝＋－＠".contains($0) }
      // What stands behind a separator or a line end within quotes begins no cell.
      #expect(cells.count <= 3 * 4, "\(cells)")
      let table = try #require(
        try TableFile(name: "a.\(form.rawValue)", bytes).tables(ReadingOptions()).tables.first)
      let read = table.rows.dropFirst().map { $0.cells.map(\.text) }
      for (place, formula) in Self.formulas.enumerated() where !formula.contains(where: \.isNewline)
      {
        guard !formula.hasPrefix("\t"), !formula.hasPrefix(" ") else { continue }
        #expect(read[place].first == formula, "\(formula)")
      }
    }
  }

  @Test(
    "An estimate and the tasks of a plan that were written out are the same when they are read again",
    arguments: ["bac-giang", "dien-bien"], ["docx", "xlsx"])
  func identity(sample: String, ending: String) throws {
    let workspace = try Self.workspace(sample)
    let form = try #require(OfficeForm(rawValue: ending))
    let budget = try #require(workspace.all(Budget.self).first)
    let lines = try again(.estimate(budget.id), workspace, form, .lines)
    let read = try #require(lines.all(Budget.self).first { $0.title == Self.title })
    #expect(read.lines.map(Figures.init) == budget.lines.map(Figures.init))
    #expect(read.total?.amount == budget.total?.amount)
    let plan = try #require(workspace.all(Plan.self).first { !$0.tasks.isEmpty })
    let tasks = try again(.plan(plan.id), workspace, form, .tasks)
    let back = try #require(tasks.all(Plan.self).first { $0.title == Self.title })
    #expect(back.tasks.map(Written.init) == plan.tasks.map(Written.init))
  }

  /// The figures of a line as papers print them.
  private struct Figures: Equatable {
    let ordinal, content, measure: String
    let quantity: Quantity?
    let norm, amount: Money?
    let years: [Int: Money]

    init(_ line: BudgetLine) {
      (ordinal, content, measure) = (line.ordinal, line.content, line.measure)
      (quantity, norm, amount) = (line.quantity, line.norm, line.amount)
      years = line.years.compactMapValues(\.amount)
    }
  }

  /// A task as papers print it.
  private struct Written: Equatable {
    let texts: [String]

    init(_ task: PlanTask) {
      texts = [
        task.ordinal, task.content, task.method, task.result, task.lead, task.performers,
        task.cooperators, task.schedule,
      ]
    }
  }

  /// What a record that is made of an export is called.
  private static let title = "Hồ sơ mới"

  /// A store in which an export became a new record.
  private func again(
    _ request: OfficeRequest, _ workspace: Workspace, _ form: OfficeForm, _ kind: RowPaperKind
  ) throws -> Workspace {
    let bytes = try WordPaperTests.bytes(request, workspace, as: form)
    let tables = try TableFile(name: "a.\(form.rawValue)", bytes).tables(ReadingOptions())
    let terms = RowPaperTerms(kind, into: nil, title: Self.title)
    let paper = try #require(
      Paper(file: "a", tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: 7)))
    var store = workspace
    let list = paper.list(in: store, WordPaperTests.wording.phrases.paperWords)
    #expect(list.counts.refused == 0)
    try store.apply(list.changes, Stamp(at: "2026-11-30T08:00:00Z", by: "me"))
    return store
  }
}
