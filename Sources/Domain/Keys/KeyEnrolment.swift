/// A key to be enrolled, as a secretary says it.
package struct KeyDraft: Sendable {
  package let publicKey: String
  package let office: String
  package let role: AuthorRole
  package let units: [ID<Unit>]
  package let teams: [String]
  package let from: Day
  package let to: Day?
  package let note: String

  package init(
    publicKey: String, office: String, role: AuthorRole, units: [ID<Unit>] = [],
    teams: [String] = [], from: Day, to: Day? = nil, note: String = ""
  ) {
    self.publicKey = publicKey
    self.office = office
    self.role = role
    self.units = units
    self.teams = teams
    self.from = from
    self.to = to
    self.note = note
  }
}

/// Why a key is not enrolled or retired.
package enum KeyRefusal: Error, Hashable, Sendable {
  /// The public half is not 64 hexadecimal digits.
  case notAKey
  /// It is enrolled already.
  case known(SigningKey)
  /// The first key of a store is a secretary's own, opened on this machine.
  case firstIsOwn
  /// The secretary who enrols has no key in force on this machine.
  case noOwnKey
  /// It ends before it begins.
  case endsBefore
  /// It is retired already, from that day on.
  case retiredAlready(Day)
}

extension Workspace {
  /// The change that enrols a key; the first one of a store vouches for itself, and keys are in use from then on.
  ///
  /// `own` are the private keys of the secretary who enrols it.
  package func enrolling(
    _ draft: KeyDraft, by author: Author, _ own: [KeySigner], id: ID<SigningKey>, _ stamp: Stamp
  ) throws(KeyRefusal) -> Change {
    let digits = draft.publicKey.utf8
    guard digits.count == 64,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { throw .notAKey }
    if let known = keys.keys.first(where: { $0.publicKey == draft.publicKey }) {
      throw .known(known)
    }
    if let end = draft.to, end < draft.from { throw .endsBefore }
    let (signer, enroller) = try enroller(of: draft, by: author, own, id, stamp)
    let isFirst = enroller == id
    let key = SigningKey(
      draft, id: id, signer: enroller, since: isFirst ? stamp.at : "",
      before: isFirst ? stepsBefore(stamp.at) ?? "" : "")
    let sig = signer.sign(key.bytes(in: header.id))
    return Change(id.key, .create(key.tree.with(SigningKey.fields.sig, sig)))
  }

  /// Who signs a new key: the root for itself, else the author's own key.
  private func enroller(
    of draft: KeyDraft, by author: Author, _ own: [KeySigner], _ id: ID<SigningKey>, _ stamp: Stamp
  ) throws(KeyRefusal) -> (KeySigner, ID<SigningKey>) {
    guard keys.isInUse else {
      guard draft.role == .secretary, draft.office.isSameOffice(as: author.office),
        let signer = own.first(where: { $0.publicKey == draft.publicKey })
      else { throw .firstIsOwn }
      return (signer, id)
    }
    return try signing(by: author, own, stamp)
  }

  /// The changes that retire a key from a day on, signed by the secretary who says so.
  package func retiring(
    _ key: SigningKey, from day: Day, by author: Author, _ own: [KeySigner], _ stamp: Stamp
  ) throws(KeyRefusal) -> [Change] {
    if let end = key.retired, end <= day { throw .retiredAlready(end) }
    if let from = key.from, day < from { throw .endsBefore }
    let (signer, retirer) = try signing(by: author, own, stamp)
    let sig = signer.sign(SigningKey.bytes(retiring: key.id, from: day, in: header.id))
    let old = self[key.id.key]?.tree
    let said: [(String, String)] = [
      (SigningKey.fields.retired.key, day.iso), (SigningKey.fields.retirer.key, retirer.text),
      (SigningKey.fields.retirement.key, sig),
    ]
    return said.map { field, value in
      let path = Path([field])
      return Change(key.id.key, .set(path, old: old?[path], new: .text(value)))
    }
  }

  /// The own key by which a secretary signs what stands of other keys.
  private func signing(
    by author: Author, _ own: [KeySigner], _ stamp: Stamp
  ) throws(KeyRefusal) -> (KeySigner, ID<SigningKey>) {
    let day = Day(iso: String(stamp.at.prefix(10)))
    guard
      let key = keys.key(
        of: author.office, .secretary, among: own.map(\.publicKey), on: day),
      let signer = own.first(where: { $0.publicKey == key.publicKey })
    else { throw .noOwnKey }
    return (signer, key.id)
  }
}
