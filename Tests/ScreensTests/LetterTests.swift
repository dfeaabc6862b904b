import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// Letters, digits and signs where nothing is typed yet: commands, or the beginning of a text.
@Suite("Letters")
struct LetterTests {
  @Test(
    "A word typed on a cell begins it whole, whatever commands its letters are",
    arguments: [
      "UBND xã Mới", "Nội vụ", "nhà", "kế hoạch", "40", "40 xã", "7/3/2022", "12/5", "2/9", "5 xã",
      "- Thuê hội trường", "+84 215", "ong", "nghe", "hello", "e-mail", "oai", "[a]", "(abc)", "1a",
      "Giao", "kinh phí", "0", "6", "lãnh đạo", "gg abc",
    ])
  func words(_ word: String) throws {
    var work = try AppAtWork()
    work.press("↓ ↓ ↓")
    let before = work.app
    work.type(word)
    let draft = try #require(work.app.grid?.draft, "\(word): \(work.text)")
    #expect(draft.field.text == word)
    #expect(work.app.screen == .units && work.app.overlay == nil && work.app.year == before.year)
    work.press("⎋")
    #expect(work.app.grid?.table == before.grid?.table && work.app.grid?.marked == [])
    #expect(work.app.grid?.selected?.id == before.grid?.selected?.id && work.savedChanges.isEmpty)
  }

  @Test("Letters pressed in turn are commands, and those that only move are at any speed")
  func commands() throws {
    var work = try AppAtWork()
    work.type("jjjkj")
    #expect(work.app.grid?.selection == 3 && work.app.grid?.draft == nil)
    work.press("n")
    #expect(work.app.screen == .budgets)
    work.press("!3 4")
    #expect(work.app.screen == .scoring && work.app.grid?.draft == nil)
    work.press("1 3 o")
    #expect(work.app.grid?.table.isForm == true)
    work.press("⎋")
    work.type("nnn")
    #expect(work.app.screen == .budgets && work.app.grid?.draft == nil)
    // A mark and then a figure, a row and then a figure: each by itself.
    work.type("j8")
    #expect(work.app.grid?.draft == nil || work.app.grid?.draft?.field.text == "8")
  }

  @Test("Where nothing can be typed, a word runs no commands and leaves nothing")
  func fixed() throws {
    for role in [AuthorRole.secretary, .leader] {
      for word in ["nhà", "abc no 12", "Nội dung\n", "gõ nhầm e n 4"] {
        var work = try AppAtWork(role: role)
        work.press("!1")
        let before = work.app
        for letter in word {
          _ = work.app.update(.input(.key(letter == "\n" ? .enter : .character(letter))))
        }
        #expect(
          work.app.navigation.screens == before.navigation.screens && work.app.screen == .dashboard,
          "\(word)")
        #expect(work.app.overlay == nil && work.app.notice != nil)
        work.press("4")
        #expect(work.app.screen == .scoring, "after a pause a digit is a command")
      }
    }
  }

  @Test(
    "In a sheet no letter takes the beginning of a word: the whole is refused in its cell",
    arguments: [
      "chưa đạt", "có", "rà soát", "việc", "ít", "kém", "nội dung", "ủy ban", "files", "gì",
    ])
  func sheetWords(_ word: String) throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    let row = work.app.grid?.selected?.id
    work.type(word)
    work.press("⏎")
    #expect(work.app.grid?.draft?.field.text == word && work.app.grid?.draft?.fault != nil)
    #expect(work.app.grid?.selected?.id == row && work.savedChanges.isEmpty)
  }

  @Test("Lines that come at once are a paste: refused, none of them a command or a row")
  func bursts() throws {
    var work = try AppAtWork()
    work.press("↓ ↓ ↓")
    let before = work.app
    work.burst("UBND xã A\t0215\nnUBND xã B\n")
    #expect(work.app.grid?.draft?.fault?.contains("2 dòng, 2 cột") == true)
    work.press("⎋")
    #expect(work.app.grid?.rows == before.grid?.rows && work.savedChanges.isEmpty)
    for keys in ["!1", "F8", "F1", "!5 F6"] {
      var other = try AppAtWork()
      other.press(keys)
      let screens = other.app.navigation.screens[other.app.screen]?.levels.count
      other.burst("n1\no2\nq\n")
      #expect(other.app.navigation.screens[other.app.screen]?.levels.count == screens, "\(keys)")
      #expect(other.savedChanges.isEmpty)
    }
  }

  @Test("A word may begin with the letter of a command that is not for this table")
  func otherCommands() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 40)
    work.press("⇲ →")
    for word in ["bien ban", "b"] {
      work.type(word)
      #expect(work.app.grid?.draft?.field.text == word, "\(work.text)")
      work.press("⎋")
    }
  }

  @Test("What is typed on while the program asks whether to quit neither answers nor is a command")
  func typedOverQuestion() throws {
    var work = try AppAtWork()
    let before = work.app.workspace
    work.press("⎋")
    #expect(work.text.contains("Thoát"))
    work.type("Sở Nội vụ")
    #expect(work.app.overlay == nil && work.text.contains(work.app.phrases.noFieldOpen))
    work.press("⏎")
    #expect(!work.effects.contains(.quit) && work.app.workspace == before)
  }

  @Test("Scores typed ahead of a slow line are scores, one below the other")
  func typedAhead() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    work.burst("45/47\n1\n*")
    #expect(31 - (try work.sheet()?.gaps.unscored.count ?? 31) == 3)
  }

  @Test("Ctrl-Z steps back in the search line, the menu and a dialog, and says where it began")
  func steps() throws {
    var work = try AppAtWork()
    work.press("F3")
    work.type("dien bien")
    work.press("^z")
    #expect(work.app.grid?.search?.text == "dien ")
    work.press("^y ^z ^z")
    #expect(work.app.grid?.search?.text == "" && work.app.notice == nil)
    work.press("^z")
    #expect(work.app.notice?.text == work.app.phrases.draftAsItBegan)
    work.press("⎋ F9")
    work.type("sai lech")
    work.press("^z")
    guard case .palette(let palette, _)? = work.app.overlay else {
      Issue.record("the menu is gone")
      return
    }
    #expect(palette.field.text == "sai ")
    work.press("⎋ !e ^u")
    work.type("Phòng Nội vụ")
    work.press("^z ^z")
    guard case .dialog(let dialog, _)? = work.app.overlay else {
      Issue.record("the dialog is gone")
      return
    }
    #expect(dialog.fields[0].text == "Phòng ")
  }

  @Test(
    "Enter on a finding opens it, and edits it there; words for a criterion that is a heading are no commands"
  )
  func findingAndHeading() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    work.go(to: "I.1.3")
    work.press("!p")
    work.type("nhẹ")
    work.press("⏎")
    work.type("một")
    work.press("⏎ ^o ⏎")
    #expect(work.app.grid?.draft == nil && work.text.contains("một"), "\(work.text)")
    work.press("⏎")
    #expect(work.app.grid?.draft?.field.text == "một", "\(work.text)")
    work.press("⎋ ⎋ ^o")
    work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    work.go(to: "I.1")
    work.press("!r")
    #expect(work.app.grid?.draft == nil)
    work.type("Không có hồ sơ")
    work.press("⏎")
    #expect(try work.sheet()?.entries.isEmpty ?? true)
    #expect(work.app.grid?.draft == nil && work.app.grid?.marked.isEmpty == true)
  }

  @Test("Several marked findings go together, after a question, and come back together")
  func findings() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: .inspector)
    work.press("⏎ ⏎")
    for text in ["một", "hai", "ba"] {
      work.go(to: "I.1.3")
      work.press("!p")
      work.type("nhẹ")
      work.press("⏎")
      work.type(text)
      work.press("⏎")
    }
    work.press("^o ␣ ␣ F8")
    guard case .question(let question, .findings)? = work.app.overlay else {
      Issue.record("nothing was asked: \(work.text)")
      return
    }
    #expect(question.selected == 0)
    #expect(try work.sheet()?.findings.count == 3)
    work.press("→ ⏎")
    #expect(try work.sheet()?.findings.map(\.text) == ["ba"])
    work.press("^z")
    #expect(try work.sheet()?.findings.count == 3)
  }
}
