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

  @Test(
    "A part that is counted in words stands above what follows it, and no other title is one",
    arguments: [
      ("PHẦN I. XÂY DỰNG (40 điểm)", "I", "XÂY DỰNG (40 điểm)"),
      ("Phần A Duy trì", "A", "Duy trì"), ("PHẦN THỨ HAI: Cải tiến", "II", "Cải tiến"),
      ("Nhóm 1 - Tài liệu", "1", "Tài liệu"), ("Mục II. Kiểm tra", "II", "Kiểm tra"),
      ("Phần mềm quản lý văn bản", "", ""), ("Mục tiêu chất lượng", "", ""),
      ("Nhóm 5 đơn vị", "", ""), ("Phần I", "", ""), ("Mục 3/4 của kế hoạch", "", ""),
    ])
  func parts(title: String, number: String, rest: String) {
    let part = OutlinePart(title)
    #expect(part?.number ?? "" == number && part?.rest ?? "" == rest)
  }

  @Test("Criteria under parts that are counted in words are numbered and add up within them")
  func countedParts() throws {
    var workspace = try sample()
    let list = try list(
      .criteria,
      [
        ["Mục", "Nội dung chấm", "Thang điểm", "Cách thức chấm", "Hồ sơ kiểm chứng"],
        ["", "PHẦN I. XÂY DỰNG", "40", "", ""], ["1", "Bối cảnh", "15", "Có đủ: 15", "Bảng"],
        ["2", "Tài liệu", "25", "", ""], ["2.1", "Chính sách", "10", "", ""],
        ["2.2", "Quy trình", "15", "", ""], ["", "PHẦN II. DUY TRÌ", "60", "", ""],
        ["1", "Đánh giá nội bộ", "60", "", ""], ["", "Cộng", "100", "", ""],
      ], in: workspace)
    try workspace.apply(list.changes, .test)
    let set = try #require(workspace.all(CriteriaSet.self).first { $0.title == "Mới" })
    #expect(set.criteria.map(\.ordinal) == ["I", "I.1", "I.2", "I.2.1", "I.2.2", "II", "II.1"])
    #expect(set.criteria.map(\.maximum.hundredths) == [4000, 1500, 2500, 1000, 1500, 6000, 6000])
    #expect(set.criteria.map(\.title).first == "XÂY DỰNG")
    // How points are given in the paper's own words is no rule of ours, and is not lost.
    #expect(set.criteria[1].note == "Có đủ: 15" && set.criteria[1].evidence == "Bảng")
    #expect(set.criteria[1].rule == nil)
  }

  @Test("What papers say beside a line of an estimate or a criterion is kept with it")
  func notes() throws {
    var workspace = try sample()
    let lines = try list(
      .lines,
      [
        ["TT", "Nội dung", "Thành tiền", "Ghi chú"], ["I", "Tập huấn", "4", "theo QĐ 12"],
        ["1", "Thuê hội trường", "4", "02 ngày"],
      ], in: workspace)
    try workspace.apply(lines.changes, .test)
    let budget = try #require(workspace.all(Budget.self).first { $0.title == "Mới" })
    #expect(budget.lines.map(\.note) == ["theo QĐ 12", "02 ngày"])
    let criteria = try list(
      .criteria,
      [
        ["TT", "Tiêu chí", "Điểm tối đa", "Ghi chú"], ["I", "Phần một", "2", ""],
        ["1", "Có quyết định", "2", "bản gốc"],
      ], in: workspace)
    try workspace.apply(criteria.changes, .test)
    let set = try #require(workspace.all(CriteriaSet.self).first { $0.title == "Mới" })
    #expect(set.criteria.map(\.note) == ["", "bản gốc"])
  }

  @Test("A name in a list of a plan that no unit bears is kept as words, and remarked on")
  func strangers() throws {
    let workspace = try sample()
    let plan = try #require(workspace.all(Plan.self).first)
    let known = try #require(workspace.all(Unit.self).first).name(on: nil)
    let list = try list(
      .roster, into: plan.id.key,
      [["TT", "Tên cơ quan, đơn vị"], ["I", "Cấp tỉnh"], ["1", known], ["2", "Sở Chưa Có"]],
      in: workspace)
    #expect(list.lines.map(\.remark) == [nil, nil, .linksNoUnit])
    #expect(list.counts == (3, 0, 0, 0))
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

  @Test(
    "What is new in a plain list takes no other's place, however many there are",
    arguments: [RowPaperKind.vouchers, .reports, .members])
  func added(kind: RowPaperKind) throws {
    let heads: [RowPaperKind: [String]] = [
      .vouchers: ["Số chứng từ", "Ngày", "Số tiền"],
      .reports: ["Báo cáo", "Đơn vị gửi", "Thời hạn"],
      .members: ["Chức vụ", "Vai trò", "Điện thoại"],
    ]
    let head = try #require(heads[kind])
    let rows = { (word: String) in
      (1...3).map { number in
        [
          "\(word) số \(number)",
          kind == .vouchers ? "0\(number)/04/2026" : kind == .members ? "" : "Sở",
          kind == .members ? "0215 38\(number)" : "1\(number)",
        ]
      }
    }
    var workspace = try sample()
    let owner: RecordKey? =
      switch kind {
      case .vouchers: workspace.all(Budget.self).first?.id.key
      case .reports: workspace.all(Plan.self).first?.id.key
      default: nil
      }
    let first = try list(kind, into: owner, [head] + rows("Giấy"), in: workspace)
    #expect(first.counts == (3, 0, 0, 0))
    try workspace.apply(first.changes, .test)
    let key = try #require(first.changes.first).record
    let next = try list(kind, into: key, [head] + rows("Bản"), in: workspace)
    #expect(next.counts == (3, 0, 0, 0))
    let again = try list(kind, into: key, [head] + rows("Giấy"), in: workspace)
    #expect(again.changes.isEmpty)
  }

  @Test(
    "One heading that names the unit of money holds for all columns; so does a title in brackets")
  func units() throws {
    var workspace = try sample()
    let head = ["TT", "Nội dung", "Đơn giá (nghìn đồng)", "Thành tiền", "Năm 2026"]
    let rows = [head, ["1", "Thuê", "10", "20", "20"]]
    let list = try list(.lines, rows, in: workspace)
    try workspace.apply(list.changes, .test)
    let line = try #require(workspace.all(Budget.self).first { $0.title == "Mới" }?.lines.first)
    #expect(line.amount == Money(dong: 20_000) && line.years[2026]?.amount == Money(dong: 20_000))
    let titled = try #require(
      paper(.vouchers, into: nil, [["CHI NĂM 2026 (triệu đồng)"], ["Số", "Số tiền"], ["1", "2"]]))
    #expect(titled.layout.money.values.contains(MoneyScale(.million)))
    // Nobody says it: that is asked.
    let terms = RowPaperTerms(.vouchers, into: workspace.all(Budget.self).first?.id.key)
    #expect(
      terms.lacksUnit(
        try #require(paper(.vouchers, into: nil, [["Số", "Số tiền"], ["1", "2"]])).layout))
  }

  @Test("Sums of parts, numbers of columns and headings that reach down are no lines")
  func noLines() throws {
    var rows = [
      ["TT", "Nội dung", "SL", "Đơn giá", "Thành tiền"], ["1", "2", "3", "4", "5=3x4"],
      ["A", "Phần một", "", "", "6"], ["1", "Thuê", "2", "3", "6"], ["", "Cộng A", "", "", "6"],
      ["B", "Cộng tác viên", "", "", "1"], ["", "Tổng cộng", "", "", "7"],
    ]
    #expect(try list(.lines, rows, in: sample()).lines.map(\.row) == [3, 4, 6, 7])
    rows = [["TT", "Tiêu chí", "Điểm"], ["I", "Một", "5"], ["", "TỔNG ĐIỂM", "5"]]
    #expect(try list(.criteria, rows, in: sample()).lines.count == 1)
    // A second row of headings under merged ones.
    let tall = { (text: String) in
      var cell = PaperCell(text)
      cell.isSpread = true
      return cell
    }
    let made = [
      PaperRow(
        number: 1,
        cells: ["TT", "Nội dung", "Thành tiền", "Trong đó"].map { PaperCell($0) } + [
          tall("Trong đó")
        ]),
      PaperRow(
        number: 2,
        cells: [
          tall("TT"), tall("Nội dung"), tall("Thành tiền"), PaperCell("NS tỉnh"),
          PaperCell("NS huyện"),
        ]),
      PaperRow(number: 3, cells: ["1", "Thuê", "3", "1", "2"].map { PaperCell($0) }),
    ]
    let tables = PaperTables(.xlsx, [PaperTable(.sheet, number: 1, name: "", rows: made)], [])
    let terms = RowPaperTerms(.lines, into: nil, title: "Mới", moneyUnit: .million)
    let paper = try #require(
      Paper(file: "a", tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: 1)))
    #expect(paper.body.lines.map(\.row) == [3])
  }

  @Test("The sum of a part is not that of all, and a sum that was not chosen is not taken")
  func sums() throws {
    let rows = [
      ["TT", "Nội dung", "Thành tiền"], ["A", "Phần một", "6"], ["", "Cộng A", "6"],
      ["", "Tổng cộng", "6"],
    ]
    let parts = try list(.lines, Array(rows.dropLast()), in: sample())
    #expect(parts.lines.map(\.row) == [2])
    let whole = try #require(paper(.lines, into: nil, rows))
    #expect(whole.list(in: try sample(), words).lines.map(\.row) == [2, 4])
    let chosen = whole.list(in: try sample(), rows: [2], words)
    guard case .create(let tree)? = chosen.changes.first?.act else {
      Issue.record("no estimate was made")
      return
    }
    #expect(chosen.lines.map(\.row) == [2] && tree[Budget.fields.total] == nil)
  }

  @Test(
    "Targets by years in columns are no targets of one year; numbers before titles need no column")
  func columnsOfYears() throws {
    let workspace = try sample()
    let plan = try #require(workspace.all(Plan.self).first).id.key
    let targets = try #require(
      paper(.targets, into: plan, [["Chỉ tiêu", "Năm 2026", "Năm 2027"], ["Cấp xã", "20", "30"]]))
    #expect(targets.layout.columns[Path(Target.fields.year)] == nil)
    var store = workspace
    let lines = try list(
      .lines, [["Nội dung", "Thành tiền"], ["1. Tập huấn", "5"], ["- Giảng viên", "5"]], in: store)
    try store.apply(lines.changes, .test)
    let made = try #require(store.all(Budget.self).first { $0.title == "Mới" })
    #expect(made.lines.map(\.ordinal) == ["1.", "-"] && made.lines[1].parent == made.lines[0].id)
  }

  @Test("A paper that makes a record goes, the second time, into the one that it made")
  func twice() throws {
    var workspace = try sample()
    let rows = [["Dự toán năm 2027"], ["TT", "Nội dung", "Thành tiền"], ["1", "Thuê", "5"]]
    let terms = RowPaperTerms(.lines, into: nil, moneyUnit: .million)
    let tables = PaperTables(
      .xlsx,
      [
        PaperTable(
          .sheet, number: 1, name: "",
          rows: rows.enumerated().map { number, cells in
            PaperRow(number: number + 1, cells: cells.map { PaperCell($0) })
          })
      ], [])
    let paper = try #require(
      Paper(file: "a.xlsx", tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: 4)))
    let first = paper.titled(asked: nil, in: workspace).list(in: workspace, words)
    #expect(first.counts.added == 1)
    try workspace.apply(first.changes, .test)
    #expect(workspace.all(Budget.self).contains { $0.title == "Dự toán năm 2027" })
    #expect(paper.titled(asked: nil, in: workspace).list(in: workspace, words).changes.isEmpty)
  }

  @Test("A block goes behind the row at which it was pasted, on its level")
  func beside() throws {
    let workspace = try sample()
    let budget = try #require(workspace.all(Budget.self).first)
    let row = try #require(budget.lines.first { $0.parent != nil })
    let terms = RowPaperTerms(.lines, into: budget.id.key).behind(row.id.text)
    let made = [["Nội dung", "Thành tiền"], ["Việc thêm", "5"]].enumerated().map { number, cells in
      PaperRow(number: number + 1, cells: cells.map { PaperCell($0) })
    }
    let tables = PaperTables(.text, [PaperTable(.lines, number: 1, name: "", rows: made)], [])
    let paper = try #require(
      Paper(file: "a", tables, sheet: nil, .rows(terms), ids: IDGenerator(seed: 4)))
    guard case .insert(_, let new, _)? = paper.list(in: workspace, words).changes.first?.act else {
      Issue.record("nothing was added")
      return
    }
    #expect(new[Outline.parent]?.asText == row.parent?.text)
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
