import Canvas
import Domain
import Widgets

/// One figure of the leader's page, before it has a place on it.
struct PageFigure: Equatable {
  var label = ""
  var role = Role.text
  var bar: Fraction?
  var value = ""
  var note = ""
  var noteRole = Role.text
  var percent = ""
  var before = ""
  var mark: GridCell.Mark?
  /// Whether the label takes the whole line.
  var isLine = false
  var detail: [TextPage.Line] = []
  var link: Link?
  /// How many things it counts: so many rows lie behind it.
  var counted: Int?

  /// A heading.
  static func heading(
    _ text: String, note: String = "", link: Link? = nil, counted: Int? = nil
  ) -> PageFigure {
    PageFigure(
      label: note.isEmpty ? text : "\(text) · \(note)", role: .group, isLine: true,
      detail: note.isEmpty ? [] : [TextPage.Line("", "\(text): \(note)", as: .text)], link: link,
      counted: counted)
  }

  /// A sentence that takes the whole line and is repeated under the table, where it is not cut.
  static func line(
    _ text: String, as role: Role = .text, detail: String? = nil, link: Link? = nil,
    counted: Int? = nil
  ) -> PageFigure {
    PageFigure(
      label: text, role: role, isLine: true,
      detail: [TextPage.Line("", detail ?? text, as: .text)], link: link, counted: counted)
  }

  /// Its cells left of the middle: label, bar, value, percentage, the year before.
  var leftCells: [GridCell] {
    if isLine { return line(5) }
    return [
      GridCell(label, as: role), barCell, figure, GridCell(note, as: noteRole),
      GridCell(before, as: .faint),
    ]
  }

  /// Its cells right of the middle: label, value or bar, remark, percentage, the year before.
  var rightCells: [GridCell] {
    if isLine { return line(5) }
    return [
      GridCell(label, as: role), bar == nil ? figure : barCell,
      GridCell(note, as: noteRole), GridCell(percent, as: .computed), GridCell(before, as: .faint),
    ]
  }

  private var figure: GridCell { GridCell(value, as: .computed, mark: mark) }

  private var barCell: GridCell {
    var cell = GridCell("")
    cell.bar = bar.map { CellBar(share: $0) }
    return cell
  }

  /// One cell over all columns of a side.
  private func line(_ columns: Int) -> [GridCell] {
    var cell = GridCell(label, as: role)
    cell.spans = columns
    return [cell] + Array(repeating: GridCell(""), count: columns - 1)
  }
}
