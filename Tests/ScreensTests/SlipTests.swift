import Canvas
import Domain
import Phrases
import TestSupport
import Testing

@testable import Screens
@testable import Tables

/// What reads like a slip is asked about, or said, before it is taken.
@Suite("Slips")
struct SlipTests {
  /// At the first task whose time is understood, its cell selected.
  private func atSchedule(_ language: Language = .vietnamese) throws -> AppAtWork {
    var work = try AppAtWork(language: language)
    work.press("!2 ⏎ →")
    for _ in 0..<40 {
      if let row = work.app.grid?.selected, let text = work.app.cell(row, 1)?.text,
        Schedule(text, year: 2018).isUnderstood
      {
        return work
      }
      work.press("↓")
    }
    Issue.record("no task has a time")
    return work
  }

  /// What stands in the selected cell.
  private func text(_ work: AppAtWork) -> String {
    work.app.grid?.selected.flatMap { work.app.cell($0, work.app.grid?.column ?? 0)?.text } ?? ""
  }

  @Test("A time that is understood gives way to words that are not only after a question")
  func schedule() throws {
    var work = try atSchedule()
    let before = text(work)
    work.press("F2 ^u")
    work.type("lúc nào rảnh")
    work.press("⏎")
    #expect(work.app.overlay != nil && work.text.contains("Vẫn ghi"))
    #expect(text(work) == before)
    // The first answer leads back to what was typed.
    work.press("⏎")
    #expect(work.app.overlay == nil && work.app.grid?.draft?.field.text == "lúc nào rảnh")
    work.press("⏎ → ⏎ ↑")
    #expect(text(work) == "lúc nào rảnh")
    // Words that replace words, and times, are taken as they come.
    work.press("F2 ^u")
    work.type("lúc khác")
    work.press("⏎ ↑ F2 ^u")
    work.type("Quý III")
    work.press("⏎")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
    work.press("↑ F2 ^u ⏎")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
    work.press("^z ^z ^z ^z")
    #expect(text(work) == before)
  }

  @Test("A word typed over the name of a unit is asked about, with its day; F2 is not")
  func rename() throws {
    for typed in ["qx", "2019"] {
      var work = try AppAtWork()
      work.press("!3 ↓")
      let before = text(work)
      if typed == "2019" { work.burst(typed) } else { work.type(typed) }
      guard work.app.grid?.draft != nil else { continue }
      work.press("⏎")
      #expect(work.text.contains("từ 31/12/2018?"), "\(work.text)")
      work.press("⎋ ⎋")
      #expect(work.app.overlay == nil && work.app.grid?.draft == nil && text(work) == before)
      work.type("qx")
      work.press("⏎ → ⏎")
      #expect(work.app.grid?.draft == nil)
      #expect(work.app.workspace.all(.unit).contains { work.app.workspace.title(of: $0) == "qx" })
    }
    var work = try AppAtWork()
    work.press("!3 ↓ F2")
    work.type(" mới")
    work.press("⏎")
    #expect(work.app.overlay == nil && work.app.grid?.draft == nil)
  }

  @Test("What was entered today is put right after a question that says so")
  func correction() throws {
    var work = try AppAtWork(columns: 120)
    _ = work.app.update(.time(AppAtWork.clock(1)))
    work.press("!3 F7")
    work.type("UBND huyện Thử")
    work.press("⇥")
    work.type("TL")
    work.press("⏎")
    let unit = try #require(
      work.app.workspace.all(Unit.self).first { $0.name(on: nil) == "UBND huyện Thử" })
    work.app.goToCell(of: unit.id.key, Path(Unit.fields.codes))
    work.press("⎋")
    work.app.show(.units)
    work.app.navigation.grid?.select(id: unit.id.text)
    work.app.navigation.grid?.column = 1
    work.type("102")
    work.press("⏎")
    #expect(work.text.contains("nên sửa từ đầu"), "\(work.text)")
    work.press("→ ⏎")
    #expect(work.app.workspace.unit(unit.id)?.codes.map(\.text) == ["102"], "\(work.text)")
  }

  @Test("A telephone is what papers print, and has a figure")
  func telephone() throws {
    let workspace = try AppAtWork().app.workspace
    for typed in [
      "0215 3 825 123", "0204.3854.923 / 3854.924", "(0215) 3825123, máy lẻ 12", "+84 215 3825123",
      "0912 345 678; 0987654321", "Văn phòng: 3825",
    ] {
      #expect(
        try workspace.tree(from: TypedText(typed, .vietnamese), as: .telephone) == .text(typed))
    }
    for typed in ["abc", "máy lẻ", "-", "…"] {
      #expect(throws: TypingFault.notATelephone) {
        try workspace.tree(from: TypedText(typed, .vietnamese), as: .telephone)
      }
    }
    var places = 0
    for kind in RecordKind.allCases {
      places += Self.forms(named: "telephone", Record.form(of: kind)).count { $0 == .telephone }
    }
    #expect(places == 4)
  }

  /// The forms of all fields of a name.
  private static func forms(named name: String, _ form: RecordForm) -> [FieldForm] {
    form.entries.flatMap { entry -> [FieldForm] in
      entry.form.inner.map { forms(named: name, $0) } ?? (entry.key == name ? [entry.form] : [])
    }
  }

  @Test("A telephone without a figure is refused in the table of units as in the details of one")
  func telephoneInTable() throws {
    var work = try AppAtWork()
    work.press("!3")
    let grid = try #require(work.app.grid)
    let row = try #require(grid.selected)
    for column in grid.shown.indices {
      work.app.grid?.column = column
      if work.app.cell(row, column)?.binding?.field == FieldKey(Unit.fields.telephone) { break }
    }
    work.press("F2")
    work.type("máy lẻ")
    #expect(work.press("⏎").isEmpty)
    #expect(work.app.grid?.draft?.fault?.contains("Không có số điện thoại") == true)
  }

  @Test("Words for who leads a task are taken; a unit that may have been meant is named")
  func lead() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.press("!2 ⏎ ↓")
    let column = try #require(
      work.app.grid?.table.dataSource.columns(work.app.view).firstIndex { $0.title == "Chủ trì" })
    for _ in 0..<column { work.press("→") }
    for (typed, isNear) in [("Sở Nội vuj", true), ("Các sở, ban, ngành có liên quan", false)] {
      work.press("F2 ^u")
      work.type(typed)
      work.press("⏎")
      let notice = work.app.notice?.text ?? ""
      #expect(notice.contains("gần nhất: Sở Nội vụ") == isNear, "\(notice)")
      work.press("↑")
      #expect(text(work) == typed)
    }
  }

  @Test("A figure with a point says as what it is read while it is typed")
  func points() throws {
    var work = try AppAtWork()
    work.press("!5 ↓ ↓ → →")
    work.type("2.9")
    #expect(work.text.contains("đọc là 2,9"))
    var sheet = AppAtWork(scoring: try ScoringStore().workspace())
    sheet.press("⏎ ⏎")
    sheet.go(to: "I.3.4")
    sheet.type("1.5")
    #expect(sheet.text.contains("= 1,5"))
  }

  @Test(
    "What cannot be meant is asked about, in a cell and in a new row, and written when it is meant")
  func notMeant() throws {
    var work = try AppAtWork()
    work.press("!5")
    let norm = FieldKey(BudgetLine.fields.norm)
    let cells = (work.app.grid?.rows ?? []).flatMap { row in (0..<12).map { (row, $0) } }
    let (row, column) = try #require(
      cells.first { row, column in
        let cell = work.app.cell(row, column)
        return cell?.binding?.field == norm && cell?.text.isEmpty == false
      })
    work.app.grid?.select(id: row.id)
    work.app.grid?.column = column
    work.press("F2 ^u -1 ⏎")
    #expect(work.text.contains("không thể âm") && work.savedChanges.isEmpty, "\(work.text)")
    work.press("→ ⏎")
    #expect(!work.savedChanges.isEmpty)
    work.press("^z !3 F7")
    work.type("68101")
    work.press("⏎")
    #expect(work.text.contains("chỉ là số"))
    work.press("⏎")
    #expect(work.app.grid?.draft?.field.text == "68101")
    work.press("⏎ → ⏎")
    #expect(work.app.workspace.find(.unit, "68101").count == 1)
  }

  @Test("A year of two digits is read as one of ours, and said so before it is written")
  func shortYear() throws {
    var work = try AppAtWork()
    work.press("!2 !o")
    let row = try #require(
      work.app.grid?.rows.first { $0.subjectPath == Path(Plan.fields.firstYear) })
    work.app.grid?.select(id: row.id)
    work.press("F2 ^u 18")
    #expect(work.text.contains("đọc là 2018"))
    work.press("⏎")
    work.app.grid?.select(id: Path(Plan.fields.date).text)
    work.press("F2 ^u 5/11/18")
    #expect(work.text.contains("đọc là 05/11/2018"))
    work.press("⌫⌫ 2018")
    #expect(!work.text.contains("đọc là"))
  }
}
