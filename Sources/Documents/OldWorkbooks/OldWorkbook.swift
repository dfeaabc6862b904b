import Domain

/// A workbook of Excel 5 to 2003 (`.xls`), from its stream of records.
///
/// It is read here and not by a library: the one there is tells neither fonts, nor what is merged or
/// hidden, nor formats, and old lists in `.VnTime` need the first.
struct OldWorkbook {
  /// A sheet as it is listed, and where its records begin.
  struct Sheet {
    let name: String
    let start: Int
    let isHidden: Bool
    let isChart: Bool
  }

  private let stream: [UInt8]
  private let options: ReadingOptions
  private var sheets: [Sheet] = []
  var fonts: [String] = []
  var texts: [SharedText] = []
  var is1904 = false
  private(set) var isWide = true
  private(set) var codePage = 1252
  private var styles: [(font: Int, format: Int)] = []
  private var formats: [Int: NumberFormat] = [:]
  var legacy = LegacyFonts()

  /// Reads what all sheets share.
  init(_ stream: [UInt8], _ options: ReadingOptions) throws(PaperFault) {
    self.stream = stream
    self.options = options
    var reader = RecordReader(stream)
    while var record = try reader.next() {
      if record.type == 0x0A { break }
      try take(&record)
      (reader.isWide, reader.codePage) = (isWide, codePage)
    }
  }

  /// All its sheets.
  mutating func tables() throws(PaperFault) -> PaperTables {
    var (tables, notes, count): ([PaperTable], [ReadingNote], Int) = ([], [], 0)
    let cells = sheets.filter { !$0.isChart }
    for sheet in cells where options.includesHidden || !sheet.isHidden {
      var draft = TableDraft(.sheet, number: tables.count + 1, name: sheet.name, options)
      draft.isHidden = sheet.isHidden
      var reader = RecordReader(stream, from: sheet.start)
      (reader.isWide, reader.codePage) = (isWide, codePage)
      try read(&reader, into: &draft)
      let (table, said) = try draft.finished()
      tables.append(table)
      notes += said
      count += table.cellCount
      guard count <= options.limits.cells else { throw .tooManyCells(limit: options.limits.cells) }
    }
    let hidden = cells.filter(\.isHidden).map(\.name)
    if !hidden.isEmpty { notes.append(.hiddenSheets(hidden, areRead: options.includesHidden)) }
    let charts = sheets.filter(\.isChart).map(\.name)
    if !charts.isEmpty { notes.append(.chartSheets(charts)) }
    return PaperTables(.xls, tables, notes + legacy.notes)
  }

  /// Takes a record of what all sheets share.
  private mutating func take(_ record: inout SheetRecord) throws(PaperFault) {
    switch record.type {
    case 0x809: isWide = try record.short() >= 0x600
    case 0x2F: throw .password
    case 0x42: codePage = try record.short()
    case 0x22: is1904 = try record.short() == 1
    case 0x31:
      try record.skip(14)
      if fonts.count < 5000 { fonts.append(try record.text(shortLength: true)) }
    case 0x41E:
      let number = try record.short()
      guard formats.count < 5000 else { return }
      formats[number] = NumberFormat(try record.text(shortLength: !isWide))
    case 0xE0:
      if styles.count < 70_000 { styles.append((try record.short(), try record.short())) }
    case 0x85: try takeSheet(&record)
    case 0xFC: try takeTexts(&record)
    default: break
    }
  }

  private mutating func takeSheet(_ record: inout SheetRecord) throws(PaperFault) {
    let start = try record.long()
    let (state, kind) = (try record.byte(), try record.byte())
    guard sheets.count < 1000 else { return }
    let name = try record.text(shortLength: true)
    if kind == 6 { return }
    sheets.append(Sheet(name: name, start: start, isHidden: state & 3 != 0, isChart: kind == 2))
  }

  private mutating func takeTexts(_ record: inout SheetRecord) throws(PaperFault) {
    try record.skip(4)
    let count = try record.long()
    for _ in 0..<count {
      guard !record.isAtEnd else { throw .damaged(part: "Workbook", .cutShort) }
      let (text, runs) = try record.richText()
      texts.append(shared(text, runs))
      guard texts.count <= options.limits.cells else {
        throw .tooManyCells(limit: options.limits.cells)
      }
    }
  }

  /// A text cut where another font begins.
  func shared(_ text: String, _ runs: [(place: Int, font: Int)]) -> SharedText {
    var shared = SharedText()
    guard !runs.isEmpty else {
      shared.append(text, in: nil)
      return shared
    }
    let units = Array(text.utf16)
    var (start, font): (Int, String?) = (0, nil)
    for run in runs + [(units.count, 0)] {
      let end = min(max(start, run.place), units.count)
      if end > start {
        shared.append(String(decoding: units[start..<end], as: UTF16.self), in: font)
      }
      (start, font) = (end, self.font(run.font))
    }
    return shared
  }

  /// The font of that number; the fourth is left out of the count.
  func font(_ number: Int) -> String? {
    let place = number > 4 ? number - 1 : number
    return fonts.indices.contains(place) ? fonts[place] : nil
  }

  /// The font of a style of cells.
  func font(ofStyle style: Int) -> String? {
    styles.indices.contains(style) ? font(styles[style].font) : nil
  }

  /// The format of a style of cells.
  func format(ofStyle style: Int) -> NumberFormat {
    guard styles.indices.contains(style) else { return .general }
    let number = styles[style].format
    return formats[number] ?? NumberFormat(builtIn: number)
  }
}
