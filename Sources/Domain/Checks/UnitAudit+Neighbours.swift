extension UnitAudit {
  /// Looks whether another living unit bears one of the codes, or a name under the same parent.
  mutating func checkCodesAndNames(among neighbours: UnitNeighbours) {
    for code in unit.codes {
      guard let other = neighbours.other(than: unit, bearing: code) else { continue }
      note(.unitCodeTwice, code, in: Unit.fields.codes, other)
    }
    for name in unit.names {
      guard let other = neighbours.other(than: unit, named: name) else { continue }
      note(.unitNameTwice, name, in: Unit.fields.names, other)
    }
  }

  /// Looks whether a unit that goes on has a kind, and a parent where its kind or its forerunners
  /// have one.
  mutating func checkPlace(among neighbours: UnitNeighbours) {
    guard unit.existence.to == nil else { return }
    guard let kind = unit.kind(on: nil) else {
      note(.unitNoKind, list: FieldKey(Unit.fields.kinds))
      return
    }
    guard unit.parents.isEmpty else { return }
    let wasPlaced = unit.predecessors.contains { row in
      workspace.unit(row.unit).map { !$0.parents.isEmpty } ?? false
    }
    if wasPlaced || neighbours.standsBelow(kind) {
      note(.unitNoParent, list: FieldKey(Unit.fields.parents))
    }
  }

  /// Looks whether what came out of a unit that ended was deleted since.
  mutating func checkHeirs(among neighbours: UnitNeighbours) {
    guard let end = unit.existence.to else { return }
    for heir in neighbours.lostHeirs(of: unit.id) {
      let name = workspace.unitNamed(heir)
      let place = DiscrepancyPlace.unitRow(
        unit: unit.name(on: nil), list: FieldKey(Unit.fields.to), name: end.iso)
      let figure = PlacedFigure(
        Path(Unit.fields.to), printed: .day(end), holds: nil)
      let other = PlacedFigure(.root, printed: .text(name), holds: nil)
      add(Discrepancy(.unitHeirGone, in: record, place, [figure, other]))
    }
  }

  /// Notes that another unit bears the code or the name of a row.
  private mutating func note(
    _ code: Discrepancy.Code, _ row: DatedName, in list: Field<[DatedName]>, _ other: ID<Unit>
  ) {
    let place = DiscrepancyPlace.unitRow(
      unit: unit.name(on: nil), list: FieldKey(list), name: row.text)
    let path = list[row.id] / DatedName.fields.text
    let figures = [
      PlacedFigure(path, printed: .text(row.text), holds: nil),
      PlacedFigure(.root, printed: .text(workspace.unitNamed(other)), holds: nil),
    ]
    add(Discrepancy(code, in: record, place, figures))
  }

  /// Notes that a list is empty that should not be.
  private mutating func note(_ code: Discrepancy.Code, list: FieldKey) {
    let place = DiscrepancyPlace.unitRow(unit: unit.name(on: nil), list: list, name: "")
    add(
      Discrepancy(
        code, in: record, place,
        [
          PlacedFigure(Path(list), printed: nil as Figure?, holds: nil)
        ]))
  }
}

extension Workspace {
  /// All units, the deleted ones too, in the order of their ids.
  var units: [Record] { allWithDeleted(.unit) }

  /// What a unit is called, also a deleted one; its id where there is none.
  func unitNamed(_ id: ID<Unit>) -> String {
    guard let unit = self[id.key]?.value(as: Unit.self) else { return id.text }
    return unit.name(on: nil)
  }
}
