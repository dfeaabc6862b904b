import Vietnamese

/// A worksheet to be filled in: which units a later list no longer has, and which are new in it.
///
/// What is sure stands there: a unit that keeps name and code, forerunners that the list names. Names that
/// are near, and who bears a code, are proposed in a column of their own and never taken for the same.
package struct WorksheetDraft: Sendable {
  /// A row of it.
  package struct Row: Hashable, Sendable {
    package var oldCode = ""
    package var old = ""
    package var oldParent = ""
    /// Whether only a part of the old unit goes over.
    package var isPart = false
    package var new = ""
    package var code = ""
    package var kind = ""
    package var parent = ""
    /// Names of the other side that may be meant.
    package var near: [String] = []
  }

  package private(set) var rows: [Row] = []
  /// How many units are the same in the store and in the list.
  package private(set) var same = 0
  /// How many units of the store are of kinds that the list does not speak of.
  package private(set) var beside = 0
  private var old: OldUnits
  private let eve: Day
  private let list: [WorksheetRow]
  private let places: [String: [Int]]
  private var matched: [Int: ID<Unit>] = [:]
  /// The rows of the list that name each unit as a forerunner; a part of it, where they say so.
  private var heirs: [ID<Unit>: [(row: Int, isPart: Bool)]] = [:]
  /// What the list says of forerunners that nobody is called.
  private var strangers: [Int: String] = [:]

  /// Holds a list that is to be true from a day on against the units of the day before.
  package init(_ body: HeadingBody<UnitField>, in workspace: Workspace, on day: Day) {
    eve = day.dayBefore ?? day
    old = OldUnits(workspace, on: eve)
    list = body.lines.map { WorksheetRow(forerunnersOf: $0) }
    places = Dictionary(grouping: list.indices) { [list] in UnitRegister.key(list[$0].new) }
    match()
    readForerunners()
    let known = Set(matched.values)
    let proposals = WorksheetProposals(list, old.register)
    for unit in units(besides: known) { addOld(unit, proposals) }
    for place in list.indices { addNew(place, proposals) }
  }

  /// Finds the lines that mean a unit of the store for sure: the same name, and the same code.
  private mutating func match() {
    for place in list.indices where !list[place].new.isEmpty {
      let units = old.register.named(list[place].new).filter { unit in
        guard let code = unit.code(on: eve), !list[place].code.isEmpty else { return true }
        return UnitRegister.bare(code) == UnitRegister.bare(list[place].code)
      }
      let isAlone = places[UnitRegister.key(list[place].new)]?.count == 1
      guard units.count == 1, isAlone || units[0].code(on: eve) != nil else { continue }
      matched[place] = units[0].id
    }
  }

  /// Reads the column of forerunners, where the list has one.
  private mutating func readForerunners() {
    for place in list.indices where !list[place].old.isEmpty {
      do throws(WorksheetLineFault) {
        for mention in try old.mentions(of: list[place]) {
          heirs[mention.unit, default: []].append((place, mention.isPart))
        }
      } catch {
        strangers[place] = list[place].old
      }
    }
  }

  /// The units of the store of which the list may speak, those of one parent together.
  private mutating func units(besides known: Set<ID<Unit>>) -> [Unit] {
    let register = old.register
    let kinds = Set(list.compactMap { register.kind($0.kinds) ?? register.kind(ofName: $0.new) })
    var spoken: Set<ID<Unit>> = []
    for unit in register.units.values where unit.kind(on: eve).map(kinds.contains) ?? false {
      var next: ID<Unit>? = unit.id
      while let id = next, spoken.insert(id).inserted {
        next = register.units[id]?.parent(on: eve)
      }
    }
    spoken.formUnion(heirs.keys)
    beside = register.units.count - spoken.count
    let tops = spoken.filter { id in
      register.units[id].map { $0.kind(on: eve) == WorksheetDraft.province } ?? false
    }
    return spoken.subtracting(tops).compactMap { register.units[$0] }
      .filter { !known.contains($0.id) || heirs[$0.id] != nil }
      .map { unit in
        let parent = unit.parent(on: eve).map(register.name) ?? ""
        return (
          key: [parent, unit.code(on: eve) ?? "", unit.name(on: eve), unit.id.text], unit: unit
        )
      }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.unit)
  }

  /// The kind of what stands above all.
  private static let province = "province"

  /// A row for each thing that became of a unit, or one to be filled in.
  private mutating func addOld(_ unit: Unit, _ proposals: WorksheetProposals) {
    var row = Row(
      oldCode: unit.code(on: eve) ?? "", old: unit.name(on: eve),
      oldParent: unit.parent(on: eve).map(old.register.name) ?? "")
    guard let heirs = heirs[unit.id] else {
      row.near = proposals.near(unit)
      rows.append(row)
      return
    }
    for heir in heirs {
      row.new = list[heir.row].new
      row.isPart = heir.isPart
      rows.append(row)
    }
  }

  /// A row for a line of the list that is new, or that says something else of a unit.
  private mutating func addNew(_ place: Int, _ proposals: WorksheetProposals) {
    let line = list[place]
    guard !line.new.isEmpty else { return }
    var row = Row(new: line.new, code: line.code, kind: line.kinds.last ?? "", parent: line.parent)
    if let id = matched[place], let unit = old.register.units[id] {
      let parent = unit.parent(on: eve).map(old.register.name) ?? ""
      let isMoved =
        !line.parent.isEmpty && UnitRegister.key(parent) != UnitRegister.key(line.parent)
      if !isMoved || (parent.isEmpty && old.register.isProvince(line.parent)) {
        same += 1
        return
      }
      row.old = heirs[id] == nil ? unit.name(on: eve) : ""
      row.oldCode = heirs[id] == nil ? unit.code(on: eve) ?? "" : ""
      row.oldParent = heirs[id] == nil ? parent : ""
    } else {
      row.old = strangers[place] ?? ""
      if line.old.isEmpty { row.near = proposals.near(line) }
    }
    rows.append(row)
  }
}

/// Who may be meant by a name: the bearer of the code, the same place of another kind, a name that is near.
private struct WorksheetProposals {
  private let list: [WorksheetRow]
  private let register: UnitRegister
  private var linesByPlace: [String: [Int]] = [:]
  private var linesByCode: [String: Int] = [:]
  private var unitsByPlace: [String: [ID<Unit>]] = [:]

  init(_ list: [WorksheetRow], _ register: UnitRegister) {
    self.list = list
    self.register = register
    for place in list.indices where !list[place].new.isEmpty {
      linesByPlace[WorksheetProposals.bare(list[place].new), default: []].append(place)
      if !list[place].code.isEmpty { linesByCode[UnitRegister.bare(list[place].code)] = place }
    }
    for unit in register.units.values.sorted(by: { $0.id.text < $1.id.text }) {
      unitsByPlace[WorksheetProposals.bare(unit.name(on: register.day)), default: []].append(
        unit.id)
    }
  }

  /// The lines of the list that a unit may have become.
  func near(_ unit: Unit) -> [String] {
    let name = unit.name(on: register.day)
    var places = linesByPlace[WorksheetProposals.bare(name)] ?? []
    if let code = unit.code(on: register.day), let place = linesByCode[UnitRegister.bare(code)] {
      places.append(place)
    }
    var names: [String] = []
    for place in places where !names.contains(list[place].new) { names.append(list[place].new) }
    return Array(names.prefix(3))
  }

  /// The units that a line of the list may have been.
  func near(_ line: WorksheetRow) -> [String] {
    var units = unitsByPlace[WorksheetProposals.bare(line.new)] ?? []
    if let bearer = register.bearing(line.code) { units.append(bearer.id) }
    var names: [String] = []
    for id in units where !names.contains(register.name(id)) { names.append(register.name(id)) }
    return Array(names.prefix(3))
  }

  /// A name without marks and without the word for its kind.
  private static func bare(_ name: String) -> String {
    let words = UnitRegister.place(name).folded.split(separator: " ").map(String.init)
    let kind = kinds.first { words.starts(with: $0) && words.count > $0.count }
    return words.dropFirst(kind?.count ?? 0).joined(separator: " ")
  }

  private static let kinds = [
    ["thi", "tran"], ["thi", "xa"], ["thanh", "pho"], ["dac", "khu"], ["xa"], ["phuong"], ["huyen"],
    ["quan"],
  ]
}
