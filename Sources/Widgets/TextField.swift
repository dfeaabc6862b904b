import Canvas
import Vietnamese

/// One line of text that is being typed, with its caret.
///
/// It takes every code point and every Backspace one by one, since a Vietnamese input method sends
/// Backspaces and the rewritten letters in one go; and it has an input method of its own for
/// terminals that lack one. Text is kept in NFC.
package struct TextField: Equatable, Sendable {
  /// No field holds more: a letter beyond is not taken, nor a paste that does not fit whole.
  package static let limit = 4096

  private var letters: [Character]
  /// How many letters stand left of the caret.
  package private(set) var caret: Int
  /// The field's own input method.
  package var method: InputMethod
  /// What was typed, step by step.
  private var steps = TypingSteps()
  /// The keys of the word left of the caret.
  private var memory = TypingMemory()

  /// A field with `text` in it and the caret behind.
  package init(_ text: String = "", method: InputMethod = .off) {
    letters = Array(text.composed)
    caret = letters.count
    self.method = method
  }

  /// What stands in the field.
  package var text: String { String(letters) }

  /// Does what the key means in a field.
  ///
  /// - Returns: false for a key that means nothing here.
  package mutating func handle(_ key: Key) -> Bool {
    if key == .control("z") || key == .control("y") {
      _ = key == .control("z") ? undo() : redo()
      return true
    }
    let before = state
    guard apply(key) else { return false }
    if letters != before.letters {
      steps.note(TypingSteps.Kind(key), before)
    } else {
      steps.pause()
    }
    return true
  }

  /// What stands in the field and where the caret is.
  private var state: TypingSteps.State {
    get { TypingSteps.State(letters: letters, caret: caret) }
    set { (letters, caret) = (newValue.letters, newValue.caret) }
  }

  /// Goes back one step of typing: a word, a paste, some letters taken out.
  ///
  /// - Returns: false when all is as it began.
  package mutating func undo() -> Bool {
    guard let earlier = steps.undo(state) else { return false }
    state = earlier
    return true
  }

  /// Does again what was undone last; false when nothing was.
  package mutating func redo() -> Bool {
    guard let later = steps.redo(state) else { return false }
    state = later
    return true
  }

  /// Does what the key means; false where it means nothing.
  private mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let letter): type(letter)
    case .backspace: if caret > 0 { remove(caret - 1..<caret) }
    case .delete: if caret < letters.count { remove(caret..<caret + 1) }
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(letters.count, caret + 1)
    case .home, .first: caret = 0
    case .end, .last: caret = letters.count
    case .wordLeft, .altLeft: caret = wordStart()
    case .wordRight, .altRight: caret = wordEnd()
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<letters.count)
    case .control("w"): remove(wordStart()..<caret)
    case .control, .alt, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .altUp, .altDown, .function:
      return false
    }
    return true
  }

  /// How many letters it still takes.
  package var room: Int { max(0, TextField.limit - letters.count) }

  /// Takes pasted text as text, line ends and tabs as spaces: all of it, or nothing where it is too long.
  ///
  /// - Returns: whether it was taken.
  @discardableResult
  package mutating func paste(_ pasted: String) -> Bool {
    guard pasted.count <= room else { return false }
    let line = String(pasted.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let before = state
    replaceLeft(with: String(letters[..<caret]) + line)
    if letters != before.letters { steps.note(.whole, before) }
    return true
  }

  /// Empties the field.
  package mutating func clear() {
    if !letters.isEmpty { steps.note(.whole, state) }
    letters = []
    caret = 0
  }

  /// Ends the word left of the caret, as a space would: what is no syllable stands as it was typed.
  package mutating func endWord() {
    replaceLeft(with: method.ending(String(letters[..<caret]), &memory))
  }

  /// Puts one typed letter or mark at the caret.
  private mutating func type(_ letter: Character) {
    guard !letter.isNewline else { return }
    replaceLeft(with: method.typing(letter, after: String(letters[..<caret]), &memory))
  }

  /// Takes letters out; the caret stands where they stood.
  private mutating func remove(_ gone: Range<Int>) {
    join(String(letters[..<gone.lowerBound]), String(letters[gone.upperBound...]))
  }

  /// Puts other text left of the caret, unless that would be too much.
  private mutating func replaceLeft(with text: String) {
    let before = self
    join(text, String(letters[caret...]))
    if letters.count > max(TextField.limit, before.letters.count) { self = before }
  }

  /// Makes both texts the field's, the caret between them.
  ///
  /// Marks join the letter before them, also a letter that comes to stand before them only now;
  /// the caret is then behind it.
  private mutating func join(_ left: String, _ right: String) {
    letters = Array((left + right).composed)
    caret = min(left.composed.count, letters.count)
  }

  /// Where the word left of the caret starts.
  private func wordStart() -> Int {
    var index = caret
    while index > 0, letters[index - 1] == " " { index -= 1 }
    while index > 0, letters[index - 1] != " " { index -= 1 }
    return index
  }

  /// Where the word right of the caret ends.
  private func wordEnd() -> Int {
    var index = caret
    while index < letters.count, letters[index] == " " { index += 1 }
    while index < letters.count, letters[index] != " " { index += 1 }
    return index
  }

  /// Draws the field into one row, scrolled so that the caret is seen.
  ///
  /// - Returns: where the caret stands on the screen.
  package func render(into canvas: inout Canvas, in area: Rect) -> Point {
    canvas.fill(area, as: .draft)
    let room = max(0, area.columns - 1)
    var start = caret
    var used = 0
    while start > 0 {
      let wide = String(letters[start - 1]).columns
      guard used + wide <= room else { break }
      used += wide
      start -= 1
    }
    canvas.write(String(letters[start...]), at: area.origin, as: .draft, limit: area.columns)
    return Point(column: area.left + used, row: area.top)
  }
}
