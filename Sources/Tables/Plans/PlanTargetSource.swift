import Canvas
import Domain
import Widgets

/// The targets of a plan, and beside what it states what the store counts.
struct PlanTargetSource: TableDataSource {
  let plan: ID<Plan>

  var keepsOrder: Bool { true }

  private var targets: RecordPartSource<PlanPart> {
    RecordPartSource(part: .targets, key: plan.key)
  }
  /// Where the counted figures stand: after the stated ones.
  static let counted = 1 + (PlanPart.targets.columns.firstIndex { $0.rank > 0 } ?? 0)

  func title(_ view: GridView) -> String { PlanPart.targets.title(view.phrases) }

  func columns(_ view: GridView) -> [TableColumn] {
    var columns = targets.columns(view)
    let counted = TableColumn(view.phrases.tallied, .tally, width: 15)
    columns.insert(counted, at: PlanTargetSource.counted)
    return columns
  }

  /// The rows with what is counted for each: all units are looked at, once for each year.
  func rows(_ view: GridView) -> [GridRow] {
    guard let plan = view.workspace.plan(plan) else { return [] }
    var censuses: [Int: UnitCensus] = [:]
    func progress(_ target: Target, in year: Int) -> TargetProgress? {
      guard let census = censuses[year] ?? UnitCensus(view.workspace, year: year, today: view.today)
      else { return nil }
      censuses[year] = census
      return TargetProgress(target, of: plan, in: view.workspace, census)
    }
    return targets.rows(view).map { row in
      guard case .row(_, let path) = row.subject,
        let target = plan.targets.first(where: { $0.id.text == path.steps.last }),
        target.share != nil || target.count != nil || target.comparison == .rising,
        let now = progress(target, in: target.year ?? view.year)
      else { return row }
      let before = target.comparison == .rising ? progress(target, in: now.year - 1) : nil
      return row.computing(part(now, before: before, view))
    }
  }

  /// What is counted for a target: going into it shows the units.
  private func part(
    _ progress: TargetProgress, before: TargetProgress?, _ view: GridView
  ) -> ComputedRow.Part {
    let earlier = before.map { "\($0.reached.count)/\($0.base)" } ?? ""
    let words = view.phrases.sentence(of: progress, before: earlier)
    return ComputedRow.Part(
      from: PlanTargetSource.counted, [cell(progress, view)],
      to: .subject(.drilldown(.target(plan, progress.target.id))),
      [TextPage.Line(view.phrases.tallied, "\(progress.year): \(words)", as: .computed)])
  }

  /// How many reached it of how many, and how many are missing.
  private func cell(_ progress: TargetProgress, _ view: GridView) -> GridCell {
    guard progress.isKnown else { return GridCell("") }
    let figures = "\(progress.reached.count)/\(progress.base)"
    if progress.isReached {
      return GridCell(figures, as: .good, mark: GridCell.Mark(sign: "✓", role: .good))
    }
    guard progress.missing > 0 else { return GridCell(figures, as: .computed) }
    return GridCell("\(figures) \(view.phrases.missing(progress.missing))", as: .computed)
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    targets.newRow(place, row, view)
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? { targets.deletion(of: row, view) }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    cells(row, at: [column], view)[0]
  }

  /// The cells of a row: those of the plan's list, between them the counted one.
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell] {
    let counted = PlanTargetSource.counted
    let own = columns.filter { $0 != counted }.map { $0 > counted ? $0 - 1 : $0 }
    var cells = targets.cells(row, at: own, view)[...]
    return columns.map { $0 == counted ? row.computedCell($0) : cells.popFirst() ?? GridCell("") }
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    let counted = row.computedDetail(column)
    if !counted.isEmpty { return counted + auditLines(row, GridCell(""), view) }
    let cell = cell(row, column, view)
    let label = cell.binding.map { $0.label(view.phrases) } ?? ""
    let text = cell.text.isEmpty ? view.phrases.emptyCell : cell.text
    return [TextPage.Line(label, text, as: .text)] + auditLines(row, cell, view)
  }
}
