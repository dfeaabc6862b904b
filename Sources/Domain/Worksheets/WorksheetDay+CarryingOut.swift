import Vietnamese

extension WorksheetDay {
  /// How often what is refused may refuse something else.
  private static var rounds: Int { 8 }

  /// Carries out what is not refused; what that refuses refuses what hangs together with it.
  mutating func carryOut() {
    for _ in 0..<WorksheetDay.rounds {
      spreadFaults()
      let count = faults.count
      act.reset()
      endUnits()
      found()
      for index in groups.indices where isGood(index) {
        noting(groups[index].rows[0]) { day throws(WorksheetLineFault) in try day.make(index) }
      }
      moveBelow()
      finishEnding()
      checkCircles()
      if faults.count == count { return }
    }
    act.reset()
    let cause = rows.indices.first { faults[$0] != nil } ?? 0
    for place in rows.indices where faults[place] == nil {
      noting(place) { day throws(WorksheetLineFault) in
        throw WorksheetLineFault(.linked(row: day.rows[cause].number), nil)
      }
    }
  }

  /// Whether no row of a group is refused.
  func isGood(_ index: Int) -> Bool { groups[index].rows.allSatisfy { faults[$0] == nil } }

  /// Finds which old units end: those that are dissolved, and those of which others come out wholly.
  private mutating func endUnits() {
    for place in rows.indices where faults[place] == nil {
      for mention in mentions[place] where rowsOfUnit[mention.unit]?.first == place {
        noting(place) { day throws(WorksheetLineFault) in
          day.act.ended[mention.unit] = try day.ending(of: mention.unit, at: place)
        }
      }
    }
  }

  /// How a unit ends; nil for one that goes on.
  private func ending(
    of id: ID<Unit>, at place: Int
  ) throws(WorksheetLineFault) -> WorksheetAct.Ending? {
    let said = rowsOfUnit[id] ?? []
    if let row = said.first(where: { rows[$0].sort == .dissolved }) {
      return WorksheetAct.Ending(row: row, heirs: [])
    }
    var heirs: [Int] = []
    for row in said {
      if let group = groupOfRow[row], !heirs.contains(group) { heirs.append(group) }
    }
    let known = said.compactMap { shares[$0] }
    let total = known.reduce(0, +)
    if total > 10_000 {
      throw WorksheetLineFault(.sharesTooLarge(old.register.name(id), total), .share)
    }
    if heirs.isEmpty || heirs.contains(where: { groups[$0].target.unit == id }) { return nil }
    let areParts = said.allSatisfy { row in
      shares[row] ?? 10_000 < 10_000
        || mentions[row].contains { $0.unit == id && $0.isPart }
    }
    if areParts, total < 10_000 { return nil }
    return WorksheetAct.Ending(row: said[0], heirs: heirs)
  }

  /// Gives each unit that is founded its id.
  private mutating func found() {
    for index in groups.indices where isGood(index) && groups[index].target == .founded {
      guard let id = ID<Unit>(act.order.newUnitID()) else { continue }
      act.founded[index] = id
      act.names[id] = groups[index].name
    }
  }

  /// The unit that a group leads to.
  func unit(of index: Int) -> ID<Unit>? { groups[index].target.unit ?? act.founded[index] }

  /// What a unit is called from the day on.
  func name(_ id: ID<Unit>) -> String {
    act.names[id] ?? workspace.unit(id)?.name(on: day) ?? id.text
  }

  /// Takes units that belonged to one that ends to where its own place was taken.
  private mutating func moveBelow() {
    let below = now.units.values.filter { unit in
      guard act.ended[unit.id] == nil, act.parents[unit.id] == nil else { return false }
      return unit.parent(on: day).map { act.ended[$0] != nil } ?? false
    }
    var lost: [ID<Unit>: Int] = [:]
    for unit in below.sorted(by: { $0.id.text < $1.id.text }) {
      guard let parent = unit.parent(on: day), let row = act.ended[parent]?.row else { continue }
      guard let place = try? heir(of: parent) else {
        lost[parent, default: 0] += 1
        continue
      }
      noting(row) { day throws(WorksheetLineFault) in
        try day.put(unit.id, below: place.unit, by: row)
      }
      act.following[parent, default: (0, place.unit)].count += 1
      if let own = rowsOfUnit[unit.id]?.first { act.isTouched[own] = true }
    }
    for (parent, count) in lost.sorted(by: { $0.key.text < $1.key.text }) {
      guard let row = act.ended[parent]?.row else { continue }
      noting(row) { _ throws(WorksheetLineFault) in
        throw WorksheetLineFault(.belowDivided(count), .new)
      }
    }
  }

  /// Ends what ends.
  private mutating func finishEnding() {
    for place in rows.indices where faults[place] == nil {
      for mention in mentions[place] where act.ended[mention.unit] != nil {
        noting(place) { day throws(WorksheetLineFault) in
          do throws(ReorganisationFault) {
            guard day.rowsOfUnit[mention.unit]?.first == place else {
              let end = day.workspace.unit(mention.unit)?.existence.to
              if end != day.day.dayBefore { day.act.isTouched[place] = true }
              return
            }
            try day.act.make(place, day.rows[place]) { order throws(ReorganisationFault) in
              try order.end(mention.unit)
            }
          } catch {
            throw WorksheetLineFault(.reorganisation(error), .old)
          }
        }
      }
    }
  }

  /// Refuses what would stand below itself.
  private mutating func checkCircles() {
    for (id, place) in act.parents.sorted(by: { $0.key.text < $1.key.text }) {
      var (next, steps) = (place.unit, 0)
      while let above = next, above != id, steps < 64 {
        next = act.parents[above].map(\.unit) ?? now.units[above]?.parent(on: day)
        steps += 1
      }
      guard next != nil else { continue }
      noting(place.row) { _ throws(WorksheetLineFault) in
        throw WorksheetLineFault(.reorganisation(.circle(id)), .parent)
      }
    }
  }

  /// Where what belonged to a unit belongs from the day on; a unit of nil is for to none.
  func heir(of id: ID<Unit>) throws(WorksheetFault) -> WorksheetPlace {
    var (next, steps) = (id, 0)
    while let ending = act.ended[next] {
      steps += 1
      guard steps < 64 else { throw .reorganisation(.circle(id)) }
      if ending.heirs.isEmpty {
        // A dissolved unit may say where what belonged to it goes.
        let said = try place(called: rows[ending.row].parent, besides: nil)
        if let said { return said }
        guard let above = parent(of: next) else { return WorksheetPlace(unit: nil) }
        next = above
      } else {
        guard ending.heirs.count == 1, let heir = unit(of: ending.heirs[0]) else {
          throw .belowDivided(0)
        }
        next = heir
      }
    }
    return WorksheetPlace(unit: next)
  }

  /// The unit to which one belonged until now.
  private func parent(of id: ID<Unit>) -> ID<Unit>? {
    old.register.units[id]?.parent(on: day.dayBefore) ?? now.units[id]?.parent(on: day)
  }

  /// Puts a unit below another one, or below none.
  mutating func put(
    _ id: ID<Unit>, below parent: ID<Unit>?, by row: Int
  ) throws(WorksheetLineFault) {
    act.parents[id] = (parent, row)
    do throws(ReorganisationFault) {
      guard parent != id else { throw .ownParent(id) }
      try act.make(row, rows[row]) { order throws(ReorganisationFault) in
        guard let parent else { return try order.standAlone(id) }
        return try order.entry(
          of: id, in: Unit.fields.parents, DatedParent.fields.unit, parent.text)
      }
    } catch {
      throw WorksheetLineFault(.reorganisation(error), .parent)
    }
  }
}

/// Where a unit belongs: to another one or to none.
struct WorksheetPlace: Hashable {
  let unit: ID<Unit>?
}
