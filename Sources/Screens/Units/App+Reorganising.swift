import Canvas
import Domain
import Editing
import Phrases
import Widgets

/// A decision that changes units, on screen: the list of acts, a dialog, a preview, one edit.
extension App {
  /// Lists what a decision may do to the chosen units.
  mutating func openReorganisations() {
    let chosen = chosenUnits.compactMap { ID<Unit>($0.id) }
    let isMarked = !(grid?.marked.isEmpty ?? true)
    let acts = ReorganisationSort.allCases.map { sort in
      Reorganising(sort: sort, units: sort != .found || isMarked ? chosen : [])
    }
    let items = acts.map { act in
      Palette.Item(
        title: phrases.title(of: act.sort),
        keys: act.units.isEmpty ? "" : phrases.unitCount(act.units.count), words: "",
        isReady: obstacle(to: act) == nil)
    }
    let palette = Palette(
      title: phrases.title(of: .reorganise), items: items, nothing: phrases.nothingFound,
      method: inputMethod)
    overlay = .palette(palette, .reorganisations(acts))
  }

  /// Why an act cannot be done with the units that are chosen.
  private func obstacle(to act: Reorganising) -> String? {
    if act.sort == .found { return nil }
    if act.units.isEmpty { return phrases.noUnitHere }
    return act.sort.isForOne && act.units.count > 1 ? phrases.onlyOneUnit(act.units.count) : nil
  }

  /// Asks what an act needs, or says why it cannot be done here.
  mutating func begin(_ act: Reorganising) {
    if let why = obstacle(to: act) {
      notice = Notice(text: why, role: .warning)
      return
    }
    overlay = .dialog(
      act.dialog(workspace, clock.today, inputMethod, phrases), .reorganisation(act))
  }

  /// Shows what an act would change; a fault stays in the dialog, at its field.
  mutating func preview(_ act: Reorganising, _ filled: Dialog) {
    switch planned(act, filled, &document.ids) {
    case .success(let planned): overlay = .review(page(of: planned), planned)
    case .failure(let fault): refuse(fault, act, filled)
    }
  }

  /// The act with its changes, from what was filled in and the units as they are now.
  private func planned(
    _ act: Reorganising, _ filled: Dialog, _ ids: inout IDGenerator
  ) -> Result<PlannedReorganisation, EntryFault> {
    let form = ReorganisationForm(
      asked: act, filled: filled, workspace: workspace, phrases: phrases)
    do {
      return .success(try form.planned(&ids, Stamp(at: clock.stamp, by: author.office)))
    } catch {
      return .failure(error)
    }
  }

  /// Back in the dialog, at the field that is to blame.
  private mutating func refuse(_ fault: EntryFault, _ act: Reorganising, _ filled: Dialog) {
    var dialog = filled
    dialog.refuse(fault.text, at: act.sort.entries.firstIndex(of: fault.entry) ?? 0)
    overlay = .dialog(dialog, .reorganisation(act))
  }

  /// What an act does, then each change as the dry run of the command line prints it, then doubts.
  private func page(of planned: PlannedReorganisation) -> TextPage {
    var after = workspace
    try? after.apply(planned.changes, Stamp(at: clock.stamp, by: author.office))
    let sentence = phrases.reorganised(planned.act, on: planned.day, in: workspace)
    var lines = [
      TextPage.Line(sentence.prefix(1).uppercased() + sentence.dropFirst() + "."),
      TextPage.Line(phrases.byDecision(planned.day, planned.decision)), TextPage.Line(""),
    ]
    lines += phrases.lines(of: planned.changes, in: after).map { TextPage.Line($0) }
    let doubts = phrases.sentences(of: planned.doubts, asked: .screen)
    if !doubts.isEmpty { lines.append(TextPage.Line("")) }
    lines += doubts.map { TextPage.Line("! \($0)", as: .warning) }
    return TextPage(title: phrases.previewTitle, lines: lines, leftWidth: 0)
  }

  /// A key on the preview: it is written, or what closes a page leads back to the dialog as it was.
  mutating func reviewKey(_ key: Key, _ page: TextPage, _ planned: PlannedReorganisation)
    -> [Effect]
  {
    if key == .enter { return write(planned) }
    var page = page
    let closes = page.handle(key, in: FrameLayout(size: size).overlay)
    overlay =
      closes
      ? .dialog(planned.filled, .reorganisation(planned.asked)) : .review(page, planned)
    return []
  }

  /// Writes what the preview shows as one edit; where it is no longer true, it is shown anew.
  private mutating func write(_ planned: PlannedReorganisation) -> [Effect] {
    var ids = planned.ids
    switch self.planned(planned.asked, planned.filled, &ids) {
    case .failure(let fault):
      refuse(fault, planned.asked, planned.filled)
      return []
    case .success(let now) where now.changes != planned.changes:
      overlay = .review(page(of: now), now)
      notice = Notice(text: phrases.changedWhileShown, role: .warning)
      return []
    case .success: break
    }
    let label = phrases.reorganised(planned.act, on: planned.day, in: workspace)
    guard let effects = make(Edit(label: label, changes: planned.changes)) else {
      let fault = EntryFault(entry: .day, text: notice?.text ?? "")
      refuse(fault, planned.asked, planned.filled)
      return []
    }
    overlay = nil
    navigation.grid?.marked = []
    if let heir = planned.heir { go(to: heir, .root) }
    notice = Notice(text: phrases.wasReorganised(label), role: .note)
    return effects
  }
}
