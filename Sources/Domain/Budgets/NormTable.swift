/// A table of cost ceilings (mức chi tối đa), such as that of Thông tư 116/2015/TT-BTC.
package struct NormTable: UndatedRecord {
  package static let kind = RecordKind.normTable
  package static let letter: Character = "n"

  package let id: ID<NormTable>
  package let title: String
  package let from: Day?
  package let to: Day?
  package let entries: [CostNorm]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    from: Field.day("from"),
    to: Field.day("to"),
    entries: Field<[CostNorm]>.rows("entries")
  )
  package static let schema = Schema(fields, NormTable.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { title }
}

/// One ceiling: for which units, for what, how much at most.
package struct CostNorm: RowValue {
  package static let letter: Character = "z"
  package let id: ID<CostNorm>
  /// For whom, in the words of the document.
  package let units: String
  /// The keys of the kinds of units that are meant.
  package let kinds: [String]
  package let content: String
  /// Blank until it is typed: then only ``basis`` limits it, if there is one.
  package let ceiling: Money?
  /// The share of the ceiling of ``basis`` that it may reach, in hundredths of a percent; all where blank.
  ///
  /// Communes and public service units have at most 80 % of what a branch has (Thông tư 116/2015/TT-BTC).
  package let share: Int?
  /// The row by whose ceiling it goes.
  package let basis: ID<CostNorm>?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    units: Field.text("units"),
    kinds: Field.unitKinds("kinds"),
    content: Field.text("content").names(),
    ceiling: Field.money("ceiling"),
    share: Field.share("share"),
    basis: Field<ID<CostNorm>?>.row("basis", of: "entries")
  )
  package static let schema = Schema(fields, CostNorm.init)
}

extension NormTable {
  /// How many rows may go by each other: a table in which more do goes round in a circle.
  private static let steps = 8

  /// What a row may reach of the ceiling by which it goes; nil where it goes by none, or nobody knows.
  func allowance(of norm: CostNorm, steps: Int = steps) -> Money? {
    guard steps > 0, let basis = norm.basis, let base = entries.first(where: { $0.id == basis })
    else { return nil }
    return limit(of: base, steps: steps - 1)?.share(norm.share ?? 10_000)
  }

  /// The most that may be spent by a row: what is printed, but no more than its allowance.
  func limit(of norm: CostNorm, steps: Int = steps) -> Money? {
    let allowance = allowance(of: norm, steps: steps)
    guard let ceiling = norm.ceiling else { return allowance }
    return allowance.map { min($0, ceiling) } ?? ceiling
  }

  /// The printed ceilings that are above their share of those by which they go (`budget.norm`): also a commune
  /// that might spend more than a branch.
  func discrepancies(_ record: RecordKey) -> [Discrepancy] {
    entries.compactMap { norm in
      guard let ceiling = norm.ceiling, let allowance = allowance(of: norm), ceiling > allowance
      else { return nil }
      let path = NormTable.fields.entries[norm.id]
      return Discrepancy(
        .norm, in: record, .norm(name: norm.content, units: norm.units),
        [PlacedFigure(path / CostNorm.fields.ceiling, printed: ceiling, holds: allowance)],
        unit: .million)
    }
  }
}
