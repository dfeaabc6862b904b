import Foundation
import TestSupport
import Testing

@Suite("Score sheets from the command line")
struct CommandLineSheetTests {
  /// A store with campaigns, and where it lies.
  private func store(in desk: Desk) throws -> String { try desk.scoringStore() }

  private static let sheet = "đợt 2026/quài tở"

  /// Runs a command as an inspector.
  private func inspect(_ desk: Desk, _ store: String, _ words: String...) -> Ran {
    desk.run(words + ["--store", store, "--as", "Đoàn 1:inspector"])
  }

  @Test("A sheet is scored from nothing, shown, finalised, signed, confirmed, ranked")
  func scored() throws {
    let desk = try Desk()
    let store = try store(in: desk)
    let first = inspect(desk, store, "score", Self.sheet, "I.1.1", "45/47", "--reason", "thiếu hai")
    #expect(first.status == 0 && first.output.hasPrefix("OK I.1.1 · Đoàn: 7,66 = 45/47"))
    let early = inspect(desk, store, "sheet", "finalise", Self.sheet)
    #expect(early.status == 1 && early.error.contains("Còn 30 tiêu chí chưa chấm"))
    let items = desk.run("sheet", "show", Self.sheet, "--json", "--store", store).items
    let ordinals = items.compactMap { $0["ordinal"] as? String }.filter { $0 != "I.1.1" }
    #expect(ordinals.count == 30)
    for ordinal in ordinals {
      #expect(inspect(desk, store, "score", Self.sheet, ordinal, "*").status == 0)
    }
    for step in ["finalise", "sign"] {
      #expect(inspect(desk, store, "sheet", step, Self.sheet).status == 0, "\(step)")
    }
    let own = inspect(desk, store, "sheet", "confirm", Self.sheet)
    #expect(own.status == 1 && own.error.contains("Người đã chấm không xác nhận"))
    let other = ["--store", store, "--as", "Thư ký:secretary"]
    #expect(desk.run(["sheet", "confirm", Self.sheet] + other).status == 0)
    let shown = desk.run("sheet", "show", Self.sheet, "--store", store).output
    #expect(shown.contains("31/31 · 99,66/100,00 = 99,66% · Xuất sắc · đã xác nhận"))
    let ranked = desk.run("sheet", "ranking", "đợt 2026", "--json", "--store", store).items
    #expect(ranked.map { $0["percent"] as? Int } == [9966])
    #expect(ranked.first?["place"] as? Int == 1)
    let late = inspect(desk, store, "score", Self.sheet, "I.7", "0")
    #expect(late.status == 1 && late.error.contains("không sửa được nữa"))
    #expect(late.error.contains("sheet supersede"))
    let wrong = inspect(desk, store, "score", Self.sheet, "I.4.1", "xyz")
    #expect(wrong.status == 1 && wrong.error == late.error, "the state of the sheet comes first")
    #expect(inspect(desk, store, "sheet", "supersede", Self.sheet).status == 1)
    let next = inspect(desk, store, "sheet", "supersede", Self.sheet, "--reason", "sai mẫu")
    #expect(next.status == 0, "\(next.error)")
    let again = desk.run("sheet", "show", Self.sheet, "--store", store).output
    #expect(again.contains("99,66%") && again.contains("đang chấm"))
    #expect(desk.run("check", "--store", store).status == 0)
  }

  @Test(
    "What is said of a criterion keeps its paragraphs, from an argument and from standard input")
  func paragraphs() throws {
    let desk = try Desk()
    let store = try store(in: desk)
    let text = "**Thiếu** biên bản\n\nđã *nhắc*"
    let words = ["--store", store, "--as", "Đoàn 1:inspector"]
    let note = desk.run(["sheet", "note", Self.sheet, "I.1.2", text] + words)
    let reason = desk.run(
      ["sheet", "note", Self.sheet, "I.1.2", "-", "--reason"] + words,
      input: Data((text + "\n").utf8))
    let found = desk.run(
      ["sheet", "finding", Self.sheet, "minor", "-"] + words, input: Data(text.utf8))
    #expect(note.status == 0 && reason.status == 0 && found.status == 0, "\(reason.error)")
    #expect(note.output.contains("Thiếu biên bản đã nhắc"), "told in one line")
    let items = desk.run("sheet", "show", Self.sheet, "--json", "--store", store).items
    let item = try #require(items.first { $0["ordinal"] as? String == "I.1.2" })
    #expect(item["note"] as? String == text && item["reason"] as? String == text)
    #expect(desk.run("check", "--store", store).status == 0)
  }

  @Test("Notes, evidence and findings are events too")
  func said() throws {
    let desk = try Desk()
    let store = try store(in: desk)
    let write = { (words: [String]) in
      desk.run(["sheet"] + words + ["--store", store, "--as", "Thư ký:secretary"])
    }
    #expect(write(["note", Self.sheet, "I.1.2", "chưa đủ"]).status == 0)
    #expect(write(["evidence", Self.sheet, "I.1.2", "QĐ 12"]).status == 0)
    let said = desk.run("sheet", "show", Self.sheet, "--store", store).output
    #expect(said.contains("I.1.2 Minh chứng: QĐ 12"), "\(said)")
    let found = write([
      "finding", Self.sheet, "minor", "Thiếu danh mục", "--criterion", "I.1.2", "--due",
      "1/10/2026",
    ])
    #expect(found.status == 0 && found.output.contains("không phù hợp nhẹ: Thiếu danh mục"))
    let listed = desk.run("list", "findings", "--json", "--store", store).items
    #expect(listed.map { $0["due"] as? String } == ["2026-10-01"])
    #expect(write(["finding", Self.sheet, "zz", "x"]).status == 1)
    #expect(write(["note", Self.sheet, "IX.9", "x"]).status == 1)
  }

  @Test(
    "What may not be is refused in one sentence",
    arguments: [
      (["đợt 2026/quài tở", "I.1.2", "3"], "inspector"),
      (["đợt 2026/quài tở", "I.1", "3"], "inspector"),
      (["đợt 2026/quài tở", "I.1.2", "2"], "secretary"),
      (["đợt 2026/quài tở", "I.1.2", "2"], "leader"),
      (["đợt 2024/nội vụ", "I.1.2", "2"], "inspector"),
      (["đợt 2025/nội vụ", "I.1.2", "2"], "inspector"),
      (["đợt 2025/quài tở", "I.1.2", "2", "--figure", "self"], "inspector"),
      (["đợt/quài tở", "I.1.2", "2"], "inspector"),
    ])
  func refused(words: [String], role: String) throws {
    let desk = try Desk()
    let store = try store(in: desk)
    let ran = desk.run(["score"] + words + ["--store", store, "--as", "Đoàn 1:\(role)"])
    #expect(ran.status == 1 && ran.isOneSentence, "\(ran.error)")
    #expect(desk.run("list", "sheets", "--json", "--store", store).items.isEmpty)
  }

  @Test("Two terminals score one sheet: both see both, and the chain holds")
  func shared() throws {
    let desk = try Desk()
    let store = try store(in: desk)
    let first = try desk.atSheet(of: store, "Đoàn 1:inspector")
    let second = try desk.atSheet(of: store, "Đoàn 2:inspector")
    first.send("u*")
    try #require(first.wait { $0.shows("1/31") && $0.shows("đã lưu") }, "\(first.screenText)")
    #expect(second.wait { $0.shows("1/31") }, "\(second.screenText)")
    second.send("u*")
    first.send("u-\r")
    #expect(first.wait { $0.shows("3/31") || $0.shows("Giữ bản kia") }, "\(first.screenText)")
    first.send("\u{1B}")
    #expect(first.wait { $0.shows("đã lưu") })
    first.quit()
    second.quit()
    #expect(desk.run("check", "--store", store).status == 0)
    let sheets = desk.run("list", "sheets", "--json", "--store", store).items
    #expect(sheets.count == 1)
  }
}

extension Desk {
  /// Makes a store of campaigns.
  func scoringStore() throws -> String {
    let path = self("stores/s")
    try #require(run("init", path).status == 0)
    for (place, json) in try ScoringStore().files {
      let file = URL(filePath: "\(path)/\(place)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(json.utf8).write(to: file)
    }
    return path
  }

  /// The screens with the sheet of the first unit open.
  func atSheet(of store: String, _ author: String) throws -> TerminalSession {
    let session = try open(["--store", store, "--as", author])
    session.send("\u{1B}4")
    try #require(session.wait { $0.shows("Đợt 2026") })
    session.send("\r")
    try #require(session.wait { $0.shows("▸Đơn vị") && $0.shows("Quài Tở") })
    // Each team would begin with a unit of its own.
    session.send(Keys.home + Keys.down + "\r")
    try #require(session.wait { $0.shows("▸Phiếu chấm") }, "\(session.screenText)")
    return session
  }
}
