import Canvas
import Testing
import Widgets

@Test("Of a paste that is too long as much is taken as fits")
func longPaste() {
  var field = TextField("ab")
  _ = field.handle(.left)
  field.paste(String(repeating: "x", count: 5000))
  #expect(field.text == "a" + String(repeating: "x", count: TextField.limit - 2) + "b")
  #expect(field.caret == TextField.limit - 1)
  field.paste("more")
  #expect(field.text.count == TextField.limit)
}
