import Domain
import Foundation
import Samples
import Testing

/// The communes of Điện Biên before and after 1 July 2025, as the official lists have them.
///
/// The lists are those of github.com/thanglequoc/vietnamese-provinces-database (MIT licence). They
/// name no forerunners: who became what is made up here, in the order of the lists, and stands for
/// no decision. Every second new commune also takes a part of what the next one takes whole.
@Suite("A province reorganised on one day, from one official list to the next")
struct RosterTests {
  /// A line of a list.
  private struct Line {
    let code: String
    let level: String
    let name: String
    let parent: String
  }

  /// An act of the decision.
  private enum Act {
    case merge(into: Line, of: [String])
    case dissolve(String)
  }

  private let stamp = Stamp(at: "2025-07-01T00:00:00Z", by: "me")
  private let day: Day
  private let eve: Day
  private let before: [Line]
  private let after: [Line]

  init() throws {
    day = try #require(Day(year: 2025, month: 7, day: 1))
    eve = try #require(Day(year: 2025, month: 6, day: 30))
    before = try RosterTests.lines("dien-bien_2025-03")
    after = try RosterTests.lines("dien-bien_2025-07")
    try #require(before.count == 139 && after.count == 45)
  }

  /// Reads a list: code, level, kind, name, parent.
  private static func lines(_ name: String) throws -> [Line] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Rosters/roster_\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("code\t") }
      .map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Line(code: cells[0], level: cells[1], name: cells[3], parent: cells[4])
      }
  }

  /// The store of the day before: the province, its districts and communes.
  private func store() throws -> Workspace { try store(of: before, "Tỉnh Điện Biên", "11") }

  /// A store of a province with the units of a list.
  private func store(of lines: [Line], _ name: String, _ code: String) throws -> Workspace {
    var ids = IDGenerator(seed: 3)
    let letters = ["kinds": "w", "parents": "y"]
    var keys: [String: String] = [:]
    var records: [Record] = []
    let province = Line(code: code, level: "", name: name, parent: "")
    for line in [province] + lines {
      let key = RecordKey(.unit, ids.next(letter: Domain.Unit.letter))
      keys[line.name] = keys[line.name] ?? key.id
      let kind = line.level == "cấp xã" ? "commune" : line.level.isEmpty ? "province" : "district"
      var rows = ["names": ("text", line.name), "codes": ("text", line.code)]
      rows["kinds"] = ("kind", kind)
      if !line.level.isEmpty {
        rows["parents"] = ("unit", keys[line.parent] ?? keys[name] ?? "")
      }
      var tree = Tree.record(key)
      for (list, (field, value)) in rows {
        tree = tree.with(
          list,
          .list([
            .object(["id": .text(letters[list, default: "v"] + "aaaaaaaaaa"), field: .text(value)])
          ]))
      }
      records.append(try Record(key, tree))
    }
    return Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: records)
  }

  /// The acts of the day: each new commune out of three or so old ones, then the districts end.
  private func merges() -> [Act] {
    let old = before.filter { $0.level == "cấp xã" }.map(\.code)
    var acts: [Act] = []
    for (place, line) in after.enumerated() {
      let first = place * old.count / after.count
      let next = (place + 1) * old.count / after.count
      let divided = place % 2 == 0 && next < old.count ? [old[next]] : []
      acts.append(.merge(into: line, of: Array(old[first..<next]) + divided))
    }
    return acts
  }

  /// Carries the acts out one after the other, each naming units by their codes.
  private func carryOut(_ acts: [Act], in store: Workspace) throws -> Workspace {
    var workspace = store
    for (place, act) in acts.enumerated() {
      var order = Reorganisation(
        of: workspace, on: day, by: "1661/NQ-UBTVQH15", ids: IDGenerator(seed: UInt64(place)))
      let changes =
        switch act {
        case .merge(let line, let codes):
          try order.merge(
            try codes.map { try unit($0, as: .before(day), in: workspace) },
            into: .new(
              Reorganisation.NewUnit(
                name: line.name, code: line.code,
                parent: try unit("Tỉnh Điện Biên", as: .from(day), in: workspace))))
        case .dissolve(let name):
          try order.dissolve(try unit(name, as: .before(day), in: workspace))
        }
      try workspace.apply(changes, stamp)
    }
    return workspace
  }

  /// The one unit that is called that.
  private func unit(_ name: String, as times: NamingTimes, in workspace: Workspace) throws
    -> ID<Domain.Unit>
  {
    let found = workspace.meant(.unit, name, as: times)
    try #require(found.count == 1, "\(name): \(found.count)")
    return try #require(ID<Domain.Unit>(found[0].key.id))
  }

  /// The codes and names of the units below the province on a day.
  private func list(_ workspace: Workspace, on day: Day) -> [String] {
    workspace.all(.unit).compactMap { record in
      guard let unit = record.value(as: Unit.self), unit.exists(on: day),
        unit.kind(on: day) != "province"
      else { return nil }
      return "\(unit.code(on: day) ?? "") \(unit.name(on: day))"
    }.sorted()
  }

  /// What a store says of units by their names, whatever ids chance gave them.
  private func facts(_ workspace: Workspace) -> [String] {
    workspace.all(.unit).compactMap { record in
      guard let unit = record.value(as: Unit.self) else { return nil }
      let forerunners = unit.predecessors.compactMap { workspace.unit($0.unit)?.code(on: nil) }
      let parent = unit.parent(on: nil).flatMap { workspace.unit($0)?.name(on: nil) } ?? ""
      return [
        unit.names.map(\.text).joined(separator: ","), unit.code(on: nil) ?? "", parent,
        unit.existence.from?.iso ?? "", unit.existence.to?.iso ?? "",
        forerunners.sorted().joined(separator: ","),
      ].joined(separator: "|")
    }.sorted()
  }

  @Test("Lists of the day before and after are the official ones, and every unit can be named")
  func lists() throws {
    let store = try store()
    let districts = before.filter { $0.level == "cấp huyện" }.map { Act.dissolve($0.name) }
    let now = try carryOut(merges() + districts, in: store)
    #expect(list(now, on: eve) == before.map { "\($0.code) \($0.name)" }.sorted())
    #expect(list(now, on: day) == after.map { "\($0.code) \($0.name)" }.sorted())
    for unit in now.all(Unit.self) {
      let times = NamingTimes.on(unit.existence.to == nil ? day : eve)
      for text in [unit.name(on: nil), unit.code(on: nil) ?? "", unit.id.key.id] {
        let isShared = before.filter { $0.name == text }.count > 1 && unit.existence.to != nil
        if isShared { continue }
        #expect(now.meant(.unit, text, as: times).map(\.key) == [unit.id.key], "\(text)")
      }
    }
    let divided = now.all(.unit).compactMap { ID<Domain.Unit>($0.key.id) }.filter {
      now.heirs(of: $0).count == 2
    }
    #expect(divided.count == 22)
  }

  @Test(
    "Every unit of an official list is listed, and named by its code and by its name",
    arguments: [
      ("bac-giang_2021", "Tỉnh Bắc Giang", "24", 219),
      ("dien-bien_2021", "Tỉnh Điện Biên", "11", 139),
      ("dien-bien_2025-03", "Tỉnh Điện Biên", "11", 139),
      ("dien-bien_2025-07", "Tỉnh Điện Biên", "11", 45),
    ])
  func named(_ name: String, _ province: String, _ code: String, _ count: Int) throws {
    let lines = try RosterTests.lines(name)
    try #require(lines.count == count)
    let store = try store(of: lines, province, code)
    #expect(list(store, on: day) == lines.map { "\($0.code) \($0.name)" }.sorted())
    for line in lines {
      let coded = store.meant(.unit, line.code, as: .on(day))
      #expect(coded.map { store.title(of: $0) } == [line.name])
      // Two communes of Bắc Giang are called the same: both are told then.
      let namesakes = lines.filter { $0.name == line.name }
      let found = store.meant(.unit, line.name, as: .on(day))
      #expect(found.count == namesakes.count && found.contains { $0.key == coded.first?.key })
    }
  }

  @Test("Acts of one day mean the same in any order", arguments: [1, 2, 3] as [UInt64])
  func anyOrder(_ seed: UInt64) throws {
    let store = try store()
    let acts = merges()
    var ids = IDGenerator(seed: seed)
    let shuffled = acts.map { (ids.next(letter: "u"), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    #expect(facts(try carryOut(shuffled, in: store)) == facts(try carryOut(acts, in: store)))
  }
}
