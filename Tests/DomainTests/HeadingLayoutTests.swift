import Testing
import Vietnamese

@testable import Domain

@Suite("The headings of a table, and the rows below them")
struct HeadingLayoutTests {
  /// A table of lines whose cells are divided by `|`; `^` repeats the cell before it, merged with it.
  private func table(_ text: String) -> PaperTable {
    var rows: [PaperRow] = []
    for (place, line) in text.split(separator: "\n").enumerated() {
      var cells: [PaperCell] = []
      for part in line.split(separator: "|", omittingEmptySubsequences: false) {
        let text = part.split(separator: " ").joined(separator: " ")
        if text == "^", var last = cells.last {
          last.isSpread = true
          cells.append(last)
        } else {
          cells.append(PaperCell(text))
        }
      }
      rows.append(PaperRow(number: place + 1, cells: cells))
    }
    return PaperTable(.sheet, number: 1, name: "", rows: rows)
  }

  private func columns(_ text: String) -> [UnitField: Int]? {
    HeadingLayout<UnitField>(table(text))?.columns
  }

  @Test("Columns are found by their headings in any order, below titles and departments")
  func order() throws {
    let text = """
      ỦY BAN NHÂN DÂN TỈNH|^|^|^
      SỞ KHOA HỌC VÀ CÔNG NGHỆ||Độc lập - Tự do - Hạnh phúc|
      DANH SÁCH CƠ QUAN, ĐƠN VỊ|^|^|^
      STT|Cơ quan, đơn vị|Điện thoại|Mã số
      1|Sở Nội vụ|0215.3825|H18.01
      """
    let layout = try #require(HeadingLayout<UnitField>(table(text)))
    #expect(layout.rows == 3..<4)
    #expect(layout.columns == [.ordinal: 0, .name: 1, .telephone: 2, .code: 3])
  }

  @Test(
    "Headings in two rows are joined, and the lower one tells where the upper one is of several")
  func twoRows() throws {
    let text = """
      TT|Đơn vị|^|Công bố|^|Ghi chú
      |Mã|Tên|Số|Ngày công bố|
      1|094|Thành phố Điện Biên Phủ|12/QĐ|01/02/2020|
      """
    let layout = try #require(HeadingLayout<UnitField>(table(text)))
    #expect(layout.rows == 0..<2)
    #expect(
      layout.columns == [
        .ordinal: 0, .code: 1, .name: 2, .declarationNumber: 3, .declarationDate: 4, .note: 5,
      ])
  }

  @Test("A row of data below the headings is never taken for one of them")
  func dataBelow() throws {
    let layout = try #require(
      HeadingLayout<UnitField>(table("Tên đơn vị|Mã|Khác\nXã A|1|Thuộc huyện B\nXã C|2|")))
    #expect(layout.rows == 0..<1 && layout.columns == [.name: 0, .code: 1])
  }

  @Test("What a person says of columns goes before headings, and is enough without any")
  func said() throws {
    let named = try #require(
      HeadingLayout<UnitField>(table("Tên đơn vị|Mã|Khác\nXã A|1|x"), saying: [.note: 2]))
    #expect(named.columns == [.name: 0, .code: 1, .note: 2])
    let bare = table("Xã A|1\nXã B|2")
    #expect(HeadingLayout<UnitField>(bare) == nil)
    let layout = try #require(HeadingLayout<UnitField>(bare, saying: [.name: 0, .code: 1]))
    #expect(HeadingBody(bare, layout).lines.map { $0.text(.name) } == ["Xã A", "Xã B"])
    #expect(PaperTable.column("AA") == 26 && PaperTable.column("3") == 2)
    #expect(PaperTable.column("A1") == nil && PaperTable.letters(of: 701) == "ZZ")
  }

  @Test("A heading stands for what it says, whatever case, marks and brackets it has")
  func spellings() {
    #expect(columns("TÊN ĐƠN VỊ (*)|MÃ ĐƠN VỊ")?[.name] == 0)
    #expect(columns("Ten don vi|Truc thuoc")?[.parent] == 1)
    #expect(columns("code|level|kind|full_name|parent")?.count == 5)
    #expect(columns("Nội dung|Thành tiền") == nil)
    #expect(columns("DANH SÁCH ĐƠN VỊ|^|^") == nil)
  }

  @Test("What only orders the page is told from data: heads again, numbers, titles, sums, notes")
  func body() throws {
    let text = """
      TT|Tên đơn vị|Mã
      (1)|(2)|(3)
      Huyện Điện Biên|^|^
      1|Xã Mường Nhà|03370
      2|Xã Cộng Hòa|03371
      TT|Tên đơn vị|Mã
      3|Xã Na Tông|
      Tổng cộng|3|
      |Cộng: 3 đơn vị|
      Ghi chú: số liệu tạm|| 
      """
    let table = table(text)
    let layout = try #require(HeadingLayout<UnitField>(table))
    let body = HeadingBody(table, layout)
    #expect(body.lines.map { $0.text(.name) } == ["Xã Mường Nhà", "Xã Cộng Hòa", "Xã Na Tông"])
    #expect(body.lines.map(\.section) == Array(repeating: "Huyện Điện Biên", count: 3))
    #expect(
      body.leftOut == [
        2: .numbering, 3: .section, 6: .repeatedHeading, 8: .total, 9: .total, 10: .note,
      ])
  }

  @Test("Who signs below a list is no unit; a row without a number above the sum is one")
  func signed() throws {
    let table = table(
      """
      STT|Cơ quan/Đơn vị|Cơ quan cấp trên|Quyết định công bố|^
      |||Số QĐ|Ngày ban hành
      1|Sở Nội vụ||101/QĐ|05/01/2021
      |Phòng Hành chính|Sở Nội vụ||
      2|Sở Y tế|||
      |Tổng cộng: 3 đơn vị|||
      |NGƯỜI LẬP BIỂU||GIÁM ĐỐC|
      """)
    let layout = try #require(HeadingLayout<UnitField>(table))
    #expect(layout.columns[.declarationNumber] == 3 && layout.columns[.declarationDate] == 4)
    let body = HeadingBody(table, layout)
    #expect(body.lines.map { $0.text(.name) } == ["Sở Nội vụ", "Phòng Hành chính", "Sở Y tế"])
    #expect(body.leftOut == [6: .total, 7: .note])
  }

  @Test(
    "White space of any kind is one space, and none at the ends",
    arguments: [
      ("Xã  Mường\u{A0}Nhà", "Xã Mường Nhà"), (" a", "a"), ("a ", "a"), ("a\tb\n", "a b"),
      ("\u{3000}a\u{2003}b\u{1680}", "a b"), ("", ""), (" \u{85} ", ""),
      ("Xã Mường Nhà – “A”", "Xã Mường Nhà – “A”"),
    ])
  func spaces(text: String, single: String) {
    #expect(text.singleSpaced == single)
  }

  @Test(
    "The unit of money is read from a heading",
    arguments: [
      ("Thành tiền (nghìn đồng)", 3), ("Kinh phí (ĐVT: triệu đồng)", 6), ("Số tiền (đồng)", 0),
      ("Dự toán (1.000 đồng)", 3), ("Đơn vị tính: tỷ đồng", 9),
    ])
  func money(heading: String, places: Int) {
    #expect(HeadingText(heading).money?.places == places)
  }

  @Test("A heading without a unit of money has none, and one above the table holds for all")
  func noMoney() throws {
    #expect(HeadingText("Số lượng").money == nil && HeadingText("Năm 2019").money == nil)
    let layout = try #require(
      HeadingLayout<UnitField>(table("|Đơn vị tính: triệu đồng\nTên đơn vị|Mã\nA|1")))
    #expect(layout.money[0]?.places == 6)
  }

  @Test(
    "Of several tables that with most known headings is proposed, and a person may say otherwise")
  func proposal() throws {
    var first = table("Số: 52/KH|Điện Biên\nTên đơn vị|x")
    first = PaperTable(.table, number: 1, name: "", rows: first.rows)
    let second = PaperTable(
      .table, number: 2, name: "", rows: table("Mã|Tên đơn vị|Trực thuộc\n1|A|B").rows)
    let found = PaperTables(.docx, [first, second], []).proposed(for: UnitField.self)
    #expect(found?.table.number == 2)
    var layout = try #require(found?.layout)
    layout.set(.note, column: 2)
    #expect(layout.columns == [.code: 0, .name: 1, .note: 2])
  }
}
