import Canvas
import Domain
import Phrases
import Samples
import TestSupport
import Testing

@testable import Screens
@testable import Tables
@testable import Widgets

/// Columns are as wide as what stands in them asks for; figures are whole, texts give way and end in `…`.
@Suite("Widths of columns")
struct ColumnWidthTests {
  /// The tables of all screens, of what lies behind figures, and of records of each kind.
  static func tables(_ workspace: Workspace) -> Set<TableID> {
    var subjects: [Subject] =
      ScreenName.allCases.map { .screen($0) } + [.drilldown(.due), .everything]
    for kind in RecordKind.allCases {
      let few = kind == .unit || kind == .sheet ? 3 : 20
      for record in workspace.all(kind).prefix(few) {
        subjects += [record.key.subject, .form(record.key, .root)]
      }
    }
    return Set(subjects.flatMap { $0.tables(workspace) })
  }

  @Test(
    "No figure, day or sum of money is cut, and what is cut ends in …, in any table at any width",
    arguments: Sample.names, Language.allCases)
  func nothingCut(sample: String, language: Language) throws {
    let work = try AppAtWork(sample, language: language)
    let view = work.app.view
    var chance = Chance(UInt64(sample.count * 2) + (language == .vietnamese ? 1 : 0))
    var (figures, cut) = (0, 0)
    for table in Self.tables(work.app.workspace) {
      var grid = Grid(table)
      // Half of the tables with every column that there is.
      let view = chance.below(2) == 0 ? view : view.showingAll(of: table)
      grid.refresh(view, revision: 0)
      let columns = table.dataSource.columns(view)
      let sizes = [(80, 17), (120, 31), (60 + chance.below(20), 10), (81 + chance.below(140), 24)]
      for (width, height) in sizes {
        grid.column = chance.below(max(1, columns.count))
        grid.moveToEnd(chance.below(2) == 0)
        let area = Rect(column: 0, row: 0, columns: width, rows: height)
        grid.keepSelectionInSight(height: height - 1)
        let found = try Self.look(at: grid, columns, in: area, view)
        figures += found.figures
        cut += found.cut
      }
    }
    #expect(figures > 50 && cut > 50, "\(figures) figures, \(cut) texts cut")
  }

  /// Draws a table and looks at each cell that is seen.
  private static func look(
    at grid: Grid, _ columns: [TableColumn], in area: Rect, _ view: GridView
  ) throws -> (figures: Int, cut: Int) {
    var canvas = Canvas(size: area.size)
    _ = grid.render(into: &canvas, in: area, view)
    let layout = grid.layout(view, in: area)
    let letters = { (row: Int, from: Int, width: Int) in
      (from..<from + width).map { canvas[Point(column: $0, row: row)].text }.joined()
    }
    var (figures, cut) = (0, 0)
    for (line, index) in grid.visible.dropFirst(grid.top).prefix(area.rows - 1).enumerated() {
      let row = grid.rows[index]
      for span in layout.spans {
        let cell = grid.table.dataSource.cell(row, span.index, view)
        guard cell.spans == 1, cell.bar == nil, !cell.text.isEmpty else { continue }
        let place = "\(grid.table) \(columns[span.index].title) \(area.columns): \(cell.text)"
        let seen = letters(line + 1, span.left, span.width)
        if columns[span.index].content == .figures, cell.text.columns <= 32 {
          figures += 1
          #expect(cell.text.columns <= span.width, "cut: \(place)")
        } else if span.index != grid.table.dataSource.treeColumn,
          cell.text.columns > span.width, !grid.coversSomething(row, view)
        {
          cut += 1
          #expect(seen.contains("…"), "not told as cut: \(place) -> \(seen)")
        }
      }
    }
    return (figures, cut)
  }

  @Test(
    "A long table keeps its widths while one scrolls, and shows a longer figure whole all the same")
  func longTable() throws {
    let work = try AppAtWork("dien-bien-2019")
    let view = work.app.view
    var grid = Grid(.units)
    grid.refresh(view, revision: 0)
    let area = Rect(column: 0, row: 0, columns: 120, rows: 31)
    let first = grid.layout(view, in: area)
    for _ in 0..<grid.visible.count {
      grid.move(by: 1)
      grid.keepSelectionInSight(height: 30)
      #expect(grid.layout(view, in: area) == first)
    }
  }
}

extension Grid {
  /// Whether a cell of the row runs over others.
  fileprivate func coversSomething(_ row: GridRow, _ view: GridView) -> Bool {
    let dataSource = table.dataSource
    return dataSource.columns(view).indices.contains {
      dataSource.cell(row, $0, view).spans > 1
    }
  }
}
