import Domain
import Vietnamese

/// Writes a table as text with a sign between its columns, safe to open in a spreadsheet.
///
/// What a spreadsheet would take for a formula gets an apostrophe before it (`reliability.md` P18); a number is
/// written as one, with the decimal mark of Vietnamese papers.
struct DelimitedWriter {
  /// What stands between two columns.
  let separator: Character

  /// The whole table, with a mark that says how it is encoded, for spreadsheets that look for it.
  func bytes(of table: OfficeTable) -> [UInt8] {
    var lines = [table.columns.map { field($0.heading) }.joined(separator: String(separator))]
    for row in table.rows {
      let cells = table.columns.indices.map { place in
        place < row.cells.count ? text(of: row.cells[place]) : ""
      }
      lines.append(cells.joined(separator: String(separator)))
    }
    return [0xEF, 0xBB, 0xBF] + Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private func text(of cell: OfficeCell) -> String {
    switch cell {
    case .blank: ""
    case .text(let text): field(text)
    case .day(let day): day.shown
    case .number(let number, _), .computed(_, let number, _): number.printed
    }
  }

  /// A text as it stands between two separators.
  private func field(_ text: String) -> String {
    let safe = text.forSpreadsheet
    let isQuoted =
      safe.contains { $0 == separator || $0 == "\"" || $0.isNewline }
      || safe.first?.isWhitespace == true
    return isQuoted ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
