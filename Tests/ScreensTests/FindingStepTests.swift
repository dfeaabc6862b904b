import Domain
import Editing
import Screens
import Tables
import TestSupport
import Testing

/// A finding opened with its steps, and what was found before.
@Suite("Steps of a finding")
struct FindingStepTests {
  private static let unit = "UBND xã Quài Tở"

  /// Notes a finding at a criterion of a campaign's sheet.
  private func find(
    _ text: String, at ordinal: String, _ kind: FindingKind = .minor, in campaign: String,
    _ work: inout AppAtWork
  ) throws {
    let sheet = try #require(try work.sheet(Self.unit, campaign))
    let id = try #require(sheet.criteria?.set.criterion(called: ordinal)?.id)
    let changes = try work.app.document.changes(
      saying: TypedText(text, .vietnamese), of: .findingText(kind, id), in: sheet)
    _ = try work.app.document.record(changes, in: sheet, as: text)
  }

  /// The findings of this year's sheet, one of which repeats last year's.
  private func room(_ office: String = "Đoàn 1") throws -> AppAtWork {
    var work = AppAtWork(scoring: try ScoringStore().workspace(), office: office)
    try find("Chưa soát xét hồ sơ", at: "I.3.6", in: "Đợt 2025", &work)
    try find("Nên dùng biểu mẫu chung", at: "I.3.5", .improvement, in: "Đợt 2025", &work)
    try find("Hồ sơ lưu thiếu trang", at: "I.3.6", in: "Đợt 2026", &work)
    try find("Thiếu quy trình", at: "I.1.2", in: "Đợt 2026", &work)
    try find("Nên dùng biểu mẫu chung", at: "I.3.5", .improvement, in: "Đợt 2026", &work)
    work.press("⏎ ⏎ ^o")
    return work
  }

  @Test("Enter opens the finding; each step is typed there, and who said what stands below")
  func steps() throws {
    var work = try room()
    #expect(work.app.grid?.table == .sheet(.findings, try ScoringStore.name(Self.unit)))
    work.press("↓ ⏎")
    guard case .finding(let id, _)? = work.app.grid?.table else {
      Issue.record("\(work.text)")
      return
    }
    #expect(work.text.contains("Thiếu quy trình") && work.text.contains("Các bước khắc phục"))
    for (row, typed) in [("↓ ↓ ↓", "Văn phòng"), ("↓", "30/11/2026"), ("↓", "Ban hành quy trình")] {
      work.press(row + " ⏎")
      work.type(typed)
      work.press("⏎")
    }
    work.saveAll()
    let finding = try #require(try work.sheet()?.findings.first { $0.id == id })
    #expect(finding.owner == "Văn phòng" && finding.due == Day(iso: "2026-11-30"))
    #expect(finding.action == "Ban hành quy trình" && finding.isOpen, "\(work.text)")
    #expect(work.text.contains("Đoàn 1: ") && work.text.contains("nêu ra"), "\(work.text)")
    work.press("⎋")
    #expect(work.app.grid?.table == .sheet(.findings, try ScoringStore.name(Self.unit)))
    #expect(work.app.grid?.selected?.id == id.text)
  }

  @Test("What was found at the same criterion in an earlier year is marked, with the year")
  func repeated() throws {
    let work = try room()
    let sheet = try #require(try work.sheet())
    let repeats = sheet.findings.map { work.app.workspace.repeated(by: $0, in: sheet)?.year }
    #expect(repeats == [2025, nil, nil], "an improvement is no failing")
    #expect(work.text.contains("Lặp lại: đã nêu năm 2025: Chưa soát xét hồ sơ"), "\(work.text)")
    let before = try #require(try work.sheet(Self.unit, "Đợt 2025"))
    #expect(before.findings.allSatisfy { work.app.workspace.repeated(by: $0, in: before) == nil })
  }

  @Test("By the unit itself the steps are read and not typed")
  func others() throws {
    var work = try room()
    work.sit(Self.unit)
    work.press("⏎ ↓ ↓ ↓ ⏎")
    #expect(work.app.grid?.draft == nil && work.app.notice != nil, "\(work.text)")
  }
}
