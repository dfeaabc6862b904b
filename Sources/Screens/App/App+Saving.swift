import Domain
import Widgets

extension App {
  /// Makes an edit in the state and sends it to the disk.
  ///
  /// - Returns: the effect, none for an edit without changes; nil when it was refused.
  mutating func make(_ edit: Edit) -> [Effect]? {
    guard !edit.changes.isEmpty else { return [] }
    switch workspace.guarded(edit.changes, ids: &ids) {
    case .free: break
    case .nextVersion(let next): return make(edit, in: next)
    case .refused(.wantsMove(let campaign, let set?)):
      askToMove(campaign, to: set)
      return []
    case .refused(let refusal):
      notice = Notice(text: phrases.setRefusal(refusal, in: workspace), role: .warning)
      return nil
    }
    guard let effects = apply(edit) else { return nil }
    if edit.isUndoable { history.did(edit) }
    warnOfTimes(in: edit)
    return effects
  }

  /// Says so where a time that was just written makes nothing due.
  private mutating func warnOfTimes(in edit: Edit) {
    for (plan, typed, _) in workspace.schedules(setBy: edit.changes) {
      guard let why = phrases.noDueDay(typed, in: plan) else { continue }
      notice = Notice(text: why, role: .warning)
    }
  }

  /// Applies an edit to the workspace, or says why not.
  mutating func apply(_ edit: Edit) -> [Effect]? {
    if case .refused(let reason) = mayMake(edit) {
      notice = Notice(text: reason, role: .warning)
      return nil
    }
    let stamp = Stamp(at: clock.stamp, by: author.office)
    let before = edit.records.map { ($0, workspace[$0]) }
    do {
      try workspace.apply(edit.changes, stamp)
    } catch {
      notice = Notice(text: phrases.refused(error), role: .error)
      return nil
    }
    workspaceChanged(Dictionary(before) { first, _ in first })
    return [.save(saving.begin(edit, stamp))]
  }

  /// Takes back the newest edit.
  mutating func undo() -> [Effect] {
    guard let edit = history.undoable.last else { return [] }
    if let step = edit.sheet { return undo(edit, step) }
    guard let effects = apply(edit.inverse) else { return [] }
    history.undid()
    goToPlace(of: edit.inverse)
    notice = Notice(text: phrases.undone(edit.label), role: .note)
    return effects
  }

  /// Does again what was undone last.
  mutating func redo() -> [Effect] {
    guard let edit = history.redoable.last else { return [] }
    if let step = edit.sheet { return redo(edit, step) }
    // What was made and unmade is a tombstone: making it again takes the mark away.
    let again = Edit(label: edit.label, changes: edit.changes.map { revived($0) })
    guard let effects = apply(again) else { return [] }
    history.redid()
    goToPlace(of: again)
    notice = Notice(text: phrases.redone(edit.label), role: .note)
    return effects
  }

  /// Selects what an edit changed, so that the person sees it.
  private mutating func goToPlace(of edit: Edit) {
    guard let change = edit.changes.first else { return }
    go(to: change.record, change.path)
  }

  /// A creation of a record that stands there deleted, as the change that revives it.
  private func revived(_ change: Change) -> Change {
    guard case .create = change.act, workspace[change.record] != nil else { return change }
    return Change(change.record, .set(Tree.deletedKey, old: .flag(true), new: nil))
  }

  /// An edit is safe on disk; the disk may know more of its records than we did.
  mutating func saved(_ number: Int, _ records: [Record]) {
    saving.finish(number, at: clock.timeOfDay)
    var changed: [RecordKey: Record?] = [:]
    for record in records { mend(record.key) }
    for record in records where !saving.isPending(record.key) {
      if workspace[record.key] != record {
        changed[record.key] = .some(workspace[record.key])
        workspace.put(record)
      }
    }
    if !changed.isEmpty { workspaceChanged(changed) }
  }

  /// Another program changed records: show them as they are, and say so.
  ///
  /// A record with an edit of ours on its way is left alone: the answer to that edit brings it.
  mutating func changedElsewhere(
    _ records: [Record], _ unreadable: [UnreadableFile]
  ) -> [Effect] {
    var changed: [Record] = []
    var before: [RecordKey: Record?] = [:]
    var effects: [Effect] = []
    for record in records where saving.isRefused(record.key) {
      before[record.key] = .some(workspace[record.key])
      effects += rebase(on: record)
      changed.append(record)
    }
    for record in records where !saving.isPending(record.key) {
      mend(record.key)
      guard workspace[record.key] != record else { continue }
      if before[record.key] == nil { before[record.key] = .some(workspace[record.key]) }
      if receive(record) { changed.append(record) }
    }
    for file in unreadable { damage(file, &before) }
    workspaceChanged(before)
    // A campaign whose register grew says less than the sheet that was signed.
    let told = changed.first { $0.key.kind == .sheet } ?? changed.first
    guard let first = told, let last = first.tree.history(of: first.key).last else {
      return effects
    }
    notice = Notice(
      text: phrases.changedElsewhere(workspace.title(of: first), by: last.stamp.by), role: .note)
    return effects
  }
}
