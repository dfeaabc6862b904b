import Domain
import Widgets

extension App {
  /// An edit is not on disk: it is told or asked about as soon as nothing else lies over the screen.
  mutating func failed(_ number: Int, _ failure: SaveFailure) -> [Effect] {
    let given = saving.fail(number, failure)
    switch failure {
    case .conflict:
      if let given, given.edit.isFinal {
        saving.answered(given)
        notice = Notice(text: phrases.moveMet, role: .warning)
        return [.reload(given.edit.records)]
      }
      guard let step = given?.edit.sheet, saving.isRefused(step.record) else { return [] }
      return [.reload([step.record])]
    case .unreadable(let file): if file.kind == nil { access.isWritable = false }
    case .uncertain, .newerStore: access.isWritable = false
    case .diskFull, .noRight, .busy, .disk, .tooLarge, .badRecord, .storeGone: break
    }
    return []
  }

  /// Tells or asks about the oldest edit that the disk did not take.
  mutating func askAboutRefused() -> [Effect] {
    guard overlay == nil, let refused = saving.unanswered.first else { return [] }
    let request = refused.request
    switch refused.failure {
    case .conflict(let refusal) where isOverwritten(refusal, by: request):
      let isGone = if case .noSuchRecord = refusal { true } else { false }
      overlay = .question(
        Question(
          title: isGone ? phrases.fileGoneTitle : phrases.conflictTitle,
          text: phrases.conflictQuestion(request.edit.label, refusal),
          answers: isGone
            ? [phrases.leaveGone, phrases.writeAgain] : [phrases.keepTheirs, phrases.writeMine],
          selected: 0),
        .overwrite(request, refusal))
    case .conflict(let refusal): tell(request, [phrases.refused(refusal)])
    case .unreadable(let file):
      tell(request, [phrases.unreadable(file), phrases.remedy(file), phrases.othersGoOn])
    case .badRecord(let key): tell(request, [phrases.badRecord(key)])
    case .diskFull, .noRight, .busy, .disk, .storeGone, .uncertain, .tooLarge, .newerStore:
      saving.answered(request)
    }
    return []
  }

  /// Whether an edit can be written over what refused it.
  private func isOverwritten(_ refusal: ChangeRefusal, by request: SaveRequest) -> Bool {
    switch refusal {
    case .changedSince: true
    case .noSuchRecord(let key): workspace[key]?.isLoaded == true
    case .noSuchPlace, .decodingFailure, .recordExists: false
    }
  }

  /// Says that an edit is not written and why; it is given up.
  private mutating func tell(_ request: SaveRequest, _ reasons: [String]) {
    let lines = [phrases.isNotWritten(request.edit.label)] + reasons
    overlay = .question(
      Question(
        title: phrases.notWritten, text: lines.joined(separator: "\n"),
        answers: [phrases.understood], selected: 0),
      .told(request))
  }

  /// Sends an edit again, over what stands there now.
  mutating func overwrite(_ request: SaveRequest, _ refusal: ChangeRefusal) -> [Effect] {
    history.forget(request.edit)
    let changes: [Change]
    switch refusal {
    case .changedSince(let path, let current, _):
      changes = request.edit.changes.compactMap { $0.overwriting(path, current) }
    case .noSuchRecord(let key):
      // What is held has this edit in it, and the later ones that were refused with it.
      guard let record = workspace[key] else { return keepTheirs(request) }
      for other in saving.settle(key) { history.forget(other.edit) }
      changes =
        [Change(key, .create(record.tree))] + request.edit.changes.filter { $0.record != key }
    case .noSuchPlace, .decodingFailure, .recordExists: return keepTheirs(request)
    }
    // The others already hold what this one wanted.
    guard !changes.isEmpty else { return [.reload(request.edit.records)] }
    let edit = Edit(label: request.edit.label, changes: changes)
    if case .refused(let reason) = mayMake(edit) {
      notice = Notice(text: reason, role: .warning)
      return [.reload(request.edit.records)]
    }
    history.did(edit)
    return [.save(saving.begin(edit, request.stamp))]
  }

  /// Gives up an edit: what stands on the disk is shown.
  mutating func keepTheirs(_ request: SaveRequest) -> [Effect] {
    history.forget(request.edit)
    return [.reload(request.edit.records)]
  }
}

extension Change {
  /// The same change made on what stands at a place now; nil where nothing is left to do.
  fileprivate func overwriting(_ path: Path, _ current: Tree?) -> Change? {
    switch act {
    case .set(path, _, let new):
      current == new ? nil : Change(record, .set(path, old: current, new: new))
    case .remove(let list, let row, let after) where list.appending(row.rowID ?? "") == path:
      current.map { Change(record, .remove(list, row: $0, after: after)) }
    case .move(let list, let row, _, let to) where list.appending(row) == path:
      Change(record, .move(list, row: row, from: current?.rowID, to: to))
    case .set, .remove, .insert, .create, .move: self
    }
  }
}
