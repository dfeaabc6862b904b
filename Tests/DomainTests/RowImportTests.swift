import Samples
import TestSupport
import Testing

@testable import Domain

/// Tables of papers as rows of records: what is the same, what is refused, what follows from other rows.
@Suite("Rows out of papers")
struct RowImportTests {
  private let words = PaperWords(.vietnamese) { typed, form, _ in
    guard case .choice(let keys) = form else { return nil }
    return keys.first { $0 == typed || typed == "thành viên" && $0 == "member" }
  }

  private func paper(
    _ kind: RowPaperKind, into record: RecordKey?, _ rows: [[String]], seed: UInt64 = 3
  ) -> Paper? {
    let made = rows.enumerated().map { number, cells in
      PaperRow(number: number + 1, cells: cells.map { PaperCell($0) })
    }
    let tables = PaperTables(.xlsx, [PaperTable(.sheet, number: 1, name: "", rows: made)], [])
    let terms = RowPaperTerms(kind, into: record, title: "Mới", moneyUnit: .million)
    return Paper(
      file: "a.xlsx", tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: seed))
  }

  private func list(
    _ kind: RowPaperKind, into record: RecordKey? = nil, _ rows: [[String]], in workspace: Workspace
  ) throws -> PaperList {
    try #require(paper(kind, into: record, rows)).list(in: workspace, words)
  }

  private func sample() throws -> Workspace {
    try #require(try Sample.named("dien-bien")).workspace()
  }

  @Test("What has the same number and is called quite otherwise is not taken for the same")
  func otherwise() throws {
    var workspace = try sample()
    let head = ["TT", "Nội dung", "Thành tiền"]
    let rows = [head, ["1", "Thuê hội trường", "3"], ["2", "Nước uống", "1"]]
    try workspace.apply(try list(.lines, rows, in: workspace).changes, .test)
    let key = try #require(workspace.all(Budget.self).first { $0.title == "Mới" }).id.key
    let other = try list(
      .lines, into: key,
      [head, ["1", "Thuê hội trường lớn", "4"], ["2", "In tài liệu", "2"]], in: workspace)
    #expect(other.counts == (1, 1, 0, 0) && other.left == 1)
  }

  @Test("A line that cannot be read is refused with its column, and those under it with it")
  func refused() throws {
    let list = try list(
      .lines,
      [
        ["TT", "Nội dung", "Số lượng", "Thành tiền"], ["I", "Một", "", "nhiều"],
        ["1", "Dưới nó", "-2", "1"], ["II", "Hai", "1", "2 gì"], ["III", "Ba", "01 cuộc", "2 tr"],
      ], in: sample())
    let faults = list.lines.compactMap { line -> ImportFault? in
      if case .refused(let fault, _) = line.outcome { fault } else { nil }
    }
    #expect(
      faults == [
        .badValue("nhiều", .notANumber), .badValue("-2", .notACount),
        .badValue("2 gì", .notAMoneyUnit("gì")),
      ])
    #expect(list.counts.added == 1)
  }

  @Test("Criteria are numbered in full, and those above others have their points")
  func criteria() throws {
    var workspace = try sample()
    let list = try list(
      .criteria,
      [
        ["TT", "Tiêu chí", "Điểm tối đa"], ["I", "Phần một", ""], ["1", "Có quyết định", "2,5"],
        ["2", "Có kế hoạch", "1.25"], ["II", "Phần hai", "5"],
      ], in: workspace)
    try workspace.apply(list.changes, .test)
    let made = try #require(workspace.all(CriteriaSet.self).first { $0.title == "Mới" })
    #expect(made.criteria.map(\.ordinal) == ["I", "I.1", "I.2", "II"])
    #expect(made.criteria.map(\.maximum.hundredths) == [375, 250, 125, 500])
    #expect(made.criteria[1].parent == made.criteria[0].id)
  }

  @Test("Attendance is of units that the store knows; twice it changes nothing")
  func attendance() throws {
    var workspace = try sample()
    let unit = try #require(workspace.all(Unit.self).first)
    let training = try #require(workspace.all(Training.self).first).id.key
    let rows = [
      ["Đơn vị", "Triệu tập", "Tham dự"], [unit.name(on: nil), "3", "2"],
      ["Phòng Không Có", "1", "1"],
    ]
    let first = try list(.attendance, into: training, rows, in: workspace)
    #expect(first.counts == (1, 0, 0, 1))
    try workspace.apply(first.changes, .test)
    let again = try list(.attendance, into: training, rows, in: workspace)
    #expect(again.changes.isEmpty && again.counts == (0, 0, 1, 1))
  }

  @Test("Vouchers are the same by number and day, and name their line by its number")
  func vouchers() throws {
    var workspace = try sample()
    let budget = try #require(workspace.all(Budget.self).first)
    let rows = [
      ["Ngày", "Số chứng từ", "Nội dung", "Mục dự toán", "Số tiền"],
      ["05/03/2019", "PC 12", "Thuê xe", "IV.3", "20"],
    ]
    let first = try list(.vouchers, into: budget.id.key, rows, in: workspace)
    try workspace.apply(first.changes, .test)
    let made = try #require(workspace.budget(budget.id)?.vouchers.last)
    #expect(made.amount == Money(dong: 20_000_000) && made.number == "PC 12")
    #expect(budget.lines.first { $0.id == made.line }?.amount == Money(dong: 60_000_000))
    var changed = rows
    changed[1][4] = "21"
    #expect(try list(.vouchers, into: budget.id.key, changed, in: workspace).counts == (0, 1, 0, 0))
  }

  @Test("Members are offices; names of people have no column")
  func members() throws {
    var workspace = try sample()
    let list = try list(
      .members,
      [
        ["TT", "Họ và tên", "Chức vụ", "Vai trò"],
        ["1", "Nguyễn Văn A", "Giám đốc Sở Nội vụ", "thành viên"],
      ], in: workspace)
    try workspace.apply(list.changes, .test)
    let made = try #require(workspace.all(Committee.self).first { $0.name == "Mới" })
    #expect(made.members.map(\.office) == ["Giám đốc Sở Nội vụ"])
    #expect(made.members.map(\.role) == [.member])
    let text = String(describing: workspace[made.id.key])
    #expect(!text.contains("Nguyễn"))
  }

  @Test("Norms, reports, targets and responsibilities come in by their headings")
  func others() throws {
    let workspace = try sample()
    let plan = try #require(workspace.all(Plan.self).first).id.key
    let norms = try list(
      .norms,
      [["TT", "Nội dung chi", "Đối tượng", "Mức chi tối đa"], ["1", "Tư vấn", "Cấp xã", "26,4"]],
      in: workspace)
    let duties = try list(
      .responsibilities, into: plan, [["Đơn vị", "Nhiệm vụ"], ["Sở Lạ", "Đôn đốc"]], in: workspace)
    let reports = try list(
      .reports, into: plan, [["Báo cáo", "Đơn vị gửi", "Thời hạn"], ["Năm", "Sở", "15/11"]],
      in: workspace)
    let targets = try list(
      .targets, into: plan, [["Chỉ tiêu", "Năm", "Tỷ lệ"], ["Cấp xã", "2027", "70%"]], in: workspace
    )
    for list in [norms, duties, reports, targets] { #expect(list.counts == (1, 0, 0, 0)) }
  }

  @Test("A table without what its kind must have is none of that kind")
  func none() {
    #expect(paper(.lines, into: nil, [["TT", "Nội dung"], ["1", "a"]]) == nil)
    #expect(paper(.tasks, into: nil, [["TT", "Nội dung", "Thành tiền"], ["1", "a", "2"]]) == nil)
    #expect(paper(.criteria, into: nil, []) == nil)
  }

  @Test("Thousands of lines are one change")
  func many() throws {
    let rows =
      [["TT", "Nội dung", "Thành tiền"]]
      + (1...4_000).map { ["\($0)", "Dòng số \($0)", "\($0 % 90)"] }
    let list = try list(.lines, rows, in: sample())
    #expect(list.counts.added == 4_000 && list.changes.count == 1)
  }
}

extension Stamp {
  fileprivate static let test = Stamp(at: "2026-11-30T08:00:00Z", by: "me")
}
