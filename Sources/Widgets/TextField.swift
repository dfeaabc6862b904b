import Canvas
import Vietnamese

/// A text that is being typed, with its caret: one line, or paragraphs where it keeps line ends.
///
/// It takes every code point and every Backspace one by one, since a Vietnamese input method sends
/// Backspaces and the rewritten letters in one go; and it has an input method of its own for
/// terminals that lack one. Text is kept in NFC.
package struct TextField: Equatable, Sendable {
  /// No line holds more: a letter beyond is not taken, nor a paste that does not fit whole.
  package static let limit = 4096
  /// No text of paragraphs holds more.
  package static let longLimit = 65_536

  package private(set) var letters: [Character]
  /// Whether line ends stay line ends.
  package let keepsLines: Bool
  /// How many letters stand left of the caret.
  package private(set) var caret: Int
  /// The field's own input method.
  package var method: InputMethod
  /// What was typed, step by step.
  private var steps = TypingSteps()
  /// The keys of the word left of the caret.
  private var memory = TypingMemory()

  /// A field with `text` in it and the caret behind.
  package init(_ text: String = "", method: InputMethod = .off, keepsLines: Bool = false) {
    letters = Array(text.composed)
    self.keepsLines = keepsLines
    caret = letters.count
    self.method = method
  }

  /// What stands in the field.
  package var text: String { String(letters) }

  /// How many letters stand in it.
  package var count: Int { letters.count }

  /// How many letters it holds at most.
  package var limit: Int { keepsLines ? TextField.longLimit : TextField.limit }

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
    case .control("u"): remove(paragraph(at: caret..<caret).lowerBound..<caret)
    case .control("k"):
      let end = paragraph(at: caret..<caret).upperBound
      remove(caret..<(end == caret ? min(end + 1, letters.count) : end))
    case .control("w"): remove(wordStart()..<caret)
    case .control, .alt, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .altUp, .altDown, .shift, .function:
      return false
    }
    return true
  }

  /// How many letters it still takes.
  package var room: Int { max(0, limit - letters.count) }

  /// Takes pasted text as text: all of it, or nothing where it is too long.
  ///
  /// Tabs become spaces, and so do line ends where none are kept.
  ///
  /// - Returns: whether it was taken.
  @discardableResult
  package mutating func paste(_ pasted: String) -> Bool { paste(pasted, over: caret..<caret) }

  /// Takes pasted text in the place of other letters.
  package mutating func paste(_ pasted: String, over gone: Range<Int>) -> Bool {
    guard pasted.count <= room + gone.count else { return false }
    let lineEnd: Character = keepsLines ? "\n" : " "
    let text = String(pasted.map { $0.isNewline ? lineEnd : $0 == "\t" ? " " : $0 })
    replace(gone, with: text)
    return true
  }

  /// Puts a text in the place of letters, as one step of typing; the caret stands behind it.
  package mutating func replace(_ gone: Range<Int>, with text: String) {
    let before = state
    put(text, over: gone)
    memory = TypingMemory()
    if letters != before.letters { steps.note(.whole, before) }
  }

  /// The text of some of its letters.
  package func text(in range: Range<Int>) -> String { String(letters[range]) }

  /// Puts the caret before a letter, or behind the last.
  package mutating func go(to place: Int) {
    caret = max(0, min(place, letters.count))
    steps.pause()
  }

  /// Empties the field.
  package mutating func clear() {
    if !letters.isEmpty { steps.note(.whole, state) }
    letters = []
    caret = 0
  }

  /// Ends the word left of the caret, as a space would: what is no syllable stands as it was typed.
  package mutating func endWord() {
    let left = paragraph(at: caret..<caret).lowerBound..<caret
    put(method.ending(String(letters[left]), &memory), over: left)
  }

  /// Puts one typed letter or mark at the caret.
  private mutating func type(_ letter: Character) {
    guard !letter.isNewline else { return }
    let left = paragraph(at: caret..<caret).lowerBound..<caret
    put(method.typing(letter, after: String(letters[left]), &memory), over: left)
  }

  /// Takes letters out; the caret stands where they stood.
  private mutating func remove(_ gone: Range<Int>) { put("", over: gone) }

  /// Puts a text in the place of letters, the caret behind it, unless that would be too much.
  ///
  /// Marks join the letter before them, also a letter that comes to stand before them only now;
  /// the caret is then behind it.
  private mutating func put(_ text: String, over gone: Range<Int>) {
    let around = paragraph(at: gone)
    let left = String(letters[around.lowerBound..<gone.lowerBound]) + text
    let all = Array((left + String(letters[gone.upperBound..<around.upperBound])).composed)
    let count = letters.count - around.count + all.count
    guard count <= max(limit, letters.count) else { return }
    letters.replaceSubrange(around, with: all)
    caret = around.lowerBound + min(left.composed.count, all.count)
  }

  /// The paragraphs in which letters stand: no mark joins a letter beyond a line end.
  private func paragraph(at range: Range<Int>) -> Range<Int> {
    let start = letters[..<range.lowerBound].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    let end = letters[range.upperBound...].firstIndex(where: \.isNewline) ?? letters.count
    return start..<end
  }

  /// Where the word left of the caret starts.
  private func wordStart() -> Int {
    var index = caret
    while index > 0, letters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !letters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  /// Where the word right of the caret ends.
  private func wordEnd() -> Int {
    var index = caret
    while index < letters.count, letters[index].isWhitespace { index += 1 }
    while index < letters.count, !letters[index].isWhitespace { index += 1 }
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
    let shown = String(letters[start...].map { $0.isNewline ? "¶" : $0 })
    canvas.write(shown, at: area.origin, as: .draft, limit: area.columns)
    return Point(column: area.left + used, row: area.top)
  }
}
