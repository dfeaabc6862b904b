import Samples
import TestSupport
import Testing

@testable import Domain

/// What is known of a paper by its shape: what was said of it before, which tables belong together, what it may be.
@Suite("Shapes of papers")
struct PaperShapeTests {
  private let words = PaperWords(.vietnamese) { _, _, _ in nil }
  private let terms: PaperTerms
  private let ids = IDGenerator(seed: 5)

  init() throws {
    let day = try #require(Day(year: 2026, month: 3, day: 1))
    terms = .units(UnitImport.Terms(day: day, isDated: false))
  }

  private func table(
    _ rows: [[String]], _ number: Int = 1, _ name: String = "", as sort: PaperTableSort = .sheet
  ) -> PaperTable {
    PaperTable(
      sort, number: number, name: name,
      rows: rows.enumerated().map { place, cells in
        PaperRow(number: place + 1, cells: cells.map { PaperCell($0) })
      })
  }

  private func store() throws -> Workspace {
    Workspace(header: try StoreHeader(Sample.emptyHeader(id: "haaaaaaaaaa")), records: [])
  }

  private let name = Path([UnitField.name.rawValue])
  private let code = Path([UnitField.code.rawValue])
  private let odd = [
    ["STT", "Nơi làm việc", "Ký hiệu", "Cơ quan"], ["1", "Sở Một", "01", "x"],
    ["2", "Sở Hai", "02", "y"],
  ]

  @Test(
    "What a person said of columns holds for the next paper with the same headings, wherever they stand"
  )
  func kept() throws {
    var store = try store()
    let first = PaperTables(.xlsx, [table(odd)], [])
    let said = try #require(
      Paper(file: "ds.xlsx", first, sheet: nil, terms, saying: [name: 1, code: 2], ids: ids))
    let changes = try #require(said.said).changes(in: store)
    #expect(changes.count == 1)
    try store.apply(changes, .test)
    #expect(try #require(said.said).changes(in: store).isEmpty)
    // Another paper of the shape: rows above, other case and marks, another unit of money in brackets.
    let next = PaperTables(
      .xlsx,
      [
        table([["DANH SÁCH"]] + [["stt", "NƠI LÀM VIỆC", "Ký hiệu:", "cơ quan"]] + odd.dropFirst())
      ], [])
    let layouts = KeptLayouts(store, of: terms.kind)
    let read = try #require(
      Paper(file: "sau.xlsx", next, sheet: nil, terms, kept: layouts, ids: ids))
    #expect(read.kept?.title == "ds.xlsx" && read.said == nil)
    #expect(read.list(in: store, words).lines.map(\.title) == ["Sở Một", "Sở Hai"])
    // Without it the last column is what they are called by.
    let plain = try #require(Paper(file: "sau.xlsx", next, sheet: nil, terms, ids: ids))
    #expect(plain.kept == nil && plain.list(in: store, words).lines.map(\.title) == ["x", "y"])
    // Other headings are another shape.
    let other = PaperTables(
      .xlsx, [table([["STT", "Nơi làm việc", "Cơ quan"]] + odd.dropFirst())], [])
    #expect(Paper(file: "b", other, sheet: nil, terms, kept: layouts, ids: ids)?.kept == nil)
  }

  @Test("What is said otherwise takes its place, what was deleted comes back, unknown keys stay")
  func again() throws {
    var store = try store()
    let headings = ["A", "B", "C"]
    let first = SaidOfPaper("a.xlsx", .units, headings, [name: 0])
    try store.apply(first.changes(in: store), .test)
    let record = try #require(store.all(.paperLayout).first)
    try store.apply(
      [
        Change(record.key, .set("future", old: nil, new: .text("x"))),
        Change(record.key, .set(Tree.deletedKey, old: nil, new: .flag(true))),
      ], .test)
    #expect(KeptLayouts(store, of: .units).layout(of: headings) == nil)
    let second = SaidOfPaper("b.xlsx", .units, headings, [name: 2], moneyUnit: .thousand)
    try store.apply(second.changes(in: store), .test)
    let kept = try #require(KeptLayouts(store, of: .units).layout(of: headings))
    #expect(kept.columns == [name: 2] && kept.moneyUnit == .thousand)
    #expect(store[record.key]?.tree["future"] == .text("x"))
    #expect(store.all(.paperLayout).count == 1)
    // A list of rows with the same headings is another shape; without headings there is none.
    #expect(KeptLayouts(store, of: .rows(.lines)).layout(of: headings) == nil)
    #expect(SaidOfPaper("c", .units, ["", ""], [name: 0]).changes(in: store).isEmpty)
  }

  @Test("Sheets with the same headings are taken together; each says which part its units are of")
  func sheets() throws {
    let store = try store()
    let head = ["STT", "Tên đơn vị", "Loại"]
    let tables = PaperTables(
      .xlsx,
      [
        table(
          [["Danh sách"], head, ["1", "Huyện A", "cấp huyện"], ["2", "Huyện B", "cấp huyện"]], 1,
          "Sheet1"),
        table([head, ["1", "Xã Một", "cấp xã"], ["2", "Xã Một", "cấp xã"]], 2, "Huyện A"),
        table([["x"], ["y"], head, ["1", "Xã Một", "cấp xã"]], 3, "Huyện B"),
        table([["STT", "Nội dung", "Thành tiền"], ["1", "a", "2"]], 4, "Chi"),
      ], [])
    let one = try #require(Paper(file: "a", tables, sheet: nil, terms, ids: ids))
    #expect(one.alikeTables.map(\.number) == [1, 2, 3] && one.joined.isEmpty)
    let all = try #require(Paper(file: "a", tables, sheet: "tất cả", terms, ids: ids))
    #expect(all == one.joiningAlike() && all.others.map(\.number) == [4])
    let list = all.list(in: store, words)
    #expect(list.lines.map(\.title) == ["Huyện A", "Huyện B", "Xã Một", "Xã Một", "Xã Một"])
    let places = list.lines.map { PaperPlace($0.row) }
    #expect(places.map(\.table) == [1, 1, 2, 2, 3] && places.map(\.row) == [3, 4, 2, 3, 4])
    guard case .refused(.twice(let row), _) = list.lines[3].outcome else {
      Issue.record("\(list.lines[3])")
      return
    }
    #expect(PaperPlace(row) == PaperPlace(list.lines[2].row))
    var after = store
    try after.apply(list.changes, .test)
    let units = after.all(Unit.self).filter { $0.name(on: nil) == "Xã Một" }
    #expect(
      Set(units.map { $0.parent(on: nil).map { after.name(of: $0) } }) == ["Huyện A", "Huyện B"])
  }

  @Test("A table of a document that pages break goes on without its headings")
  func broken() throws {
    let head = ["TT", "Tên đơn vị", "Điện thoại"]
    let tables = PaperTables(
      .docx,
      [
        table([head, ["1", "Sở Một", "0215"]], 1, as: .table),
        table([["2", "Sở Hai", "0216"]], 2, as: .table),
        table([["Nơi nhận", "CHỦ TỊCH"]], 3, as: .table),
      ], [])
    let all = try #require(Paper(file: "a", tables, sheet: "all", terms, ids: ids))
    #expect(all.list(in: try store(), words).lines.map(\.title) == ["Sở Một", "Sở Hai"])
    #expect(all.others.map(\.number) == [])
  }

  @Test("An estimate that is brought in as units raises a doubt, and so does no paper of its kind")
  func otherKind() throws {
    let estimate = [
      ["TT", "Nội dung", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền"],
      ["1", "a", "Ngày", "1", "2", "2"],
    ]
    let tables = PaperTables(.xlsx, [table(estimate)], [])
    #expect(Paper(file: "a", tables, sheet: nil, terms, ids: ids)?.likelier == .rows(.lines))
    let lines = PaperTerms.rows(RowPaperTerms(.lines, into: nil, moneyUnit: .dong))
    let own = try #require(Paper(file: "a", tables, sheet: nil, lines, ids: ids))
    #expect(own.likelier == nil)
    let units = PaperTables(.xlsx, [table([["STT", "Tên đơn vị"], ["1", "Sở"]])], [])
    #expect(Paper(file: "a", units, sheet: nil, terms, ids: ids)?.likelier == nil)
  }

  @Test("Headings that nobody knows are found by what stands below them")
  func guessed() throws {
    let table = table([
      ["SỞ X"], ["Số hiệu", "Cơ qan", "Ghi chép"], ["01", "Sở Một", "a"], ["02", "Sở Hai", "b"],
    ])
    #expect(table.guessedHeading == 1)
    let tables = PaperTables(.xlsx, [table], [])
    #expect(Paper(file: "a", tables, sheet: nil, terms, ids: ids) == nil)
    let unread = try #require(Paper(unread: "a", tables, sheet: nil, terms, ids: ids))
    #expect(unread.columns.map(\.heading) == ["Số hiệu", "Cơ qan", "Ghi chép"])
    let said = try #require(unread.holding([name: 1]))
    #expect(said.list(in: try store(), words).lines.map(\.title) == ["Sở Một", "Sở Hai"])
    #expect(said.said?.headings == ["Số hiệu", "Cơ qan", "Ghi chép"])
    #expect(self.table([["Sở Một", "bắt buộc"], ["Sở Hai", "bắt buộc"]]).guessedHeading == nil)
  }

  @Test(
    "A day that no calendar has is found in a time; what may be anything else is not",
    arguments: [
      ("Trước ngày 31/02", "31/02"), ("31/4", "31/4"), ("ngày 30 tháng 2 năm 2026", "30 tháng 2"),
      ("15/13/2026", "15/13/2026"), ("29/02/2026", "29/02/2026"), ("Trước ngày 29/02", nil),
      ("30/6", nil), ("5/12", nil), ("tháng 2, 3", nil), ("Quý III", nil), ("theo 52/KH-BCĐ", nil),
      ("9/2026", nil), ("28/02/2026", nil), ("15-12-2023", nil),
    ] as [(String, String?)])
  func noDay(_ text: String, _ found: String?) {
    #expect(Schedule.dayOutOfCalendar(in: text) == found)
  }
}

extension Stamp {
  fileprivate static let test = Stamp(at: "2026-03-01T00:00:00Z", by: "me")
}
