import Domain
import TestSupport
import Testing

@testable import Screens

/// A file that proves a score, named at the keys of a sheet.
@Suite("Files as evidence at the keys")
struct EvidenceScreenTests {
  private let read = EvidenceFile(
    at: "/tmp/biên bản.pdf", size: 20_481, digest: String(repeating: "0a", count: 32),
    isKept: false)

  /// An inspector at the first criterion of a sheet.
  private func atSheet() throws -> AppAtWork {
    var work = AppAtWork(
      scoring: try ScoringStore().workspace(), role: .inspector, columns: 120, rows: 30)
    work.press("⏎ ⏎")
    work.go(to: "I.1.1")
    return work
  }

  /// Names a file in the dialog; what is asked for then.
  private func name(_ work: inout AppAtWork, _ path: String, _ words: String = "") -> [Effect] {
    work.press("!;")
    work.type(path)
    work.press("⏎")
    work.type(words)
    return work.press("⏎")
  }

  @Test("A file is read beside the screen, then said in the sheet; the foot shows name and size")
  func said() throws {
    var work = try atSheet()
    let asked = name(&work, "'/tmp/biên bản.pdf'", "Biên bản họp")
    #expect(asked == [.readEvidence("/tmp/biên bản.pdf", isKept: false)])
    #expect(work.app.overlay == nil && work.app.notice?.text.contains("đang đọc") == true)
    #expect(work.app.workspace.sheets.all.isEmpty, "nothing is said before it was read")
    let effects = work.app.update(.evidenceRead("/tmp/biên bản.pdf", .success(read)))
    #expect(effects.count == 1 && work.savedChanges.isEmpty)
    let sheet = try #require(try work.sheet())
    let said = sheet.entries.values.flatMap(\.evidence)
    #expect(said.map(\.text) == ["Biên bản họp"] && said.first?.fileSize == 20_481)
    #expect(said.first?.fileName == "/tmp/biên bản.pdf" && said.first?.digest == read.digest)
    work.press("↓ ↑")
    #expect(work.text.contains("Biên bản họp (biên bản.pdf, 21 KiB"), "\(work.text)")
    // Typing other evidence beside it leaves the file as it is.
    work.press("!v")
    work.press("⇲")
    work.type("; Sổ tay")
    work.press("⏎")
    let both = try #require(try work.sheet()).entries.values.flatMap(\.evidence)
    #expect(both.contains { $0.isFile && $0.text == "Biên bản họp" } && both.count == 2)
  }

  @Test("Where the campaign keeps copies the file is copied, and the dialog says so")
  func kept() throws {
    var work = try atSheet()
    let campaign = RecordKey(.campaign, ScoringStore.id("d", "Đợt 2026"))
    let tree = try #require(work.app.workspace[campaign]?.tree)
    let keeping = try Record(campaign, tree.with("keepsEvidence", .flag(true)))
    _ = work.app.update(.reread([keeping], []))
    work.press("!;")
    #expect(work.text.contains("Tệp được chép vào kho"), "\(work.text)")
    work.type("a.pdf")
    #expect(work.press("⏎ ⏎") == [.readEvidence("a.pdf", isKept: true)])
  }

  @Test("What cannot be read is told in the dialog, which has what was typed")
  func refused() throws {
    var work = try atSheet()
    work.press("!; ⏎ ⏎")
    #expect(work.app.overlay != nil && work.text.contains("đường dẫn của tệp"))
    work.press("⎋")
    for (fault, words) in [
      (EvidenceFault.noFile, "Không có tệp"), (.notRegular, "không phải tệp thường"),
      (.cannotRead(errno: 13), "Không đọc được"), (.tooLarge(limit: 64 << 20), "lớn hơn 64 MiB"),
      (.notCopied(.disk(.full)), "đĩa đầy"),
    ] {
      _ = name(&work, "/tmp/x")
      #expect(work.app.update(.evidenceRead("/tmp/x", .failure(fault))).isEmpty)
      #expect(work.text.contains(words) && work.text.contains("/tmp/x"), "\(work.text)")
      work.press("⎋")
    }
    #expect(work.app.workspace.sheets.all.isEmpty && work.app.overlay == nil)
  }

  @Test("Esc gives the reading up; what comes later is for nobody")
  func cancelled() throws {
    var work = try atSheet()
    _ = name(&work, "/tmp/x")
    work.press("⎋")
    #expect(work.app.notice?.text.contains("đã thôi đọc") == true && work.app.sheetName != nil)
    #expect(work.app.update(.evidenceRead("/tmp/x", .success(read))).isEmpty)
    #expect(work.app.workspace.sheets.all.isEmpty)
  }

  @Test("A file that was read after the sheet was signed is refused, and the words say why")
  func late() throws {
    var work = try atSheet()
    _ = work.completeSheet()
    work.press("⇱ ↓ ↓")
    _ = name(&work, "/tmp/x")
    work.press("!j → ⏎")
    #expect(try work.sheet()?.state == .signed)
    #expect(work.app.update(.evidenceRead("/tmp/x", .success(read))).isEmpty)
    #expect(work.app.notice?.text.contains("không sửa được nữa") == true)
    work.press("!;")
    #expect(work.app.overlay == nil, "a signed sheet takes no file")
  }
}
