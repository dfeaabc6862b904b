import Canvas
import Testing
import Widgets

@Test("A paste is taken whole or not at all, and the field says which")
func longPaste() {
  var field = TextField("ab")
  _ = field.handle(.left)
  var isTaken = field.paste(String(repeating: "x", count: TextField.limit - 1))
  #expect(!isTaken && field.text == "ab" && field.caret == 1)
  isTaken = field.paste(String(repeating: "x", count: TextField.limit - 2))
  #expect(isTaken && field.text == "a" + String(repeating: "x", count: TextField.limit - 2) + "b")
  #expect(field.caret == TextField.limit - 1 && field.room == 0)
  isTaken = field.paste("m")
  #expect(!isTaken && field.text.count == TextField.limit)
}
