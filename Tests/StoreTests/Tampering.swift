import Testing

@testable import Domain
@testable import Store

/// What somebody may do to a signed sheet and to what stands around it, in words for the table of the article.
enum Tampering: String, CaseIterable, Sendable {
  // The file of the sheet is edited, with nothing recomputed.
  case score = "a score changed"
  case scoreTakenOut = "a score taken out"
  case swapped = "two scores in the other order"
  case doubled = "a score written twice"
  case foreign = "an event of another sheet put in"
  case signer = "signed by another team"
  case day = "signed on another day"
  case step = "signed made confirmed"
  case number = "an event numbered anew"
  case digest = "the digest of the last event changed"
  case unit = "the sheet given to another unit"
  case otherCampaign = "the sheet moved to another campaign"
  case otherSet = "another criteria set cited"
  case setDigest = "another digest of the set cited"
  case version = "another version of the sheet"
  case otherContent = "the events of another sheet put in its place"
  case copied = "the file copied under another id"
  // Signatures alone.
  case digit = "a digit of a signature changed"
  case stripped = "the signature of the team taken out"
  case strippedConfirmation = "the signature of the confirmation taken out"
  case swappedSignatures = "the two signatures swapped"
  case otherKey = "another key named"
  case unknownKey = "a key named that nobody knows"
  case noise = "words in place of a signature"
  case otherSignature = "the signature of another sheet"
  // The end, or all of it, is taken away.
  case cut = "the confirmation cut off"
  case cutTwice = "signature and confirmation cut off"
  case emptied = "all events taken out"
  case gone = "the file of the sheet deleted"
  case buried = "the sheet marked as deleted"
  case blank = "the file of the sheet emptied"
  // Everything is recomputed, digests and register.
  case scoreAnew = "recomputed: a score taken back"
  case scorePutIn = "recomputed: a score put in"
  case removedAnew = "recomputed: a score removed"
  case swappedAnew = "recomputed: two scores in the other order"
  case doubledAnew = "recomputed: a score doubled"
  case signerAnew = "recomputed: signed by another team"
  case dayAnew = "recomputed: signed on another day"
  case finisherAnew = "recomputed: finished by another team"
  case strippedAnew = "recomputed: without signatures"
  case replayedAnew = "recomputed: with the signature of another sheet"
  case datedBack = "recomputed: signed before there were keys"
  case ownKeyAnew = "recomputed: signed by a key that was never enrolled"
  case supersededAnew = "superseded without a key"
  case cutAnew = "recomputed: the confirmation cut off"
  case cutTwiceAnew = "recomputed: signature and confirmation cut off"
  case goneAnew = "recomputed: the sheet deleted"
  // What the sheet is judged by.
  case maximum = "the maximum of a criterion changed"
  case bound = "the bound of a grade changed"
  case setGone = "the file of the criteria set deleted"
  case setBuried = "the criteria set marked as deleted"
  // The register of the campaign.
  case entry = "register: a head changed"
  case entryOut = "register: an entry taken out"
  case lastOut = "register: the last entry taken out"
  case noRegister = "register: taken out whole"
  case entryMoved = "register: an entry given to another sheet"
  case campaignGone = "the file of the campaign deleted"
  // The keys.
  case keyOffice = "key: another office"
  case keyRole = "key: another role"
  case keyFrom = "key: in force from another day"
  case keyPublic = "key: another public half"
  case keyRetired = "key: retired by nobody"
  case keyGone = "key: the file deleted"
  case allKeysGone = "keys: all files deleted"
  case rootAnew = "key: a second root put in"
  case before = "key: what was signed before it counted anew"
  case retirementUndone = "key: the retirement taken back"
  case allAnew = "keys, signatures and a score made anew by a root of one's own"
  case storeID = "the store given another id"
  case rolledBack = "the whole store put back to yesterday"

  /// Whether there is nothing to do it to without keys.
  var wantsKeys: Bool {
    switch self {
    case .digit, .stripped, .strippedConfirmation, .swappedSignatures, .otherKey, .unknownKey,
      .noise, .otherSignature, .strippedAnew, .replayedAnew, .datedBack, .ownKeyAnew, .keyOffice,
      .keyRole, .keyFrom, .keyPublic, .keyRetired, .keyGone, .allKeysGone, .rootAnew, .before,
      .retirementUndone, .allAnew:
      true
    case .score, .scoreTakenOut, .swapped, .doubled, .foreign, .signer, .day, .step, .number,
      .digest, .unit, .otherCampaign, .otherSet, .setDigest, .version, .otherContent, .copied,
      .cut, .cutTwice, .emptied, .gone, .buried, .blank, .scoreAnew, .scorePutIn, .removedAnew,
      .swappedAnew, .doubledAnew, .signerAnew, .dayAnew, .finisherAnew, .supersededAnew, .cutAnew,
      .cutTwiceAnew, .goneAnew, .maximum, .bound, .setGone, .setBuried, .entry,
      .entryOut, .lastOut, .noRegister, .entryMoved, .campaignGone, .storeID, .rolledBack:
      false
    }
  }

  /// Does it to a store.
  func make(in store: SignedStore) throws {
    _ =
      try edits(store) || signs(store) || cuts(store) || forges(store) || ends(store)
      || judges(store) || registers(store) || rekeys(store)
  }
}

extension Tampering {
  /// Edits the file of the sheet; false where that is something else.
  private func edits(_ store: SignedStore) throws -> Bool {
    switch self {
    case .score:
      try store.editEvents { events in
        let place = try events.first(.score)
        let change = try #require(events[place]["change"])
        let score = try #require(change["score"]).with("points", .integer(0))
        events[place] = events[place].with("change", change.with("score", score))
      }
    case .scoreTakenOut: try store.editEvents { $0.remove(at: try $0.first(.score)) }
    case .swapped:
      try store.editEvents { events in
        let place = try events.first(.score)
        events.swapAt(place, place + 1)
      }
    case .doubled:
      try store.editEvents { events in
        let place = try events.first(.score)
        events.insert(events[place], at: place)
      }
    case .foreign:
      let others = try store.otherEvents()
      try store.editEvents { $0[try $0.first(.score)] = others[try others.first(.score)] }
    case .signer:
      try store.editEvents { $0[$0.count - 2] = $0[$0.count - 2].with("by", .text("Đoàn 2")) }
    case .day:
      try store.editEvents {
        $0[$0.count - 2] = $0[$0.count - 2].with("at", .text("2026-03-01T03:00:00Z"))
      }
    case .step:
      try store.editEvents { events in
        let place = events.count - 2
        let change = try #require(events[place]["change"]).with("state", .text("confirmed"))
        events[place] = events[place].with("change", change)
      }
    case .number: try store.editEvents { $0[3] = $0[3].with("seq", .integer(5)) }
    case .digest:
      try store.editEvents { events in
        let last = events.removeLast()
        events.append(last.with("hash", .text(String(repeating: "0", count: 64))))
      }
    case .unit, .otherCampaign, .otherSet, .setDigest, .version, .otherContent, .copied:
      try readdresses(store)
    default: return false
    }
    return true
  }

  /// Makes the sheet another one.
  private func readdresses(_ store: SignedStore) throws {
    let workspace = try store.opened()
    let heading = try #require(workspace.sheets[store.sheet]).heading
    switch self {
    case .unit:
      let unit = try #require(workspace.all(.unit).first { $0.key != heading.unit.key })
      try store.edit(store.sheet.key) { $0.with("unit", .text(unit.key.id)) }
    case .otherCampaign:
      let other = try #require(workspace.all(.campaign).first { $0.key != heading.campaign.key })
      try store.edit(store.sheet.key) { $0.with("campaign", .text(other.key.id)) }
    case .otherSet:
      try store.edit(store.sheet.key) { $0.with("criteriaSet", .text("czzzzzzzzzz")) }
    case .setDigest:
      let digest = String(repeating: "a", count: 64)
      try store.edit(store.sheet.key) { $0.with("criteriaDigest", .text(digest)) }
    case .version: try store.edit(store.sheet.key) { $0.with("version", .integer(2)) }
    case .otherContent:
      let others = try store.otherEvents()
      try store.editEvents { $0 = others }
    default:
      let tree = try store.tree(store.sheet.key)
      let letter = store.sheet.text.prefix(1)
      let copy = RecordKey(.sheet, letter + String(repeating: "z", count: 10))
      store.write(tree.with("id", .text(copy.id)), to: copy)
    }
  }

  /// Changes signatures; false where that is something else.
  private func signs(_ store: SignedStore) throws -> Bool {
    let edit = { (change: (inout [String]) throws -> Void) throws in
      try store.editEvents { events in
        let places = [events.count - 2, events.count - 1]
        var sigs = places.map { events[$0].text(of: SheetEvent.fields.sig) }
        try change(&sigs)
        for (place, sig) in zip(places, sigs) {
          events[place] = events[place].putting("sig", sig.isEmpty ? nil : .text(sig))
        }
      }
    }
    switch self {
    case .digit:
      try edit { $0[0] = $0[0].dropLast() + ($0[0].hasSuffix("0") ? "1" : "0") }
    case .stripped: try edit { $0[0] = "" }
    case .strippedConfirmation: try edit { $0[1] = "" }
    case .swappedSignatures: try edit { $0.swapAt(0, 1) }
    case .otherKey: try edit { $0[0] = SignedStore.root.id + $0[0].dropFirst(11) }
    case .unknownKey: try edit { $0[0] = "jzzzzzzzzzz" + $0[0].dropFirst(11) }
    case .noise: try edit { $0[0] = "ký" }
    case .otherSignature:
      let others = try store.otherEvents()
      try edit { $0[0] = others[others.count - 2].text(of: SheetEvent.fields.sig) }
    default: return false
    }
    return true
  }

  /// Takes the end or all of it away; false where that is something else.
  private func cuts(_ store: SignedStore) throws -> Bool {
    switch self {
    case .cut: try store.editEvents { $0.removeLast() }
    case .cutTwice: try store.editEvents { $0.removeLast(2) }
    case .emptied: try store.edit(store.sheet.key) { $0.putting("events", nil) }
    case .gone: store.remove(store.sheet.key)
    case .buried: try store.edit(store.sheet.key) { $0.with("deleted", .flag(true)) }
    case .blank: put([], in: store.path + "/" + store.sheet.key.file)
    default: return false
    }
    return true
  }

  /// Changes what the sheet is judged by; false where that is something else.
  private func judges(_ store: SignedStore) throws -> Bool {
    let set = try store.criteriaSet()
    switch self {
    case .maximum:
      try store.edit(set) { tree in
        try tree.withFirstLeaf { $0.with("maximum", .integer(1234)) }
      }
    case .bound:
      try store.edit(set) { tree in
        var scales = try #require(tree["scales"]?.elements)
        var grades = try #require(scales[0]["grades"]?.elements)
        let place = try #require(grades.firstIndex { $0["lower"] != nil })
        grades[place] = grades[place].with("lower", .integer(1))
        scales[0] = scales[0].with("grades", .list(grades))
        return tree.with("scales", .list(scales))
      }
    case .setGone: store.remove(set)
    case .setBuried: try store.edit(set) { $0.with("deleted", .flag(true)) }
    default: return false
    }
    return true
  }

  /// Changes the register; false where that is something else.
  private func registers(_ store: SignedStore) throws -> Bool {
    let mine = store.sheet.text
    let isMine = { (row: Tree) in row["sheet"] == .text(mine) }
    switch self {
    case .entry:
      try store.editRegister { rows in
        let place = try #require(rows.firstIndex(where: isMine))
        rows[place] = rows[place].with("head", .text(String(repeating: "b", count: 64)))
      }
    case .entryOut:
      try store.editRegister { $0.remove(at: try #require($0.firstIndex(where: isMine))) }
    case .lastOut: try store.editRegister { $0.removeLast() }
    case .noRegister:
      try store.edit(try store.campaign()) { $0.putting(SheetRegister.key.text, nil) }
    case .entryMoved:
      try store.editRegister { rows in
        let place = try #require(rows.firstIndex(where: isMine))
        rows[place] = rows[place].with("sheet", .text(store.other.text))
      }
    case .campaignGone: store.remove(try store.campaign())
    default: return false
    }
    return true
  }
}

extension [Tree] {
  /// The first event of a sort, or one is missing.
  func first(_ act: SheetChange.Act) throws -> Int {
    try #require(
      firstIndex { $0["change"]?["act"] == .text(act.rawValue) && $0["change"]?["score"] != nil })
  }
}

extension Tree {
  /// The tree with a member put in its place, or taken out.
  func putting(_ key: String, _ value: Tree?) -> Tree {
    var tree = self
    _ = tree.put(value, at: Path([key]))
    return tree
  }

  /// A criteria set with its first criterion changed that is scored.
  fileprivate func withFirstLeaf(_ change: (Tree) -> Tree) throws -> Tree {
    var rows = try #require(self["criteria"]?.elements)
    let parents = Set(rows.compactMap { $0["parent"]?.asText })
    let place = try #require(rows.firstIndex { !parents.contains($0["id"]?.asText ?? "") })
    rows[place] = change(rows[place])
    return with("criteria", .list(rows))
  }
}
