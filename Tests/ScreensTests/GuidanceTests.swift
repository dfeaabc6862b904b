import Canvas
import Domain
import Phrases
import TestSupport
import Testing
import Widgets

@testable import Screens

/// What says where something is done, where it cannot be done here.
@Suite("Guidance")
struct GuidanceTests {
  /// The question that is open.
  private func question(_ work: AppAtWork) -> String {
    guard case .question(let question, _)? = work.app.overlay else { return "" }
    return question.text
  }

  @Test(
    "The question before units go names who uses them, and says that an ended unit is dissolved")
  func deletion() throws {
    var work = try AppAtWork("dien-bien-2019")
    work.press("!3 !a F8")
    let all = question(work)
    #expect(all.contains("đang dùng: ") && all.contains("giải thể"))
    work.press("^z")
    #expect(work.app.notice == nil, "nothing is typed in a question")
    work.press("⏎ !a")
    let grid = try #require(work.app.grid)
    let ended = try #require(
      grid.rows.first { row in
        guard let unit = row.record.flatMap({ work.app.workspace.live($0)?.value(as: Unit.self) })
        else { return false }
        return !work.app.workspace.records(naming: [unit.id.text]).isEmpty
      })
    work.app.navigation.screens[.units]?.grid?.select(id: ended.id)
    work.press("F8")
    #expect(question(work).contains("đang dùng: ") && question(work).contains("unit dissolve"))
    #expect(work.savedChanges.isEmpty)
  }

  @Test("After a new line Tab goes to the cell next to what was typed, wherever the cursor stood")
  func newLine() throws {
    var work = try AppAtWork()
    work.press("!5 → → → → → → F7")
    work.type("Chi mới")
    work.press("⇥")
    let grid = try #require(work.app.grid)
    #expect(grid.column == 1, "the unit of measure")
    #expect(work.app.cell(try #require(grid.selected), 0)?.text.contains("Chi mới") == true)
    work.type("người")
    work.press("⇥")
    #expect(work.app.grid?.draft?.entry == 2 && work.app.grid?.column == 2, "opened at once")
  }

  @Test("In a form F7 says in which lists rows are added, and a list says how it is edited")
  func lists() throws {
    var work = try AppAtWork("bac-giang")
    let key = try #require(work.app.workspace.all(.committee).first?.key)
    work.app.open(.form(key, .root))
    work.press("⇱ F7")
    let members = work.app.phrases.field("members", of: .committee)
    #expect(work.app.notice?.text.contains("“\(members)”") == true)
    #expect(work.app.notice?.text.contains("F7") == true && work.app.grid?.draft == nil)
    work.press("⎋")
    work.app.open(.form(key, .root))
    work.app.navigation.screens[work.app.screen]?.grid?.select(id: "members")
    #expect((19..<23).map { work.line($0) }.joined().contains("F7"))
    work.type("ab")
    #expect(work.app.notice?.text.contains("F7") == true)
  }

  @Test("The menu tells where in it one is, goes to its end, and cuts no word without a sign")
  func menu() throws {
    var work = try AppAtWork()
    work.press("F9")
    guard case .palette(let palette, _)? = work.app.overlay else {
      Issue.record("no menu")
      return
    }
    let count = palette.items.count
    #expect(work.text.contains(" 1/\(count) ") && work.text.contains("…"))
    work.press("⇲")
    #expect(work.text.contains(" \(count)/\(count) "))
    work.press("⇱")
    #expect(work.text.contains(" 1/\(count) "))
  }

  @Test("The menu leads from the fields of a row out to the tables under it")
  func outOfARow() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    work.press("!2 ⏎ ⏎")
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    #expect(work.app.navigation.here.levels.count == 3, "\(work.text)")
    work.press("F9")
    work.type("chế độ báo cáo")
    work.press("⏎")
    #expect(work.app.grid?.table == .planPart(.reportDuties, of: plan.id), "\(work.text)")
    #expect(work.app.navigation.here.levels.count == 2)
  }

  @Test("Help over a question says how it is answered, and answers nothing")
  func helpOverQuestion() throws {
    var work = try AppAtWork()
    work.press("⎋")
    let before = work.app.overlay
    work.press("F1")
    #expect(work.app.overlay == before && before != nil)
    #expect(work.text.contains("Enter trả lời, Esc là"), "\(work.text)")
  }

  @Test("The space bar has a name; a window that is too small says how to leave")
  func names() throws {
    #expect(KeyTable.markdown(Phrases()).contains("| Alt-K  Dấu cách |"))
    #expect(KeyTable.markdown(Phrases(.english)).contains("| Alt-K  Space |"))
    let work = try AppAtWork(columns: 40, rows: 10)
    let words = work.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Thoát: Ctrl-C hai lần."))
  }

  @Test("Adding a whole group offers the groups and is called by what was added")
  func group() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .secretary)
    work.press("↓ ⏎ !l")
    #expect(work.text.contains("Thêm cả nhóm:") && work.text.contains("Các xã"))
    work.type("cac xa")
    work.press("⏎ ^z")
    #expect(work.app.notice?.text.contains("Các xã") == true)
  }
}
