/// Checks signatures; the rooms that may sign hand one in.
package struct SignatureScheme: Sendable {
  /// Whether a signature over a message is that of a public key, both in hexadecimal digits.
  package let holds:
    @Sendable (_ signature: String, _ message: [UInt8], _ publicKey: String) -> Bool

  package init(
    holds:
      @escaping @Sendable (_ signature: String, _ message: [UInt8], _ publicKey: String) -> Bool
  ) {
    self.holds = holds
  }
}

/// A private key of the person that was opened: it signs, and shows nothing else.
package struct KeySigner: Sendable {
  /// Its public half, 64 hexadecimal digits.
  package let publicKey: String
  /// The signature of a message, 128 hexadecimal digits.
  let sign: @Sendable ([UInt8]) -> String

  package init(publicKey: String, sign: @escaping @Sendable ([UInt8]) -> String) {
    self.publicKey = publicKey
    self.sign = sign
  }
}

/// What a step of a sheet was signed with: the key, and the signature.
///
/// In the file `KEY HEX`: the key is part of what is signed, so nobody else's can be put in its place.
struct StepSignature {
  let key: String
  let hex: String

  /// Reads what stands in an event; nil where that is no signature.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count == 128 else { return nil }
    (key, hex) = (String(parts[0]), String(parts[1]))
  }

  /// The exact bytes that are signed for an event: in which store, by which key, and its digest.
  ///
  /// The digest covers the event's own bytes, and with the one before all that went before.
  static func message(_ digest: String, key: String, store: String) -> [UInt8] {
    canonicalLine(["bcdiso-sheet-step-v1", store, key, digest])
  }
}

/// A step of a sheet to another state, with its signature as it stands there.
package struct SheetStepTaken: Hashable, Sendable {
  /// The number of the event.
  package let seq: Int
  package let state: SheetState
  /// The digest of the event.
  package let digest: String
  /// The time of the event, UTC.
  package let at: String
  /// The office that took it.
  package let by: String
  /// `KEY HEX`; empty where nothing signs it.
  package let sig: String

  /// The day of the event in UTC.
  var day: Day? { Day(iso: String(at.prefix(10))) }
}

extension SheetState {
  /// Whether coming to it is signed once keys are in use.
  package var isSigned: Bool {
    switch self {
    case .complete, .signed, .confirmed, .superseded: true
    case .notStarted, .scoring: false
    }
  }
}

extension SheetEvent {
  /// The same, signed by a key of the store.
  func signed(by signer: KeySigner, as key: ID<SigningKey>, in store: String) -> SheetEvent {
    let message = StepSignature.message(hash, key: key.text, store: store)
    return SheetEvent(self, sig: "\(key.text) \(signer.sign(message))")
  }
}
