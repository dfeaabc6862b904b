import Documents
import Domain
import Samples
import Testing

/// Điện Biên from 2021 to March and July 2025: lists in, then worksheets that other programs wrote.
///
/// Who came out of whom is made up by the script that writes the files, and stands for no decision.
@Suite("A province reorganised by a worksheet")
struct WorksheetFileTests {
  private let stamp = Stamp(at: "2025-07-01T00:00:00Z", by: "me")
  private let day: Day
  private let eve: Day

  init() throws {
    day = try #require(Day(year: 2025, month: 7, day: 1))
    eve = try #require(Day(year: 2025, month: 6, day: 30))
  }

  /// The store of 2021, with the list of March 2025 brought in behind: it changes nothing.
  private func store() throws -> Workspace {
    var workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
    for (place, name) in ["dien-bien_2021", "dien-bien_2025-03"].enumerated() {
      let tables = try OfficeFiles.tables(name + ".xlsx")
      let (table, layout) = try #require(tables.proposed(for: UnitField.self))
      let list = UnitImport(
        HeadingBody(table, layout), into: workspace, .init(day: eve, isDated: false),
        ids: IDGenerator(seed: 1))
      #expect(list.counts.refused == 0 && list.changes.isEmpty == (place == 1))
      try workspace.apply(list.changes, stamp)
    }
    return workspace
  }

  /// A file of rows held against a store.
  private func worksheet(
    _ file: String, in workspace: Workspace, seed: UInt64 = 1
  ) throws -> UnitWorksheet {
    let tables = try OfficeFiles.file(file, in: OfficeFiles.worksheets.get()).tables(
      ReadingOptions())
    var rows: WorksheetRows?
    if let (table, layout) = tables.proposed(for: WorksheetField.self) {
      rows = WorksheetRows(HeadingBody(table, layout))
    } else if let (table, layout) = tables.proposed(for: UnitField.self) {
      #expect(layout.columns[.forerunners] != nil)
      rows = WorksheetRows(forerunnersIn: HeadingBody(table, layout))
    }
    return UnitWorksheet(
      try #require(rows), into: workspace, .init(day: day, decision: "1661/NQ"),
      ids: IDGenerator(seed: seed))
  }

  /// Code, name and name of the parent of the units of a day, as a list of that day has them.
  private func list(_ workspace: Workspace, on day: Day) -> Set<[String]> {
    Set(
      workspace.all(Domain.Unit.self).filter { $0.exists(on: day) }.map { unit in
        let parent = unit.parent(on: day).flatMap { workspace.unit($0)?.name(on: day) } ?? ""
        return [unit.code(on: day) ?? "", unit.name(on: day), parent]
      })
  }

  /// The same of a file; the province is no unit of the lists.
  private func list(_ name: String) throws -> Set<[String]> {
    Set(
      try OfficeFiles.roster(name).dropFirst().map { row in
        [row[0], row[3], row[4].hasPrefix("Tỉnh") ? "" : row[4]]
      })
  }

  @Test(
    "The lists of the days before and after are the official ones; twice changes nothing; undone at once",
    arguments: ["worksheet.xlsx", "worksheet.csv"])
  func whole(file: String) throws {
    let before = try store()
    let sheet = try worksheet(file, in: before)
    try #require(sheet.counts.refused == 0, "\(sheet.lines.map(\.outcome))")
    var after = before
    try after.apply(sheet.changes, stamp)
    #expect(list(after, on: eve) == (try list("dien-bien_2025-03")))
    #expect(list(after, on: day) == (try list("dien-bien_2025-07")))
    #expect(
      after.all(Domain.Unit.self).allSatisfy { $0.exists(on: eve) || $0.kind(on: day) == "commune" }
    )
    let divided = after.all(Domain.Unit.self).filter { after.heirs(of: $0.id).count == 2 }
    #expect(divided.count == 22)
    let shares = after.all(Domain.Unit.self).flatMap(\.predecessors).compactMap(\.share)
    #expect(shares.filter { $0 == 4000 }.count == 22 && shares.filter { $0 == 6000 }.count == 22)
    let again = try worksheet(file, in: after, seed: 2)
    #expect(again.changes.isEmpty && again.counts == (0, sheet.lines.count, 0, 0))
    try after.apply(sheet.changes.reversed().map(\.inverse), stamp)
    #expect(list(after, on: day) == list(before, on: day))
    for unit in before.all(Domain.Unit.self) {
      #expect(after.unit(unit.id)?.existence == unit.existence)
      #expect(after.unit(unit.id)?.parents == unit.parents && unit.predecessors.isEmpty)
    }
  }

  @Test("A list that says out of which units each came is a worksheet; who is not named stays")
  func forerunners() throws {
    let before = try store()
    let sheet = try worksheet("forerunners.xlsx", in: before)
    try #require(sheet.counts.refused == 0, "\(sheet.lines.map(\.outcome))")
    var after = before
    try after.apply(sheet.changes, stamp)
    let districts = list(after, on: day).subtracting(try list("dien-bien_2025-07"))
    #expect(districts.count == 10 && districts.allSatisfy { $0[2].isEmpty })
    #expect(try worksheet("forerunners.xlsx", in: after, seed: 2).changes.isEmpty)
    let rest = try worksheet("worksheet.xlsx", in: after, seed: 3)
    #expect(rest.counts.refused == 0 && rest.counts.done > 0)
  }
}
