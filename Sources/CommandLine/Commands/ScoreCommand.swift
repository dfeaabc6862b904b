import ArgumentParser
import Domain
import Phrases

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
    var run = try ScoreSheetRun(options, place.sheet, SheetAct.score(figure).permission)
    guard run.sheet.state.takesScores else {
      throw CommandError(.refused, phrases.sheetFault(.frozen(run.sheet.state)))
    }
    let id = try run.criterion(place.criterion).id
    var changes = try run.changes(saying: value, of: .score(id, figure))
    if let note {
      let note = try StandardInput.text(or: note, phrases)
      changes += try run.changes(saying: note, of: .note(id))
    }
    if let reason {
      let reason = try StandardInput.text(or: reason, phrases)
      changes += try run.changes(saying: reason, of: .reason(id))
    }
    try run.write(changes)
  }
}
