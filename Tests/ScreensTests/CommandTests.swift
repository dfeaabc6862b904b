import Canvas
import Domain
import Phrases
import Screens
import TestSupport
import Testing

/// Every command, pressed by each of its keys.
@Suite("Commands")
struct CommandTests {
  /// Where each command is tried, and what must be true when its key was pressed.
  private static func check(_ command: Command, _ key: Key) throws {
    var work = try AppAtWork()
    let before = work.app
    switch command {
    case .help, .palette, .quit, .back, .settings, .readWhole:
      try pressed(key, &work)
      #expect(work.app.overlay != nil)
    case .edit, .add, .addChild:
      try pressed(key, &work)
      #expect(work.app.grid?.draft != nil)
    case .find:
      try pressed(key, &work)
      #expect(work.app.grid?.search != nil)
    case .findEverywhere:
      try pressed(key, &work)
      #expect(work.app.grid?.table == .everything && work.app.grid?.search != nil)
    case .receive:
      work.press("!2 ⏎ ⇥⇥⇥⇥⇥ ⏎")
      #expect(try pressed(key, &work).count == 1)
    case .enterForUnits:
      work.press("!3")
      try pressed(key, &work)
      #expect(work.text.contains("Giai đoạn HTQLCL"))
    case .remind:
      work.press("!2 ⏎ ⇥⇥⇥⇥⇥ ⏎")
      #expect(try pressed(key, &work).count == 1)
    case .replace, .importFile, .export:
      try pressed(key, &work)
      #expect(work.app.overlay != nil)
    case .delete:
      work.press("!5")
      try pressed(key, &work)
      #expect(work.app.overlay != nil)
    case .theme: #expect(try pressed(key, &work) == [.useTheme("mono")])
    case .mouse:
      try pressed(key, &work)
      #expect(!work.app.frame.wantsMouse)
    case .undo, .redo:
      work.press("!5 ↓ ↓ F8" + (command == .redo ? " ^z" : ""))
      #expect(try pressed(key, &work).count == 1)
    case .save, .cancel, .inputMethod, .allUnits:
      try pressed(key, &work)
      #expect(work.app.notice != nil)
    case .redraw: #expect(try pressed(key, &work) == [.redraw])
    case .suspend: #expect(try pressed(key, &work) == [.suspend])
    case .dashboard, .plans, .scoring, .budgets:
      try pressed(key, &work)
      #expect(work.app.screen != before.screen)
    case .units:
      work.press("!1")
      try pressed(key, &work)
      #expect(work.app.screen == .units)
    case .nextPane, .previousPane:
      try pressed(key, &work)
      #expect(work.app.grid?.table != before.grid?.table)
    case .enter, .details:
      try pressed(key, &work)
      #expect(work.app.grid?.table != before.grid?.table)
      work.press("⎋")
      #expect(work.app.grid?.table == before.grid?.table)
    case .mark:
      try pressed(key, &work)
      #expect(work.app.grid?.marked.count == 1 && work.app.grid?.selection == 1)
    case .markAll:
      try pressed(key, &work)
      #expect(work.app.grid?.marked.count == work.app.grid?.visible.count)
      try pressed(key, &work)
      #expect(work.app.grid?.marked == [])
    case .sort:
      try pressed(key, &work)
      #expect(work.app.grid?.sorting?.column == 0 && work.app.grid?.sorting?.isDescending == false)
    case .filter, .columns:
      try pressed(key, &work)
      #expect(work.app.overlay != nil)
    case .yearBack, .yearOn:
      try pressed(key, &work)
      #expect(work.app.year == before.year + (command == .yearOn ? 1 : -1))
    case .down, .pageDown, .last:
      try pressed(key, &work)
      #expect((work.app.grid?.selection ?? 0) > 0)
    case .up, .pageUp, .first:
      work.press("↓ ↓ ↓")
      try pressed(key, &work)
      #expect((work.app.grid?.selection ?? 9) < 3)
    case .right:
      try pressed(key, &work)
      #expect(work.app.grid?.column == 1)
    case .left:
      work.press("→")
      try pressed(key, &work)
      #expect(work.app.grid?.column == 0)
    case .nextCell:
      work.press("!5")
      try pressed(key, &work)
      #expect(work.app.grid?.column == 1)
    case .previousCell:
      work.press("!5 → →")
      try pressed(key, &work)
      #expect(work.app.grid?.column == 1)
    case .fold:
      try pressed(key, &work)
      #expect(work.app.grid?.visible.count ?? 99 < 20)
    case .unfold:
      work.press("-")
      try pressed(key, &work)
      #expect(work.app.grid?.visible == before.grid?.visible)
    case .nextDiscrepancy:
      try pressed(key, &work)
      #expect(work.app.screen == .budgets)
    case .previousDiscrepancy:
      // Plans are checked after estimates, so the last one is theirs.
      try pressed(key, &work)
      #expect(work.app.screen == .plans)
    case .acceptComputed:
      work.press("!5 ^g ^g ^g ^g ^g ^g")
      try pressed(key, &work)
      #expect(work.press("→ ⏎").count == 1)
    case .whatIf:
      work.press("!5 ↓ ↓ → →")
      try pressed(key, &work)
      #expect(work.app.overlay != nil)
    case .moveRowUp, .moveRowDown:
      work.press(command == .moveRowUp ? "!5 ↓ ⇲ ↑ ↑" : "!5 ↓")
      #expect(try pressed(key, &work).count == 1)
    case .moveRowIn, .moveRowOut, .renumber:
      work.press(command == .moveRowOut ? "!5 ↓" : "!5")
      if command != .moveRowOut {
        let tops = work.app.grid?.rows.filter { $0.depth == 0 }.map(\.id) ?? []
        work.app.grid?.select(id: tops[1])
        if command == .renumber { work.press("!↑") }
      }
      #expect(try pressed(key, &work).count == 1)
    case .copyRows, .cutRows:
      work.press("!5 ↓")
      guard case .copy(let text)? = try pressed(key, &work).first else {
        Issue.record("nothing is copied")
        return
      }
      #expect(text.contains("\t") && work.app.clipboard?.isCut == (command == .cutRows))
      #expect(work.app.workspace == before.workspace)
    case .pasteRows, .pasteBelow, .duplicateRows, .fillDown:
      work.press("!5 ↓ !c ↓")
      #expect(try pressed(key, &work).count == 1)
    case .reorganise:
      try pressed(key, &work)
      #expect(work.app.overlay != nil && work.text.contains("Sáp nhập thành đơn vị mới"))
    case .roadmapSteps, .moveCampaign, .takeCriteria, .layVisits:
      Issue.record("only the menu has it")
    case .fullMarks, .noMarks, .notApplicable, .note, .finding, .evidence, .evidenceFile, .reason,
      .explanation,
      .nextUnscored, .finalise, .sign, .confirm, .reopen, .supersede, .addGroup:
      try checkOnSheet(command, key)
    }
  }

  /// The same for the commands of a score sheet.
  private static func checkOnSheet(_ command: Command, _ key: Key) throws {
    let role: AuthorRole = command == .addGroup ? .secretary : .inspector
    var work = AppAtWork(scoring: try ScoringStore().workspace(), role: role)
    work.press(command == .addGroup ? "⏎" : "⏎ ⏎")
    let paths: [Command: String] = [.sign: "!d→⏎", .reopen: "!d→⏎", .confirm: "!d→⏎!j→⏎"]
    if [.finalise, .sign, .confirm, .reopen, .supersede].contains(command) {
      work.press(String(repeating: "*", count: 31))
      let path = paths[command] ?? (command == .supersede ? "!d→⏎!j→⏎" : "")
      for step in path.split(separator: "⏎") {
        work.press("\(step.prefix(2)) → ⏎")
      }
    }
    if command == .evidenceFile { work.press("u") }
    if command == .notApplicable { work.go(to: "I.6") }
    if [.fullMarks, .noMarks].contains(command) { work.press("⇱") }
    if command == .confirm { work.sit("Đoàn 2") }
    let before = work.app
    let effects = try pressed(key, &work)
    switch command {
    case .fullMarks, .noMarks:
      #expect(effects.isEmpty, "a heading takes no score")
      work.press("u")
      #expect(try pressed(key, &work).count == 1)
    case .notApplicable: #expect(effects.count == 1 && work.app.grid?.draft != nil)
    case .nextUnscored: #expect(work.app.grid?.selection != before.grid?.selection)
    case .evidenceFile: #expect(work.app.overlay != nil && work.text.contains("Tệp minh chứng"))
    case .finalise, .sign, .confirm, .reopen: #expect(work.app.overlay != nil)
    default: #expect(work.app.grid?.draft != nil)
    }
  }

  /// Presses one key, and holds what its command does against the nature that the table gives it.
  @discardableResult
  private static func pressed(_ key: Key, _ work: inout AppAtWork) throws -> [Effect] {
    let before = work.app
    let effects = work.app.update(.input(.key(key)))
    let found = CommandTable.command(for: key, in: before.context)
    guard let command = found, command != .enter, command != .back else { return effects }
    let nature = command.nature
    if before.grid?.draft == nil, work.app.grid?.draft != nil {
      #expect(nature.contains(.opensField), "\(command) opens a field")
    }
    if work.app.grid?.table != before.grid?.table {
      #expect(nature.contains(.leavesTable), "\(command) goes to another table")
    }
    if command.canBeTakenBack {
      #expect(work.app.history.undoable.count == before.history.undoable.count, "\(command)")
    }
    return effects
  }

  @Test("Each key of each command does what the table says", arguments: Command.allCases)
  func everyCommand(command: Command) throws {
    let bindings = CommandTable.bindings.filter { $0.command == command }
    #expect(!bindings.isEmpty)
    for binding in bindings {
      for key in binding.keys { try Self.check(command, key) }
      for letter in binding.letters where binding.scope != .tables || letter == "=" {
        try Self.check(command, .character(letter))
      }
    }
  }

  @Test("A digit in a table begins a figure and switches no screen")
  func digits() throws {
    var work = try AppAtWork()
    work.press("!5 → → 3")
    #expect(work.app.screen == .budgets)
    #expect(work.app.grid?.draft?.field.text == "3")
  }

  @Test("Letters in a search are letters, not commands")
  func searchLetters() throws {
    var work = try AppAtWork()
    work.press("F3 gjkn1?")
    #expect(work.app.grid?.search?.text == "gjkn1?")
    #expect(work.app.overlay == nil)
  }

  @Test("A search without marks finds, and keeps the row when it ends")
  func search() throws {
    var work = try AppAtWork()
    work.press("F3")
    work.type("dien bien dong")
    #expect(work.text.contains("UBND huyện Điện Biên Đông"))
    work.press("⏎")
    #expect(work.app.grid?.visible.count == 84)
    let row = try #require(work.app.grid?.selected?.record)
    let record = try #require(work.app.workspace[row])
    #expect(work.app.workspace.title(of: record).contains("Điện Biên Đông"))
  }

  /// Goes on by a key, also into the next record, which is said before.
  private func goOn(_ key: String, _ work: inout AppAtWork) {
    work.press(key)
    if work.app.notice?.text.contains("Hết sai lệch ở đây") ?? false { work.press(key) }
  }

  @Test("Going round all discrepancies comes back to the first")
  func round() throws {
    var work = try AppAtWork()
    work.press("^g")
    let first = work.app.grid?.selected
    let count = work.app.audit.all.count
    #expect(count > 9)
    for _ in 0..<count { goOn("^g", &work) }
    #expect(work.app.grid?.selected == first)
    goOn("!g", &work)
    goOn("^g", &work)
    #expect(work.app.grid?.selected == first)
  }

  @Test("Every discrepancy is gone to in the cell that shows it")
  func exactCells() throws {
    var work = try AppAtWork(columns: 120, rows: 40)
    // What has no cell of its own is shown by this field of its row.
    let shownBy = ["parts": "quantity", "ordinal": "content", "units": "content"]
    try #require(work.app.audit.all.count > 20)
    for found in work.app.audit.all {
      goOn("^g", &work)
      let grid = try #require(work.app.grid)
      let row = try #require(grid.selected)
      let path = try #require(work.app.cell(row, grid.column)?.binding?.path)
      let isThere = found.figures.contains { $0.path == path }
      let field = found.path.steps.last.flatMap { shownBy[$0] }
      let isBeside = field.map { found.path.parent.appending($0) } == path
      #expect(isThere || isBeside, "\(found.path.text) \(path.text)")
    }
  }

  @Test("The menu finds a command in Vietnamese without marks and in English, and does it")
  func palette() throws {
    for words in ["sai␣lech", "next␣discr"] {
      var work = try AppAtWork()
      work.press("F9 " + words + " ⏎")
      #expect(work.app.overlay == nil)
      #expect(work.app.screen == .budgets)
      #expect(work.text.contains("Sai lệch 1/\(work.app.audit.all.count)"))
    }
    var work = try AppAtWork()
    work.press("^p zzz ⏎")
    #expect(work.app.overlay != nil)
    work.press("⎋")
    #expect(work.app.overlay == nil)
  }

  @Test("Ctrl-C twice within two seconds offers to quit, once does not")
  func cancelTwice() throws {
    var work = try AppAtWork()
    work.press("^c")
    #expect(work.app.overlay == nil)
    work.press("^c")
    #expect(work.app.overlay != nil)
  }

  @Test(
    "Where nothing can be seen a second Ctrl-C leaves within two seconds, not later",
    arguments: [(0, true), (2, true), (3, false)])
  func cancelUnseen(_ seconds: Int, _ isLeft: Bool) throws {
    var work = try AppAtWork(columns: 20, rows: 5)
    let cancel = Event.input(.key(.control("c")))
    #expect(work.app.update(cancel).isEmpty)
    _ = work.app.update(.time(AppAtWork.clock(seconds)))
    #expect(work.app.update(cancel).contains(.quit) == isLeft)
  }

  @Test("The mouse selects a row, scrolls with the wheel, and presses the keys of the bar")
  func mouse() throws {
    var work = try AppAtWork()
    let mouse = { (action: Mouse.Action, column: Int, row: Int) in
      Event.input(.mouse(Mouse(action, at: Point(column: column, row: row))))
    }
    _ = work.app.update(mouse(.press, 10, 6))
    #expect(work.app.grid?.selection == 3)
    _ = work.app.update(mouse(.wheelDown, 10, 6))
    #expect(work.app.grid?.selection == 6)
    _ = work.app.update(mouse(.press, 60, 0))
    #expect(work.app.screen == .scoring)
    _ = work.app.update(mouse(.press, 1, 23))
    #expect(work.app.overlay != nil)
  }
}
