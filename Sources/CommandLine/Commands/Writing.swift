import Canvas
import Domain
import Screens
import Store

extension StoreOptions {
  /// Who acts, if they may write at all; a refusal says why not.
  func writer() throws(CommandError) -> Author {
    let author = try Settings().author(named: author, phrases)
    guard !isReadOnly else { throw CommandError(.refused, phrases.isReadOnly) }
    guard author.role.editsRecords else {
      throw CommandError(.refused, phrases.roleMayNot(author.role))
    }
    return author
  }

  /// Writes changes of any number of records, all or none; they are on disk when this returns.
  ///
  /// What is meant for a criteria set in use goes into its next version, which is said.
  func commit(_ changes: [Change], to store: OpenedStore, by author: Author) throws(CommandError) {
    var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
    switch store.workspace.guarded(changes, ids: &ids) {
    case .free: try write(changes, to: store, by: author)
    case .nextVersion(let next):
      try write(next.changes, to: store, by: author)
      var workspace = store.workspace
      try? workspace.apply(next.changes, Stamp(at: "", by: ""))
      for line in phrases.madeNextVersion(next, in: workspace) { print(line.displayed) }
    case .refused(let refusal):
      throw CommandError(.refused, phrases.setRefusal(refusal, in: store.workspace))
    }
  }

  /// Writes changes that may be made as they are.
  func write(_ changes: [Change], to store: OpenedStore, by author: Author) throws(CommandError) {
    do {
      try store.commit(changes, Stamp(at: Clock.stampNow, by: author.office))
    } catch {
      throw CommandError(error, at: folder, phrases)
    }
  }
}

extension OpenedStore {
  /// Writes changes of any number of records, all or none; they are on disk when this returns.
  func commit(_ changes: [Change], _ stamp: Stamp) throws(CommitFailure) {
    var keys: [RecordKey] = []
    for change in changes where !keys.contains(change.record) { keys.append(change.record) }
    let edits = keys.map { key in
      RecordEdit(key, changes.filter { $0.record == key }, stamp, base: digests[key])
    }
    var folder = folder
    _ = try folder.commit(edits)
  }
}
