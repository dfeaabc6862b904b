import Canvas
import TestSupport
import Testing
import Vietnamese
import Widgets

/// Any key a terminal can send, the odd ones included.
private func anyKey(_ chance: inout Chance) -> Key {
  let fixed: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .backspace, .delete, .insert, .up, .down, .left,
    .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .first, .last, .altUp,
    .altDown, .altLeft, .altRight,
    .control("u"), .control("k"), .control("w"), .control("s"), .alt("x"),
  ]
  let letters: [Character] = [
    "a", "e", "o", "u", "w", "d", "s", "f", "j", "6", "1", "9", " ", " ", "ệ", "Đ", "\u{301}",
    "\u{323}", "\u{31B}", "军", "\u{1100}", "\u{1161}", "\u{200D}", "👩", "\u{1F1FB}", "\n", "\r\n",
    "\u{1}", "\u{202E}", "k", "G", "q",
  ]
  return switch chance.below(3) {
  case 0: chance.one(of: fixed)
  case 1 where chance.below(8) == 0: .function(chance.below(26))
  default: .character(chance.one(of: letters))
  }
}

/// An area of any size in a picture of 40 × 12, partly outside it at times.
private func anyArea(_ chance: inout Chance) -> Rect {
  Rect(
    column: chance.below(20) - 4, row: chance.below(8) - 2, columns: chance.below(44),
    rows: chance.below(14))
}

@Test("No keys bring a field out of order", arguments: InputMethod.allCases)
func fieldNoise(method: InputMethod) {
  var chance = Chance(51)
  var field = TextField(method: method)
  for round in 0..<1700 {
    if chance.below(40) == 0 { field.paste("x\u{301}\t\u{200D}军\n\u{1}") }
    if chance.below(300) == 0 { field.clear() }
    _ = field.handle(anyKey(&chance))
    let text = field.text
    var atEnd = field
    _ = atEnd.handle(.end)
    #expect(atEnd.caret == text.count, "round \(round): \(text.debugDescription)")
    #expect((0...text.count).contains(field.caret), "round \(round)")
    #expect(text.utf8.elementsEqual(text.composed.utf8), "round \(round)")
    #expect(!text.contains(where: \.isNewline) && text.count <= TextField.limit)
    var canvas = Canvas(size: Size(columns: 40, rows: 12))
    let area = anyArea(&chance)
    let caret = field.render(into: &canvas, in: area)
    #expect(area.columns == 0 || (area.left..<area.right).contains(caret.column), "round \(round)")
  }
}

@Test("No keys bring a question to an answer that it does not have", arguments: 0...4)
func questionNoise(count: Int) {
  var chance = Chance(52)
  let answers = (0..<count).map { "Câu \($0)" }
  var question = Question(title: "Hỏi", text: "Sao\nlại 军?", answers: answers, selected: 1)
  for round in 0..<1000 {
    if case .answered(let answer) = question.handle(anyKey(&chance)) {
      #expect(answers.indices.contains(answer), "round \(round)")
    }
    #expect(question.selected == 0 || answers.indices.contains(question.selected))
    var canvas = Canvas(size: Size(columns: 40, rows: 12))
    question.render(into: &canvas, in: anyArea(&chance))
  }
}

@Test("No keys and no change of size bring a page outside its lines", arguments: [0, 6, 90])
func sheetNoise(leftWidth: Int) {
  var chance = Chance(53)
  let lines = (0..<12).map { number in
    TextPage.Line("F\(number)", number % 3 == 0 ? "" : "một dòng 军 dài \(number)")
  }
  var page = TextPage(title: "T", lines: lines, leftWidth: leftWidth)
  for round in 0..<1700 {
    let area = anyArea(&chance)
    _ = page.handle(anyKey(&chance), in: area)
    if chance.below(4) == 0 { page.scroll(by: chance.below(60) - 30, in: area) }
    #expect(page.top >= 0 && page.top < 1000, "round \(round)")
    var canvas = Canvas(size: Size(columns: 40, rows: 12))
    page.render(into: &canvas, in: anyArea(&chance))
  }
}

@Test("A bar of any keys is drawn in any width, and only its own keys answer")
func barNoise() {
  var chance = Chance(54)
  for round in 0..<5000 {
    let items = (0..<chance.below(14)).map { number in
      FunctionBar.Item(
        key: chance.one(of: ["F\(number)", "", "军"]),
        label: chance.one(of: ["", "Sửa", "军军军", "Nhãn rất dài ở đây"]),
        isReady: chance.below(2) == 0)
    }
    var canvas = Canvas(size: Size(columns: 40, rows: 12))
    let area = anyArea(&chance)
    FunctionBar(items).render(into: &canvas, in: area)
    let answer = FunctionBar(items).item(at: chance.below(60) - 9, width: area.columns)
    #expect(answer.map { items.indices.contains($0) } ?? true, "round \(round)")
    #expect(canvas.cells.count == 480)
  }
}
