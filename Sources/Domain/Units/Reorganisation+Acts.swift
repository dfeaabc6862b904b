import Vietnamese

extension Reorganisation {
  /// Gives a unit a new name, a new code, another kind, or several of these.
  package mutating func rename(
    _ id: ID<Unit>, to name: String?, code: String? = nil, kind: String? = nil
  ) throws(ReorganisationFault) -> [Change] {
    let unit = try alive(id)
    var changes: [Change] = []
    if let name, name != unit.name(on: nil) {
      guard !name.isEmpty else { throw .noName }
      changes += try entry(of: id, in: Unit.fields.names, DatedName.fields.text, name)
    }
    if let code, code != unit.code(on: nil) {
      changes += try entry(of: id, in: Unit.fields.codes, DatedName.fields.text, code)
    }
    if let kind, kind != unit.kind(on: nil) {
      changes += try entry(of: id, in: Unit.fields.kinds, DatedKind.fields.kind, kind)
    }
    guard !changes.isEmpty else { throw .same(id) }
    return changes
  }

  /// Gives a unit another entry in one of its dated lists: a name, a code, a kind or a parent.
  package mutating func set(
    _ list: FieldKey, of id: ID<Unit>, to value: String
  ) throws(ReorganisationFault) -> [Change] {
    switch list {
    case FieldKey(Unit.fields.names): return try rename(id, to: value)
    case FieldKey(Unit.fields.codes): return try rename(id, to: nil, code: value)
    case FieldKey(Unit.fields.kinds): return try rename(id, to: nil, kind: value)
    default:
      guard let parent = ID<Unit>(value) else { throw .noName }
      return try move(id, under: parent)
    }
  }

  /// Puts a unit under another one.
  package mutating func move(
    _ id: ID<Unit>, under parent: ID<Unit>
  ) throws(ReorganisationFault) -> [Change] {
    let unit = try alive(id)
    guard parent != id else { throw .ownParent(id) }
    _ = try alive(parent)
    guard unit.parent(on: nil) != parent else { throw .same(id) }
    guard !ancestors(of: parent).contains(id) else { throw .circle(id) }
    return try entry(of: id, in: Unit.fields.parents, DatedParent.fields.unit, parent.text)
  }

  /// Founds a unit, out of parts of others that go on where any are named; the same act once only.
  package mutating func found(
    _ new: NewUnit, outOf parts: [ID<Unit>] = []
  ) throws(ReorganisationFault) -> [Change] {
    try founding(new, from: parts, parts: Set(parts)).changes
  }

  /// Makes one unit of several; what belonged to those that end belongs to it.
  ///
  /// One that another act of the day ended already is divided: each heir names it. Of `parts` only a
  /// part goes to the heir, and they go on.
  package mutating func merge(
    _ merged: [ID<Unit>], parts: [ID<Unit>] = [], into successor: Successor
  ) throws(ReorganisationFault) -> [Change] {
    var ending: [ID<Unit>] = []
    for id in merged where !ending.contains(id) { ending.append(id) }
    try checkEnding(ending)
    var changes: [Change] = []
    let heir: ID<Unit>
    switch successor {
    case .new(let new):
      guard ending.count + parts.count > 1 else { throw .tooFew }
      let (id, found) = try founding(new, from: ending + parts, parts: Set(parts))
      heir = id
      changes = found
    case .existing(let id, let name, let code):
      ending.removeAll { $0 == id }
      guard !(ending + parts).isEmpty else { throw .tooFew }
      heir = id
      changes = try goingOn(
        id, from: ending + parts, parts: Set(parts), name: name, code: code)
    }
    for id in ending { changes += try end(id) }
    let gone = Set(ending)
    let children = children(of: gone)
    for id in ending {
      for child in children[id] ?? [] where !gone.contains(child.id) {
        guard child.id != heir else { throw .circle(heir) }
        changes += try entry(
          of: child.id, in: Unit.fields.parents, DatedParent.fields.unit, heir.text)
      }
    }
    return changes
  }

  /// Makes several units of one, which ends.
  package mutating func split(
    _ id: ID<Unit>, into parts: [NewUnit]
  ) throws(ReorganisationFault) -> [Change] {
    guard parts.count > 1 else { throw .tooFew }
    var seen: Set<String> = []
    for part in parts where !seen.insert(part.name.lowercased()).inserted {
      throw .repeatedName(part.name)
    }
    var changes: [Change] = []
    for part in parts { changes += try founding(part, from: [id]).changes }
    return changes + (try endWithoutChildren(id))
  }

  /// Ends a unit that nothing follows.
  package func dissolve(_ id: ID<Unit>) throws(ReorganisationFault) -> [Change] {
    _ = try alive(id)
    return try endWithoutChildren(id)
  }
}

extension Reorganisation {
  /// The unit of that name under that parent that an act of the same day founded already.
  private func founded(_ name: String, under parent: ID<Unit>?) -> ID<Unit>? {
    workspace.all(Unit.self).first { unit in
      unit.existence.from == day && unit.parent(on: day) == parent && unit.name(on: day) == name
    }?.id
  }

  /// A new unit that comes out of others.
  private mutating func founding(
    _ new: NewUnit, from old: [ID<Unit>], parts: Set<ID<Unit>> = []
  ) throws(ReorganisationFault) -> (id: ID<Unit>, changes: [Change]) {
    guard !new.name.isEmpty else { throw .noName }
    var units: [Unit] = []
    for id in old { units.append(try given(id)) }
    let above = units.map { $0.parent(on: day).map { heir(of: $0) } }
    guard new.parent != nil || new.isTop || Set(above).count == 1 else { throw .parentNeeded }
    let parent = new.isTop ? nil : new.parent ?? Reorganisation.common(above)
    if let parent {
      _ = try alive(parent)
      if let circle = old.first(where: { $0 == parent || ancestors(of: parent).contains($0) }) {
        throw .circle(circle)
      }
    }
    if let known = founded(new.name, under: parent) { throw .same(known) }
    guard let id = ID<Unit>(newUnitID()) else { throw .noName }
    guard let kind = new.kind ?? Reorganisation.common(units.map { $0.kind(on: day) })
    else { throw .kindNeeded }
    var predecessors: [Tree] = []
    for id in old {
      predecessors.append(predecessor(id, isPart: parts.contains(id), share: shares[id]))
    }
    var founded = new
    (founded.kind, founded.parent) = (kind, parent)
    let obligation = Reorganisation.common(units.map(\.obligation))
    return (id, [record(of: id, founded, outOf: predecessors, obligation)])
  }

  /// The record of a new unit whose kind and parent are as given.
  mutating func record(
    of id: ID<Unit>, _ new: NewUnit, outOf predecessors: [Tree], _ obligation: Obligation?
  ) -> Change {
    let tree = Tree.record(id.key)
      .with(Unit.fields.names, tree: list(DatedName.self, DatedName.fields.text, new.name))
      .with(Unit.fields.codes, tree: list(DatedName.self, DatedName.fields.text, new.code))
      .with(Unit.fields.kinds, tree: list(DatedKind.self, DatedKind.fields.kind, new.kind))
      .with(
        Unit.fields.parents,
        tree: list(DatedParent.self, DatedParent.fields.unit, new.parent?.text)
      )
      .with(Unit.fields.obligation, obligation)
      .with(Unit.fields.from, day)
      .with(Unit.fields.predecessors, tree: .list(predecessors))
    return Change(id.key, .create(tree))
  }

  /// A unit that goes on after taking others in.
  private mutating func goingOn(
    _ id: ID<Unit>, from old: [ID<Unit>], parts: Set<ID<Unit>>, name: String?, code: String?
  ) throws(ReorganisationFault) -> [Change] {
    let unit = try alive(id)
    if let circle = old.first(where: { ancestors(of: id).contains($0) }) { throw .circle(circle) }
    var changes: [Change] = []
    let isRenamed = name.map { $0 != unit.name(on: nil) } ?? false
    let isRecoded = code.map { $0 != unit.code(on: nil) } ?? false
    if isRenamed || isRecoded { changes = try rename(id, to: name, code: code) }
    let key = id.key
    var last = workspace[key]?.tree.rows(of: Unit.fields.predecessors).last?.rowID
    for other in old {
      _ = try given(other)
      guard !unit.predecessors.contains(where: { $0.unit == other && $0.on == day }) else {
        throw .same(id)
      }
      let row = predecessor(other, isPart: parts.contains(other), share: shares[other])
      changes.append(Change(key, .insert(Path(Unit.fields.predecessors), row: row, after: last)))
      last = row.rowID
    }
    return changes
  }

  /// The row that names a unit out of which another came.
  mutating func predecessor(_ id: ID<Unit>, isPart: Bool, share: Int?) -> Tree {
    Tree.row(id: newRowID(Predecessor.letter)).with(Predecessor.fields.unit, id)
      .with(Predecessor.fields.on, day)
      .with(Predecessor.fields.share, share)
      .with(Predecessor.fields.isPart, isPart)
      .with(Predecessor.fields.decision, decision)
  }

  /// Refuses a merger of units all of which other acts of the day ended: it was entered already.
  private func checkEnding(_ ending: [ID<Unit>]) throws(ReorganisationFault) {
    let ends = ending.map { workspace.unit($0)?.existence.to }
    if let first = ending.first, let to = ends.first ?? nil, !ends.contains(nil) {
      throw .ended(first, to)
    }
  }

  /// What a unit became that an act of that day ended, where it became one unit; else itself.
  private func heir(of id: ID<Unit>) -> ID<Unit> {
    guard let to = workspace.unit(id)?.existence.to, to == day.dayBefore else { return id }
    let heirs = workspace.all(Unit.self).filter { unit in
      unit.predecessors.contains { $0.unit == id && $0.on == day }
    }
    return heirs.count == 1 ? heirs[0].id : id
  }

  /// The first entry of a dated list of a new unit; nil for none.
  private mutating func list<Row: RowValue>(
    _ row: Row.Type, _ field: some AnyField, _ value: String?
  ) -> Tree? {
    guard let value else { return nil }
    return .list([
      Tree.row(id: newRowID(Row.letter)).with(field, tree: .text(value)).with(InForce.from, day)
    ])
  }

  /// The one value that all have; nil when they differ or have none.
  static func common<Value: Hashable>(_ values: [Value?]) -> Value? {
    Set(values).count == 1 ? values.first ?? nil : nil
  }
}
