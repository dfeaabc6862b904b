import Domain

extension OldWorkbook {
  /// A formula whose text stands in the next record.
  private typealias Waiting = (row: Int, column: Int, style: Int)

  /// Reads the records of a sheet.
  mutating func read(
    _ reader: inout RecordReader, into draft: inout TableDraft
  ) throws(PaperFault) {
    var waiting: Waiting?
    // Charts within the sheet have records of their own.
    var depth = 0
    while var record = try reader.next() {
      if record.type == 0x809 { depth += 1 }
      if record.type == 0x0A {
        depth -= 1
        if depth <= 0 { return }
      }
      guard depth <= 1 else { continue }
      if record.type == 0x207, let cell = waiting {
        try put(record.text(), cell.row, cell.column, cell.style, &draft)
        waiting = nil
      } else if record.type == 0x06 {
        waiting = try formula(&record, &draft)
      } else {
        try take(&record, &draft)
      }
    }
  }

  private mutating func take(
    _ record: inout SheetRecord, _ draft: inout TableDraft
  ) throws(PaperFault) {
    switch record.type {
    case 0x208:
      let row = try record.short()
      try record.skip(10)
      if try record.short() & 0x20 != 0 { draft.hiddenRows.insert(row) }
    case 0x7D:
      let (first, last) = (try record.short(), try record.short())
      try record.skip(4)
      if try record.short() & 1 != 0, first <= last, draft.hiddenColumns.count < 20_000 {
        draft.hiddenColumns.append(first...last)
      }
    case 0xE5: try takeMerged(&record, &draft)
    case 0xFD, 0x204, 0xD6, 0x203, 0x27E, 0x205: try takeCell(&record, &draft)
    case 0xBD:
      let (row, first) = (try record.short(), try record.short())
      var column = first
      while record.left >= 6 {
        let style = try record.short()
        try put(OldWorkbook.number(packed: try record.long()), row, column, style, &draft)
        column += 1
      }
    default: break
    }
  }

  private mutating func takeMerged(
    _ record: inout SheetRecord, _ draft: inout TableDraft
  ) throws(PaperFault) {
    for _ in 0..<(try record.short()) {
      let (top, bottom) = (try record.short(), try record.short())
      let (left, right) = (try record.short(), try record.short())
      guard top <= bottom, left <= right else {
        throw .damaged(part: draft.name, .badPlace(TableDraft.place(top, left)))
      }
      draft.merged.append(TableDraft.Block(rows: top...bottom, columns: left...right))
    }
  }

  private mutating func takeCell(
    _ record: inout SheetRecord, _ draft: inout TableDraft
  ) throws(PaperFault) {
    let (row, column, style) = (try record.short(), try record.short(), try record.short())
    switch record.type {
    case 0xFD:
      let number = try record.long()
      guard texts.indices.contains(number) else {
        throw .damaged(part: draft.name, .badIndex(number))
      }
      let text = texts[number].text(in: font(ofStyle: style), &legacy)
      try draft.put(PaperCell(text), row: row, column: column)
    case 0x204, 0xD6: try put(record.text(), row, column, style, &draft)
    case 0x203: try put(PaperNumber("\(record.double())"), row, column, style, &draft)
    case 0x27E:
      try put(OldWorkbook.number(packed: record.long()), row, column, style, &draft)
    default:
      let (value, isError) = (try record.byte(), try record.byte() != 0)
      let cell =
        isError
        ? PaperCell(OldWorkbook.error(value), .failed) : PaperCell(value == 0 ? "FALSE" : "TRUE")
      try draft.put(cell, row: row, column: column)
    }
  }

  /// Reads a formula with what it came to; its place where that is a text, which follows.
  private mutating func formula(
    _ record: inout SheetRecord, _ draft: inout TableDraft
  ) throws(PaperFault) -> Waiting? {
    let (row, column, style) = (try record.short(), try record.short(), try record.short())
    let bits = try record.double().bitPattern
    guard bits >> 48 == 0xFFFF else {
      try put(PaperNumber("\(Double(bitPattern: bits))"), row, column, style, &draft)
      return nil
    }
    let value = Int(bits >> 16 & 0xFF)
    switch bits & 0xFF {
    case 0: return (row, column, style)
    case 1: try draft.put(PaperCell(value == 0 ? "FALSE" : "TRUE"), row: row, column: column)
    case 2:
      try draft.put(PaperCell(OldWorkbook.error(value), .failed), row: row, column: column)
    default: break
    }
    return nil
  }

  private mutating func put(
    _ text: String, _ row: Int, _ column: Int, _ style: Int, _ draft: inout TableDraft
  ) throws(PaperFault) {
    let cell = PaperCell(legacy.text(text, in: font(ofStyle: style)))
    try draft.put(cell, row: row, column: column)
  }

  private mutating func put(
    _ number: PaperNumber?, _ row: Int, _ column: Int, _ style: Int, _ draft: inout TableDraft
  ) throws(PaperFault) {
    let cell =
      number.map { format(ofStyle: style).cell($0, epoch1904: is1904) } ?? PaperCell("?", .failed)
    try draft.put(cell, row: row, column: column)
  }

  /// A number in four bytes: a whole one or the upper half of a fraction, perhaps in hundredths.
  static func number(packed bits: Int) -> PaperNumber? {
    let isHundredths = bits & 1 != 0
    if bits & 2 != 0 {
      let whole = Int(Int32(truncatingIfNeeded: bits) >> 2)
      return PaperNumber(scaled: whole, places: isHundredths ? 2 : 0)
    }
    let value = Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
    return PaperNumber("\(isHundredths ? value / 100 : value)")
  }

  /// What a cell shows for an error.
  private static func error(_ code: Int) -> String {
    let errors = [
      0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
      0x24: "#NUM!", 0x2A: "#N/A",
    ]
    return errors[code] ?? "#"
  }
}
