import Vietnamese

/// The rows of a table below its headings, told apart: what is data, and what only orders the page.
package struct HeadingBody<Field: PaperField>: Hashable, Sendable {
  /// A row of data.
  package struct Line: Hashable, Sendable {
    /// Its number in the file.
    package let row: Int
    package let cells: [Field: PaperCell]
    /// The title of the part in which it stands; empty for none.
    package let section: String

    /// What stands in a field, in one line.
    package func text(_ field: Field) -> String {
      let words = cells[field]?.text.split(whereSeparator: \.isWhitespace) ?? []
      return words.joined(separator: " ")
    }
  }

  /// Why a row is no data.
  package enum Beside: Hashable, Sendable {
    case repeatedHeading, numbering, total, section, note
  }

  package private(set) var lines: [Line] = []
  /// The rows that were left out, by their numbers in the file.
  package private(set) var leftOut: [Int: Beside] = [:]
  private let heading: [[String]]
  private let columns: [Field: Int]
  /// Whether rows are numbered by figures, so that I, II or A, B number only their parts.
  private let hasFigures: Bool

  /// Goes through the rows of a table.
  package init(_ table: PaperTable, _ layout: HeadingLayout<Field>) {
    columns = layout.columns
    heading = table.rows[layout.rows].map { $0.cells.map(\.text) }
    let ordinal = columns[Field.ordinal]
    hasFigures = table.rows[layout.rows.upperBound...].contains { row in
      ordinal.map { row[$0].text.first?.isASCII == true && row[$0].text.first?.isNumber == true }
        ?? false
    }
    var section = ""
    for row in table.rows[layout.rows.upperBound...] {
      if let beside = beside(row) {
        leftOut[row.number] = beside
        if beside == .section { section = row.cells.last { !$0.isBlank }?.text ?? "" }
        continue
      }
      let cells = columns.mapValues { row[$0] }
      lines.append(Line(row: row.number, cells: cells, section: section))
    }
  }

  /// Only the lines of some rows of the file.
  package func keeping(_ rows: Set<Int>) -> HeadingBody {
    var body = self
    body.lines.removeAll { !rows.contains($0.row) }
    return body
  }

  /// What a row is, when it is no data.
  private func beside(_ row: PaperRow) -> Beside? {
    let texts = row.cells.map(\.text)
    if heading.contains(where: { isSame(texts, as: $0) }) { return .repeatedHeading }
    if isNumbering(texts) { return .numbering }
    let said = row.cells.filter { !$0.isBlank }
    if said.count > 1, Set(said.map(\.text)).count == 1, said.dropFirst().allSatisfy(\.isSpread) {
      return .section
    }
    let isTold = Field.telling.contains { columns[$0].map { !row[$0].isBlank } ?? false }
    if said.prefix(3).contains(where: { HeadingBody.isTotal($0.text) }) { return .total }
    if titlesPart(row, said.count) { return .section }
    return isTold ? nil : .note
  }

  /// Whether a row only titles a part of the list: *II · Cấp xã* among rows that figures number.
  private func titlesPart(_ row: PaperRow, _ count: Int) -> Bool {
    guard hasFigures, count == 2, let column = columns[Field.ordinal] else { return false }
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

  /// Whether a row numbers the columns: 1 2 3, (1) (2) (3), A B 1 2.
  private func isNumbering(_ texts: [String]) -> Bool {
    let said = texts.filter { !$0.isEmpty }
    guard said.count > 2, said.allSatisfy({ $0.utf8.count < 8 }) else { return false }
    let signs = said.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    let numbers = signs.compactMap { Int($0) }
    let letters = signs.prefix { $0.count == 1 && Int($0) == nil }
    guard numbers.count + letters.count == signs.count, let first = numbers.first, first <= 2
    else { return letters.count == signs.count && letters.first == "a" }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// Whether a text stands before a sum: *Cộng*, *Tổng cộng: 139 đơn vị*.
  private static func isTotal(_ text: String) -> Bool {
    let words = HeadingText(String(text.prefix(40).prefix { $0 != ":" })).words
    return ["cong", "tong", "tong cong", "tong so"].contains(words)
      || words.hasPrefix("tong cong ") || words.hasPrefix("tong so ")
  }
}
