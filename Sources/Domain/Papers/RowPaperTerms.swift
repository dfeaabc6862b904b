/// As what a table of rows is taken: where its rows go, and what its paper does not say.
package struct RowPaperTerms: Hashable, Sendable {
  package let kind: RowPaperKind
  /// The record that gets the rows; nil makes one.
  package let record: RecordKey?
  /// What a new record is called.
  package let title: String
  /// The plan to which a new estimate belongs.
  package let plan: ID<Plan>?
  /// The unit of money where the paper names none.
  package let moneyUnit: MoneyUnit?
  /// The row behind which new rows stand, on its level; nil for the end of the list.
  package var beside: String?

  package init(
    _ kind: RowPaperKind, into record: RecordKey?, title: String = "", plan: ID<Plan>? = nil,
    moneyUnit: MoneyUnit? = nil
  ) {
    self.kind = kind
    self.record = record
    self.title = title
    self.plan = plan
    self.moneyUnit = moneyUnit
  }

  /// The same, with new rows behind a row of the list.
  package func behind(_ row: String?) -> RowPaperTerms {
    var terms = self
    terms.beside = row
    return terms
  }

  /// The same, its money in that unit.
  func counted(in unit: MoneyUnit) -> RowPaperTerms {
    RowPaperTerms(kind, into: record, title: title, plan: plan, moneyUnit: unit).behind(beside)
  }

  /// The unit that the headings of a paper, or the lines above it, name; nil where none does.
  package func unitNamed(in layout: HeadingLayout<Path>) -> MoneyUnit? {
    let money = layout.columns.filter { kind.form.form(at: $0.key) == .money }
    let scales = Set(money.values.compactMap { layout.money[$0]?.places })
    guard let least = scales.min() else { return nil }
    return MoneyUnit.allCases.last { $0.places <= least }
  }

  /// Whether nobody says in which unit the money is: that of a new estimate, of vouchers, of norms.
  package func lacksUnit(_ layout: HeadingLayout<Path>) -> Bool {
    guard moneyUnit == nil, unitNamed(in: layout) == nil else { return false }
    switch kind {
    case .lines: return record == nil
    case .vouchers: return true
    case .norms: return layout.columns[Path(CostNorm.fields.ceiling)] != nil
    case .tasks, .responsibilities, .targets, .reports, .criteria, .members, .attendance, .group,
      .roster:
      return false
    }
  }

  /// In which unit money is where no heading names one.
  func scale(of layout: HeadingLayout<Path>, in workspace: Workspace) -> MoneyScale {
    // What some columns of a table say holds for the others.
    MoneyScale(unitNamed(in: layout) ?? moneyUnit ?? unit(of: layout, in: workspace))
  }

  /// The same, for the record of that title where the store has one: the same paper twice is one record.
  func joined(in workspace: Workspace) -> RowPaperTerms {
    guard record == nil, !title.isEmpty else { return self }
    let there = workspace.all(kind.record).filter { found in
      workspace.title(of: found).folded == title.folded
        && (plan == nil || found.value(as: Budget.self)?.plan == plan)
    }
    guard there.count == 1 else { return self }
    return RowPaperTerms(kind, into: there[0].key, title: title, plan: plan, moneyUnit: moneyUnit)
  }

  /// The unit in which the table of the record is, or will be.
  func unit(of layout: HeadingLayout<Path>, in workspace: Workspace) -> MoneyUnit {
    if let record { return workspace.moneyUnit(of: record) }
    return moneyUnit ?? unitNamed(in: layout) ?? .dong
  }

  /// A new record without rows.
  func newRecord(_ key: RecordKey, _ unit: MoneyUnit, _ workspace: Workspace) -> Tree {
    var tree = Tree.record(key)
    let naming = Record.form(of: key.kind).naming
    if let naming { _ = tree.put(.text(title.isEmpty ? "…" : title), at: Path([naming.key])) }
    if key.kind == .budget {
      tree = tree.with(Budget.fields.moneyUnit, tree: .text(unit.rawValue))
        .with(Budget.fields.plan, plan)
    }
    let change = workspace.completed(Change(key, .create(tree)))
    if case .create(let whole) = change.act { return whole }
    return tree
  }
}
