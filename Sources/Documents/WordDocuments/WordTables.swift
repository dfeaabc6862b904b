import Domain

/// Reads the tables of a document of Word, those within others as well.
struct WordTables: XMLTaker {
  private(set) var tables: [PaperTable] = []
  private(set) var notes: [ReadingNote] = []
  private(set) var fonts = LegacyFonts()
  private(set) var deletions = 0
  private(set) var insertions = 0
  private(set) var pictures = 0
  private var open: [OpenWordTable] = []
  private var begun = 0
  private var line = ""
  private var caption = ""
  private var paragraphStyle: String?
  private var runStyle: String?
  private var runFont: String?
  private var isRunHidden = false
  private var isText = false
  private var isRun = false
  /// How many elements are open whose text was deleted, or stands there once more.
  private var aside = 0
  private let styles: WordStyles
  private let options: ReadingOptions

  init(_ styles: WordStyles, _ options: ReadingOptions) {
    self.styles = styles
    self.options = options
  }

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start(let name, let attributes):
      if WordTables.asides.contains(name), !isMark(name) {
        aside += 1
        if name == "del" || name == "moveFrom" { deletions += 1 }
      }
      if aside == 0 { try start(name, attributes) }
    case .end(let name):
      if aside == 0 { try end(name) }
      if WordTables.asides.contains(name), !isMark(name) { aside -= 1 }
    case .text(let letters): if aside == 0, isText { add(letters) }
    }
  }

  private static let asides: Set = [
    "del", "moveFrom", "Fallback", "rPrChange", "pPrChange", "tcPrChange", "trPrChange",
  ]

  /// Whether an element marks a row or a paragraph as deleted, and holds nothing.
  private func isMark(_ name: String) -> Bool { name == "del" && isProperties }
  private var isProperties = false

  private mutating func start(
    _ name: String, _ attributes: [XMLAttribute]
  ) throws(PaperFault) {
    switch name {
    case "tbl": beginTable()
    case "gridBefore", "gridSpan", "vMerge": try place(name, attributes)
    case "tr": if !open.isEmpty { open[open.count - 1].beginRow() }
    case "tc": if !open.isEmpty { open[open.count - 1].beginCell() }
    case "trPr": isProperties = true
    case "p": beginParagraph()
    case "pPr", "rPr": isProperties = true
    case "pStyle": paragraphStyle = attributes["val"]
    case "r": (isRun, runStyle, runFont, isRunHidden) = (true, nil, nil, false)
    case "rStyle": runStyle = attributes["val"]
    case "rFonts": if isRun { runFont = attributes["ascii"] ?? attributes["hAnsi"] }
    case "vanish": isRunHidden = isRun && attributes["val"] != "0" && attributes["val"] != "false"
    case "ins", "moveTo": if !isProperties { insertions += 1 }
    case "t": isText = true
    case "tab": if isRun, !isProperties { add("\t") }
    case "br", "cr": if isRun { add("\n") }
    case "noBreakHyphen": add("-")
    // The letter ư of old fonts is the number of this sign.
    case "softHyphen": add("\u{AD}")
    case "sym": addSign(attributes)
    case "drawing", "pict": pictures += 1
    default: break
    }
  }

  private mutating func end(_ name: String) throws(PaperFault) {
    switch name {
    case "tbl": try endTable()
    case "tr": if !open.isEmpty { try open[open.count - 1].endRow() }
    case "tc": if !open.isEmpty { try open[open.count - 1].endCell() }
    case "trPr", "pPr", "rPr": isProperties = false
    case "p": if open.isEmpty, !line.trimmed.isEmpty { caption = line.trimmed }
    case "r": isRun = false
    case "t": isText = false
    default: break
    }
  }

  private mutating func beginTable() {
    begun += 1
    let name = open.isEmpty ? caption.shortened : ""
    open.append(OpenWordTable(TableDraft(.table, number: begun, name: name, options)))
  }

  private mutating func endTable() throws(PaperFault) {
    guard let table = open.popLast() else { return }
    let (made, said) = try table.draft.finished()
    tables.append(made)
    notes += said
    guard tables.reduce(0, { $0 + $1.cellCount }) <= options.limits.cells else {
      throw .tooManyCells(limit: options.limits.cells)
    }
  }

  private mutating func beginParagraph() {
    (paragraphStyle, line) = (nil, "")
    if !open.isEmpty { open[open.count - 1].beginLine() }
  }

  private mutating func place(
    _ name: String, _ attributes: [XMLAttribute]
  ) throws(PaperFault) {
    guard !open.isEmpty else { return }
    if name == "vMerge" {
      return open[open.count - 1].merge(isFirst: attributes["val"] == "restart")
    }
    guard let count = attributes["val"].flatMap({ Int($0) }), (0...options.limits.columns) ~= count
    else {
      throw .damaged(part: "word/document.xml", .badNumber((attributes["val"] ?? "").shortened))
    }
    if name == "gridSpan" {
      open[open.count - 1].span(max(1, count))
    } else {
      open[open.count - 1].skip(count)
    }
  }

  private mutating func add(_ letters: String) {
    guard !isRunHidden else { return }
    let font = runFont ?? styles.font(of: runStyle ?? paragraphStyle)
    if letters == "\u{AD}", font.map({ LegacyFonts.isLegacy($0) }) != true { return }
    let text = fonts.text(letters, in: font)
    if open.isEmpty {
      if line.utf8.count < 2000 { line += text }
    } else {
      open[open.count - 1].add(text)
    }
  }

  /// Adds a sign of a font that is named beside it.
  private mutating func addSign(_ attributes: [XMLAttribute]) {
    guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code), let font = attributes["font"], LegacyFonts.isLegacy(font)
    else { return }
    let own = runFont
    runFont = font
    add(String(Character(scalar)))
    runFont = own
  }
}

/// A table of a document of which not all was read yet.
struct OpenWordTable {
  private(set) var draft: TableDraft
  private var row = -1
  private var column = 0
  private var width = 1
  private var text = ""
  private var lines = 0
  /// The blocks that go on downwards, by their first column.
  private var tall: [Int: Int] = [:]
  private var merging: Bool?

  init(_ draft: TableDraft) { self.draft = draft }

  mutating func beginRow() { (row, column) = (row + 1, 0) }
  mutating func skip(_ columns: Int) { column += columns }
  mutating func span(_ columns: Int) { width = columns }
  mutating func merge(isFirst: Bool) { merging = isFirst }
  mutating func beginCell() { (width, text, lines, merging) = (1, "", 0, nil) }

  /// Begins another paragraph of the cell.
  mutating func beginLine() {
    if lines > 0, !text.isEmpty { text += "\n" }
    lines += 1
  }

  mutating func add(_ letters: String) { text += letters }

  /// Puts the cell in its place.
  mutating func endCell() throws(PaperFault) {
    defer { column += width }
    while text.last == "\n" { text.removeLast() }
    if merging == false, let block = tall[column] {
      draft.merged[block].rows = draft.merged[block].rows.lowerBound...max(0, row)
      return
    }
    try draft.put(PaperCell(text), row: max(0, row), column: column)
    tall[column] = nil
    guard width > 1 || merging == true else { return }
    if merging == true { tall[column] = draft.merged.count }
    draft.merged.append(
      TableDraft.Block(rows: max(0, row)...max(0, row), columns: column...column + width - 1))
  }

  /// Ends the row; blocks that did not go on in it are closed.
  mutating func endRow() throws(PaperFault) {
    tall = tall.filter { draft.merged[$0.value].rows.upperBound == row }
  }
}

/// A document of Word (`.docx`), from its archive.
struct WordFile: ~Copyable {
  private var archive: ZipArchive
  private let main: String
  private let options: ReadingOptions

  init(_ archive: consuming ZipArchive, main: String, _ options: ReadingOptions) {
    self.archive = archive
    self.main = main
    self.options = options
  }

  /// All its tables.
  mutating func tables() throws(PaperFault) -> PaperTables {
    var styles = WordStyles()
    let styled = PartRelations.resolved("styles.xml", from: main)
    if archive.has(styled) { try archive.read(styled, into: &styles) }
    var tables = WordTables(styles, options)
    try archive.read(main, into: &tables)
    var notes = tables.notes
    if tables.deletions + tables.insertions > 0 {
      notes.append(
        .trackedChanges(deletions: tables.deletions, insertions: tables.insertions))
    }
    if tables.pictures > 0 { notes.append(.pictures(tables.pictures)) }
    if archive.entries.contains(where: { $0.name.hasSuffix("vbaProject.bin") }) {
      notes.append(.macros)
    }
    if archive.strayNames > 0 { notes.append(.strayNames(archive.strayNames)) }
    return PaperTables(
      .docx, tables.tables.sorted { $0.number < $1.number }, notes + tables.fonts.notes)
  }
}
