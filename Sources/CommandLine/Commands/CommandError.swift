import Canvas
import Domain
import Glibc
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
  /// Says why a store was not opened or made.
  init(_ failure: StoreFailure, at path: String, _ phrases: Phrases) {
    let path = path.shortened(to: 200)
    switch failure {
    case .io(_, ENAMETOOLONG): self.init(.usage, phrases.nameTooLong(path.quotable))
    case .noSuchFolder: self.init(.store, phrases.noSuchStore(path))
    case .notAStore: self.init(.store, phrases.notAStore(path))
    case .headerUnreadable(let file): self.init(.store, phrases.unreadable(file))
    case .badHeader(let decodingFailure):
      self.init(.store, phrases.decodingFailure(decodingFailure))
    case .exists: self.init(.refused, phrases.storeExists(path))
    case .badRecord(let key): self.init(.store, phrases.badRecord(key))
    case .busy(let holder): self.init(.conflict, phrases.storeBusy(holder?.by))
    case .diskFull: self.init(.store, phrases.diskFull(path))
    case .noRight: self.init(.store, phrases.noRight(path))
    case .io(let operation, let errno):
      self.init(.store, phrases.diskError(path, operation.rawValue, errno))
    case .noSuchFile(let file): self.init(.store, phrases.noSuchFile(file))
    case .changedSince(let file): self.init(.conflict, phrases.fileChanged(file))
    }
  }

  /// Says why an edit was not written.
  init(_ failure: CommitFailure, at path: String, _ phrases: Phrases) {
    let path = path.shortened(to: 200)
    switch failure {
    // Nobody else is in the way of a value that its record cannot hold.
    case .conflict(_, .decodingFailure(let decodingFailure), _):
      self.init(.refused, phrases.refused(.decodingFailure(decodingFailure)))
    case .conflict(_, let refusal, _): self.init(.conflict, phrases.refused(refusal))
    case .busy(let holder): self.init(.conflict, phrases.storeBusy(holder?.by))
    case .readOnly: self.init(.refused, phrases.isReadOnly)
    case .unreadable(let file): self.init(.store, phrases.unreadable(file))
    case .tooLarge(let key, let limit): self.init(.refused, phrases.recordTooLarge(key, limit))
    case .badRecord(let key): self.init(.refused, phrases.badRecord(key))
    case .noSuchFolder: self.init(.store, phrases.noSuchStore(path))
    case .diskFull: self.init(.store, phrases.diskFull(path))
    case .noRight: self.init(.store, phrases.noRight(path))
    case .io(let operation, let errno), .uncertain(let operation, let errno):
      self.init(.store, phrases.diskError(path, operation.rawValue, errno))
    case .syncFailed(let errno):
      self.init(.store, phrases.diskError(path, FileOperation.sync.rawValue, errno))
    case .mustReopen: self.init(.store, phrases.diskError(path, FileOperation.sync.rawValue, 0))
    }
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

extension String {
  /// What a person typed as a sentence repeats it: short enough that the sentence is still read.
  var quotable: String { shortened(to: 80) }
}
