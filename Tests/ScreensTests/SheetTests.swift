import Canvas
import Domain
import Samples
import Screens
import TestSupport
import Testing

/// A score sheet at the keys, from nothing to signed.
@Suite("Score sheets")
struct SheetTests {
  /// An inspector at the sheet of the first unit.
  private func atSheet(
    _ role: AuthorRole = .inspector, columns: Int = 80, rows: Int = 24
  ) throws -> AppAtWork {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: role, columns: columns, rows: rows)
    work.press("⏎ ⏎")
    return work
  }

  @Test("Looking at a sheet makes none; the first score does, in one edit")
  func begins() throws {
    var work = try atSheet()
    #expect(work.app.workspace.sheets.all.isEmpty && work.effects.isEmpty)
    #expect(work.text.contains("chưa chấm") && work.text.contains("0/31"))
    work.press("*")
    #expect(work.app.workspace.sheets.all.map(\.count) == [1])
    #expect(work.savedChanges.count == 1)
    #expect(work.text.contains("1/31 · 8,00 điểm · đang chấm"))
    #expect(work.app.grid?.selected.map { work.app.cell($0, 0)?.text.hasPrefix("I.1.2") } == true)
  }

  /// Full marks everywhere, then other scores, then a reason wherever one is wanted.
  private func fill(_ work: inout AppAtWork, _ scores: String) throws {
    work.giveFullMarks()
    for pair in scores.split(separator: " ") {
      let parts = pair.split(separator: ":").map(String.init)
      work.go(to: parts[0])
      let applies = parts[1] != "x"
      work.press(parts[1] + " ⏎")
      if applies { continue }
      work.type("không có thủ tục này")
      work.press("⏎")
    }
    for id in try #require(try work.sheet()).gaps.unreasoned {
      let ordinal = try #require(work.sheet()?.criteria?.tree[id]?.ordinal)
      work.go(to: ordinal)
      work.press("!r")
      work.type("thiếu biên bản")
      work.press("⏎")
    }
  }

  @Test(
    "The boundary cases of the scale, typed from nothing, come to their percentage and grade",
    arguments: [
      ("II.5:x I.6:x II.3.4:x I.5.1:0 I.7:0 I.1.1:19/20", "84,60/94,00 = 90,00% · Xuất sắc"),
      ("II.5:x I.6:x II.3.4:x I.5.1:0 I.7:0 I.1.1:949/1000", "84,59/94,00 = 89,99% · Tốt"),
      ("II.5:x I.5.1:0 I.7:0 I.3.3:0 I.3.1:0 I.3.2:0 I.1.1:15/16", "77,50/97,00 = 79,90% · Khá"),
    ])
  func boundaries(scores: String, result: String) throws {
    var work = try atSheet()
    try fill(&work, scores)
    #expect(work.text.contains("31/31 · \(result) · đang chấm"), "\(work.text)")
  }

  @Test("A sheet goes from nothing to confirmed, and takes nothing more once it is signed")
  func signed() throws {
    var work = try atSheet()
    work.press("!d")
    #expect(work.text.contains("chưa chuyển sang hoàn tất được"))
    work.press("u *")
    work.press("!d")
    #expect(work.app.overlay == nil && work.text.contains("Còn 30 tiêu chí chưa chấm"))
    try fill(&work, "I.7:2 I.4.2:98%")
    for (key, state) in [("!d", "hoàn tất"), ("!j", "đã ký"), ("!y", "đã xác nhận")] {
      if key == "!y" {
        work.press(key)
        #expect(work.text.contains("Người đã chấm không xác nhận phiếu"))
        work.sit("Đoàn 2")
      }
      work.press(key)
      #expect(work.app.overlay != nil)
      work.press("⏎")
      #expect(!work.line(2).contains(state), "the default is no")
      work.press("\(key) → ⏎")
      #expect(work.line(2).contains(state), "\(work.text)")
    }
    let count = try work.sheet()?.count
    work.go(to: "I.7")
    for key in ["4", "*", "-", "x", "!c", "!p", "!r", "!v", "!i", "F8", "F2", "!d", "!b"] {
      work.press(key)
      #expect(work.app.grid?.draft == nil && work.app.notice != nil, "\(key)")
    }
    #expect(try work.sheet()?.count == count)
    let sheet = try #require(try work.sheet())
    #expect(sheet.state == .confirmed && sheet.fault == nil)
  }

  @Test("A complete sheet is reopened by its key and by undo")
  func reopened() throws {
    var work = try atSheet()
    try fill(&work, "")
    work.press("!d → ⏎ !b → ⏎")
    #expect(try work.sheet()?.state == .scoring)
    work.press("!d → ⏎ ^z")
    #expect(try work.sheet()?.state == .scoring)
    work.press("^y")
    #expect(try work.sheet()?.state == .complete)
  }

  @Test("What is off the scale is refused beside the cell with what may be given, and kept")
  func refusals() throws {
    var work = try atSheet()
    let refused = [
      ("I.1.2", "3", "Tối đa 2 điểm"), ("I.1.2", "1,5", "Chỉ nhận: 0 · 1 · 2"),
      ("I.1.1", "7", "như 45/47"), ("I.1.1", "48/47", "lớn hơn tổng số"),
      ("I.4.2", "5", "45/47 hoặc 98%"), ("I.2.2", "1.005", "hai chữ số thập phân"),
    ]
    for (ordinal, typed, why) in refused {
      work.go(to: ordinal)
      work.type(typed)
      work.press("⏎")
      #expect(work.app.grid?.draft?.field.text == typed)
      #expect(work.text.contains(why), "\(typed): \(work.text)")
      work.press("⎋")
    }
    work.go(to: "I.1.1")
    work.press("x ⏎")
    #expect(work.text.contains("áp dụng cho mọi đơn vị") && work.savedChanges.isEmpty)
  }

  @Test("A comma and a dot both begin decimals; a sample keeps its counts")
  func typing() throws {
    var work = try atSheet()
    work.score("I.1.1:45/47 I.4.2:98% I.1.2:1,0 I.1.3:1.0")
    let sheet = try #require(try work.sheet())
    let tree = try #require(sheet.criteria?.set)
    let score = { (ordinal: String) in
      tree.criterion(called: ordinal).flatMap { sheet.entries[$0.id]?[.team] }
    }
    #expect(score("I.1.1") == Score(Points(hundredths: 766), met: 45, outOf: 47))
    #expect(score("I.4.2")?.share == Percent(hundredths: 9800))
    #expect(score("I.1.2") == score("I.1.3"))
    work.go(to: "I.1.1")
    #expect(work.text.contains("Đoàn: 7,66 = 45/47 (Đoàn 1"))
    work.press("F2")
    #expect(work.app.grid?.draft?.field.text == "45/47")
  }

  @Test("Undo and redo are new events that bring back what stood before")
  func undo() throws {
    var work = try atSheet()
    work.score("I.1.2:1 I.1.2:2")
    work.go(to: "I.1.2")
    work.press("!c")
    work.type("chưa đủ")
    work.press("⏎ !p")
    work.type("nhẹ")
    work.press("⏎")
    work.type("Thiếu danh mục")
    work.press("⏎ !v")
    work.type("QĐ 12; biên bản")
    work.press("⏎")
    let full = try #require(try work.sheet())
    #expect(full.count == 6 && full.findings.count == 1)
    for _ in 0..<5 { work.press("^z") }
    let empty = try #require(try work.sheet())
    #expect(empty.count == 12 && empty.findings.isEmpty && empty.fault == nil)
    #expect(empty.entries.values.allSatisfy { $0[.team] == nil && $0.note.isEmpty })
    for _ in 0..<5 { work.press("^y") }
    let again = try #require(try work.sheet())
    #expect(again.entries.values.map(\.note) == full.entries.values.map(\.note))
    #expect(again.findings == full.findings)
    #expect(again.entries.values.first?[.team] == full.entries.values.first?[.team])
  }

  @Test("A finding is filled in where it stands, and an overdue one is marked")
  func findings() throws {
    var work = try atSheet()
    work.go(to: "I.1.3")
    work.press("!p")
    work.type("nặng")
    work.press("⏎")
    work.type("Ba quy trình chậm cập nhật")
    work.press("⏎ ^o")
    #expect(work.text.contains("không phù hợp nặng") && work.text.contains("I.1.3"))
    work.press("→ → → F2")
    work.type("Văn phòng")
    work.press("⏎ → F2")
    work.type("1/10/2026")
    work.press("⏎")
    #expect(work.text.contains("▲01/10/2026") || work.text.contains("▲ 01/10/2026"))
    let finding = try #require(try work.sheet()?.findings.first)
    #expect(finding.owner == "Văn phòng" && finding.due == Day(iso: "2026-10-01"))
    work.press("⎋ ⇥ ⇥ ⇥ ⇥")
    #expect(work.text.contains("Ba quy trình") && work.text.contains("Quài Tở"))
  }

  @Test("A signed sheet is superseded with a reason by a version that begins with its scores")
  func superseded() throws {
    var work = try atSheet()
    try fill(&work, "I.7:2")
    work.press("!d → ⏎ !j → ⏎ !w ⏎")
    #expect(work.app.grid?.draft?.fault != nil, "a reason is wanted")
    // It is a text of paragraphs, as whatever is said in a sheet.
    _ = work.app.update(.input(.paste("sai số lượng hồ sơ\n\ntheo biên bản")))
    work.press("^s → ⏎")
    let now = try #require(try work.sheet())
    #expect(
      now.heading.version == 2 && now.heading.reason == "sai số lượng hồ sơ\n\ntheo biên bản")
    #expect(now.state == .scoring && now.fault == nil)
    #expect(work.text.contains("31/31 · 98,00/100,00 = 98,00%"))
    work.press("^o ^o ^o")
    #expect(work.text.contains("đã thay thế"))
    work.press("↓ ⏎")
    #expect(work.text.contains("bản 1") && work.line(2).contains("đã thay thế"))
    work.press("*")
    #expect(try work.sheet()?.count == now.count)
    #expect(work.app.notice?.text.contains("không sửa được nữa") == true)
  }

  @Test("Marked criteria get the same score in one step for undo")
  func marked() throws {
    var work = try atSheet()
    work.press("!a *")
    #expect(work.app.overlay != nil && work.savedChanges.isEmpty, "many at once are asked about")
    work.press("⏎ * → ⏎")
    #expect(work.app.notice?.text.contains("45/47") != true, "\(work.app.notice?.text ?? "")")
    #expect(try work.sheet()?.gaps.unscored.isEmpty == true)
    work.press("^z")
    #expect(try work.sheet()?.gaps.unscored.count == 31)
  }

  @Test(
    "Each role does its own work: scores, the rest of a sheet, nothing",
    arguments: AuthorRole.allCases
  )
  func roles(role: AuthorRole) throws {
    var work = try atSheet(role)
    if role == .leader { work.press("!4 ⏎ ⏎") }
    work.go(to: "I.1.2")
    for key in ["2", "*", "F2"] {
      work.press(key)
      #expect((work.app.notice == nil) == (role == .inspector), "\(role) \(key)")
      work.press("⎋ ⎋ ⏎ ⏎")
      work.go(to: "I.1.2")
    }
    work.press("!c")
    // A unit has words, but only in its own sheet, which this is not.
    #expect((work.app.grid?.draft != nil) == (role == .inspector || role == .secretary))
    work.press("⎋ ⎋")
    if role == .leader { work.press("!4 ⏎") }
    work.press("F7")
    #expect((work.app.grid?.draft != nil) == (role == .secretary))
  }

  @Test("A campaign without criteria says so and makes no sheet")
  func noCriteria() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("⇲ ⏎")
    #expect(work.line(2).contains("bộ tiêu chí chưa nhập"))
    work.press("↓ ⏎")
    #expect(work.app.notice?.text.contains("Bộ tiêu chí chưa nhập") == true)
    #expect(work.text.contains("▸Đơn vị"), "no sheet is opened")
    work.press("* u !d")
    #expect(work.app.workspace.sheets.all.isEmpty && work.effects.isEmpty)
  }

  @Test("Self-scores are taken until their day, not after")
  func deadline() throws {
    var work = AppAtWork(scoring: try ScoringStore().workspace())
    work.press("↓ ⏎ ⏎ ← F2")
    #expect(work.text.contains("Hạn tự chấm đã qua (31/12/2025)"), "\(work.text)")
    #expect(work.app.grid?.draft == nil)
    work.press("⎋ ⎋ ⇱ ⏎ ⏎ ← 8/8 ⏎")
    let sheet = try #require(try work.sheet())
    #expect(sheet.entries.values.map { $0[.own]?.points } == [Points(hundredths: 800)])
    #expect(sheet.gaps.unscored.count == 31)
  }

  @Test("Hostile notes are shown harmless and change no frame")
  func hostile() throws {
    var work = try atSheet()
    work.go(to: "I.1.2")
    work.press("!c")
    _ = work.app.update(.input(.paste("a\u{1B}[2Jb\u{9B}31m")))
    work.press("⏎ ⎋")
    work.press("!c")
    work.type("<b>|\"';--%n x\u{0301}\u{0302} 军")
    work.press("⏎")
    #expect(!work.text.contains("\u{1B}") && !work.text.contains("\u{9B}"))
    for row in 0..<24 { #expect(work.line(row).count <= 80) }
  }

  @Test("A broken sheet is shown as far as it holds, says so, and takes nothing more")
  func broken() throws {
    var work = try atSheet()
    work.score("I.1.2:2 I.1.3:2 I.2.2:3")
    var workspace = work.app.workspace
    let key = RecordKey(.sheet, try #require(try work.sheet()).heading.sheet.text)
    var tree = try #require(workspace[key]?.tree)
    let second = try #require(tree["events"]?.elements?[1].rowID)
    _ = tree.put(.text("kẻ lạ"), at: Path(["events", second, "by"]))
    workspace.put(try Record(key, tree))
    var other = AppAtWork(scoring: workspace)
    other.press("⏎")
    #expect(other.text.contains("phiếu hỏng"))
    other.press("⏎")
    #expect(other.text.contains("hỏng từ mục nhật ký số 2"))
    #expect(other.line(2).contains("1/31"))
    other.press("* !c !d")
    #expect(other.effects.isEmpty && other.app.grid?.draft == nil)
    other.press("^o ^o")
    #expect(other.text.contains("I.2.2 · Đoàn: 3,00"))
  }
}
