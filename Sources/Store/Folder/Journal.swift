import Domain

/// What became of a journal that was found.
package enum JournalOutcome: Hashable, Sendable {
  case absent
  /// It was carried out; these records now stand as it says.
  case finished([RecordKey])
  /// It could not be carried out for want of rights; these records were read as it says.
  case pending([RecordKey])
  /// It was not carried out, or not wholly, and lies in that file of the store now.
  case setAside(file: String, JournalFault)
}

/// Why a journal was not carried out.
package enum JournalFault: Error, Hashable, Sendable {
  /// It is not what was written.
  case damaged
  /// Somebody other than this program changed these files since; they were left alone.
  case changedSince(files: [String])
}

/// Several writes that are one: once it has its name, all of them count as made.
struct Journal: Equatable {
  /// One write: what must stand there before, and what after.
  struct Row: Equatable {
    let place: StoreFile
    let expected: Digest?
    let content: [UInt8]
  }

  /// The largest journal, in bytes: far more than any import needs.
  static let largest = 256 << 20

  let rows: [Row]

  /// Lists writes.
  init(_ rows: [Row]) { self.rows = rows }

  /// The keys of a line.
  fileprivate enum Key: String, TreeKey { case content, expected, file }

  /// The file: the SHA-256 of all that follows, then one write on each line.
  var bytes: [UInt8] {
    var lines: [UInt8] = []
    for row in rows {
      lines += JSONText.line(
        Tree([
          Key.content: .text(String(decoding: row.content, as: UTF8.self)),
          .expected: row.expected.map { .text($0.hex) } ?? .null,
          .file: .text(row.place.file),
        ]))
    }
    return Array((Digest(of: lines).hex + "\n").utf8) + lines
  }

  /// Reads a journal; every byte must be as it was written.
  init(reading bytes: [UInt8]) throws(JournalFault) {
    let newline = UInt8(ascii: "\n")
    guard bytes.count > 65, bytes[64] == newline, bytes.last == newline,
      Digest(of: Array(bytes[65...])).hex.utf8.elementsEqual(bytes[..<64])
    else { throw .damaged }
    var rows: [Row] = []
    for line in bytes[65...].split(separator: newline) {
      guard let tree = try? JSONText.read(Array(line), limit: Journal.largest),
        let row = Row(tree)
      else { throw .damaged }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The records it writes.
  var records: [RecordKey] {
    var keys: [RecordKey] = []
    for row in rows {
      if case .record(let key) = row.place { keys.append(key) }
    }
    return keys
  }
}

extension Journal.Row {
  /// Reads one line.
  fileprivate init?(_ tree: Tree) {
    guard let content = tree[Journal.Key.content]?.asText,
      let file = tree[Journal.Key.file]?.asText,
      let place = StoreFile(file: file)
    else { return nil }
    self.place = place
    self.content = Array(content.utf8)
    guard let hex = tree[Journal.Key.expected]?.asText else {
      guard tree[Journal.Key.expected] == .null else { return nil }
      expected = nil
      return
    }
    guard let digest = Digest(hex: hex) else { return nil }
    expected = digest
  }
}
