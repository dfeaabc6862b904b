import ArgumentParser
import Canvas
import Domain
import Phrases
import Store

/// `bcdiso sheet show SHEET`: one sheet as a table, with its percentage and grade.
struct ShowSheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Phrases.spoken.aboutShowSheet)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpPage, valueName: Phrases.spoken.valueSheet))
  var sheet: String

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let store = try options.open()
    let workspace = store.workspace
    let sheet = try workspace.sheet(called: sheet, phrases)
    let result = workspace.result(of: sheet, .settled)
    if isJSON {
      JSONOutput(
        store: workspace.header.id, kind: SheetChange.Act.score.rawValue, items: items(sheet)
      ).print()
      return
    }
    print(workspace.title(of: sheet.heading).displayed)
    print(phrases.standing(sheet, result).displayed)
    let set = phrases.otherSet(of: sheet, in: workspace)
    if !set.isEmpty { print(set.displayed) }
    print(PlainTable(rows(sheet), numbers: [2, 3, 4, 5]).text, terminator: "")
    for line in words(sheet) + phrases.signedSteps(of: sheet, in: workspace) {
      print(line.displayed)
    }
    if let fault = sheet.fault { print(phrases.brokenSheet(fault).displayed) }
    if let obstacle = workspace.obstacle(to: .version(sheet.heading.sheet)),
      case .beside = obstacle
    {
      print("✗ \(phrases.obstacle(obstacle))".displayed)
    }
    if let altered = workspace.alteration(of: sheet) {
      print("▲ \(phrases.obstacle(.altered(altered)))".displayed)
    }
    let left = phrases.stillToDo(sheet.gaps, by: sheet.criteria)
    if !left.isEmpty { print(left.displayed) }
  }

  /// The table: criterion, maximum, the three figures.
  private func rows(_ sheet: ReplayedSheet) -> [[String]] {
    let phrases = options.phrases
    var rows = [
      [
        phrases.field(Criterion.fields.ordinal, of: .criteriaSet),
        phrases.field(SheetChange.fields.criterion, of: .sheet),
        phrases.maximum,
      ] + ScoreFigure.allCases.map { phrases.scoreFigure($0) }
    ]
    for row in sheet.criteria?.set.criteria ?? [] {
      let figures = ScoreFigure.allCases.map { figure in
        if let tree = sheet.criteria?.tree, tree.isHeading(row.id) {
          let isSaid = tree.isSaid(below: row.id, in: sheet, figure)
          return isSaid ? sheet.part(of: row.id, figure).points.shown(in: phrases.numbers) : ""
        }
        let score = sheet.entries[row.id]?[figure]
        return score.map { $0.points?.shown(in: phrases.numbers) ?? phrases.notApplicableShort }
          ?? ""
      }
      rows.append(
        [row.ordinal, row.title.shortened(to: 50), row.maximum.shown(in: phrases.numbers)] + figures
      )
    }
    return rows
  }

  /// What was said of criteria beside their points, a line each.
  private func words(_ sheet: ReplayedSheet) -> [String] {
    let label = { (act: SheetChange.Act) in options.phrases.field(act.rawValue, of: .sheet) }
    return (sheet.criteria?.tree.leaves ?? []).flatMap { row -> [String] in
      let entry = sheet.entries[row.id] ?? SheetEntry()
      let said = [
        (label(.reason), entry.reason), (label(.note), entry.note),
        (label(.explanation), entry.explanation),
      ]
      let evidence = entry.evidence.map { (label(.evidence), options.phrases.evidence($0)) }
      return (said + evidence).filter { !$0.1.isEmpty }.map {
        "\(row.ordinal) \($0.0): \($0.1.inOneLine)"
      }
    }
  }

  /// What was said of each criterion, for machines.
  private func items(_ sheet: ReplayedSheet) -> [Tree] {
    (sheet.criteria?.tree.leaves ?? []).map { row in
      let entry = sheet.entries[row.id] ?? SheetEntry()
      var item = Tree.object([:]).with(SheetChange.fields.criterion, row.id)
        .with(Criterion.fields.ordinal, tree: .text(row.ordinal))
        .with(Criterion.fields.maximum, row.maximum)
      for figure in ScoreFigure.allCases {
        if let score = entry[figure] { item = item.with(figure.rawValue, score.tree) }
      }
      let said = [
        (SheetChange.Act.note, entry.note), (.reason, entry.reason),
        (.explanation, entry.explanation),
      ]
      for (act, text) in said where !text.isEmpty { item = item.with(act.rawValue, .text(text)) }
      item = item.with(
        SheetChange.fields.evidence, tree: .list(entry.evidence.map { .text($0.text) }))
      let files = entry.evidence.filter(\.isFile).map(\.tree)
      return item.with(JSONKey.files, tree: files.isEmpty ? nil : .list(files))
    }
  }
}

/// `bcdiso sheet ranking CAMPAIGN`: the confirmed sheets within their groups.
struct ShowRanking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranking", abstract: Phrases.spoken.aboutRanking)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpCampaign, valueName: Phrases.spoken.valueCampaign))
  var campaign: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrases.spoken.helpAsOf, valueName: Phrases.spoken.valueDay))
  var asOf: String?

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let day = try options.phrases.day(asOf)
    let store = try options.open()
    let workspace = day.map { store.workspace.asOf($0) } ?? store.workspace
    let kind = try ListedKind.named(RecordKind.campaign.rawValue, options.phrases)
    let item = try Listing(store.workspace).one(
      kind, campaign, as: .on(Clock.now.today), isReading: true, options.phrases)
    guard let campaign = item.record.value(as: Campaign.self) else { return }
    let standings = workspace.standings(of: campaign)
    let ranking = Ranking(of: standings)
    let kinds: Set<RecordKind> = [.sheet, .unit, .criteriaSet]
    if isJSON {
      let items = ranking.groups.sorted { $0.key < $1.key }.flatMap { group, rows in
        rows.map { json($0, group) }
      }
      JSONOutput(
        store: store.workspace.header.id, kind: "ranking", items: items,
        leftOut: store.leftOut(of: kinds)
      ).print()
      return try options.finish(store, of: kinds)
    }
    let table = PlainTable(rows(ranking, standings, workspace, on: day), numbers: [1, 3])
    print(table.text, terminator: "")
    try options.finish(store, of: kinds)
  }

  /// The table: group, place, unit, percentage, grade, state.
  private func rows(
    _ ranking: Ranking, _ standings: [UnitStanding], _ workspace: Workspace, on day: Day?
  ) -> [[String]] {
    let phrases = options.phrases
    var rows = [
      [
        phrases.field(CampaignUnit.fields.group, of: .campaign), phrases.place,
        phrases.field(CampaignUnit.fields.unit, of: .campaign),
        "%", phrases.grade, phrases.field(Campaign.fields.state, of: .campaign),
      ]
    ]
    var places: [ID<Unit>: Int] = [:]
    for row in ranking.groups.values.joined() { places[row.unit] = row.place }
    let sorted = standings.sorted { left, right in
      (left.group, places[left.row.unit] ?? .max) < (right.group, places[right.row.unit] ?? .max)
    }
    for standing in sorted {
      rows.append([
        workspace.title(ofRankingGroup: standing.group),
        places[standing.row.unit].map(String.init) ?? "–",
        workspace.unit(standing.row.unit)?.name(on: day) ?? workspace.name(of: standing.row.unit),
        standing.result?.percent?.shown(in: phrases.numbers) ?? "",
        standing.result?.grade?.name ?? "",
        standing.damaged != nil
          ? "✗ \(phrases.damagedSheet)"
          : standing.altered != nil
            ? "▲ \(phrases.alteredSheet)" : phrases.sheetState(standing.state),
      ])
    }
    return rows
  }

  /// A ranked unit for machines.
  private func json(_ row: Ranking.Row, _ group: String) -> Tree {
    Tree([
      JSONKey.group: .text(group), .place: .integer(row.place), .unit: .text(row.unit.text),
      .percent: .integer(row.share.percent?.hundredths ?? 0),
      .points: .integer(row.result.total.points.hundredths),
      .applicable: .integer(row.result.total.applicable.hundredths),
    ]).with(JSONKey.grade, tree: row.result.grade.map { .text($0.name) })
  }
}

/// Rows of cells as lines, each column as wide as its widest text.
struct PlainTable {
  let text: String

  /// Lays out rows; `numbers` are the columns whose figures stand at the right.
  init(_ rows: [[String]], numbers: Set<Int>) {
    let shown = rows.map { row in row.map(\.displayed) }
    let count = shown.first?.count ?? 0
    let widest = (0..<count).map { column in shown.map { $0[column].columns }.max() ?? 0 }
    var text = ""
    for row in shown {
      var line = ""
      for (column, cell) in row.enumerated() {
        let fill = String(repeating: " ", count: widest[column] - cell.columns)
        line += (numbers.contains(column) ? fill + cell : cell + fill) + "  "
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    self.text = text
  }
}
