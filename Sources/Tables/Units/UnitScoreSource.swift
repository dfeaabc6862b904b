import Canvas
import Domain
import Phrases
import Widgets

/// How a unit was scored over the years, the newest campaign first, with what it came out of.
///
/// A forerunner's scores stand under the heir's: they are another unit's, and its name says so.
struct UnitScoreSource: TableDataSource {
  let unit: ID<Unit>

  func title(_ view: GridView) -> String { view.phrases.scoresOverYears }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.campaign, key: Campaign.fields.title.key, width: 20, isFlexible: true),
      TableColumn("%", .percent, width: 8, alignment: .right),
      TableColumn("", .bar, width: 14, holding: .drawing),
      TableColumn(phrases.grade, .result, width: 11),
      TableColumn(SheetChange.fields.state, of: .sheet, phrases, width: 12),
      TableColumn(
        ScoreSheet.fields.unit, of: .sheet, phrases, width: 20, isFlexible: true, rank: 1),
      TableColumn("n/N", .ratio, width: 13, alignment: .right, rank: 2),
      TableColumn(phrases.openFindings, .openFindings, width: 11, alignment: .right, rank: 3),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.notScoredYet }

  func rows(_ view: GridView) -> [GridRow] {
    let units = [unit] + view.workspace.forerunners(of: unit).map(\.id)
    return units.flatMap { unit in
      let campaigns = view.workspace.sheets.campaigns(of: unit)
        .compactMap { view.workspace.campaign($0) }
        .sorted { ($1.year ?? 0, $1.id.text) < ($0.year ?? 0, $0.id.text) }
      return campaigns.compactMap { row(of: unit, in: $0, view) } + damaged(unit, view)
    }
  }

  /// The sheets of a unit that cannot be read.
  private func damaged(_ unit: ID<Unit>, _ view: GridView) -> [GridRow] {
    let files = view.workspace.all(Campaign.self).compactMap {
      view.workspace.damagedSheet(of: unit, in: $0.id)
    }
    return damagedRows(files)
  }

  /// The result of one campaign; it leads into the sheet.
  private func row(of unit: ID<Unit>, in campaign: Campaign, _ view: GridView) -> GridRow? {
    guard view.workspace.damagedSheet(of: unit, in: campaign.id) == nil,
      let sheet = view.workspace.sheets.sheet(of: unit, in: campaign.id)
    else { return nil }
    let result = view.result(of: sheet, .settled)
    var bar = GridCell("")
    bar.bar = result?.share.map { CellBar(share: $0) }
    bar.order = result?.share.map { .figure($0) }
    let open = sheet.openNonconformities.count
    let cells = [
      GridCell(campaign.title).sorted(by: .words(campaign.title)),
      GridCell(result?.percent?.shown(in: view.phrases.numbers) ?? "", as: .computed), bar,
      GridCell(result?.grade?.name ?? "", as: .computed)
        .sorted(by: (result?.grade).map { .rank(of: $0) }),
      GridCell(view.phrases.sheetState(sheet.state)).sorted(by: .place(of: sheet.state)),
      GridCell(view.workspace.unit(unit)?.name(on: campaign.to) ?? unit.text),
      GridCell(result?.ratio(in: view.phrases.numbers) ?? "", as: .computed),
      GridCell(open == 0 ? "" : String(open)),
    ]
    let link = Link.subject(.sheet(.latest(of: unit, in: campaign.id)))
    var facts = cells.dropLast().map(\.text).filter { !$0.isEmpty }
    if open > 0 { facts.append("\(view.phrases.openFindings) \(open)") }
    let words = facts.joined(separator: " · ")
    return GridRow(
      sheet.heading.sheet.text, search: words,
      computed: ComputedRow([
        ComputedRow.Part(cells, to: link, [TextPage.Line("", words, as: .text)])
      ]
      ),
      .figure)
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    return row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.computedDetail(column)
  }
}
