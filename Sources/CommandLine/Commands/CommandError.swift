import Canvas
import Domain
import Phrases
import Store
import Terminal

/// Why a command ends without having done its work: an exit status and one sentence.
struct CommandError: Error {
  /// The exit statuses, as scripts know them.
  enum Status: Int32 {
    case refused = 1
    case usage = 2
    case conflict = 3
    case store = 4
  }

  let status: Status
  let sentence: String

  /// Refuses with a sentence, made harmless.
  init(_ status: Status, _ sentence: String) {
    self.status = status
    self.sentence = sentence.displayed
  }
}

extension CommandError {
  /// Says why something was not done with a store or a file.
  init(_ failure: StoreFailure, _ task: FileTask, at path: String, _ phrases: Phrases) {
    self.init(failure.status, phrases.failed(task, at: path.shortened(to: 200), failure))
  }

  /// Says why an edit was not written.
  init(_ failure: SaveFailure, at folder: String, _ phrases: Phrases) {
    self.init(failure.status, phrases.saveFailed(failure, at: folder.shortened(to: 200)))
  }

  /// Says why this terminal shows no screens.
  init(_ refusal: TerminalRefusal, _ phrases: Phrases) {
    switch refusal {
    case .noTerminal: self.init(.usage, phrases.noTerminal)
    case .unknownType(let name): self.init(.usage, phrases.unknownTerminal(name))
    case .tooPrimitive(let name): self.init(.usage, phrases.primitiveTerminal(name))
    case .noUTF8: self.init(.usage, phrases.noUTF8)
    }
  }
}

extension StoreFailure {
  /// The exit status of a command that it ends.
  fileprivate var status: CommandError.Status {
    switch self {
    case .disk(.nameTooLong): .usage
    case .exists, .newerStore: .refused
    case .busy, .changedSince: .conflict
    case .disk, .notAStore, .unreadable, .badHeader, .badRecord, .tooLarge, .noSuchFile: .store
    }
  }
}

extension SaveFailure {
  /// The exit status of a command that it ends.
  fileprivate var status: CommandError.Status {
    switch self {
    // Nobody else is in the way of a value that its record cannot hold.
    case .conflict(.decodingFailure, _), .newerStore, .tooLarge, .badRecord: .refused
    case .conflict, .busy: .conflict
    case .unreadable, .disk, .syncFailed, .uncertain, .mustReopen: .store
    }
  }
}

extension String {
  /// What a person typed as a sentence repeats it: short enough that the sentence is still read.
  var quotable: String { shortened(to: 80) }
}
