/// What can be entered for several units at once.
package enum UnitEntrySort: CaseIterable, Sendable {
  case declaration, stage, duty
}

/// Something that is entered for several units at once.
package enum UnitEntry: Hashable, Sendable {
  /// A declaration of that day.
  case declaration(number: String, date: Day, edition: String, reason: DeclarationReason?)
  case stage(QMSStage)
  /// A yearly duty, by the key of its field, done on a day.
  case duty(String, year: Int, on: Day)
}

extension Workspace {
  /// The changes that enter something for units; those that have it already are left as they are.
  package func changes(
    entering entry: UnitEntry, for units: [ID<Unit>], ids: inout IDGenerator
  ) -> [Change] {
    var changes: [Change] = []
    for id in units {
      guard let unit = unit(id) else { continue }
      switch entry {
      case .declaration(let number, let date, let edition, let reason):
        if unit.declarations.contains(where: { $0.date == date }) { continue }
        let row = Tree.row(id: ids.next(letter: Declaration.letter))
          .with(Declaration.fields.number, number).with(Declaration.fields.date, date)
          .with(Declaration.fields.edition, edition).with(Declaration.fields.reason, reason)
        changes.append(
          Change(
            id.key,
            .insert(
              Path(Unit.fields.declarations), row: row, after: unit.declarations.last?.id.text)))
      case .stage(let stage):
        if unit.stage == stage { continue }
        let old = self[id.key]?.tree[Unit.fields.stage]
        changes.append(
          Change(
            id.key, .set(Path(Unit.fields.stage), old: old, new: .text(stage.rawValue))))
      case .duty(let key, let year, let day):
        if let change = change(entering: key, of: year, on: day, for: unit, &ids) {
          changes.append(change)
        }
      }
    }
    return changes
  }

  /// The change that enters the day of a yearly duty; nil where there is one.
  private func change(
    entering key: String, of year: Int, on day: Day, for unit: Unit, _ ids: inout IDGenerator
  ) -> Change? {
    guard let duty = unit.duties.first(where: { $0.year == year }) else {
      let row = Tree.row(id: ids.next(letter: YearlyDuty.letter))
        .with(YearlyDuty.fields.year, year).with(key, .text(day.iso))
      return Change(
        unit.id.key,
        .insert(Path(Unit.fields.duties), row: row, after: unit.duties.last?.id.text))
    }
    guard duty.missing.contains(key) else { return nil }
    let place = Unit.fields.duties[duty.id].appending(key)
    return Change(unit.id.key, .set(place, old: nil, new: .text(day.iso)))
  }
}
