import Domain
import Phrases
import Tables
import Widgets

extension App {
  /// What is asked before an edit is made that reads like a slip; nil for any other.
  func doubt(
    about changes: [Change], of draft: Grid.Draft, to bindings: [CellBinding]
  ) -> Question? {
    guard !changes.isEmpty, let binding = bindings.first else { return nil }
    if let lost = workspace.timesLost(by: changes).first {
      return question(
        binding.label(phrases),
        phrases.timeLost(lost.before, to: lost.unread), phrases.writeAsTyped)
    }
    let slip = workspace.slips(in: changes).first
    // A word typed where nobody looks would else be the name of a unit from that day on.
    guard draft.isTypedOver, binding.form == .text, let day = binding.from, !draft.before.isEmpty
    else {
      return slip.map {
        question(binding.label(phrases), phrases.slipQuestion($0), phrases.writeAsTyped)
      }
    }
    let names = bindings.map { editable(workspace[$0.record]?.tree[$0.path], $0) }
    // What was entered today is put right, with no day on which anything ends.
    let begins = changes.contains { if case .insert = $0.act { true } else { false } }
    return question(
      binding.label(phrases),
      (slip.map { phrases.slip($0) + ". " } ?? "")
        + phrases.changesFrom(begins ? day : nil, names, to: draft.field.text), phrases.changeIt)
  }

  /// What is asked before a row is made of which what was typed reads like a slip; nil for any other.
  func doubt(aboutNew changes: [Change]) -> Question? {
    workspace.slips(in: changes).first.map {
      question(phrases.newRow, phrases.slipQuestion($0), phrases.writeAsTyped)
    }
  }

  /// A question whose first answer leads back to the typing.
  private func question(_ title: String, _ text: String, _ answer: String) -> Question {
    Question(title: title, text: text, answers: [phrases.typeAgain, answer], selected: 0)
  }

  /// Says which unit may be meant where words that name none were written for who leads a task.
  ///
  /// All rows of one edit are given the same words.
  mutating func suggestUnit(for changes: [Change]) {
    guard let typed = changes.lazy.compactMap(\.leadOfTask).first,
      let near = workspace.nearUnit(to: typed)
    else { return }
    notice = Notice(text: phrases.noUnit(typed, near: near), role: .warning)
  }
}
