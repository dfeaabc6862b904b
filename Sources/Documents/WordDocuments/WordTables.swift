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
  /// How many cells all tables have.
  private var cells = 0
  private var line = ""
  /// The lines since the last table.
  private var recent: [String] = []
  private var paragraphStyle: String?
  private var runStyle: String?
  private var runFont: String?
  private var isRunHidden = false
  private var isText = false
  private var isRun = false
  /// How many elements are open whose text was deleted, or stands there once more.
  private var aside = 0
  /// The list of the paragraph that is open, where it names one.
  private var list: String?
  private var level: Int?
  private var counters: WordCounters
  private let styles: WordStyles
  private let options: ReadingOptions

  init(_ styles: WordStyles, _ numbering: WordNumbering, _ options: ReadingOptions) {
    self.styles = styles
    counters = WordCounters(numbering)
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
    case "numId": if isProperties { list = attributes["val"] }
    case "ilvl": if isProperties { level = attributes["val"].flatMap { Int($0) } }
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
    case "trPr", "rPr": isProperties = false
    case "pPr":
      isProperties = false
      number()
    case "p": if open.isEmpty, !line.trimmed.isEmpty { addLine(line.trimmed) }
    case "r": isRun = false
    case "t": isText = false
    default: break
    }
  }

  private mutating func beginTable() {
    begun += 1
    let name = open.isEmpty ? recent.last?.shortened ?? "" : ""
    open.append(OpenWordTable(TableDraft(.table, number: begun, name: name, options)))
  }

  private mutating func endTable() throws(PaperFault) {
    guard let table = open.popLast() else { return }
    var (made, said) = try table.draft.finished()
    if open.isEmpty {
      made.above = recent
      recent = []
    }
    tables.append(made)
    notes += said
    cells += made.cellCount
    guard cells <= options.limits.cells else { throw .tooManyCells(limit: options.limits.cells) }
  }

  /// How many lines before and behind a table are kept with it.
  private static let linesAround = 6

  /// Takes a line between tables: it stands behind the last, and before the next one.
  private mutating func addLine(_ text: String) {
    recent = recent.suffix(WordTables.linesAround - 1) + [text]
    guard let last = tables.indices.last, tables[last].below.count < WordTables.linesAround else {
      return
    }
    tables[last].below.append(text)
  }

  private mutating func beginParagraph() {
    (paragraphStyle, line, list, level) = (nil, "", nil, nil)
    if !open.isEmpty { open[open.count - 1].beginLine() }
  }

  /// Writes the number that the paragraph has of itself; nobody typed it, and everybody sees it.
  private mutating func number() {
    var place = styles.list(of: paragraphStyle)
    if let list { place = WordNumbering.Place(list: list, level: level ?? place?.level ?? 0) }
    guard let place else { return }
    let text = counters.next(place)
    guard !text.isEmpty else { return }
    if open.isEmpty {
      line += text + " "
    } else {
      open[open.count - 1].add(text + " ")
    }
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
