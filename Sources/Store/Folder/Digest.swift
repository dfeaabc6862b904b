import CSodium
import Domain

/// The SHA-256 of a file, by which one version of a record is told from another.
package struct Digest: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Computes the digest of a content.
  package init(of content: [UInt8]) {
    bytes = sha256(content)
  }

  /// Takes 32 bytes that are one, else nothing.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  /// Reads 64 hexadecimal digits in lower case, else nothing.
  package init?(hex: String) {
    guard let bytes = Store.bytes(hex: hex, count: 32) else { return nil }
    self.bytes = bytes
  }

  /// The digest as 64 hexadecimal digits in lower case.
  package var hex: String { Store.hex(bytes) }
}

/// Bytes as hexadecimal digits in lower case, two for each.
func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  return String(decoding: text, as: UTF8.self)
}

/// The bytes of hexadecimal digits in lower case, as many as that where it is said; else nothing.
func bytes(hex: String, count: Int?) -> [UInt8]? {
  let digits = Array(hex.utf8)
  guard digits.count % 2 == 0, count.map({ digits.count == 2 * $0 }) ?? true else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let high = hexValue(digits[index]), let low = hexValue(digits[index + 1]) else {
      return nil
    }
    bytes.append(high << 4 | low)
  }
  return bytes
}

/// The digest by which the events of score sheets are chained.
package let sheetDigest: SheetDigest = { Digest(of: copy $0).hex }

/// The value of a hexadecimal digit in lower case.
private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x61...0x66: digit - 0x61 + 10
  default: nil
  }
}

/// A digest of the first bytes of a content, for what only this program reads: BLAKE2b.
func quickDigest(of content: [UInt8], count: Int) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 32) { buffer, length in
    guard let digest = buffer.baseAddress else { return }
    _ = content.withUnsafeBufferPointer { source in
      crypto_generichash(digest, 32, source.baseAddress, UInt64(min(count, source.count)), nil, 0)
    }
    length = 32
  }
}

/// The SHA-256 of `content`, by libsodium.
private func sha256(_ content: [UInt8]) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: Int(crypto_hash_sha256_BYTES)) { buffer, count in
    guard let digest = buffer.baseAddress else { return }
    _ = content.withUnsafeBufferPointer { source in
      crypto_hash_sha256(digest, source.baseAddress, UInt64(source.count))
    }
    count = Int(crypto_hash_sha256_BYTES)
  }
}
