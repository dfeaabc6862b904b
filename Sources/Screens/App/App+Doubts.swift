import Domain
import Phrases
import Widgets

extension App {
  /// What is asked before an edit is made that reads like a slip; nil for any other.
  func doubt(
    about changes: [Change], of draft: Grid.Draft, to bindings: [CellBinding]
  ) -> Question? {
    guard !draft.isMeant, !changes.isEmpty, let binding = bindings.first else { return nil }
    if let lost = workspace.timesLost(by: changes).first {
      return question(
        phrases.field(binding.field, of: binding.record.kind),
        phrases.timeLost(lost.before, to: lost.unread), phrases.writeAsTyped)
    }
    // A word typed where nobody looks would else be the name of a unit from that day on.
    guard draft.isTypedOver, binding.form == .text, let day = binding.from, !draft.before.isEmpty
    else { return nil }
    let names = bindings.map { editable(workspace[$0.record]?.tree[$0.path], $0) }
    return question(
      phrases.field(binding.field, of: binding.record.kind),
      phrases.changesFrom(day, names, to: draft.field.text), phrases.changeIt)
  }

  /// A question whose first answer leads back to the typing.
  private func question(_ title: String, _ text: String, _ answer: String) -> Question {
    Question(title: title, text: text, answers: [phrases.typeAgain, answer], selected: 0)
  }

  /// Commits a draft that the person means as it stands.
  mutating func commitMeant(then command: Command) -> [Effect] {
    screens[screen]?.grid?.draft?.isMeant = true
    let effects = commitDraft(then: command)
    screens[screen]?.grid?.draft?.isMeant = false
    return effects
  }

  /// Says which unit may be meant where words that name none were written for who leads a task.
  mutating func suggestUnit(for changes: [Change]) {
    for change in changes {
      guard let typed = change.leadOfTask, let near = workspace.nearUnit(to: typed) else {
        continue
      }
      notice = Notice(text: phrases.noUnit(typed, near: near), role: .warning)
    }
  }
}
