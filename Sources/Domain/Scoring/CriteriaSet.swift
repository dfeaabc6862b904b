/// A set of criteria (bộ tiêu chí) in one version, with its scales of grades.
package struct CriteriaSet: RecordValue {
  package static let kind = RecordKind.criteriaSet

  package let id: ID<CriteriaSet>
  package let title: String
  package let version: String
  /// The version that it came out of, when that was in use already.
  package let supersedes: ID<CriteriaSet>?
  /// The decision that issued it.
  package let basis: String
  package let from: Day?
  package let to: Day?
  /// The total as printed.
  package let total: Points?
  /// The weighted parts; without any, points count as they are.
  package let parts: [CriteriaPart]
  /// All rows in the order of the table; the tree is made by their parents.
  package let criteria: [Criterion]
  package let scales: [GradeScale]
  /// Points lost above this share of a maximum want a reason; nil asks for none.
  package let lostShare: Percent?
  /// A gap to the self-score above this share of a maximum wants a reason; nil asks for none.
  package let gapShare: Percent?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let title = Field.text("title")
    package static let version = Field.text("version")
    package static let supersedes = Field<ID<CriteriaSet>>.reference("supersedes")
    package static let basis = Field.text("basis")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let total = Field.points("total")
    package static let parts = Field<[CriteriaPart]>.rows("parts")
    package static let criteria = Field<[Criterion]>.rows("criteria")
    package static let scales = Field<[GradeScale]>.rows("scales")
    package static let lostShare = Field.percentage("lostShare")
    package static let gapShare = Field.percentage("gapShare")
  }
  package static let form = RecordForm([
    Fields.title, Fields.version, Fields.supersedes, Fields.basis, Fields.from, Fields.to,
    Fields.total, Fields.parts, Fields.criteria, Fields.scales, Fields.lostShare, Fields.gapShare,
  ])

  /// Reads a set; its title must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    title = try reader.required(Fields.title)
    version = try reader.text(Fields.version)
    supersedes = try reader(Fields.supersedes)
    basis = try reader.text(Fields.basis)
    from = try reader(Fields.from)
    to = try reader(Fields.to)
    total = try reader(Fields.total)
    parts = try reader.rows(Fields.parts)
    criteria = try reader.rows(Fields.criteria)
    scales = try reader.rows(Fields.scales)
    lostShare = try reader(Fields.lostShare)
    gapShare = try reader(Fields.gapShare)
  }

  /// Its title; a version that came out of another one says which it is.
  package var fullTitle: String {
    supersedes == nil || version.isEmpty ? title : "\(title) · \(version)"
  }

  /// The scale for a kind of unit: its own, else the one for all.
  package func scale(for unitKind: String?) -> GradeScale? {
    scales.first { $0.unitKind == unitKind && unitKind != nil }
      ?? scales.first { $0.unitKind == nil }
  }
}

/// A part of a set that weighs (65 results, 25 survey, 10 leaders): a row of the top.
package struct CriteriaPart: RowValue {
  package static let letter: Character = "j"
  package let id: ID<CriteriaPart>
  package let criterion: ID<Criterion>
  /// Its share of the whole; weights count by their proportion, whatever they add up to.
  package let weight: Fraction

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let criterion = Field<ID<Criterion>>.row("criterion", of: "criteria")
    package static let weight = Field.fraction("weight")
  }
  package static let form = RecordForm([Fields.criterion, Fields.weight])

  /// Reads a part; both fields must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    criterion = try reader.required(Fields.criterion)
    weight = try reader.required(Fields.weight)
  }
}

/// A scale of grades (thang xếp loại), for one kind of unit or for all.
package struct GradeScale: RowValue {
  package static let letter: Character = "h"
  package let id: ID<GradeScale>
  /// Nil for every kind without a scale of its own.
  package let unitKind: String?
  package let grades: [Grade]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unitKind = Field.unitKind("unitKind")
    package static let grades = Field<[Grade]>.rows("grades")
  }
  package static let form = RecordForm([Fields.unitKind, Fields.grades])

  /// Reads a scale.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unitKind = try reader(Fields.unitKind)
    grades = try reader.rows(Fields.grades)
  }

  /// The grade of a share, compared exactly: the highest whose lower bound is reached.
  package func grade(of share: Fraction) -> Grade? {
    grades.filter { $0.lower.share <= share }.max { $0.lower < $1.lower }
  }
}

/// One grade of a scale: from this percentage on, that name.
package struct Grade: RowValue {
  package static let letter: Character = "q"
  package let id: ID<Grade>
  /// The lower bound, itself included.
  package let lower: Percent
  package let name: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let lower = Field.percentage("lower")
    package static let name = Field.text("name")
  }
  package static let form = RecordForm([Fields.lower, Fields.name])

  /// Reads a grade; both fields must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    lower = try reader.required(Fields.lower)
    name = try reader.required(Fields.name)
  }
}
