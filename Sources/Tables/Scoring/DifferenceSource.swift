import Canvas
import Domain
import Phrases
import Widgets

/// Where units gave themselves other points than the team: of a campaign, what is furthest apart first.
struct DifferenceSource: TableDataSource {
  let campaign: ID<Campaign>

  /// The columns, in their order.
  private enum Column: Int {
    case unit, criterion, own, team, settled, gap, state, explanation, reason
  }

  func title(_ view: GridView) -> String { view.phrases.differences }

  func headline(_ view: GridView) -> Headline? {
    let open = view.workspace.differences(in: campaign).count(where: \.isOpen)
    return Headline(
      left: view.phrases.differencesExplained, right: view.phrases.differencesOpen(open))
  }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    let figure = { (figure: ScoreFigure) in
      TableColumn(
        phrases.scoreFigure(figure), key: figure.rawValue, width: 8, alignment: .right)
    }
    return [
      TableColumn(CampaignUnit.fields.unit, of: .campaign, phrases, width: 20, isFlexible: true),
      TableColumn(
        SheetChange.fields.criterion, of: .sheet, phrases, width: 22, isFlexible: true),
      figure(.own), figure(.team), figure(.settled),
      TableColumn(phrases.gap, .left, width: 7, alignment: .right),
      TableColumn(Campaign.fields.state, of: .campaign, phrases, width: 12, rank: 1),
      TableColumn(
        phrases.title(of: .explanation), key: SheetChange.Act.explanation.rawValue, width: 20,
        isFlexible: true, rank: 2),
      TableColumn(
        phrases.title(of: .reason), key: SheetChange.Act.reason.rawValue, width: 20,
        isFlexible: true, rank: 3),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.noDifferences }

  func rows(_ view: GridView) -> [GridRow] {
    view.workspace.differences(in: campaign).map { found in
      let name = view.workspace.name(of: found.unit)
      let cells = cells(of: found, named: name, view)
      return GridRow(
        "\(found.sheet.text):\(found.criterion.id.text)",
        search: "\(name) \(found.criterion.ordinal) \(found.criterion.title)",
        computed: ComputedRow([ComputedRow.Part(cells, to: nil, [])]),
        .sheetRow(found.sheet.key, .criterion(found.criterion.id)))
    }
  }

  private func cells(
    of found: ScoreDifference, named name: String, _ view: GridView
  ) -> [GridCell] {
    let (phrases, row) = (view.phrases, found.criterion)
    let entry = view.workspace.sheets[found.sheet]?.entries[row.id]
    return [
      GridCell(name).sorted(by: .words(name)),
      GridCell("\(row.ordinal) \(row.title.inOneLine)").sorted(by: .ordinal(row.ordinal)),
      cell(of: found.own, phrases), cell(of: found.team, phrases), cell(of: found.settled, phrases),
      gap(found, phrases), GridCell(phrases.sheetState(found.state), as: .computed),
      GridCell((entry?.explanation ?? "").inOneLine, as: .note),
      GridCell((entry?.reason ?? "").inOneLine, as: .note),
    ]
  }

  private func cell(of score: Score?, _ phrases: Phrases) -> GridCell {
    guard let score else { return GridCell("") }
    let text = score.points?.shown(in: phrases.numbers) ?? phrases.notApplicableShort
    return GridCell(text).sorted(by: score.points.map { .number($0.hundredths) })
  }

  /// How many points more the unit gave itself.
  private func gap(_ found: ScoreDifference, _ phrases: Phrases) -> GridCell {
    guard let hundredths = found.hundredths else { return GridCell("") }
    return GridCell(phrases.numbers.fixed(hundredths, places: 2), as: .computed)
      .sorted(by: .number(hundredths))
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    row.computedCell(column)
  }

  /// The whole criterion, and what was said of it.
  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    guard case .sheetRow(let key, .criterion(let id)) = row.subject,
      let sheet = ID<ScoreSheet>(key.id).flatMap({ view.workspace.sheets[$0] }),
      let criterion = sheet.criteria?.tree[id]
    else { return [] }
    let entry = sheet.entries[id] ?? SheetEntry()
    let phrases = view.phrases
    return [
      TextPage.Line(criterion.ordinal, criterion.title.inOneLine, as: .strong),
      TextPage.Line(phrases.title(of: .explanation), entry.explanation.inOneLine, as: .text),
      TextPage.Line(phrases.title(of: .reason), entry.reason.inOneLine, as: .text),
    ].filter { !$0.right.isEmpty }
  }

  func subject(of row: GridRow, _ view: GridView) -> Subject? {
    guard case .sheetRow(let key, _) = row.subject,
      let sheet = ID<ScoreSheet>(key.id).flatMap({ view.workspace.sheets[$0] })
    else { return nil }
    return .sheet(SheetName(sheet, in: view.workspace))
  }
}
