/// Why a key that stands in the store is not to be trusted.
package enum KeyFault: Hashable, Sendable {
  /// Its signer is no key of the store that is trusted.
  case unknownSigner
  /// Its signer is not a secretary's.
  case notOfSecretary
  /// The signature is not that of its signer: it was changed since, or is from another store.
  case wrongSignature
  /// It vouches for itself, though the store has a root already.
  case secondRoot
  /// It was to begin when its signer was retired.
  case signerRetired
  /// It is said to be retired, but no secretary signed that.
  case wrongRetirement
  /// Another key of the store has the same public half.
  case doubled
}

/// The keys that a store knows, and which of them are trusted.
package struct KeyRing: Equatable, Sendable {
  /// All keys, in the order of their ids.
  package let keys: [SigningKey]
  /// The key that vouches for itself and, through others, for all.
  package private(set) var root: SigningKey?
  private var faults: [ID<SigningKey>: KeyFault] = [:]
  private let places: [ID<SigningKey>: Int]

  /// No keys.
  init() { (keys, places) = ([], [:]) }

  /// Looks at the keys of a store; without a scheme nobody can, and none is in use.
  init(_ all: [SigningKey], in store: String, _ scheme: SignatureScheme?) {
    keys = scheme == nil ? [] : all
    places = Dictionary(keys.enumerated().map { ($1.id, $0) }) { first, _ in first }
    guard let scheme, !all.isEmpty else { return }
    let holding = all.filter { key in
      key.signer.flatMap { signer in all.first { $0.id == signer } }
        .map { scheme.holds(key.sig, key.bytes(in: store), $0.publicKey) } ?? false
    }
    root = holding.filter { $0.isRoot && $0.role == .secretary }
      .min { ($0.since, $0.id.text) < ($1.since, $1.id.text) }
    judge(Set(holding.map(\.id)))
    for key in all where key.retired != nil && !isRetirementHeld(of: key, in: store, scheme) {
      faults[key.id] = .wrongRetirement
    }
  }

  /// Whether a secretary who is trusted signed that a key is retired.
  private func isRetirementHeld(
    of key: SigningKey, in store: String, _ scheme: SignatureScheme
  ) -> Bool {
    guard let day = key.retired, let retirer = key.retirer.flatMap({ self[$0] }),
      retirer.role == .secretary, faults[retirer.id] == nil
    else { return false }
    let message = SigningKey.bytes(retiring: key.id, from: day, in: store)
    return scheme.holds(key.retirement, message, retirer.publicKey)
  }

  /// Finds who is trusted: the root, whom trusted secretaries enrolled, and so on.
  private mutating func judge(_ holding: Set<ID<SigningKey>>) {
    var trusted = Set([root?.id].compactMap(\.self))
    var isGrowing = !trusted.isEmpty
    while isGrowing {
      isGrowing = false
      for key in keys where !trusted.contains(key.id) && holding.contains(key.id) {
        guard let signer = key.signer, trusted.contains(signer),
          fault(of: key, by: self[signer]) == nil
        else { continue }
        trusted.insert(key.id)
        isGrowing = true
      }
    }
    for key in keys where !trusted.contains(key.id) {
      let signer = key.signer.flatMap { self[$0] }
      if !holding.contains(key.id) {
        faults[key.id] = signer == nil ? .unknownSigner : .wrongSignature
      } else {
        faults[key.id] = key.isRoot ? .secondRoot : fault(of: key, by: signer) ?? .unknownSigner
      }
    }
    let shared = Dictionary(grouping: keys, by: \.publicKey).values.filter { $0.count > 1 }
    for key in shared.joined() where key.id != root?.id && faults[key.id] == nil {
      // One public half under two names would let one person be two.
      faults[key.id] = .doubled
    }
  }

  /// Why a signer may not enrol a key whose signature holds.
  private func fault(of key: SigningKey, by signer: SigningKey?) -> KeyFault? {
    guard let signer else { return .unknownSigner }
    guard signer.role == .secretary else { return .notOfSecretary }
    guard let end = signer.retired, let from = key.from, from >= end else { return nil }
    return .signerRetired
  }

  /// The key of that id.
  package subscript(id: ID<SigningKey>) -> SigningKey? { places[id].map { keys[$0] } }

  /// Why a key is not to be trusted; nil where it is.
  package func fault(of key: SigningKey) -> KeyFault? { faults[key.id] }

  /// Whether a key of before is missing, or one is not to be trusted that was none or was trusted before.
  package func isWeaker(than before: KeyRing) -> Bool {
    before.keys.contains { self[$0.id] == nil }
      || faults.contains { before.faults[$0.key] == nil }
  }

  /// Whether steps of sheets are to be signed: once there is a key at all, whoever broke it.
  package var isInUse: Bool { !keys.isEmpty }

  /// Whether a step has to be signed: one from the moment on at which the root was made.
  func asks(for step: SheetStepTaken) -> Bool {
    isInUse && step.state.isSigned && step.at >= (root?.since ?? "")
  }

  /// The key by which an office of a role may sign on a day.
  package func key(of office: String, _ role: AuthorRole?, among own: [String], on day: Day?)
    -> SigningKey?
  {
    keys.first { key in
      own.contains(key.publicKey) && faults[key.id] == nil && key.office.isSameOffice(as: office)
        && (role == nil || key.role == role) && day.map { key.isInForce(on: $0) } ?? true
    }
  }
}
