import Canvas
import Domain
import Phrases
import Store

/// One act on a score sheet: the store at work, and the sheet as it stands.
struct ScoreSheetRun {
  private var work: StoreAtWork
  let sheet: ReplayedSheet

  /// Opens the store for a person who has that permission, and finds the sheet.
  init(_ options: StoreOptions, _ sheet: String, _ permission: Permission) throws(CommandError) {
    self.work = try options.openToWrite(permission)
    self.sheet = try self.work.workspace.sheet(called: sheet, options.phrases)
    let heading = self.sheet.heading
    if let obstacle = workspace.obstacle(to: .latest(of: heading.unit, in: heading.campaign)) {
      throw CommandError(.refused, phrases.obstacle(obstacle))
    }
  }

  /// Opens the person's keys for a step that is signed.
  mutating func openKeys() throws(CommandError) { try work.openKeys() }

  var phrases: Phrases { work.phrases }
  var workspace: Workspace { work.workspace }

  /// Refuses what the person may not do, or the state of the sheet does not take, before a file is read for it.
  func check(_ act: SheetAct) throws(CommandError) {
    if let bar = workspace.bar(work.author, to: act, of: sheet, on: Clock.now.today) {
      throw CommandError(.refused, phrases.sheetBar(bar))
    }
    if sheet.state.isFrozen {
      throw CommandError(.refused, phrases.sheetFault(.frozen(sheet.state)))
    }
  }

  /// Reads a file of evidence; a copy lies in the store when this returns, where the campaign keeps them.
  func evidence(in path: String) throws(CommandError) -> EvidenceFile {
    let isKept = workspace.campaign(sheet.heading.campaign)?.keepsEvidence ?? false
    let folder = work.store.folder
    do throws(EvidenceFault) {
      return try folder.evidence(
        at: EvidenceQueue.whole(path), isKept: isKept,
        Stamp(at: Clock.now.stamp, by: work.author.office))
    } catch {
      let sentence = phrases.sentence(error, file: path.quotable, store: folder.path)
      guard case .notCopied(let failure) = error else {
        throw CommandError(.refused, sentence)
      }
      throw CommandError(failure, at: folder.path, phrases)
    }
  }

  /// The criterion of an ordinal or an id.
  func criterion(_ typed: String) throws(CommandError) -> Criterion {
    guard let row = sheet.criteria?.set.criterion(called: typed) else {
      throw CommandError(.refused, phrases.sheetFault(.unknownCriterion))
    }
    return row
  }

  /// A new id.
  mutating func id(_ letter: Character) -> String {
    work.with { $0.ids.next(letter: letter) }
  }

  /// What typed text says of a input, as on screen.
  mutating func changes(
    saying typed: String, of input: SheetInput
  ) throws(CommandError) -> [SheetChange] {
    let said = phrases.typed(typed)
    do throws(SheetInputFault) {
      return try work.with { document throws(SheetInputFault) in
        try document.changes(saying: said, of: input, in: sheet)
      }
    } catch {
      throw refusal(of: typed, error)
    }
  }

  /// Why typed text says nothing of a sheet.
  private func refusal(of typed: String, _ fault: SheetInputFault) -> CommandError {
    switch fault {
    case .scoring, .typing:
      CommandError(.refused, phrases.badValue(typed.quotable, phrases.sheetInputFault(fault)))
    case .noSuchCriterion, .nothingSaid:
      CommandError(.refused, phrases.sheetInputFault(fault))
    }
  }

  /// Writes changes as the next events and says what they were; they are on disk when this returns.
  mutating func write(_ changes: [SheetChange]) throws(CommandError) {
    let news = sheet.withStaleReasonsDropped(changes).filter { !sheet.says($0) }
    let label = sentence(news)
    try work.attempt { document throws(EditRefusal) in
      try document.record(news, in: sheet, as: label)
    }
    print((news.isEmpty ? phrases.nothingChanged : phrases.didSay(label, title)).displayed)
  }

  /// Supersedes the sheet: its last event, and the version that begins with what it said.
  mutating func supersede(because reason: String) throws(CommandError) {
    let label = sentence([.state(.superseded, reason)])
    try work.attempt { document throws(EditRefusal) in
      try document.supersede(sheet, because: reason, as: label)
    }
    print(phrases.didSay(label, title).displayed)
  }

  /// Some changes in words.
  private func sentence(_ changes: [SheetChange]) -> String {
    changes.map { phrases.sentence($0, by: sheet.criteria) }.joined(separator: ", ")
  }

  /// The unit and the campaign of the sheet.
  private var title: String { workspace.title(of: sheet.heading) }
}

extension Workspace {
  /// What a sheet is called, begun or not.
  func title(of heading: SheetHeading) -> String {
    let unit = name(of: heading.unit)
    return "\(unit) · \(campaign(heading.campaign)?.title ?? heading.campaign.text)"
  }

  /// The one sheet that `typed` means: its id, or `CAMPAIGN/UNIT`, where none need be begun.
  func sheet(called typed: String, _ phrases: Phrases) throws(CommandError) -> ReplayedSheet {
    let names = names(ofSheet: typed)
    guard let name = names.first else {
      let kind = phrases.recordKind(.sheet)
      let near = sheets(called: typed, isReading: true).compactMap { sheet($0) }
      guard near.isEmpty else {
        let titles = near.map { title(of: $0.heading) }
        throw CommandError(.refused, phrases.onlyAPart(typed.quotable, titles))
      }
      let kinds: Set<RecordKind> = [.campaign, .unit, .sheet]
      let damaged = unreadable.filter { $0.kind.map { kinds.contains($0) } ?? false }
      throw CommandError(
        .refused,
        phrases.noSuchRecord(kind, typed.quotable) + phrases.maybeDamaged(damaged))
    }
    guard names.count == 1 else {
      let titles = names.compactMap { sheet($0).map { title(of: $0.heading) } }
      throw CommandError(.refused, phrases.severalRecords(typed.quotable, titles))
    }
    if case .damaged(let file)? = obstacle(to: name) {
      throw CommandError(.store, phrases.obstacle(.damaged(file)))
    }
    guard let sheet = sheet(name) else {
      guard case .beside(let file)? = obstacle(to: name) else {
        throw CommandError(.refused, phrases.noCriteriaYet)
      }
      throw CommandError(.store, phrases.obstacle(.beside(file)))
    }
    return sheet
  }

  /// The sheets that may be meant.
  private func names(ofSheet typed: String) -> [SheetName] {
    if let id = ID<ScoreSheet>(typed), sheets[id] != nil { return [.version(id)] }
    let names = sheets(called: typed)
    guard names.isEmpty else { return names }
    return meant(.sheet, typed).compactMap { ID<ScoreSheet>($0.key.id) }.map { .version($0) }
  }
}
