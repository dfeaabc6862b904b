import Domain
import TestSupport
import Testing

@testable import Screens

/// A list of units that a reorganisation made, opened as its worksheet from where it is looked at.
@Suite("A list of a later tree")
struct LaterListTests {
  private func tables(_ rows: [[String]]) -> PaperTables {
    let made = rows.enumerated().map { number, cells in
      PaperRow(number: number + 1, cells: cells.map { PaperCell($0) })
    }
    return PaperTables(
      .xlsx, [PaperTable(.sheet, number: 1, name: "Đơn vị", rows: made)], [])
  }

  private func read(_ work: inout AppAtWork, _ rows: [[String]]) {
    work.press("!3 ^b")
    work.type("/tmp/ds.xlsx")
    _ = work.press("⏎ ⏎ ⏎ ⏎ ⏎")
    _ = work.app.update(.paperRead("/tmp/ds.xlsx", .success(tables(rows))))
  }

  /// The list of all communes but the first two, with two others.
  private func later(_ work: AppAtWork) -> [[String]] {
    let communes = work.app.workspace.all(Unit.self).filter { $0.kind(on: nil) == "commune" }
    let kept = communes.dropFirst(2).map { [$0.name(on: nil), "cấp xã"] }
    return [["Tên đơn vị", "Loại"]] + kept
      + [["UBND xã Mới Một", "cấp xã"], ["UBND xã Mới Hai", "cấp xã"]]
  }

  @Test(
    "A later list says so in its first line, which makes the worksheet; it is filled in, written and undone"
  )
  func filled() throws {
    var work = try AppAtWork("dien-bien", columns: 140, rows: 30)
    let before = work.app.workspace
    let gone = before.all(Unit.self).filter { $0.kind(on: nil) == "commune" }.prefix(2)
    read(&work, later(work))
    work.press("g")
    #expect(
      work.text.contains("2 đơn vị trong kho không có ở danh sách, 2 đơn vị chưa có trong kho"),
      "\(work.text)")
    // Brought in as it is, it is asked about.
    work.press("^b")
    #expect(work.text.contains("Nếu do sắp"), "\(work.text)")
    work.press("⎋ g ⏎")
    #expect(
      work.text.contains("Bảng sắp xếp") || work.text.contains("bảng sắp xếp"), "\(work.text)")
    work.type("1661/NQ")
    work.press("⏎ ⏎")
    #expect(work.text.contains("Cần ngày"), "\(work.text)")
    work.type("01/07/2025")
    work.press("⏎")
    let row = try #require(work.app.paper?.lines.first { $0.title == gone.first?.name(on: nil) })
    #expect(work.text.contains("chưa rõ, giữ nguyên"), "\(work.text)")
    #expect(work.app.workspace == before && work.savedChanges.isEmpty)
    #expect(try go(&work, to: row.rowID))
    work.press("⏎")
    // Typing begins with what becomes of the unit.
    work.type("UBND xã Mới Một")
    work.press("⏎")
    #expect(
      work.app.overlay == nil && work.text.contains("hết từ 01/07/2025")
        || work.text.contains("tiếp tục"), "\(work.text)")
    work.press("^b")
    if work.app.overlay != nil { work.press("→ ⏎") }
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let heirs = work.app.workspace.all(Unit.self).filter { $0.name(on: day) == "UBND xã Mới Một" }
    #expect(heirs.count == 1 && work.app.history.undoable.count == 1, "\(work.text)")
    work.saveAll()
    work.press("^z")
    #expect(
      work.app.workspace.all(Unit.self).map(\.existence) == before.all(Unit.self).map(\.existence))
  }

  /// Selects a line of the paper.
  private func go(_ work: inout AppAtWork, to id: String) throws -> Bool {
    work.press("g")
    for _ in 0..<40 where work.app.grid?.selected?.id != id { work.press("↓") }
    return work.app.grid?.selected?.id == id
  }

  @Test("A list with forerunners becomes the merger that it tells")
  func forerunners() throws {
    var work = try AppAtWork("dien-bien", columns: 140, rows: 30)
    read(
      &work,
      [
        ["Tên đơn vị", "Loại", "Hợp nhất từ"],
        ["UBND phường Mới", "cấp xã", "UBND phường Him Lam, UBND phường Nam Thanh"],
      ])
    work.press("g")
    #expect(work.text.contains("hợp nhất từ"), "\(work.text)")
    work.press("⏎")
    work.type("1661/NQ")
    work.press("⏎")
    work.type("01/07/2025")
    work.press("⏎ ^b")
    if work.app.overlay != nil { work.press("→ ⏎") }
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let heir = work.app.workspace.all(Unit.self).first { $0.name(on: day) == "UBND phường Mới" }
    #expect(heir?.predecessors.count == 2, "\(work.text)")
    #expect(work.app.workspace.all(Unit.self).count { $0.endedBy == "1661/NQ" } == 2)
  }

  @Test("A few new units, and a list of the same tree, offer no worksheet")
  func same() throws {
    var work = try AppAtWork("dien-bien", columns: 140, rows: 30)
    let communes = work.app.workspace.all(Unit.self).filter { $0.kind(on: nil) == "commune" }
    let head = [["Tên đơn vị", "Loại"]]
    let new = [["UBND xã Mới Một", "cấp xã"], ["UBND xã Mới Hai", "cấp xã"]]
    for rows in [head + new, head + communes.map { [$0.name(on: nil), "cấp xã"] } + new] {
      read(&work, rows)
      #expect(work.app.paper?.makesWorksheet == false && !work.text.contains("Mở bảng sắp xếp"))
      work.press("⎋")
    }
    // What leaves all as it is makes no worksheet either, though its column asks for one.
    let unit = try #require(communes.first)
    read(&work, [["Tên đơn vị", "Loại", "Hợp nhất từ"], [unit.name(on: nil), "cấp xã", ""]])
    #expect(work.app.paper?.makesWorksheet == true, "\(work.text)")
  }
}
