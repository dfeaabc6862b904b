import Domain
import Glibc

/// A file with a private key in the person's own folder, for nobody else to read.
///
///     bcdiso-key-1
///     public 3f…
///     seed 9a…          or, behind a passphrase: sealed 07…
package struct KeyFile: Hashable, Sendable {
  /// Why a key is not opened.
  package enum Fault: Error, Hashable, Sendable {
    /// It is locked, and the passphrase is another one.
    case wrongPassphrase
    /// The file is none of ours, or was damaged.
    case damaged
  }

  package let path: String
  /// The public half, 64 hexadecimal digits.
  package let publicKey: String
  /// Whether it takes a passphrase to open it.
  package let isSealed: Bool
  private let secret: [UInt8]

  private static let first = "bcdiso-key-1"
  private static let ending = ".key"
  /// A key is four lines.
  private static let limit = 4096

  /// The keys in a folder by their names, and the files that are none or that others may read.
  package static func all(in path: String) -> (keys: [KeyFile], refused: [String]) {
    guard let folder = try? Folder(path: path), let names = try? folder.names() else {
      return ([], [])
    }
    var (keys, refused): ([KeyFile], [String]) = ([], [])
    for name in names.sorted() where name.hasSuffix(ending) {
      let status = try? folder.status(of: name)
      let isOwn = status.map { $0.isOurs && $0.mode & 0o077 == 0 } ?? false
      if isOwn, let bytes = folder.read(name, limit: limit).bytes,
        let key = KeyFile("\(path)/\(name)", String(decoding: bytes, as: UTF8.self))
      {
        keys.append(key)
      } else {
        refused.append("\(path)/\(name)")
      }
    }
    return (keys, refused)
  }

  private init?(_ path: String, _ text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard lines.count == 3, lines[0] == [KeyFile.first], lines[1].count == 2, lines[2].count == 2,
      lines[1][0] == "public", ["seed", "sealed"].contains(lines[2][0]),
      bytes(hex: lines[1][1], count: 32) != nil, let secret = bytes(hex: lines[2][1], count: nil)
    else { return nil }
    self.path = path
    publicKey = lines[1][1]
    isSealed = lines[2][0] == "sealed"
    self.secret = secret
  }

  /// Opens the key; one without a passphrase takes none.
  package func open(_ passphrase: String? = nil) throws(Fault) -> PrivateKey {
    var seed = secret
    if isSealed {
      guard let opened = passphrase.flatMap({ Sealed.open(secret, by: $0) }) else {
        throw .wrongPassphrase
      }
      seed = opened
    }
    guard seed.count == 32 else { throw .damaged }
    let key = PrivateKey(seed: seed)
    guard key.publicKey == publicKey else { throw .damaged }
    return key
  }

  /// Writes a new key into a folder, which is made when it is missing.
  ///
  /// - Returns: the path of the file.
  package static func write(
    _ key: PrivateKey, sealedBy passphrase: String?, in path: String
  ) throws(StoreFailure) -> String {
    var line = "seed \(hex(key.seed))"
    if let passphrase {
      guard let sealed = Sealed.lock(key.seed, by: passphrase) else {
        throw .disk(.other(.create, errno: ENOMEM))
      }
      line = "sealed \(hex(sealed))"
    }
    let text = "\(first)\npublic \(key.publicKey)\n\(line)\n"
    let name = String(key.publicKey.prefix(16)) + ending
    try calling { () throws(CallFailure) in
      let folder = try Folder.made(at: path, durable: true)
      _ = try folder.replace(
        name, with: Array(text.utf8), by: "\(name).\(getpid()).tmp", mode: .own)
      try folder.sync()
    }
    return "\(path)/\(name)"
  }
}
