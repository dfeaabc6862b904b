/// The heads of signed sheets as somebody noted them elsewhere: on a printed list, a stick, another copy.
///
/// They tell what no store can tell of itself: that all of it was put back to an earlier day, or written
/// anew with its register, or has no keys any more.
package struct NotedHeads: Hashable, Sendable {
  /// One line: `SHEET SEQ HEAD`, whatever else stands around it.
  package struct Line: Hashable, Sendable {
    package let sheet: ID<ScoreSheet>
    /// The number of the event after which it stood so.
    package let seq: Int
    /// The digest of that event, its first 16 hexadecimal digits or more.
    package let head: String
  }

  /// A line of a signing key: `KEY 1 HEAD` as it was enrolled, `KEY 2 HEAD` as it was retired.
  ///
  /// Without it nobody would see that all keys were replaced, or that a retirement was taken back.
  package struct KeyLine: Hashable, Sendable {
    package let key: ID<SigningKey>
    package let isRetired: Bool
    /// The beginning of the digest of what was signed of it.
    package let head: String
  }

  package let lines: [Line]
  package let keys: [KeyLine]

  /// How many were noted, of sheets and of keys.
  package var count: Int { lines.count + keys.count }

  /// How the store differs from a line.
  package enum Difference: Hashable, Sendable {
    /// There is no such sheet.
    case gone(Line)
    /// The sheet ends before that event.
    case shorter(Line, count: Int)
    /// The event is another one.
    case other(Line, head: String)
    /// There is no such key.
    case keyGone(KeyLine)
    /// The key is another one, or is not retired any more.
    case keyOther(KeyLine, head: String?)

    /// The record that was noted.
    package var record: RecordKey {
      switch self {
      case .gone(let line), .shorter(let line, _), .other(let line, _): line.sheet.key
      case .keyGone(let line), .keyOther(let line, _): line.key.key
      }
    }
  }

  /// Reads the lines of a text that name a sheet or a key; others, such as titles, are passed over.
  ///
  ///     NotedHeads("saaaaaaaaaa  73  2125bb04f02dab88  Sở Tài chính")
  package init(_ text: String) {
    let noted = text.split(whereSeparator: \.isNewline).map { NotedWords($0) }
    lines = noted.compactMap { words in
      words.found { ID<ScoreSheet>($0) }
        .map { Line(sheet: $0.id, seq: $0.number, head: $0.head) }
    }
    keys = noted.compactMap { words in
      words.found { ID<SigningKey>($0) }
        .map { KeyLine(key: $0.id, isRetired: $0.number > 1, head: $0.head) }
    }
  }

  /// The heads of a store now: of each sheet that is signed, confirmed or superseded the last, and of its keys.
  package init(of workspace: Workspace) {
    lines = workspace.sheets.all.compactMap { sheet in
      guard let head = sheet.heads.last else { return nil }
      return Line(sheet: sheet.heading.sheet, seq: head.seq, head: String(head.digest.prefix(16)))
    }
    .sorted { $0.sheet.text < $1.sheet.text }
    keys = workspace.keys.keys.flatMap { key in
      [false, true].compactMap { isRetired in
        workspace.head(of: key, isRetired: isRetired).map {
          KeyLine(key: key.id, isRetired: isRetired, head: String($0.prefix(16)))
        }
      }
    }
  }

  /// What of these lines a store does not have.
  package func differences(in workspace: Workspace) -> [Difference] {
    let ofSheets: [Difference] = lines.compactMap { line in
      guard let sheet = workspace.sheets[line.sheet] else { return .gone(line) }
      if let head = sheet.heads.first(where: { $0.seq == line.seq }) {
        return head.digest.hasPrefix(line.head) ? nil : .other(line, head: head.digest)
      }
      return sheet.count < line.seq
        ? .shorter(line, count: sheet.count) : .other(line, head: sheet.head)
    }
    let ofKeys: [Difference] = keys.compactMap { line in
      guard let key = workspace.keys[line.key] else { return .keyGone(line) }
      let head = workspace.head(of: key, isRetired: line.isRetired)
      return head?.hasPrefix(line.head) == true ? nil : .keyOther(line, head: head)
    }
    return ofSheets + ofKeys
  }
}

extension Workspace {
  /// The digest of what was signed when a key was enrolled, or retired; nil where that is not so.
  fileprivate func head(of key: SigningKey, isRetired: Bool) -> String? {
    guard let digest else { return nil }
    guard isRetired else { return digest(key.bytes(in: header.id)) }
    guard let day = key.retired else { return nil }
    return digest(SigningKey.bytes(retiring: key.id, from: day, in: header.id))
  }
}

/// The words of a line that somebody noted.
private struct NotedWords {
  private let words: [String]

  init(_ line: Substring) { words = line.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The first id with a number and a head behind it.
  func found<Known>(
    _ read: (String) -> ID<Known>?
  ) -> (id: ID<Known>, number: Int, head: String)? {
    for (place, word) in words.enumerated() {
      guard let id = read(word), place + 2 < words.count, let number = Int(words[place + 1]),
        number > 0, words[place + 2].utf8.count >= 16,
        words[place + 2].utf8.allSatisfy({
          (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
        })
      else { continue }
      return (id, number, words[place + 2])
    }
    return nil
  }
}
