import Domain
import Widgets

extension App {
  /// Makes changes to a sheet as one edit: its next events.
  ///
  /// - Returns: the effect; nil when it was refused, which the notice tells.
  mutating func write(_ changes: [SheetChange], to sheet: ReplayedSheet) -> [Effect]? {
    let latest = SheetName.latest(of: sheet.heading.unit, in: sheet.heading.campaign)
    if let obstacle = workspace.obstacle(to: latest) {
      notice = Notice(text: phrases.obstacle(obstacle), role: .error)
      return nil
    }
    if let bar = changes.compactMap({ bar(to: $0, of: sheet) }).first {
      notice = Notice(text: phrases.sheetBar(bar), role: .warning)
      return nil
    }
    let asked = changes
    let changes = sheet.withStaleReasonsDropped(asked)
    let back = changes.reversed().compactMap { sheet.restoring($0) }
    let step = SheetStep(
      heading: sheet.heading, done: changes, undone: back.count == changes.count ? back : nil)
    guard let edit = edit(step, on: sheet, label(of: changes, sheet)),
      let effects = make(edit)
    else { return nil }
    tellDropped(changes.filter { !asked.contains($0) }, of: sheet)
    return effects
  }

  /// Says which reasons went with the scores that they were given for.
  private mutating func tellDropped(_ dropped: [SheetChange], of sheet: ReplayedSheet) {
    guard let id = dropped.first?.criterion else { return }
    let reason = sheet.entries[id]?.reason ?? ""
    let text = phrases.reasonDropped(
      reason.shortened(to: 60), more: dropped.count - 1,
      at: sheet.criteria?.tree[id]?.ordinal ?? id.text)
    notice = Notice(text: text, role: .warning)
  }

  /// Why this person may not make a change to a sheet; nil when they may.
  private func bar(to change: SheetChange, of sheet: ReplayedSheet) -> SheetBar? {
    change.rightsAsked.flatMap { workspace.bar(author, to: $0, of: sheet) }
  }

  /// The edit that adds the events of a step to a sheet; nil when it may not, which is told.
  private mutating func edit(_ step: SheetStep, on sheet: ReplayedSheet, _ label: String) -> Edit? {
    guard let digest = workspace.digest else { return nil }
    let stamp = Stamp(at: clock.stamp, by: author.office)
    do {
      let events = try sheet.events(step.done, ids: &ids, stamp, digest)
      return Edit(label: label, changes: workspace.changes(adding: events, to: sheet), sheet: step)
    } catch {
      notice = Notice(
        text: phrases.sheetFault(error.reason, by: sheet.criteria), role: .error)
      return nil
    }
  }

  /// What undo calls some changes.
  private func label(of changes: [SheetChange], _ sheet: ReplayedSheet) -> String {
    let said = changes.map { phrases.sentence($0, by: sheet.criteria) }.joined(separator: ", ")
    return "\(said) – \(view.title(of: SheetName(sheet, in: workspace)))"
  }

  /// Supersedes a signed sheet: its last event, and the version that begins with what it said.
  mutating func supersede(_ sheet: ReplayedSheet, because reason: String) -> [Effect] {
    if let bar = bar(to: .state(.superseded, reason), of: sheet) {
      notice = Notice(text: phrases.sheetBar(bar), role: .warning)
      return []
    }
    guard let digest = workspace.digest,
      let heading = SheetHeading(superseding: sheet, because: reason, digest)
    else { return [] }
    let step = SheetStep(
      heading: sheet.heading, done: [.state(.superseded, reason)], undone: nil)
    let stamp = Stamp(at: clock.stamp, by: author.office)
    let fresh = ReplayedSheet(heading, sheet.criteria, digest)
    guard let last = edit(step, on: sheet, label(of: step.done, sheet)) else { return [] }
    do {
      let copies = try fresh.events(sheet.copied, ids: &ids, stamp, digest)
      let changes = last.changes + workspace.changes(adding: copies, to: fresh)
      return make(Edit(label: last.label, changes: changes, sheet: step)) ?? []
    } catch {
      notice = Notice(
        text: phrases.sheetFault(error.reason, by: sheet.criteria), role: .error)
      return []
    }
  }
}

extension App {
  /// Undo in a sheet: new events that bring back what stood before.
  mutating func undo(_ edit: Edit, _ step: SheetStep) -> [Effect] {
    guard let undone = step.undone,
      let effects = record(undone, insteadOf: step.done, edit)
    else { return [] }
    history.undid()
    goToChange(undone.first, of: step.heading)
    notice = Notice(text: phrases.undone(edit.label), role: .note)
    return effects
  }

  /// Redo in a sheet: the same changes once more.
  mutating func redo(_ edit: Edit, _ step: SheetStep) -> [Effect] {
    guard let effects = record(step.done, insteadOf: step.undone ?? [], edit) else { return [] }
    history.redid()
    goToChange(step.done.first, of: step.heading)
    notice = Notice(text: phrases.redone(edit.label), role: .note)
    return effects
  }

  /// Makes changes where other ones still stand; nil when another touched their places since.
  private mutating func record(
    _ changes: [SheetChange], insteadOf there: [SheetChange], _ edit: Edit
  ) -> [Effect]? {
    guard let known = edit.sheet, let sheet = workspace.sheets[known.heading.sheet] else {
      return nil
    }
    if let other = there.first(where: { !sheet.says($0) }) {
      if sheet.state.isFrozen {
        notice = Notice(text: phrases.sheetFault(.frozen(sheet.state)), role: .warning)
        return nil
      }
      let last = ReplayedSheet.last(of: workspace.events(of: known.record), at: other.place)
      notice = Notice(
        text: phrases.undoRefused(
          edit.label, .changedSince(Path(ScoreSheet.fields.events), current: nil, last: last)),
        role: .warning)
      return nil
    }
    let step = SheetStep(heading: known.heading, done: changes, undone: there)
    guard let again = self.edit(step, on: sheet, edit.label) else { return nil }
    return apply(again)
  }

  /// Selects what an event was about, so that the person sees it.
  private mutating func goToChange(_ change: SheetChange?, of heading: SheetHeading) {
    guard let change, let sheet = workspace.sheets[heading.sheet] else { return }
    let name = SheetName(sheet, in: workspace)
    let finding: String? =
      switch change {
      case .finding(let finding): finding.id.text
      case .findingDropped(let id): id.text
      case .score, .note, .reason, .explanation, .evidence, .evidenceDropped, .moved, .state: nil
      }
    if sheetName != name {
      show(.scoring)
      screens[screen]?.closeAll()
      open(.campaign(heading.campaign))
      open(.sheet(name))
    }
    screens[screen]?.level.goToPane(of: .sheet(finding == nil ? .scores : .findings, name))
    refresh()
    screens[screen]?.grid?.endSearchIfAny()
    if let id = finding ?? change.criterion?.text { screens[screen]?.grid?.select(id: id) }
  }
}

extension App {
  /// Somebody else wrote to a sheet first: what waits for it is said again on what it is now.
  ///
  /// What they left alone is written without a question; where both said something else of the same,
  /// the person decides; what the sheet takes no more is shown, so that nothing typed is lost.
  mutating func rebase(on record: Record) -> [Effect] {
    let requests = saving.recall(record.key)
    let known = known(of: record.key, beside: requests)
    workspace.put(record)
    workspace.withdraw(requests.flatMap(\.edit.changes))
    guard let digest = workspace.digest else { return [] }
    let foreign = workspace.events(of: record.key).filter { $0.seq > known }
    var asked: [SaveRequest] = []
    var lost: [TextPage.Line] = []
    var effects: [Effect] = []
    for request in requests {
      guard let step = request.edit.sheet else { continue }
      guard let sheet = workspace.sheets[step.heading.sheet],
        request.edit.records.filter({ $0.kind == .sheet }).count == 1
      else {
        lost.append(TextPage.Line("", phrases.doAgain(request.edit.label)))
        history.forget(request.edit)
        continue
      }
      do {
        switch try sheet.rebase(of: step.done, behind: foreign, ids: &ids, request.stamp, digest) {
        case .unchanged: break
        case .conflict: asked.append(request)
        case .events(let events): effects.append(try send(events, of: sheet, again: request))
        }
      } catch {
        lost.append(TextPage.Line("", "\(request.edit.label): \(why(error))"))
        history.forget(request.edit)
      }
    }
    tell(asked, lost, foreign)
    return effects
  }

  /// The number of the last event of a sheet that was on the disk before these edits.
  private func known(of record: RecordKey, beside requests: [SaveRequest]) -> Int {
    let own = requests.flatMap(\.edit.changes).reduce(0) { count, change in
      guard change.record == record else { return count }
      switch change.act {
      case .create(let tree): return count + tree.rows(of: ScoreSheet.fields.events).count
      case .insert, .set, .remove, .move: return count + (change.isSheetEvent ? 1 : 0)
      }
    }
    return (ID<ScoreSheet>(record.id).flatMap { workspace.sheets[$0]?.count } ?? 0) - own
  }

  /// Sends an edit on its way again, with the events that make it now.
  private mutating func send(
    _ events: [SheetEvent], of sheet: ReplayedSheet, again request: SaveRequest
  ) throws(ChangeRefusal) -> Effect {
    let changes = workspace.changes(adding: events, to: sheet)
    try workspace.apply(changes, request.stamp)
    let edit = Edit(label: request.edit.label, changes: changes, sheet: request.edit.sheet)
    return .save(saving.begin(edit, request.stamp))
  }

  /// Why something could not be written anew.
  private func why(_ error: any Error) -> String {
    switch error {
    case let fault as SheetFault: phrases.sheetFault(fault.reason)
    case let refusal as ChangeRefusal: phrases.refused(refusal)
    default: ""
    }
  }

  /// Asks about what both said, and shows what cannot be written any more.
  private mutating func tell(
    _ asked: [SaveRequest], _ lost: [TextPage.Line], _ foreign: [SheetEvent]
  ) {
    if asked.isEmpty {
      guard !lost.isEmpty else { return }
      overlay = .page(TextPage(title: phrases.notWritten, lines: lost, leftWidth: 0))
      return
    }
    var lines = lost.map(\.right)
    for request in asked {
      let places = Set(request.edit.sheet?.done.map(\.place) ?? [])
      let theirs = foreign.last { places.contains($0.change.place) }
      let criteria = request.edit.sheet.flatMap { workspace.sheets[$0.heading.sheet]?.criteria }
      lines.append(
        phrases.bothSaid(
          request.edit.label,
          theirs.map { phrases.sentence($0.change, by: criteria) } ?? "", by: theirs?.by ?? "?"))
    }
    lines.append(phrases.overwriteSaid)
    overlay = .question(
      Question(
        title: phrases.conflictTitle, text: lines.joined(separator: "\n"),
        answers: [phrases.keepTheirs, phrases.writeMine], selected: 0),
      .overwriteInSheet(asked))
  }

  /// Writes ours over theirs: the chain keeps both.
  mutating func overwrite(_ requests: [SaveRequest]) -> [Effect] {
    var effects: [Effect] = []
    for request in requests {
      history.forget(request.edit)
      guard let step = request.edit.sheet, let sheet = workspace.sheets[step.heading.sheet]
      else { continue }
      effects += write(step.done, to: sheet) ?? []
    }
    return effects
  }

  /// Gives up what was written: theirs stays.
  mutating func keepTheirs(_ requests: [SaveRequest]) -> [Effect] {
    for request in requests { history.forget(request.edit) }
    return []
  }
}
