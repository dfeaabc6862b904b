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

  package let lines: [Line]

  /// How the store differs from a line.
  package enum Difference: Hashable, Sendable {
    /// There is no such sheet.
    case gone(Line)
    /// The sheet ends before that event.
    case shorter(Line, count: Int)
    /// The event is another one.
    case other(Line, head: String)

    /// The line that was noted.
    package var line: Line {
      switch self {
      case .gone(let line), .shorter(let line, _), .other(let line, _): line
      }
    }
  }

  /// Reads the lines of a text that name a sheet; others, such as titles, are passed over.
  ///
  ///     NotedHeads("saaaaaaaaaa  73  2125bb04f02dab88  Sở Tài chính")
  package init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      for (place, word) in words.enumerated() {
        guard let sheet = ID<ScoreSheet>(word), place + 2 < words.count,
          let seq = Int(words[place + 1]), seq > 0, words[place + 2].utf8.count >= 16,
          words[place + 2].utf8.allSatisfy({
            (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
          })
        else { continue }
        return Line(sheet: sheet, seq: seq, head: words[place + 2])
      }
      return nil
    }
  }

  /// The heads of a store now: of each sheet that is signed, confirmed or superseded the last.
  package init(of workspace: Workspace) {
    lines = workspace.sheets.all.compactMap { sheet in
      guard let head = sheet.heads.last else { return nil }
      return Line(sheet: sheet.heading.sheet, seq: head.seq, head: String(head.digest.prefix(16)))
    }
    .sorted { $0.sheet.text < $1.sheet.text }
  }

  /// What of these lines a store does not have.
  package func differences(in workspace: Workspace) -> [Difference] {
    lines.compactMap { line in
      guard let sheet = workspace.sheets[line.sheet] else { return .gone(line) }
      if let head = sheet.heads.first(where: { $0.seq == line.seq }) {
        return head.digest.hasPrefix(line.head) ? nil : .other(line, head: head.digest)
      }
      return sheet.count < line.seq
        ? .shorter(line, count: sheet.count) : .other(line, head: sheet.head)
    }
  }
}
