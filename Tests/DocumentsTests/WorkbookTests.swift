import Documents
import Domain
import Phrases
import Testing

@Suite("Workbooks as offices have them")
struct WorkbookTests {
  /// What each cell of column B shows, by its label in column A.
  private func shown(_ file: String) throws -> [String: PaperCell] {
    let table = try #require(try OfficeFiles.tables(file).tables.first)
    var cells: [String: PaperCell] = [:]
    for row in table.rows where row.number < 19 { cells[row[0].text] = row[1] }
    return cells
  }

  private func number(_ scaled: Int, _ places: Int = 0) -> PaperValue {
    .number(PaperNumber(scaled: scaled, places: places))
  }

  @Test(
    "A cell says what the person sees there, and what it holds, exactly",
    arguments: ["features.xlsx", "features1904.xlsx", "lo/features.xlsx"])
  func features(file: String) throws {
    let cells = try shown(file)
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let expected: [(String, String, PaperValue)] = [
      ("số", "1.234.567", number(1_234_567)), ("lẻ", "26,4", number(264, 1)),
      ("tổng lẻ", "0,3", number(3, 1)), ("mã", "07201", number(7201)),
      ("phần trăm", "98,5%", .percent(PaperNumber(scaled: 985, places: 3))),
      ("ngày", "01/07/2025", .date(day)), ("ngày giờ", "01/07/2025 07:30", .date(day)),
      ("giờ", "07:30", .text), ("tiền", "1.234,50 đồng", number(12345, 1)),
      ("âm", "(5.000)", number(-5000)), ("không", "-", number(0)),
      ("nghìn", "2.500", number(2_500_000)), ("đúng", "TRUE", .text),
      ("nhỏ", "0,0001", number(125, 6)), ("rõ", "12345678901", number(12_345_678_901)),
    ]
    for (label, text, value) in expected {
      #expect(cells[label] == PaperCell(text, value), "\(label)")
    }
    #expect(cells["chữ"]?.text == "  Xã Mường Nhà ")
  }

  @Test("A formula gives the value that was stored with it; one without is told")
  func formulas() throws {
    let stored = try shown("lo/features.xlsx")
    #expect(stored["công thức"] == PaperCell("3", number(3)))
    #expect(stored["lỗi"] == PaperCell("#DIV/0!", .failed))
    let notes = try OfficeFiles.tables("features.xlsx").notes
    #expect(notes.contains(.formulasWithoutValue(2, first: "B14", table: "Số liệu")))
    let said = try OfficeFiles.tables("lo/features.xlsx").notes
    #expect(
      said.contains(.failedCells(1, first: "B15", text: "#DIV/0!", table: "Số liệu")))
  }

  @Test("Merged cells are opened out, and what only repeats is marked")
  func merged() throws {
    let table = try #require(try OfficeFiles.tables("features.xlsx").tables.first)
    #expect(table.texts(ofRow: 20) == ["gộp", "gộp", "gộp"])
    #expect(table.texts(ofRow: 21) == ["gộp", "gộp", "gộp", "cạnh"])
    #expect(table.cell(0, 20)?.isSpread == false && table.cell(1, 21)?.isSpread == true)
  }

  @Test("What is hidden is left out and named, and read where the person asks for it")
  func hidden() throws {
    let tables = try OfficeFiles.tables("features.xlsx")
    #expect(tables.tables.map(\.name) == ["Số liệu", "Trang sau"])
    #expect(tables.tables[0].texts(ofRow: 22) == nil && tables.tables[0].cell(4, 1) == .blank)
    for note in [
      ReadingNote.hiddenSheets(["Nháp"], areRead: false),
      .hiddenRows(1, first: 22, table: "Số liệu", areRead: false),
      .hiddenColumns(["E"], table: "Số liệu", areRead: false),
    ] { #expect(tables.notes.contains(note)) }
    let all = try OfficeFiles.tables("features.xlsx", includesHidden: true)
    #expect(all.tables.map(\.name) == ["Số liệu", "Nháp", "Trang sau"])
    #expect(all.tables[0].texts(ofRow: 22) == ["dòng ẩn"])
    #expect(all.tables[0].cell(4, 1)?.text == "cột ẩn")
    #expect(all.table(named: "trang sau")?.cell(1, 3)?.text == "xa")
  }

  @Test(
    "Texts in fonts of TCVN 5712 and VNI are read as those fonts show them",
    arguments: ["features.xlsx", "lo/features.xlsx"])
  func fonts(file: String) throws {
    let tables = try OfficeFiles.tables(file)
    let texts = (23...25).map { tables.tables[0].cell(0, $0)?.text }
    #expect(texts == ["Sơn La", "ĐIỆN BIÊN", "Điện Biên Phủ"])
    let note = tables.notes.compactMap { note in
      if case .legacyFonts(let fonts, _) = note { fonts } else { nil }
    }
    #expect(note == [[".VnTime", ".VnTimeH", "VNI-Times"]])
  }

  @Test("A text in pieces is one text, each piece read in its font, without reading aids")
  func rich() throws {
    let table = try #require(try OfficeFiles.tables("rich.xlsx").tables.first)
    #expect(table.cell(0, 1)?.text == "Tỉnh Sơn La")
  }

  @Test("A list of units comes out of a workbook as it went in", arguments: Lists.all)
  func lists(list: String) throws {
    let table = try #require(try OfficeFiles.tables("\(list).xlsx").tables.first)
    #expect(table.name == "Danh sách")
    let rows = table.rows.dropFirst(2).map { row in (0..<5).map { row[$0].text } }
    #expect(rows == Array(try OfficeFiles.roster(list).dropFirst()))
  }

  @Test("Each note is a sentence in both languages")
  func sentences() throws {
    for language in Language.allCases {
      let phrases = Phrases(language)
      for note in try OfficeFiles.tables("features.xlsx").notes {
        for desk in [ReorganisationDesk.screen, .commandLine] {
          #expect(phrases.sentence(note, asked: desk).hasSuffix("."))
        }
      }
    }
  }
}

/// The lists of units of which files are made.
enum Lists {
  static let all = [
    "bac-giang_2021", "dien-bien_2021", "dien-bien_2025-03", "dien-bien_2025-07",
  ]
}
