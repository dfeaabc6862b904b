import Canvas
import Domain
import Editing
import Phrases
import Tables
import Vietnamese
import Widgets

/// Trying a figure of an estimate: what would follow from it is shown before anything is written.
extension App {
  /// Whether the selected cell is a figure from which others of an estimate follow.
  var triesFigures: Availability {
    .refused(if: figureToTry == nil, because: phrases.noFigureToTry)
  }

  /// The cell of the figure that can be tried.
  private var figureToTry: CellBinding? {
    guard case .budget(let id)? = grid?.table, let grid, let row = grid.selected,
      let binding = cell(row, grid.column)?.binding, binding.record == id.key,
      case .value = binding.target, binding.form == .money || binding.form == .quantity
    else { return nil }
    return binding
  }

  /// Asks for the figure that is to be tried.
  mutating func openTrial() {
    guard let binding = figureToTry else { return }
    let now = view.text(
      of: workspace[binding.record]?.tree[binding.path], as: binding.form, binding.record)
    let dialog = Dialog(
      title: phrases.title(of: .whatIf), text: phrases.trialText(rowTitle, now: now),
      hint: phrases.trialHint,
      fields: [
        Dialog.Field(
          fieldTitle, help: phrases.trialHelp(help(of: binding)),
          .text(TextField("", method: inputMethod)))
      ])
    overlay = .dialog(dialog, .manyAtOnce(.trial(binding)))
  }

  /// What the field of a cell means.
  private func help(of binding: CellBinding) -> String {
    let topic = binding.topic(phrases)
    return phrases.help(at: topic.path, of: topic.kind) ?? ""
  }

  /// The edit that a figure comes to, from what was filled in and the estimate as it is now.
  func plannedTrial(
    of binding: CellBinding, _ filled: Dialog, _ asked: ManyAtOnce, _ ids: IDGenerator
  ) throws(DialogFault) -> PlannedEdit {
    let trial: BudgetConsequences?
    do {
      trial = try consequences(of: binding, filled)
    } catch let fault as TypingFault {
      throw DialogFault(field: 0, text: phrases.fault(fault))
    } catch let refusal as ChangeRefusal {
      throw DialogFault(field: 0, text: phrases.refused(refusal))
    } catch {
      throw DialogFault(field: 0, text: phrases.sameFigure)
    }
    guard let trial else { throw DialogFault(field: 0, text: phrases.sameFigure) }
    let label = phrases.triedFigure(
      fieldTitle(of: binding.record, binding.path),
      of: title(of: binding.record, at: binding.path.parent),
      trial.changes.count)
    return PlannedEdit(
      asked: asked, filled: filled, edit: Edit(label: label, changes: trial.changes), told: label,
      lines: lines(of: trial), warnings: warnings(of: trial, in: binding.record), ids: ids)
  }

  /// What follows from what was filled in; nil where it stands there already.
  private func consequences(
    of binding: CellBinding, _ filled: Dialog
  ) throws -> BudgetConsequences? {
    let changes = try workspace.setting(
      binding.path, of: binding.record, to: phrases.typed(filled.fields[0].text),
      as: binding.form, in: binding.moneyUnit)
    let isMoved = changes.contains { change in
      if case .set(binding.path, _, _) = change.act { true } else { false }
    }
    guard isMoved, let id = ID<Budget>(binding.record.id) else { return nil }
    return try BudgetConsequences(
      of: changes, in: workspace, estimate: id, Stamp(at: clock.stamp, by: author.office))
  }

  /// Each figure that would move, old and new.
  private func lines(of trial: BudgetConsequences) -> [String] {
    let moved = trial.changes.compactMap { change -> String? in
      guard case .set(let path, let old, let new) = change.act,
        let form = Record.form(of: change.record.kind).form(at: path),
        !path.steps.contains(BudgetLine.fields.typed.key)
      else { return nil }
      let place = [title(of: change.record, at: path.parent), fieldTitle(of: change.record, path)]
      return phrases.moved(
        place, from: view.text(of: old, as: form, change.record),
        to: view.text(of: new, as: form, change.record))
    }
    let sums = trial.recalculated.map { sum(of: $0, in: trial.changes.first?.record) }
    let heading = sums.isEmpty ? [] : ["", phrases.recalculatedSums]
    return [phrases.figuresMoved(moved.count)] + moved + heading + sums
  }

  /// A sum that is written nowhere, as it is and as it would be.
  private func sum(of recalculation: Recalculation, in record: RecordKey?) -> String {
    let unit = record.flatMap { view.moneyUnit(of: $0) } ?? .dong
    let shown = { (money: Money?) in
      money.map { unit.figures($0, in: phrases.numbers) } ?? ""
    }
    let name = record.map { key in
      recalculation.line.map { title(of: key, at: Budget.fields.lines[$0]) }
        ?? phrases.field(Budget.fields.total, of: key.kind)
    }
    let place = [name ?? "", recalculation.year.map { String($0) } ?? ""]
    return phrases.moved(place, from: shown(recalculation.old), to: shown(recalculation.new))
  }

  /// That the plan is issued or over, and what is left to the person.
  private func warnings(of trial: BudgetConsequences, in estimate: RecordKey) -> [String] {
    let closed = closedEstimate(estimate).map {
      phrases.closedEstimate($0.title, of: $0.plan, isOver: $0.isOver)
    }
    return (closed.map { [$0] } ?? []) + trial.left.map { phrases.sentence($0, causes: []) }
  }

  /// What stands above a figure: its line, the year of its line, or the estimate.
  private func title(of record: RecordKey, at path: Path) -> String {
    if path.steps.first == Budget.fields.total.key {
      return phrases.field(Budget.fields.total, of: record.kind)
    }
    let row = path.steps.count > 2 ? Path(Array(path.steps.prefix(2))) : path
    return view.title(of: record, at: row)
  }

  /// The name of a field, with its year where it is one of a year.
  private func fieldTitle(of record: RecordKey, _ path: Path) -> String {
    let field = phrases.field(FieldKey(endOf: path), of: record.kind)
    let year = path.parent.steps.last.flatMap { Int($0) }
    return year.map { "\(field) \($0)" } ?? field
  }
}
