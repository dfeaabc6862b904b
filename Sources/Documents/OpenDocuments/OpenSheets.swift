import Domain

/// What the cells and sheets of a file of LibreOffice look like, as far as it tells what they say.
struct OpenStyles {
  /// The font of each style that names one.
  var fonts: [String: String] = [:]
  /// The styles of sheets that are not shown.
  var hidden: Set<String> = []
  private var open: String?

  /// Takes what defines a style.
  mutating func take(_ name: String, _ attributes: [XMLAttribute]) {
    switch name {
    case "style": open = attributes["name"]
    case "text-properties":
      guard let open, fonts.count < 20_000,
        let font = attributes["font-name"] ?? attributes["font-family"]
      else { return }
      fonts[open] = font
    case "table-properties":
      if let open, attributes["display"] == "false" { hidden.insert(open) }
    default: break
    }
  }
}

/// Reads the sheets of a file of LibreOffice (`.ods`).
struct OpenSheets: XMLTaker {
  private(set) var tables: [PaperTable] = []
  private(set) var notes: [ReadingNote] = []
  private(set) var hiddenSheets: [String] = []
  private(set) var fonts = LegacyFonts()
  private var styles = OpenStyles()
  private var draft: TableDraft?
  /// How many cells all tables have.
  private var count = 0
  /// How many tables stand in each other.
  private var depth = 0
  private var row = 0
  private var rowRepeat = 1
  private var rowIsHidden = false
  private var column = 0
  private var cells: [(column: Int, cell: PaperCell)] = []
  private var columnStyles: [(columns: Range<Int>, style: String)] = []
  private var cell: OpenCell?
  /// How many elements are open whose text is none of the cell: notes, drawings.
  private var aside = 0
  private let options: ReadingOptions
  private static let asides: Set = [
    "annotation", "frame", "custom-shape", "tracked-changes", "rect", "line", "g", "shapes",
  ]

  init(_ options: ReadingOptions) { self.options = options }

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start(let name, let attributes):
      if OpenSheets.asides.contains(name) { aside += 1 }
      if aside == 0 { try start(name, attributes) }
    case .end(let name):
      if aside == 0 { try end(name) }
      if OpenSheets.asides.contains(name) { aside -= 1 }
    case .text(let letters): if aside == 0 { cell?.add(letters, styles, &fonts) }
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [XMLAttribute]
  ) throws(PaperFault) {
    switch name {
    case "style", "text-properties", "table-properties": styles.take(name, attributes)
    case "table": beginTable(attributes)
    case "table-column":
      let count = try repeats("number-columns-repeated", attributes)
      let columns = column..<min(column + count, 1 << 20)
      if attributes["visibility"].map({ $0 != "visible" }) ?? false, !columns.isEmpty,
        (draft?.hiddenColumns.count ?? 0) < 20_000
      {
        draft?.hiddenColumns.append(columns.lowerBound...columns.upperBound - 1)
      }
      if let style = attributes["default-cell-style-name"], columnStyles.count < 20_000 {
        columnStyles.append((columns, style))
      }
      column = columns.upperBound
    case "table-row":
      guard depth == 1 else { return }
      rowRepeat = try repeats("number-rows-repeated", attributes)
      rowIsHidden = attributes["visibility"].map { $0 != "visible" } ?? false
      (column, cells) = (0, [])
    case "table-cell", "covered-table-cell":
      guard depth == 1, draft != nil else { return }
      cell = OpenCell(
        attributes, isCovered: name != "table-cell",
        repeats: try repeats("number-columns-repeated", attributes),
        rows: try repeats("number-rows-spanned", attributes),
        columns: try repeats("number-columns-spanned", attributes))
    case "p": cell?.beginLine()
    case "span": cell?.spans.append(attributes["style-name"])
    case "s":
      let count = min(try repeats("c", attributes), 1000)
      cell?.add(String(repeating: " ", count: count), styles, &fonts)
    case "tab": cell?.add("\t", styles, &fonts)
    case "line-break": cell?.add("\n", styles, &fonts)
    default: break
    }
  }

  private mutating func end(_ name: String) throws(PaperFault) {
    switch name {
    case "table-cell", "covered-table-cell": if depth == 1 { try endCell() }
    case "table-row": if depth == 1 { try endRow() }
    case "span": _ = cell?.spans.popLast()
    case "table":
      depth -= 1
      if depth == 0 { try endTable() }
    default: break
    }
  }

  private mutating func beginTable(_ attributes: [XMLAttribute]) {
    depth += 1
    guard depth == 1 else { return }
    let name = attributes["name"] ?? ""
    let isHidden = attributes["style-name"].map { styles.hidden.contains($0) } ?? false
    if isHidden, hiddenSheets.count < 1000 { hiddenSheets.append(name) }
    (row, column, columnStyles) = (0, 0, [])
    guard options.includesHidden || !isHidden else { return }
    draft = TableDraft(.sheet, number: tables.count + 1, name: name, options)
    draft?.isHidden = isHidden
  }

  private mutating func endCell() throws(PaperFault) {
    guard let open = cell else { return }
    cell = nil
    defer { column = min(column + open.repeats, 1 << 21) }
    if open.rows > 1 || open.columns > 1 {
      draft?.merged.append(
        TableDraft.Block(
          rows: row...min(row + open.rows - 1, 1 << 21),
          columns: column...min(column + open.columns - 1, 1 << 21)))
    }
    let made = open.made(fontOfColumn: font(ofColumn: column), &fonts)
    if made.isBlank, open.hasFormula { draft?.noteFormula(row: row, column: column) }
    // What lies under a merged cell is not seen.
    guard !made.isBlank, !open.isCovered else { return }
    guard cells.count + open.repeats <= options.limits.columns else {
      throw .tooManyColumns(limit: options.limits.columns)
    }
    for place in column..<column + open.repeats { cells.append((place, made)) }
  }

  private func font(ofColumn column: Int) -> String? {
    // The columns stand in order and beside each other.
    var (low, high) = (0, columnStyles.count)
    while low < high {
      let middle = (low + high) / 2
      if columnStyles[middle].columns.upperBound <= column {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < columnStyles.count, columnStyles[low].columns.contains(column) else { return nil }
    return styles.fonts[columnStyles[low].style]
  }

  private mutating func endRow() throws(PaperFault) {
    defer { row = min(row + rowRepeat, 1 << 21) }
    guard var made = draft, !cells.isEmpty else { return }
    draft = nil
    for number in row..<row + rowRepeat {
      if rowIsHidden { made.hiddenRows.insert(number) }
      for (column, cell) in cells { try made.put(cell, row: number, column: column) }
    }
    draft = made
  }

  private mutating func endTable() throws(PaperFault) {
    guard let made = draft else { return }
    draft = nil
    let (table, said) = try made.finished()
    tables.append(table)
    notes += said
    count += table.cellCount
    guard count <= options.limits.cells else { throw .tooManyCells(limit: options.limits.cells) }
  }

  /// How often something stands there; once where nothing is said.
  private func repeats(
    _ name: String, _ attributes: [XMLAttribute]
  ) throws(PaperFault) -> Int {
    guard let text = attributes[name] else { return 1 }
    guard let count = Int(text), (1...1 << 21).contains(count) else {
      throw .damaged(part: draft?.name ?? "content.xml", .badNumber(text.shortened))
    }
    return count
  }
}
