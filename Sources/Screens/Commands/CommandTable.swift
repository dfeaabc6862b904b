import Canvas
import Phrases

/// One row of the key table: a command with its keys.
package struct Binding: Equatable, Sendable {
  package let command: Command
  /// Keys that always mean it, also while something is typed, unless the field needs them.
  package let keys: [Key]
  /// Second names: single characters, only where nothing can be typed.
  package let letters: [Character]
  /// Where it is valid.
  package let scope: Scope
  /// What others have to know of the command.
  package let nature: Nature

  /// Where a command is valid.
  package enum Scope: Equatable, Sendable {
    case everywhere
    /// Lists and tables, while no cell is being typed in.
    case grids
    /// Lists: tables in which nothing is typed in place.
    case lists
    /// Tables whose cells take digits.
    case tables
    /// The scores of a sheet.
    case sheets
    /// Where signs are commands: everywhere but in the scores of a sheet, where they are scores.
    case unscored
  }

  /// What a command does to what is seen, as far as typing before or after it is concerned.
  package struct Nature: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// None of what follows.
    package static let plain: Nature = []
    /// It goes to another table, where a draft would be out of sight.
    package static let leavesTable = Nature(rawValue: 1)
    /// A text is typed after it.
    package static let opensField = Nature(rawValue: 2)
    /// It changes the rows of a table, which not everybody may.
    package static let editsRows = Nature(rawValue: 4)
    /// It only moves the cursor, or marks: done many times, one at once after another.
    package static let motion = Nature(rawValue: 8)
    /// After it all can be as it was: it only shows something else.
    package static let look = Nature(rawValue: 16)
  }

  init(
    _ command: Command, _ keys: [Key], letters: [Character] = [], _ scope: Scope, _ nature: Nature
  ) {
    self.command = command
    self.keys = keys
    self.letters = letters
    self.scope = scope
    self.nature = nature
  }
}

extension Command {
  /// What others have to know of it; each of its rows in the key table says the same.
  package var nature: Binding.Nature {
    CommandTable.bindings.first { $0.command == self }?.nature ?? .plain
  }

  /// Whether it changes nothing in the store, so that its letter may turn out to begin a word.
  package var canBeTakenBack: Bool { !nature.isDisjoint(with: [.motion, .look]) }
}

extension Binding {
  /// Whether the command, seldom done, is found in the menu only.
  package var isInMenuOnly: Bool { keys.isEmpty && letters.isEmpty }
}

/// The one table of keys: it drives dispatch, function-key bar, help and the table in README.
package enum CommandTable {
  /// All rows, in the order of help.
  package static let bindings: [Binding] = [
    Binding(.help, [.function(1), .alt("h")], letters: ["?"], .everywhere, .plain),
    Binding(.palette, [.function(9), .control("p")], .everywhere, .plain),
    Binding(
      .edit, [.function(2), .control("e")], letters: ["e"], .grids,
      [.opensField, .editsRows, .look]),
    Binding(.readWhole, [.alt("'")], .grids, .look),
    Binding(.find, [.function(3), .control("f")], letters: ["/"], .grids, .plain),
    Binding(.findEverywhere, [.alt("/")], .everywhere, .leavesTable),
    Binding(.replace, [.control("r")], .grids, .leavesTable),
    Binding(.importFile, [.control("b")], .grids, .leavesTable),
    Binding(.export, [.function(5), .control("w")], .grids, .plain),
    Binding(.filter, [.function(4), .alt("f")], .grids, .plain),
    Binding(.sort, [.function(6), .alt("s")], .grids, .plain),
    Binding(.columns, [.alt("w")], .unscored, .plain),
    Binding(.add, [.function(7), .control("n"), .insert], .grids, [.opensField, .editsRows]),
    Binding(.addChild, [.alt("n")], .grids, [.opensField, .editsRows]),
    Binding(.delete, [.function(8), .control("d"), .delete], .grids, .editsRows),
    Binding(.moveRowUp, [.altUp], .grids, .plain),
    Binding(.moveRowDown, [.altDown], .grids, .plain),
    Binding(.moveRowIn, [.altRight, .alt(">")], .grids, .plain),
    Binding(.moveRowOut, [.altLeft, .alt("<")], .grids, .plain),
    Binding(.renumber, [.alt("i")], .unscored, .plain),
    Binding(.copyRows, [.alt("c"), .control("k")], .unscored, .plain),
    Binding(.cutRows, [.alt("x"), .control("x")], .unscored, .plain),
    Binding(.pasteRows, [.alt("v"), .control("v")], .unscored, .plain),
    Binding(.pasteBelow, [.alt("u")], .unscored, .plain),
    Binding(.duplicateRows, [.alt("d")], .unscored, .plain),
    Binding(.fillDown, [.alt("j")], .unscored, .plain),
    Binding(.mark, [.alt("k")], letters: [" "], .grids, .motion),
    Binding(.markAll, [.alt("a")], .grids, .plain),
    Binding(.quit, [.function(10), .control("q")], .everywhere, .plain),
    Binding(.theme, [.function(11), .alt("t")], .everywhere, .plain),
    Binding(.mouse, [.function(12), .alt("m")], .everywhere, .plain),
    Binding(.undo, [.control("z")], .grids, .leavesTable),
    Binding(.redo, [.control("y")], .grids, .leavesTable),
    Binding(.dashboard, [.alt("1")], letters: ["1"], .everywhere, [.leavesTable, .look]),
    Binding(.plans, [.alt("2")], letters: ["2"], .everywhere, [.leavesTable, .look]),
    Binding(.units, [.alt("3")], letters: ["3"], .everywhere, [.leavesTable, .look]),
    Binding(.scoring, [.alt("4")], letters: ["4"], .everywhere, [.leavesTable, .look]),
    Binding(.budgets, [.alt("5")], letters: ["5"], .everywhere, [.leavesTable, .look]),
    Binding(.nextPane, [.tab], .lists, .leavesTable),
    Binding(.previousPane, [.backTab], .lists, .leavesTable),
    Binding(.nextCell, [.tab], .tables, .plain),
    Binding(.previousCell, [.backTab], .tables, .plain),
    Binding(.nextPane, [.control("o")], .grids, .leavesTable),
    Binding(.enter, [.enter], .grids, .plain),
    Binding(.back, [.escape], .grids, .plain),
    Binding(.details, [.alt("o")], letters: ["o"], .grids, [.leavesTable, .look]),
    Binding(.yearBack, [.alt(",")], letters: ["["], .grids, [.leavesTable, .look]),
    Binding(.yearOn, [.alt(".")], letters: ["]"], .grids, [.leavesTable, .look]),
    Binding(.allUnits, [.alt("q")], .lists, .plain),
    Binding(.up, [.up], letters: ["k"], .grids, .motion),
    Binding(.down, [.down], letters: ["j"], .grids, .motion),
    Binding(.left, [.left], letters: ["h"], .grids, .motion),
    Binding(.right, [.right], letters: ["l"], .grids, .motion),
    Binding(.pageUp, [.pageUp], .grids, .plain),
    Binding(.pageDown, [.pageDown], .grids, .plain),
    Binding(.first, [.home, .first], letters: ["g"], .grids, .motion),
    Binding(.last, [.end, .last], letters: ["G"], .grids, .motion),
    Binding(.fold, [.wordLeft], .grids, .look),
    Binding(.fold, [], letters: ["-"], .unscored, .look),
    Binding(.unfold, [.wordRight], letters: ["+"], .grids, .look),
    Binding(.nextDiscrepancy, [.control("g")], letters: ["n"], .grids, [.leavesTable, .look]),
    Binding(.previousDiscrepancy, [.alt("g")], letters: ["N"], .grids, [.leavesTable, .look]),
    Binding(.acceptComputed, [.control("a")], letters: ["="], .tables, .plain),
    Binding(.whatIf, [.alt("l")], .tables, .opensField),
    Binding(.fullMarks, [.alt("9")], letters: ["*"], .sheets, .plain),
    Binding(.noMarks, [.alt("0")], .sheets, .plain),
    Binding(.notApplicable, [.alt("x")], .sheets, .opensField),
    Binding(.note, [.alt("c")], .sheets, .opensField),
    Binding(.finding, [.alt("p")], .sheets, .opensField),
    Binding(.evidence, [.alt("v")], .sheets, .opensField),
    Binding(.evidenceFile, [.alt(";")], .sheets, .plain),
    Binding(.reason, [.alt("r")], .sheets, .opensField),
    Binding(.explanation, [.alt("i")], .sheets, .opensField),
    Binding(.nextUnscored, [.alt("u")], letters: ["u"], .sheets, .look),
    Binding(.finalise, [.alt("d")], .sheets, .plain),
    Binding(.sign, [.alt("j")], .sheets, .plain),
    Binding(.confirm, [.alt("y")], .sheets, .plain),
    Binding(.reopen, [.alt("b")], .sheets, .plain),
    Binding(.supersede, [.alt("w")], .sheets, .opensField),
    Binding(.addGroup, [.alt("l")], .lists, .opensField),
    Binding(.receive, [.alt("b")], letters: ["b"], .lists, .plain),
    Binding(.layVisits, [], .lists, .plain),
    Binding(.remind, [.alt("y")], .lists, .plain),
    Binding(.enterForUnits, [.alt("p")], .lists, .plain),
    Binding(.reorganise, [.alt("r")], .lists, .plain),
    Binding(.moveCampaign, [], .lists, .plain),
    Binding(.takeCriteria, [], .everywhere, .plain),
    Binding(.roadmapSteps, [], .grids, .plain),
    Binding(.inputMethod, [.control("t")], .everywhere, .plain),
    Binding(.save, [.control("s")], .everywhere, .plain),
    Binding(.redraw, [.control("l")], .everywhere, .plain),
    Binding(.suspend, [.alt("z")], .everywhere, .plain),
    Binding(.settings, [.alt("e")], .everywhere, .plain),
    Binding(.cancel, [.control("c")], .everywhere, .plain),
  ]

  /// Where keys are looked up: what has the keyboard.
  package enum Context: Equatable, Sendable {
    case list
    /// A table whose cells take digits; `typing` while a cell or the search line is typed in.
    case table
    /// The scores of a sheet.
    case sheet
    case typing
  }

  /// The command of a key in that context.
  package static func command(for key: Key, in context: Context) -> Command? {
    for binding in bindings where isValid(binding.scope, in: context) {
      if binding.keys.contains(key) { return binding.command }
      guard context != .typing, case .character(let letter) = key else { continue }
      // A table takes digits as figures; an input method may turn d into đ on the way.
      if context == .table || context == .sheet, letter.isNumber { continue }
      if binding.letters.contains(letter) { return binding.command }
    }
    return nil
  }

  /// What the selected cell takes, where nothing is typed yet.
  package enum Cell: Equatable, Sendable {
    /// Nothing can be typed in it.
    case fixed
    case text
    /// A figure or a day: what is typed begins with a digit.
    case figure
  }

  /// The command of a letter, digit or sign on a cell; nil where it begins what is typed there.
  package static func command(for letter: Character, in context: Context, on cell: Cell) -> Command?
  {
    if cell == .figure, letter.isNumber { return nil }
    return command(for: .character(letter), in: context)
  }

  /// Whether a command is there in a context, by key, menu or mouse.
  package static func isThere(_ command: Command, in context: Context) -> Bool {
    bindings.contains { $0.command == command && isValid($0.scope, in: context) }
  }

  /// Whether a scope holds in a context.
  package static func isValid(_ scope: Binding.Scope, in context: Context) -> Bool {
    switch scope {
    case .everywhere: true
    case .grids: context != .typing
    case .lists: context == .list
    case .tables: context == .table || context == .sheet
    case .sheets: context == .sheet
    case .unscored: context == .list || context == .table
    }
  }

  /// The commands of the function-key bar, in its order.
  package static let barCommands: [Command] = [
    .help, .edit, .find, .filter, .sort, .add, .delete, .palette, .quit,
  ]

  /// The commands that stand before those in the bar of a score sheet.
  package static let sheetCommands: [Command] = [
    .fullMarks, .noMarks, .notApplicable, .nextUnscored, .reason, .finding,
  ]
}
