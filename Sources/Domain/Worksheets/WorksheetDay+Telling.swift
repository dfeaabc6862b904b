extension WorksheetDay {
  /// What comes of each row.
  var lines: [WorksheetLine] {
    rows.indices.map { place in
      WorksheetLine(
        row: rows[place].number,
        old: rows[place].old.isEmpty ? rows[place].oldCode : rows[place].old,
        new: rows[place].new, outcome: outcome(of: place))
    }
  }

  private func outcome(of place: Int) -> WorksheetOutcome {
    if let fault = faults[place] { return .refused(fault.fault, column: fault.column) }
    switch rows[place].sort {
    case .unknown, .kept:
      let moved = mentions[place].compactMap { act.parents[$0.unit] }.first
      if rows[place].sort == .kept, moved == nil { return .unchanged }
      return .unknown(below: moved.map { $0.unit.map(name) ?? "" })
    case .dissolved, .becomes:
      return act.isTouched[place] ? .carriedOut(deed(of: place)) : .unchanged
    }
  }

  /// What a row does.
  private func deed(of place: Int) -> WorksheetDeed {
    let eve = day.dayBefore
    let group = groupOfRow[place]
    var deed = WorksheetDeed(heir: group.map { heir($0) } ?? .none, day: day)
    deed.values = act.values[place] ?? []
    for mention in mentions[place] {
      let id = mention.unit
      guard group.flatMap(unit(of:)) != id else { continue }
      let title = workspace.unit(id)?.name(on: eve) ?? id.text
      guard let ending = act.ended[id] else {
        deed.parts.append(title)
        continue
      }
      deed.ending.append(title)
      if ending.heirs.count > 1 { deed.divided[title] = ending.heirs.count }
      if ending.row == place, let following = act.following[id] {
        deed.following += following.count
        deed.place = following.place.map(name)
      }
    }
    return deed
  }

  /// What the new unit of a group is.
  private func heir(_ index: Int) -> WorksheetDeed.Heir {
    switch groups[index].target {
    case .founded: .founded
    case .takesIn(let id):
      workspace.unit(id)?.existence.from == day ? .founded : .takesIn
    case .goesOn(let id): .goesOn(workspace.unit(id)?.name(on: day.dayBefore) ?? "")
    }
  }
}
