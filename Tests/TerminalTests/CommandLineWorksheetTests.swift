import Foundation
import Testing

@Suite("A reorganisation out of a worksheet, from the command line")
struct CommandLineWorksheetTests {
  private let list = """
    Mã;Tên đơn vị;Cấp;Trực thuộc
    100;Huyện Điện Biên;cấp huyện;
    00001;Xã Mường Nhà;cấp xã;Huyện Điện Biên
    00002;Xã Na Tông;cấp xã;Huyện Điện Biên
    00003;Xã Quài Tở;cấp xã;Huyện Điện Biên

    """
  private let worksheet = """
    Đơn vị cũ;Đơn vị mới;Mã mới
    Xã Mường Nhà;Xã Mường Nhà;
    Xã Na Tông;Xã Mường Nhà;
    Xã Quài Tở;;
    Huyện Điện Biên;giải thể;

    """

  private func run(
    _ command: [String], _ text: String, _ more: [String], _ store: String, _ desk: Desk
  ) -> Ran {
    desk.run(
      command + ["-", "--store", store, "--as", "Sở Nội vụ:secretary"] + more,
      input: Data(text.utf8))
  }

  @Test("Where a list is of a later tree, bringing it in says so")
  func later() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(run(["import", "units"], list, [], store, desk).status == 0)
    let later = """
      Tên đơn vị;Cấp;Trực thuộc
      Huyện Điện Biên;cấp huyện;
      Xã Quài Tở;cấp xã;Huyện Điện Biên
      Xã Mới Một;cấp xã;Huyện Điện Biên
      Xã Mới Hai;cấp xã;Huyện Điện Biên

      """
    let seen = run(["import", "units"], later, ["--dry-run"], store, desk)
    let said = "2 đơn vị trong kho không có ở danh sách, 2 đơn vị chưa có trong kho."
    #expect(seen.output.contains(said) && seen.output.contains("unit worksheet"), "\(seen)")
    let same = run(["import", "units"], list, ["--dry-run"], store, desk)
    #expect(!same.output.contains("unit worksheet"), "\(same)")
  }

  @Test(
    "It is shown, carried out at once with day and decision, and changes nothing the second time")
  func whole() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(run(["import", "units"], list, [], store, desk).status == 0)
    let on = ["--on", "01/07/2025", "--decision", "1661/NQ"]
    let seen = run(["unit", "reorganise"], worksheet, on + ["--dry-run"], store, desk)
    #expect(seen.status == 0 && seen.output.contains("? dòng 4: Xã Quài Tở: chưa rõ"), "\(seen)")
    #expect(seen.output.contains("giải thể; hết từ 01/07/2025: “Huyện Điện Biên”"), "\(seen)")
    let done = run(["unit", "reorganise"], worksheet, on, store, desk)
    #expect(done.status == 0 && done.output.contains("OK đã sắp xếp. Thực hiện 3"), "\(done)")
    let now = desk.run("list", "units", "--as-of", "01/07/2025", "--json", "--store", store)
    let names = now.items.compactMap { $0["name"] as? String }
    #expect(names.sorted() == ["Xã Mường Nhà", "Xã Quài Tở"], "\(now)")
    let again = run(["unit", "reorganise"], worksheet, on + ["--json"], store, desk)
    let outcomes = again.items.map { $0["outcome"] as? String }
    #expect(outcomes == ["unchanged", "unchanged", "unknown", "unchanged"], "\(again)")
  }

  @Test("Sheets with the same headings are one worksheet where all of them are asked for")
  func allSheets() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(run(["import", "units"], list, [], store, desk).status == 0)
    let head = ["Đơn vị cũ", "Đơn vị mới", "Ngày"]
    let file = try desk.workbook([
      ("Đợt 1", [head, ["Xã Mường Nhà", "Xã Mường Mới", "01/07/2025"]]),
      ("Ghi chú", [["Người lập"], ["A"]]),
      (
        "Đợt 2",
        [head, ["Xã Na Tông", "Xã Na Mới", "01/07/2025"], ["Xã Lạ", "Xã Kia", "01/07/2025"]]
      ),
    ])
    let bring = { (more: [String]) in
      desk.run(
        ["unit", "reorganise", file, "--store", store, "--as", "Sở Nội vụ:secretary"]
          + ["--decision", "1661/NQ"] + more)
    }
    let one = bring(["--dry-run"])
    #expect(
      one.output.contains("--sheet all đọc cả") && !one.output.contains("Mường Nhà"), "\(one)")
    let all = bring(["--sheet", "all", "--dry-run"])
    #expect(
      all.status == 1 && all.output.contains("✗ dòng 3 của bảng 3, cột đơn vị cũ: Xã Lạ"), "\(all)")
    let rows = bring(["--sheet", "all", "--json", "--dry-run"]).items
    #expect(rows.map { $0["table"] as? Int } == [1, 3, 3], "\(rows)")
    #expect(rows.map { $0["row"] as? Int } == [2, 2, 3], "\(rows)")
    #expect(bring(["--sheet", "all", "--leave-refused"]).status == 0)
    let now = desk.run("list", "units", "--as-of", "01/07/2025", "--json", "--store", store)
    let names = now.items.compactMap { $0["name"] as? String }
    #expect(names.contains("Xã Mường Mới") && names.contains("Xã Na Mới"), "\(now)")
  }

  @Test("A refused row keeps all from being written, unless it and what hangs on it are left")
  func refused() throws {
    let desk = try Desk()
    let store = desk("stores/trống")
    #expect(desk.run("init", store).status == 0)
    #expect(run(["import", "units"], list, [], store, desk).status == 0)
    let bad =
      "Đơn vị cũ;Đơn vị mới\nXã Na Tong;Xã Chung\nXã Mường Nhà;Xã Chung\nXã Quài Tở;Xã Khác\n"
    let ran = run(["unit", "reorganise"], bad, ["--on", "01/07/2025"], store, desk)
    #expect(ran.status == 1 && ran.output.contains("gần giống “Xã Na Tông”"), "\(ran)")
    #expect(ran.output.contains("dòng 3: Xã Mường Nhà → Xã Chung: liên quan đến dòng 2"), "\(ran)")
    let left = run(
      ["unit", "reorganise"], bad, ["--on", "01/07/2025", "--leave-refused"], store, desk)
    #expect(left.status == 0 && left.output.contains("Thực hiện 1 dòng"), "\(left)")
    let undated = run(["unit", "reorganise"], bad, [], store, desk)
    #expect(undated.status == 1 && undated.output.contains("--on"), "\(undated)")
    let none = run(["unit", "reorganise"], "Nội dung;Số\nA;1\n", [], store, desk)
    #expect(none.status == 1 && none.error.contains("Đơn vị mới"), "\(none)")
  }
}

extension Desk {
  /// A workbook of these sheets, as LibreOffice keeps one.
  func workbook(_ sheets: [(name: String, rows: [[String]])]) throws -> String {
    let body = sheets.map { sheet in
      let rows = sheet.rows.map { row in
        let cells = row.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }
        return "<table:table-row>\(cells.joined())</table:table-row>"
      }
      return "<table:table table:name=\"\(sheet.name)\">\(rows.joined())</table:table>"
    }
    let names = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let content =
      "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>"
      + body.joined() + "</office:spreadsheet></office:body></office:document-content>"
    let file = self("stores/\(sheets.count).ods")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      "import sys, zipfile; "
        + "zipfile.ZipFile(sys.argv[1], 'w').writestr('content.xml', sys.argv[2])",
      file, content,
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return file
  }
}
