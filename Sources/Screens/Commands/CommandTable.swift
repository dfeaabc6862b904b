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

  init(
    _ command: Command, _ keys: [Key], letters: [Character] = [], _ scope: Scope = .everywhere
  ) {
    self.command = command
    self.keys = keys
    self.letters = letters
    self.scope = scope
  }
}

extension Binding {
  /// Whether the command, seldom done, is found in the menu only.
  package var isInMenuOnly: Bool { keys.isEmpty && letters.isEmpty }
}

/// The one table of keys: it drives dispatch, function-key bar, help and the table in README.
package enum CommandTable {
  /// All rows, in the order of help.
  package static let bindings: [Binding] = [
    Binding(.help, [.function(1), .alt("h")], letters: ["?"]),
    Binding(.palette, [.function(9), .control("p")]),
    Binding(.edit, [.function(2), .control("e")], letters: ["e"], .grids),
    Binding(.find, [.function(3), .control("f")], letters: ["/"], .grids),
    Binding(.filter, [.function(4), .alt("f")], .grids),
    Binding(.sort, [.function(6), .alt("s")], .grids),
    Binding(.add, [.function(7), .control("n"), .insert], .grids),
    Binding(.addChild, [.alt("n")], .grids),
    Binding(.delete, [.function(8), .control("d"), .delete], .grids),
    Binding(.moveRowUp, [.altUp], .grids),
    Binding(.moveRowDown, [.altDown], .grids),
    Binding(.mark, [.alt("k")], letters: [" "], .grids),
    Binding(.markAll, [.alt("a")], .grids),
    Binding(.quit, [.function(10), .control("q")]),
    Binding(.theme, [.function(11), .alt("t")]),
    Binding(.mouse, [.function(12), .alt("m")]),
    Binding(.undo, [.control("z")], .grids),
    Binding(.redo, [.control("y")], .grids),
    Binding(.dashboard, [.alt("1")], letters: ["1"]),
    Binding(.plans, [.alt("2")], letters: ["2"]),
    Binding(.units, [.alt("3")], letters: ["3"]),
    Binding(.scoring, [.alt("4")], letters: ["4"]),
    Binding(.budgets, [.alt("5")], letters: ["5"]),
    Binding(.nextPane, [.tab], .lists),
    Binding(.previousPane, [.backTab], .lists),
    Binding(.nextCell, [.tab], .tables),
    Binding(.previousCell, [.backTab], .tables),
    Binding(.nextPane, [.control("o")], .grids),
    Binding(.enter, [.enter], .grids),
    Binding(.back, [.escape], .grids),
    Binding(.details, [.alt("o")], letters: ["o"], .grids),
    Binding(.yearBack, [.alt(",")], letters: ["["], .grids),
    Binding(.yearOn, [.alt(".")], letters: ["]"], .grids),
    Binding(.allUnits, [.alt("q")], .lists),
    Binding(.up, [.up], letters: ["k"], .grids),
    Binding(.down, [.down], letters: ["j"], .grids),
    Binding(.left, [.left], letters: ["h"], .grids),
    Binding(.right, [.right], letters: ["l"], .grids),
    Binding(.pageUp, [.pageUp], .grids),
    Binding(.pageDown, [.pageDown], .grids),
    Binding(.first, [.home, .first], letters: ["g"], .grids),
    Binding(.last, [.end, .last], letters: ["G"], .grids),
    Binding(.fold, [.wordLeft], .grids),
    Binding(.fold, [], letters: ["-"], .unscored),
    Binding(.unfold, [.wordRight], letters: ["+"], .grids),
    Binding(.nextDiscrepancy, [.control("g")], letters: ["n"], .grids),
    Binding(.previousDiscrepancy, [.alt("g")], letters: ["N"], .grids),
    Binding(.acceptComputed, [.control("a")], letters: ["="], .tables),
    Binding(.fullMarks, [.alt("9")], letters: ["*"], .sheets),
    Binding(.noMarks, [.alt("0")], .sheets),
    Binding(.notApplicable, [.alt("x")], .sheets),
    Binding(.note, [.alt("c")], .sheets),
    Binding(.finding, [.alt("p")], .sheets),
    Binding(.evidence, [.alt("v")], .sheets),
    Binding(.reason, [.alt("r")], .sheets),
    Binding(.explanation, [.alt("i")], .sheets),
    Binding(.nextUnscored, [.alt("u")], letters: ["u"], .sheets),
    Binding(.finalise, [.alt("d")], .sheets),
    Binding(.sign, [.alt("j")], .sheets),
    Binding(.confirm, [.alt("y")], .sheets),
    Binding(.reopen, [.alt("b")], .sheets),
    Binding(.supersede, [.alt("w")], .sheets),
    Binding(.addGroup, [.alt("l")], .lists),
    Binding(.reorganise, [.alt("r")], .lists),
    Binding(.moveCampaign, [], .lists),
    Binding(.roadmapSteps, [], .grids),
    Binding(.inputMethod, [.control("t")]),
    Binding(.save, [.control("s")]),
    Binding(.redraw, [.control("l")]),
    Binding(.suspend, [.alt("z")]),
    Binding(.settings, [.alt("e")]),
    Binding(.cancel, [.control("c")]),
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
}
