import Domain
import Editing
import Phrases
import Widgets

extension App {
  /// Lists the criteria sets that come with the program.
  mutating func openBuiltInSets() {
    let items = builtInSets.map { set in
      Palette.Item(
        title: workspace.title(of: set), keys: phrases.builtInSet(set, in: workspace), words: "",
        isReady: true)
    }
    overlay = .palette(
      Palette(
        title: phrases.title(of: .takeCriteria), items: items, nothing: phrases.nothingFound,
        method: inputMethod),
      .builtInSets(builtInSets))
  }

  /// Takes one of them into the store, and goes to it.
  mutating func takeIn(_ set: Record) -> [Effect] {
    let taken = workspace.taking(set)
    let sentence = phrases.takenIn(taken, workspace.title(of: set))
    var effects: [Effect] = []
    if let change = taken.change {
      guard let made = make(Edit(label: sentence, changes: [change])) else { return [] }
      effects = made
    }
    go(to: set.key, .root)
    notice = Notice(text: sentence, role: .note)
    return effects
  }
}
