import Canvas
import Domain
import Phrases
import Widgets

/// What an estimate comes to, by source, group and year: planned, spent, left, a column a year.
struct BudgetSummarySource: TableDataSource {
  let budget: ID<Budget>

  func title(_ view: GridView) -> String { view.phrases.budgetTotals }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    let figure = { (title: String, name: CountedColumn) in
      TableColumn(title, name, width: 12, alignment: .right)
    }
    return [
      TableColumn(BudgetLine.fields.content, of: .budget, phrases, width: 24, isFlexible: true),
      figure(phrases.plannedShort, .planned), figure(phrases.spentShort, .spent),
      figure(phrases.leftShort, .left),
    ]
      + years(view).map { year in
        TableColumn(String(year), key: String(year), width: 7, alignment: .right, rank: 1)
      }
  }

  func headline(_ view: GridView) -> Headline? {
    guard let budget = view.workspace.budget(budget) else { return nil }
    return Headline(left: budget.title, right: view.phrases.moneyUnit(budget.moneyUnit))
  }

  private func years(_ view: GridView) -> [Int] { view.workspace.budget(budget)?.years ?? [] }

  func rows(_ view: GridView) -> [GridRow] {
    guard let budget = view.workspace.budget(budget), let audit = view.audit.budgets[budget.id]
    else { return [] }
    let phrases = view.phrases
    let standing = BudgetStanding(budget, audit)
    let make = { (id: String, depth: Int, name: String, figures: BudgetStanding.Figures) in
      row(id, depth, name, figures, of: budget, phrases)
    }
    var rows: [GridRow] = []
    if !standing.sources.isEmpty { rows.append(heading(phrases.bySource)) }
    rows += standing.sources.enumerated().map { place, part in
      make("source.\(place)", 1, part.name?.inOneLine ?? phrases.noSource, part.figures)
    }
    if !standing.groups.isEmpty { rows.append(heading(phrases.byGroup)) }
    rows += standing.groups.map { part in
      let line = part.name.flatMap { id in budget.lines.first { $0.id == id } }
      let name = line.map {
        [$0.ordinal, $0.content.inOneLine].filter { !$0.isEmpty }.joined(separator: " ")
      }
      return make("group.\(part.name?.text ?? "")", 1, name ?? phrases.onNoLine, part.figures)
    }
    if !standing.years.isEmpty { rows.append(heading(phrases.byYear)) }
    rows += standing.years.map { part in
      make("year.\(part.name ?? 0)", 1, part.name.map(String.init) ?? phrases.onNoDay, part.figures)
    }
    guard !rows.isEmpty else { return [] }
    return rows + [
      make(
        Budget.fields.total.key, 0, phrases.field(Budget.fields.total, of: .budget), standing.total)
    ]
  }

  /// A heading over parts.
  private func heading(_ title: String) -> GridRow {
    var cell = GridCell(title, as: .group)
    cell.spans = GridCell.wholeRow
    let part = ComputedRow.Part([cell], to: nil, [])
    return GridRow(
      title, hasChildren: true, search: title, computed: ComputedRow([part]), .heading(title))
  }

  /// The row of a part.
  private func row(
    _ id: String, _ depth: Int, _ name: String, _ figures: BudgetStanding.Figures,
    of budget: Budget,
    _ phrases: Phrases
  ) -> GridRow {
    let money = { (amount: Money?) in GridCell(amount, budget.moneyUnit, phrases) }
    let cells =
      [
        GridCell(name, as: depth == 0 ? .group : .text).sorted(by: .words(name)),
        money(figures.planned), money(figures.spent), .left(figures, budget.moneyUnit, phrases),
      ] + budget.years.map { money(figures.years[$0]) }
    return GridRow(
      id, depth: depth, search: name,
      computed: ComputedRow([
        ComputedRow.Part(cells, to: nil, [TextPage.Line("", name, as: .text)])
      ]), .figure)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }
}

extension GridCell {
  /// An amount that is counted; blank where it is not known.
  init(_ amount: Money?, _ unit: MoneyUnit, _ phrases: Phrases) {
    self.init(amount.map { unit.figures($0, in: phrases.numbers) } ?? "", as: .computed)
    order = amount.map { .number($0.dong) }
  }

  /// What is left; more spent than planned is an error, told by sign and colour.
  static func left(
    _ figures: BudgetStanding.Figures, _ unit: MoneyUnit, _ phrases: Phrases
  ) -> GridCell {
    var cell = GridCell(figures.left, unit, phrases)
    if figures.isOverspent { (cell.role, cell.mark) = (.error, .wrong) }
    return cell
  }
}
