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
      act.dialog(workspace, clock.today, inputMethod, phrases),
      .manyAtOnce(.reorganisation(act)))
  }

  /// Judges one field of the dialog of an act by itself.
  func check(_ number: Int, of asked: Reorganising, _ filled: Dialog) throws(DialogFault) {
    let form = ReorganisationForm(
      asked: asked, filled: filled, workspace: workspace, phrases: phrases)
    do throws(EntryFault) {
      try form.check(number)
    } catch {
      throw DialogFault(field: form.number(of: error.entry), text: error.text)
    }
  }

  /// The edit that an act comes to, from what was filled in and the units as they are now.
  func plannedAct(
    _ asked: Reorganising, _ filled: Dialog, _ ids: inout IDGenerator
  ) throws(DialogFault) -> PlannedEdit {
    let start = ids
    let form = ReorganisationForm(
      asked: asked, filled: filled, workspace: workspace, phrases: phrases)
    let stamp = Stamp(at: clock.stamp, by: author.office)
    let planned: PlannedReorganisation
    do throws(EntryFault) {
      planned = try form.planned(&ids, stamp)
    } catch {
      throw DialogFault(field: form.number(of: error.entry), text: error.text)
    }
    var after = workspace
    try? after.apply(planned.changes, stamp)
    let label = phrases.reorganised(planned.act, on: planned.day, in: workspace)
    return PlannedEdit(
      asked: .reorganisation(asked), filled: filled,
      edit: Edit(label: label, changes: planned.changes), told: phrases.wasReorganised(label),
      // As the dry run of the command line prints it.
      lines: [
        label.prefix(1).uppercased() + label.dropFirst() + ".",
        phrases.byDecision(planned.day, planned.decision), "",
      ] + phrases.lines(of: planned.changes, in: after),
      warnings: phrases.sentences(of: planned.doubts, asked: .screen), next: planned.heir,
      ids: start)
  }
}
