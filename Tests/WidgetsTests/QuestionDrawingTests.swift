import Canvas
import Testing
import Widgets

@Test("The answer that Enter gives is seen, however narrow the screen", arguments: 0..<4)
func selectedIsSeen(selected: Int) {
  let answers = ["Không", "Có", "Ghi bản riêng", "Khác biệt"]
  let question = Question(title: "Hỏi", text: "Sao?", answers: answers, selected: selected)
  for columns in [20, 24, 30, 44, 60, 120] {
    let drawn = rows(columns: columns, rows: 8) { question.render(into: &$0, in: $0.bounds) }
    #expect(
      drawn.contains { $0.contains("[▸\(answers[selected])") }, "\(columns): \(drawn)")
  }
}

@Test("The text of a question is whole in a box narrower than usual", arguments: 12...24)
func narrowText(columns: Int) {
  let question = Question(
    title: "Hỏi", text: "Có ghi đè bản của người khác hay không?", answers: ["a"], selected: 0)
  let drawn = rows(columns: columns, rows: 16) { question.render(into: &$0, in: $0.bounds) }
  let words = drawn.joined(separator: " ").split { !$0.isLetter }.joined(separator: " ")
  #expect(words.contains("Có ghi đè bản của người khác hay không"), "\(drawn)")
}

@Test("A question stands in a box in the middle, the chosen answer marked without colour")
func wholeQuestion() {
  var frame = Frame(size: Size(columns: 50, rows: 7))
  let question = Question(
    title: "Xóa", text: "Xóa 3 dòng của Điện Biên?", answers: ["Không", "Có"], selected: 0)
  question.render(into: &frame.canvas, in: frame.canvas.bounds)
  let drawn = text(of: frame.canvas)
  #expect(drawn[1] == "   ┌─ Xóa " + String(repeating: "─", count: 36) + "┐   ")
  #expect(drawn[2].hasPrefix("   │ Xóa 3 dòng của Điện Biên? "))
  #expect(drawn[4].contains("[▸Không ] [ Có ]"))
  #expect(drawn[5] == "   └" + String(repeating: "─", count: 42) + "┘   ")
  #expect(letters(of: frame.canvas, row: 4, as: [.activeButton]) == "[▸Không ]")
  #expect(letters(of: frame.canvas, row: 4, as: [.button]) == "[ Có ]")
}

@Test("A question keeps inside its area, however small", arguments: 0...24, 0...6)
func questionInside(columns: Int, rows: Int) {
  var canvas = Canvas(size: Size(columns: 34, rows: 10))
  let area = Rect(column: 5, row: 2, columns: columns, rows: rows)
  Question(
    title: "Xóa nhiều dòng", text: "Có xóa 3 dòng đã chọn của Điện Biên không?",
    answers: ["Không", "Có, xóa hết"], selected: 1
  ).render(into: &canvas, in: area)
  for row in 0..<10 {
    for column in 0..<34 where !area.contains(Point(column: column, row: row)) {
      #expect(canvas[Point(column: column, row: row)] == .blank(), "\(column), \(row)")
    }
  }
}
