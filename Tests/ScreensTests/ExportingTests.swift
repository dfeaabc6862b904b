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

  @Test("Of several files that are there the question names the first and how many")
  func several() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!5 F5")
    let order = try order(&work)
    _ = work.app.update(.exported(order, .isThere("/a.docx", others: 12)))
    #expect(work.text.contains("“/a.docx” và 12 tệp khác đã có"), "\(work.text)")
    #expect(work.text.contains("cả 13 tệp?"), "\(work.text)")
  }

  @Test("Letters to who is late are offered wherever late units are listed")
  func letters() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    let has = { (work: AppAtWork) in
      work.app.exportOffers.contains {
        if case .reminders = $0.request { true } else { false }
      }
    }
    work.press("!1")
    #expect(has(work))
    work.app.open(.drilldown(.due))
    #expect(has(work), "\(work.text)")
    work.press("!4 ⏎")
    #expect(has(work))
    work.press("!3")
    #expect(!has(work))
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
    #expect(offers.last?.request == .table(marked))
  }

  @Test("Of a campaign the minutes and forms of the marked units come first, else those of all")
  func markedUnits() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    work.press("!4 ⏎")
    let all = work.app.exportOffers
    guard case .campaign? = all.first?.request,
      case .minutes(let every)? = all.first(where: \.request.isMinutes)?.request
    else {
      Issue.record("\(all)")
      return
    }
    work.press("↓ ␣ ␣")
    guard case .minutes(let sheets)? = work.app.exportOffers.first?.request else {
      Issue.record("\(work.app.exportOffers)")
      return
    }
    #expect(sheets.count == 2 && sheets.allSatisfy(every.contains) && every.count > 2)
  }

  @Test("Documents of several units are offered as one file, and as one for each")
  func each() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    work.press("!4 ⏎ ↓ ␣ ␣ F5 →")
    #expect(work.text.contains("Biên bản của 2 phiếu, mỗi đơn vị một tệp"))
    let order = try order(&work)
    #expect(order.isEach && order.request.isMinutes)
    _ = work.app.update(.exported(order, .written("/a-xa.docx", others: 1)))
    #expect(work.text.contains("Đã xuất 2 tệp: /a-xa.docx"))
    // Of one sheet there is nothing to part.
    let one = ExportOffer(
      .minutes(Array(work.app.workspace.sheets.all.prefix(1).map(\.heading.sheet))))
    #expect(!one.request.isOfSeveral)
  }

  @Test(
    "What would be written is looked at first, over what one was doing; nothing that was begun is covered"
  )
  func shown() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ F5 ⇥ → → → → → →")
    #expect(work.text.contains("Xem trên màn hình"))
    let order = try order(&work, "⏎ ⏎")
    #expect(order.shownWidth == 76 && order.file.isEmpty)
    _ = work.app.update(.exported(order, .shown("Kế hoạch A", ["KẾ HOẠCH", "Về việc thử"])))
    #expect(work.text.contains("Kế hoạch A") && work.text.contains("Về việc thử"))
    work.press("⎋")
    #expect(!work.text.contains("Về việc thử"))
    work.press("F1")
    let help = work.text
    _ = work.app.update(.exported(order, .shown("Kế hoạch A", ["Về việc thử"])))
    #expect(work.text == help)
  }

  @Test("How far it is is told, and it can be broken off; afterwards Esc means what it meant")
  func cancel() throws {
    var work = try AppAtWork("dien-bien-2019", columns: 120, rows: 40)
    work.press("!4 ⏎ F5")
    let order = try order(&work)
    _ = work.app.update(.progress(.exporting(12, of: 61)))
    #expect(work.text.contains("Đang xuất tệp 12/61"))
    #expect(work.press("⎋") == [.cancelExport])
    _ = work.app.update(.exported(order, .cancelled(written: 11)))
    #expect(work.text.contains("đã ghi 11 tệp"))
    let level = work.app.navigation.here.level.subject
    #expect(work.press("⎋") == [] && work.app.navigation.here.level.subject != level)
  }

  @Test("Why a model document was not filled in is a page that can be read whole")
  func model() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!2 ⏎ F5")
    let order = try order(&work)
    let fault = OfficeFault.model(
      "templates/plan.docx", .unknownMarks(["lạ"]), known: ["số", "nội dung"])
    _ = work.app.update(.exported(order, .refused(fault)))
    #expect(work.text.contains("{{lạ}}") && work.text.contains("{{nội dung}}"))
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
