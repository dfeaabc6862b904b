import Canvas
import Vietnamese

/// One line of text that is being typed, with its caret.
///
/// It takes every code point and every Backspace one by one, since a Vietnamese input method sends
/// Backspaces and the rewritten letters in one go; and it has an input method of its own for
/// terminals that lack one. Text is kept in NFC.
package struct TextField: Equatable, Sendable {
  /// No field holds more; what is beyond is not taken.
  package static let limit = 4096

  private var letters: [Character]
  /// How many letters stand left of the caret.
  package private(set) var caret: Int
  /// The field's own input method.
  package var method: InputMethod

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
    switch key {
    case .character(let letter): type(letter)
    case .backspace:
      if caret > 0 {
        caret -= 1
        letters.remove(at: caret)
      }
    case .delete: if caret < letters.count { letters.remove(at: caret) }
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(letters.count, caret + 1)
    case .home, .first: caret = 0
    case .end, .last: caret = letters.count
    case .wordLeft: caret = wordStart()
    case .wordRight: caret = wordEnd()
    case .control("u"):
      letters.removeSubrange(..<caret)
      caret = 0
    case .control("k"): letters.removeSubrange(caret...)
    case .control("w"):
      let start = wordStart()
      letters.removeSubrange(start..<caret)
      caret = start
    case .control, .alt, .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown,
      .function:
      return false
    }
    return true
  }

  /// Takes pasted text as text: line ends and tabs become spaces.
  package mutating func paste(_ pasted: String) {
    var line = ""
    for letter in pasted { line.append(letter.isNewline || letter == "\t" ? " " : letter) }
    replaceLeft(with: String(letters[..<caret]) + line)
  }

  /// Empties the field.
  package mutating func clear() {
    letters = []
    caret = 0
  }

  /// Puts one typed letter or mark at the caret.
  private mutating func type(_ letter: Character) {
    guard !letter.isNewline else { return }
    replaceLeft(with: method.typing(letter, after: String(letters[..<caret])))
  }

  /// Puts other text left of the caret; marks join the letter before them.
  private mutating func replaceLeft(with text: String) {
    let left = Array(text.composed)
    guard left.count + letters.count - caret <= TextField.limit else { return }
    letters.replaceSubrange(..<caret, with: left)
    caret = left.count
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
    let room = max(1, area.columns - 1)
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
