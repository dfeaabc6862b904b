import Domain
import Editing
import Widgets

extension App {
  /// An edit is not on disk: it is told or asked about as soon as nothing else lies over the screen.
  mutating func failed(_ number: Int, _ failure: SaveFailure) -> [Effect] {
    switch document.failed(number, failure) {
    case .waits: return []
    case .renews(let key): return [.reload([key])]
    case .givenUp(let request):
      notice = Notice(text: phrases.moveMet, role: .warning)
      return [.reload(request.edit.records)]
    }
  }

  /// Tells or asks about the oldest edit that the disk did not take.
  mutating func askAboutRefused() -> [Effect] {
    guard overlay == nil, let refused = saving.unanswered.first else { return [] }
    let request = refused.request
    switch refused.failure {
    case .conflict(let refusal, _) where document.isOverwritable(refusal):
      let isGone = if case .noSuchRecord = refusal { true } else { false }
      overlay = .question(
        Question(
          title: isGone ? phrases.fileGoneTitle : phrases.conflictTitle,
          text: phrases.conflictQuestion(request.edit.label, refusal),
          answers: isGone
            ? [phrases.leaveGone, phrases.writeAgain] : [phrases.keepTheirs, phrases.writeMine],
          selected: 0),
        .overwrite(request, refusal))
    case .conflict, .badRecord: tell(request, refused.failure)
    case .unreadable: tell(request, refused.failure, phrases.othersGoOn)
    case .busy, .disk, .syncFailed, .uncertain, .mustReopen, .tooLarge, .newerStore:
      document.answered(request)
    }
    return []
  }

  /// Says that an edit is not written and why; it is given up.
  private mutating func tell(_ request: SaveRequest, _ failure: SaveFailure, _ more: String...) {
    let why = phrases.saveFailed(failure, at: access.folder)
    let lines = [phrases.isNotWritten(request.edit.label), why] + more
    overlay = .question(
      Question(
        title: phrases.notWritten, text: lines.joined(separator: "\n"),
        answers: [phrases.understood], selected: 0),
      .told(request))
  }

  /// Sends an edit again, over what stands there now.
  mutating func overwrite(_ request: SaveRequest, _ refusal: ChangeRefusal) -> [Effect] {
    do throws(EditRefusal) {
      if let again = try document.overwrite(request, refusal) { return [.save(again)] }
    } catch {
      tell(error)
    }
    return [.reload(request.edit.records)]
  }

  /// Gives up an edit: what stands on the disk is shown.
  mutating func keepTheirs(_ request: SaveRequest) -> [Effect] {
    document.giveUp(request)
    return [.reload(request.edit.records)]
  }

  /// Records ours over theirs: the chain keeps both.
  mutating func overrule(_ requests: [SaveRequest]) -> [Effect] {
    do throws(EditRefusal) {
      let again = try document.overrule(requests)
      refresh()
      return again.map { .save($0) }
    } catch {
      tell(error)
      return []
    }
  }
}
