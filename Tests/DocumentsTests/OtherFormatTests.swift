import Documents
import Domain
import Testing

@Suite("Sheets of LibreOffice and of old Excel, tables of Word")
struct OtherFormatTests {
  private func number(_ scaled: Int, _ places: Int = 0) -> PaperValue {
    .number(PaperNumber(scaled: scaled, places: places))
  }

  @Test(
    "A list of units comes out as it went in, whatever wrote the file",
    arguments: Lists.all, ["lo/%.ods", "lo/%.xls", "%-xlwt.xls", "%.docx"])
  func lists(list: String, file: String) throws {
    let name = file.replacing("%", with: list)
    let table = try #require(try OfficeFiles.tables(name).tables.first)
    let heading = try #require(table.rows.firstIndex { $0[0].text == "Mã đơn vị" })
    let rows = table.rows[(heading + 1)...].map { row in (0..<5).map { row[$0].text } }
    #expect(rows == Array(try OfficeFiles.roster(list).dropFirst()), "\(name)")
  }

  @Test(
    "Cells of a workbook hold the same in its other forms",
    arguments: [
      "lo/features.ods", "lo/features1904.ods", "lo/features.xls", "lo/features1904.xls",
    ])
  func values(file: String) throws {
    let table = try #require(try OfficeFiles.tables(file).tables.first)
    var cells: [String: PaperCell] = [:]
    for row in table.rows where row.number < 19 { cells[row[0].text] = row[1] }
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let expected: [(String, PaperValue)] = [
      ("số", number(1_234_567)), ("lẻ", number(264, 1)), ("mã", number(7201)),
      ("phần trăm", .percent(PaperNumber(scaled: 985, places: 3))), ("ngày", .date(day)),
      ("ngày giờ", .date(day)), ("tiền", number(12345, 1)), ("âm", number(-5000)),
      ("công thức", number(3)), ("lỗi", .failed), ("rõ", number(12_345_678_901)),
    ]
    for (label, value) in expected { #expect(cells[label]?.value == value, "\(label)") }
    #expect(cells["mã"]?.text == "07201" && cells["ngày"]?.text == "01/07/2025")
    #expect(cells["lỗi"]?.text == "#DIV/0!")
  }

  @Test(
    "Merged, hidden and old fonts are told in the other forms too",
    arguments: ["lo/features.ods", "lo/features.xls"])
  func looks(file: String) throws {
    let tables = try OfficeFiles.tables(file)
    let table = try #require(tables.tables.first)
    #expect(tables.tables.map(\.name) == ["Số liệu", "Trang sau"])
    #expect(table.texts(ofRow: 20) == ["gộp", "gộp", "gộp"])
    #expect(table.texts(ofRow: 21) == ["gộp", "gộp", "gộp", "cạnh"])
    #expect(table.texts(ofRow: 22) == nil && table.cell(4, 1) == .blank)
    #expect((23...25).map { table.cell(0, $0)?.text } == ["Sơn La", "ĐIỆN BIÊN", "Điện Biên Phủ"])
    #expect(tables.notes.contains(.hiddenSheets(["Nháp"], areRead: false)))
    #expect(tables.notes.contains(.hiddenColumns(["E"], table: "Số liệu", areRead: false)))
    let all = try OfficeFiles.tables(file, includesHidden: true)
    #expect(all.tables.map(\.name) == ["Số liệu", "Nháp", "Trang sau"])
    #expect(all.tables[0].cell(4, 1)?.text == "cột ẩn")
  }

  @Test("All tables of a document are listed, each with the line above it, those within others too")
  func document() throws {
    let tables = try OfficeFiles.tables("document.docx")
    #expect(tables.tables.map(\.number) == [1, 2, 3])
    #expect(
      tables.tables.map(\.name) == [
        "ỦY BAN NHÂN DÂN TỈNH", "Phụ lục 1. Nội dung thực hiện", "",
      ])
    let rows = tables.tables[1].rows.map { $0.cells.map(\.text) }
    #expect(rows[0] == ["TT", "Tên đơn vị", "Mã đơn vị", "Thời gian"])
    #expect(rows[1] == Array(repeating: "I. Cấp tỉnh", count: 4))
    #expect(rows[2] == ["1", "Sở Khoa học\nvà Công nghệ"])
    #expect(rows[3] == ["1", "Điện Biên", "mới"])
    #expect(tables.tables[2].rows.map { $0.cells.map(\.text) } == [["trong", "bảng"]])
    #expect(tables.notes.contains(.trackedChanges(deletions: 1, insertions: 1)))
  }

  @Test("Ordinals that Word counts of itself are read as everybody sees them")
  func numbered() throws {
    let table = try #require(try OfficeFiles.tables("numbered.docx").tables.first)
    #expect(table.rows.map { $0[0].text } == ["TT", "I", "1.", "2.", "2.a)", "II", "1."])
  }
}
