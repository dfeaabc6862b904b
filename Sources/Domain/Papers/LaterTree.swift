/// What tells that a list of units is of a later tree than the store's.
package struct LaterTree: Hashable, Sendable {
  /// How many units of the store, of kinds that it speaks of, it does not have.
  package let gone: Int
  /// How many that it has the store does not.
  package let new: Int

  /// Takes both numbers, where several units went and several came.
  init?(gone: Int, new: Int) {
    guard gone > 1, new > 1 else { return nil }
    self.gone = gone
    self.new = new
  }
}

extension UnitImport {
  /// What tells that the list is of a later tree; nil where units are only added or left out.
  ///
  /// A few new units are no tree: it has an eighth at least of the units of its kinds.
  var later: LaterTree? {
    let register = matching.register
    let new = matching.rows.count { !$0.key.isEmpty && register.keyed($0.key).isEmpty }
    guard new > 1, !register.units.isEmpty else { return nil }
    let kinds = Set(
      matching.rows.compactMap { row in
        register.kind([row.line.text(.level), row.line.text(.kind)].filter { !$0.isEmpty })
          ?? register.kind(ofName: row.name)
      })
    let spoken = register.units.values.filter { unit in
      unit.kind(on: terms.day).map(kinds.contains) ?? false
    }
    let named = Set(matching.rows.map(\.key))
    let gone = spoken.count { !named.contains(register.keys[$0.id] ?? "") }
    guard (spoken.count - gone) * 8 >= spoken.count else { return nil }
    return LaterTree(gone: gone, new: new)
  }
}
