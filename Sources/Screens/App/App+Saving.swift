import Canvas
import Domain
import Editing
import Phrases
import Widgets

extension App {
  /// Makes an edit and sends it to the disk.
  ///
  /// - Returns: the effect, none for an edit without changes; nil when it was refused, which is told.
  mutating func make(_ edit: Edit) -> [Effect]? {
    guard
      let effects = attempt({ document throws(EditRefusal) in try document.make(edit) }, of: edit)
    else { return nil }
    warnOfTimes(in: edit)
    return effects
  }

  /// Has the document make something, and shows what came of it.
  ///
  /// - Returns: what is to be saved; nil when it was refused, which is told.
  mutating func attempt(
    _ act: (inout Document) throws(EditRefusal) -> EditOutcome, of edit: Edit? = nil
  ) -> [Effect]? {
    do throws(EditRefusal) {
      let outcome = try act(&document)
      refresh()
      switch outcome {
      case .unchanged, .made: break
      case .madeInNextVersion(let next, _): show(next, for: edit)
      case .wantsMove(let campaign, let set): askToMove(campaign, to: set)
      }
      return outcome.request.map { [.save($0)] } ?? []
    } catch {
      tell(error)
      return nil
    }
  }

  /// Says in the status line why an edit was not made.
  mutating func tell(_ refusal: EditRefusal) {
    notice = Notice(text: phrases.refusal(refusal, in: workspace), role: refusal.role)
  }

  /// Says so where a time that was just written makes nothing due.
  private mutating func warnOfTimes(in edit: Edit) {
    for (plan, typed, _) in workspace.schedules(setBy: edit.changes) {
      guard let why = phrases.noDueDay(typed, in: plan) else { continue }
      notice = Notice(text: why, role: .warning)
    }
  }

  /// Takes back the newest edit.
  mutating func undo() -> [Effect] {
    step({ document throws(EditRefusal) in try document.undo() }) { $0.phrases.undone($1) }
  }

  /// Does again what was undone last.
  mutating func redo() -> [Effect] {
    step({ document throws(EditRefusal) in try document.redo() }) { $0.phrases.redone($1) }
  }

  /// Goes a step through what was done, selects what it changed, and says so.
  private mutating func step(
    _ act: (inout Document) throws(EditRefusal) -> HistoryStep?, _ words: (App, String) -> String
  ) -> [Effect] {
    do throws(EditRefusal) {
      guard let step = try act(&document) else { return [] }
      refresh()
      if let said = step.request.edit.sheet {
        goToChange(said.done.first, of: said.heading)
      } else if let change = step.request.edit.changes.first, !isInSight(step.request.edit) {
        if workspace.live(change.record) != nil {
          go(to: change.record, change.path)
        } else if navigation.here.level.subject.record == change.record {
          // What is gone is left; nobody is led to it.
          _ = navigation.here.close()
          refresh()
        }
      }
      notice = Notice(text: words(self, step.edit.label), role: .note)
      return Effect.saving(step.requests)
    } catch {
      tell(error)
      return []
    }
  }

  /// Whether an edit of several records changed one that is in the table which is seen: then nobody is led away.
  private func isInSight(_ edit: Edit) -> Bool {
    let records = Set(edit.records)
    guard records.count > 1, let grid else { return false }
    if let own = navigation.here.level.subject.record, records.contains(own) { return true }
    return grid.rows.contains { $0.record.map(records.contains) ?? false }
  }

  /// An edit is safe on disk; the disk may know more of its records than we did.
  mutating func saved(_ number: Int, _ records: [Record]) {
    if document.saved(number, records) { refresh() }
  }

  /// Another program changed, damaged or took away records: show them as they are, and say so.
  mutating func changedElsewhere(
    _ records: [Record], _ unreadable: [UnreadableFile], gone: [String]
  ) -> [Effect] {
    let news = document.reread(records, unreadable, gone: gone)
    refresh()
    // A campaign whose register grew says less than the sheet that was signed.
    let told = news.changed.first { $0.key.kind == .sheet } ?? news.changed.first
    if let told, let last = told.tree.history(of: told.key).last {
      notice = Notice(
        text: phrases.changedElsewhere(workspace.title(of: told), by: last.stamp.by), role: .note)
    }
    if let title = news.lostTitle {
      notice = Notice(text: phrases.fileIsGone(title), role: .warning)
    }
    tell(news)
    return news.renewed.map { .save($0) }
  }

  /// Asks about what both said, and shows what cannot be written any more.
  private mutating func tell(_ news: News) {
    let dropped = news.dropped.map { phrases.dropped($0.edit.label, $0.reason, in: workspace) }
    guard !news.contested.isEmpty else {
      guard !dropped.isEmpty else { return }
      overlay = .page(
        TextPage(
          title: phrases.notWritten, lines: dropped.map { TextPage.Line("", $0) }, leftWidth: 0))
      return
    }
    let contested = news.contested.map { contest in
      phrases.bothSaid(
        contest.request.edit.label,
        contest.theirs.map { phrases.sentence($0.change, by: contest.criteria) } ?? "",
        by: contest.theirs?.by ?? "?")
    }
    overlay = .question(
      Question(
        title: phrases.conflictTitle,
        text: (dropped + contested + [phrases.overwriteSaid]).joined(separator: "\n"),
        answers: [phrases.keepTheirs, phrases.writeMine], selected: 0),
      .overwriteInSheet(news.contested.map(\.request)))
  }
}

extension EditRefusal {
  /// How it is drawn: what cannot be at all is an error, what may not be is a warning.
  fileprivate var role: Role {
    switch self {
    case .setStays, .set, .bar, .overtaken, .noCriteria, .sealedKey, .sheet(.frozen, by: nil):
      .warning
    case .change, .obstacle, .sheet: .error
    }
  }
}
