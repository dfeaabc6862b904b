extension UnitAudit {
  /// Looks whether one name, code, kind and parent holds at a time.
  mutating func checkPeriods() {
    for (names, list) in [(unit.names, Unit.fields.names), (unit.codes, Unit.fields.codes)] {
      check(names, in: FieldKey(list)) { ($0.id.text, DatedName.fields.text.key, $0.text) }
    }
    let workspace = workspace
    check(unit.kinds, in: FieldKey(Unit.fields.kinds)) { row in
      (row.id.text, DatedKind.fields.kind.key, workspace.header.name(ofUnitKind: row.kind))
    }
    check(unit.parents, in: FieldKey(Unit.fields.parents)) { row in
      (row.id.text, DatedParent.fields.unit.key, workspace.unitNamed(row.unit))
    }
  }

  /// Looks for entries of a dated list that hold while an earlier one does.
  private mutating func check<Row: Dated>(
    _ rows: [Row], in list: FieldKey, _ entry: (Row) -> (id: String, field: String, text: String)
  ) {
    for (number, row) in rows.enumerated().dropFirst() {
      guard let earlier = rows[..<number].last(where: { $0.period.clipped(to: row.period) != nil })
      else { continue }
      let entries = [entry(row), entry(earlier)]
      let figures = entries.map { entry in
        PlacedFigure(
          Path([list.key, entry.id, entry.field]), printed: .text(entry.text), holds: nil)
      }
      let place = DiscrepancyPlace.unitRow(
        unit: unit.name(on: nil), list: list, name: entries[0].text)
      add(Discrepancy(.unitOverlap, in: record, place, figures))
    }
  }

  /// Looks whether a unit of which this one took all ended by then: a merger may have been taken back in
  /// one of its records only.
  mutating func checkEnd(of predecessor: Predecessor) {
    guard !predecessor.isOfPart, let other = workspace.unit(predecessor.unit),
      let day = predecessor.on ?? unit.existence.from, other.exists(on: day)
    else { return }
    let list = Unit.fields.predecessors
    let name = other.name(on: nil)
    let path = list[predecessor.id] / Predecessor.fields.unit
    let place = DiscrepancyPlace.unitRow(unit: unit.name(on: nil), list: FieldKey(list), name: name)
    let figures = [
      PlacedFigure(path, printed: .text(name), holds: nil),
      PlacedFigure(.root, printed: .day(day), holds: nil),
    ]
    add(Discrepancy(.unitLivesOn, in: record, place, figures))
  }
}
