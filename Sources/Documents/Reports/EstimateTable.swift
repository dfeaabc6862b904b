import Domain

/// An estimate as a table: each line as printed, in the unit of its table, with the years that it names.
///
/// A sum that agrees with its lines is a formula in a workbook; what was printed otherwise stays a figure.
package struct EstimateTable {
  private let budget: Budget
  private let audit: BudgetAudit
  private let wording: OfficialWording

  package init(_ budget: Budget, _ audit: BudgetAudit, _ wording: OfficialWording) {
    self.budget = budget
    self.audit = audit
    self.wording = wording
  }

  /// A line with its place in the list and how deep it stands.
  private struct Line {
    let value: BudgetLine
    let depth: Int
    let children: [ID<BudgetLine>]
  }

  /// The columns that not every estimate has.
  private struct Shown {
    let measure, quantity, norm, source, performer, time: Bool

    init(_ lines: [BudgetLine]) {
      measure = lines.contains { !$0.measure.isEmpty }
      quantity = lines.contains { $0.quantity != nil }
      norm = lines.contains { $0.norm != nil }
      source = lines.contains { !$0.source.isEmpty }
      performer = lines.contains { !$0.performer.isEmpty }
      time = lines.contains { !$0.time.isEmpty }
    }
  }

  /// The whole table.
  package var table: OfficeTable {
    let lines = lines
    let shown = Shown(budget.lines)
    let columns = columns(shown)
    let places = Dictionary(lines.enumerated().map { ($1.value.id, $0) }) { first, _ in first }
    var rows = lines.map { line in
      OfficeRow(
        cells(of: line, shown, at: places), nature(of: line))
    }
    if budget.total != nil || !rows.isEmpty { rows.append(totalRow(shown, lines)) }
    return OfficeTable(
      "", subtitle: "Đơn vị tính: " + wording.phrases.moneyUnit(budget.moneyUnit),
      columns: columns, rows: rows)
  }

  /// The lines in the order of the tree.
  private var lines: [Line] {
    let known = Dictionary(budget.lines.map { ($0.id, $0) }) { first, _ in first }
    var lines: [Line] = []
    var waiting = Array(audit.children(of: nil).reversed().map { ($0, 0) })
    while let (id, depth) = waiting.popLast() {
      guard let value = known[id] else { continue }
      let children = audit.children(of: id)
      lines.append(Line(value: value, depth: depth, children: children))
      waiting += children.reversed().map { ($0, depth + 1) }
    }
    return lines
  }

  /// Groups stand out, details that have no number of their own stand back.
  private func nature(of line: Line) -> OfficeRow.Nature {
    if line.depth == 0, !line.children.isEmpty { return .group }
    return line.depth > 0 && line.value.ordinal.isEmpty ? .detail : .plain
  }

  private func columns(_ shown: Shown) -> [OfficeColumn] {
    let label = { (field: any AnyField) in wording.phrases.field(field.key, of: .budget) }
    let line = BudgetLine.fields
    var columns = [
      OfficeColumn(label(line.ordinal), .mark, width: 5),
      OfficeColumn(label(line.content), .text, width: 40),
    ]
    if shown.measure { columns.append(OfficeColumn(label(line.measure), .mark, width: 8)) }
    if shown.quantity { columns.append(OfficeColumn(label(line.quantity), .figure, width: 8)) }
    if shown.norm {
      let heading = budget.normHeading.isEmpty ? label(line.norm) : budget.normHeading
      columns.append(OfficeColumn(heading, .figure, width: 10))
    }
    columns.append(OfficeColumn(label(line.amount), .figure, width: 12))
    columns += budget.years.map { OfficeColumn(String($0), .figure, width: 12) }
    if shown.source { columns.append(OfficeColumn(label(line.source), .text, width: 14)) }
    if shown.performer { columns.append(OfficeColumn(label(line.performer), .text, width: 16)) }
    if shown.time { columns.append(OfficeColumn(label(line.time), .text, width: 12)) }
    return columns
  }

  private func cells(
    of line: Line, _ shown: Shown, at places: [ID<BudgetLine>: Int]
  ) -> [OfficeCell] {
    let value = line.value
    let typed = value.typed
    let below = line.children.compactMap { places[$0] }
    var cells: [OfficeCell] = [.words(value.ordinal), .words(value.content.unmarked)]
    if shown.measure { cells.append(.words(value.measure)) }
    let quantity = cells.count
    if shown.quantity { cells.append(figure(value.quantity, typed?.quantity)) }
    if shown.norm { cells.append(figure(value.norm, typed?.norm)) }
    let product = shown.quantity && shown.norm ? (quantity, quantity + 1) : nil
    cells.append(amount(of: line, typed?.amount, below, product))
    for year in budget.years {
      let figures = value.years[year]
      cells.append(
        sum(figures?.amount, holds: audit.holds(value.id, year: year), figures?.typed, of: below))
    }
    if shown.source { cells.append(.words(value.source)) }
    if shown.performer { cells.append(.words(value.performer)) }
    if shown.time { cells.append(.words(value.time)) }
    return cells
  }

  /// The amount of a line: the sum of what stands below it, or quantity times norm, where that agrees.
  private func amount(
    of line: Line, _ typed: String?, _ below: [Int], _ product: (Int, Int)?
  ) -> OfficeCell {
    let value = line.value
    guard below.isEmpty, let product, let quantity = value.quantity, let norm = value.norm,
      let amount = value.amount, norm.times(quantity) == amount,
      norm.unrounded(times: quantity) == nil
    else {
      return sum(value.amount, holds: audit.holds(value.id, year: nil), typed, of: below)
    }
    return .computed(
      .product(product.0, product.1), number(amount), style(typed))
  }

  /// A figure that is the sum of some rows where it agrees with them.
  private func sum(
    _ printed: Money?, holds: Money?, _ typed: String?, of rows: [Int]
  ) -> OfficeCell {
    guard let printed else { return .words(typed ?? "") }
    guard !rows.isEmpty, printed == holds else { return .number(number(printed), style(typed)) }
    return .computed(.sumOfRows(rows), number(printed), style(typed))
  }

  private func totalRow(_ shown: Shown, _ lines: [Line]) -> OfficeRow {
    let top = lines.indices.filter { lines[$0].depth == 0 }
    var cells: [OfficeCell] = [.blank, .text("Tổng cộng")]
    for isShown in [shown.measure, shown.quantity, shown.norm] where isShown {
      cells.append(.blank)
    }
    cells.append(
      sum(
        budget.total?.amount ?? audit.holdsTotal(year: nil), holds: audit.holdsTotal(year: nil),
        nil,
        of: top))
    for year in budget.years {
      let figures = budget.total?.years[year]
      cells.append(
        sum(figures?.amount, holds: audit.holdsTotal(year: year), figures?.typed, of: top))
    }
    return OfficeRow(cells, .total)
  }

  private func figure(_ quantity: Quantity?, _ typed: String?) -> OfficeCell {
    guard let quantity else { return .words(typed ?? "") }
    return .number(PaperNumber(scaled: quantity.thousandths, places: 3), style(typed))
  }

  private func figure(_ money: Money?, _ typed: String?) -> OfficeCell {
    guard let money else { return .words(typed ?? "") }
    return .number(number(money), style(typed))
  }

  private func number(_ money: Money) -> PaperNumber {
    PaperNumber(scaled: money.dong, places: budget.moneyUnit.places)
  }

  private func style(_ typed: String?) -> FigureStyle {
    typed.flatMap { $0.isEmpty ? nil : .printed($0) } ?? .grouped
  }
}
