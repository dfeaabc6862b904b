import CSodium
import Domain

/// Signatures by Ed25519, as libsodium makes and checks them.
package let ed25519 = SignatureScheme { signature, message, publicKey in
  guard let signature = bytes(hex: signature, count: Int(crypto_sign_BYTES)),
    let key = bytes(hex: publicKey, count: Int(crypto_sign_PUBLICKEYBYTES))
  else { return false }
  return crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
}

/// Both halves of a key of the person.
package struct PrivateKey: Sendable {
  /// The public half, 64 hexadecimal digits.
  package let publicKey: String
  /// What both halves are made of: 32 bytes that nobody else may see.
  let seed: [UInt8]
  private let secret: [UInt8]

  /// A new key, by chance.
  package static func make() -> PrivateKey { PrivateKey(seed: random(Int(crypto_sign_SEEDBYTES))) }

  /// The key of a seed.
  init(seed: [UInt8]) {
    var publicHalf = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    _ = crypto_sign_seed_keypair(&publicHalf, &secret, seed)
    publicKey = hex(publicHalf)
    self.seed = seed
    self.secret = secret
  }

  /// What signs by it, without showing it.
  package var signer: KeySigner {
    KeySigner(publicKey: publicKey) { [secret] message in
      var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
      _ = crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
      return hex(signature)
    }
  }
}

/// Bytes by chance, of the machine's own source.
func random(_ count: Int) -> [UInt8] {
  // Of the library: whoever calls it twice is told so, which does no harm.
  _ = sodium_init()
  var bytes = [UInt8](repeating: 0, count: count)
  randombytes_buf(&bytes, count)
  return bytes
}

/// What a passphrase locks, so that nobody opens it without: Argon2id and XSalsa20-Poly1305.
enum Sealed {
  private static let saltCount = Int(crypto_pwhash_SALTBYTES)
  private static let nonceCount = Int(crypto_secretbox_NONCEBYTES)
  private static let markCount = Int(crypto_secretbox_MACBYTES)

  /// Locks a few bytes: salt, nonce and what is locked; nil where the machine has no memory for it.
  static func lock(_ bytes: [UInt8], by passphrase: String) -> [UInt8]? {
    let (salt, nonce) = (random(saltCount), random(nonceCount))
    guard let key = key(of: passphrase, salt) else { return nil }
    var box = [UInt8](repeating: 0, count: bytes.count + markCount)
    _ = crypto_secretbox_easy(&box, bytes, UInt64(bytes.count), nonce, key)
    return salt + nonce + box
  }

  /// Opens what was locked; nil where the passphrase is another one.
  static func open(_ locked: [UInt8], by passphrase: String) -> [UInt8]? {
    guard locked.count > saltCount + nonceCount + markCount else { return nil }
    let salt = Array(locked[..<saltCount])
    let nonce = Array(locked[saltCount..<(saltCount + nonceCount)])
    let box = Array(locked[(saltCount + nonceCount)...])
    guard let key = key(of: passphrase, salt) else { return nil }
    var bytes = [UInt8](repeating: 0, count: box.count - markCount)
    let answer = crypto_secretbox_open_easy(&bytes, box, UInt64(box.count), nonce, key)
    return answer == 0 ? bytes : nil
  }

  /// The key that a passphrase makes: 64 MiB and a tenth of a second, so that nobody tries many.
  private static func key(of passphrase: String, _ salt: [UInt8]) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: Int(crypto_secretbox_KEYBYTES))
    let text = passphrase.utf8.map { CChar(bitPattern: $0) }
    let answer = crypto_pwhash(
      &key, UInt64(key.count), text, UInt64(text.count), salt,
      UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE), Int(crypto_pwhash_MEMLIMIT_INTERACTIVE),
      crypto_pwhash_ALG_ARGON2ID13)
    return answer == 0 ? key : nil
  }
}
