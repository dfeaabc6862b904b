/// The check of a plan against itself and against its estimate.
///
/// It looks at bases, appendices, ordinals, tasks, targets and texts, and at every unit, group and line
/// that they name. Each discrepancy names both places that do not agree.
///
///     PlanAudit(plan, record: key, store: knowledge).discrepancies
package struct PlanAudit: Equatable, Sendable {
  /// What does not agree, in the order of a plan: bases, headings, tasks, targets, appendices, texts.
  package internal(set) var discrepancies: [Discrepancy] = []
  let plan: Plan
  let record: RecordKey
  let store: PlanKnowledge

  /// Checks a plan, which is `record`, against what the store holds.
  package init(_ plan: Plan, record: RecordKey, store: PlanKnowledge) {
    self.plan = plan
    self.record = record
    self.store = store
    checkBases()
    checkOrdinals()
    checkTasks()
    checkTargets()
    let texts = texts
    checkAppendices(namedIn: texts)
    check(texts)
    checkReferences()
  }

  /// Notes what does not agree at a row of the plan.
  mutating func note(
    _ code: Discrepancy.Code, _ place: DiscrepancyPlace, _ figures: [PlacedFigure],
    carriedFrom: [Path] = [], source: RecordKey? = nil
  ) {
    discrepancies.append(
      Discrepancy(code, in: record, place, figures, carriedFrom: carriedFrom, source: source))
  }
}

/// What a store knows that plans name: units, groups, committees, bodies and estimates.
package struct PlanKnowledge: Equatable, Sendable {
  package let units: Set<ID<Unit>>
  package let groups: [ID<UnitGroup>: UnitGroup]
  package let committees: Set<ID<Committee>>
  package let bodies: Set<ID<Body>>
  package let budgets: [ID<Budget>: Budget]
  /// The ids of all lines of all estimates.
  package let lines: Set<String>

  /// Gathers what live records hold.
  package init(
    units: Set<ID<Unit>>, groups: [ID<UnitGroup>: UnitGroup], committees: Set<ID<Committee>> = [],
    bodies: Set<ID<Body>> = [], budgets: [ID<Budget>: Budget]
  ) {
    self.units = units
    self.groups = groups
    self.committees = committees
    self.bodies = bodies
    self.budgets = budgets
    var lines: Set<String> = []
    for budget in budgets.values { lines.formUnion(budget.lines.map(\.id.text)) }
    self.lines = lines
  }
}

extension PlanAudit {
  /// The first day of a plan's life: its date, else the first day of its period.
  private var start: (path: Path, day: Day, printed: Figure)? {
    if let date = plan.date { return (Path(Plan.fields.date), date, .day(date)) }
    guard let year = plan.firstYear, let day = Day(year: year, month: 1, day: 1) else { return nil }
    return (Path(Plan.fields.firstYear), day, .text(String(year)))
  }

  /// Looks whether bases were in force, and cite editions of the standard that can be.
  private mutating func checkBases() {
    let own = Edition.newest(in: plan.title)
    for basis in plan.bases {
      let path = Plan.fields.bases[basis.id]
      let place = DiscrepancyPlace.planRow(
        list: FieldKey(Plan.fields.bases), ordinal: basis.number, name: basis.kind)
      if let start, let lapsed = basis.lapsedFrom, lapsed <= start.day {
        note(
          .basisLapsed, place,
          [
            PlacedFigure(
              path / LegalBasis.fields.lapsedFrom, printed: .day(lapsed), holds: nil),
            PlacedFigure(start.path, printed: start.printed, holds: nil),
          ])
      }
      if let cited = Edition.newest(in: basis.about) {
        check(cited, of: basis, at: path, place, own: own)
      }
    }
  }

  /// Looks whether a basis cites an edition that came after it, or after the plan's own.
  private mutating func check(
    _ cited: Edition, of basis: LegalBasis, at path: Path, _ place: DiscrepancyPlace, own: Edition?
  ) {
    let against: PlacedFigure
    if let own, own < cited {
      against = PlacedFigure(Path(Plan.fields.title), printed: .text(own.name), holds: nil)
    } else if let date = basis.date, date.year < cited.year {
      against = PlacedFigure(path / LegalBasis.fields.date, printed: .day(date), holds: nil)
    } else {
      return
    }
    let printed = PlacedFigure(
      path / LegalBasis.fields.about, printed: .text(cited.name), holds: nil)
    note(.basisTitle, place, [printed, against])
  }
}

/// An edition of a standard that a text names: `9001:2015`.
struct Edition: Comparable {
  let year: Int
  /// The standard and its year as they are printed.
  let name: String

  /// The newest edition of ISO 9001 in a text.
  static func newest(in text: String) -> Edition? {
    var found: [Edition] = []
    for part in text.split(whereSeparator: { !$0.isASCIIDigit && $0 != ":" }) {
      let sides = part.split(separator: ":")
      guard sides.count == 2, sides[0] == "9001", sides[1].count == 4, let year = Int(sides[1])
      else { continue }
      found.append(Edition(year: year, name: String(part)))
    }
    return found.max()
  }

  static func < (left: Edition, right: Edition) -> Bool {
    (left.year, left.name) < (right.year, right.name)
  }
}
