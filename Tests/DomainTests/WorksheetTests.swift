import Domain
import Samples
import Testing

@Suite("A worksheet of a reorganisation held against a store")
struct WorksheetTests {
  private let day: Day
  private let eve: Day
  private let stamp = Stamp(at: "2025-07-01T00:00:00Z", by: "me")
  private let header = "Mã cũ|Đơn vị cũ|Huyện cũ|Đơn vị mới|Mã mới|Loại|Nơi trực thuộc|Tỷ lệ|Ngày"

  init() throws {
    day = try #require(Day(year: 2025, month: 7, day: 1))
    eve = try #require(Day(year: 2025, month: 6, day: 30))
  }

  private static func table(_ lines: [String]) -> PaperTable {
    let rows = lines.enumerated().map { place, line in
      PaperRow(
        number: place + 1,
        cells: line.split(separator: "|", omittingEmptySubsequences: false).map {
          PaperCell(String($0))
        })
    }
    return PaperTable(.sheet, number: 1, name: "", rows: rows)
  }

  /// The rows of a worksheet: old unit and new unit, then what the header says.
  private func rows(_ lines: [String], _ header: String? = nil) throws -> WorksheetRows {
    let table = Self.table([header ?? self.header] + lines)
    let layout = try #require(HeadingLayout<WorksheetField>(table))
    return WorksheetRows(HeadingBody(table, layout))
  }

  private func worksheet(
    _ lines: [String], in workspace: Workspace, seed: UInt64 = 5, isDated: Bool = true
  ) throws -> UnitWorksheet {
    let terms = UnitWorksheet.Terms(day: isDated ? day : nil, decision: "1661/NQ-UBTVQH15")
    return UnitWorksheet(
      try rows(lines), into: workspace, terms, ids: IDGenerator(seed: seed))
  }

  /// Two districts with four communes and an office, below a province.
  private func store() throws -> Workspace {
    var workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
    let table = Self.table([
      "Mã|Tên đơn vị|Cấp|Trực thuộc", "11|Tỉnh Điện Biên|cấp tỉnh|",
      "100|Huyện Điện Biên|cấp huyện|Tỉnh Điện Biên",
      "101|Huyện Tuần Giáo|cấp huyện|Tỉnh Điện Biên",
      "00001|Xã Mường Nhà|cấp xã|Huyện Điện Biên", "00002|Xã Na Tông|cấp xã|Huyện Điện Biên",
      "00003|Xã Quài Tở|cấp xã|Huyện Tuần Giáo", "00004|Thị trấn Tuần Giáo|cấp xã|Huyện Tuần Giáo",
      "|Phòng Nội vụ và Lao động|phòng|Huyện Điện Biên",
    ])
    let layout = try #require(HeadingLayout<UnitField>(table))
    let list = UnitImport(
      HeadingBody(table, layout), into: workspace, .init(day: eve, isDated: false),
      ids: IDGenerator(seed: 3))
    try #require(list.counts.refused == 0, "\(list.lines)")
    try workspace.apply(list.changes, stamp)
    return workspace
  }

  /// The store after a worksheet no row of which is refused.
  private func after(_ lines: [String], in workspace: Workspace? = nil) throws -> Workspace {
    var workspace = try workspace ?? store()
    let sheet = try worksheet(lines, in: workspace)
    try #require(sheet.counts.refused == 0, "\(sheet.lines.map(\.outcome))")
    try workspace.apply(sheet.changes, stamp)
    let again = try worksheet(lines, in: workspace, seed: 9)
    #expect(again.changes.isEmpty, "\(again.lines.map(\.outcome)) \(again.changes)")
    return workspace
  }

  /// The units of a day: code, name, kind, name of the parent.
  private func list(_ workspace: Workspace, on day: Day) -> [String] {
    workspace.all(Domain.Unit.self).filter { $0.exists(on: day) }.map { unit in
      let parent = unit.parent(on: day).flatMap { workspace.unit($0)?.name(on: day) } ?? ""
      return "\(unit.code(on: day) ?? "") \(unit.name(on: day)) [\(parent)]"
    }.sorted()
  }

  private func unit(_ name: String, _ workspace: Workspace, on day: Day) throws -> Domain.Unit {
    try #require(
      workspace.all(Domain.Unit.self).first { $0.exists(on: day) && $0.name(on: day) == name },
      "\(name)")
  }

  /// Why the last row is refused.
  private func refusal(_ lines: String...) throws -> WorksheetFault? {
    let sheet = try worksheet(lines, in: store())
    #expect(sheet.counts.refused > 0)
    guard case .refused(let fault, _)? = sheet.lines.last?.outcome else { return nil }
    return fault
  }

  @Test("Merged, divided, dissolved, renamed: the lists of both days, forerunners, undo")
  func whole() throws {
    let before = try store()
    let after = try after(
      [
        "|Xã Mường Nhà||Xã Mường Nhà|00001||Tỉnh Điện Biên||",
        "00002|Xã Na Tông||Xã Mường Nhà||||60%|", "00002|Xã Na Tông||Xã Tuần Giáo||||40%|",
        "|Xã Quài Tở, thị trấn Tuần Giáo||Xã Tuần Giáo|4||Tỉnh Điện Biên||",
        "|Huyện Điện Biên||giải thể|||||", "|Huyện Tuần Giáo||giải thể|||||",
        "|Phòng Nội vụ và Lao động|||||||",
      ], in: before)
    #expect(list(after, on: eve) == list(before, on: eve))
    #expect(
      list(after, on: day) == [
        " Phòng Nội vụ và Lao động [Tỉnh Điện Biên]", "00001 Xã Mường Nhà [Tỉnh Điện Biên]",
        "00004 Xã Tuần Giáo [Tỉnh Điện Biên]", "11 Tỉnh Điện Biên []",
      ])
    let heir = try unit("Xã Tuần Giáo", after, on: day)
    let divided = try unit("Xã Na Tông", after, on: eve)
    #expect(heir.predecessors.map(\.share) == [4000, nil, nil])
    #expect(after.heirs(of: divided.id).count == 2 && divided.existence.to == eve)
    #expect(heir.predecessors.allSatisfy { $0.on == day && $0.decision == "1661/NQ-UBTVQH15" })
    var undone = after
    let sheet = try worksheet([], in: before)
    #expect(sheet.changes.isEmpty)
    var made = before
    let changes = try worksheet(
      ["|Xã Quài Tở và thị trấn Tuần Giáo||Xã Tuần Giáo|||||"], in: before
    ).changes
    try made.apply(changes, stamp)
    try made.apply(changes.reversed().map(\.inverse), stamp)
    undone = made
    #expect(list(undone, on: day) == list(before, on: day))
  }

  @Test("A unit alone in its row goes on under its new name, kind, code and parent")
  func goesOn() throws {
    let before = try store()
    let town = try unit("Thị trấn Tuần Giáo", before, on: eve)
    let after = try after(
      ["|Thị trấn Tuần Giáo||Phường Tuần Giáo|00099|xã|Huyện Điện Biên||"], in: before)
    let now = try #require(after.unit(town.id))
    #expect(now.name(on: day) == "Phường Tuần Giáo" && now.name(on: eve) == "Thị trấn Tuần Giáo")
    #expect(now.code(on: day) == "00099" && now.existence.to == nil)
    #expect(now.parent(on: day) == (try unit("Huyện Điện Biên", after, on: day).id))
  }

  @Test("A district that becomes a commune is of its kind; what belonged to it moves on")
  func district() throws {
    let after = try after([
      "|Huyện Điện Biên||Xã Điện Biên|||Tỉnh Điện Biên||",
      "|Tỉnh Điện Biên||Tỉnh Lai Châu Mới|||||",
    ])
    let heir = try unit("Xã Điện Biên", after, on: day)
    #expect(heir.kind(on: day) == "commune" && heir.kind(on: eve) == "district")
    #expect(heir.parent(on: day) == (try unit("Tỉnh Lai Châu Mới", after, on: day).id))
  }

  @Test("Names and codes are handed over in one file, in any order of its rows")
  func handedOver() throws {
    let lines = [
      "|Xã Mường Nhà||Xã Na Tông|00002||||", "|Xã Na Tông||Xã Quài Tở|00003||||",
      "|Xã Quài Tở||Xã Mường Nhà|00001||||",
    ]
    let names = [
      "00001 Xã Mường Nhà [Huyện Tuần Giáo]", "00002 Xã Na Tông [Huyện Điện Biên]",
      "00003 Xã Quài Tở [Huyện Điện Biên]",
    ]
    for lines in [lines, lines.reversed()] {
      #expect(list(try after(lines), on: day).filter { $0.contains(" Xã ") } == names)
    }
  }

  @Test("A part of a unit goes over and the unit goes on; one is founded of nothing; places merge")
  func parts() throws {
    let before = try store()
    let after = try after(
      [
        "|một phần diện tích tự nhiên, quy mô dân số của xã Na Tông||Xã Mới|||||",
        "||| Đặc khu Mới|00077|xã|||", "|Huyện Tuần Giáo||Huyện Điện Biên|||||",
      ], in: before)
    let old = try unit("Xã Na Tông", after, on: day)
    let new = try unit("Xã Mới", after, on: day)
    #expect(new.predecessors.map(\.unit) == [old.id] && new.predecessors[0].isPart)
    #expect(try unit("Đặc khu Mới", after, on: day).parent(on: day) == nil)
    let district = try unit("Huyện Điện Biên", after, on: day)
    #expect(try unit("Xã Quài Tở", after, on: day).parent(on: day) == district.id)
    #expect(try district.predecessors.map(\.unit) == [unit("Huyện Tuần Giáo", after, on: eve).id])
  }

  @Test("Names in one cell are parted where units are named so, whatever signs names have")
  func cells() throws {
    for cell in [
      "các xã Mường Nhà, Na Tông, Quài Tở", "Xã Mường Nhà; Xã Na Tông và xã Quài Tở",
      "toàn bộ xã Mường Nhà, xã Na Tông; 00003",
      "xã Mường Nhà + xã Na Tông + xã Quài Tở (Huyện Tuần Giáo)",
    ] {
      let after = try after(["|\(cell)||Xã Chung|||Tỉnh Điện Biên||"])
      #expect(try unit("Xã Chung", after, on: day).predecessors.count == 3, "\(cell)")
    }
    let office = try after(["|Phòng Nội vụ và Lao động và Xã Na Tông||Xã Chung||xã|||"])
    #expect(try unit("Xã Chung", office, on: day).predecessors.count == 2)
  }

  @Test("The past of a merged commune is reached from what came out of it")
  func past() throws {
    let after = try after(["|Xã Na Tông, Xã Mường Nhà||Xã Chung|||||"])
    let heir = try unit("Xã Chung", after, on: day)
    let names = after.forerunners(of: heir.id).map { $0.name(on: eve) }
    #expect(names == ["Xã Na Tông", "Xã Mường Nhà"])
  }

  @Test("Rows of several days are carried out in their order; one without a day is refused")
  func days() throws {
    let lines = [
      "|Xã Chung||Xã Chung Mới|||||01/07/2025",
      "|Xã Na Tông, Xã Mường Nhà||Xã Chung|||||01/03/2025",
    ]
    let before = try store()
    let sheet = try worksheet(lines, in: before, isDated: false)
    var after = before
    try after.apply(sheet.changes, stamp)
    #expect(try unit("Xã Chung Mới", after, on: day).name(on: eve) == "Xã Chung")
    let undated = try worksheet(["|Xã Na Tông||Xã X|||||"], in: before, isDated: false)
    #expect(undated.lines.map(\.outcome) == [.refused(.noDay, column: .date)])
  }

  @Test("What contradicts itself or means nobody is refused, with the rows that hang on it")
  func refused() throws {
    #expect(
      try refusal("|Xã Na Tong||Xã X|||||")
        == .unknownUnit("Xã Na Tong", near: "Xã Na Tông"))
    #expect(
      try refusal("|Xã Na Tông||Xã X|1||||", "|Xã Quài Tở||Xã X|2||Tỉnh Điện Biên||")
        == .saidOtherwise("2", row: 2))
    #expect(
      try refusal("|Xã Na Tông||Xã X|||||", "|Xã Na Tông||giải thể|||||")
        == .saidTwice("Xã Na Tông", row: 2))
    #expect(
      try refusal("|Xã Na Tông||Xã X||||70%|", "|Xã Na Tông||Xã Y||||40%|")
        == .linked(row: 2))
    #expect(
      try refusal("|Xã Na Tông||Xã X|9||||", "|Xã Quài Tở||Xã Y|9||||")
        == .codeGivenTwice("9", row: 2))
    #expect(try refusal("|Xã Na Tông||Xã X|||Xã Không||") == .unknownParent("Xã Không"))
    #expect(try refusal("|Xã Na Tông||Xã X||loại lạ|||") == .unknownKind("loại lạ"))
    let circle = try refusal(
      "|Huyện Điện Biên||Huyện X|||Huyện Y||", "|Huyện Tuần Giáo||Huyện Y|||Huyện X||")
    guard case .reorganisation(.circle)? = circle else {
      Issue.record("\(circle as Any)")
      return
    }
    #expect(
      try refusal("|Xã Na Tông, Xã Quài Tở||Xã X|||||") == .reorganisation(.parentNeeded))
    #expect(
      try refusal("|Xã Na Tông||Xã X||||bao nhiêu|") == .badValue("bao nhiêu", .notAShare))
    #expect(
      try refusal("00002|Xã Quài Tở||Xã X|||||") == .codeOfAnother("00002", title: "Xã Na Tông"))
    #expect(
      try refusal("|Xã Na Tông||Xã Quài Tở|00777||||")
        == .otherCode(title: "Xã Quài Tở", code: "00003"))
  }

  @Test(
    "Ten thousand rows of chains, circles, strangers and formulas are refused, each with its reason"
  )
  func hostile() throws {
    var lines: [String] = []
    for number in 0..<10_000 {
      switch number % 5 {
      case 0: lines.append("|Xã Na Tông||Xã \(number)|||Xã \(number + 5)||")
      case 1: lines.append("|Xã Lạ \(number)||Xã \(number)|\(number)|||\(number)%|")
      case 2: lines.append("|||Xã \(number)|||Xã \(number + 5)||31/02/2025")
      case 3: lines.append("9|Xã Quài Tở, Xã Mường Nhà;;,,và||giải thể|||||")
      default: lines.append("|\(String(repeating: "xã Na Tông, ", count: 8))||\(number)|||||")
      }
    }
    let sheet = try worksheet(lines, in: store())
    #expect(sheet.lines.count == 10_000 && sheet.counts.refused == 10_000)
    #expect(sheet.changes.isEmpty)
    let failed = PaperTable(
      .sheet, number: 1, name: "",
      rows: [
        PaperRow(number: 1, cells: [PaperCell("Đơn vị cũ"), PaperCell("Đơn vị mới")]),
        PaperRow(number: 2, cells: [PaperCell("#REF!", .failed), PaperCell("Xã X")]),
      ])
    let layout = try #require(HeadingLayout<WorksheetField>(failed))
    let formula = UnitWorksheet(
      WorksheetRows(HeadingBody(failed, layout)), into: try store(),
      .init(day: day, decision: ""), ids: IDGenerator(seed: 1))
    #expect(
      formula.lines.map(\.outcome) == [.refused(.failedFormula("#REF!"), column: .old)])
  }
}
