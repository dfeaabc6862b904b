import Domain
import Phrases
import Tables
import Widgets

extension App {
  /// What is asked where the place of a draft was deleted meanwhile; nil while it is there.
  func question(aboutPlaceOf draft: Grid.Draft) -> Question? {
    guard let removal = removal(ofPlaceOf: draft) else { return nil }
    let field =
      switch draft.purpose {
      case .cell(let binding): label(of: binding)
      case .new(let row): row.label(phrases)
      }
    return Question(
      title: phrases.deletedElsewhere, text: phrases.draftWithoutPlace(field, removal),
      answers: [phrases.keepAndCopy, phrases.dropRecoveredDraft], selected: 0)
  }

  /// How the place that a draft is for was deleted; nil while it is there.
  private func removal(ofPlaceOf draft: Grid.Draft) -> Removal? {
    switch draft.purpose {
    case .new(let row):
      guard case .row(let key, let list, _, _, let fields) = row.kind else { return nil }
      let parent = fields[Outline.parent]?.asText.map { list.appending($0) }
      return workspace.removal(of: parent ?? list, in: key)
    case .cell(let binding):
      switch binding.target {
      case .sheet(let input, let name): return removal(of: input, in: name, binding)
      // What holds from a day on begins an entry of its own, whatever became of the one before.
      case .value, .unmade, .unitsOfGroup:
        let path = binding.from == nil ? binding.path : .root
        return workspace.removal(of: path, in: binding.record)
      }
    }
  }

  /// How a sheet went, or the finding in it that something is said of.
  private func removal(
    of input: SheetInput, in name: SheetName, _ binding: CellBinding
  ) -> Removal? {
    guard let sheet = workspace.sheet(name) else {
      // A file that cannot be read is told as such, with what helps.
      guard workspace.obstacle(to: name) == nil else { return nil }
      if case .latest(_, let campaign) = name,
        let removal = workspace.removal(of: .root, in: campaign.key)
      {
        return removal
      }
      return workspace.removal(of: .root, in: binding.record)
    }
    guard case .finding(let id, _) = input, !sheet.findings.contains(where: { $0.id == id }) else {
      return nil
    }
    let last = ReplayedSheet.last(of: workspace.events(of: binding.record), at: .finding(id))
    return Removal(isOfRow: true, by: last?.by)
  }

  /// Leaves what was typed in its field, to be copied from there, and puts it into the clipboard.
  mutating func keepDraftWithoutPlace() -> [Effect] {
    guard let draft = grid?.draft else { return [] }
    navigation.grid?.draft?.fault = phrases.draftKeptWithoutPlace
    return [.copy(draft.field.text)]
  }
}
