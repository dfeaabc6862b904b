import Domain
import TestSupport
import Testing

@testable import Screens

/// Forms of scores that were filled in elsewhere, looked at and recorded on the screens.
@Suite("Forms of scores on the screens")
struct ScoreFormTests {
  private func table(_ lines: [[String]], _ number: Int = 1, _ name: String = "") -> PaperTable {
    let head = [
      ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đoàn", "Ghi chú"], ["I", "", "", "", ""],
      ["1", "", "", "", ""],
    ]
    return PaperTable(
      .sheet, number: number, name: name,
      rows: (head + lines).enumerated().map { place, cells in
        PaperRow(number: place + 1, cells: cells.map { PaperCell($0) })
      })
  }

  /// Names a file where one is, and has it read.
  private func read(_ work: inout AppAtWork, _ tables: [PaperTable]) {
    work.press("^b")
    #expect(work.text.contains("phiếu chấm"), "\(work.text)")
    work.type("/tmp/p.xlsx")
    _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    _ = work.app.update(.paperRead("/tmp/p.xlsx", .success(PaperTables(.xlsx, tables, []))))
    #expect(work.app.grid?.table == .importedLines, "\(work.text)")
  }

  @Test(
    "A form is looked at beside its sheet; what is refused is asked about; all is one undo step")
  func oneSheet() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    let before = try #require(try work.sheet()).gaps.unscored.count
    let lines = [["1.1", "", "", "45/47", "thiếu hai"], ["1.2", "", "", "999", ""]]
    read(&work, [table(lines)])
    #expect(work.text.contains("45/47"), "\(work.text)")
    #expect(work.app.paper?.entries.values.first?.changes.count == 2)
    #expect(work.text.contains("không nhập được 1"), "\(work.text)")
    work.press("^b")
    #expect(work.app.overlay != nil && work.savedChanges.isEmpty)
    work.press("→ ⏎")
    #expect(try #require(try work.sheet()).gaps.unscored.count == before - 1)
    work.saveAll()
    read(&work, [table([lines[0]])])
    work.press("^b")
    #expect(work.app.notice?.text.contains("đã có trong kho") == true, "\(work.text)")
    work.press("⎋ ^z")
    #expect(try #require(try work.sheet()).gaps.unscored.count == before)
  }

  @Test("A workbook with a form for each unit goes into their sheets at once, and out in one step")
  func wholeCampaign() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎")
    let campaign = try #require(
      work.app.workspace.all(Campaign.self).max { $0.units.count < $1.units.count })
    let units = campaign.units.prefix(2).map { work.app.workspace.name(of: $0.unit) }
    try #require(units.count == 2)
    let forms = units.enumerated().map { place, name in
      table([["1.1", "", "", "45/47", ""]], place + 1, name)
    }
    read(&work, forms + [table([["1.1", "", "", "1", ""]], 3, "Xã Không Có")])
    #expect(work.text.contains("\(units[0]): ") && work.text.contains("1:4"), "\(work.text)")
    #expect(work.text.contains("phiếu của đơn vị nào"), "\(work.text)")
    work.press("^b → ⏎")
    let scored = {
      campaign.units.count { unit in
        work.app.workspace.sheet(.latest(of: unit.unit, in: campaign.id))?.entries.isEmpty == false
      }
    }
    #expect(scored() == 2 && work.app.grid?.table != .importedLines, "\(work.text)")
    work.saveAll()
    work.press("^z")
    #expect(work.app.history.undoable.isEmpty)
  }

  @Test("A form that is pasted into a sheet is looked at like one out of a file")
  func pasted() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    let before = try #require(try work.sheet()).gaps.unscored.count
    let text = "TT\tTiêu chí\tĐiểm tối đa\tĐiểm đoàn\tGhi chú\nI\n1\n1.1\t\t\t45/47\tthiếu hai\n"
    guard case .readBlock(let block, let name)? = work.app.update(.input(.paste(text))).last else {
      Issue.record("no block was read: \(work.text)")
      return
    }
    let lines = block.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let rows = lines.enumerated().map { place, cells in
      PaperRow(number: place + 1, cells: cells.map { PaperCell($0) })
    }
    let tables = PaperTables(.text, [PaperTable(.lines, number: 1, name: "", rows: rows)], [])
    _ = work.app.update(.paperRead(name, .success(tables)))
    #expect(work.app.grid?.table == .importedLines && work.text.contains("45/47"), "\(work.text)")
    work.press("^b")
    #expect(try #require(try work.sheet()).gaps.unscored.count == before - 1, "\(work.text)")
  }

  @Test("What was said of the columns of a form holds for the next one of the sitting")
  func remembered() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    func odd(_ score: String) -> [PaperTable] {
      var form = table([["1.1", "", "", score, "thiếu hai"]])
      form.rows[0].cells[4] = PaperCell("Lời của tổ")
      return [form]
    }
    let said = { (work: AppAtWork) in work.app.paper?.entries.values.first?.changes.count }
    read(&work, odd("45/47"))
    #expect(said(work) == 1, "\(work.text)")
    work.press("!w ⇥ ⇥ ⇥ ⇥")
    work.type("ghi chú")
    work.press("⏎ ⏎")
    #expect(work.app.overlay == nil && said(work) == 2, "\(work.text)")
    work.press("^b")
    work.saveAll()
    // Who only scores writes no record.
    #expect(work.app.workspace.all(.paperLayout).isEmpty)
    read(&work, odd("44/47"))
    #expect(work.text.contains("như đã nói lần trước"), "\(work.text)")
    #expect(work.app.paper?.layout.columns.count == 5, "\(work.text)")
  }
}
