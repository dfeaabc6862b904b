import Domain
import Phrases
import Vietnamese
import Widgets

extension Grid {
  /// The table as it is seen: its columns, filter and order; where rows are marked, these alone.
  ///
  /// A figure of a column of figures is a number, in whatever form it is shown.
  package func officeTable(_ view: GridView) -> OfficeTable {
    let source = table.dataSource
    let all = source.columns(view)
    let seen = columns.filter { all[$0].content != .drawing }
    let shown = visible.map { rows[$0] }
    let wanted = marked.isEmpty ? shown : shown.filter { marked.contains($0.thing) }
    let numbers = view.phrases.numbers
    let lines = wanted.map { row in
      OfficeRow(
        zip(seen, source.cells(row, at: seen, view)).map { column, cell in
          Grid.officeCell(cell.text, isFigure: all[column].alignment == .right, numbers)
        }, row.hasChildren && row.depth == 0 ? .group : .plain)
    }
    return OfficeTable(
      source.title(view),
      columns: seen.map { column in
        OfficeColumn(
          all[column].name ?? all[column].title,
          all[column].alignment == .right ? .figure : .text, width: max(6, all[column].width))
      }, rows: lines)
  }

  /// A text as it stands in a cell, or the number that it is.
  private static func officeCell(
    _ text: String, isFigure: Bool, _ numbers: NumberForm
  ) -> OfficeCell {
    guard isFigure else { return .words(text) }
    let isShare = text.hasSuffix("%")
    guard
      case .number(let reading) = NumberReading.typing(
        isShare ? String(text.dropLast()) : text, in: numbers)
    else { return .words(text) }
    let number = PaperNumber(scaled: reading.scaled, places: reading.places)
    return .number(number, isShare ? .percent : .printed(text))
  }
}
