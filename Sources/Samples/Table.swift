import Domain

/// A small table in the sources: a row a line, cells parted by `|`, white space around them dropped.
struct Table {
  /// The rows; every one has at least `width` cells, missing ones are empty.
  let rows: [[String]]

  /// Reads a table of a raw string.
  init(_ text: String, width: Int) {
    var rows: [[String]] = []
    for line in text.split(separator: "\n") {
      var row: [String] = []
      for cell in line.split(separator: "|", omittingEmptySubsequences: false) {
        row.append(Table.trimmed(cell))
      }
      while row.count < width { row.append("") }
      rows.append(row)
    }
    self.rows = rows
  }

  /// The rows whose first cell is `key`, without that cell.
  func rows(of key: String) -> [[String]] {
    var found: [[String]] = []
    for row in rows where row.first == key { found.append(Array(row.dropFirst())) }
    return found
  }

  /// A cell without the white space around it.
  private static func trimmed(_ cell: Substring) -> String {
    var rest = cell
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// Ids made of names, so that a row added later moves no other id.
struct FixedIDs {
  let sample: String

  /// The id of what is called `label` among the things of that letter in this sample.
  func id(_ letter: Character, _ label: String) -> String {
    var generator = IDGenerator(seed: FixedIDs.seed("\(sample)/\(letter)/\(label)"))
    return generator.next(letter: letter)
  }

  /// A number made of a text.
  static func seed(_ text: String) -> UInt64 {
    // FNV-1a: short, fixed for ever, and spread well enough for some thousand rows.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// The id of a record as a value of a field.
  func reference(_ kind: RecordKind, _ label: String) -> Tree { .text(id(kind.letter, label)) }

  /// The key of the record called `label`.
  func key(_ kind: RecordKind, _ label: String) -> RecordKey {
    RecordKey(kind, id(kind.letter, label))
  }

  /// A row with an id and one field.
  func row(_ letter: Character, _ label: String, _ field: String, _ value: Tree) -> Tree {
    Tree.row(id: id(letter, label)).with(field, value)
  }
}

extension Tree {
  /// A copy with a text under `key`; an empty one leaves it out.
  func with(_ key: String, text: String) -> Tree { with(key, text.isEmpty ? nil : .text(text)) }

  /// A copy with a whole number under `key`; none leaves it out.
  func with(_ key: String, number: Int?) -> Tree { with(key, number.map { .integer($0) }) }
}
