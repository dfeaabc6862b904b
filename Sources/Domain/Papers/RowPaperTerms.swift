/// As what a table of rows is taken: where its rows go, and what its paper does not say.
package struct RowPaperTerms: Hashable, Sendable {
  package let kind: RowPaperKind
  /// The record that gets the rows; nil makes one.
  package let record: RecordKey?
  /// What a new record is called.
  package let title: String
  /// The plan to which a new estimate belongs.
  package let plan: ID<Plan>?
  /// The unit of money of a new estimate; nil takes that of the paper.
  package let moneyUnit: MoneyUnit?

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

  /// The unit that the headings of a paper, or the lines above it, name; nil where none does.
  package func unitNamed(in layout: HeadingLayout<Path>) -> MoneyUnit? {
    let money = layout.columns.filter { kind.form.form(at: $0.key) == .money }
    let scales = Set(money.values.compactMap { layout.money[$0]?.places })
    guard let least = scales.min() else { return nil }
    return MoneyUnit.allCases.last { $0.places <= least }
  }

  /// Whether nobody says in which unit the money of a new estimate is.
  package func lacksUnit(_ layout: HeadingLayout<Path>) -> Bool {
    kind == .lines && record == nil && moneyUnit == nil && unitNamed(in: layout) == nil
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
