import Domain
import Screens
import Store

extension StoreOptions {
  /// Who acts, if they may write at all; a refusal says why not.
  func writer() throws(Refusal) -> Actor {
    let actor = try Settings().actor(named: actor, phrases)
    guard !isReadOnly else { throw Refusal(.refused, phrases.isReadOnly) }
    guard actor.role.editsRecords else { throw Refusal(.refused, phrases.roleMayNot(actor.role)) }
    return actor
  }

  /// Writes changes of any number of records, all or none; they are on disk when this returns.
  func commit(_ changes: [Change], to store: OpenedStore, by actor: Actor) throws(Refusal) {
    do {
      try store.commit(changes, Stamp(at: Clock.stampNow, by: actor.office))
    } catch {
      throw Refusal(error, at: folder, phrases)
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
