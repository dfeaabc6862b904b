import Canvas
import Phrases

extension Phrases {
  /// The name of a key as it stands on a keyboard.
  package func name(of key: Key) -> String {
    switch key {
    case .character(" "): spaceBar
    case .character(let letter): String(letter)
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let letter): "Alt-" + letter.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: arrow(.up)
    case .down: arrow(.down)
    case .left: arrow(.left)
    case .right: arrow(.right)
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "Ctrl-" + arrow(.left)
    case .wordRight: "Ctrl-" + arrow(.right)
    case .altUp: "Alt-" + arrow(.up)
    case .altDown: "Alt-" + arrow(.down)
    case .altLeft: "Alt-" + arrow(.left)
    case .altRight: "Alt-" + arrow(.right)
    case .shift(let direction): "Shift-" + name(of: direction.key)
    case .first: "Ctrl-Home"
    case .last: "Ctrl-End"
    }
  }

  /// The first key of a command, for a sentence that names it.
  func key(of command: Command) -> String {
    CommandTable.bindings.first { $0.command == command }?.keys.first.map { name(of: $0) } ?? ""
  }

  /// All keys of a row of the key table, letters last; only those valid in a context, if given.
  package func keys(of binding: Binding, in context: CommandTable.Context? = nil) -> String {
    let letters = binding.letters.filter { letter in
      context.map { CommandTable.command(for: .character(letter), in: $0) == binding.command }
        ?? true
    }
    let keys = binding.keys.map { name(of: $0) } + letters.map { name(of: .character($0)) }
    return keys.joined(separator: "  ")
  }
}

/// The key table as Markdown, as it stands in README and as `bcdiso keys` prints it.
package enum KeyTable {
  /// The table in the language of `phrases`.
  package static func markdown(_ phrases: Phrases) -> String {
    let head = phrases.keyTableHead
    var lines = ["| \(head.key) | \(head.command) | \(head.explanation) |", "|---|---|---|"]
    for binding in CommandTable.bindings where !binding.isInMenuOnly {
      let keys = phrases.keys(of: binding).replacing("|", with: "\\|")
      lines.append(
        "| \(keys) | \(phrases.title(of: binding.command)) "
          + "| \(phrases.explanation(of: binding.command)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
