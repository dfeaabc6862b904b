import Canvas
import Testing
import Widgets

@Test("A question gives only answers that it has", arguments: [-3, 0, 2, 9])
func onlyItsAnswers(selected: Int) {
  var question = Question(title: "", text: "", answers: ["a", "b"], selected: selected)
  let answer = question.handle(.enter)
  #expect(answer == .answered(selected < 1 ? 0 : 1))
  question = Question(title: "", text: "", answers: [], selected: selected)
  for key in [Key.left, .right, .tab, .backTab, .up, .down] {
    let outcome = question.handle(key)
    #expect(outcome == .open)
  }
  let leaving = question.handle(.enter)
  #expect(leaving == .dismissed)
}

/// The answer selected at first, the keys, and what comes of the last one.
private let pressed: [(selected: Int, keys: [Key], outcome: Question.Outcome)] = [
  (0, [.enter], .answered(0)), (2, [.enter], .answered(2)), (0, [.right, .enter], .answered(1)),
  (0, [.left, .enter], .answered(0)), (2, [.right, .enter], .answered(2)),
  (0, [.tab, .tab, .enter], .answered(2)), (1, [.backTab, .enter], .answered(0)),
  (0, [.down, .up, .enter], .answered(0)), (1, [.escape], .dismissed), (0, [.right], .open),
  (0, [.character("y"), .character(" "), .function(10), .control("c"), .enter], .answered(0)),
  (1, [.character("\r")], .open),
]

@Test("Enter gives the chosen answer, Esc none, and other keys decide nothing", arguments: pressed)
func answering(selected: Int, keys: [Key], outcome: Question.Outcome) {
  var question = Question(
    title: "Xóa", text: "Xóa 3 dòng?", answers: ["Không", "Có", "Xem"], selected: selected)
  var last = Question.Outcome.open
  for key in keys {
    #expect(last == .open)
    last = question.handle(key)
  }
  #expect(last == outcome)
}
