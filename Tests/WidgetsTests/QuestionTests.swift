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
