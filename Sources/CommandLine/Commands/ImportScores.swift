import Domain
import Editing
import Phrases
import Store

/// `bcdiso import scores FILE --in SHEET`: a form of scores, filled in by the unit or the team, becomes what its sheet says.
///
/// With a campaign in the place of a sheet each table of the file is that of the unit whose name its sheet
/// of the workbook, or a line above its headings, bears.
struct ImportScores {
  /// A table with the sheet that it is the form of.
  private struct Form {
    let table: PaperTable
    let form: ScoreForm
    let sheet: ReplayedSheet
  }

  let source: PaperOptions
  let isDryRun: Bool
  let leavesRefused: Bool
  let options: StoreOptions

  private var phrases: Phrases { options.phrases }

  /// Reads, shows and writes the forms of a file.
  func run(into name: String) throws {
    var work = try options.openToWrite(.scores)
    let forms = try forms(try source.read(phrases), name, work.workspace)
    var refused = 0
    var news: [(Form, [SheetChange])] = []
    for form in forms {
      let lines = work.with { $0.lines(of: form.form, in: form.sheet) }
      print(phrases.scoreFormHeading(title(of: form.sheet, work.workspace)).displayed)
      for line in lines {
        if let text = phrases.sentence(line, by: form.sheet.criteria) { print(text.displayed) }
        switch line.outcome {
        case .refused, .faulty: refused += 1
        case .said, .unchanged: break
        }
      }
      news.append((form, lines.flatMap(\.changes)))
    }
    guard refused == 0 || leavesRefused else {
      throw CommandError(.refused, phrases.importRefused(refused))
    }
    guard !isDryRun else { return }
    for (form, changes) in news { try record(changes, in: form.sheet, &work) }
  }

  private func record(
    _ changes: [SheetChange], in sheet: ReplayedSheet, _ work: inout StoreAtWork
  ) throws(CommandError) {
    let whole = sheet.withStaleReasonsDropped(changes)
    let label = phrases.scoreFormLabel(whole.count)
    try work.attempt { document throws(EditRefusal) in
      try document.record(whole, in: sheet, as: label)
    }
    print("OK \(phrases.scoreFormSaid(whole.count, title(of: sheet, work.workspace)))".displayed)
  }

  private func title(of sheet: ReplayedSheet, _ workspace: Workspace) -> String {
    workspace.title(of: sheet.heading)
  }

  /// The forms of a file, each with its sheet.
  private func forms(
    _ paper: PaperTables, _ name: String, _ workspace: Workspace
  ) throws(CommandError) -> [Form] {
    let tables = try tables(of: paper)
    if let campaign = workspace.meant(.campaign, name, as: .newest).first, !name.contains("/") {
      var forms: [Form] = []
      for (table, form) in tables {
        let unit = try unit(of: table, workspace)
        let typed = "\(campaign.key.id)/\(unit)"
        forms.append(
          Form(table: table, form: form, sheet: try workspace.sheet(called: typed, phrases)))
      }
      return forms
    }
    guard tables.count == 1 else {
      throw CommandError(.usage, phrases.oneScoreForm(tables.map { phrases.title(of: $0.0) }))
    }
    let sheet = try workspace.sheet(called: name, phrases)
    return [Form(table: tables[0].0, form: tables[0].1, sheet: sheet)]
  }

  /// The tables of a file that are forms of scores.
  private func tables(
    of paper: PaperTables
  ) throws(CommandError) -> [(PaperTable, ScoreForm)] {
    let wanted = try source.sheet.map { name throws(CommandError) in
      guard let table = paper.table(named: name) else {
        throw CommandError(.refused, phrases.noSuchSheet(name.quotable, paper))
      }
      return table
    }
    let found = (wanted.map { [$0] } ?? paper.tables).compactMap { table in
      HeadingLayout(table, of: ScoreColumn.vocabulary).map { layout in
        (table, ScoreForm(HeadingBody(table, layout, of: ScoreColumn.vocabulary)))
      }
    }
    guard !found.isEmpty else {
      throw CommandError(
        .refused,
        phrases.noHeadings(paper, of: ScoreColumn.allCases.map { phrases.name(of: $0) }))
    }
    return found
  }

  /// The unit whose form a table is, by its id.
  private func unit(
    of table: PaperTable, _ workspace: Workspace
  ) throws(CommandError) -> String {
    let lines = table.above + table.rows.prefix(6).flatMap { $0.cells.prefix(3).map(\.text) }
    let named = lines.compactMap { line -> String? in
      line.firstIndex(of: ":").map { String(line[line.index(after: $0)...]) }
    }
    for text in [table.name] + named {
      let found = workspace.meant(.unit, text, as: .newest)
      if found.count == 1 { return found[0].key.id }
    }
    throw CommandError(.refused, phrases.formOfNoUnit(phrases.title(of: table)))
  }
}
