import Domain
import TestSupport
import Testing

@testable import Screens

/// What a plan says when something is typed into it.
@Suite("Typing into a plan")
struct TypedPlanTests {
  @Test("A new figure of the text is blank until it is typed, and blank is no discrepancy")
  func blankFigure() throws {
    var work = try AppAtWork("bac-giang")
    work.press("!2 o")
    guard case .form(let key, _)? = work.app.grid?.table else {
      Issue.record("no form of a plan")
      return
    }
    let before = Set(work.app.workspace[key]?.tree["figures"]?.elements?.compactMap(\.rowID) ?? [])
    let found = audit(work.app.workspace).count
    let estimate = try #require(work.app.workspace.all(.budget).first)
    work.app.grid?.select(id: "figures")
    work.press("F7")
    work.type(work.app.workspace.title(of: estimate))
    work.press("⏎")
    #expect(work.app.grid?.draft == nil, "\(work.app.grid?.draft?.fault ?? "")")
    let rows = work.app.workspace[key]?.tree["figures"]?.elements ?? []
    let row = try #require(rows.first { !before.contains($0.rowID ?? "") })
    #expect(row["amount"] == nil && row["budget"] == .text(estimate.key.id))
    #expect(audit(work.app.workspace).count == found, "a blank figure says nothing wrong")
    // Typed, it is checked.
    let path = Path(["figures", row.rowID ?? "", "amount"])
    work.app.go(to: key, path)
    work.press("⏎")
    work.app.grid?.select(id: path.text)
    work.press("F2 ^u 1 ⏎")
    #expect(work.app.workspace[key]?.tree[path] != nil, "\(work.text)")
    #expect(audit(work.app.workspace).count == found + 1)
  }

  @Test(
    "A time that makes nothing due is kept as typed, and the screen says so at the commit",
    arguments: [
      ("Khi có kinh phí", "không có ngày cuối"), ("Ngày 15 hằng", "chưa có hạn"),
      ("Từ tháng 9/2015", "không có ngày cuối"),
      ("Tháng 9/2015", nil), ("Quý III", nil), ("Trước 15/12", nil),
    ] as [(String, String?)])
  func timeWithoutADay(_ typed: String, _ warning: String?) throws {
    var work = try AppAtWork("bac-giang")
    let record = try #require(
      work.app.workspace.all(.plan).first { record in
        record.tree["tasks"]?.elements?.isEmpty == false
      })
    let task = try #require(record.tree["tasks"]?.elements?.first?.rowID)
    let path = Path(["tasks", task, "schedule"])
    work.app.go(to: record.key, path)
    work.press("F2 ^u")
    work.type(typed)
    var effects = work.press("⏎")
    // What no longer is a time is asked about first.
    if work.app.overlay != nil { effects = work.press("→ ⏎") }
    #expect(!effects.isEmpty, "\(work.text)")
    #expect(work.app.workspace[record.key]?.tree[path] == .text(typed), "kept as typed")
    if let warning {
      #expect(work.app.notice?.role == .warning)
      #expect(work.app.notice?.text.contains(warning) == true, "\(work.text)")
      #expect(work.text.contains("không"), "it is seen: \(work.text)")
    } else {
      #expect(work.app.notice?.role != .warning, "\(work.app.notice?.text ?? "")")
    }
  }
}
