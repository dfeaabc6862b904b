import Domain
import Editing
import Phrases
import Tables
import Widgets

/// A figure of an estimate that is hardly meant in its unit: the unit is asked for, before anything is written.
///
/// Of the first figure the answer is the unit of the estimate; of a later one it says how that figure was typed.
extension App {
  /// Asks in which unit a figure is meant.
  ///
  /// - Returns: whether it asks; then nothing is written yet.
  mutating func askForUnit(
    of changes: [Change], _ binding: CellBinding, then step: CellStep
  ) -> Bool {
    guard binding.form == .money, let id = ID<Budget>(binding.record.id),
      let budget = workspace.budget(id)
    else { return false }
    let typed = changes.lazy.compactMap { change -> Int? in
      guard case .set(binding.path, _, .integer(let dong)?) = change.act else { return nil }
      return dong
    }.first
    guard let typed, case let money = Money(dong: typed),
      case let units = budget.likelierUnits(for: money, at: binding.path), !units.isEmpty
    else { return false }
    let numbers = phrases.numbers
    let typedFigure = budget.moneyUnit.figures(money, in: numbers)
    let text = phrases.unitQuestion(
      typedFigure, in: budget.moneyUnit, means: MoneyUnit.dong.figures(money, in: numbers),
      isFirst: !budget.hasFigures)
    let answers =
      [phrases.typeAgain, phrases.keepUnit(budget.moneyUnit)]
      + units.map {
        budget.hasFigures ? phrases.typedIn($0, typedFigure) : phrases.useUnit($0)
      }
    overlay = .question(
      Question(title: binding.label(phrases), text: text, answers: answers, selected: 0),
      .moneyUnit(units, then: step))
    return true
  }

  /// Commits the figure that was asked about as typed in another unit, in one step; where it is the first one, with
  /// the estimate in that unit.
  mutating func commitDraft(in unit: MoneyUnit, then step: CellStep) -> [Effect] {
    guard let draft = grid?.draft, case .cell(let binding) = draft.purpose else { return [] }
    let place = Path(Budget.fields.moneyUnit)
    let tree = workspace[binding.record]?.tree
    let isFirst = ID<Budget>(binding.record.id).flatMap { workspace.budget($0) }?.hasFigures != true
    do {
      let figure = try workspace.setting(
        binding.path, of: binding.record, to: phrases.typed(draft.resolved), as: binding.form,
        in: unit)
      let turn = Change(binding.record, .set(place, old: tree?[place], new: .text(unit.rawValue)))
      let edit = Edit(
        label: phrases.edited(fieldTitle, of: rowTitle), changes: (isFirst ? [turn] : []) + figure)
      guard let effects = make(edit) else { return [] }
      navigation.grid?.draft = nil
      refresh()
      go(step, inEntry: draft.entry)
      return effects
    } catch {
      navigation.grid?.draft?.fault = phrases.fault(error)
      return []
    }
  }
}
