import Domain
import Phrases
import Widgets

/// A file that is looked at is read otherwise: its letters, what is hidden in it.
extension App {
  /// What can be said of how the file was read, behind what its columns hold.
  ///
  /// Only of what it has: a text is in some encoding, a workbook may hide something. A block that was pasted is
  /// read as it came.
  var readingFields: [Dialog.Field] {
    guard let shownPaper, case .dialog = shownPaper.source, let notes = paper?.notes else {
      return []
    }
    let encodings = TextEncoding.allCases
    let chosen = shownPaper.reading.encoding.flatMap { encodings.firstIndex(of: $0) }
    var fields: [Dialog.Field] = []
    if notes.contains(where: \.isOfEncoding) {
      fields.append(
        Dialog.Field(
          phrases.paperEncoding, help: phrases.paperEncodingHelp,
          .choice(
            [phrases.asRecognised] + encodings.map { phrases.name($0) },
            selected: chosen.map { $0 + 1 } ?? 0)))
    }
    if notes.contains(where: \.isOfHidden) {
      fields.append(
        Dialog.Field(
          phrases.hiddenParts, help: phrases.hiddenPartsHelp,
          .choice(
            [phrases.hiddenLeftOut, phrases.hiddenRead],
            selected: shownPaper.reading.includesHidden ? 1 : 0)))
    }
    return fields
  }

  /// Has the file read again as a dialog says behind its columns; nil where it is read so already.
  mutating func readOtherwise(_ filled: Dialog, behind columns: Int) -> [Effect]? {
    guard let shown = shownPaper, let notes = paper?.notes else { return nil }
    var answers = filled.fields.dropFirst(columns).map { $0.selected ?? 0 }
    var reading = shown.reading
    if notes.contains(where: \.isOfEncoding), !answers.isEmpty {
      let number = answers.removeFirst()
      reading.encoding = number == 0 ? nil : TextEncoding.allCases[number - 1]
    }
    if notes.contains(where: \.isOfHidden), let number = answers.first {
      reading.includesHidden = number == 1
    }
    guard reading != shown.reading else { return nil }
    overlay = nil
    return read(AskedPaper(file: shown.file, source: shown.source, reading: reading))
  }

  /// Shows a paper that was read; a long one is held against the store beside the screen first.
  mutating func held(_ paper: Paper, _ asked: AskedPaper) -> [Effect] {
    let count = paper.body.lines.count
    guard count > App.linesAtOnce, paper.terms.kind != .scores else {
      show(paper, asked)
      return []
    }
    notice = Notice(text: phrases.holdingPaper(count), role: .saving)
    return [.holdPaper(paper, revision: document.revision)]
  }

  /// How many lines are held against the store between a key and its picture.
  private static let linesAtOnce = 2000

  /// Shows the lines of a paper with what comes of them.
  mutating func show(_ paper: Paper, _ asked: AskedPaper) {
    (askedPaper, notice) = (nil, nil)
    let isReadAgain = grid?.table == .importedLines
    (self.paper, shownPaper) = (paper, asked)
    if isReadAgain { lookAgain() } else { open(.importing) }
    askWhatElse()
  }

  /// What was said before of papers of a kind: in the store, and of forms in this sitting.
  func layouts(of kind: PaperKind) -> KeptLayouts {
    KeptLayouts(workspace, of: kind, also: saidOfForms)
  }

  /// Has a file read beside the screen, and says so.
  mutating func read(_ asked: AskedPaper) -> [Effect] {
    askedPaper = asked
    notice = Notice(text: phrases.readingPaper(asked.file.fileName), role: .saving)
    return [.readPaper(asked.file, asked.reading)]
  }
}

extension ReadingNote {
  /// Whether it says how letters were read.
  fileprivate var isOfEncoding: Bool {
    if case .encoding = self { true } else { false }
  }

  /// Whether it says of something hidden.
  fileprivate var isOfHidden: Bool {
    switch self {
    case .hiddenSheets, .hiddenRows, .hiddenColumns: true
    case .formulasWithoutValue, .failedCells, .encoding, .delimiter, .legacyFonts, .macros,
      .externalLinks, .strayNames, .trackedChanges, .pictures, .chartSheets:
      false
    }
  }
}
