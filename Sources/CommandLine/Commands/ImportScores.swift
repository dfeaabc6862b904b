import Domain
import Editing
import Phrases
import Store

/// `bcdiso import scores FILE --in SHEET`: a form of scores, filled in by the unit or the team, becomes what its sheet says.
///
/// With a campaign in the place of a sheet each table of the file is that of the unit whose name its sheet
/// of the workbook, or a line above its headings, bears.
struct ImportScores {
  let source: PaperOptions
  let isDryRun: Bool
  let leavesRefused: Bool
  let options: StoreOptions

  private var phrases: Phrases { options.phrases }

  /// Reads, shows and writes the forms of a file.
  func run(into name: String) throws {
    var work = try options.openToWrite(.selfScores)
    let tables = try source.read(phrases)
    let paper = try source.paper(
      tables, .scores(try target(name, work.workspace)), in: work.workspace, phrases)
    if case .scores(.sheet) = paper.terms, paper.alikeTables.count > 1 {
      throw CommandError(.usage, phrases.oneScoreForm(paper.alikeTables.map(phrases.title(of:))))
    }
    for line in phrases.lines(of: paper, asked: .commandLine) { print(line.displayed) }
    let forms = work.with { $0.forms(of: paper) }
    var refused = 0
    for form in forms { refused += try tell(form, of: paper, work.workspace) }
    guard refused == 0 || leavesRefused else {
      throw CommandError(.refused, phrases.importRefused(refused))
    }
    guard !isDryRun else { return }
    let count = forms.reduce(0) { $0 + $1.changes.count }
    if count > 0 {
      try work.attemptAll { document throws(EditRefusal) in
        try document.record(forms, as: phrases.scoreFormLabel(count))
      }
    }
    for form in forms {
      guard let sheet = form.sheet else { continue }
      let title = work.workspace.title(of: sheet.heading)
      print("OK \(phrases.scoreFormSaid(form.changes.count, title))".displayed)
    }
  }

  /// The sheet, or the campaign, whose forms are to be brought in.
  private func target(_ name: String, _ workspace: Workspace) throws(CommandError) -> ScoreTarget {
    if !name.contains("/"), let found = workspace.meant(.campaign, name, as: .newest).first,
      let campaign = ID<Campaign>(found.key.id)
    {
      return .campaign(campaign)
    }
    let sheet = try workspace.sheet(called: name, phrases)
    // One that nobody began has no version yet.
    let isBegun = workspace.sheets[sheet.heading.sheet] != nil
    return .sheet(
      isBegun
        ? .version(sheet.heading.sheet)
        : .latest(of: sheet.heading.unit, in: sheet.heading.campaign))
  }

  /// Says what comes of the lines of a form; how many are refused.
  private func tell(
    _ form: HeldForm, of paper: Paper, _ workspace: Workspace
  ) throws(CommandError) -> Int {
    guard let sheet = form.sheet else {
      let table = (paper.joined + [paper.table]).first { $0.number == form.table } ?? paper.table
      let title = phrases.title(of: table)
      let reason = form.name == nil ? phrases.formOfNoUnit(title) : phrases.noSheetOfForm(title)
      guard leavesRefused else { throw CommandError(.refused, reason) }
      print("✗ \(reason)".displayed)
      return form.lines.count
    }
    print(phrases.scoreFormHeading(workspace.title(of: sheet.heading)).displayed)
    var refused = 0
    for line in form.lines {
      if let text = phrases.sentence(line, by: sheet.criteria) { print(text.displayed) }
      switch line.outcome {
      case .refused, .faulty: refused += 1
      case .said, .unchanged: break
      }
    }
    return refused
  }
}
