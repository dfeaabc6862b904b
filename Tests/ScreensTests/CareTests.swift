import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// What keeps a person from harm: keys that meet nothing, windows too small, the end of an estimate.
@Suite("Care")
struct CareTests {
  @Test("A text typed after a field was refused is no command, nor is its Enter")
  func lostText() throws {
    var work = try AppAtWork(role: .leader)
    work.press("!3 ↓ F2")
    let before = work.app.grid
    let reason = try #require(work.app.notice?.text)
    work.type("5 xã Hua Thanh jx")
    #expect(work.app.notice?.text == work.app.phrases.typedIntoNothing(because: reason))
    work.press("⏎")
    #expect(work.app.screen == .units && work.app.grid == before && work.app.overlay == nil)
    #expect(work.app.notice?.text == reason)
    // Its Enter ended it; a second text is ended by Esc, which leads out of nothing.
    work.press("F2")
    work.type("chữ")
    work.press("⎋")
    #expect(work.app.grid == before && work.app.screen == .units && work.app.notice == nil)
    work.press("↓ 5")
    #expect(work.app.screen == .budgets)
  }

  @Test("An Enter right after the refusal still opens the row")
  func enterAfterRefusal() throws {
    var work = try AppAtWork(role: .leader)
    work.press("!3 ↓ F2 ⏎")
    #expect(work.app.navigation.screens[.units]?.levels.count == 2)
  }

  @Test("The reason for a criterion that applies to everybody presses no keys")
  func refusedNotApplicable() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    let sheet = try #require(work.app.grid?.table)
    var refused = false
    for _ in 0..<30 where !refused {
      work.press("x")
      refused = work.app.grid?.draft == nil && work.app.notice?.role == .warning
      if !refused { work.press("⎋ ^z ↓") }
    }
    #expect(refused)
    let before = work.app.workspace
    work.type("không có thủ tục loại này 3 *")
    #expect(work.app.grid?.table == sheet && work.app.workspace == before)
  }

  @Test("Neither the mouse nor the wheel takes what is being typed to another cell")
  func mouseWhileTyping() throws {
    var work = try AppAtWork()
    work.press("!3 ↓ F2")
    work.type(" mới")
    let draft = work.app.grid?.draft
    let selected = work.app.grid?.selected
    #expect(draft?.field.text.hasSuffix(" mới") == true)
    for column in 0..<80 {
      let click = Mouse(.press, at: Point(column: column, row: 23))
      _ = work.app.update(.input(.mouse(click)))
      if work.app.overlay != nil { work.press("⎋") }
      #expect(work.app.grid?.draft == draft)
    }
    let wheel = Mouse(.wheelDown, at: Point(column: 9, row: 9))
    _ = work.app.update(.input(.mouse(wheel)))
    #expect(work.app.grid?.selected == selected && work.app.grid?.draft == draft)
  }

  @Test("In a window that is too small nothing is edited; Ctrl-C twice leaves")
  func tooSmall() throws {
    var work = try AppAtWork()
    let before = work.app.workspace
    work.press("↓")
    _ = work.app.update(.input(.resized(Size(columns: 40, rows: 10))))
    let asked = work.press("F2 ^u TEN ⏎ F8 ⏎ ^c")
    _ = work.app.update(.input(.paste("x")))
    #expect(asked.isEmpty && work.app.workspace == before && work.app.overlay == nil)
    #expect(work.press("^c").contains(.quit))
    _ = work.app.update(.input(.resized(Size(columns: 80, rows: 24))))
    #expect(work.app.grid?.draft == nil && work.app.grid?.selection == 1)
  }

  @Test("Ctrl-G begins where the person is, and says so before it goes to another record")
  func discrepanciesOfOneRecord() throws {
    var work = try AppAtWork()
    work.press("!2 ⏎ ^o ^o ^g")
    let plan = try #require(work.app.grid?.selected?.record)
    #expect(plan.kind == .plan)
    let own = work.app.audit.discrepancies(of: plan).count
    var here = work.app.grid
    for _ in 0..<own where work.app.notice?.text.hasPrefix("Hết sai lệch") == false {
      here = work.app.grid
      work.press("^g")
      #expect(work.app.grid?.selected?.record == plan)
    }
    #expect(work.text.contains("Hết sai lệch ở đây. Lần nữa: sang") && work.app.grid == here)
    work.press("^g")
    #expect(work.app.grid?.selected?.record != plan)
  }

  @Test("Another document is entered in words: said before, also where the cursor moved, and after")
  func anotherDocument() throws {
    var work = try AppAtWork("dien-bien-2019")
    work.press("^g")
    let first = try #require(work.app.grid?.selected?.record)
    for _ in 0..<400 {
      let (record, notice) = (work.app.grid?.selected?.record, work.app.notice?.text ?? "")
      work.press("^g")
      guard work.app.grid?.selected?.record != record else { continue }
      #expect(notice.hasPrefix("Hết sai lệch ở đây"))
      #expect(work.app.notice?.text.hasPrefix("Đã sang “") == true)
      if work.app.grid?.selected?.record == first { break }
    }
    var other = try AppAtWork()
    other.press("!5 ^g ⇲ ↑")
    let here = other.app.grid?.selected?.record
    for _ in 0..<30 where other.app.grid?.selected?.record == here {
      guard other.app.notice?.text.hasPrefix("Hết sai lệch") == true else {
        other.press("^g")
        continue
      }
      other.press("↓ ^g")
      #expect(other.app.grid?.selected?.record == here)
      break
    }
  }

  @Test("Ctrl-A asks before it changes an estimate whose plan is issued, once for each estimate")
  func acceptIssued() throws {
    var work = try AppAtWork()
    work.press("!5 ^g ^g ^g ^g ^g ^g ^a")
    guard case .question(let question, _)? = work.app.overlay else {
      Issue.record("nothing was asked")
      return
    }
    #expect(work.savedChanges.isEmpty && question.text.contains("đã hết thời gian (2018–2020)"))
    work.press("⏎")
    #expect(work.savedChanges.isEmpty && work.app.overlay == nil)
    work.press("^a → ⏎")
    #expect(!work.savedChanges.isEmpty)
    let before = work.savedChanges.count
    work.press("^z ^a")
    #expect(work.app.overlay == nil && work.savedChanges.count > before)
  }

  @Test("Ctrl-G goes to the first discrepancy from the cursor on, then goes on")
  func fromTheCursor() throws {
    var work = try AppAtWork()
    work.press("!5 ⇱")
    let rows = try #require(work.app.grid?.rows)
    let places = work.app.audit.positions(in: rows)
    let last = try #require(places.last)
    let before = try #require(places.last { $0.row < last.row })
    for _ in 0..<last.row { work.press("↓") }
    work.press("^g")
    #expect(work.app.grid?.selected?.id == rows[last.row].id)
    work.press("⇱ ⇲ ↑")
    for _ in 0..<(rows.count - 2 - before.row) { work.press("↑") }
    work.press("!g")
    #expect(work.app.grid?.selected?.id == rows[before.row].id)
  }

  @Test("What does not agree is said, also where no row shows its place")
  func sentenceOfEach() throws {
    for sample in ["bac-giang", "dien-bien-2019"] {
      var work = try AppAtWork(sample)
      for _ in work.app.audit.all.prefix(60) {
        work.press("^g")
        if work.app.notice?.text.contains("Hết sai lệch ở đây") ?? false { work.press("^g") }
        let found = try #require(work.app.navigation.visited?.found)
        let sentence = work.app.phrases.sentence(found, causes: work.app.audit.causes(of: found))
        let words = (19..<23).map { work.line($0) }.joined(separator: " ").split(separator: " ")
        for word in sentence.split(separator: " ").prefix(20) {
          #expect(words.contains(word), "\(sentence)")
        }
      }
    }
  }

  @Test("Who may not edit is offered no keys for it at the foot")
  func keysOfTheLeader() throws {
    for (role, isOffered) in [(AuthorRole.secretary, true), (.leader, false)] {
      var work = try AppAtWork(role: role)
      for screen in ["!1", "!2", "!3", "!5"] {
        work.press(screen)
        let foot = work.line(23)
        for key in ["F2 ", "F7 ", "F8 "] { #expect(foot.contains(key) == isOffered, "\(foot)") }
        #expect(foot.contains("F3") && foot.contains("F10"))
      }
    }
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: .inspector, columns: 160)
    #expect(!work.line(23).contains("F8 "))
    work.press("⏎ ⏎")
    #expect(work.line(23).contains("F2 "))
    let column = work.line(23).prefix { $0 != "3" }.count
    _ = work.app.update(
      .input(.mouse(Mouse(.press, at: Point(column: column, row: 23)))))
    #expect(work.app.grid?.search != nil)
  }

  @Test("A word of several names lists them; the id of the chosen one is taken")
  func severalUnits() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .secretary)
    work.press("!4 ⏎ F7")
    work.type("xa")
    let list = try #require(work.app.grid?.draft?.list)
    #expect(list.fitting.count > 1 && list.place == 0)
    let second = list.all[list.fitting[1]]
    #expect(second.label.hasPrefix("UBND xã"))
    work.press("↓ ⏎")
    guard case .insert(_, let row, _)? = work.savedChanges.last?.act else {
      Issue.record("\(work.text)")
      return
    }
    #expect(row["unit"] == .text(second.value))
  }

  @Test("From a plan Alt-5 opens the estimate of that plan")
  func ownEstimate() throws {
    var work = try AppAtWork()
    work.press("!2 F7 ↓ ⏎ ⏎ ⏎ ⏎")
    let plans = work.app.workspace.all(.plan)
    #expect(plans.count == 2)
    for record in plans {
      work.press("!2")
      work.app.grid?.select(id: record.key.id)
      work.press("⏎ !5")
      guard case .budget(let id)? = work.app.grid?.table else {
        Issue.record("no estimate")
        return
      }
      #expect(work.app.workspace.budget(id)?.plan?.text == record.key.id)
      work.press("!2 ⎋")
    }
  }
}
