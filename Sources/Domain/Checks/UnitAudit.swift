/// The check of a unit: what it names, circles among units, and its declarations.
///
/// Units that are not there (`ref.missing`); a unit above or before itself (`unit.cycle`); more
/// procedures in the system than in its power (`unit.scope`), some left out without a reason
/// (`unit.left-out`); declarations without a date or out of order (`unit.stage`); codes that do not
/// have the form of their level (`unit.code`).
///
/// Beside the other units: one code or one name under one parent borne by two at a time
/// (`unit.code-twice`, `unit.name-twice`), no kind or parent (`unit.no-kind`, `unit.no-parent`),
/// an end whose heirs were deleted (`unit.heir-gone`), and no end where another took all of the unit
/// (`unit.lives-on`). Two entries of one list that hold at a time are `unit.overlap`.
///
///     UnitAudit(unit, in: workspace, record: key).discrepancies
package struct UnitAudit: Equatable, Sendable {
  /// What does not agree, in the order of the fields of a unit.
  package private(set) var discrepancies: [Discrepancy] = []
  let unit: Unit
  let record: RecordKey
  let workspace: Workspace

  /// Checks a unit, which is `record`, among all live units.
  package init(_ unit: Unit, in workspace: Workspace, record: RecordKey) {
    self.init(unit, in: workspace, among: UnitNeighbours(workspace), record: record)
  }

  /// Checks a unit among neighbours that were looked at before.
  init(
    _ unit: Unit, in workspace: Workspace, among neighbours: UnitNeighbours, record: RecordKey
  ) {
    self.unit = unit
    self.record = record
    self.workspace = workspace
    for code in unit.codes { check(code) }
    for parent in unit.parents { check(parent) }
    for predecessor in unit.predecessors { check(predecessor) }
    for declaration in unit.declarations { checkScope(of: declaration) }
    checkDates()
    checkCodesAndNames(among: neighbours)
    checkPlace(among: neighbours)
    checkHeirs(among: neighbours)
    checkPeriods()
    for predecessor in unit.predecessors { checkEnd(of: predecessor) }
  }

  /// Takes up what was found.
  mutating func add(_ found: Discrepancy) { discrepancies.append(found) }

  /// How many digits the official codes of the administrative levels have.
  private static let digits = ["province": 2, "district": 3, "commune": 5]

  /// Looks whether a code has the form of the unit's level; other kinds have no common form.
  private mutating func check(_ code: DatedName) {
    guard let kind = unit.kind(on: code.period.from), let count = UnitAudit.digits[kind],
      code.text.count != count || !code.text.allSatisfy(\.isASCIIDigit)
    else { return }
    let place = DiscrepancyPlace.unitRow(
      unit: unit.name(on: nil), list: FieldKey(Unit.fields.codes), name: code.text)
    let path = Unit.fields.codes[code.id] / DatedName.fields.text
    let figure = PlacedFigure(path, printed: .text(code.text), holds: nil)
    discrepancies.append(Discrepancy(.unitCode, in: record, place, [figure]))
  }

  /// Looks whether a parent exists and does not belong to the unit while it is its parent.
  private mutating func check(_ parent: DatedParent) {
    let path = Unit.fields.parents[parent.id] / DatedParent.fields.unit
    guard workspace.unit(parent.unit) != nil else {
      discrepancies.append(.missing(parent.unit.text, in: record, at: path))
      return
    }
    if workspace.closesCircle(parent, of: unit) {
      discrepancies.append(UnitAudit.circle(by: parent, of: unit, record, in: workspace))
    }
  }

  /// That a unit stands above itself by one of its parents.
  static func circle(
    by parent: DatedParent, of unit: Unit, _ record: RecordKey, in workspace: Workspace
  ) -> Discrepancy {
    circle(
      FieldKey(Unit.fields.parents), parent.unit,
      at: Unit.fields.parents[parent.id] / DatedParent.fields.unit, of: unit, record, workspace)
  }

  private static func circle(
    _ list: FieldKey, _ other: ID<Unit>, at path: Path, of unit: Unit, _ record: RecordKey,
    _ workspace: Workspace
  ) -> Discrepancy {
    let name = workspace.unit(other)?.name(on: nil) ?? other.text
    let place = DiscrepancyPlace.unitRow(unit: unit.name(on: nil), list: list, name: name)
    let figure = PlacedFigure(path, printed: .text(name), holds: nil)
    return Discrepancy(.unitCycle, in: record, place, [figure])
  }

  /// Looks whether a predecessor exists and did not come out of the unit.
  private mutating func check(_ predecessor: Predecessor) {
    let path = Unit.fields.predecessors[predecessor.id] / Predecessor.fields.unit
    guard workspace.unit(predecessor.unit) != nil else {
      discrepancies.append(.missing(predecessor.unit.text, in: record, at: path))
      return
    }
    var seen: Set<ID<Unit>> = [predecessor.unit]
    var order = [predecessor.unit]
    var at = 0
    while at < order.count {
      for row in workspace.unit(order[at])?.predecessors ?? [] where seen.insert(row.unit).inserted
      {
        order.append(row.unit)
      }
      at += 1
    }
    if seen.contains(unit.id) {
      discrepancies.append(
        UnitAudit.circle(
          FieldKey(Unit.fields.predecessors), predecessor.unit, at: path, of: unit, record,
          workspace))
    }
  }

  /// Compares the procedures in the system with those in the unit's power.
  private mutating func checkScope(of declaration: Declaration) {
    guard let covered = declaration.covered, let inCharge = declaration.inCharge else { return }
    let path = path(of: declaration)
    let figures = [
      PlacedFigure(path / Declaration.fields.covered, printed: .count(covered), holds: nil),
      PlacedFigure(path / Declaration.fields.inCharge, printed: .count(inCharge), holds: nil),
    ]
    if covered > inCharge {
      note(.unitScope, declaration, figures)
    } else if covered < inCharge, declaration.leftOut.isEmpty {
      note(.unitLeftOut, declaration, figures)
    }
  }

  /// Looks whether declarations stand in the order of their dates, and have one where they must.
  private mutating func checkDates() {
    var newest: (date: Day, path: Path)?
    for declaration in unit.declarations {
      let path = path(of: declaration) / Declaration.fields.date
      guard let date = declaration.date else {
        if let stage = unit.stage, stage.isDeclared {
          note(.unitStage, declaration, [PlacedFigure(path, printed: nil as Figure?, holds: nil)])
        }
        continue
      }
      if let newest, date < newest.date {
        let earlier = PlacedFigure(newest.path, printed: .day(newest.date), holds: nil)
        let later = PlacedFigure(path, printed: .day(date), holds: nil)
        note(.unitStage, declaration, [later, earlier])
      } else {
        newest = (date, path)
      }
    }
  }

  /// Where a declaration stands.
  private func path(of declaration: Declaration) -> Path {
    Unit.fields.declarations[declaration.id]
  }

  /// Notes what does not agree in a declaration.
  private mutating func note(
    _ code: Discrepancy.Code, _ declaration: Declaration, _ figures: [PlacedFigure]
  ) {
    let place = DiscrepancyPlace.unitRow(
      unit: unit.name(on: nil), list: FieldKey(Unit.fields.declarations), name: declaration.number)
    discrepancies.append(Discrepancy(code, in: record, place, figures))
  }
}
