import Canvas
import Domain
import Tables
import Widgets

extension App {
  /// Whether something was typed since the draft was kept last: `.draftDue` is then to follow soon.
  package var hasUnsavedDraft: Bool { autosave.inputs > 0 }

  /// Whether the draft that was left behind stays where it is, for somebody with another role.
  package var leavesRecoveredDraft: Bool { autosave.isLeft }

  /// Asks to keep what is typed when that is due, and no longer to keep what is committed or dropped.
  ///
  /// Nothing is compared at each key: a key only counts.
  mutating func keepDraft(after event: Event, isLeaving: Bool) -> [Effect] {
    // The draft of an earlier sitting is kept until the person has answered.
    if autosave.isOffered, overlay != nil { return [] }
    autosave.isOffered = false
    guard let draft = grid?.draft else {
      autosave.inputs = 0
      return forgetDraft()
    }
    switch event {
    case .input: autosave.inputs += 1
    case .draftDue: return keep(draft)
    case .editedOutside: autosave.inputs += 1
    case .endRequested, .time, .saved, .saveFailed, .reread, .progress, .notKept, .paperRead,
      .paperHeld, .evidenceRead, .exported:
      break
    }
    if isLeaving || autosave.inputs >= Autosave.limit { return keep(draft) }
    guard autosave.kept != nil, autosave.purpose != draft.purpose else { return [] }
    // What was kept is committed, and the next thing is being typed.
    return forgetDraft()
  }

  /// Asks to keep a draft, unless it is kept or nothing was typed.
  private mutating func keep(_ draft: Grid.Draft) -> [Effect] {
    autosave.inputs = 0
    let now = kept(draft)
    guard now?.isSame(as: autosave.kept) != true else { return [] }
    guard now != nil else { return forgetDraft() }
    autosave.kept = now
    autosave.purpose = draft.purpose
    return [.keepDraft(now)]
  }

  /// Asks to keep nothing, once what was typed is on disk.
  private mutating func forgetDraft() -> [Effect] {
    guard autosave.kept != nil, saving.pending.isEmpty else { return [] }
    autosave.kept = nil
    autosave.purpose = nil
    return [.keepDraft(nil)]
  }

  /// A draft as it is kept; nil when nothing was typed.
  private func kept(_ draft: Grid.Draft) -> RecoveredDraft? {
    guard draft.field.text != draft.before, let target = RecoveredDraft.Target(draft.purpose) else {
      return nil
    }
    return RecoveredDraft(
      text: draft.field.text, before: draft.before, label: label(of: draft), at: clock.stamp,
      numbers: phrases.numbers, target: target)
  }

  /// Where a draft is typed, for people: the field, the row, the record.
  private func label(of draft: Grid.Draft) -> String {
    var parts: [String]
    switch draft.purpose {
    case .new(let row):
      parts = [phrases.newRow, row.location, row.label(phrases)]
    case .cell(let binding):
      parts = [self.label(of: binding), rowTitle]
      if case .sheet(_, let name) = binding.target {
        parts.append(view.title(of: name))
      } else {
        parts.append(view.title(of: binding.record, at: .root))
      }
    }
    var label: [String] = []
    for part in parts where !part.isEmpty && !label.contains(part) { label.append(part) }
    return label.joined(separator: " · ")
  }
}

extension App {
  /// Offers what was typed when the program was left last, or shows it when its place is no more.
  ///
  /// Whoever may write nothing here is asked nothing, and it stays kept; so it does where the role does no
  /// such work, which is told.
  mutating func offer(_ draft: RecoveredDraft) {
    let draft = draft.written(in: phrases.numbers)
    guard access.isWritable, author.role.has(.words) else {
      autosave.isLeft = true
      return
    }
    guard author.role.has(draft.target.permission) else {
      autosave.isLeft = true
      let why = phrases.roleMayNot(author.role, draft.target.permission)
      show(draft, below: phrases.recoveredDraftOfOther(draft.label, kept: draft.at, why))
      return
    }
    autosave.kept = draft
    var trial = self
    switch trial.reopen(draft) {
    case .opened:
      overlay = .question(
        Question(
          title: phrases.recoveredDraftTitle,
          text: phrases.recoveredDraftQuestion(
            draft.text.shortened(to: 160), at: draft.label, kept: draft.at),
          answers: [phrases.openRecoveredDraft, phrases.dropRecoveredDraft], selected: 0),
        .recoveredDraft(draft))
    case .committed: return
    case .gone: show(draft, below: phrases.recoveredDraftGone(draft.label, kept: draft.at))
    }
    autosave.isOffered = true
  }

  /// Shows what was typed below a sentence that says why it is not opened.
  private mutating func show(_ draft: RecoveredDraft, below sentence: String) {
    let lines = [sentence, "", draft.text].map { TextPage.Line($0) }
    overlay = .page(TextPage(title: phrases.recoveredDraftTitle, lines: lines, leftWidth: 0))
  }

  /// Opens what was kept as a draft again, or drops it.
  mutating func answer(_ number: Int, to draft: RecoveredDraft) -> [Effect] {
    guard number == 0 else { return [] }
    if reopen(draft) == .opened { autosave.purpose = grid?.draft?.purpose }
    return []
  }
}
