import Canvas
import Domain
import Editing
import Phrases
import Tables
import Widgets

/// Something that changes many places at once: asked for in a dialog, shown before it is written.
package enum ManyAtOnce: Equatable, Sendable {
  /// An act of a decision on units.
  case reorganisation(Reorganising)
  /// Visits to these units, laid over days and teams.
  case visits(ID<Campaign>, [ID<Unit>])
  /// Something entered for each of these units.
  case entry(UnitEntrySort, [ID<Unit>])
  /// The figure of an estimate in that cell, and all that follow from it.
  case trial(CellBinding)
}

/// An edit for many as it would be written, with all from which it was made.
package struct PlannedEdit: Equatable, Sendable {
  let asked: ManyAtOnce
  let filled: Dialog
  let edit: Edit
  /// What is said once it is written.
  let told: String
  /// What it would do, line by line.
  let lines: [String]
  /// What may not be meant, or is left to the person.
  var warnings: [String] = []
  /// The record on which the cursor stands afterwards, where it is another one.
  var next: RecordKey?
  /// Where the ids of what comes new began, so that the same dialog makes the same changes again.
  let ids: IDGenerator
}

/// Why what was filled in is not taken, and the number of the field to blame.
struct DialogFault: Error {
  let field: Int
  let text: String
}

extension App {
  /// Shows what a dialog for many would change; a fault stays in it, at its field.
  mutating func preview(_ asked: ManyAtOnce, _ filled: Dialog) {
    var ids = document.ids
    do throws(DialogFault) {
      let planned = try planned(asked, filled, &ids)
      document.ids = ids
      overlay = .preview(page(of: planned), planned)
    } catch {
      refuse(error, asked, filled)
    }
  }

  /// Back in the dialog, at the field that is to blame.
  private mutating func refuse(_ fault: DialogFault, _ asked: ManyAtOnce, _ filled: Dialog) {
    var dialog = filled
    dialog.refuse(fault.text, at: fault.field)
    overlay = .dialog(dialog, .manyAtOnce(asked))
  }

  /// The edit that a dialog asks for, from what was filled in and the store as it is now.
  private func planned(
    _ asked: ManyAtOnce, _ filled: Dialog, _ ids: inout IDGenerator
  ) throws(DialogFault) -> PlannedEdit {
    switch asked {
    case .reorganisation(let act): try plannedAct(act, filled, &ids)
    case .visits(let campaign, let units):
      try plannedVisits(VisitForm(campaign, units, filled), asked, &ids)
    case .entry(let sort, let units): try plannedEntry(sort, units, filled, asked, &ids)
    case .trial(let binding): try plannedTrial(of: binding, filled, asked, ids)
    }
  }

  /// What an edit would do, line by line.
  private func page(of planned: PlannedEdit) -> TextPage {
    var lines = planned.lines.map { TextPage.Line($0) }
    if !planned.warnings.isEmpty { lines.append(TextPage.Line("")) }
    lines += planned.warnings.map { TextPage.Line("! \($0)", as: .warning) }
    return TextPage(title: phrases.previewTitle, lines: lines, leftWidth: 0)
  }

  /// A key on the preview: it is written, or what closes a page leads back to the dialog as it was.
  mutating func previewKey(_ key: Key, _ page: TextPage, _ planned: PlannedEdit) -> [Effect] {
    if key == .enter { return write(planned) }
    var page = page
    let closes = page.handle(key, in: FrameLayout(size: size).overlay)
    overlay =
      closes ? .dialog(planned.filled, .manyAtOnce(planned.asked)) : .preview(page, planned)
    return []
  }

  /// Writes what the preview shows as one edit; where it is no longer true, it is shown anew.
  private mutating func write(_ shown: PlannedEdit) -> [Effect] {
    var ids = shown.ids
    let now: PlannedEdit
    do throws(DialogFault) {
      now = try planned(shown.asked, shown.filled, &ids)
    } catch {
      refuse(error, shown.asked, shown.filled)
      return []
    }
    guard now.edit == shown.edit else {
      overlay = .preview(page(of: now), now)
      notice = Notice(text: phrases.changedWhileShown, role: .warning)
      return []
    }
    guard let effects = make(now.edit) else {
      refuse(DialogFault(field: 0, text: notice?.text ?? ""), now.asked, now.filled)
      return []
    }
    overlay = nil
    navigation.grid?.marked = []
    if let next = now.next { go(to: next, .root) }
    notice = Notice(text: now.told, role: .note)
    return effects
  }
}
