import Canvas
import Domain
import Samples
import Screens
import TestSupport

/// The sample of 2018–2020 as it might stand on 6 November 2019: with results.
struct FilledStore {
  static let today = Day(year: 2019, month: 11, day: 6)
  private var workspace: Workspace
  private var ids = IDGenerator(seed: 11)
  private let old = Stamp(at: "2019-03-01T02:00:00Z", by: "Thư ký")
  private let recent = Stamp(at: "2019-11-04T02:00:00Z", by: "Thư ký")

  /// Nothing of that sort is in the sample.
  struct Missing: Error {}

  init() throws {
    guard let sample = try Sample.named("dien-bien") else { throw Missing() }
    let set = try CriteriaSets.isoHCC()
    workspace = Workspace(
      header: try StoreHeader(sample.header), records: sample.records + [set],
      digest: FilledStore.digest)
    try declare()
    try score(set)
    try finishTasks()
  }

  /// An app on it, on a terminal of that size.
  static func atWork(columns: Int, rows: Int) throws -> AppAtWork {
    let store = try FilledStore()
    let start = App.Start(
      size: Size(columns: columns, rows: rows), workspace: store.workspace,
      author: Author(office: "Lãnh đạo Sở", role: .leader), seed: 7)
    var work = AppAtWork(App(start))
    let clock = Clock(
      stamp: "2019-11-06T02:00:00Z", timeOfDay: "09:00:00", seconds: 0, today: today)
    _ = work.app.update(.time(clock))
    return work
  }

  /// A digest good enough to tell bytes apart.
  @Sendable private static func digest(_ bytes: borrowing [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }

  /// The units of a kind in the order of their ids.
  private func units(_ kind: String) -> [Unit] {
    workspace.all(.unit).compactMap { record in
      guard let unit = record.value(as: Unit.self), unit.kind(on: nil) == kind else { return nil }
      return unit
    }
  }

  /// Communes, districts and departments declare: most last year, some this year, three lately.
  private mutating func declare() throws {
    for (number, unit) in units("commune").enumerated() where number < 51 {
      let isLate = number >= 48
      try declare(
        unit, on: isLate ? "2019-11-01" : number < 40 ? "2018-12-20" : "2019-06-20",
        isLate ? recent : old)
    }
    for unit in units("district").prefix(9) { try declare(unit, on: "2018-10-15", old) }
    for unit in units("department") { try declare(unit, on: "2018-09-03", old) }
    for unit in units("branch") { try declare(unit, on: "2019-08-30", old) }
  }

  private mutating func declare(_ unit: Unit, on day: String, _ stamp: Stamp) throws {
    let key = unit.id.key
    let row = Tree.row(id: ids.next(letter: "j")).with("number", .text("12/QĐ"))
      .with("date", .text(day)).with("edition", .text("9001:2015"))
    let contact = Tree.row(id: ids.next(letter: "e")).with("role", .text("secretary"))
      .with("office", .text("Văn phòng")).with("telephone", .text("0215 3 000 000"))
    try workspace.apply(
      [
        Change(key, .set("declarations", old: nil, new: .list([row]))),
        Change(key, .set("contacts", old: nil, new: .list([contact]))),
      ], stamp)
  }

  /// Two campaigns: one of last year for the districts, one of this year for these and communes.
  private mutating func score(_ set: Record) throws {
    let districts = units("district")
    try campaign("before", 2018, of: districts, set, confirmed: 6)
    try campaign("now", 2019, of: districts + units("commune").prefix(8), set, confirmed: 9)
  }

  private mutating func campaign(
    _ name: String, _ year: Int, of units: [Unit], _ set: Record, confirmed: Int
  ) throws {
    let id = ids.next(letter: "d")
    let rows = units.map { unit in
      Tree.row(id: ids.next(letter: "w")).with("unit", .text(unit.id.text))
    }
    let tree = Tree.record(RecordKey(.campaign, id)).with("title", .text("Đợt \(year)"))
      .with("year", .integer(year)).with("criteriaSet", .text(set.key.id))
      .with("units", .list(rows))
    workspace.put(try Record(RecordKey(.campaign, id), tree))
    guard let campaign = ID<Campaign>(id), let criteria = set.value(as: CriteriaSet.self) else {
      throw Missing()
    }
    for (number, unit) in units.enumerated() where number < confirmed + 4 {
      let state: SheetState =
        number < confirmed ? .confirmed : number < confirmed + 2 ? .signed : .scoring
      try sheet(of: unit, campaign, criteria, state, lost: number, year)
    }
  }

  /// A sheet that loses so many criteria, with a finding for every third unit.
  private mutating func sheet(
    of unit: Unit, _ campaign: ID<Campaign>, _ set: CriteriaSet, _ state: SheetState, lost: Int,
    _ year: Int
  ) throws {
    guard let id = ID<ScoreSheet>(ids.next(letter: "s")) else { throw Missing() }
    let heading = SheetHeading(
      sheet: id, campaign: campaign, unit: unit.id, criteriaSet: set.id)
    var sheet = ReplayedSheet(heading, by: set, FilledStore.digest)
    var events: [Tree] = []
    let stamp = Stamp(at: "\(year)-11-0\(state == .signed ? 4 : 1)T03:00:00Z", by: "Đoàn 1")
    func make(_ change: SheetChange) throws {
      guard let id = ID<SheetEvent>(ids.next(letter: "y")) else { throw Missing() }
      let event = try sheet.event(change, id: id, stamp, FilledStore.digest)
      try sheet.append(event, FilledStore.digest)
      events.append(event.tree)
    }
    try make(.state(.scoring, ""))
    for (number, row) in CriteriaTree(set).leaves.enumerated() {
      guard state != .scoring || number < 9 else { break }
      try make(.score(row.id, .team, Score(number < lost ? .zero : row.maximum)))
      if number < lost { try make(.reason(row.id, "chưa có hồ sơ")) }
    }
    if lost % 3 == 1 {
      let finding = Tree.row(id: ids.next(letter: "f")).with("kind", .text("minor"))
        .with("text", .text("Chưa rà soát quy trình khi thủ tục thay đổi"))
        .with("owner", .text("Văn phòng")).with("due", .text("\(year)-11-\(10 + lost)"))
      try make(.finding(try Finding(reading: TreeReader(finding))))
    }
    let states: [SheetState] = [.complete, .signed, .confirmed]
    if state != .scoring {
      for next in states {
        try make(.state(next, ""))
        if next == state { break }
      }
    }
    let tree = heading.tree.with("events", .list(events))
    workspace.put(try Record(id.key, tree))
  }

  /// What was to be done in 2018 is done, but for one task.
  private mutating func finishTasks() throws {
    for plan in workspace.all(Plan.self) {
      for (number, task) in plan.tasks.enumerated() where number != 4 {
        let path = Path(["tasks", task.id.text, "state"])
        guard plan.schedule(of: task).deadline(in: 2019) == nil,
          plan.schedule(of: task).deadline(in: 2020) == nil
        else { continue }
        try workspace.apply(
          Change(plan.id.key, .set(path, old: nil, new: .text("done"))), old)
      }
    }
  }
}
