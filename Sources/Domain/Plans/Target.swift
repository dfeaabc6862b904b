/// What a plan promises for a year (chỉ tiêu): a share or a count of units.
package struct Target: RowValue {
  package static let letter: Character = "v"
  package let id: ID<Target>
  /// The target of which it is a part.
  package let parent: ID<Target>?
  package let ordinal: String
  package let content: String
  package let group: ID<UnitGroup>?
  package let unitKind: String?
  /// The units below each of which the share must be reached.
  package let under: [ID<Unit>]
  package let year: Int?
  package let comparison: Comparison?
  /// What share and count are of; units where nothing is said.
  package let subject: TargetSubject
  /// The share in hundredths of a percent: 7000 is 70 %.
  package let share: Int?
  /// How many units, where no share is named.
  package let count: Int?
  /// Whether only the units added in that year count.
  package let isAdded: Bool
  /// Of how many, as the plan states it.
  package let statedBase: Int?
  /// What is counted, in words.
  package let counted: String
  /// The units that the plan names.
  package let units: [ID<Unit>]
  /// The estimate whose line says how many units each year gets.
  package let budget: ID<Budget>?
  /// The id of that line.
  package let line: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let parent = Field<ID<Target>>.row("parent", of: "targets")
    package static let ordinal = Field.text("ordinal")
    package static let content = Field.text("content")
    package static let group = Field<ID<UnitGroup>>.reference("group")
    package static let unitKind = Field.unitKind("unitKind")
    package static let under = Field<[ID<Unit>]>.references("under")
    package static let year = Field.year("year")
    package static let comparison = Field<Comparison>.choice("comparison")
    package static let subject = Field<TargetSubject>.choice("subject")
    package static let share = Field.share("share")
    package static let count = Field.integer("count")
    package static let isAdded = Field.flag("isAdded")
    package static let statedBase = Field.integer("statedBase")
    package static let counted = Field.text("counted")
    package static let units = Field<[ID<Unit>]>.references("units")
    package static let budget = Field<ID<Budget>>.reference("budget")
    package static let line = Field.text("line")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.content, Fields.year, Fields.comparison, Fields.share, Fields.count,
    Fields.subject, Fields.isAdded, Fields.statedBase, Fields.counted, Fields.group,
    Fields.unitKind,
    Fields.under, Fields.units, Fields.budget, Fields.line, Fields.parent,
  ])

  /// Reads a target; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    parent = try reader(Fields.parent)
    ordinal = try reader.text(Fields.ordinal)
    content = try reader.text(Fields.content)
    group = try reader(Fields.group)
    unitKind = try reader(Fields.unitKind)
    under = try reader(Fields.under) ?? []
    year = try reader(Fields.year)
    comparison = try reader(Fields.comparison)
    subject = try reader(Fields.subject) ?? .units
    share = try reader(Fields.share)
    count = try reader(Fields.count)
    isAdded = try reader(Fields.isAdded) ?? false
    statedBase = try reader(Fields.statedBase)
    counted = try reader.text(Fields.counted)
    units = try reader(Fields.units) ?? []
    budget = try reader(Fields.budget)
    line = try reader.text(Fields.line)
  }
}

/// How a target compares.
package enum Comparison: String, CaseIterable, Sendable {
  case atLeast, moreThan, exactly
  /// More each year than the year before, without a figure (*hằng năm nâng dần*) [DB18 I.2].
  case rising
}

/// What the share or the count of a target is of.
package enum TargetSubject: String, CaseIterable, Sendable {
  case units
  /// Administrative procedures (TTHC) of each unit: the store does not add them up.
  case procedures
}

extension Target {
  /// The fewest units, of `base`, that reach the target; nil when it sets no figure of units.
  ///
  /// `> 70%` of 130 is 92, `≥ 70%` is 91: counted in whole numbers.
  package func needed(of base: Int?) -> Int? {
    guard subject == .units, comparison != .rising else { return nil }
    let isMore = comparison == .moreThan
    guard let share else { return count.map { isMore && $0 < Int.max ? $0 + 1 : $0 } }
    guard let base else { return nil }
    let (product, overflow) = share.multipliedReportingOverflow(by: base)
    if overflow { return nil }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: 10_000)
    return isMore || rest > 0 ? whole + 1 : whole
  }
}
