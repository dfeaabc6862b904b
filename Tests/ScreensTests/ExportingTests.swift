import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

@Suite("Writing out what is looked at")
struct ExportingTests {
  /// No order came.
  private struct Missing: Error {}

  /// The order that Enter in the dialog gives.
  private func order(_ work: inout AppAtWork, _ keys: String = "⏎ ⏎ ⏎") throws -> ExportOrder {
    let effects = work.press(keys)
    guard case .export(let order)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      throw Missing()
    }
    return order
  }

  @Test(
    "A plan is offered first where it is looked at, as a Word document named after what is in it")
  func plan() throws {
    var work = try AppAtWork("dien-bien")
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    work.press("!2 ⏎ F5")
    #expect(work.text.contains("Kế hoạch: ") && work.text.contains("Word (.docx)"))
    #expect(try order(&work) == ExportOrder(.plan(plan.id), as: .docx, to: ""))
    #expect(work.text.contains("Đang xuất"))
  }

  @Test("The ending of a typed name says the form; one without gets that of the chosen form")
  func names() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!5 F5 ⇥ ⇥")
    work.type("~/khai toan.xlsx")
    let typed = try order(&work, "⏎")
    #expect(typed.form == .xlsx && typed.file == "~/khai toan.xlsx")
    work.press("F5 ⇥ → ⇥")
    work.type("khai toan")
    let chosen = try order(&work, "⏎")
    #expect(chosen.form == .xlsx && chosen.file == "khai toan.xlsx")
    guard case .estimate = chosen.request else {
      Issue.record("\(chosen.request)")
      return
    }
  }

  @Test("A file that is there is asked about, No first; what went wrong is said")
  func ends() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!5 F5")
    let order = try order(&work)
    _ = work.app.update(.exported(order, .isThere("/a.docx")))
    #expect(work.text.contains("“/a.docx” đã có"))
    #expect(work.press("⏎") == [])
    _ = work.app.update(.exported(order, .isThere("/a.docx")))
    var again = order
    again.overwrites = true
    #expect(work.press("→ ⏎") == [.export(again)])
    _ = work.app.update(.exported(order, .written("/a.docx")))
    #expect(work.text.contains("Đã xuất ra /a.docx"))
    _ = work.app.update(.exported(order, .refused(.severalTables(["Một", "Hai"]))))
    #expect(work.text.contains("Một; Hai"))
    _ = work.app.update(.exported(order, .nothing))
    #expect(work.text.contains("Không có gì để xuất"))
    _ = work.app.update(
      .exported(order, .failed("/a.docx", .disk(.full))))
    #expect(work.app.notice?.role == .warning)
  }

  @Test("The table goes out as it is seen: columns, filter, order; marked rows alone where any are")
  func table() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!3")
    let grid = try #require(work.app.grid)
    let whole = grid.officeTable(work.app.view)
    #expect(whole.rows.count == grid.visible.count && whole.columns.count == grid.columns.count)
    work.press("␣ ␣")
    let marked = try #require(work.app.grid).officeTable(work.app.view)
    #expect(marked.rows.count == 2 && marked.rows == Array(whole.rows.prefix(2)))
    work.press("F5")
    let offers = work.app.exportOffers
    #expect(offers.last == .table(marked))
  }

  @Test("Of a campaign the minutes and forms of the marked units come first, else those of all")
  func markedUnits() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    work.press("!4 ⏎")
    let all = work.app.exportOffers
    guard case .campaign? = all.first, case .minutes(let every)? = all.first(where: \.isMinutes)
    else {
      Issue.record("\(all)")
      return
    }
    work.press("↓ ␣ ␣")
    guard case .minutes(let sheets)? = work.app.exportOffers.first else {
      Issue.record("\(work.app.exportOffers)")
      return
    }
    #expect(sheets.count == 2 && sheets.allSatisfy(every.contains) && every.count > 2)
  }

  @Test("Figures of a table are numbers, in either language the same")
  func figures() throws {
    var numbers: [[OfficeCell]] = []
    for language in [Language.vietnamese, .english] {
      var work = try AppAtWork("dien-bien", language: language)
      work.press("!5")
      let table = try #require(work.app.grid).officeTable(work.app.view)
      let amount = try #require(
        table.columns.firstIndex { ["Thành tiền", "Amount"].contains($0.heading) })
      numbers.append(
        table.rows.map { row in
          guard case .number(let number, _) = row.cells[amount] else { return row.cells[amount] }
          return .number(number)
        })
    }
    #expect(numbers[0] == numbers[1])
    #expect(numbers[0].contains(.number(PaperNumber(scaled: 79424, places: 1))))
  }
}

extension OfficeRequest {
  /// Whether it is for minutes.
  fileprivate var isMinutes: Bool {
    if case .minutes = self { return true }
    return false
  }
}
