/// A record as it stands in its file: what JSON can hold, numbers kept exactly.
///
/// The tree is what is edited and saved; the typed values (`Unit`, `Budget`, …) are read from it.
/// So keys that this version does not know survive every edit without anybody carrying them.
package indirect enum Tree: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// A number that is no `Int`, as it was written; only keys unknown to us hold one.
  case literal(String)
  case text(String)
  case list([Tree])
  case object([String: Tree])
}

extension Tree {
  /// The text, when it is one.
  package var asText: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The whole number, when it is one.
  package var asInteger: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// Yes or no, when it is one of them.
  package var asFlag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }

  /// The members, when it is an object.
  package var members: [String: Tree]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements, when it is a list.
  package var elements: [Tree]? {
    guard case .list(let elements) = self else { return nil }
    return elements
  }

  /// The id of a record or of a row.
  package var rowID: String? { self[FrameKey.id]?.asText }

  /// The member `key` of an object.
  package subscript(key: String) -> Tree? { members?[key] }

  /// What stands at `path`: object members by key, rows of a list by their id.
  ///
  /// Who remembers which number the row had in its list says so in `place`, and a long list is not
  /// searched; a wrong number does no harm.
  package subscript(path: Path, place: Int = 0) -> Tree? {
    var here = self
    for step in path.steps {
      guard let next = here.child(step, place) else { return nil }
      here = next
    }
    return here
  }

  /// One step down; a row is looked for at that place first.
  private func child(_ step: String, _ place: Int) -> Tree? {
    switch self {
    case .object(let members): members[step]
    case .list(let rows) where rows.indices.contains(place) && rows[place].rowID == step:
      rows[place]
    case .list(let rows): rows.first { $0.rowID == step }
    case .null, .flag, .integer, .literal, .text: nil
    }
  }
}

extension Tree {
  /// Puts `value` at `path`, or takes away what is there when it is nil.
  ///
  /// Objects on the way are made when missing, and taken away again when they become empty, so that
  /// a change and its inverse leave the same bytes.
  ///
  /// - Returns: false, with nothing changed, when the path leads through something that is neither.
  package mutating func put(_ value: Tree?, at path: Path) -> Bool {
    guard let step = path.steps.first else { return false }
    let rest = path.dropFirst
    switch self {
    case .object(var members):
      if rest.isEmpty {
        members[step] = value
      } else {
        var inner = members[step] ?? .object([:])
        guard inner.put(value, at: rest) else { return false }
        members[step] = inner == .object([:]) ? nil : inner
      }
      self = .object(members)
    case .list(var rows):
      guard let index = rows.firstIndex(where: { $0.rowID == step }), !rest.isEmpty,
        rows[index].put(value, at: rest)
      else { return false }
      self = .list(rows)
    case .null, .flag, .integer, .literal, .text: return false
    }
    return true
  }

  /// Puts a row into the list at `path`, after the row of that id, or first.
  ///
  /// - Returns: false, with nothing changed, when there is no such place or the id is taken.
  package mutating func insert(_ row: Tree, into path: Path, after: String?) -> Bool {
    var rows = self[path]?.elements ?? []
    guard let id = row.rowID, !rows.contains(where: { $0.rowID == id }) else { return false }
    var index = 0
    if let after {
      guard let found = rows.firstIndex(where: { $0.rowID == after }) else { return false }
      index = found + 1
    }
    rows.insert(row, at: index)
    return put(.list(rows), at: path)
  }

  /// Takes the row of that id out of the list at `path`; an empty list goes as well.
  package mutating func remove(row id: String, from path: Path) -> Bool {
    guard var rows = self[path]?.elements,
      let index = rows.firstIndex(where: { $0.rowID == id })
    else { return false }
    rows.remove(at: index)
    return put(rows.isEmpty ? nil : .list(rows), at: path)
  }

  /// Puts the row of that id elsewhere in the list at `path`: after the row `after`, or first.
  ///
  /// - Returns: false, with nothing changed, when there is no such row or place.
  package mutating func move(row id: String, in path: Path, after: String?) -> Bool {
    guard var rows = self[path]?.elements, let index = rows.firstIndex(where: { $0.rowID == id })
    else { return false }
    let row = rows.remove(at: index)
    var place = 0
    if let after {
      guard let found = rows.firstIndex(where: { $0.rowID == after }) else { return false }
      place = found + 1
    }
    rows.insert(row, at: place)
    return put(.list(rows), at: path)
  }

  /// The id of the row before that row, nil for the first one or none.
  package func row(before id: String, in path: Path) -> String? {
    guard let rows = self[path]?.elements,
      let index = rows.firstIndex(where: { $0.rowID == id }), index > 0
    else { return nil }
    return rows[index - 1].rowID
  }
}
