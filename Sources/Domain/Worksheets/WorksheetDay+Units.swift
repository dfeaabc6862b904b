import Vietnamese

extension WorksheetDay {
  /// Makes the new unit of a group, or changes the one that goes on.
  mutating func make(_ index: Int) throws(WorksheetLineFault) {
    let group = groups[index]
    let kind = try kind(of: group)
    let place: WorksheetPlace?
    do throws(WorksheetFault) {
      place = try self.place(called: group.parent.text, besides: index)
    } catch {
      throw WorksheetLineFault(error, .parent)
    }
    if let id = group.target.unit {
      try change(id, group, kind, place)
    } else if let id = act.founded[index] {
      try found(id, group, kind, place)
    }
  }

  /// The kind that the rows of a group say.
  private func kind(of group: WorksheetGroup) throws(WorksheetLineFault) -> String? {
    guard let last = group.kinds.last else { return nil }
    guard let kind = now.kind(group.kinds) else {
      throw WorksheetLineFault(.unknownKind(last), .kind)
    }
    return kind
  }

  /// The unit above that is called so, of the file or of the store; nil where nothing is said.
  func place(called text: String, besides own: Int?) throws(WorksheetFault) -> WorksheetPlace? {
    guard !text.isEmpty else { return nil }
    if ["", "khong", "khong co", "none"].contains(HeadingText(text).words) {
      return WorksheetPlace(unit: nil)
    }
    let named = (groupsByName[UnitRegister.key(text)] ?? []).filter { $0 != own }
    if named.count > 1 { throw .severalParents(text) }
    if let index = named.first {
      guard isGood(index), let id = unit(of: index) else {
        throw .linked(row: rows[groups[index].rows[0]].number)
      }
      return WorksheetPlace(unit: id)
    }
    let known = [now, old.register].lazy.map { $0.named(text) }.first { !$0.isEmpty } ?? []
    let going = known.filter { act.ended[$0.id] == nil && $0.existence.to == nil }
    if going.count > 1 { throw .severalParents(text) }
    if let unit = going.first ?? now.bearing(text), act.ended[unit.id] == nil {
      return WorksheetPlace(unit: unit.id)
    }
    if !known.isEmpty { throw .parentEnds(text) }
    if now.isProvince(text) { return WorksheetPlace(unit: nil) }
    throw .unknownParent(text)
  }

  /// Founds the unit of a group.
  private mutating func found(
    _ id: ID<Unit>, _ group: WorksheetGroup, _ kind: String?, _ said: WorksheetPlace?
  ) throws(WorksheetLineFault) {
    let units = group.mentions.compactMap { old.register.units[$0.old.unit] }
    let eve = day.dayBefore
    let common = Reorganisation.common(units.map { $0.kind(on: eve) })
    guard let kind = kind ?? now.kind(ofName: group.name) ?? common else {
      throw WorksheetLineFault(.reorganisation(.kindNeeded), .kind)
    }
    let place = if let said { said } else { try place(of: units) }
    let code = code(of: group, kind)
    var new = Reorganisation.NewUnit(name: group.name, code: code, kind: kind, parent: place.unit)
    new.isTop = place.unit == nil
    var predecessors: [Tree] = []
    for (row, mention) in group.mentions {
      predecessors.append(predecessor(mention, row))
      act.isTouched[row] = true
    }
    let first = group.rows[0]
    let obligation = Reorganisation.common(units.map(\.obligation))
    act.parents[id] = (place.unit, first)
    do throws(ReorganisationFault) {
      try act.make(first, rows[first]) { order throws(ReorganisationFault) in
        [order.record(of: id, new, outOf: predecessors, obligation)]
      }
    } catch {
      throw WorksheetLineFault(.reorganisation(error), .new)
    }
    for row in group.rows { act.isTouched[row] = true }
    note(first, .code, old: "", new: code ?? "")
    note(first, .kind, old: "", new: workspace.header.name(ofUnitKind: kind))
    note(first, .parent, old: "", new: place.unit.map(name) ?? "")
  }

  /// Where a new unit belongs of which nothing is said: where the old ones did.
  private func place(of units: [Unit]) throws(WorksheetLineFault) -> WorksheetPlace {
    var places: Set<WorksheetPlace> = []
    for unit in units {
      let above = unit.parent(on: day.dayBefore)
      do throws(WorksheetFault) {
        if let above {
          places.insert(try heir(of: above))
        } else {
          places.insert(WorksheetPlace(unit: nil))
        }
      } catch {
        throw WorksheetLineFault(.reorganisation(.parentNeeded), .parent)
      }
    }
    guard places.count < 2 else {
      throw WorksheetLineFault(.reorganisation(.parentNeeded), .parent)
    }
    return places.first ?? WorksheetPlace(unit: nil)
  }

  /// The row that names an old unit in a new one's record.
  private mutating func predecessor(_ mention: OldMention, _ row: Int) -> Tree {
    let decision = rows[row].decision
    act.order.decision = decision.isEmpty ? act.decision : decision
    defer { act.order.decision = act.decision }
    return act.order.predecessor(
      mention.unit, isPart: act.ended[mention.unit] == nil, share: shares[row])
  }

  /// Changes the unit that a group leads to, where it is not as the rows say.
  private mutating func change(
    _ id: ID<Unit>, _ group: WorksheetGroup, _ kind: String?, _ place: WorksheetPlace?
  ) throws(WorksheetLineFault) {
    let first = group.rows[0]
    var place = place
    do throws(ReorganisationFault) {
      let unit = try act.order.alive(id)
      try enter(unit, group, kind)
      let above = unit.parent(on: day)
      if place == nil, let above, act.ended[above] != nil {
        place = try? heir(of: above)
      }
      if let place, place.unit != above {
        note(first, .parent, old: above.map(name) ?? "", new: place.unit.map(name) ?? "")
      }
      try takeIn(unit, group)
    } catch {
      throw WorksheetLineFault(.reorganisation(error), .new)
    }
    if let place, place.unit != workspace.unit(id)?.parent(on: day) {
      try put(id, below: place.unit, by: first)
    }
  }

  /// Gives a unit that goes on the name, code and kind that its rows say.
  private mutating func enter(
    _ unit: Unit, _ group: WorksheetGroup, _ said: String?
  ) throws(ReorganisationFault) {
    let name = unit.name(on: day)
    let isRenamed = UnitRegister.key(name) != UnitRegister.key(group.name)
    var kind = said
    if isRenamed, kind == nil {
      let (before, after) = (now.kind(ofName: name), now.kind(ofName: group.name))
      if before != after { kind = after }
    }
    let code = code(of: group, kind ?? unit.kind(on: day) ?? "")
    let names = workspace.header.name(ofUnitKind:)
    let row = group.rows[0]
    if isRenamed {
      try enter(row, unit, FieldKey(Unit.fields.names), group.name)
      act.names[unit.id] = group.name
      note(row, .new, old: name, new: group.name)
    }
    if let code, let known = unit.code(on: day), UnitRegister.bare(code) == UnitRegister.bare(known)
    {
      // It is the same, or has lost the zeros that a program of sheets does not write.
    } else if let code {
      try enter(row, unit, FieldKey(Unit.fields.codes), code)
      note(row, .code, old: unit.code(on: day) ?? "", new: code)
    }
    if let kind, kind != unit.kind(on: day) {
      try enter(row, unit, FieldKey(Unit.fields.kinds), kind)
      note(row, .kind, old: unit.kind(on: day).map(names) ?? "", new: names(kind))
    }
  }

  /// Gives a unit another name, code or kind from the day on.
  private mutating func enter(
    _ row: Int, _ unit: Unit, _ list: FieldKey, _ value: String
  ) throws(ReorganisationFault) {
    try act.make(row, rows[row]) { order throws(ReorganisationFault) in
      do throws(ReorganisationFault) {
        return try order.set(list, of: unit.id, to: value)
      } catch .same {
        return []
      }
    }
  }

  /// Names the old units of a group in the record of the one that goes on.
  private mutating func takeIn(
    _ unit: Unit, _ group: WorksheetGroup
  ) throws(ReorganisationFault) {
    let list = Unit.fields.predecessors
    var last = workspace[unit.id.key]?.tree.rows(of: list).last?.rowID
    for (row, mention) in group.mentions where mention.unit != unit.id {
      _ = try act.order.given(mention.unit)
      let known = unit.predecessors.first { $0.unit == mention.unit && $0.on == day }
      if let known {
        try putRight(known, of: unit.id, mention, row)
        continue
      }
      let tree = predecessor(mention, row)
      try act.make(row, rows[row]) { _ throws(ReorganisationFault) in
        [Change(unit.id.key, .insert(Path(list), row: tree, after: last))]
      }
      last = tree.rowID
    }
  }

  /// Corrects how much of an old unit came over, where a row says otherwise.
  private mutating func putRight(
    _ known: Predecessor, of id: ID<Unit>, _ mention: OldMention, _ row: Int
  ) throws(ReorganisationFault) {
    let place = Unit.fields.predecessors[known.id]
    let isPart = act.ended[mention.unit] == nil
    try act.make(row, rows[row]) { _ throws(ReorganisationFault) in
      var made: [Change] = []
      if let share = shares[row], share != known.share {
        let old = known.share.map { Tree.integer($0) }
        let path = place / Predecessor.fields.share
        made.append(Change(id.key, .set(path, old: old, new: .integer(share))))
      }
      if isPart != known.isPart {
        let (old, new): (Tree?, Tree?) = (
          known.isPart ? .flag(true) : nil, isPart ? .flag(true) : nil
        )
        let path = place / Predecessor.fields.isPart
        made.append(Change(id.key, .set(path, old: old, new: new)))
      }
      return made
    }
  }

  /// The code that the rows of a group say, with the zeros that a program of sheets does not write.
  private func code(of group: WorksheetGroup, _ kind: String) -> String? {
    let text = group.code.text
    guard !text.isEmpty else { return nil }
    if let known = old.register.bearing(text)?.code(on: day.dayBefore),
      UnitRegister.bare(known) == UnitRegister.bare(text)
    {
      return known
    }
    guard let length = old.register.codeLength(of: kind), text.count < length,
      text.allSatisfy(\.isASCIIDigit)
    else { return text }
    return String(repeating: "0", count: length - text.count) + text
  }

  /// Notes what is new of a unit.
  private mutating func note(
    _ row: Int, _ field: WorksheetField, old: String, new: String
  ) {
    guard old != new else { return }
    act.values[row, default: []].append(ImportedValue(field: field, old: old, new: new))
  }
}
