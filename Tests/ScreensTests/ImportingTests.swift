import Domain
import TestSupport
import Testing

@testable import Screens

/// A list of units out of a file, looked at before it is brought in.
@Suite("Bringing in a file")
struct ImportingTests {
  private let golden = Golden(beside: #filePath)

  /// A table of these rows, as a file was read.
  private func tables(_ rows: [[String]]) -> PaperTables {
    let made = rows.enumerated().map { number, cells in
      PaperRow(number: number + 1, cells: cells.map { PaperCell($0) })
    }
    return PaperTables(
      .xlsx, [PaperTable(.sheet, number: 1, name: "Đơn vị", rows: made)], [])
  }

  private let list = [
    ["TT", "Tên đơn vị", "Loại", "Trực thuộc", "Điện thoại"],
    ["I.", "Cấp tỉnh", "", "", ""],
    ["1", "Sở Thử nghiệm", "Sở, ban, ngành, đoàn thể tỉnh", "", "0215 123 456"],
    ["2", "Chi cục Thử", "Chi cục", "Sở Thử nghiệm", ""],
    ["3", "Phòng Lạ", "Loại không có", "", ""],
  ]

  /// The dialog filled in with that path, and what was read of it.
  private func read(
    _ work: inout AppAtWork, from screen: String = "!3 ", _ path: String, as file: String,
    _ result: Result<PaperTables, PaperFailure>
  ) {
    work.press("\(screen)^b")
    work.type(path)
    #expect(work.press("⏎ ⏎ ⏎ ⏎ ⏎").contains(.readPaper(file, PaperReading())))
    #expect(work.app.notice?.text.contains("đang đọc") == true)
    _ = work.app.update(.paperRead(file, result))
  }

  @Test("Every line is shown with what comes of it; what is refused is asked about; one undo step")
  func whole() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let before = work.app.workspace
    read(&work, "/tmp/ds.xlsx", as: "/tmp/ds.xlsx", .success(tables(list)))
    #expect(work.app.grid?.table == .importedLines && work.app.workspace == before)
    #expect(work.text.contains("Sở Thử nghiệm") && work.text.contains("thêm mới"))
    #expect(work.text.contains("Thêm 2, đổi 0, như cũ 0, không nhập được 1"))
    // It opens on what is refused, and says why.
    #expect(work.text.contains("không có loại đơn vị “Loại không có”"))
    work.press("^b")
    #expect(work.app.overlay != nil && work.app.workspace == before)
    work.press("→ ⏎")
    #expect(work.app.grid?.table == .units && work.app.paper == nil)
    let made = work.app.workspace.all(Unit.self).filter {
      ["Sở Thử nghiệm", "Chi cục Thử"].contains($0.name(on: nil))
    }
    #expect(made.count == 2)
    #expect(made.first { $0.name(on: nil) == "Chi cục Thử" }?.parent(on: nil) != nil)
    #expect(work.app.history.undoable.count == 1)
    work.saveAll()
    work.press("^z")
    #expect(work.app.workspace.all(Unit.self).count == before.all(Unit.self).count)
  }

  @Test("Marked lines alone are brought in; the same file again changes nothing")
  func marked() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let rows = Array(list.dropLast())
    read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(rows)))
    work.press("␣ ^b")
    #expect(work.app.workspace.all(Unit.self).contains { $0.name(on: nil) == "Sở Thử nghiệm" })
    #expect(!work.app.workspace.all(Unit.self).contains { $0.name(on: nil) == "Chi cục Thử" })
    work.saveAll()
    for (changed, expected) in [(1, "Thêm 1, đổi 0, như cũ 1"), (0, "Thêm 0, đổi 0, như cũ 2")] {
      read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(rows)))
      #expect(work.text.contains(expected))
      work.press("^b")
      #expect(work.app.saving.unsavedCount == changed)
      work.saveAll()
      if changed == 0 { #expect(work.app.notice?.text.contains("đã có trong kho") == true) }
      if work.app.grid?.table == .importedLines { work.press("⎋") }
    }
  }

  @Test("What is wrong is said in the dialog, at its field, and nothing is lost of what was typed")
  func wrong() throws {
    var work = try AppAtWork("dien-bien", columns: 100, rows: 30)
    work.press("!3 ^b ⏎ ⏎ ⏎ ⏎ ⏎")
    #expect(work.text.contains("đường dẫn"))
    work.type("/khong/co.xlsx")
    #expect(work.press("⏎ ⏎ ⏎ ⏎ ⏎").contains(.readPaper("/khong/co.xlsx", PaperReading())))
    _ = work.app.update(.paperRead("/khong/co.xlsx", .failure(.noFile)))
    #expect(work.text.contains("Không mở được “co.xlsx”"))
    #expect(work.text.contains("/khong/co.xlsx"))
    _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    _ = work.app.update(.paperRead("/khong/co.xlsx", .failure(.fault(.password))))
    #expect(work.text.contains("mật khẩu"))
    _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    let none = tables([["a", "b"], ["1", "2"]])
    _ = work.app.update(.paperRead("/khong/co.xlsx", .success(none)))
    #expect(work.text.contains("tiêu đề"))
    // The day is looked at before the file.
    work.press("⎋ ⎋ ^b")
    work.type("/khong/co.xlsx")
    work.press("⇥ ⇥ ⇥")
    work.type("32/13")
    #expect(!work.press("⏎ ⏎ ⏎").contains { if case .readPaper = $0 { true } else { false } })
    #expect(work.text.contains("32/13") && work.text.contains("▲"), "\(work.text)")
    work.press("⎋")
    #expect(work.app.overlay == nil && work.savedChanges.isEmpty)
  }

  @Test(
    "A worksheet is looked at as one, chosen rows leave what hangs on them, all is one undo step")
  func worksheet() throws {
    var work = try AppAtWork("dien-bien", columns: 140, rows: 30)
    let before = work.app.workspace
    let rows = [
      ["Đơn vị cũ", "Đơn vị mới", "Ngày"],
      ["UBND phường Him Lam", "UBND phường Mới", "01/07/2025"],
      ["UBND phường Nam Thanh", "UBND phường Mới", "01/07/2025"],
      ["UBND phường Thanh Bình", "", "01/07/2025"], ["Phường Lạ", "giải thể", "01/07/2025"],
    ]
    read(&work, "/tmp/sx.xlsx", as: "/tmp/sx.xlsx", .success(tables(rows)))
    #expect(work.app.grid?.table == .importedLines)
    // No row names the decision: it is asked for once.
    #expect(work.text.contains("Số quyết định, nghị quyết"))
    work.type("1661/NQ")
    work.press("⏎")
    #expect(work.text.contains("UBND phường Him Lam → UBND phường Mới"))
    #expect(work.text.contains("lập mới") && work.text.contains("không có đơn vị “Phường Lạ”"))
    #expect(work.text.contains("Thêm 0, đổi 2, như cũ 1, không nhập được 1"))
    // One row of a merger alone is none.
    work.press("g ↓ ␣ ^b")
    #expect(work.app.workspace == before && work.app.notice != nil)
    work.press("␣ ^b → ⏎")
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let heir = work.app.workspace.all(Unit.self).first { $0.name(on: day) == "UBND phường Mới" }
    #expect(heir?.predecessors.count == 2 && work.app.history.undoable.count == 1)
    #expect(work.app.workspace.all(Unit.self).count { $0.endedBy == "1661/NQ" } == 2)
    work.saveAll()
    work.press("^z")
    #expect(
      work.app.workspace.all(Unit.self).map(\.existence) == before.all(Unit.self).map(\.existence))
  }

  @Test("A table of an estimate makes a new one, or goes into the one that is looked at")
  func estimate() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let rows = [
      ["TT", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"],
      ["I", "Tập huấn", "", "", "6"], ["1", "Thuê hội trường", "02", "3", "6"],
      ["", "Tổng cộng", "", "", "6"],
    ]
    work.press("!5")
    let count = work.app.workspace.all(Budget.self).count
    work.app.navigation.here.level.goToPane(of: .estimates)
    work.press("^b")
    #expect(work.text.contains("dự toán mới"))
    work.type("/tmp/dt.xlsx")
    _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    _ = work.app.update(.paperRead("/tmp/dt.xlsx", .success(tables(rows))))
    // Nothing says in which unit the money is: that is asked for, at its field.
    #expect(work.text.contains("không nêu đơn vị tính"))
    work.press("→ → → ⏎")
    _ = work.app.update(.paperRead("/tmp/dt.xlsx", .success(tables(rows))))
    #expect(work.text.contains("Thêm 3, đổi 0"))
    work.press("^b")
    let made = try #require(work.app.workspace.all(Budget.self).first { $0.lines.count == 2 })
    #expect(work.app.workspace.all(Budget.self).count == count + 1)
    #expect(made.moneyUnit == .million && made.total?.amount == Money(dong: 6_000_000))
    #expect(made.lines[1].parent == made.lines[0].id && made.lines[1].typed?.quantity == "02")
    #expect(work.app.grid?.table == .budget(made.id))
    work.saveAll()
    // Put right in the file and read again, only what differs is changed.
    var righted = rows
    righted[2] = ["1", "Thuê hội trường lớn", "02", "4", "8"]
    read(&work, from: "", "/tmp/dt.xlsx", as: "/tmp/dt.xlsx", .success(tables(righted)))
    #expect(work.text.contains("đổi 1, như cũ 2"))
    work.press("^b")
    work.saveAll()
    work.press("^z ^z")
    #expect(work.app.workspace.all(Budget.self).count == count)
  }

  @Test(
    "What was said of columns is kept with what is brought in, told the next time, and undone with it"
  )
  func remembered() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let rows = [
      ["Ký hiệu", "Nơi làm việc", "Cơ quan"], ["01", "Sở Thử Một", "x"], ["02", "Sở Thử Hai", "y"],
    ]
    read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(rows)))
    #expect(work.text.contains("thêm mới"))
    work.press("!w ⇥")
    work.type("tên")
    work.press("⇥")
    work.type("không dùng")
    work.press("⏎ ⏎")
    #expect(work.app.overlay == nil && work.text.contains("Sở Thử Một"), "\(work.text)")
    work.press("^b")
    #expect(work.app.workspace.all(.paperLayout).count == 1)
    work.saveAll()
    read(
      &work, "/tmp/b.xlsx", as: "/tmp/b.xlsx", .success(tables(rows + [["03", "Sở Thử Ba", "z"]])))
    #expect(work.text.contains("như đã nói lần trước"), "\(work.text)")
    #expect(work.text.contains("Thêm 1, đổi 0, như cũ 2"), "\(work.text)")
    // What the marks and keys mean is told where it is looked at.
    work.press("F1")
    #expect(work.text.contains("không nhập") && work.text.contains("Ctrl-B"), "\(work.text)")
    work.press("⎋ ⎋ ^z")
    #expect(work.app.workspace.all(.paperLayout).isEmpty)
  }

  @Test(
    "Headings that nobody knows are asked about; several sheets with the same ones are taken together"
  )
  func asked() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let odd = [["Số hiệu", "Cơ qan"], ["01", "Sở Thử Một"], ["02", "Sở Thử Hai"]]
    read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(odd)))
    #expect(work.text.contains("Cột của tệp") && work.text.contains("B “Cơ qan”"), "\(work.text)")
    work.press("⇥")
    work.type("tên")
    work.press("⏎ ⏎")
    #expect(work.app.overlay == nil && work.text.contains("Thêm 2, đổi 0"), "\(work.text)")
    work.press("⎋ → ⏎")
    let head = ["Mã", "Tên đơn vị"]
    let several = ["Một", "Hai"].enumerated().map { place, name in
      PaperTable(
        .sheet, number: place + 1, name: "Trang \(place + 1)",
        rows: [head, ["0\(place)", "Sở Thử \(name)"]].enumerated().map {
          PaperRow(number: $0 + 1, cells: $1.map { PaperCell($0) })
        })
    }
    read(
      &work, from: "", "/tmp/c.xlsx", as: "/tmp/c.xlsx", .success(PaperTables(.xlsx, several, [])))
    #expect(work.text.contains("2 bảng cùng tiêu đề"), "\(work.text)")
    work.press("⏎")
    #expect(work.text.contains("Thêm 2, đổi 0") && work.text.contains("2:2"), "\(work.text)")
    work.press("^b")
    #expect(work.app.workspace.all(Unit.self).contains { $0.name(on: nil) == "Sở Thử Hai" })
  }

  @Test(
    "A file is read again with another encoding, or with what it hides, from where it is looked at")
  func readOtherwise() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let rows = [["Tên đơn vị", "Điện thoại"], ["S� Th�", "0215"]]
    let table = tables(rows).tables
    let notes: [ReadingNote] = [
      .encoding(.windows1258, sample: "S� Th�", isGiven: false),
      .hiddenRows(1, first: 3, table: "a", areRead: false),
    ]
    read(&work, "/tmp/a.csv", as: "/tmp/a.csv", .success(PaperTables(.text, table, notes)))
    #expect(work.text.contains("sai thì nêu bằng Alt-W"), "\(work.text)")
    #expect(work.text.contains("Alt-W để đọc") && !work.text.contains("--hidden"), "\(work.text)")
    work.press("!w")
    #expect(work.text.contains("Bảng mã của tệp") && work.text.contains("Trang, dòng, cột ẩn"))
    var wanted = PaperReading()
    wanted.encoding = .tcvn3
    work.press("⇥ ⇥")
    work.type("tcvn")
    #expect(work.press("⏎ ⏎").contains(.readPaper("/tmp/a.csv", wanted)), "\(work.text)")
    #expect(work.app.overlay == nil && work.app.notice?.text.contains("đang đọc a.csv") == true)
    let right = tables([rows[0], ["Sở Thử", "0215"], ["Sở Ẩn", ""]]).tables
    let told: [ReadingNote] = [
      .encoding(.tcvn3, sample: "Sở Thử", isGiven: true),
      .hiddenRows(1, first: 3, table: "a", areRead: false),
    ]
    _ = work.app.update(.paperRead("/tmp/a.csv", .success(PaperTables(.text, right, told))))
    #expect(work.text.contains("Đọc theo TCVN3") && work.text.contains("Thêm 2"), "\(work.text)")
    // What was said stays said; the other answer is asked for beside it.
    wanted.includesHidden = true
    work.press("!w ⇥ ⇥ ⇥ →")
    #expect(work.press("⏎").contains(.readPaper("/tmp/a.csv", wanted)), "\(work.text)")
    // A file that went meanwhile leaves what is looked at.
    _ = work.app.update(.paperRead("/tmp/a.csv", .failure(.noFile)))
    #expect(work.app.grid?.table == .importedLines && work.text.contains("Không mở được"))
    work.press("⎋")
    #expect(work.app.grid?.table == .units && work.savedChanges.isEmpty, "\(work.text)")
  }

  @Test(
    "A unit that would bear the code of another is asked about, and nothing is written on a bare Enter"
  )
  func twice() throws {
    var work = try AppAtWork("dien-bien", columns: 140, rows: 30)
    let bearer = try #require(work.app.workspace.all(Unit.self).first { $0.code(on: nil) != nil })
    let code = try #require(bearer.code(on: nil))
    let rows = [
      ["Đơn vị cũ", "Đơn vị mới", "Mã mới", "Ngày", "Quyết định"],
      ["UBND phường Him Lam", "UBND phường Mới", code, "01/07/2025", "1661/NQ"],
    ]
    read(&work, "/tmp/sx.xlsx", as: "/tmp/sx.xlsx", .success(tables(rows)))
    work.press("^b")
    #expect(work.text.contains("“\(code)” cũng là của"), "\(work.text)")
    work.press("⏎")
    #expect(work.app.overlay == nil && work.savedChanges.isEmpty)
    work.press("^b → ⏎")
    #expect(!work.savedChanges.isEmpty)
  }

  @Test("A name in a list of a plan that no unit bears is marked where the lines are looked at")
  func strangers() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let plan = try #require(work.app.workspace.all(Plan.self).first)
    let known = try #require(work.app.workspace.all(Unit.self).first).name(on: nil)
    let rows = [["TT", "Tên cơ quan, đơn vị"], ["1", known], ["2", "Sở Chưa Có"]]
    let list = PaperTarget.rows(.roster, plan.id.key)
    work.press("!2 ⏎ ^b")
    work.type("/tmp/ds.xlsx")
    work.press("⇥")
    work.type(work.app.name(of: list))
    #expect(!work.press("⏎ ⏎ ⏎ ⏎").isEmpty, "\(work.text)")
    _ = work.app.update(.paperRead("/tmp/ds.xlsx", .success(tables(rows))))
    let line = work.text.split(separator: "\n").first { $0.contains("Sở Chưa Có") } ?? ""
    #expect(line.contains("▲"), "\(work.text)")
    let other = work.text.split(separator: "\n").first { $0.contains("1 " + known.prefix(12)) }
    #expect(other?.contains("▲") == false, "\(work.text)")
  }

  @Test(
    "Enter through the columns of a file whose headings nobody knows writes nothing, and says why")
  func unanswered() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let odd = [["Số hiệu", "Cơ qan"], ["01", "Sở Thử Một"], ["02", "Sở Thử Hai"]]
    read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(odd)))
    work.press("⏎ ⏎")
    #expect(work.text.contains("Phải có một cột là “tên”"), "\(work.text)")
    work.press("⎋ ^b")
    #expect(work.savedChanges.isEmpty && work.app.grid?.table == .importedLines, "\(work.text)")
  }

  @Test(
    "The lines of a paper look as they were read, at 80×24 and 120×40",
    arguments: [(80, 24), (120, 40)])
  func looks(columns: Int, rows: Int) throws {
    var work = try AppAtWork("dien-bien", columns: columns, rows: rows)
    let unit = try #require(work.app.workspace.all(Unit.self).first { $0.code(on: nil) == nil })
    let more = ["4", unit.name(on: nil), "", "", "0215 999 999"]
    let notes: [ReadingNote] = [
      .hiddenRows(2, first: 7, table: "Đơn vị", areRead: false), .macros,
    ]
    let paper = PaperTables(.xlsx, tables(list + [more]).tables, notes)
    read(&work, "/tmp/ds.xlsx", as: "/tmp/ds.xlsx", .success(paper))
    let size = "\(columns)x\(rows)"
    #expect(try golden.difference(of: work.app.frame, named: "paper-lines-\(size)") == nil)
    work.press("!w")
    #expect(try golden.difference(of: work.app.frame, named: "paper-columns-\(size)") == nil)
  }

  @Test("A file of quite another kind is asked about before it is written")
  func otherKind() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let rows = [
      ["TT", "Nội dung", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền"],
      ["1", "Thuê xe", "Chuyến", "1", "2", "2"],
    ]
    read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(rows)))
    work.press("^b")
    #expect(work.text.contains("giống dự toán hơn là danh sách đơn vị"), "\(work.text)")
    work.press("⏎")
    #expect(work.savedChanges.isEmpty && work.app.grid?.table == .importedLines)
  }

  @Test("A file that was read when something else is done meanwhile disturbs nobody")
  func late() throws {
    var work = try AppAtWork("dien-bien")
    read(&work, "/tmp/ds.xlsx", as: "/tmp/ds.xlsx", .failure(.noFile))
    work.press("⏎ ⏎ ⏎ ⏎ ⏎ !2")
    work.press("F2")
    let draft = work.app.grid?.draft
    _ = work.app.update(.paperRead("/tmp/ds.xlsx", .failure(.noFile)))
    #expect(work.app.grid?.draft == draft && work.app.overlay == nil)
  }

  @Test("A long list is held against the store beside the screen; it may be given up meanwhile")
  func long() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let rows = [["Tên đơn vị", "Loại"]] + (1...2100).map { ["Xã Thử \($0)", "cấp xã"] }
    /// The effect that has its lines held.
    func asked() throws -> Paper {
      work.press("!3 ^b")
      work.type("/tmp/dài.xlsx")
      _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
      let effects = work.app.update(.paperRead("/tmp/dài.xlsx", .success(tables(rows))))
      guard case .holdPaper(var paper, let revision)? = effects.first else {
        Issue.record("\(effects.count) \(work.text)")
        throw CancellationError()
      }
      #expect(work.text.contains("đang đối chiếu 2100 dòng") && work.app.grid?.table == .units)
      paper.look(at: work.app.workspace, revision: revision, work.app.phrases.paperWords)
      return paper
    }
    let givenUp = try asked()
    work.press("⎋")
    #expect(work.app.notice?.text.contains("thôi đọc dài.xlsx") == true)
    _ = work.app.update(.paperHeld(givenUp))
    #expect(work.app.paper == nil && work.app.grid?.table == .units, "\(work.text)")
    // What is typed meanwhile goes on.
    let held = try asked()
    work.press("↓")
    _ = work.app.update(.paperHeld(held))
    #expect(work.app.grid?.table == .importedLines && work.text.contains("Thêm 2100, đổi 0"))
    work.press("^b")
    #expect(
      work.app.workspace.all(Unit.self).count { $0.name(on: nil).hasPrefix("Xã Thử") } == 2100)
  }

  @Test("Who waits no longer for a file is told so, and nothing comes of it afterwards")
  func cancelled() throws {
    var work = try AppAtWork("dien-bien")
    work.press("!3 ^b")
    work.type("/tmp/ds.xlsx")
    _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    work.press("⎋")
    #expect(work.app.notice?.text.contains("thôi đọc ds.xlsx") == true)
    _ = work.app.update(.paperRead("/tmp/ds.xlsx", .success(tables(list))))
    #expect(work.app.grid?.table == .units && work.app.overlay == nil && work.app.paper == nil)
  }

  @Test(
    "A path may be typed, pasted or dropped",
    arguments: [
      ("/tmp/a b.xlsx", "/tmp/a b.xlsx"), ("'/tmp/a b.xlsx' ", "/tmp/a b.xlsx"),
      ("\"/tmp/a.xlsx\"", "/tmp/a.xlsx"), ("/tmp/a\\ b.xlsx", "/tmp/a b.xlsx"),
      ("file:///tmp/%C4%91%C6%A1n%20v%E1%BB%8B.ods", "/tmp/đơn vị.ods"), ("file:///a%", "/a%"),
    ])
  func paths(_ typed: String, _ path: String) {
    #expect(typed.droppedPath == path)
  }

  @Test("A store that changes meanwhile is what the lines are held against")
  func changedMeanwhile() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    let unit = try #require(work.app.workspace.all(Unit.self).first { $0.code(on: nil) == nil })
    let rows = [list[0], ["1", unit.name(on: nil), "", "", "0123 456 789"]]
    read(&work, "/tmp/a.xlsx", as: "/tmp/a.xlsx", .success(tables(rows)))
    #expect(work.text.contains("đổi 1"))
    let path = Path(Unit.fields.telephone)
    let old = work.app.workspace[unit.id.key]?.tree[path]
    try work.changeElsewhere(
      Change(unit.id.key, .set(path, old: old, new: .text("0123 456 789"))),
      Stamp(at: "2026-11-30T08:00:00Z", by: "Khác"))
    #expect(work.text.contains("như cũ 1"))
  }
}
