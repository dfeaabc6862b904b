import ArgumentParser
import Domain
import Phrases
import Screens

/// `bcdiso sheet …`: what is said of a score sheet, and how far it has come.
struct SheetCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: Phrases.spoken.aboutSheet,
    subcommands: [
      ShowSheet.self, ShowRanking.self, ListHeads.self, WriteNote.self, AddFinding.self,
      AddEvidence.self,
      TakeSheetOn<Finalise>.self, TakeSheetOn<Sign>.self, TakeSheetOn<Confirm>.self,
      TakeSheetOn<Reopen>.self, TakeSheetOn<Supersede>.self,
    ])
}

/// A step that a sheet may take.
protocol SheetStepName {
  static var name: String { get }
  static var state: SheetState { get }
}

/// All criteria are scored.
enum Finalise: SheetStepName {
  static let name = "finalise"
  static let state = SheetState.complete
}

/// The team signs.
enum Sign: SheetStepName {
  static let name = "sign"
  static let state = SheetState.signed
}

/// The committee confirms.
enum Confirm: SheetStepName {
  static let name = "confirm"
  static let state = SheetState.confirmed
}

/// A complete sheet is scored again.
enum Reopen: SheetStepName {
  static let name = "reopen"
  static let state = SheetState.scoring
}

/// A signed sheet gives way to a new version.
enum Supersede: SheetStepName {
  static let name = "supersede"
  static let state = SheetState.superseded
}

/// `bcdiso sheet finalise|sign|confirm|reopen|supersede SHEET [--reason TEXT]`.
struct TakeSheetOn<Step: SheetStepName>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Step.name, abstract: Phrases.spoken.aboutSheetStep(Step.state))
  }

  @Argument(help: ArgumentHelp(Phrases.spoken.helpPage, valueName: Phrases.spoken.valueSheet))
  var sheet: String

  @Option(help: ArgumentHelp(Phrases.spoken.helpReason, valueName: Phrases.spoken.valueText))
  var reason: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    var run = try ScoreSheetRun(options, sheet, SheetAct.become(Step.state).permission)
    let said = try StandardInput.text(or: reason ?? "", run.phrases)
    let reason = try run.phrases.cleaned(said, as: .prose)
    if Step.state == .scoring, run.sheet.state == .notStarted {
      throw CommandError(.refused, run.phrases.sheetFault(.transition(.notStarted, .scoring)))
    }
    if Step.state.isSigned { try run.openKeys() }
    if Step.state == .superseded {
      try run.supersede(because: reason)
    } else {
      try run.write([.state(Step.state, reason)])
    }
  }
}

/// A criterion of a sheet: `SHEET CRITERION`.
struct NamedCriterion: ParsableArguments {
  @Argument(help: ArgumentHelp(Phrases.spoken.helpPage, valueName: Phrases.spoken.valueSheet))
  var sheet: String

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpCriterion, valueName: Phrases.spoken.valueCriterion))
  var criterion: String
}

/// `bcdiso sheet note SHEET CRITERION TEXT [--as-explanation|--as-reason]`.
struct WriteNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: Phrases.spoken.aboutNote)

  @OptionGroup var place: NamedCriterion

  @Argument(help: ArgumentHelp(Phrases.spoken.helpNote, valueName: Phrases.spoken.valueText))
  var text: String

  @Flag(name: .customLong("reason"), help: ArgumentHelp(Phrases.spoken.helpAsReason))
  var isReason = false

  @Flag(name: .customLong("explanation"), help: ArgumentHelp(Phrases.spoken.helpAsExplanation))
  var isExplanation = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    var run = try ScoreSheetRun(options, place.sheet, isReason ? .sheets : .words)
    let id = try run.criterion(place.criterion).id
    let input: SheetInput =
      isReason ? .reason(id) : isExplanation ? .explanation(id) : .note(id)
    let text = try StandardInput.text(or: text, run.phrases)
    try run.write(try run.changes(saying: text, of: input))
  }
}

/// `bcdiso sheet evidence SHEET CRITERION [TEXT] [--file PATH]`.
struct AddEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: Phrases.spoken.aboutEvidence)

  @OptionGroup var place: NamedCriterion

  @Argument(help: ArgumentHelp(Phrases.spoken.helpEvidence, valueName: Phrases.spoken.valueText))
  var text: String?

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpEvidenceFile, valueName: Phrases.spoken.valueFile),
    completion: .file())
  var file: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    var run = try ScoreSheetRun(options, place.sheet, .words)
    let id = try run.criterion(place.criterion).id
    let text = try run.phrases.cleaned(text ?? "")
    if let file {
      try run.check(.words)
      let read = try run.evidence(in: file)
      guard let evidence = read.reference(id: run.id(EvidenceReference.letter), saying: text)
      else { throw CommandError(.refused, run.phrases.nothingTyped) }
      return try run.write([.evidence(id, evidence)])
    }
    let row = Tree.row(id: run.id(EvidenceReference.letter))
      .with(EvidenceReference.fields.text, text)
    guard !text.isEmpty, let evidence = try? EvidenceReference(reading: TreeReader(row)) else {
      throw CommandError(.refused, run.phrases.nothingTyped)
    }
    try run.write([.evidence(id, evidence)])
  }
}

/// `bcdiso sheet finding SHEET KIND TEXT`.
struct AddFinding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding", abstract: Phrases.spoken.aboutFinding)

  @Argument(help: ArgumentHelp(Phrases.spoken.helpPage, valueName: Phrases.spoken.valueSheet))
  var sheet: String

  @Argument(
    help: ArgumentHelp(Phrases.spoken.helpFindingKind, valueName: Phrases.spoken.valueKind),
    completion: .list(FindingKind.allCases.map(\.rawValue)))
  var kind: String

  @Argument(help: ArgumentHelp(Phrases.spoken.helpFinding, valueName: Phrases.spoken.valueText))
  var text: String

  @Option(
    help: ArgumentHelp(Phrases.spoken.helpCriterion, valueName: Phrases.spoken.valueCriterion))
  var criterion: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpOwner, valueName: Phrases.spoken.valueText))
  var owner: String?

  @Option(help: ArgumentHelp(Phrases.spoken.helpDue, valueName: Phrases.spoken.valueDay))
  var due: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    var run = try ScoreSheetRun(options, sheet, .sheets)
    let phrases = run.phrases
    let kinds = FindingKind.allCases.map(\.rawValue)
    guard let kind = phrases.choice(kind, among: kinds, of: .sheet) else {
      throw CommandError(
        .refused, phrases.badValue(kind.quotable, phrases.choices(kinds, of: .sheet)))
    }
    let said = try StandardInput.text(or: text, phrases)
    let text = try phrases.cleaned(said, as: .prose)
    let owner = try phrases.cleaned(owner ?? "")
    var row = Tree.row(id: run.id(Finding.letter)).with(Finding.fields.kind, tree: .text(kind))
      .with(Finding.fields.text, tree: text.isEmpty ? nil : .text(text))
      .with(Finding.fields.owner, owner)
      .with(Finding.fields.due, try phrases.day(due))
    if let criterion {
      row = row.with(Finding.fields.criterion, try run.criterion(criterion).id)
    }
    guard let finding = try? Finding(reading: TreeReader(row)) else {
      throw CommandError(.refused, phrases.nothingTyped)
    }
    try run.write([.finding(finding)])
  }
}
