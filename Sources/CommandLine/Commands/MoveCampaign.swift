import ArgumentParser
import Canvas
import Domain
import Phrases
import Store

/// `bcdiso campaign …`: what is done to a campaign as a whole.
struct CampaignCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: Phrases.spoken.aboutCampaign,
    subcommands: [MoveCampaign.self, LayVisits.self])
}

/// `bcdiso campaign move CAMPAIGN SET [--dry-run]`: another criteria set for what is not signed.
struct MoveCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: Phrases.spoken.aboutMoveCampaign)

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpCampaign, valueName: Phrases.spoken.valueCampaign))
  var campaign: String

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpCriteriaSet, valueName: Phrases.spoken.valueCriteriaSet))
  var set: String

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrases.spoken.helpDryRun))
  var isDryRun = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let phrases = options.phrases
    let author = isDryRun ? nil : try options.writer()
    let store = try options.open()
    let move = try move(in: store.workspace)
    guard !move.isEmpty else {
      print(phrases.noOtherSet.displayed)
      return
    }
    let lines = phrases.moveLines(move, in: store.workspace)
    print(PlainTable(lines.map { [$0.name, $0.text] }, numbers: []).text, terminator: "")
    print(phrases.moveQuestion(move, in: store.workspace).displayedLines)
    guard let author, let digest = store.workspace.digest else { return }
    var work = StoreAtWork(store, options, author)
    let changes: [Change]
    do throws(SheetFault) {
      changes = try work.with { document throws(SheetFault) in
        try move.changes(in: document.workspace, ids: &document.ids, document.stamp, digest)
      }
    } catch {
      throw CommandError(.refused, phrases.sheetFault(error.reason))
    }
    try work.make(changes, isFinal: true)
    print("OK \(phrases.moved(move, in: store.workspace))".displayed)
  }

  /// What the move of the campaign would change.
  private func move(in workspace: Workspace) throws(CommandError) -> CampaignMove {
    let (phrases, listing) = (options.phrases, Listing(workspace))
    let campaign = try listing.one(
      try .named(RecordKind.campaign.rawValue, phrases), campaign, as: .newest, phrases)
    let set = try listing.one(try .named("criteria-set", phrases), set, as: .newest, phrases)
    guard let id = ID<Campaign>(campaign.record.key.id),
      let other = ID<CriteriaSet>(set.record.key.id),
      let move = CampaignMove(of: id, to: other, in: workspace)
    else { throw CommandError(.refused, phrases.noCriteriaYet) }
    return move
  }
}

extension String {
  /// Several lines, each made harmless.
  fileprivate var displayedLines: String {
    split(separator: "\n").map { String($0).displayed }.joined(separator: "\n")
  }
}
