import Domain
import Editing
import Phrases
import Widgets

extension App {
  /// Says that an edit of a set in use was made in its next version, and goes there.
  mutating func show(_ next: NextVersion, for edit: Edit?) {
    navigation.grid?.draft = nil
    let path = edit?.changes.first { $0.record == next.kept.key }?.path ?? .root
    go(to: next.next, path)
    overlay = .page(
      TextPage(
        title: phrases.nextVersionTitle,
        lines: phrases.madeNextVersion(next, in: workspace).map { TextPage.Line("", $0) },
        leftWidth: 0))
  }

  /// The campaign that is selected, or in which the person is.
  var chosenCampaign: ID<Campaign>? {
    if case .campaign(let id) = navigation.here.level.subject { return id }
    guard grid?.table == .campaigns, let key = grid?.selected?.record else { return nil }
    return ID<Campaign>(key.id)
  }

  /// Lists the sets to which a campaign may be moved.
  mutating func openCriteriaSets() {
    guard let id = chosenCampaign else { return }
    var sets: [ID<CriteriaSet>] = []
    var items: [Palette.Item] = []
    for record in workspace.all(.criteriaSet) {
      guard let set = ID<CriteriaSet>(record.key.id),
        let move = CampaignMove(of: id, to: set, in: workspace), !move.isEmpty
      else { continue }
      sets.append(set)
      items.append(
        Palette.Item(
          title: workspace.title(of: record), keys: phrases.sheetsMoving(move.moving.count),
          words: "", isReady: true))
    }
    guard !sets.isEmpty else {
      notice = Notice(text: phrases.noOtherSet, role: .note)
      return
    }
    overlay = .palette(
      Palette(
        title: phrases.title(of: .moveCampaign), items: items, nothing: phrases.nothingFound,
        method: inputMethod),
      .criteriaSets(id, sets))
  }

  /// Shows what moving a campaign would change, and asks.
  mutating func askToMove(_ campaign: ID<Campaign>, to set: ID<CriteriaSet>) {
    if case .refused(let reason) = writing(.records) {
      notice = Notice(text: reason, role: .warning)
      return
    }
    guard let move = CampaignMove(of: campaign, to: set, in: workspace), !move.isEmpty else {
      notice = Notice(text: phrases.noOtherSet, role: .note)
      return
    }
    overlay = .question(
      Question(
        title: phrases.title(of: .moveCampaign), text: phrases.moveQuestion(move, in: workspace),
        answers: [phrases.no, phrases.eachSheet, phrases.move], selected: 0),
      .moveCampaign(campaign, to: set))
  }

  /// Shows each sheet, or moves the campaign.
  mutating func answer(
    _ number: Int, _ campaign: ID<Campaign>, _ set: ID<CriteriaSet>
  ) -> [Effect] {
    guard number > 0, let move = CampaignMove(of: campaign, to: set, in: workspace) else {
      return []
    }
    guard number == 2 else {
      let lines = phrases.moveLines(move, in: workspace).map { TextPage.Line($0.name, $0.text) }
      overlay = .page(
        TextPage(title: phrases.title(of: .moveCampaign), lines: lines, leftWidth: 28))
      return []
    }
    guard let digest = workspace.digest else { return [] }
    do {
      let changes = try move.changes(
        in: workspace, ids: &document.ids, document.stamp, digest)
      let label = phrases.moved(move, in: workspace)
      var edit = Edit(label: label, changes: changes)
      edit.isFinal = true
      guard let effects = make(edit) else { return [] }
      notice = Notice(text: label, role: .note)
      return effects
    } catch {
      notice = Notice(text: phrases.sheetFault(error.reason), role: .error)
      return []
    }
  }
}
