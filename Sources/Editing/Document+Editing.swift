import Domain

extension Document {
  /// Makes an edit; undo takes it back.
  ///
  /// What would change by what sheets are judged is made in the set's next version.
  package mutating func make(_ edit: Edit) throws(EditRefusal) -> EditOutcome {
    guard !edit.changes.isEmpty else { return .unchanged }
    switch workspace.guarded(edit.changes, ids: &ids) {
    case .free:
      let request = try write(edit)
      if edit.isUndoable { history.did(edit) }
      return .made(request)
    case .nextVersion(let next):
      let moved = Edit(label: edit.label, changes: next.changes)
      let request = try write(moved)
      history.did(moved)
      return .madeInNextVersion(next, request)
    case .refused(.wantsMove(let campaign, let set?)): return .wantsMove(campaign, to: set)
    case .refused(let refusal): throw .set(refusal)
    }
  }

  /// Applies an edit that only says again, or takes back, what was made before.
  mutating func apply(_ edit: Edit) throws(EditRefusal) -> SaveRequest {
    try check(edit)
    return try write(edit)
  }

  /// Whether an edit may be made as it is: what sheets are judged by stays as it is.
  package func check(_ edit: Edit) throws(EditRefusal) {
    var ids = ids
    switch workspace.guarded(edit.changes, ids: &ids) {
    case .free: break
    case .nextVersion(let next): throw .setStays(next)
    case .refused(let refusal): throw .set(refusal)
    }
  }

  /// Applies changes that may be made, and sends them on their way.
  private mutating func write(_ edit: Edit) throws(EditRefusal) -> SaveRequest {
    let (stamp, before) = (stamp, edit.records.map { ($0, workspace[$0]) })
    do {
      try workspace.apply(edit.changes, stamp)
    } catch {
      throw .change(error)
    }
    workspaceChanged(Dictionary(before) { first, _ in first })
    return saving.begin(edit, stamp)
  }
}

/// A step back or forth through what was done.
package struct HistoryStep: Equatable, Sendable {
  /// The edit that was taken back or done again.
  package let edit: Edit
  /// What does so.
  package let request: SaveRequest
}

extension Document {
  /// Takes back the newest edit; nil where there is none.
  package mutating func undo() throws(EditRefusal) -> HistoryStep? {
    guard let edit = history.undoable.last else { return nil }
    let request: SaveRequest
    if let step = edit.sheet {
      guard let undone = step.undone else { return nil }
      request = try record(undone, insteadOf: step.done, edit)
    } else {
      request = try apply(edit.inverse)
    }
    history.undid()
    return HistoryStep(edit: edit, request: request)
  }

  /// Does again what was undone last; nil where nothing was.
  package mutating func redo() throws(EditRefusal) -> HistoryStep? {
    guard let edit = history.redoable.last else { return nil }
    let request: SaveRequest
    if let step = edit.sheet {
      request = try record(step.done, insteadOf: step.undone ?? [], edit)
    } else {
      // What was made and unmade is a tombstone: making it again takes the mark away.
      request = try apply(Edit(label: edit.label, changes: edit.changes.map { revived($0) }))
    }
    history.redid()
    return HistoryStep(edit: edit, request: request)
  }

  /// A creation of a record that stands there deleted, as the change that revives it.
  private func revived(_ change: Change) -> Change {
    guard case .create = change.act, workspace[change.record] != nil else { return change }
    return Change(change.record, .set(Tree.deletedKey, old: .flag(true), new: nil))
  }
}
