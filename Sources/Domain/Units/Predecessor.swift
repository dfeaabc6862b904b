/// A unit out of which another came: by merger, division or new name, with the decision.
package struct Predecessor: RowValue {
  package static let letter: Character = "f"
  package let id: ID<Predecessor>
  package let unit: ID<Unit>
  /// The day on which the change took effect.
  package let on: Day?
  /// The decision that made it, as text.
  package let decision: String
  /// What share of it went to the heir, in hundredths of a percent, where that is known.
  package let share: Int?
  /// Whether only a part of it went to the heir, and it went on.
  package let isPart: Bool

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    on: Field.day("on"),
    decision: Field.text("decision"),
    share: Field.share("share"),
    isPart: Field.flag("isPart")
  )
  package static let schema = Schema(fields, Predecessor.init)

  /// Whether it says that less than all of the unit went to the heir.
  package var isOfPart: Bool { isPart || share.map { $0 < 10_000 } ?? false }
}

extension Workspace {
  /// All units out of which a unit came, its own predecessors first, then theirs.
  ///
  /// Each stands once and the unit itself never, also where the data go in a circle.
  package func forerunners(of unit: ID<Unit>) -> [Unit] {
    reached(from: unit) { id in self.unit(id)?.predecessors.map(\.unit) ?? [] }
  }

  /// All units that came out of a unit, direct ones first, then those that came out of them.
  ///
  /// Each stands once and the unit itself never, also where the data go in a circle.
  package func successors(of unit: ID<Unit>) -> [Unit] {
    var heirs: [ID<Unit>: [ID<Unit>]] = [:]
    for heir in all(Unit.self) {
      for predecessor in heir.predecessors { heirs[predecessor.unit, default: []].append(heir.id) }
    }
    return reached(from: unit) { id in heirs[id] ?? [] }
  }

  /// The units that came out of a unit itself, in the order of their ids.
  package func heirs(of unit: ID<Unit>) -> [Unit] {
    all(Unit.self).filter { $0.predecessors.contains { $0.unit == unit } }
  }

  /// The live units that are reached step by step, nearest first.
  private func reached(from start: ID<Unit>, next: (ID<Unit>) -> [ID<Unit>]) -> [Unit] {
    var seen: Set<ID<Unit>> = [start]
    var order = [start]
    var at = 0
    while at < order.count {
      for id in next(order[at]) where seen.insert(id).inserted { order.append(id) }
      at += 1
    }
    return order.dropFirst().compactMap { self.unit($0) }
  }
}
