import Vietnamese

/// Why a row is no data.
package enum RowBeside: Hashable, Sendable {
  case repeatedHeading, numbering, section, note
  /// The sum of all, and that of a part.
  case total, subtotal
}

/// The rows of a table below its headings, told apart: what is data, and what only orders the page.
package struct HeadingBody<Field: Hashable & Sendable>: Hashable, Sendable {
  /// A row of data.
  package struct Line: Hashable, Sendable {
    /// Its number in the file.
    package let row: Int
    package let cells: [Field: PaperCell]
    /// The title of the part in which it stands; empty for none.
    package let section: String
    /// Whether what it is about stands in the row above and reaches down to it.
    package var isContinued = false

    /// What stands in a field, in one line.
    package func text(_ field: Field) -> String {
      cells[field]?.text.singleSpaced ?? ""
    }
  }

  package private(set) var lines: [Line] = []
  /// The rows that were left out, by their numbers in the file.
  package private(set) var leftOut: [Int: RowBeside] = [:]
  /// The rows of headings, by their numbers in the file.
  package private(set) var headingRows: [Int] = []
  /// Whether all rows of the table are in it.
  package private(set) var isWhole = true
  private let heading: [[String]]
  private let columns: [Field: Int]
  private let vocabulary: PaperVocabulary<Field>
  /// Whether rows are numbered by figures, so that I, II or A, B number only their parts.
  private let hasFigures: Bool
  /// The last row that a figure numbers; what stands behind it and a sum is who signs.
  private let lastFigure: Int

  /// Goes through the rows of a table.
  package init(
    _ table: PaperTable, _ layout: HeadingLayout<Field>, of vocabulary: PaperVocabulary<Field>
  ) {
    columns = layout.columns
    self.vocabulary = vocabulary
    heading = table.rows[layout.rows].map { $0.cells.map(\.text) }
    headingRows = table.rows[layout.rows].map(\.number)
    let ordinal = vocabulary.ordinal.flatMap { layout.columns[$0] }
    let figured = table.rows[layout.rows.upperBound...].last { row in
      ordinal.map { row[$0].text.first?.isASCII == true && row[$0].text.first?.isNumber == true }
        ?? false
    }
    (hasFigures, lastFigure) = (figured != nil, figured?.number ?? Int.max)
    var section = ""
    var above: PaperRow?
    for row in table.rows[layout.rows.upperBound...] {
      defer { above = row }
      if let beside = beside(row) {
        leftOut[row.number] = beside
        if beside == .section { section = row.cells.last { !$0.isBlank }?.text ?? "" }
        continue
      }
      lines.append(line(row, below: above, section))
    }
  }

  /// Takes rows that were told apart before.
  private init(lines: [Line], leftOut: [Int: RowBeside]) {
    (self.lines, self.leftOut) = (lines, leftOut)
    (heading, columns, hasFigures, lastFigure) = ([], [:], false, Int.max)
    vocabulary = PaperVocabulary(entries: [], needed: [], telling: [], ordinal: nil)
  }

  /// A row of data.
  private func line(_ row: PaperRow, below above: PaperRow?, _ section: String) -> Line {
    guard let title = vocabulary.outlineTitle else {
      return Line(row: row.number, cells: columns.mapValues { row[$0] }, section: section)
    }
    return OutlineCells(row, below: above, columns, title, vocabulary.ordinal).line
  }

  /// Only the lines of some rows of the file.
  package func keeping(_ rows: Set<Int>) -> HeadingBody {
    var body = self
    body.lines.removeAll { !rows.contains($0.row) }
    body.leftOut = leftOut.filter { $0.value != .total || rows.contains($0.key) }
    body.isWhole = false
    return body
  }

  /// The same rows with their columns under other names; those without one are left out.
  func mapped<Other: Hashable & Sendable>(_ name: (Field) -> Other?) -> HeadingBody<Other> {
    let lines = lines.map { line in
      let named = line.cells.compactMap { field, cell in name(field).map { ($0, cell) } }
      return HeadingBody<Other>.Line(
        row: line.row, cells: Dictionary(named) { first, _ in first }, section: line.section)
    }
    return HeadingBody<Other>(lines: lines, leftOut: leftOut)
  }

  /// What a row is, when it is no data.
  private func beside(_ row: PaperRow) -> RowBeside? {
    let texts = row.cells.map(\.text)
    if heading.contains(where: { isSame(texts, as: $0) }) || goesOn(row) { return .repeatedHeading }
    if isNumbering(texts) { return .numbering }
    let said = row.cells.filter { !$0.isBlank }
    let isTold = vocabulary.telling.contains { columns[$0].map { !row[$0].isBlank } ?? false }
    let isAcross =
      said.count > 1 && Set(said.map(\.text)).count == 1 && said.dropFirst().allSatisfy(\.isSpread)
    if let sum = said.prefix(3).lazy.compactMap({ HeadingBody.sum($0.text) }).first { return sum }
    guard vocabulary.outlineTitle == nil else {
      let isBehindTotal = leftOut.values.contains(.total)
      let isRemark = HeadingBody.isRemark(said.first?.text ?? "")
      return !isTold || isRemark || (isBehindTotal && (isAcross || said.count == 1)) ? .note : nil
    }
    if row.number > lastFigure, leftOut.values.contains(.total) { return .note }
    if isAcross || titlesPart(row, said.count { !$0.isSpread }) { return .section }
    return isTold ? nil : .note
  }

  /// Whether a row only titles a part of the list: *II · Cấp xã* among rows that figures number.
  private func titlesPart(_ row: PaperRow, _ count: Int) -> Bool {
    guard hasFigures, count == 2, let column = vocabulary.ordinal.flatMap({ columns[$0] })
    else { return false }
    let ordinal = row[column].text.filter { $0 != "." && $0 != ")" }
    let isLetters = !ordinal.isEmpty && ordinal.allSatisfy { $0.isASCII && $0.isUppercase }
    return isLetters && (ordinal.count == 1 || ordinal.allSatisfy { "IVXLC".contains($0) })
  }

  /// Whether a row says again what a heading says, but for what is blank.
  private func isSame(_ texts: [String], as heading: [String]) -> Bool {
    let said = texts.enumerated().filter { !$0.element.isEmpty }
    return said.count > 1
      && said.allSatisfy { heading.indices.contains($0.offset) && heading[$0.offset] == $0.element }
  }

  /// Whether headings reach down to a row: what else stands in it only divides those above.
  private func goesOn(_ row: PaperRow) -> Bool {
    let told = vocabulary.outlineTitle.map { [$0] } ?? Array(vocabulary.telling)
    return told.contains { field in
      guard let column = columns[field], let last = heading.last else { return false }
      return row[column].isSpread && !row[column].isBlank && last.indices.contains(column)
        && last[column] == row[column].text
    }
  }

  /// Whether a row numbers the columns: 1 2 3, (1) (2) (3), A B 1 2.
  private func isNumbering(_ texts: [String]) -> Bool {
    let said = texts.filter { !$0.isEmpty }
    // Which column is worked out of which may stand beside its number: 6=4x5.
    let bare = said.map { $0.split(separator: "=").first.map(String.init) ?? $0 }
    guard said.count > 2, bare.allSatisfy({ $0.utf8.count < 8 }) else { return false }
    let signs = bare.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    let numbers = signs.compactMap { Int($0) }
    let letters = signs.prefix { $0.count == 1 && Int($0) == nil }
    guard numbers.count + letters.count == signs.count, let first = numbers.first, first <= 2
    else { return letters.count == signs.count && letters.first == "a" }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// Whether a text says something of the table: *(Bằng chữ: …)*, *Ghi chú: …*.
  private static func isRemark(_ text: String) -> Bool {
    let words = String(text.prefix(40)).folded.drop { !$0.isLetter }
    return ["bang chu", "ghi chu", "so tien bang chu", "kem theo"].contains { words.hasPrefix($0) }
  }

  /// Whether a byte is a small letter or a figure.
  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Before what sum a text stands: *Cộng*, *Tổng cộng: 139 đơn vị*, *Cộng mục I*; nil for any other.
  private static func sum(_ text: String) -> RowBeside? {
    // Most texts begin with another letter, or with a figure: they need no closer look.
    let first = String(text.prefix(1)).folded.utf8.first ?? 0
    guard first == 0x63 || first == 0x74 || !isASCIIWord(first) else { return nil }
    let words = HeadingText(String(text.prefix(40).prefix { $0 != ":" })).words
    let known = [
      "cong", "tong", "tong cong", "tong so", "tong diem", "tong kinh phi", "tong du toan",
    ]
    if known.contains(words) || ["tong cong ", "tong so "].contains(where: { words.hasPrefix($0) })
    {
      return .total
    }
    // Not what is told of others: *Cộng tác viên*.
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count > 1, parts.count < 5, parts[0] == "cong" || parts[0] == "tong" else {
      return nil
    }
    let isPart = ["muc", "phan", "nhom", "i", "ii", "iii", "iv", "v", "vi"].contains(parts[1])
    return isPart || parts[1].count == 1 || parts[1].allSatisfy(\.isNumber) ? .subtotal : nil
  }
}

extension HeadingBody where Field: PaperField {
  /// Goes through the rows of a table whose kind says what its columns may hold.
  package init(_ table: PaperTable, _ layout: HeadingLayout<Field>) {
    self.init(table, layout, of: .own)
  }
}

/// The cells of a row that stands in an outline: merged cells say what they say once.
private struct OutlineCells<Field: Hashable & Sendable> {
  private let row: PaperRow
  private let above: PaperRow?
  private var cells: [Field: PaperCell] = [:]
  private var isContinued = false

  init(
    _ row: PaperRow, below above: PaperRow?, _ columns: [Field: Int], _ title: Field,
    _ ordinal: Field?
  ) {
    self.row = row
    self.above = above
    let places = columns.sorted { $0.value < $1.value }
    var said: (field: Field, column: Int)?
    for (field, column) in places {
      let cell = row[column]
      if let said, cell.isSpread, !cell.isBlank, cell.text == row[said.column].text,
        row.cells[said.column...column].allSatisfy({ $0.text == cell.text })
      {
        // One cell over several columns: what it says is what the row is about.
        if field == title, said.field == ordinal {
          cells[title] = cell
          cells[said.field] = .blank
        }
        continue
      }
      cells[field] = cell
      said = (field, column)
    }
    if let column = columns[title], reachesDown(column) {
      isContinued = true
      cells[title] = .blank
      if let ordinal, let column = columns[ordinal], reachesDown(column) { cells[ordinal] = .blank }
    }
    takeOrdinal(to: ordinal, from: title)
  }

  /// Whether a cell only goes on with that above it.
  private func reachesDown(_ column: Int) -> Bool {
    let cell = row[column]
    return cell.isSpread && !cell.isBlank && above?[column].text == cell.text
  }

  /// Takes the number that stands before the title where no column has it.
  ///
  /// So *II. Duy trì* and *- Nước uống* are numbered.
  private mutating func takeOrdinal(to ordinal: Field?, from title: Field) {
    guard let ordinal, cells[ordinal]?.isBlank ?? true, let cell = cells[title] else { return }
    guard let (number, rest) = OutlineMark.leading(cell.text) else { return }
    cells[ordinal] = PaperCell(number)
    cells[title] = PaperCell(rest)
  }

  var line: HeadingBody<Field>.Line {
    var line = HeadingBody<Field>.Line(row: row.number, cells: cells, section: "")
    line.isContinued = isContinued
    return line
  }
}
