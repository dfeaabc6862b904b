import Domain

/// The names of what lies in a store's folder.
enum StoreName {
  static let header = "store.json"
  static let records = "rec"
  static let lock = "lock"
  static let lockHolder = "lock-holder"
  static let journal = "journal"
  static let temporary = "tmp"
  static let quarantine = "quarantine"
  static let archive = "archive"
  /// Copies of files that prove scores, each named after its digest.
  static let evidence = "evidence"
}

/// A file that a commit may write.
enum StoreFile: Hashable {
  case record(RecordKey)
  /// The part of a record's log that was rolled out of it, named after its first entry.
  case archive(RecordKey, firstEntry: Int)

  /// Reads a place from a journal; whatever is not exactly one of ours is none.
  init?(file: String) {
    let steps = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard steps.count == 3, let kind = RecordKind(rawValue: steps[1]) else { return nil }
    switch steps[0] {
    case StoreName.records:
      guard let id = recordID(ofFile: steps[2], kind: kind) else { return nil }
      self = .record(RecordKey(kind, id))
    case StoreName.archive:
      let parts = steps[2].split(separator: "-", maxSplits: 1).map(String.init)
      guard parts.count == 2, isWellFormed(id: parts[0], letter: kind.letter),
        parts[1].hasSuffix(".json"), let entry = Int(parts[1].dropLast(5)), entry > 0,
        parts[1] == "\(entry).json"
      else { return nil }
      self = .archive(RecordKey(kind, parts[0]), firstEntry: entry)
    default: return nil
    }
  }

  /// The folders that lead to it, from the store's folder.
  var folders: [String] {
    switch self {
    case .record(let key): [StoreName.records, key.kind.rawValue]
    case .archive(let key, _): [StoreName.archive, key.kind.rawValue]
    }
  }

  /// The name of its file.
  var name: String {
    switch self {
    case .record(let key): key.id + ".json"
    case .archive(let key, let entry): "\(key.id)-\(entry).json"
    }
  }

  /// The file below the store's folder.
  var file: String { (folders + [name]).joined(separator: "/") }
}

extension RecordKey {
  /// Whether its id may be the name of a file of its kind.
  var isWellFormed: Bool { Domain.isWellFormed(id: id, letter: kind.letter) }
}

/// The id that a file of that kind is named after, nil when it is named otherwise.
func recordID(ofFile name: String, kind: RecordKind) -> String? {
  guard name.utf8.count == 16, name.hasSuffix(".json") else { return nil }
  let id = String(name.dropLast(5))
  return isWellFormed(id: id, letter: kind.letter) ? id : nil
}

/// Whether a name is that of a copy which a file-sharing program made of a conflict.
func isSharingConflict(_ name: String) -> Bool {
  if name.contains(".sync-conflict-") || name.contains("conflicted copy") { return true }
  guard name.hasSuffix(").json"), let open = name.lastIndex(of: "(") else { return false }
  let digits = name[name.index(after: open)...].dropLast(6)
  return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
}
