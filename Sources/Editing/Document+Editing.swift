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
    try checkKeys(in: edit)
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

extension Document {
  /// Throws where an edit would leave a signing key that nobody vouches for, or take one away.
  private func checkKeys(in edit: Edit) throws(EditRefusal) {
    guard edit.records.contains(where: { $0.kind == .key }) else { return }
    var next = workspace
    do {
      try next.apply(edit.changes, stamp)
    } catch {
      throw .change(error)
    }
    if next.keys.isWeaker(than: workspace.keys) { throw .sealedKey }
  }
}

/// A step back or forth through what was done.
package struct HistoryStep: Equatable, Sendable {
  /// The edit that was taken back or done again, the first of those made in one step.
  package let edit: Edit
  /// What does so.
  package let request: SaveRequest
  /// What does so to the edits that were made in one step with it.
  package let others: [SaveRequest]

  /// All that is to be saved.
  package var requests: [SaveRequest] { [request] + others }
}

extension Document {
  /// Takes back the newest edit with those that were made in one step with it; nil where there is none.
  ///
  /// What one of several refuses stays done, and what was done before it.
  package mutating func undo() throws(EditRefusal) -> HistoryStep? {
    guard var edit = history.undoable.last, let request = try takeBack(edit) else { return nil }
    var requests = [request]
    while edit.isJoined, let before = history.undoable.last,
      let request = try? takeBack(before)
    {
      requests.append(request)
      edit = before
    }
    return HistoryStep(edit: edit, request: request, others: Array(requests.dropFirst()))
  }

  /// Takes back one edit, the newest; nil for what nothing takes back.
  private mutating func takeBack(_ edit: Edit) throws(EditRefusal) -> SaveRequest? {
    let request: SaveRequest
    if let step = edit.sheet {
      guard let undone = step.undone else { return nil }
      request = try record(undone, insteadOf: step.done, edit)
    } else {
      request = try apply(edit.inverse)
    }
    history.undid()
    return request
  }

  /// Does again what was undone last, in one step; nil where nothing was.
  package mutating func redo() throws(EditRefusal) -> HistoryStep? {
    guard let edit = history.redoable.last else { return nil }
    let request = try doAgain(edit)
    var others: [SaveRequest] = []
    while let next = history.redoable.last, next.isJoined, let request = try? doAgain(next) {
      others.append(request)
    }
    return HistoryStep(edit: edit, request: request, others: others)
  }

  /// Does one edit again, the one undone last.
  private mutating func doAgain(_ edit: Edit) throws(EditRefusal) -> SaveRequest {
    let request: SaveRequest
    if let step = edit.sheet {
      request = try record(step.done, insteadOf: step.undone ?? [], edit)
    } else {
      // What was made and unmade is a tombstone: making it again takes the mark away.
      request = try apply(Edit(label: edit.label, changes: edit.changes.map { revived($0) }))
    }
    history.redid()
    return request
  }

  /// A creation of a record that stands there deleted, as the change that revives it.
  private func revived(_ change: Change) -> Change {
    guard case .create = change.act, workspace[change.record] != nil else { return change }
    return Change(change.record, .set(Tree.deletedKey, old: .flag(true), new: nil))
  }
}
