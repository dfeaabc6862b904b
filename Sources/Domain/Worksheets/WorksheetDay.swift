import Vietnamese

/// The rows of a worksheet that hold from one day on, held against a store.
///
/// Each row is read by itself first; rows with the same new unit are one act, as are rows with the
/// same old one: where one of them is refused, all are. What is left is carried out, unit by unit, each
/// touched once, so that acts of one day may stand in any order.
struct WorksheetDay {
  let rows: [WorksheetRow]
  let workspace: Workspace
  let day: Day
  /// The units of the day before, by what rows call them.
  private(set) var old: OldUnits
  /// The units of the day itself, as far as the store has it reorganised already.
  let now: UnitRegister
  /// The old units of each row.
  private(set) var mentions: [[OldMention]]
  private(set) var shares: [Int?]
  private(set) var faults: [Int: WorksheetLineFault] = [:]
  private(set) var groups: [WorksheetGroup] = []
  /// The group of each row that has one.
  private(set) var groupOfRow: [Int: Int] = [:]
  /// The rows that name each old unit.
  private(set) var rowsOfUnit: [ID<Unit>: [Int]] = [:]
  private(set) var groupsByName: [String: [Int]] = [:]
  private var links: WorksheetLinks
  var act: WorksheetAct

  init(
    _ rows: [WorksheetRow], only chosen: Set<Int>? = nil, in workspace: Workspace, on day: Day,
    by decision: String, ids: IDGenerator
  ) {
    self.rows = rows
    self.workspace = workspace
    self.day = day
    old = OldUnits(workspace, on: day.dayBefore ?? day)
    now = UnitRegister(workspace, on: day)
    mentions = Array(repeating: [], count: rows.count)
    shares = Array(repeating: nil, count: rows.count)
    links = WorksheetLinks(rows.count)
    act = WorksheetAct(
      Reorganisation(of: workspace, on: day, by: decision, ids: ids), count: rows.count)
    for place in rows.indices {
      noting(place) { day throws(WorksheetLineFault) in try day.read(place) }
    }
    for place in rows.indices where !(chosen?.contains(rows[place].number) ?? true) {
      faults[place] = WorksheetLineFault(.leftOut, nil)
    }
    for place in rows.indices where rows[place].sort == .becomes { gather(place) }
    for place in rows.indices { noteOldUnits(of: place) }
    for index in groups.indices { aim(index) }
    checkCodes()
    carryOut()
  }

  /// Does something for a row; why it does not go is the row's refusal.
  mutating func noting(
    _ place: Int, _ work: (inout WorksheetDay) throws(WorksheetLineFault) -> Void
  ) {
    do throws(WorksheetLineFault) {
      try work(&self)
    } catch {
      faults[place] = faults[place] ?? error
    }
  }

  /// Finds the old units of a row and their share.
  private mutating func read(_ place: Int) throws(WorksheetLineFault) {
    let row = rows[place]
    if let failed = row.failed { throw WorksheetLineFault(.failedFormula(row.old), failed) }
    mentions[place] = try old.mentions(of: row)
    guard !row.share.isEmpty else { return }
    guard mentions[place].count == 1 else { throw WorksheetLineFault(.shareOfSeveral, .share) }
    do throws(TypingFault) {
      let share = try workspace.tree(from: TypedText(printed: row.share), as: .share)
      shares[place] = share?.asInteger
    } catch {
      throw WorksheetLineFault(.badValue(row.share, error), .share)
    }
  }

  /// Puts a row to the others with the same new unit.
  private mutating func gather(_ place: Int) {
    let row = rows[place]
    let known = groupsByName[UnitRegister.key(row.new)] ?? []
    let parent = UnitRegister.key(row.parent)
    // Two places of one name below two others are two.
    let same = known.first { index in
      let said = UnitRegister.key(groups[index].parent.text)
      return said.isEmpty || parent.isEmpty || said == parent
    }
    let index = same ?? groups.count
    if same == nil {
      groups.append(WorksheetGroup(row, at: place))
      groupsByName[UnitRegister.key(row.new), default: []].append(index)
    } else {
      links.join(groups[index].rows[0], place)
      groups[index].rows.append(place)
    }
    groupOfRow[place] = index
    noting(place) { day throws(WorksheetLineFault) in
      try day.groups[index].take(row, at: place, day.rows)
    }
  }

  /// Notes which old units a row names; rows that name the same stand or fall together.
  private mutating func noteOldUnits(of place: Int) {
    let isLeft = rows[place].sort == .unknown || rows[place].sort == .kept
    for mention in mentions[place] {
      let id = mention.unit
      if let first = rowsOfUnit[id]?.first {
        links.join(first, place)
        let same = rowsOfUnit[id]?.first { groupOfRow[$0] == groupOfRow[place] }
        let isSaid = groupOfRow[place] != nil && groupOfRow[first] != nil
        if let other = same ?? (isSaid ? nil : first) {
          let title = old.register.name(id)
          faults[place] =
            faults[place]
            ?? WorksheetLineFault(.saidTwice(title, row: rows[other].number), .old)
        }
      }
      rowsOfUnit[id, default: []].append(place)
      if let group = groupOfRow[place], !isLeft { groups[group].mentions.append((place, mention)) }
    }
  }

  /// Finds what the new unit of a group is.
  private mutating func aim(_ index: Int) {
    let group = groups[index]
    let key = UnitRegister.key(group.name)
    let ending = day.dayBefore
    let own = group.mentions.map(\.old).filter { mention in
      let unit = workspace.unit(mention.unit)
      guard let unit, unit.existence.to != ending else { return false }
      let isCalledSo = [day.dayBefore, day].contains { UnitRegister.key(unit.name(on: $0)) == key }
      return isCalledSo
    }
    if own.count == 1 {
      groups[index].target = .goesOn(own[0].unit)
      return
    }
    let living = now.named(group.name).filter { isFree($0, index) }
    let row = group.rows[0]
    if let unit = meant(among: living, by: group) {
      noting(row) { day throws(WorksheetLineFault) in
        try day.checkCode(of: unit, group)
        day.groups[index].target = .takesIn(unit.id)
      }
    } else if living.count > 1 {
      faults[row] = faults[row] ?? WorksheetLineFault(.severalUnits(group.name, living.count), .new)
    } else if own.isEmpty, let one = only(group), workspace.unit(one)?.existence.to == nil {
      groups[index].target = .goesOn(one)
    }
  }

  /// The only old unit of a group, if all of it becomes that and nothing else.
  private func only(_ group: WorksheetGroup) -> ID<Unit>? {
    guard group.mentions.count == 1, let mention = group.mentions.first?.old, !mention.isPart,
      rowsOfUnit[mention.unit]?.count == 1, shares[group.mentions[0].row] ?? 10_000 == 10_000
    else { return nil }
    return mention.unit
  }

  /// Whether a unit that bears the name of a new one is not an old one of other rows.
  private mutating func isFree(_ unit: Unit, _ index: Int) -> Bool {
    guard let others = rowsOfUnit[unit.id] else { return true }
    // Its name is handed over: what is refused there must not leave two of that name.
    links.join(others[0], groups[index].rows[0])
    return others.allSatisfy { rows[$0].sort == .unknown || rows[$0].sort == .kept }
  }

  /// Which unit of that name a group means: the only one, or that with the code or the parent.
  private func meant(among living: [Unit], by group: WorksheetGroup) -> Unit? {
    if living.count < 2 { return living.first }
    let coded = living.filter { unit in
      unit.code(on: day).map { UnitRegister.bare($0) == UnitRegister.bare(group.code.text) }
        ?? false
    }
    if coded.count == 1 { return coded[0] }
    let below = living.filter { unit in
      let parent = unit.parent(on: day).map(now.name) ?? ""
      return UnitRegister.key(parent) == UnitRegister.key(group.parent.text)
    }
    return below.count == 1 ? below[0] : nil
  }

  /// A unit that was there under that name and bears another code may be another.
  private func checkCode(of unit: Unit, _ group: WorksheetGroup) throws(WorksheetLineFault) {
    guard unit.existence.from != day, let code = unit.code(on: day), !group.code.text.isEmpty,
      UnitRegister.bare(code) != UnitRegister.bare(group.code.text)
    else { return }
    throw WorksheetLineFault(.otherCode(title: unit.name(on: day), code: code), .code)
  }

  /// Refuses a code that is given to two new units.
  private mutating func checkCodes() {
    var rowsByCode: [String: Int] = [:]
    for group in groups where !group.code.text.isEmpty {
      let code = UnitRegister.bare(group.code.text)
      if let first = rowsByCode[code] {
        let row = rows[first].number
        let fault = WorksheetLineFault(.codeGivenTwice(group.code.text, row: row), .code)
        faults[group.code.row] = faults[group.code.row] ?? fault
      } else {
        rowsByCode[code] = group.code.row
      }
    }
  }

  /// Refuses what stands or falls with a refused row.
  mutating func spreadFaults() {
    var first: [Int: Int] = [:]
    for place in rows.indices where faults[place] != nil {
      let root = links.root(of: place)
      first[root] = first[root] ?? place
    }
    for place in rows.indices where faults[place] == nil {
      if let cause = first[links.root(of: place)] {
        faults[place] = WorksheetLineFault(.linked(row: rows[cause].number), nil)
      }
    }
  }
}
