import Foundation
import TestSupport
import Testing

/// Files as evidence by commands: named, copied, looked at again.
@Suite("Files as evidence from the command line")
struct CommandLineEvidenceTests {
  private let desk: Desk
  private let store: String
  private let file: String
  private static let sheet = "đợt 2026/quài tở"

  init() throws {
    desk = try Desk()
    store = try desk.scoringStore()
    file = desk("biên bản.pdf")
    try "nội dung".write(toFile: file, atomically: true, encoding: .utf8)
  }

  private func inspect(_ words: String...) -> Ran {
    desk.run(words + ["--store", store, "--as", "Đoàn 1:inspector"])
  }

  private func add(_ words: String...) -> Ran {
    desk.run(
      ["sheet", "evidence", Self.sheet, "I.1.1"] + words
        + ["--store", store, "--as", "Đoàn 1:inspector"])
  }

  private func keepCopies() {
    let set = desk.run(
      "set", "campaign", "đợt 2026", "keepsEvidence", "có", "--store", store, "--as",
      "Thư ký:secretary")
    #expect(set.status == 0, "\(set)")
  }

  private var copies: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: store + "/evidence")) ?? []
  }

  /// The codes that begin so, of what `check` finds.
  private var found: [String] {
    desk.run("check", "--json", "--store", store).items
      .compactMap { $0["code"] as? String }.filter { $0.hasPrefix("evidence.") }
  }

  @Test("A file is named without a copy: its name is its text, its size and digest are shown")
  func named() throws {
    let added = add("--file", file)
    #expect(added.status == 0 && added.output.contains("biên bản.pdf (10 byte, mã "), "\(added)")
    let shown = desk.run("sheet", "show", Self.sheet, "--store", store).output
    #expect(shown.contains("Minh chứng: biên bản.pdf (10 byte, mã "), "\(shown)")
    let items = desk.run("sheet", "show", Self.sheet, "--json", "--store", store).items
    let files = items.compactMap { $0["files"] as? [[String: Any]] }.joined()
    #expect(files.count == 1 && files.first?["fileSize"] as? Int == 10)
    #expect(files.first?["fileName"] as? String == file)
    #expect((files.first?["digest"] as? String)?.count == 64 && copies.isEmpty)
    #expect(found.isEmpty)
    try "khác hẳn".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(found == ["evidence.changed"])
    try FileManager.default.removeItem(atPath: file)
    #expect(found.isEmpty)
  }

  @Test("Where the campaign keeps copies, check names what is missing, changed or left over")
  func kept() throws {
    keepCopies()
    let added = add("Biên bản họp", "--file", file)
    #expect(added.status == 0 && added.output.contains("Biên bản họp (biên bản.pdf, 10 byte"))
    let name = try #require(copies.first)
    #expect(copies.count == 1 && name.count == 64 && found.isEmpty)
    let copy = store + "/evidence/" + name
    try "đổi rồi".write(toFile: copy, atomically: true, encoding: .utf8)
    let check = desk.run("check", "--store", store)
    #expect(check.status == 1 && check.output.contains("evidence.changed"))
    #expect(check.output.contains("Quài Tở") && check.output.contains("· I.1.1"), "\(check.output)")
    try FileManager.default.removeItem(atPath: copy)
    #expect(found == ["evidence.missing"])
    try "lạc".write(toFile: store + "/evidence/lạc", atomically: true, encoding: .utf8)
    #expect(found == ["evidence.missing", "evidence.unused"])
    #expect(copies == ["lạc"], "nothing is deleted")
    #expect(add("Biên bản họp lại", "--file", file).status == 0 && found == ["evidence.unused"])
  }

  @Test("What is no file, or may not be said, leaves no copy and no event")
  func refused() throws {
    keepCopies()
    let link = desk("lối tắt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    for path in [link, store, desk("không có"), "/dev/null"] {
      let ran = add("--file", path)
      #expect(ran.status == 1 && ran.isOneSentence && ran.error.contains("Chưa ghi gì"), "\(ran)")
    }
    let leader = desk.run(
      "sheet", "evidence", Self.sheet, "I.1.1", "--file", file, "--store", store, "--as",
      "Chủ tịch:leader")
    #expect(leader.status == 1 && leader.isOneSentence)
    #expect(add().status == 1 && copies.isEmpty)
    for ordinal in desk.run("sheet", "show", Self.sheet, "--json", "--store", store).items
      .compactMap({ $0["ordinal"] as? String })
    {
      _ = inspect("score", Self.sheet, ordinal, "*")
    }
    for step in ["finalise", "sign"] { #expect(inspect("sheet", step, Self.sheet).status == 0) }
    let late = add("--file", file)
    #expect(late.status == 1 && late.error.contains("không sửa được nữa") && copies.isEmpty)
  }
}
