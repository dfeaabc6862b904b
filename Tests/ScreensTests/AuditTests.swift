import BigStore
import Domain
import Samples
import Screens
import Store
import Tables
import TestSupport
import Testing

/// What is checked after an edit, against a check of everything.
@Suite("The audit after an edit")
struct AuditTests {
  private let stamp = Stamp(at: "2026-11-21T09:41:07Z", by: "Tổ giúp việc")

  /// A sample with units, sheets and campaigns of another store beside its own.
  private func workspace() throws -> Workspace {
    let big = try #require(BigStore(units: 24, criteria: 5, campaigns: 2))
    let sample = try #require(try Sample.named("dien-bien"))
    return Workspace(
      header: try StoreHeader(big.header), records: Array(big.records) + sample.records,
      digest: sheetDigest)
  }

  /// A change of any sort to any record; it may be refused.
  private func change(_ workspace: Workspace, _ chance: inout Chance) -> Change? {
    let kinds: [RecordKind] = [
      .unit, .unit, .unit, .sheet, .sheet, .campaign, .plan, .budget, .group, .criteriaSet,
    ]
    let kind = kinds.randomElement(using: &chance) ?? .unit
    if kind == .unit, Int.random(in: 0..<4, using: &chance) == 0 {
      return newUnit(workspace, &chance)
    }
    // Few of each, so that they meet again.
    let records = workspace.records.values.filter { $0.key.kind == kind }
      .sorted { $0.key < $1.key }.prefix(6)
    guard let record = records.randomElement(using: &chance) else { return nil }
    if record.tree.isDeleted || Int.random(in: 0..<8, using: &chance) == 0 {
      let flag: Tree? = record.tree.isDeleted ? .flag(true) : nil
      return Change(
        record.key, .set(Tree.deletedKey, old: flag, new: flag == nil ? .flag(true) : nil))
    }
    let units = workspace.all(.unit).prefix(6).map { Tree.text($0.key.id) }
    let other = units.randomElement(using: &chance) ?? .text("uaaaaaaaaaa")
    let number = Tree.integer(Int.random(in: 1..<100_000, using: &chance))
    switch kind {
    case .unit: return changeOfUnit(record, other, number, &chance)
    case .sheet: return note(record, workspace, &chance)
    case .campaign: return set("units", "unit", other, of: record)
    case .budget: return set("lines", "amount", number, of: record)
    case .plan: return set("rosters", "title", .text("Danh sách \(number)"), of: record)
    case .group: return set("members", "unit", other, of: record)
    case .criteriaSet: return set("criteria", "maximum", number, of: record)
    case .committee, .normTable, .training, .meeting, .body, .remark, .paperLayout, .key: return nil
    }
  }

  /// A new unit, called and coded as one that is there or not, perhaps below another or come out of it.
  private func newUnit(_ workspace: Workspace, _ chance: inout Chance) -> Change? {
    var ids = IDGenerator(seed: UInt64.random(in: .min ... .max, using: &chance))
    let units = workspace.all(Unit.self).prefix(6)
    let other = units.randomElement(using: &chance)
    let key = RecordKey(.unit, ids.next(letter: "u"))
    let name = chance.below(2) == 0 ? other?.name(on: nil) ?? "Xã" : "Xã Mới"
    var tree = Tree.record(key).with(
      "names", .list([.row(id: ids.next(letter: "v")).with("text", .text(name))]))
    let reference = Tree.text(other?.id.text ?? "uaaaaaaaaaa")
    if let code = other?.codes.first?.text, chance.below(2) == 0 {
      let row = Tree.row(id: ids.next(letter: "v")).with("text", .text(code))
      tree = tree.with("codes", .list([row]))
    }
    if chance.below(2) == 0 {
      let row = Tree.row(id: ids.next(letter: "y")).with("unit", reference)
      tree = tree.with("parents", .list([row]))
    }
    if chance.below(4) == 0 {
      let row = Tree.row(id: ids.next(letter: "f")).with("unit", reference)
      tree = tree.with("predecessors", .list([row]))
    }
    return Change(key, .create(tree))
  }

  /// A unit that is named, put elsewhere, ended, made another kind or has declared.
  private func changeOfUnit(
    _ record: Record, _ other: Tree, _ number: Tree, _ chance: inout Chance
  ) -> Change? {
    let key = record.key
    switch Int.random(in: 0..<8, using: &chance) {
    case 0, 1: return set("parents", "unit", other, of: record)
    // Few, so that two are called alike.
    case 6: return set("names", "text", .text("Tên \(chance.below(3))"), of: record)
    case 7: return set("codes", "text", .text("0333\(chance.below(4))"), of: record)
    case 2: return set("kinds", "kind", .text("district"), of: record)
    case 3: return Change(key, .set("to", old: record.tree["to"], new: .text("2018-05-01")))
    case 4:
      let row = Tree.row(id: "jaaaaaaaaaa").with("date", .text("2018-05-01"))
        .with("number", .text("\(number)"))
      return Change(key, .insert("declarations", row: row, after: nil))
    default: return set("names", "text", .text("Tên \(number)"), of: record)
    }
  }

  /// A field set in the first row of a list.
  private func set(_ list: String, _ field: String, _ new: Tree, of record: Record) -> Change? {
    guard let row = record.tree[list]?.elements?.first, let id = row.rowID else { return nil }
    return Change(record.key, .set(Path([list, id, field]), old: row[field], new: new))
  }

  /// An event of a sheet, now and then one that does not hold.
  private func note(
    _ record: Record, _ workspace: Workspace, _ chance: inout Chance
  ) -> Change? {
    var ids = IDGenerator(seed: UInt64.random(in: .min ... .max, using: &chance))
    guard let id = ID<ScoreSheet>(record.key.id), let sheet = workspace.sheets[id],
      let criterion = sheet.entries.keys.min(by: { $0.text < $1.text }),
      let eventID = ID<SheetEvent>(ids.next(letter: "y")),
      let event = try? sheet.event(.note(criterion, "ghi"), id: eventID, stamp, sheetDigest)
    else { return nil }
    guard Int.random(in: 0..<6, using: &chance) == 0 else { return sheet.adding(event) }
    return Change(
      record.key,
      .insert(
        "events", row: event.tree.with("hash", .text("0")), after: sheet.last?.text))
  }

  @Test("It says what a check of everything says", arguments: 1...4)
  func same(seed: UInt64) throws {
    var chance = Chance(seed &* 7919)
    var workspace = try workspace()
    let today = try #require(Day(year: 2026, month: 11, day: 21))
    var audit = AuditIndex(workspace, on: today)
    var codes: Set<Discrepancy.Code> = []
    var made = 0
    for _ in 0..<240 {
      guard let change = change(workspace, &chance) else { continue }
      let before = workspace[change.record]
      guard (try? workspace.apply([change], stamp)) != nil else { continue }
      made += 1
      audit = AuditIndex(workspace, on: today, since: audit, changed: [change.record: before])
      // What one change leaves wrong is still wrong after the next two.
      guard made.isMultiple(of: 3) else { continue }
      let full = AuditIndex(workspace, on: today)
      #expect(audit == full)
      codes.formUnion(full.all.map(\.code))
    }
    #expect(made > 80)
    #expect(
      codes.isSuperset(of: [
        .reference, .unitCycle, .sheetEvent, .missed, .unitNameTwice, .unitCodeTwice,
      ]))
  }
}
