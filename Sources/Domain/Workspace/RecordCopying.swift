extension Workspace {
  /// The change that makes another record like that one; nil for kinds that are copied otherwise.
  ///
  /// What tells the two apart is left out: codes and numbers, and of a unit all that it did or is asked for.
  /// `name` says what the copy is called.
  package func copying(
    _ key: RecordKey, ids: inout IDGenerator, calling name: (String) -> String
  ) -> Change? {
    guard let record = live(key), let left = key.kind.type.leftOutOfCopies else { return nil }
    let copy = RecordKey(key.kind, ids.next(letter: key.kind.letter))
    guard case .object(var members) = Tree.record(copy), let source = record.tree.members else {
      return nil
    }
    let frame = Set(FrameKey.allCases.map(\.rawValue))
    for (field, value) in source where !frame.contains(field) && !left.contains(field) {
      let form = Record.form(of: key.kind).form(at: Path([field]))
      members[field] = form.map { value.withNewIDs(as: $0, &ids) } ?? value
    }
    let title = name(title(of: record))
    if key.kind == .unit {
      for list in DatedCopy.lists { members[list] = members[list]?.lastEntry }
      let entry = members[Unit.fields.names.key]?.elements?.first
      let called = entry?.with(DatedName.fields.text, tree: .text(title))
      members[Unit.fields.names.key] = called.map { .list([$0]) }
    } else if let naming = Record.form(of: key.kind).naming {
      members[naming.key] = .text(title)
    }
    return Change(copy, .create(.object(members)))
  }
}

/// What of a unit has dates: a copy has only what holds now, from the beginning.
private enum DatedCopy {
  static let lists = [
    Unit.fields.names.key, Unit.fields.kinds.key, Unit.fields.parents.key,
  ]
}

extension RecordValue {
  /// Most kinds are copied otherwise: a plan with its estimates, a campaign with its set; or they are papers.
  package static var leftOutOfCopies: Set<String>? { nil }
}

extension Unit {
  package static var leftOutOfCopies: Set<String>? {
    [
      fields.codes.key, fields.from.key, fields.to.key, fields.endedBy.key,
      fields.predecessors.key, fields.steps.key, fields.declarations.key, fields.duties.key,
      fields.contacts.key, fields.reminders.key, fields.telephone.key,
    ]
  }
}

extension UnitGroup {
  package static var leftOutOfCopies: Set<String>? { [] }
}

extension Committee {
  package static var leftOutOfCopies: Set<String>? { [] }
}

extension Tree {
  /// The same with ids of their own for all rows in it.
  fileprivate func withNewIDs(as form: FieldForm, _ ids: inout IDGenerator) -> Tree {
    guard case .rows(let inner)? = form.parts, let rows = elements else { return self }
    var copies: [Tree] = []
    for row in rows {
      guard case .object(var members) = row else { continue }
      if let letter = inner.letter { members[FrameKey.id] = .text(ids.next(letter: letter)) }
      for entry in inner.entries {
        members[entry] = members[entry]?.withNewIDs(as: entry.form, &ids)
      }
      copies.append(.object(members))
    }
    return .list(copies)
  }

  /// The last row of a dated list, without its days.
  fileprivate var lastEntry: Tree {
    guard case .object(var members)? = elements?.last else { return self }
    members[InForce.from] = nil
    members[InForce.to] = nil
    return .list([.object(members)])
  }
}
