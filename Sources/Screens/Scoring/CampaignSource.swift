import Widgets

/// The scoring campaigns with their heads; the store holds none yet.
struct CampaignSource: GridSource {
  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.campaign, width: 30, isFlexible: true),
      TableColumn(phrases.field("year"), width: 5),
      TableColumn(phrases.criteriaSet, width: 20),
      TableColumn(phrases.units, width: 8, alignment: .right),
      TableColumn(phrases.sheetsDone, width: 8, alignment: .right),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noCampaigns }

  func rows(_ view: GridView) -> [GridRow] { unreadableRows(.campaign, view) }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    guard case .unreadable(let file) = row.subject else { return GridCell("") }
    return damagedCell(file, column, view)
  }
}
