import Domain

/// A cell of a file of LibreOffice of which not all was read yet.
struct OpenCell {
  let repeats: Int
  let rows: Int
  let columns: Int
  let isCovered: Bool
  let hasFormula: Bool
  /// The styles of the pieces of text that are open.
  var spans: [String?] = []
  private let type: String
  private let value: String?
  private let style: String?
  private var text = SharedText()
  private var lines = 0

  /// Takes what a cell says of itself.
  init(
    _ attributes: [XMLAttribute], isCovered: Bool, repeats: Int, rows: Int, columns: Int
  ) {
    self.isCovered = isCovered
    self.repeats = repeats
    self.rows = rows
    self.columns = columns
    hasFormula = attributes["formula"] != nil
    type = attributes["value-type"] ?? ""
    value = attributes["value"] ?? attributes["date-value"]
    style = attributes["style-name"]
  }

  /// Begins another line of its text.
  mutating func beginLine() {
    if lines > 0 { text.append("\n", in: nil) }
    lines += 1
  }

  /// Adds letters in the font of the piece in which they stand.
  mutating func add(_ letters: String, _ styles: OpenStyles, _ fonts: inout LegacyFonts) {
    guard lines > 0 else { return }
    let font = spans.last { $0 != nil }.flatMap { $0 }.flatMap { styles.fonts[$0] }
    text.append(letters, in: font ?? style.flatMap { styles.fonts[$0] })
  }

  /// The cell as it was read.
  func made(fontOfColumn font: String?, _ fonts: inout LegacyFonts) -> PaperCell {
    let shown = text.text(in: font, &fonts)
    switch type {
    case "float", "currency":
      guard let number = value.flatMap({ PaperNumber($0) }) else { return PaperCell(shown) }
      return PaperCell(shown.isEmpty ? number.printed : shown, .number(number))
    case "percentage":
      guard let number = value.flatMap({ PaperNumber($0) }) else { return PaperCell(shown) }
      return PaperCell(shown, .percent(number))
    case "date":
      guard let moment = value.flatMap({ SheetMoment(iso: $0) }) else { return PaperCell(shown) }
      let cell = moment.cell(hasDay: true, hasTime: true)
      return shown.isEmpty ? cell : PaperCell(shown, cell.value)
    default:
      let isError = hasFormula && OpenCell.errors.contains { shown.hasPrefix($0) }
      return PaperCell(shown, isError ? .failed : .text)
    }
  }

  private static let errors = [
    "#DIV/0!", "#REF!", "#NAME?", "#N/A", "#VALUE!", "#NUM!", "#NULL!", "Err:",
  ]
}

/// Finds out whether parts of a file of LibreOffice are locked.
struct OpenManifest: XMLTaker {
  private(set) var isLocked = false

  mutating func take(_ event: XMLEvent) throws(PaperFault) {
    if case .start("encryption-data", _) = event { isLocked = true }
  }
}

/// A file of LibreOffice with sheets, from its archive.
struct OpenFile: ~Copyable {
  private var archive: ZipArchive
  private let options: ReadingOptions

  init(_ archive: consuming ZipArchive, _ options: ReadingOptions) {
    self.archive = archive
    self.options = options
  }

  /// All its sheets.
  mutating func tables() throws(PaperFault) -> PaperTables {
    if archive.has("META-INF/manifest.xml") {
      var manifest = OpenManifest()
      try archive.read("META-INF/manifest.xml", into: &manifest)
      if manifest.isLocked { throw .password }
    }
    var sheets = OpenSheets(options)
    try archive.read("content.xml", into: &sheets)
    var notes = sheets.notes
    if !sheets.hiddenSheets.isEmpty {
      notes.append(.hiddenSheets(sheets.hiddenSheets, areRead: options.includesHidden))
    }
    if archive.entries.contains(where: { $0.name.hasPrefix("Basic/") }) { notes.append(.macros) }
    if archive.strayNames > 0 { notes.append(.strayNames(archive.strayNames)) }
    return PaperTables(.ods, sheets.tables, notes + sheets.fonts.notes)
  }
}
