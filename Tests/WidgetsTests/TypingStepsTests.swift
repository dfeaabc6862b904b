import Canvas
import Testing
import Widgets

@Suite("Steps of typing")
struct TypingStepsTests {
  /// The texts that stand there step by step backwards, until there is no step left.
  private func back(_ field: inout TextField) -> [String] {
    var texts: [String] = []
    while field.undo() { texts.append(field.text) }
    return texts
  }

  /// The texts that stand there step by step forwards.
  private func forth(_ field: inout TextField) -> [String] {
    var texts: [String] = []
    while field.redo() { texts.append(field.text) }
    return texts
  }

  @Test("Typing is taken back word by word, a paste whole, and done again")
  func words() {
    var field = TextField("Sở")
    field.type(" Nội vụ")
    field.paste(" và khác")
    field.press([.backspace, .backspace])
    let texts = ["Sở Nội vụ và khác", "Sở Nội vụ", "Sở Nội ", "Sở ", "Sở"]
    #expect(back(&field) == texts)
    #expect(forth(&field) == texts.reversed().dropFirst() + ["Sở Nội vụ và kh"])
  }

  @Test("What is typed after steps back is a way of its own")
  func branch() {
    var field = TextField()
    field.type("một hai")
    _ = field.undo()
    field.type("ba")
    #expect(field.text == "một ba")
    #expect(forth(&field).isEmpty)
    #expect(back(&field) == ["một ", ""])
  }

  @Test("A caret that was moved begins a new step, and comes back with the text")
  func caret() {
    var field = TextField("ab")
    field.type("c")
    field.press([.home])
    field.type("x")
    #expect(field.text == "xabc")
    _ = field.undo()
    #expect(field.text == "abc" && field.caret == 0)
    #expect(back(&field) == ["ab"] && field.caret == 2)
  }
}
