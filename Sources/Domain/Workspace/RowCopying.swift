/// Makes copies of rows for another place: their ids, what they name, under what they stand.
struct RowCopying {
  private let form: RecordForm
  private let target: Tree
  private let place: RowPlace
  /// What each row that is copied is called there.
  private var names: [String: String] = [:]
  /// How many fields named a row that is not there, and are blank now.
  private(set) var dropped = 0

  /// Names the copies, in the order of the rows.
  init(
    _ rows: CopiedRows, into target: Tree, at place: RowPlace, keepsIDs: Bool,
    _ ids: inout IDGenerator
  ) {
    form = rows.form
    self.target = target
    self.place = place
    let taken = Set((target[place.list]?.elements ?? []).compactMap(\.rowID))
    for row in rows.sources.flatMap(\.rows) {
      guard let id = row.rowID else { continue }
      let keeps = keepsIDs && !taken.contains(id)
      name(row, rows.form, keepsIDs: keeps, &ids)
    }
  }

  /// Gives a row a name, and the rows inside it.
  private mutating func name(
    _ row: Tree, _ form: RecordForm, keepsIDs: Bool, _ ids: inout IDGenerator
  ) {
    guard let id = row.rowID else { return }
    names[id] = keepsIDs ? id : form.letter.map { ids.next(letter: $0) } ?? id
    for entry in form.entries {
      guard case .rows(let inner) = entry.form else { continue }
      for row in row[entry]?.elements ?? [] { name(row, inner, keepsIDs: keepsIDs, &ids) }
    }
  }

  /// The copy of a row, under the row of the place where it was chosen itself.
  mutating func copy(of row: Tree, isRoot: Bool) -> Tree {
    guard isRoot, case .object(var members) = row else { return copy(of: row, form) }
    members[Outline.parent] = nil
    let hasLevels = form.form(at: Path(Outline.parent)) != nil
    return copy(of: .object(members), form)
      .with(Outline.parent.key, hasLevels ? place.parent.map { .text($0) } : nil)
  }

  /// The copy of an object, field by field; keys that no field has stay.
  private mutating func copy(of object: Tree, _ form: RecordForm) -> Tree {
    guard case .object(var members) = object else { return object }
    if let id = object.rowID { members[FrameKey.id] = .text(names[id] ?? id) }
    for entry in form.entries {
      guard let value = members[entry] else { continue }
      members[entry] = copy(of: value, as: entry.form)
    }
    return .object(members)
  }

  /// The copy of what stands in a field; nil where it names a row that is not there.
  private mutating func copy(of value: Tree, as form: FieldForm) -> Tree? {
    switch form.nature {
    case .parts(.rows(let inner)):
      return value.elements.map { rows in .list(rows.map { copy(of: $0, inner) }) } ?? value
    case .parts(.group(let inner)): return copy(of: value, inner)
    case .parts(.byYear(let inner)):
      return value.members.map { years in .object(years.mapValues { copy(of: $0, inner) }) }
        ?? value
    case .name(.row(let list)):
      guard let id = value.asText else { return value }
      if let name = names[id] { return .text(name) }
      if target[Path([list, id])] != nil { return value }
      dropped += 1
      return nil
    case .name(.line): return renamed(value)
    case .names(.line), .names(.row):
      return value.elements.map { rows in .list(rows.map { renamed($0) }) } ?? value
    case .words, .texts, .digits, .figure, .date, .flag, .choice, .name(.record), .names(.record),
      .name(.norm),
      .names(.norm), .name(.unitKind), .names(.unitKind):
      return value
    }
  }

  /// The id of the copy of what is named, if that is copied too.
  private func renamed(_ id: Tree) -> Tree {
    id.asText.flatMap { names[$0] }.map { .text($0) } ?? id
  }
}
