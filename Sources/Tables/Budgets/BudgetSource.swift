import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// The table of one estimate: printed figures, what holds beside them, a column a year.
struct BudgetSource: TableDataSource {
  let budget: ID<Budget>

  /// The columns before those of the years.
  private enum Column: Int, CaseIterable {
    case content, measure, quantity, norm, amount, holds, spent, left
  }

  var takesDigits: Bool { true }
  var keepsOrder: Bool { true }

  private var key: RecordKey { budget.key }

  func emptyText(_ phrases: Phrases) -> String { phrases.noRows }

  func title(_ view: GridView) -> String {
    view.workspace.budget(budget).map { view.phrases.tableTitle($0.titleWithYears, $0.moneyUnit) }
      ?? view.phrases.budgets
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    let estimate = view.workspace.budget(budget)
    let heading = (estimate?.normHeading ?? "").displayed
    let isMeasured = estimate?.lines.contains { !$0.measure.isEmpty } ?? false
    var columns = [
      TableColumn(BudgetLine.fields.content, of: .budget, phrases, width: 18, isFlexible: true),
      TableColumn(
        BudgetLine.fields.measure, of: .budget, phrases, width: 9, rank: isMeasured ? 0 : 5),
      TableColumn(
        phrases.quantityShort, key: BudgetLine.fields.quantity.key, width: 5, alignment: .right),
      TableColumn(
        heading.isEmpty ? phrases.normShort : heading, key: BudgetLine.fields.norm.key,
        width: max(5, min(8, heading.columns)),
        alignment: .right),
      TableColumn(BudgetLine.fields.amount, of: .budget, phrases, width: 10, alignment: .right),
      TableColumn(phrases.computed, .recomputed, width: 8, alignment: .right),
    ]
    columns[Column.content.rawValue].comfort = 36
    // So many of what nobody sees is no figure; where nothing is counted the blank column goes first.
    columns[Column.quantity.rawValue].needs = isMeasured ? Column.measure.rawValue : nil
    // Who spends looks at what is left; the years give way to it.
    let isSpent = estimate.map { !$0.vouchers.isEmpty } ?? false
    for (title, name) in [
      (phrases.spentShort, CountedColumn.spent), (phrases.leftShort, .left),
    ] {
      var column = TableColumn(title, name, width: 8, alignment: .right)
      column.isExtra = !isSpent
      columns.append(column)
    }
    for year in estimate?.years ?? [] {
      columns.append(
        TableColumn(
          String(year), key: String(year), width: 7, alignment: .right, rank: isSpent ? 1 : 0))
    }
    return columns + extras(of: estimate, phrases)
  }

  /// The fields behind the years: source and performer are seen where any line names one.
  private func extras(of estimate: Budget?, _ phrases: Phrases) -> [TableColumn] {
    BudgetSource.extras.map { extra in
      var column = TableColumn(extra, of: .budget, phrases)
      let isNamed: KeyPath<BudgetLine, String>? =
        extra.field == BudgetSource.source
        ? \.source : extra.field == BudgetSource.performer ? \.performer : nil
      guard let isNamed, estimate?.lines.contains(where: { !$0[keyPath: isNamed].isEmpty }) ?? false
      else { return column }
      (column.isExtra, column.rank) = (false, isNamed == \.source ? 8 : 9)
      return column
    }
  }

  private static let source = FieldKey(BudgetLine.fields.source)
  private static let performer = FieldKey(BudgetLine.fields.performer)

  /// The fields of a line that no column before the years shows.
  private static let extras: [PartColumn] = {
    let line = BudgetLine.fields
    return PartColumn.ordinal(of: BudgetLine.form)
      + PartColumn.extras(
        of: BudgetLine.form,
        besides: [line.content, line.measure, line.quantity, line.norm, line.amount])
  }()

  func rows(_ view: GridView) -> [GridRow] {
    guard let estimate = view.workspace.budget(budget), let audit = view.audit.budgets[budget]
    else { return [] }
    var rows: [GridRow] = []
    let standing = BudgetStanding(estimate, audit)
    let numbers = { (figures: BudgetStanding.Figures?) in
      ComputedRow([spent(figures, of: estimate, view.phrases)])
    }
    // Lines that were added stand at the end of the list; the tree is made by their parents.
    var waiting = audit.children(of: nil).reversed().map { ($0, 0) }
    let places = Dictionary(estimate.lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    while let (id, depth) = waiting.popLast() {
      guard let position = places[id] else { continue }
      let line = estimate.lines[position]
      let children = audit.children(of: id)
      rows.append(
        GridRow(
          id.text, depth: depth, hasChildren: !children.isEmpty, position: position,
          search: "\(line.ordinal) \(line.content.inOneLine) \(line.performer)",
          computed: numbers(standing.lines[id]), .row(key, Budget.fields.lines[id])))
      waiting += children.reversed().map { ($0, depth + 1) }
    }
    guard estimate.total != nil || !rows.isEmpty else { return rows }
    return rows + [
      GridRow(
        Budget.fields.total.key, search: view.phrases.field(Budget.fields.total, of: .budget),
        computed: numbers(standing.total), .total(key))
    ]
  }

  /// What was spent and what is left, blank where nothing was paid at all.
  private func spent(
    _ figures: BudgetStanding.Figures?, of estimate: Budget, _ phrases: Phrases
  ) -> ComputedRow.Part {
    let unit = estimate.moneyUnit
    let known = estimate.vouchers.isEmpty ? nil : figures
    let paid = known.flatMap { $0.spent == .zero ? nil : $0.spent }
    let left = known.map { GridCell.left($0, unit, phrases) } ?? GridCell("")
    return ComputedRow.Part(
      from: Column.spent.rawValue, [GridCell(paid, unit, phrases), left], to: nil, [])
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    cells(row, at: [column], view)[0]
  }

  /// The cells of a row; its line is looked up once for all of them.
  func cells(_ row: GridRow, at columns: [Int], _ view: GridView) -> [GridCell] {
    guard let estimate = view.workspace.budget(budget) else {
      return columns.map { _ in GridCell("") }
    }
    switch row.subject {
    case .row(_, let path) where estimate.lines.indices.contains(row.position):
      let line = estimate.lines[row.position]
      return columns.map { column in
        if [Column.spent.rawValue, Column.left.rawValue].contains(column) {
          return row.computedCell(column)
        }
        let number = column - Column.allCases.count - estimate.years.count
        if BudgetSource.extras.indices.contains(number), let record = view.workspace[key] {
          return BudgetSource.extras[number].cell(of: record, at: path, view)
        }
        let figures = Figures(estimate, column - Column.allCases.count, view.phrases.numbers)
        return cell(of: line, path, figures, column, view)
      }
    case .total:
      return columns.map { column in
        let isCounted = [Column.spent.rawValue, Column.left.rawValue].contains(column)
        return isCounted ? row.computedCell(column) : totalCell(estimate, column, view)
      }
    case .row, .record, .sheetRow, .heading, .figure, .unreadable:
      return columns.map { _ in GridCell("") }
    }
  }

  /// The table's unit, the form of its numbers and, for a column of a year, the year.
  private struct Figures {
    let unit: MoneyUnit
    let numbers: NumberForm
    let year: Int?

    init(_ estimate: Budget, _ yearColumn: Int, _ numbers: NumberForm) {
      self.numbers = numbers
      unit = estimate.moneyUnit
      year = estimate.years.indices.contains(yearColumn) ? estimate.years[yearColumn] : nil
    }

    func text(_ money: Money?) -> String { money.map { unit.figures($0, in: numbers) } ?? "" }
  }

  /// The fields that a line shows: taken out once, since a cell is drawn at every key.
  private enum Fields {
    static let content = BudgetLine.fields.content
    static let measure = BudgetLine.fields.measure
    static let quantity = BudgetLine.fields.quantity
    static let parts = BudgetLine.fields.parts
    static let norm = BudgetLine.fields.norm
    static let amount = BudgetLine.fields.amount
    static let years = BudgetLine.fields.years
  }

  /// A cell of a line.
  private func cell(
    of line: BudgetLine, _ path: Path, _ figures: Figures, _ column: Int, _ view: GridView
  ) -> GridCell {
    switch Column(rawValue: column) {
    case .content:
      let lead = line.ordinal.isEmpty ? "" : line.ordinal + " "
      return bound(lead + line.content.inOneLine, path / Fields.content, view, line: line)
    case .measure: return bound(line.measure, path / Fields.measure, view)
    case .quantity:
      let shown = line.quantity?.shown(in: figures.numbers) ?? ""
      var cell = bound(shown, path / Fields.quantity, view)
      let found = [
        path / Fields.quantity, path / Fields.parts,
      ].compactMap { view.audit.worst(of: key, at: $0) }
      cell.mark = found.min { $0.severity.rank < $1.severity.rank }?.mark ?? cell.mark
      return cell
    case .norm:
      return bound(figures.text(line.norm), path / Fields.norm, view, figures.unit)
    case .amount:
      return bound(figures.text(line.amount), path / Fields.amount, view, figures.unit)
    case .spent, .left: return GridCell("")
    case .holds:
      return holdsCell(line.amount, view.audit.budgets[budget]?.holds(line.id, year: nil), figures)
    case nil:
      guard let year = figures.year else { return GridCell("") }
      let place = path / Fields.years[year] / YearFigures.fields.amount
      let printed = line.years[year]
      let text = printed?.amount == nil ? printed?.typed ?? "" : figures.text(printed?.amount)
      return bound(text, place, view, figures.unit)
    }
  }

  /// A cell of the grand total.
  private func totalCell(_ estimate: Budget, _ column: Int, _ view: GridView) -> GridCell {
    let figures = Figures(estimate, column - Column.allCases.count, view.phrases.numbers)
    switch Column(rawValue: column) {
    case .content: return GridCell(view.phrases.field(Budget.fields.total, of: .budget), as: .group)
    case .measure, .quantity, .norm, .spent, .left: return GridCell("")
    case .amount:
      return bound(
        figures.text(estimate.total?.amount), Budget.fields.total / BudgetTotal.fields.amount, view,
        figures.unit)
    case .holds:
      let holds = view.audit.budgets[budget]?.holdsTotal(year: nil)
      return holdsCell(estimate.total?.amount, holds, figures)
    case nil:
      guard let year = figures.year else { return GridCell("") }
      let place = Budget.fields.total / BudgetTotal.fields.years[year] / YearFigures.fields.amount
      let amount = estimate.total?.years[year]?.amount
      return bound(figures.text(amount), place, view, figures.unit)
    }
  }

  /// A cell bound to a place of the estimate, with its mark.
  private func bound(
    _ text: String, _ path: Path, _ view: GridView, _ unit: MoneyUnit = .dong,
    line: BudgetLine? = nil
  ) -> GridCell {
    let isTop = line.map { $0.parent == nil } ?? false
    return GridCell(
      text, as: isTop ? .group : .text, mark: view.audit.mark(of: key, at: path),
      CellBinding(key, path, in: unit))
  }

  /// What holds, shown only where something else or nothing is printed.
  private func holdsCell(_ printed: Money?, _ holds: Money?, _ figures: Figures) -> GridCell {
    guard let holds else { return GridCell("") }
    let order = CellOrder.number(holds.dong)
    if printed == holds { return GridCell("✓", as: .good).sorted(by: order) }
    return GridCell(figures.text(holds), as: .computed).sorted(by: order)
  }
}
