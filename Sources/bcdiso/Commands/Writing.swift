import Domain
import Screens
import Store

extension StoreOptions {
  /// Who acts, if they may write at all; a refusal says why not.
  func writer() throws(Refusal) -> Actor {
    let actor = Settings().actor(named: actor)
    guard !isReadOnly else { throw Refusal(.refused, phrases.isReadOnly) }
    guard actor.role.editsRecords else { throw Refusal(.refused, phrases.roleMayNot(actor.role)) }
    return actor
  }

  /// Writes changes of any number of records, all or none; they are on disk when this returns.
  func commit(_ changes: [Change], to store: OpenedStore, by actor: Actor) throws(Refusal) {
    let stamp = Stamp(at: Clock.stampNow, by: actor.office)
    var keys: [RecordKey] = []
    for change in changes where !keys.contains(change.record) { keys.append(change.record) }
    let edits = keys.map { key in
      RecordEdit(key, changes.filter { $0.record == key }, stamp, base: store.digests[key])
    }
    var folder = store.folder
    do {
      _ = try folder.commit(edits)
    } catch {
      throw Refusal(error, at: self.folder, phrases)
    }
  }
}
