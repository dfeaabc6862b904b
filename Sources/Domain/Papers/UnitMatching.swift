import Vietnamese

/// A line of a list of units, with what is compared taken out.
struct UnitRow {
  let line: HeadingBody<UnitField>.Line
  let name: String
  /// The name as it is compared.
  let key: String
  let code: String
  /// What it says of where it belongs; empty for nothing.
  let parent: String
  /// The title of the part in which it stands, where no column says where it belongs.
  let title: String

  /// Takes a line; where no column tells, the title above it may.
  init(_ line: HeadingBody<UnitField>.Line) {
    self.line = line
    name = line.text(.name)
    key = UnitRegister.key(name)
    code = line.text(.code)
    parent = line.cells[.parent] == nil ? "" : line.text(.parent)
    title = line.cells[.parent] == nil ? UnitRow.bare(line.section) : ""
  }

  /// The title of a part without its number and how many stand below it: *I UBND huyện Tủa Chùa (5/12)*.
  private static func bare(_ title: String) -> String {
    let line = title.singleSpaced
    let text = OutlineMark.leading(line)?.rest ?? line
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      text[open...].contains(where: \.isNumber)
    else { return text }
    return text[..<open].split(separator: " ").joined(separator: " ")
  }
}

/// Which unit each line of a list means: one of the store, or one that is new.
///
/// Code, name and parent have to agree. What is only near is never taken for the same.
struct UnitMatching {
  /// The unit that a line means.
  enum Target: Hashable {
    case existing(ID<Unit>)
    case new
    case refused(ImportFault, UnitField?)
  }

  /// Where a line says that its unit belongs.
  enum Parent: Hashable {
    case unsaid
    case unit(ID<Unit>)
    case row(Int)
    case refused(ImportFault)
  }

  let rows: [UnitRow]
  let register: UnitRegister
  private(set) var targets: [Target] = []
  private(set) var parents: [Parent] = []
  private var placesByName: [String: [Int]] = [:]
  private var found: [Int: Target] = [:]
  private var open: Set<Int> = []
  private var taken: [ID<Unit>: Int] = [:]
  private var newNames: [NewName: Int] = [:]
  private var newCodes: [String: Int] = [:]

  /// A new unit as it is told from others.
  private struct NewName: Hashable {
    let name: String
    let parent: Parent
  }

  init(_ rows: [UnitRow], _ register: UnitRegister) {
    self.rows = rows
    self.register = register
    for (place, row) in rows.enumerated() {
      placesByName[row.key, default: []].append(place)
    }
    parents = rows.indices.map { parent(of: $0) }
    targets = rows.indices.map { target(of: $0) }
    for place in rows.indices { refuseOrphan(place) }
  }

  /// Where a line says that its unit belongs.
  private func parent(of place: Int) -> Parent {
    let said = rows[place].parent
    let text = said.isEmpty ? rows[place].title : said
    // A title is a unit where it is called so; most only order the list.
    guard !said.isEmpty || isUnit(text) else { return .unsaid }
    let places = placesByName[UnitRegister.key(text)] ?? []
    if places.count == 1 { return places[0] == place ? .refused(.circle) : .row(places[0]) }
    guard places.isEmpty else { return .refused(.severalParents(text)) }
    let named = register.named(text)
    if named.count > 1 { return .refused(.severalParents(text)) }
    if let unit = named.first ?? register.bearing(text) { return .unit(unit.id) }
    return register.isProvince(text) ? .unsaid : .refused(.unknownParent(text))
  }

  /// Whether a title of a part is that of a unit.
  private func isUnit(_ title: String) -> Bool {
    !title.isEmpty
      && (register.kind(ofName: title) != nil || !register.named(title).isEmpty
        || placesByName[UnitRegister.key(title)] != nil)
  }

  /// The unit that a line means; that of its parent is looked for first.
  private mutating func target(of place: Int) -> Target {
    if let known = found[place] { return known }
    guard open.insert(place).inserted, open.count < 64 else { return .refused(.circle, .parent) }
    defer { open.remove(place) }
    var target: Target
    if case .refused(let fault) = parents[place] {
      target = .refused(fault, .parent)
    } else {
      if case .row(let above) = parents[place] { _ = self.target(of: above) }
      target = matched(place)
    }
    if let twin = twin(of: place, target) {
      target = .refused(.twice(row: rows[twin].line.row), .name)
    }
    found[place] = target
    return target
  }

  /// The line before that means the same.
  private mutating func twin(of place: Int, _ target: Target) -> Int? {
    switch target {
    case .refused: return nil
    case .existing(let id):
      if let other = taken[id] { return other }
      taken[id] = place
    case .new:
      let row = rows[place]
      let name = NewName(name: row.key, parent: parents[place])
      if let other = newNames[name] ?? newCodes[row.code] { return other }
      newNames[name] = place
      if !row.code.isEmpty { newCodes[row.code] = place }
    }
    return nil
  }

  private func matched(_ place: Int) -> Target {
    let row = rows[place]
    guard !row.name.isEmpty else { return .refused(.noName, .name) }
    let here = register.keyed(row.key).filter { agrees($0, place) }
    if !row.code.isEmpty, let bearer = register.bearing(row.code) {
      if register.keys[bearer.id] == row.key {
        return .existing(bearer.id)
      }
      // A name put right: code and parent are the same, and nobody else there is called so.
      if here.isEmpty, isRenamed(bearer, place) { return .existing(bearer.id) }
      let title = bearer.name(on: register.day)
      return .refused(.codeOfAnother(row.code, title: title), .code)
    }
    if here.count > 1 { return .refused(.several(here.count), .name) }
    if let unit = here.first { return .existing(unit.id) }
    return new(place)
  }

  /// A line that means no unit of the store: new, unless it may mean one after all.
  private func new(_ place: Int) -> Target {
    let row = rows[place]
    let others = register.keyed(row.key)
    if row.code.isEmpty, let other = others.first,
      placesByName[row.key]?.count == 1
    {
      let parent = other.parent(on: register.day).map(register.name) ?? ""
      return .refused(.elsewhere(parent: parent), .parent)
    }
    if let near = near(place) {
      return .refused(.near(title: near.name(on: register.day)), .name)
    }
    // One that ended is neither brought back nor made once more unasked.
    if let gone = register.gone(row.name), row.code.isEmpty || row.code == gone.code {
      return .refused(.ended(gone.last), row.code.isEmpty ? .name : .code)
    }
    return .new
  }

  /// A unit there with nearly that name, which no other line of the file means.
  private func near(_ place: Int) -> Unit? {
    let row = rows[place]
    var parent: ID<Unit>?
    switch parents[place] {
    case .unsaid: break
    case .unit(let id): parent = id
    case .row(let above):
      guard case .existing(let id)? = found[above] else { return nil }
      parent = id
    case .refused: return nil
    }
    return register.near(row.name, in: parent, atMost: UnitMatching.mostCompared).first { unit in
      let name = unit.name(on: register.day)
      guard row.code.isEmpty || unit.code(on: register.day) == nil else { return false }
      return placesByName[UnitRegister.key(name)] == nil && UnitMatching.areNear(name, row.name)
    }
  }

  /// Among how many each letter is compared.
  private static let mostCompared = 500

  /// Whether two names may be one: but for marks, or for one letter that is no figure.
  static func areNear(_ one: String, _ other: String) -> Bool {
    if one.folded == other.folded { return true }
    guard one.filter(\.isNumber) == other.filter(\.isNumber), one.count > 5 else { return false }
    return one.nearest(among: [other], within: 1) != nil
  }

  /// Whether a unit that bears the code of a line is the same under another name.
  private func isRenamed(_ bearer: Unit, _ place: Int) -> Bool {
    if parents[place] != .unsaid || bearer.parent(on: register.day) == nil {
      return agrees(bearer, place)
    }
    return UnitMatching.areNear(bearer.name(on: register.day), rows[place].name)
  }

  /// Whether a unit belongs where a line says; a line that says nothing agrees with any.
  private func agrees(_ unit: Unit, _ place: Int) -> Bool {
    switch parents[place] {
    case .unsaid: return true
    case .unit(let id): return unit.parent(on: register.day) == id
    case .row(let above):
      guard case .existing(let id)? = found[above] else { return false }
      return unit.parent(on: register.day) == id
    case .refused: return false
    }
  }

  /// Refuses a line whose parent's line is refused.
  private mutating func refuseOrphan(_ place: Int) {
    var (next, steps) = (place, 0)
    while case .row(let above) = parents[next], steps < 64 {
      if case .refused = targets[above], case .refused = targets[place] { return }
      if case .refused = targets[above] {
        targets[place] = .refused(.parentRefused(row: rows[above].line.row), .parent)
        return
      }
      (next, steps) = (above, steps + 1)
    }
  }
}
