import Testing

@testable import Domain
@testable import Store

/// What somebody does who recomputes every digest and writes the register anew, or makes keys.
extension Tampering {
  /// Recomputes the sheet with something else in it; false where that is something else.
  func forges(_ store: SignedStore) throws -> Bool {
    switch self {
    case .scoreAnew, .scorePutIn, .removedAnew, .swappedAnew, .doubledAnew, .signerAnew, .dayAnew,
      .finisherAnew, .strippedAnew, .replayedAnew, .datedBack, .ownKeyAnew, .cutAnew,
      .cutTwiceAnew:
      let others = try store.otherEvents()
      let replayed = others[others.count - 2].text(of: SheetEvent.fields.sig)
      try store.forge(store.sheet) { try alter(&$0, replayed) }
      return true
    default: return false
    }
  }

  private func alter(_ events: inout [SignedStore.Forged], _ replayed: String) throws {
    let scores = events.indices.filter { place in
      if case .score(_, .own, _) = events[place].change { true } else { false }
    }
    let (first, second) = (try #require(scores.first), try #require(scores.dropFirst().first))
    let (signed, confirmed) = (events.count - 2, events.count - 1)
    guard case .score(let id, let figure, _) = events[first].change else { return }
    switch self {
    case .scoreAnew: events[first].change = .score(id, figure, nil)
    case .scorePutIn:
      events.insert(
        SignedStore.Forged(change: .score(id, .own, nil), stamp: events[first].stamp, sig: ""),
        at: first + 1)
    case .removedAnew: events.remove(at: first)
    case .swappedAnew: events.swapAt(first, second)
    case .doubledAnew:
      events.insert(events[first], at: first)
      events[first].id = nil
    case .signerAnew: events[signed].stamp = Stamp(at: events[signed].stamp.at, by: "Đoàn 2")
    case .dayAnew: events[signed].stamp = Stamp(at: "2026-03-01T03:00:00Z", by: "Đoàn 1")
    case .finisherAnew:
      let complete = try #require(
        events.lastIndex { if case .state(.complete, _) = $0.change { true } else { false } })
      events[complete].stamp = Stamp(at: events[complete].stamp.at, by: "Đoàn 8")
    case .strippedAnew: for place in [signed, confirmed] { events[place].sig = "" }
    case .replayedAnew: events[signed].sig = replayed
    case .datedBack:
      for place in [signed, confirmed] {
        events[place].stamp = Stamp(at: "2019-12-30T02:00:00Z", by: events[place].stamp.by)
        events[place].sig = ""
      }
    case .ownKeyAnew:
      events[first].change = .score(id, figure, nil)
      let mine = PrivateKey.make()
      for place in [signed, confirmed] { events[place].signer = (mine, SignedStore.own) }
    case .cutAnew: events.removeLast()
    case .cutTwiceAnew: events.removeLast(2)
    default: break
    }
  }

  /// Gives the sheet up without a trace, or goes back to a day; false where that is something else.
  func ends(_ store: SignedStore) throws -> Bool {
    switch self {
    case .supersededAnew:
      try store.take(store.sheet, to: .superseded, by: SignedStore.team, nil)
    case .goneAnew:
      store.remove(store.sheet.key)
      try store.registerAnew()
    case .rolledBack: store.rollBack()
    case .storeID:
      let file = store.path + "/store.json"
      let header = try JSONText.read(try #require(bytes(of: file)))
      put(JSONText.write(header.with("id", .text("hzzzzzzzzzz"))), in: file)
    default: return false
    }
    return true
  }

  /// Changes keys; false where that is something else.
  func rekeys(_ store: SignedStore) throws -> Bool {
    let own = SignedStore.own
    switch self {
    case .keyOffice: try store.edit(own) { $0.with("office", .text("Đoàn 2")) }
    case .keyRole: try store.edit(own) { $0.with("role", .text("secretary")) }
    case .keyFrom: try store.edit(own) { $0.with("from", .text("2026-02-01")) }
    case .keyPublic:
      try store.edit(own) { $0.with("publicKey", .text(PrivateKey.make().publicKey)) }
    case .keyRetired: try store.edit(own) { $0.with("retired", .text("2026-03-02")) }
    case .keyGone: store.remove(own)
    case .allKeysGone: removeKeys(store)
    case .rootAnew:
      let root = try store.tree(SignedStore.root)
      let second = RecordKey(.key, "jdddddddddd")
      store.write(
        root.with("id", .text(second.id)).with("signer", .text(second.id))
          .with("publicKey", .text(PrivateKey.make().publicKey)), to: second)
    case .before: try store.edit(SignedStore.root) { $0.with("before", .text("0 x")) }
    case .retirementUndone:
      try store.edit(SignedStore.retired) {
        $0.putting("retired", nil).putting("retirer", nil).putting("retirement", nil)
      }
    case .allAnew: try remake(store)
    default: return false
    }
    return true
  }

  private func removeKeys(_ store: SignedStore) {
    for key in [SignedStore.root, SignedStore.own, SignedStore.retired] { store.remove(key) }
  }

  /// Makes a root and a key of the team anew, under the names of the old ones, and signs all by them.
  private func remake(_ store: SignedStore) throws {
    removeKeys(store)
    let (root, team) = (PrivateKey.make(), PrivateKey.make())
    for sheet in [store.sheet, store.other] {
      try store.forge(sheet) { events in
        let first = try #require(
          events.firstIndex { if case .score(_, .own, _) = $0.change { true } else { false } })
        if sheet == store.sheet, case .score(let id, let figure, _) = events[first].change {
          events[first].change = .score(id, figure, nil)
        }
        events[events.count - 2].signer = (team, SignedStore.own)
        events[events.count - 1].signer = (root, SignedStore.root)
      }
    }
    try store.enrol(root, SignedStore.office, as: SignedStore.root, by: root)
    try store.enrol(team, SignedStore.team, as: SignedStore.own, by: root)
  }
}
