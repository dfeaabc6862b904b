import Canvas
import Testing
import Vietnamese
import Widgets

extension TextField {
  /// Presses keys one after the other.
  mutating func press(_ keys: [Key]) { for key in keys { _ = handle(key) } }

  /// Types every scalar as the terminal sends it: one by one.
  mutating func type(_ keys: String) {
    press(keys.unicodeScalars.map { .character(Character($0)) })
  }
}

/// Whether two texts are the same scalar by scalar; `==` would also accept a decomposed one.
private func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

/// What stands in the field before, the keys, and text with caret after.
private let edits: [(start: String, keys: [Key], text: String, caret: Int)] = [
  ("", [.character("a")], "a", 1), ("Điện", [.character("x")], "Điệnx", 5),
  ("ab", [.left, .character("ệ")], "aệb", 2), ("ab", [.home, .character("x")], "xab", 1),
  ("ab", [.backspace], "a", 1), ("ab", [.home, .backspace], "ab", 0), ("", [.backspace], "", 0),
  ("ab", [.home, .delete], "b", 0), ("ab", [.delete], "ab", 2), ("Điệ", [.backspace], "Đi", 2),
  ("Die\u{323}\u{302}", [.backspace], "Di", 2), ("军ab", [.home, .delete], "ab", 0),
  ("a", [.left, .left, .left], "a", 0), ("a", [.right], "a", 1), ("ab", [.first, .right], "ab", 1),
  ("ab", [.home, .last], "ab", 2), ("ab", [.home, .end], "ab", 2),
  ("Điện Biên Phủ", [.wordLeft], "Điện Biên Phủ", 10),
  ("Điện Biên Phủ", [.wordLeft, .wordLeft], "Điện Biên Phủ", 5),
  ("Điện  ", [.wordLeft], "Điện  ", 0), ("a b", [.home, .wordRight], "a b", 1),
  ("a  b", [.home, .wordRight, .wordRight, .wordRight], "a  b", 4),
  ("Điện Biên", [.control("w")], "Điện ", 5), ("Điện ", [.control("w")], "", 0),
  ("Điện Biên", [.wordLeft, .control("u")], "Biên", 0),
  ("Điện Biên", [.wordLeft, .control("k")], "Điện ", 5), ("", [.control("w")], "", 0),
  ("a", [.character("\n"), .character("\r\n")], "a", 1),
]

@Test("Keys change the text and move the caret by whole letters", arguments: edits)
func editing(start: String, keys: [Key], text: String, caret: Int) {
  var field = TextField(start)
  field.press(keys)
  #expect(isSame(field.text, text), "\(field.text)")
  #expect(field.caret == caret)
}

/// Keys that belong to the screen around a field.
private let foreignKeys: [Key] = [
  .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function(1),
  .control("s"), .alt("a"),
]

@Test("Keys without a meaning in a field are handed back", arguments: foreignKeys)
func foreign(key: Key) {
  var field = TextField("Điện")
  let isMine = field.handle(key)
  #expect(!isMine && field == TextField("Điện"))
}

/// What an input method of the system sends, key by key, and the word that was meant.
private let sent: [(start: String, keys: [Key], text: String)] = [
  ("", [.character("e"), .character("\u{323}"), .character("\u{302}")], "ệ"),
  ("", [.character("e"), .character("\u{302}"), .character("\u{323}")], "ệ"),
  ("u", [.character("\u{31B}"), .character("\u{303}")], "ữ"),
  ("Vie", [.backspace, .character("ê")], "Viê"),
  ("Điê", [.backspace, .backspace, .character("i"), .character("ệ"), .character("n")], "Điện"),
  ("duo", [.backspace, .backspace, .character("ư"), .character("ơ")], "dươ"),
  ("hoa", [.backspace, .backspace, .character("ó"), .character("a"), .character("n")], "hóan"),
  ("e\u{302}", [.backspace, .character("é")], "é"),
]

@Test("What an input method sends becomes the word that was meant, composed", arguments: sent)
func inputMethodBursts(start: String, keys: [Key], text: String) {
  var field = TextField(start)
  field.press(keys)
  #expect(isSame(field.text, text), "\(field.text)")
  #expect(field.caret == text.count)
}

@Test("A mark typed inside a text joins the letter left of the caret")
func markInside() {
  var field = TextField("ten")
  field.press([.left, .character("\u{302}")])
  #expect(isSame(field.text, "tên") && field.caret == 2)
}

/// What is pasted between `a` and `b`, and what then stands there.
private let pastes: [(pasted: String, text: String, caret: Int)] = [
  ("Điện Biên", "aĐiện Biênb", 10), ("x\ny", "ax yb", 4), ("x\r\ny", "ax yb", 4),
  ("x\ty\u{2028}z", "ax y zb", 6), ("\u{302}", "âb", 1), ("", "ab", 1),
  ("e\u{323}\u{302}", "aệb", 2),
  ("\u{1B}[0m", "a\u{1B}[0mb", 5), ("\n\n", "a  b", 3),
]

@Test("A paste is text: line ends and tabs become spaces, nothing is a command", arguments: pastes)
func pasting(pasted: String, text: String, caret: Int) {
  var field = TextField("ab", method: .telex)
  field.press([.left])
  field.paste(pasted)
  #expect(isSame(field.text, text), "\(field.text.debugDescription)")
  #expect(field.caret == caret)
}

/// The method, the keys, and the words.
private let typedWords: [(method: InputMethod, keys: String, text: String)] = [
  (.telex, "Ddieenj Bieen Phur", "Điện Biên Phủ"),
  (.telex, "Uyr ban nhaan daan", "Ủy ban nhân dân"),
  (.telex, "dduwowngf", "đường"), (.telex, "hoaf", "hòa"), (.telex, "wweb", "web"),
  (.vni, "D9ie65n Bie6n Phu3", "Điện Biên Phủ"), (.vni, "d9u7o72ng", "đường"),
  (.vni, "a11", "a1"), (.off, "ddieenj", "ddieenj"), (.off, "a1", "a1"),
]

@Test("Vietnamese words can be typed in a field without an input method", arguments: typedWords)
func ownMethod(method: InputMethod, keys: String, text: String) {
  var field = TextField(method: method)
  field.type(keys)
  #expect(isSame(field.text, text), "\(field.text)")
  var before = TextField("x y", method: method)
  before.press([.left])
  before.type(keys)
  #expect(isSame(before.text, "x " + text + "y"), "\(before.text)")
  #expect(before.caret == text.count + 2)
}

@Test("A cleared field is empty and keeps its input method")
func clearing() {
  var field = TextField("Điện", method: .telex)
  field.clear()
  field.type("aa")
  #expect(field.text == "â" && field.caret == 1)
}
