import ArgumentParser
import Domain
import Phrases
import Screens

/// `bcdiso score SHEET CRITERION VALUE`: one score, typed as on screen.
struct GiveScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: Phrases.spoken.aboutScore)

  @OptionGroup var place: NamedCriterion

  @Argument(help: ArgumentHelp(Phrases.spoken.helpScore, valueName: Phrases.spoken.valueValue))
  var value: String

  @Option(help: ArgumentHelp(Phrases.spoken.helpNote, valueName: Phrases.spoken.valueText))
  var note: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpReason, valueName: Phrases.spoken.valueText))
  var reason: String?

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpFigure, valueName: "self|team|final"),
    completion: .list(ScoreFigure.allCases.map(\.rawValue)))
  var figure = ScoreFigure.team.rawValue

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    guard let figure = ScoreFigure(rawValue: figure) else {
      throw CommandError(.usage, phrases.badValue(figure.quotable, "self, team, final"))
    }
    var run = try ScoreSheetRun(options, place.sheet, .scores)
    guard run.sheet.state.takesScores else {
      throw CommandError(.refused, phrases.sheetFault(.frozen(run.sheet.state)))
    }
    if figure == .own { try checkDay(run) }
    let row = try run.criterion(place.criterion)
    var changes: [SheetChange] = [.score(row.id, figure, try score(of: row))]
    if let note { changes.append(.note(row.id, try phrases.cleaned(note))) }
    if let reason { changes.append(.reason(row.id, try phrases.cleaned(reason))) }
    try run.write(changes)
  }

  /// The score that the value means; an empty one takes the score back.
  private func score(of row: Criterion) throws(CommandError) -> Score? {
    if value.allSatisfy(\.isWhitespace) { return nil }
    do {
      return try row.score(typed: value)
    } catch {
      let why = options.phrases.scoringFault(error)
      throw CommandError(.refused, options.phrases.badValue(value.quotable, why))
    }
  }

  /// Refuses self-scores after their day.
  private func checkDay(_ run: ScoreSheetRun) throws(CommandError) {
    guard let campaign = run.workspace.campaign(run.sheet.heading.campaign),
      let today = Clock.now.today, let last = campaign.selfScoreBy,
      !campaign.takesSelfScores(on: today)
    else { return }
    throw CommandError(.refused, options.phrases.selfScoresEnded(last))
  }
}
