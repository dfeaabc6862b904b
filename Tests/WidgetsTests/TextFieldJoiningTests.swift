import Canvas
import Testing
import Vietnamese
import Widgets

/// What was pasted, the keys after it, and what then stands there.
private let joins: [(pasted: String, keys: [Key], text: String, caret: Int)] = [
  ("\u{301}b", [.home, .character("e")], "éb", 1),
  ("a\u{1}\u{301}", [.left, .backspace], "á", 1),
  ("a\u{1}\u{301}", [.left, .left, .delete], "á", 1),
  ("e xy\u{1}\u{302}", [.left, .control("w")], "e \u{302}", 2),
]

@Test("A mark joins the letter that comes to stand before it", arguments: joins)
func joining(pasted: String, keys: [Key], text: String, caret: Int) {
  var field = TextField()
  field.paste(pasted)
  for key in keys { _ = field.handle(key) }
  #expect(Array(field.text.utf8) == Array(text.utf8), "\(field.text)")
  #expect(field.caret == caret)
  _ = field.handle(.end)
  #expect(field.caret == text.count)
}
