import CXlsxWriter
import Domain

/// Why no workbook was made.
enum WorkbookFault: Error {
  /// The library could not write: memory or the room for its temporary files was short.
  case notWritten
}

/// Writes tables as a workbook: numbers as numbers, days as days, sums as formulas with what they come to.
///
/// Each table is a sheet with its title above, a head that stays, a filter, and a page that prints well.
struct WorkbookWriter: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var styles: CellStyles
  private var names: Set<String> = []
  private let wording: OfficialWording

  /// The bytes of a workbook, each table under the lines of its head; the same tables give the same bytes.
  static func bytes(
    of tables: [OfficeTable], head: [String], _ wording: OfficialWording
  ) throws(WorkbookFault) -> [UInt8] {
    let file = bcdiso_memory_file()
    guard file >= 0 else { throw .notWritten }
    defer { bcdiso_close(file) }
    var writer = try WorkbookWriter("/proc/self/fd/\(file)", wording)
    for table in tables { writer.write(table, head: head) }
    try writer.finish()
    return try content(of: file)
  }

  /// All that was written into a file in memory.
  private static func content(of file: Int32) throws(WorkbookFault) -> [UInt8] {
    let size = bcdiso_length(file)
    guard size > 0 else { throw .notWritten }
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      while read < size, let base = room.baseAddress {
        let more = bcdiso_read(file, base + read, UInt(size - read), read)
        guard more > 0 else { break }
        read += more
      }
      count = read
    }
    guard read == size else { throw .notWritten }
    return bytes
  }

  private init(_ path: String, _ wording: OfficialWording) throws(WorkbookFault) {
    guard let made = workbook_new(path) else { throw .notWritten }
    workbook = made
    styles = CellStyles(made)
    self.wording = wording
    var properties = lxw_doc_properties()
    // One moment for all: a day would make each copy of the same state another file.
    properties.created = 315_532_800
    _ = workbook_set_properties(workbook, &properties)
  }

  /// Closes the workbook, which writes it.
  private consuming func finish() throws(WorkbookFault) {
    guard workbook_close(workbook) == LXW_NO_ERROR else { throw .notWritten }
  }

  private mutating func write(_ table: OfficeTable, head: [String]) {
    guard let sheet = workbook_add_worksheet(workbook, name(for: table)) else { return }
    var row: UInt32 = 0
    let last = UInt16(max(1, table.columns.count) - 1)
    for line in head where !line.isEmpty {
      worksheet_write_string(sheet, row, 0, line, styles.plain())
      row += 1
    }
    for (line, style) in [(table.title, styles.title()), (table.subtitle, styles.note())]
    where !line.isEmpty {
      merge(sheet, row, last, line, style)
      row += 1
    }
    let first = row
    for (place, column) in table.columns.enumerated() {
      worksheet_write_string(sheet, row, UInt16(place), column.heading, styles.heading())
      worksheet_set_column(
        sheet, UInt16(place), UInt16(place), Double(width(of: column, place, in: table)), nil)
    }
    for (place, line) in table.rows.enumerated() {
      write(line, of: table, at: first + 1 + UInt32(place), firstRow: first + 1, sheet)
    }
    arrange(sheet, table, first: first, last: last)
  }

  /// A line over all columns.
  private func merge(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ last: UInt16, _ text: String,
    _ style: UnsafeMutablePointer<lxw_format>?
  ) {
    if last == 0 {
      worksheet_write_string(sheet, row, 0, text, style)
    } else {
      worksheet_merge_range(sheet, row, 0, row, last, text, style)
    }
  }

  /// What stays when one scrolls, what is filtered, and how it is printed.
  private func arrange(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ table: OfficeTable, first: UInt32, last: UInt16
  ) {
    let bottom = first + UInt32(table.rows.count)
    worksheet_freeze_panes(sheet, first + 1, UInt16(table.frozenColumns))
    // The total is no row to be filtered away.
    let isTotalled = table.rows.last?.nature == .total
    let filtered = isTotalled && bottom > first ? bottom - 1 : bottom
    if filtered > first { worksheet_autofilter(sheet, first, 0, filtered, last) }
    worksheet_set_paper(sheet, 9)
    if table.columns.reduce(0, { $0 + $1.width }) > 90 { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, first, first)
    worksheet_print_area(sheet, 0, 0, bottom, last)
    worksheet_set_margins(sheet, 0.8, 0.6, 0.8, 0.8)
    worksheet_set_footer(sheet, "&C&P/&N")
  }

  /// A name that no other sheet bears, of at most 31 letters, without the signs that a name may not have.
  private mutating func name(for table: OfficeTable) -> String {
    let plain = table.title.filter { !"[]:*?/\\'".contains($0) && $0 != "\n" }
    let base = plain.isEmpty ? "Bảng" : String(plain)
    var name = WorkbookWriter.cut(base, to: 31)
    var number = 2
    while !names.insert(name.lowercased()).inserted {
      let tail = " \(number)"
      name = WorkbookWriter.cut(base, to: 31 - tail.count) + tail
      number += 1
    }
    return name
  }

  /// The first letters of a text, counted as a workbook does.
  private static func cut(_ text: String, to limit: Int) -> String {
    var cut = text
    while cut.utf16.count > limit { cut.removeLast() }
    return cut.trimmed("")
  }

  /// How wide a column is, in letters: figures have what they need.
  private func width(of column: OfficeColumn, _ place: Int, in table: OfficeTable) -> Int {
    switch column.nature {
    case .text: return min(60, max(12, column.width))
    case .mark, .figure, .day:
      let widest = table.rows.reduce(0) { widest, row in
        place < row.cells.count
          ? max(widest, wording.text(of: row.cells[place]).count) : widest
      }
      let words = column.heading.split(separator: " ").map(\.count).max() ?? 0
      return min(40, max(widest, words, 4) + 2)
    }
  }

  private mutating func write(
    _ row: OfficeRow, of table: OfficeTable, at place: UInt32, firstRow: UInt32,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    for (column, head) in table.columns.enumerated() {
      let cell = column < row.cells.count ? row.cells[column] : .blank
      let at = UInt16(column)
      let style = styles.style(of: cell, in: head.nature, row.nature)
      switch cell {
      case .blank: worksheet_write_blank(sheet, place, at, style)
      case .text(let text):
        worksheet_write_string(sheet, place, at, WorkbookWriter.cut(text, to: 32_767), style)
      case .number(let number, _):
        worksheet_write_number(sheet, place, at, number.binary, style)
      case .day(let day):
        var moment = lxw_datetime(
          year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0,
          sec: 0)
        worksheet_write_datetime(sheet, place, at, &moment, style)
      case .computed(let formula, let number, _):
        worksheet_write_formula_num(
          sheet, place, at, self.formula(formula, at: place, at, firstRow: firstRow), style,
          number.binary)
      }
    }
  }

  /// A formula as a workbook writes it.
  private func formula(
    _ formula: OfficeFormula, at row: UInt32, _ column: UInt16, firstRow: UInt32
  ) -> String {
    func cell(_ row: UInt32, _ column: Int) -> String {
      WorkbookWriter.letters(of: column) + String(row + 1)
    }
    switch formula {
    case .sumOfRows(let rows):
      return "=SUM("
        + runs(of: rows).map { run in
          let (first, last) = (firstRow + UInt32(run.lowerBound), firstRow + UInt32(run.upperBound))
          return run.count == 1
            ? cell(first, Int(column)) : cell(first, Int(column)) + ":" + cell(last, Int(column))
        }.joined(separator: ",") + ")"
    case .product(let left, let right): return "=\(cell(row, left))*\(cell(row, right))"
    case .sumOfColumns(let columns):
      return "=SUM(" + columns.map { cell(row, $0) }.joined(separator: ",") + ")"
    }
  }

  /// Places that follow on each other, as stretches.
  private func runs(of places: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for place in places.sorted() {
      if let last = runs.last, last.upperBound + 1 == place {
        runs[runs.count - 1] = last.lowerBound...place
      } else {
        runs.append(place...place)
      }
    }
    return runs
  }

  /// The letters by which a workbook calls a column, counted from 0.
  private static func letters(of column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      let letter = UnicodeScalar(UInt8(65 + (rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension PaperNumber {
  /// The number as a workbook holds it: in binary, with 15 digits that hold.
  ///
  /// Nothing is reckoned with it; it is made where a file wants it.
  fileprivate var binary: Double {
    var power = 1.0
    for _ in 0..<places { power *= 10 }
    return Double(scaled) / power
  }
}
