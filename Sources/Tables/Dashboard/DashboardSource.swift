import Canvas
import Domain
import Widgets

/// The leader's page: each figure computed from the store and leading to what it counts.
///
/// Left stand units, what is due, what changed and the money; right the targets of the year and its
/// scoring. Below, what the store holds.
struct DashboardSource: TableDataSource {
  /// How many columns each side has; the right side begins at this one.
  static let side = 5

  func title(_ view: GridView) -> String {
    view.phrases.dashboard(on: view.day == view.today ? nil : view.day)
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    // Percentages leave before what the figures are about is cut further.
    return [
      TableColumn(phrases.declaredUnits, width: 14, isFlexible: true, comfort: 20),
      TableColumn("", width: 12),
      TableColumn("n/N", width: 9, alignment: .right),
      TableColumn("%", width: 7, alignment: .right),
      TableColumn(phrases.yearBefore, width: 9, alignment: .right, rank: 1),
      TableColumn(phrases.targets(of: view.year), width: 16, isFlexible: true, comfort: 20),
      TableColumn("", width: 7, alignment: .right),
      TableColumn("", width: 8),
      TableColumn("%", width: 7, alignment: .right, rank: 2),
      TableColumn(phrases.yearBefore, width: 9, alignment: .right, rank: 3),
    ]
  }

  var isPage: Bool { true }

  /// The two sides can be gone to, not each of their columns.
  func stops(at column: Int) -> Bool { column % DashboardSource.side == 0 }

  func rows(_ view: GridView) -> [GridRow] {
    let page = DashboardPage(view)
    let (right, steps, records) = (page.right, page.firstSteps, page.records)
    let least = page.left(due: DashboardPage.dueLines)
    // What is due has the room that is left: beside the other side, and on the screen.
    let others = steps.count + records.count + view.workspace.lackingFiles.count
    let height = max(least.count, right.count)
    let spare = max(height, view.room - others) - least.count
    let left = spare > 0 ? page.left(due: DashboardPage.dueLines + spare) : least
    var rows: [GridRow] = []
    for (place, step) in steps.enumerated() {
      rows.append(row("step.\(place)", step, nil))
    }
    for place in 0..<max(left.count, right.count) {
      let figures = [left, right].map { $0.indices.contains(place) ? $0[place] : nil }
      rows.append(row("page.\(place)", figures[0], figures[1]))
    }
    for (place, figure) in records.enumerated() {
      rows.append(row("records.\(place)", figure, nil))
    }
    return rows
      + view.workspace.lackingFiles.map { file in
        GridRow(file.file, depth: 1, search: file.file, .unreadable(file))
      }
  }

  /// The first of the first steps that was not taken yet, else the first figure.
  func opening(_ rows: [GridRow], _ view: GridView) -> GridRow? {
    let next = FirstStep.allCases.firstIndex { !view.workspace.hasTaken($0) }
    return rows.first { row in next.map { row.id == "step.\($0 + 1)" } ?? false } ?? rows.first
  }

  /// A row of two figures, either of which may be missing.
  private func row(_ id: String, _ left: PageFigure?, _ right: PageFigure?) -> GridRow {
    let side = DashboardSource.side
    let blank = Array(repeating: GridCell(""), count: side)
    var cells = left?.leftCells ?? blank
    // What has nothing beside it may be longer.
    if right == nil, left?.isLine ?? false { cells[0].spans = 2 * side }
    let computed = ComputedRow([
      ComputedRow.Part(cells, to: left?.link, left?.detail ?? [], counting: left?.counted),
      ComputedRow.Part(
        from: side, right?.rightCells ?? blank, to: right?.link, right?.detail ?? [],
        counting: right?.counted),
    ])
    let words = [left?.label, right?.label].compactMap { $0 }.joined(separator: " ")
    return GridRow(id, search: words, computed: computed, .figure)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    return row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.damagedDetail(view.phrases) ?? row.computedDetail(column)
  }
}
