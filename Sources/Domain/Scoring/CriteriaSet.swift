/// A set of criteria (bộ tiêu chí) in one version, with its scales of grades.
package struct CriteriaSet: UndatedRecord {
  package static let kind = RecordKind.criteriaSet
  package static let letter: Character = "k"

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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    version: Field.text("version"),
    supersedes: Field<ID<CriteriaSet>?>.reference("supersedes"),
    basis: Field.text("basis"),
    from: Field.day("from"),
    to: Field.day("to"),
    total: Field.points("total"),
    parts: Field<[CriteriaPart]>.rows("parts"),
    criteria: Field<[Criterion]>.rows("criteria"),
    scales: Field<[GradeScale]>.rows("scales"),
    lostShare: Field.percentage("lostShare"),
    gapShare: Field.percentage("gapShare")
  )
  package static let schema = Schema(fields, CriteriaSet.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { fullTitle }

  /// Its title; a version that came out of another one says which it is.
  package var fullTitle: String {
    supersedes == nil || version.isEmpty ? title : "\(title) · \(version)"
  }

  /// Whether it is in force on a day of a year.
  package func isInForce(in year: Int) -> Bool {
    (from.map { $0.year <= year } ?? true) && (to.map { $0.year >= year } ?? true)
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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    criterion: Field<ID<Criterion>?>.row("criterion", of: "criteria").required(),
    weight: Field.fraction("weight").required()
  )
  package static let schema = Schema(fields, CriteriaPart.init)
}

/// A scale of grades (thang xếp loại), for one kind of unit or for all.
package struct GradeScale: RowValue {
  package static let letter: Character = "h"
  package let id: ID<GradeScale>
  /// Nil for every kind without a scale of its own.
  package let unitKind: String?
  package let grades: [Grade]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unitKind: Field.optionalKind("unitKind"),
    grades: Field<[Grade]>.rows("grades")
  )
  package static let schema = Schema(fields, GradeScale.init)

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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    lower: Field.percentage("lower").required(),
    name: Field.text("name").required().names()
  )
  package static let schema = Schema(fields, Grade.init)
}
