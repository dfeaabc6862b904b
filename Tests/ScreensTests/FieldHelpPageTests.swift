import Canvas
import Domain
import Phrases
import Tables
import TestSupport
import Testing
import Widgets

@testable import Screens

/// Help where a field is selected or typed.
@Suite("Help of the field in hand")
struct FieldHelpPageTests {
  private let golden = Golden(beside: #filePath)

  /// The page that lies over the screen.
  private func page(_ work: AppAtWork) throws -> TextPage {
    guard case .page(let page)? = work.app.overlay else {
      Issue.record("no page: \(work.text)")
      throw CancellationError()
    }
    return page
  }

  /// What the page says, as one text.
  private func words(_ page: TextPage) -> String {
    page.lines.map { "\($0.left) \($0.right)" }.joined(separator: "\n")
  }

  @Test(
    "A cell of a list: what it is, how it is typed, what may be chosen, the command, then the keys")
  func cell() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 → → → → → F1")
    let page = try page(work)
    #expect(page.title == "Trợ giúp · Trạng thái")
    let help = try #require(work.app.phrases.help(at: Path(Plan.fields.state), of: .plan))
    #expect(page.lines.first?.left == help)
    #expect(words(page).contains("dự thảo, trình ký, đã ban hành"))
    #expect(words(page).contains("bcdiso set plan "))
    #expect(words(page).contains("Alt-9") == false && words(page).contains("F9"))
    work.press("⎋")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
  }

  @Test("While a value is typed help opens over it, and the typing goes on where it was")
  func typing() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 ⏎ ab ←")
    let before = try #require(work.app.grid?.draft)
    work.press("F1")
    #expect(try page(work).title == "Trợ giúp · Nội dung")
    #expect(work.app.grid?.draft == before)
    work.press("x ↓ F1")
    #expect(work.app.overlay == nil && work.app.grid?.draft == before)
    work.press("c ⏎")
    guard case .set(_, _, let new)? = work.savedChanges.last?.act else {
      Issue.record("nothing written")
      return
    }
    #expect(new == .text("acb"))
  }

  @Test("In the pane of paragraphs too, and in the field of a new row")
  func paneAndNewRow() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 ⏎ ab F2 F1")
    #expect(try page(work).title == "Trợ giúp · Nội dung")
    work.press("⎋")
    #expect(work.app.grid?.draft?.pane != nil)
    work.press("^s F7 ab F1")
    let help = try #require(
      work.app.phrases.help(
        at: Path(Plan.fields.tasks).appending("") / PlanTask.fields.content, of: .plan))
    #expect(try page(work).lines.first?.left == help)
    work.press("⎋")
    #expect(work.app.grid?.draft?.field.text == "ab")
  }

  @Test(
    "In a form a value, a list and a group each have their help; money has the unit of its table")
  func form() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!5 !o")
    for _ in 0..<40 {
      work.press("F1")
      let page = try page(work)
      #expect(page.lines.first?.right == "" && page.lines.first?.left.hasSuffix(".") == true)
      #expect(page.title != "Trợ giúp · Kinh phí", "each row of a form is a field")
      work.press("⎋ ↓")
    }
    var line = try AppAtWork("dien-bien")
    line.press("!5 → → → F1")
    #expect(words(try page(line)).contains("tính bằng triệu đồng"))
  }

  @Test("A score has the help of points; a field that asks for the kind of a finding that of kinds")
  func sheet() throws {
    var work = try SheetRoom().left
    work.press("u F1")
    let help = try #require(
      work.app.phrases.help(
        at: Path("events.x.change.score.points"), of: .sheet))
    let page = try page(work)
    #expect(page.lines.first?.left == help)
    #expect(words(page).contains("tối đa"), "as its criterion is scored: \(words(page))")
    work.press("⎋ !p F1")
    #expect(words(try self.page(work)).contains("không phù hợp nặng"))
  }

  @Test("Where no field is selected help is that of the screen")
  func noField() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!1 F1")
    #expect(try page(work).title == "Trợ giúp · Tổng quan")
    work.press("⎋ !3 / xyz F1")
    #expect(try page(work).title == "Trợ giúp · Đơn vị")
  }

  @Test(
    "Every cell that is typed in, of every table, has a sentence of help",
    arguments: Language.allCases)
  func everyCell(language: Language) throws {
    var cells = 0
    for sample in ["bac-giang", "dien-bien-2019"] {
      let view = try AppAtWork(sample, language: language).app.view
      var subjects: [Subject] = ScreenName.allCases.map { .screen($0) }
      // Of units there are many alike.
      subjects += view.workspace.records.keys.filter { $0.kind != .unit }.map(\.subject)
      subjects += view.workspace.all(.unit).prefix(2).map(\.key.subject)
      for table in Set(subjects.flatMap { $0.tables(view.workspace) }) {
        let source = table.dataSource
        for row in source.rows(view).prefix(12) {
          for column in source.columns(view).indices {
            guard let binding = source.cell(row, column, view).binding else { continue }
            cells += 1
            let topic = binding.topic(view.phrases)
            #expect(
              view.phrases.help(at: topic.path, of: topic.kind) != nil,
              "\(table) \(topic.path.text)")
            #expect(!topic.label.isEmpty)
          }
        }
      }
    }
    #expect(cells > 1000)
  }

  @Test("How it looks", arguments: [(80, 24), (120, 40)])
  func pictures(columns: Int, rows: Int) throws {
    var work = try AppAtWork("bac-giang", columns: columns, rows: rows)
    work.press("!2 ⏎ → F1")
    #expect(
      try golden.difference(of: work.app.frame, named: "help-field-\(columns)x\(rows)") == nil)
  }
}
