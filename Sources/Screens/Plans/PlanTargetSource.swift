import Canvas
import Domain
import Widgets

/// The targets of a plan, and beside what it states what the store counts.
struct PlanTargetSource: GridSource {
  let plan: ID<Plan>

  private var targets: RecordPartSource<PlanPart> {
    RecordPartSource(part: .targets, key: RecordKey(.plan, plan.text))
  }
  /// Where the counted figures stand: after the stated ones.
  static let counted = 1 + (PlanPart.targets.columns.firstIndex { $0.rank > 0 } ?? 0)

  func columns(_ view: GridView) -> [TableColumn] {
    var columns = targets.columns(view)
    let counted = TableColumn(view.phrases.tallied, width: 15)
    columns.insert(counted, at: PlanTargetSource.counted)
    return columns
  }

  func rows(_ view: GridView) -> [GridRow] { targets.rows(view) }

  func newRow(_ place: NewRow.Place, _ row: GridRow?, _ view: GridView) -> NewRow? {
    targets.newRow(place, row, view)
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? { targets.deletion(of: row, view) }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard column == PlanTargetSource.counted else {
      return targets.cell(row, column > PlanTargetSource.counted ? column - 1 : column, view)
    }
    guard let progress = progress(row, view), progress.isKnown else { return GridCell("") }
    let figures = "\(progress.reached.count)/\(progress.base)"
    if progress.isReached {
      return GridCell(figures, as: .good, mark: GridCell.Mark(sign: "✓", role: .good))
    }
    guard progress.missing > 0 else { return GridCell(figures, as: .computed) }
    return GridCell("\(figures) \(view.phrases.missing(progress.missing))", as: .computed)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [Sheet.Line] {
    guard column == PlanTargetSource.counted, let progress = progress(row, view) else {
      let cell = cell(row, column, view)
      let label = view.phrases.field(cell.binding?.field ?? "", of: .plan)
      let text = cell.text.isEmpty ? view.phrases.emptyCell : cell.text
      return [Sheet.Line(label, text, as: .text)] + auditLines(row, cell, view)
    }
    let sentence = "\(progress.year): \(view.phrases.sentence(of: progress))"
    return [Sheet.Line(view.phrases.tallied, sentence, as: .computed)]
      + auditLines(row, GridCell(""), view)
  }

  /// How far the target of a row is in its year, or in the one that is shown.
  private func progress(_ row: GridRow, _ view: GridView) -> TargetProgress? {
    guard let target = target(of: row), let plan = view.workspace.plan(plan),
      let target = plan.targets.first(where: { $0.id == target }),
      target.share != nil || target.count != nil,
      let census = UnitCensus(view.workspace, year: target.year ?? view.year, today: view.today)
    else { return nil }
    return TargetProgress(target, of: plan, in: view.workspace, census)
  }

  /// The target of a row.
  func target(of row: GridRow) -> ID<Target>? {
    guard case .row(_, let path) = row.subject else { return nil }
    return path.steps.last.flatMap { ID<Target>($0) }
  }
}

extension Grid {
  /// What lies behind the selected cell where that is more than its row: the units of a target.
  var behindCell: Subject? {
    guard case .planPart(.targets, let plan) = source, column == PlanTargetSource.counted,
      let row = selected, let target = PlanTargetSource(plan: plan).target(of: row)
    else { return nil }
    return .behind(.target(plan, target))
  }
}
