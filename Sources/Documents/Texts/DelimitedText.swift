import Domain

/// The lines of a text cut into cells: `;`, tab or comma between them, quotes around what holds one.
struct DelimitedText {
  /// A line of cells, with the number of the line of the file in which it begins.
  struct Record {
    let line: Int
    var cells: [String]
  }

  private let bytes: [UInt8]
  let delimiter: TextDelimiter?
  /// Where the lines begin that hold cells.
  private let start: Int
  /// How many lines are looked at to find what divides them.
  private static let sampled = 200

  init(_ text: String) {
    bytes = Array(text.utf8)
    if let (said, start) = DelimitedText.said(bytes) {
      (delimiter, self.start) = (said, start)
    } else {
      (delimiter, start) = (DelimitedText.likely(bytes), 0)
    }
  }

  /// What a first line `sep=;` says, and where the next one begins.
  private static func said(_ bytes: [UInt8]) -> (TextDelimiter, Int)? {
    guard bytes.count > 4, bytes.starts(with: Array("sep=".utf8)),
      let delimiter = TextDelimiter(rawValue: bytes[4])
    else { return nil }
    let end = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return end <= 7 ? (delimiter, end) : nil
  }

  /// What stands equally often in most lines.
  private static func likely(_ bytes: [UInt8]) -> TextDelimiter? {
    var best: (delimiter: TextDelimiter, score: Int)?
    let sample = Array(bytes.prefix(sampled * 1000))
    for delimiter in TextDelimiter.allCases {
      var counts: [Int: Int] = [:]
      var (lines, reader) = (0, Reader(sample, from: 0, delimiter))
      while lines < sampled, let record = try? reader.next() {
        guard record.cells != [""] else { continue }
        counts[record.cells.count, default: 0] += 1
        lines += 1
      }
      let several = counts.filter { $0.key > 1 }
      guard let usual = several.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
      else { continue }
      let score = usual.value * 1000 / max(1, lines) + min(usual.key, 20)
      if score > best?.score ?? 0 { best = (delimiter, score) }
    }
    return best?.delimiter
  }

  /// All lines, each handed over once.
  func read(_ take: (Record) throws(PaperFault) -> Void) throws(PaperFault) {
    var reader = Reader(bytes, from: start, delimiter)
    while let record = try reader.next() { try take(record) }
  }

  /// Goes through the bytes, line by line.
  private struct Reader {
    private let bytes: [UInt8]
    private let delimiter: UInt8?
    private var place: Int
    private var line = 1

    init(_ bytes: [UInt8], from start: Int, _ delimiter: TextDelimiter?) {
      self.bytes = bytes
      self.delimiter = delimiter?.rawValue
      place = start
      line = start > 0 ? 2 : 1
    }

    /// The next line; nil at the end.
    mutating func next() throws(PaperFault) -> Record? {
      guard place < bytes.count else { return nil }
      var record = Record(line: line, cells: [])
      while true {
        record.cells.append(try cell())
        guard place < bytes.count, bytes[place] == delimiter else { break }
        place += 1
        // A line may end with what divides cells, behind which an empty one stands.
        if place == bytes.count { record.cells.append("") }
      }
      passLineEnd()
      return record
    }

    private mutating func passLineEnd() {
      guard place < bytes.count else { return }
      if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
      place += 1
      line += 1
    }

    private mutating func cell() throws(PaperFault) -> String {
      if place < bytes.count, bytes[place] == 0x22 { return try quoted() }
      let start = place
      while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
      byte == delimiter || byte == 0x0A || byte == 0x0D
    }

    private mutating func quoted() throws(PaperFault) -> String {
      let first = line
      var text: [UInt8] = []
      place += 1
      while true {
        guard place < bytes.count else { throw .damaged(part: "", .openQuote(line: first)) }
        let byte = bytes[place]
        place += 1
        if byte == 0x0A { line += 1 }
        guard byte == 0x22 else {
          text.append(byte)
          continue
        }
        guard place < bytes.count, bytes[place] == 0x22 else { break }
        text.append(byte)
        place += 1
      }
      // What stands behind the closing quote belongs to the cell all the same.
      while place < bytes.count, !isEnd(bytes[place]) {
        text.append(bytes[place])
        place += 1
      }
      return String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n")
    }
  }
}

extension TableFile {
  /// Reads lines of text, as files or copied cells have them.
  func lines(_ options: ReadingOptions) throws(PaperFault) -> PaperTables {
    let decoded = try DecodedText(bytes, as: options.encoding)
    let delimited = DelimitedText(decoded.text)
    var draft = TableDraft(.lines, number: 1, name: "", options)
    try delimited.read { record throws(PaperFault) in
      for (column, text) in record.cells.enumerated() {
        try draft.put(PaperCell(text.fromSpreadsheet), row: record.line - 1, column: column)
      }
    }
    var (table, notes) = try draft.finished()
    if let encoding = decoded.encoding {
      notes.append(.encoding(encoding, sample: decoded.sample, isGiven: decoded.isGiven))
    }
    if let delimiter = delimited.delimiter { notes.append(.delimiter(delimiter)) }
    table.rows.removeAll { $0.isBlank }
    return PaperTables(.text, [table], notes)
  }
}
