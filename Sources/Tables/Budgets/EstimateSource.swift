import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// The list of estimates, with their heads: where new ones begin.
struct EstimateSource: TableDataSource {
  /// The plan whose estimates are listed; nil lists all.
  var plan: ID<Plan>?

  /// The columns, in their order.
  private enum Column: Int {
    case title, unit, years, total, holds, spent, left, plan, words
  }

  func title(_ view: GridView) -> String { view.phrases.estimates }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    let isSpent = view.workspace.all(Budget.self).contains { !$0.vouchers.isEmpty }
    let counted = { (title: String, name: CountedColumn) in
      var column = TableColumn(title, name, width: 10, alignment: .right)
      column.isExtra = !isSpent
      return column
    }
    return [
      TableColumn(Budget.fields.title, of: .budget, phrases, width: 24, isFlexible: true),
      TableColumn(Budget.fields.moneyUnit, of: .budget, phrases, width: 11),
      TableColumn(Budget.fields.years, of: .budget, phrases, width: 10, holding: .figures),
      TableColumn(Budget.fields.total, of: .budget, phrases, width: 10, alignment: .right),
      TableColumn(phrases.computed, .recomputed, width: 10, alignment: .right),
      counted(phrases.spentShort, .spent), counted(phrases.leftShort, .left),
      TableColumn(Budget.fields.plan, of: .budget, phrases, width: 16, rank: 2),
      TableColumn(Budget.fields.words, of: .budget, phrases, width: 24, rank: 1),
    ] + EstimateSource.extras.map { TableColumn($0, of: .budget, phrases) }
  }

  private static let ownColumns = Column.words.rawValue + 1

  /// The fields that are seen where a person chose them.
  private static let extras = PartColumn.extras(
    of: Budget.form,
    besides: [
      Budget.fields.title, Budget.fields.moneyUnit, Budget.fields.years, Budget.fields.plan,
      Budget.fields.words,
    ])

  func emptyText(_ phrases: Phrases) -> String { phrases.noBudgets }

  func rows(_ view: GridView) -> [GridRow] {
    var found: [(key: CollationKey, row: GridRow)] = []
    for record in view.workspace.all(.budget) {
      if let plan, record.tree[Budget.fields.plan]?.asText != plan.text { continue }
      let title = view.workspace.title(of: record)
      found.append(
        (CollationKey(title), GridRow(record.key.id, search: title, .record(record.key))))
    }
    let rows = found.sorted { $0.key < $1.key }.map(\.row)
    return plan != nil
      ? rows
      : rows + unreadableRows(.budget, view)
        + unreadableRows(.normTable, view)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    guard let key = row.record, let record = view.workspace.live(key),
      let budget = record.value(as: Budget.self)
    else { return GridCell("") }
    guard let column = Column(rawValue: column) else {
      return EstimateSource.extras[column - EstimateSource.ownColumns].cell(of: record, view)
    }
    let text = { (field: any AnyField) in
      view.text(of: record.tree[field.key], as: field.form, key)
    }
    switch column {
    case .title: return GridCell(text(Budget.fields.title), CellBinding(key, Budget.fields.title))
    case .unit:
      return GridCell(
        view.phrases.moneyUnit(budget.moneyUnit), CellBinding(key, Budget.fields.moneyUnit))
    case .years: return GridCell(text(Budget.fields.years), CellBinding(key, Budget.fields.years))
    case .total:
      let total = Budget.fields.total / BudgetTotal.fields.amount
      return GridCell(
        figures(budget.total?.amount, of: budget, view),
        mark: view.audit.mark(of: key, at: total),
        CellBinding(key, total, in: budget.moneyUnit))
    case .holds:
      let holds = view.audit.budgets[budget.id]?.holdsTotal(year: nil)
      return GridCell(figures(holds, of: budget, view), as: .computed)
        .sorted(by: holds.map { .number($0.dong) })
    case .spent, .left:
      guard !budget.vouchers.isEmpty, let audit = view.audit.budgets[budget.id] else {
        return GridCell("")
      }
      let figures = BudgetStanding(budget, audit).total
      return column == .left
        ? .left(figures, budget.moneyUnit, view.phrases)
        : GridCell(figures.spent, budget.moneyUnit, view.phrases)
    case .plan:
      return GridCell(
        text(Budget.fields.plan), mark: view.audit.mark(of: key, at: Path(Budget.fields.plan)),
        CellBinding(key, Budget.fields.plan))
    case .words: return GridCell(budget.words, CellBinding(key, Budget.fields.words))
    }
  }

  /// An amount in the unit of its estimate; nothing for none.
  private func figures(_ money: Money?, of budget: Budget, _ view: GridView) -> String {
    money.map { budget.moneyUnit.figures($0, in: view.phrases.numbers) } ?? ""
  }

  func newRow(_ place: NewRow.Placement, _ row: GridRow?, _ view: GridView) -> NewRow? {
    let unit = view.workspace.usualMoneyUnit(ofPlan: plan)
    var fields = [Budget.fields.moneyUnit.key: Tree.text(unit.rawValue)]
    fields[Budget.fields.plan] = plan.map { .text($0.text) }
    return NewRow(
      field: Budget.fields.title, location: view.phrases.budgets,
      kind: .record(.budget, fields: fields))
  }

  func deletion(of row: GridRow, _ view: GridView) -> Deletion? {
    guard case .record(let key) = row.subject, let record = view.workspace.live(key),
      let budget = record.value(as: Budget.self)
    else { return nil }
    return deletion(ofRecord: key, rows: 1 + budget.lines.count, view)
  }
}
