import Domain
import Glibc
import Phrases
import Store

/// The private keys of the person on this machine.
struct OwnKeys {
  /// What is in the person's folder.
  let files: [KeyFile]
  private let phrases: Phrases
  /// How often a passphrase may be typed.
  private static let tries = 3

  /// Looks into the folder; a file that others may read, or that is none, is said and not used.
  init(_ phrases: Phrases) {
    self.phrases = phrases
    let found = KeyFile.all(in: UserFolders.keys)
    files = found.keys
    for path in found.refused { Program.warn(phrases.keyFileRefused(path.displayed)) }
  }

  /// The opened keys by which an author may sign in a store; a passphrase is asked for where one is wanted.
  func signers(
    for author: Author, in workspace: Workspace
  ) throws(CommandError) -> [KeySigner] {
    guard workspace.keys.isInUse else { return [] }
    let known = workspace.keys.keys.filter { $0.office.isSameOffice(as: author.office) }
    return try opened { file in known.contains { $0.publicKey == file.publicKey } }
  }

  /// The key of that public half, opened.
  func signer(_ publicKey: String) throws(CommandError) -> [KeySigner] {
    try opened { $0.publicKey == publicKey }
  }

  private func opened(
    where isWanted: (KeyFile) -> Bool
  ) throws(CommandError) -> [KeySigner] {
    var signers: [KeySigner] = []
    for file in files where isWanted(file) { signers.append(try opened(file).signer) }
    return signers
  }

  /// A key, opened by its passphrase where it has one: three wrong ones and it stays shut.
  private func opened(_ file: KeyFile) throws(CommandError) -> PrivateKey {
    guard file.isSealed else {
      guard let key = try? file.open() else {
        throw CommandError(.refused, phrases.keyFileDamaged(file.path.displayed))
      }
      return key
    }
    for number in 1...OwnKeys.tries {
      guard let typed = Passphrase.asked(phrases.passphrase(of: file.publicKey.prefix(16))) else {
        throw CommandError(.refused, phrases.noPassphrase)
      }
      if let key = try? file.open(typed) { return key }
      if number < OwnKeys.tries { Program.warn(phrases.wrongPassphrase) }
    }
    throw CommandError(.refused, phrases.passphraseGivenUp)
  }
}

/// A passphrase that is typed at the terminal, unseen.
enum Passphrase {
  /// What was typed; nil without a terminal, or where it ended.
  static func asked(_ question: String) -> String? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO)
    guard tcsetattr(terminal, TCSAFLUSH, &quiet) == 0 else { return nil }
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    say(question + " ", at: terminal)
    defer { say("\n", at: terminal) }
    return line(from: terminal)
  }

  private static func say(_ text: String, at terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  /// A line of at most 1.024 bytes; nil where the terminal went.
  private static func line(from terminal: Int32) -> String? {
    var (bytes, byte): ([UInt8], UInt8) = ([], 0)
    while bytes.count < 1024 {
      guard read(terminal, &byte, 1) == 1 else { return nil }
      if byte == 0x0A || byte == 0x0D { break }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
