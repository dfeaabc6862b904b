import Domain
import Samples
import Testing

@Suite("A list of units held against a store")
struct UnitImportTests {
  private let day: Day
  private let header = "Mã|Tên đơn vị|Cấp|Trực thuộc|Điện thoại|Nghĩa vụ"

  init() throws { day = try #require(Day(year: 2025, month: 3, day: 1)) }

  private func list(
    _ lines: [String], into workspace: Workspace, isDated: Bool = false, seed: UInt64 = 1
  ) throws -> UnitImport {
    let rows = ([header] + lines).enumerated().map { place, line in
      PaperRow(
        number: place + 1,
        cells: line.split(separator: "|", omittingEmptySubsequences: false).map {
          PaperCell(String($0))
        })
    }
    let table = PaperTable(.sheet, number: 1, name: "", rows: rows)
    let layout = try #require(HeadingLayout<UnitField>(table))
    return UnitImport(
      HeadingBody(table, layout), into: workspace,
      UnitImport.Terms(day: day, isDated: isDated), ids: IDGenerator(seed: seed))
  }

  /// A store with these lines in it.
  private func store(_ lines: [String]) throws -> Workspace {
    var workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
    let list = try list(lines, into: workspace, seed: 7)
    #expect(list.counts.refused == 0)
    try workspace.apply(list.changes, Stamp(at: "2025-02-01T00:00:00Z", by: "me"))
    return workspace
  }

  private let known = [
    "094|Thành phố Điện Biên Phủ|cấp huyện||0215 3825|bắt buộc",
    "03127|Phường Him Lam|cấp xã|Thành phố Điện Biên Phủ||",
    "|Phường Thanh Bình|cấp xã|Thành phố Điện Biên Phủ||",
    "100|Huyện Điện Biên|cấp huyện|||",
    "03370|Xã Mường Nhà|cấp xã|Huyện Điện Biên||",
  ]

  /// What a list changes of the known store, field by field.
  private func changes(_ line: String) throws -> [UnitField: [String]] {
    let list = try list([line], into: store(known))
    guard case .changed(let values)? = list.lines.first?.outcome else { return [:] }
    return Dictionary(uniqueKeysWithValues: values.map { ($0.field, [$0.old, $0.new]) })
  }

  @Test(
    "The title of a part is the parent where it is a unit, and orders the list where it is none")
  func titles() throws {
    let rows = [
      ["TT", "Tên đơn vị"], ["I", "Cấp xã"], ["1", "Phường Na Lay"],
      ["II", "UBND huyện Điện Biên (2/25)"], ["1", "Xã Thanh Nưa"], ["2", "Xã Mường Nhà"],
      ["III", "Huyện Lạ"], ["1", "Xã Kia"],
    ].enumerated().map { place, cells in
      PaperRow(number: place + 1, cells: cells.map { PaperCell($0) })
    }
    let table = PaperTable(.sheet, number: 1, name: "", rows: rows)
    let layout = try #require(HeadingLayout<UnitField>(table))
    let store = try store(known)
    let list = UnitImport(
      HeadingBody(table, layout), into: store,
      UnitImport.Terms(day: day, isDated: false), ids: IDGenerator(seed: 5))
    #expect(list.counts == (2, 0, 1, 1))
    guard case .refused(.unknownParent(let text), _)? = list.lines.last?.outcome else {
      Issue.record("\(list.lines)")
      return
    }
    #expect(text == "Huyện Lạ")
    var after = store
    try after.apply(list.changes, Stamp(at: "2025-03-01T00:00:00Z", by: "me"))
    let units = after.all(Unit.self)
    let district = units.first { $0.name(on: nil) == "Huyện Điện Biên" }
    let parent = { (name: String) in units.first { $0.name(on: nil) == name }?.parent(on: nil) }
    #expect(parent("Xã Thanh Nưa") == district?.id && parent("Phường Na Lay") == nil)
  }

  /// Why a line is refused by the known store.
  private func refusal(_ lines: String...) throws -> ImportFault? {
    let list = try list(lines, into: store(known))
    guard case .refused(let fault, _)? = list.lines.last?.outcome else { return nil }
    return fault
  }

  @Test("New units are added with parents that stand in the same file, in whatever order")
  func added() throws {
    let workspace = try store(known.reversed())
    #expect(workspace.all(Domain.Unit.self).count == 5)
    let ward = try #require(
      workspace.all(Domain.Unit.self).first { $0.name(on: day) == "Phường Him Lam" })
    let city = try #require(ward.parent(on: day).flatMap { workspace.unit($0) })
    #expect(city.code(on: day) == "094" && city.obligation == .mandatory)
    #expect(ward.kind(on: day) == "commune" && ward.existence == Period(from: nil, to: nil))
  }

  @Test("The same list twice changes nothing, nor does one that says less")
  func twice() throws {
    let workspace = try store(known)
    for lines in [known, ["094|Thành phố  Điện Biên Phủ||||", "|UBND Xã Mường Nhà||||"]] {
      let again = try list(lines, into: workspace)
      #expect(again.changes.isEmpty && again.counts.unchanged == lines.count)
    }
  }

  @Test("A code whose zeros a program of sheets left out is the same code")
  func zeros() throws {
    let again = try list(["94|Thành phố Điện Biên Phủ||||"], into: store(known))
    #expect(again.changes.isEmpty && again.counts.unchanged == 1)
  }

  @Test("What differs is changed field by field, and only that")
  func changed() throws {
    #expect(
      try changes("03127|Phường Him Lam|cấp xã|Huyện Điện Biên||") == [
        .parent: ["Thành phố Điện Biên Phủ", "Huyện Điện Biên"]
      ])
    #expect(
      try changes("094|TP Điện Biên Phủ||||") == [
        .name: ["Thành phố Điện Biên Phủ", "TP Điện Biên Phủ"]
      ])
    #expect(
      try changes("03128|Phường Thanh Bình||Thành phố Điện Biên Phủ|0215 99|khuyến khích") == [
        .code: ["", "03128"], .telephone: ["", "0215 99"], .obligation: ["", "encouraged"],
      ])
    #expect(
      try changes("100|Huyện Điện Biên|cấp xã|||") == [.kind: ["UBND cấp huyện", "UBND cấp xã"]])
  }

  @Test("A change from a day on keeps what was before it; all is taken back in one step")
  func dated() throws {
    let before = try store(known)
    let list = try list(
      ["094|Thành phố Mới||||", "|Xã Mới|cấp xã|Huyện Điện Biên||"], into: before, isDated: true)
    var after = before
    try after.apply(list.changes, Stamp(at: "2025-03-01T00:00:00Z", by: "me"))
    let city = try #require(
      after.all(Domain.Unit.self).first { $0.code(on: day) == "094" })
    #expect(city.name(on: day.adding(days: -1)) == "Thành phố Điện Biên Phủ")
    #expect(city.name(on: day) == "Thành phố Mới")
    let back = list.changes.reversed().map(\.inverse)
    try after.apply(back, Stamp(at: "2025-03-01T00:00:01Z", by: "me"))
    #expect(
      after.all(Domain.Unit.self).map { $0.name(on: day) }
        == before.all(Domain.Unit.self).map {
          $0.name(on: day)
        })
  }

  @Test("What may be another unit is never taken for the same")
  func doubts() throws {
    #expect(
      try refusal("03370|Xã Thanh Chăn||Thành phố Điện Biên Phủ||")
        == .codeOfAnother("03370", title: "Xã Mường Nhà"))
    #expect(
      try refusal("|Xã Mường Nha||Huyện Điện Biên||") == .near(title: "Xã Mường Nhà"))
    #expect(
      try refusal("|Xã Mường Nhà||Thành phố Điện Biên Phủ||")
        == .elsewhere(parent: "Huyện Điện Biên"))
    #expect(try refusal("03999|Xã Mường Nhà||Thành phố Điện Biên Phủ||") == nil)
    #expect(try refusal("|Phường Thanh Bình 2||Thành phố Điện Biên Phủ||") == nil)
  }

  @Test("What is wrong in a line is named, and those that hang on it")
  func faults() throws {
    #expect(try refusal("1||cấp xã|||") == .noName)
    #expect(try refusal("|Xã A|||x|") == .badValue("x", .notATelephone))
    #expect(try refusal("|Xã A|cấp trời|||") == .unknownKind("cấp trời"))
    #expect(try refusal("|Xã A||||có") == .unknownObligation("có"))
    #expect(try refusal("|Xã A||Huyện Không||") == .unknownParent("Huyện Không"))
    #expect(try refusal("|Xã A||Xã A||") == .circle)
    #expect(try refusal("5|Xã A||||", "5|Xã C||||") == .twice(row: 2))
    #expect(try refusal("|Xã A||||", "|Xã A||||") == .twice(row: 2))
    #expect(try refusal("|Huyện X||Không||", "|Xã A||Huyện X||") == .parentRefused(row: 2))
  }

  @Test(
    "A new unit is of the kind that its name says where no column does",
    arguments: [
      ("Sở Nội vụ", "department"), ("Xã Mường Nhà", "commune"), ("UBND huyện A", "district"),
      ("UBND thị trấn A", "commune"), ("Thành phố A", "district"), ("Ban Dân tộc", nil),
      ("Xã", nil), ("Soát xét A", nil),
    ])
  func kinds(name: String, kind: String?) throws {
    let list = try list(["|\(name)||||"], into: store([]))
    var workspace = try store([])
    try workspace.apply(list.changes, Stamp(at: "2025-02-01T00:00:00Z", by: "me"))
    #expect(workspace.all(Domain.Unit.self).first?.kind(on: nil) == kind)
    #expect(try self.list(["|\(name)||||"], into: workspace).changes.isEmpty)
  }

  @Test("A list whose units all belong to the province says nothing of parents")
  func province() throws {
    let list = try list(["03127|Phường Điện Biên Phủ||Tỉnh Điện Biên||"], into: store([]))
    #expect(list.counts.added == 1 && list.counts.refused == 0)
  }

  @Test("Thousands of lines are held against as many units without comparing each with each")
  func many() throws {
    let lines = (0..<3000).map { "\($0)|Xã số \($0)|cấp xã|||" }
    let clock = ContinuousClock()
    var workspace = Workspace(
      header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
    var first: UnitImport?
    let time = try clock.measure { first = try list(lines, into: workspace) }
    let made = try #require(first)
    #expect(made.counts.added == 3000)
    try workspace.apply(made.changes, Stamp(at: "2025-02-01T00:00:00Z", by: "me"))
    let again = try clock.measure { first = try list(lines, into: workspace) }
    #expect(first?.counts.unchanged == 3000)
    print("figures: 3.000 units previewed in \(time), again in \(again)")
  }
}
