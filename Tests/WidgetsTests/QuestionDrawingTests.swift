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
