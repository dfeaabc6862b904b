import Domain

/// What the sheets of a workbook have in common.
struct SheetContext {
  var texts: [SharedText] = []
  var styles = WorkbookStyles()
  var is1904 = false
  var fonts = LegacyFonts()
}

/// Reads the cells of one sheet of a workbook.
struct SheetTaker: XMLTaker {
  var draft: TableDraft
  var context: SheetContext
  private var row = -1
  private var column = -1
  private var cell = OpenCell()

  /// A cell of which not all was read yet.
  private struct OpenCell {
    var type = "n"
    var style = 0
    var value = ""
    var isValue = false
    var hasFormula = false
    var inline: TextTaker?
  }

  init(_ draft: TableDraft, _ context: SheetContext) {
    self.draft = draft
    self.context = context
  }

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    switch event {
    case .start(let name, let attributes): try start(name, attributes)
    case .end(let name):
      if name == "v" { cell.isValue = false }
      if name == "c" { try endCell() }
    case .text(let letters): if cell.isValue { cell.value += letters }
    }
    if cell.inline != nil { cell.inline?.take(event) }
  }

  /// Takes the beginning of an element; the most frequent ones come first.
  private mutating func start(
    _ name: String, _ attributes: [XMLAttribute]
  ) throws(PaperFault) {
    switch name {
    case "v": cell.isValue = true
    case "c": try beginCell(attributes)
    case "row": try beginRow(attributes)
    case "f": cell.hasFormula = true
    case "is": cell.inline = TextTaker()
    case "col": hide(attributes)
    case "mergeCell": try merge(attributes["ref"] ?? "")
    default: break
    }
  }

  private mutating func beginRow(_ attributes: [XMLAttribute]) throws(PaperFault) {
    if let number = attributes["r"] {
      guard let number = Int(number), number > 0 else {
        throw .damaged(part: draft.name, .badPlace(number.shortened))
      }
      row = number - 1
    } else {
      row += 1
    }
    column = -1
    if attributes.isOn("hidden"), row >= 0, draft.hiddenRows.count < 1_100_000 {
      draft.hiddenRows.insert(row)
    }
  }

  private mutating func beginCell(_ attributes: [XMLAttribute]) throws(PaperFault) {
    cell = OpenCell()
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
    guard let place = attributes["r"] else {
      column += 1
      return
    }
    guard let (row, column) = CellPlace.read(place) else {
      throw .damaged(part: draft.name, .badPlace(place.shortened))
    }
    (self.row, self.column) = (row, column)
  }

  private mutating func endCell() throws(PaperFault) {
    let made = try made()
    if made == nil, cell.hasFormula { draft.noteFormula(row: row, column: column) }
    if let made { try draft.put(made, row: max(0, row), column: column) }
    cell = OpenCell()
  }

  /// The cell as it was read; nil for a blank one.
  private mutating func made() throws(PaperFault) -> PaperCell? {
    let font = context.styles.font(of: cell.style)
    if let inline = cell.inline, cell.type == "inlineStr" {
      return PaperCell(inline.text.text(in: font, &context.fonts))
    }
    let value = cell.value
    guard !value.isEmpty else { return nil }
    switch cell.type {
    case "s":
      guard let number = Int(value.trimmed), context.texts.indices.contains(number) else {
        throw .damaged(part: draft.name, .badIndex(Int(value.trimmed) ?? -1))
      }
      return PaperCell(context.texts[number].text(in: font, &context.fonts))
    case "str", "inlineStr":
      return PaperCell(context.fonts.text(TextTaker.unescaped(value), in: font))
    case "b": return PaperCell(value.trimmed == "1" ? "TRUE" : "FALSE")
    case "e": return PaperCell(value, .failed)
    case "d":
      return SheetMoment(iso: value)?.cell(hasDay: true, hasTime: true) ?? PaperCell(value)
    default:
      guard let number = PaperNumber(value) else { return PaperCell(value.composed) }
      return context.styles.format(of: cell.style).cell(number, epoch1904: context.is1904)
    }
  }

  private mutating func hide(_ attributes: [XMLAttribute]) {
    guard attributes.isOn("hidden"), draft.hiddenColumns.count < 20_000,
      let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first > 0, first <= last
    else { return }
    draft.hiddenColumns.append(first - 1...last - 1)
  }

  private mutating func merge(_ text: String) throws(PaperFault) {
    let ends = text.split(separator: ":").map { CellPlace.read($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column
    else { throw .damaged(part: draft.name, .badPlace(text.shortened)) }
    draft.merged.append(
      TableDraft.Block(rows: first.row...last.row, columns: first.column...last.column))
  }
}

/// The name of a cell: `C5`, `$C$5`.
enum CellPlace {
  /// Row and column from 0; nil for what names no cell of any sheet.
  static func read(_ text: some StringProtocol) -> (row: Int, column: Int)? {
    var (column, row, isRow) = (0, 0, false)
    for byte in text.utf8 {
      switch byte {
      case 0x24: continue
      case 0x41...0x5A, 0x61...0x7A:
        guard !isRow, column < 20_000 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case 0x30...0x39:
        guard column > 0, row < 10_000_000 else { return nil }
        isRow = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    return row > 0 && column > 0 ? (row - 1, column - 1) : nil
  }
}

extension String {
  /// So much of a text of a file as a sentence can repeat.
  var shortened: String { count > 40 ? String(prefix(40)) + "…" : self }
}
