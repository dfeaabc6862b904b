import Domain
import TestSupport
import Testing

@testable import Screens

/// What is pasted from elsewhere, and what is put right before it is brought in.
@Suite("Blocks of cells and lines of papers")
struct PaperLinesTests {
  /// What is read of a text of cells.
  private func tables(_ text: String) -> PaperTables {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    let made = rows.map { number, line in
      PaperRow(
        number: number + 1,
        cells: line.split(separator: "\t", omittingEmptySubsequences: false).map {
          PaperCell(String($0))
        })
    }
    return PaperTables(.text, [PaperTable(.lines, number: 1, name: "", rows: made)], [])
  }

  /// Pastes a block into the table that is looked at, and reads it.
  private func paste(_ text: String, _ work: inout AppAtWork) {
    let effects = work.app.update(.input(.paste(text)))
    guard case .readBlock(let block, let name)? = effects.last else {
      Issue.record("no block was read: \(effects)")
      return
    }
    #expect(block == text)
    _ = work.app.update(.paperRead(name, .success(tables(text))))
  }

  @Test("A block out of a workbook becomes lines of the estimate into which it is pasted")
  func estimate() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 30)
    work.press("!5")
    let budget = try #require(work.app.workspace.all(Budget.self).first)
    #expect(work.app.grid?.table == .budget(budget.id))
    paste("8\tThuê loa\tNgày\t02\t1,5\t3\n9\tNước\t\t\t\t0,5", &work)
    #expect(work.app.grid?.table == .importedLines)
    #expect(work.text.contains("8 Thuê loa") && work.text.contains("Thêm 2, đổi 0"))
    work.press("^b")
    // They stand behind the line at which the cursor was.
    let lines = try #require(work.app.workspace.budget(budget.id)).lines.dropFirst().prefix(2)
    #expect(lines.map(\.content) == ["Thuê loa", "Nước"])
    #expect(lines.map(\.ordinal) == ["8", "9"])
    #expect(lines.first?.measure == "Ngày" && lines.first?.typed?.quantity == "02")
    #expect(lines.map(\.amount) == [Money(dong: 3_000_000), Money(dong: 500_000)])
    work.saveAll()
    work.press("^z")
    #expect(work.app.workspace.budget(budget.id)?.lines.count == budget.lines.count)
  }

  @Test("A block with headings is read by them, whatever the order of its columns")
  func headings() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 30)
    work.press("!5")
    paste("Thành tiền\tNội dung\n4\tThuê xe\n", &work)
    #expect(work.text.contains("Thuê xe") && work.text.contains("Thành tiền 4"))
  }

  @Test(
    "Names under each other become units where units are listed; a number alone is asked for its unit"
  )
  func names() throws {
    var work = try AppAtWork("dien-bien", columns: 120, rows: 30)
    work.press("!3")
    paste("Trường Thử A\nTrường Thử B\n", &work)
    #expect(work.text.contains("Trường Thử A") && work.text.contains("Thêm 2, đổi 0"))
    // How it was read stands above the lines.
    #expect(work.text.contains("Đọc các dòng chữ"))
    work.press("⏎")
    work.type("X")
    work.press("⏎")
    // What was put right is not given up unasked.
    work.press("⎋")
    #expect(work.app.overlay != nil)
    work.press("⏎ ⎋ → ⏎")
    #expect(work.app.grid?.table == .units && work.savedChanges.isEmpty)
  }

  @Test("One cell is typed into the cell, as before; a table that takes no rows takes no block")
  func oneCell() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 30)
    work.press("!5")
    _ = work.app.update(.input(.paste("Thuê xe")))
    #expect(work.app.grid?.draft?.field.text == "Thuê xe")
    work.press("⎋ !1")
    let effects = work.app.update(.input(.paste("a\tb\nc\td")))
    #expect(!effects.contains { if case .readBlock = $0 { true } else { false } })
  }

  @Test("A cell that is refused is put right in the line, and the lines follow")
  func corrected() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 30)
    work.press("!5")
    paste("8\tThuê loa\tNgày\t2\t1,5\tba", &work)
    #expect(work.text.contains("không nhập được 1") && work.text.contains("“ba”"))
    work.press("⏎")
    #expect(work.text.contains("Sửa dòng 1 của tệp"))
    // The cursor stands in the cell that is refused.
    for _ in 0..<2 { work.press("⌫") }
    work.type("3")
    work.press("⏎")
    #expect(
      work.app.overlay == nil && work.text.contains("Thêm 1, đổi 0, như cũ 0, không nhập được 0"))
    #expect(work.app.paper?.table.rows[0][5].text == "3")
  }

  @Test("What a column holds can be said otherwise; what must be there is asked for")
  func columns() throws {
    var work = try AppAtWork("bac-giang", columns: 120, rows: 30)
    work.press("!5")
    paste("Nội dung\tGhi gì đó\tSố tiền\nThuê xe\tSở\t4\n", &work)
    work.press("!w")
    #expect(work.text.contains("Cột của tệp") && work.text.contains("B “Ghi gì đó”"))
    // The first column alone is what lines are called by.
    work.type("không dùng")
    work.press("⏎ ⏎ ⏎")
    #expect(work.text.contains("Phải có một cột là “Nội dung”"))
    work.press("⎋ !w ⇥")
    work.type("nguồn")
    #expect(work.text.contains("Nguồn"), "\(work.text)")
    work.press("⏎ ⏎")
    #expect(work.app.overlay == nil && work.text.contains("Nguồn Sở"), "\(work.text)")
  }
}
