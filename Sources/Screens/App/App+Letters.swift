import Canvas
import Domain
import Phrases
import Tables
import Widgets

/// Letters, digits and signs pressed at once, one after another, where each may be a command.
///
/// A person who means commands looks what they do; who types a word goes on at once. So what begins as
/// commands and goes on as a word is taken for the word, and all is as it was before its first letter.
struct QuickLetters: Equatable, Sendable {
  /// How soon the next key must follow, in milliseconds.
  static let pause = 400

  /// What was pressed.
  var text: String
  /// When the last of it was pressed.
  var at: Int
  /// What the screens showed before the first of it; nil where the text is not taken at all.
  let before: Navigation?

  /// What the next key makes of it.
  enum Course: Equatable, Sendable {
    /// A word that begins with what was pressed.
    case word
    /// The key by itself: its command, or the beginning of what is typed.
    case key
  }

  /// What a letter, digit or sign that follows at once makes of it.
  func course(_ letter: Character, _ command: Command?) -> Course {
    guard let last = text.last else { return .key }
    if letter.isNumber { return last.isNumber || "+-[".contains(last) ? .word : .key }
    guard let command else { return text.allSatisfy { $0 == " " } ? .key : .word }
    if command.nature.contains(.motion) || text.allSatisfy({ $0 == letter }) { return .key }
    if letter.isLetter, last.isLetter { return .word }
    return last.isNumber && "/.,-:".contains(letter) ? .word : .key
  }
}

extension App {
  /// What the selected cell takes.
  var cellKind: CommandTable.Cell {
    guard case .ready = availability(of: .edit), let grid, let row = grid.selected,
      let binding = cell(row, grid.column)?.binding
    else { return .fixed }
    return binding.form.takesFigures ? .figure : .text
  }

  /// A letter, digit or sign where nothing is typed: a command, or the beginning of a text.
  mutating func press(_ letter: Character) -> [Effect] {
    let running = runningLetters
    quick = nil
    if let running, running.before == nil {
      refuseLetters(of: running.text + String(letter))
      return []
    }
    if context == .sheet, startsScore(.character(letter)) { return [] }
    let command = CommandTable.command(for: letter, in: context, on: cellKind)
    if let running, running.course(letter, command) == .word {
      begin(running.text + String(letter), at: running.before)
      return []
    }
    guard let command else {
      begin(String(letter), at: nil)
      return []
    }
    // What cannot be done here and is no look around is no command: the letter begins a word.
    if !command.canBeTakenBack, cellKind != .fixed,
      case .refused = action(of: command).availability
    {
      begin(String(letter), at: nil)
      return []
    }
    let before = running?.before ?? navigation
    let effects = perform(command)
    if command.canBeTakenBack, overlay == nil {
      quick = QuickLetters(
        text: (running?.text ?? "") + String(letter), at: clock.milliseconds, before: before)
    }
    return effects
  }

  /// A key where something is typed: the letter that opened the field may be the first of a word.
  ///
  /// - Returns: whether it was, so that the key is done with.
  mutating func joinsLetter(_ key: Key) -> Bool {
    let running = runningLetters
    quick = nil
    guard case .character(let letter) = key, let running, running.before != nil
    else { return false }
    begin(running.text + String(letter), at: running.before)
    return true
  }

  /// Whether a key that is no letter ends a text that was not taken, and is done with that.
  mutating func endsLetters(_ key: Key) -> Bool {
    let running = runningLetters
    quick = nil
    guard let running, running.before == nil, key == .enter || key == .tab else { return false }
    refuseLetters(of: running.text)
    return true
  }

  /// What was pressed so far, if the next key follows at once.
  private var runningLetters: QuickLetters? {
    quick.flatMap { clock.milliseconds - $0.at <= QuickLetters.pause ? $0 : nil }
  }

  /// Begins to type in the selected cell; first all is as it was when the first letter was pressed.
  private mutating func begin(_ text: String, at before: Navigation?) {
    if let before {
      navigation.goBack(to: before)
      notice = nil
      refresh()
    }
    if context == .sheet { return beginScore(with: text) }
    guard cellKind != .fixed else { return refuseLetters(of: text) }
    beginDraft(with: text)
  }

  /// Says why nothing is typed here; what follows at once is not taken for commands.
  private mutating func refuseLetters(of text: String) {
    var reason =
      howToEditList ?? (text.count > 1 ? phrases.noFieldOpen : phrases.cannotEdit)
    if case .refused(let why) = availability(of: .edit) { reason = why }
    notice = Notice(text: reason, role: .warning)
    quick = QuickLetters(text: text, at: clock.milliseconds, before: nil)
  }

  /// Several lines read at once: a paste that came as keys, unless they are figures or only move.
  mutating func handle(burst keys: [Key]) -> [Effect] {
    let letters = keys.compactMap { key -> Character? in
      if case .character(let letter) = key { letter } else { nil }
    }
    guard overlay == nil, areFigures(letters) || onlyMove(letters) else {
      paste(
        String(
          keys.map { key -> Character in
            if case .character(let letter) = key { letter } else { key == .tab ? "\t" : "\n" }
          }))
      return []
    }
    return keys.flatMap { overlay == nil ? press($0) : overlayKey($0) }
  }

  /// Whether such letters are figures, and typed where figures are.
  private func areFigures(_ letters: [Character]) -> Bool {
    let takes = context == .sheet || (grid?.draft?.form.takesFigures ?? (cellKind == .figure))
    return takes && letters.allSatisfy { $0.isNumber || ".,/%-*xXu ".contains($0) }
  }

  /// Whether such letters only move the cursor here.
  private func onlyMove(_ letters: [Character]) -> Bool {
    context != .typing
      && letters.allSatisfy {
        CommandTable.command(for: $0, in: context, on: cellKind)?.nature.contains(.motion) ?? false
      }
  }
}

extension FieldForm {
  /// Whether it is typed in digits.
  var takesFigures: Bool {
    switch nature {
    case .digits, .figure, .date: true
    case .words, .texts, .flag, .choice, .name, .names, .parts: false
    }
  }
}
