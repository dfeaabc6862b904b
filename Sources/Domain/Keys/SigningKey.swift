/// A key that the committee knows (khóa ký): the public half of a person's, and what it may sign.
///
/// The private half lies with the person and nowhere else. A key is enrolled by a secretary, whose own
/// key signs what stands here; the first key of a store, its root, signs itself. A key that is lost is
/// retired from a day on, never taken away, so that what it signed before can still be looked at.
package struct SigningKey: UndatedRecord, Hashable {
  package static let kind = RecordKind.key
  package static let letter: Character = "j"

  package let id: ID<SigningKey>
  /// The office that holds it, as it signs; never a person's name.
  package let office: String
  package let role: AuthorRole?
  /// The public half: 32 bytes as 64 hexadecimal digits.
  package let publicKey: String
  /// The units whose sheets it may sign; with none and no team, those of all.
  package let units: [ID<Unit>]
  /// The teams, by name, whose visits it may sign.
  package let teams: [String]
  /// The first day on which it may sign.
  package let from: Day?
  /// The last day on which it may sign; nil for as long as nobody retires it.
  package let to: Day?
  /// Of the root alone: the moment in UTC from which steps of sheets have to be signed.
  package let since: String
  /// Of the root alone: how many steps were taken without a key before, and the digest of them all.
  package let before: String
  package let note: String
  /// The key of the secretary who enrolled it; the root's own id.
  package let signer: ID<SigningKey>?
  /// The signature of all that, by the signer's key: 128 hexadecimal digits.
  package let sig: String
  /// The first day on which it may sign no more, because it was lost or given up.
  package let retired: Day?
  /// The key of the secretary who retired it, and the signature of that.
  package let retirer: ID<SigningKey>?
  package let retirement: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    office: Field.text("office").required(),
    role: Field<AuthorRole?>.choice("role").required(),
    publicKey: Field.text("publicKey").required(),
    units: Field<[ID<Unit>]>.references("units"),
    teams: Field.texts("teams"),
    from: Field.day("from"),
    to: Field.day("to"),
    since: Field.text("since"),
    before: Field.text("before"),
    note: Field.text("note"),
    signer: Field<ID<SigningKey>?>.reference("signer").required(),
    sig: Field.text("sig").required(),
    retired: Field.day("retired"),
    retirer: Field<ID<SigningKey>?>.reference("retirer"),
    retirement: Field.text("retirement")
  )
  package static let schema = Schema(fields, SigningKey.init)

  package func title(in workspace: Workspace, on day: Day?) -> String { office }

  /// Whether it may sign on a day.
  package func isInForce(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
      && retired.map { day < $0 } ?? true
  }

  /// Whether it is the one that vouches for itself.
  package var isRoot: Bool { signer == id }

  /// The exact bytes that its signer signed: one line, its fields in a fixed order, bound to the store.
  func bytes(in store: String) -> [UInt8] {
    canonicalLine(
      [
        "bcdiso-key-v1", store, id.text, office, role?.rawValue ?? "", publicKey,
        from?.iso ?? "", to?.iso ?? "", since, before, note, signer?.text ?? "",
        String(units.count),
      ] + units.map(\.text) + teams)
  }

  /// The exact bytes that are signed when a key is retired.
  static func bytes(retiring key: ID<SigningKey>, from day: Day, in store: String) -> [UInt8] {
    canonicalLine(["bcdiso-key-retired-v1", store, key.text, day.iso])
  }

  /// The key as it stands in the file.
  package var tree: Tree {
    Tree.record(id.key)
      .with(Self.fields.office, office)
      .with(Self.fields.role, tree: role.map { .text($0.rawValue) })
      .with(Self.fields.publicKey, publicKey).with(Self.fields.units, units)
      .with(Self.fields.teams, teams).with(Self.fields.from, from).with(Self.fields.to, to)
      .with(Self.fields.since, since).with(Self.fields.before, before)
      .with(Self.fields.note, note)
      .with(Self.fields.signer, tree: signer.map { .text($0.text) }).with(Self.fields.sig, sig)
  }

  /// The beginning of a public key, by which people tell keys apart: 16 hexadecimal digits.
  package var fingerprint: String { String(publicKey.prefix(16)) }
}

extension SigningKey {
  /// A key that is to be enrolled, not signed yet.
  init(_ draft: KeyDraft, id: ID<SigningKey>, signer: ID<SigningKey>, since: String, before: String)
  {
    self.init(
      id: id, office: draft.office, role: draft.role, publicKey: draft.publicKey,
      units: draft.units, teams: draft.teams, from: draft.from, to: draft.to, since: since,
      before: before, note: draft.note, signer: signer, sig: "", retired: nil, retirer: nil,
      retirement: "")
  }
}
