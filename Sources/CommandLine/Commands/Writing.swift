import Domain
import Editing
import Phrases
import Store

extension StoreOptions {
  /// Who acts, if they may at all; a refusal says why not.
  func writer(with permission: Permission = .records) throws(CommandError) -> Author {
    let author = try Settings().author(named: author, phrases)
    guard !isReadOnly else { throw CommandError(.refused, phrases.isReadOnly) }
    guard author.role.has(permission) else {
      throw CommandError(.refused, phrases.roleMayNot(author.role, permission))
    }
    return author
  }

  /// Opens the store to change things of a kind field by field, which a score sheet is not.
  func openToEdit(_ kind: ListedKind) throws(CommandError) -> StoreAtWork {
    let author = try writer()
    guard kind.isSettable else { throw CommandError(.refused, phrases.sheetsAreSealed) }
    return StoreAtWork(try open(), self, author)
  }

  /// Opens the store for a person who has that permission.
  func openToWrite(_ permission: Permission = .records) throws(CommandError) -> StoreAtWork {
    let author = try writer(with: permission)
    return StoreAtWork(try open(), self, author)
  }
}

/// A store that a command changes: the document, as the screens have it, and the way to the disk.
///
/// An edit is on the disk when the call returns that makes it.
struct StoreAtWork {
  let store: OpenedStore
  private let options: StoreOptions
  private(set) var document: Document
  /// How often an edit is made anew behind what others wrote first.
  private static let attempts = 5

  /// Has a person work on an opened store.
  init(_ store: OpenedStore, _ options: StoreOptions, _ author: Author) {
    self.store = store
    self.options = options
    document = Document(
      store.workspace, author: author, ids: IDGenerator(seed: .random(in: .min ... .max)),
      clock: .now, isAudited: false)
  }

  var workspace: Workspace { document.workspace }
  /// Who acts.
  var author: Author { document.author }
  var phrases: Phrases { options.phrases }

  /// Opens the person's keys, so that steps of sheets are signed; a passphrase is asked for where one is wanted.
  mutating func openKeys() throws(CommandError) {
    let signers = try OwnKeys(phrases).signers(for: author, in: workspace)
    document.sign(with: signers)
  }

  /// Makes changes of any number of records, all or none.
  ///
  /// What is meant for a criteria set in use goes into its next version, which is said.
  mutating func make(_ changes: [Change], isFinal: Bool = false) throws(CommandError) {
    var edit = Edit(label: "", changes: changes)
    edit.isFinal = isFinal
    try attempt { document throws(EditRefusal) in try document.make(edit) }
  }

  /// Has the document make something, and brings it to the disk.
  mutating func attempt(
    _ act: (inout Document) throws(EditRefusal) -> EditOutcome
  ) throws(CommandError) {
    let outcome: EditOutcome
    do throws(EditRefusal) {
      outcome = try act(&document)
    } catch {
      throw CommandError(.refused, phrases.refusal(error, in: workspace))
    }
    switch outcome {
    case .unchanged: break
    case .made(let request): try carryOut([request])
    case .madeInNextVersion(let next, let request):
      try carryOut([request])
      for line in phrases.madeNextVersion(next, in: workspace) { print(line.displayed) }
    case .wantsMove(let campaign, let set):
      throw CommandError(.refused, phrases.setRefusal(.wantsMove(campaign, to: set), in: workspace))
    }
  }

  /// Has the document make several edits, all or none, and brings them to the disk in one commit.
  mutating func attemptAll(
    _ act: (inout Document) throws(EditRefusal) -> [SaveRequest]
  ) throws(CommandError) {
    let requests: [SaveRequest]
    do throws(EditRefusal) {
      requests = try act(&document)
    } catch {
      throw CommandError(.refused, phrases.refusal(error, in: workspace))
    }
    try carryOut(requests)
  }

  /// Replaces texts that were found, in records and in sheets, and brings it to the disk.
  mutating func replace(
    _ hits: [ReplacementHit], as label: String
  ) throws(CommandError) -> Replacing {
    let done: Replacing
    do throws(EditRefusal) {
      done = try document.replace(hits, as: label)
    } catch {
      throw CommandError(.refused, phrases.refusal(error, in: workspace))
    }
    try carryOut(done.requests)
    return done
  }

  /// What the document makes with the chance and the time that it has.
  mutating func with<Made, Failure>(
    _ make: (inout Document) throws(Failure) -> Made
  ) throws(Failure) -> Made {
    try make(&document)
  }

  /// Brings edits to the disk as one commit; what others wrote first is taken in, and theirs is made behind it.
  private mutating func carryOut(_ requests: [SaveRequest]) throws(CommandError) {
    var (waiting, refusal) = (requests, CommandError(.busy(nil), at: options.folder, phrases))
    for _ in 0..<StoreAtWork.attempts + requests.count {
      guard !waiting.isEmpty else { return }
      do throws(SaveFailure) {
        let records = try store.commit(waiting)
        for request in waiting { document.saved(request.number, records) }
        return
      } catch {
        refusal = CommandError(error, at: options.folder, phrases)
        if case .tooLarge = error, waiting.count > 1 {
          // More than one journal holds: each is written by itself.
          for request in waiting { try carryOut([request]) }
          return
        }
        let met = waiting.firstIndex { error.isAbout($0) } ?? 0
        let renewed = try renewed(waiting[met], after: error, refusal)
        waiting.replaceSubrange(met...met, with: renewed)
      }
    }
    guard waiting.isEmpty else { throw refusal }
  }

  /// The edit as it is made on what others left; else why it is not.
  private mutating func renewed(
    _ request: SaveRequest, after failure: SaveFailure, _ refusal: CommandError
  ) throws(CommandError) -> [SaveRequest] {
    guard case .renews = document.failed(request.number, failure),
      case .conflict(let reason, let current?) = failure, reason.isOfState
    else {
      if request.edit.isFinal, case .conflict = failure {
        throw CommandError(.conflict, phrases.moveMet)
      }
      throw refusal
    }
    let news = document.reread([current], [])
    if let contest = news.contested.first, let theirs = contest.theirs {
      let said = phrases.sentence(theirs.change, by: contest.criteria)
      throw CommandError(
        .conflict, phrases.saidMeanwhile(request.edit.label, said, by: theirs.by))
    }
    if let dropped = news.dropped.first {
      throw CommandError(.refused, phrases.refusal(dropped.reason, in: workspace))
    }
    return news.renewed
  }
}

extension SaveFailure {
  /// Whether what is in its way stands in a record that an edit changes.
  fileprivate func isAbout(_ request: SaveRequest) -> Bool {
    guard case .conflict(_, let current?) = self else { return false }
    return request.edit.records.contains(current.key)
  }
}

extension ChangeRefusal {
  /// Whether it is because of what stands there, not of what the change itself would make.
  fileprivate var isOfState: Bool {
    if case .decodingFailure = self { false } else { true }
  }
}

extension OpenedStore {
  /// Writes edits, all or none; they are on disk when this returns.
  ///
  /// - Returns: the records as the disk has them now.
  func commit(_ requests: [SaveRequest]) throws(SaveFailure) -> [Record] {
    var folder = folder
    let edits = requests.flatMap { RecordEdit.edits(of: $0.edit.changes, $0.stamp, on: digests) }
    return try folder.commit(edits).map(\.record)
  }
}
