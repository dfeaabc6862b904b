/// What a decision does to units, with all that has to be said of it.
///
///     let act = ReorganisationAct.merge([one, two], parts: [], into: .new(NewUnit(name: "Xã Mới")))
///     let changes = try order.changes(of: act)
package enum ReorganisationAct: Hashable, Sendable {
  case rename(ID<Unit>, name: String?, code: String?, kind: String?)
  case move([ID<Unit>], under: ID<Unit>)
  /// Of `parts` only a part goes over.
  case merge([ID<Unit>], parts: [ID<Unit>], into: Reorganisation.Successor)
  case found(Reorganisation.NewUnit, outOf: [ID<Unit>])
  case split(ID<Unit>, into: [Reorganisation.NewUnit])
  case dissolve(ID<Unit>)
}

extension Reorganisation {
  /// The changes that carry out an act, all of them or none.
  package mutating func changes(
    of act: ReorganisationAct
  ) throws(ReorganisationFault) -> [Change] {
    switch act {
    case .rename(let id, let name, let code, let kind):
      return try rename(id, to: name, code: code, kind: kind)
    case .move(let units, let parent):
      var changes: [Change] = []
      for id in units { changes += try move(id, under: parent) }
      return changes
    case .merge(let units, let parts, let heir): return try merge(units, parts: parts, into: heir)
    case .found(let new, let parts): return try found(new, outOf: parts)
    case .split(let id, let parts): return try split(id, into: parts)
    case .dissolve(let id): return try dissolve(id)
    }
  }
}

/// What is true of units after an act and may not be meant.
package enum ReorganisationDoubt: Hashable, Sendable {
  /// A unit that ended came to several: its name and theirs.
  case divided(String, among: [String])
  /// Another unit that lives has the same code or name.
  case borneToo(String, by: String)
}

extension Reorganisation {
  /// What may not be meant in a store after these changes, each thing once.
  package func doubts(of changes: [Change], in after: Workspace) -> Set<ReorganisationDoubt> {
    var doubts: Set<ReorganisationDoubt> = []
    // All units are looked through once, not once for each that changed.
    let neighbours = UnitNeighbours(after)
    let (heirs, known) = (Reorganisation.heirs(in: after), Reorganisation.heirs(in: workspace))
    for key in Set(changes.map(\.record)) {
      guard let unit = after.live(key)?.value(as: Unit.self) else { continue }
      for row in unit.predecessors where row.on == day {
        guard let heirs = heirs[row.unit], heirs.count > 1, known[row.unit] != nil,
          let gone = after.unit(row.unit)
        else { continue }
        doubts.insert(.divided(gone.name(on: nil), among: heirs.map { $0.name(on: nil) }))
      }
      for found in UnitAudit(
        unit, in: after, among: neighbours, record: key
      ).discrepancies
      where [.unitCodeTwice, .unitNameTwice].contains(found.code) {
        guard case .text(let text)? = found.printed,
          case .text(let other)? = found.figures.last?.printed
        else { continue }
        doubts.insert(.borneToo(text, by: other))
      }
    }
    return doubts
  }

  /// The units that came out of each unit, in the order of their ids.
  private static func heirs(in workspace: Workspace) -> [ID<Unit>: [Unit]] {
    var heirs: [ID<Unit>: [Unit]] = [:]
    for unit in workspace.all(Unit.self) {
      for id in Set(unit.predecessors.map(\.unit)) { heirs[id, default: []].append(unit) }
    }
    return heirs
  }
}
