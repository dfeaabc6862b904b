import Domain
import Editing
import Phrases
import Tables
import Widgets

extension App {
  /// Asks for the file of a list; where one is looked at, brings it in.
  mutating func importFile() -> [Effect] {
    if grid?.table == .importedUnits { return bringIn() }
    overlay = .dialog(importDialog(), .importing)
    return []
  }

  private func importDialog() -> Dialog {
    Dialog(
      title: phrases.title(of: .importFile), text: phrases.importText, hint: phrases.importHint,
      fields: [
        (phrases.paperFile, phrases.paperFileHelp), (phrases.paperSheet, phrases.paperSheetHelp),
        (phrases.importDay, phrases.importDayHelp),
      ].map { label, help in
        Dialog.Field(label, help: help, .text(TextField("", method: inputMethod)))
      })
  }

  /// Has the file that was named read; a fault stays in the dialog.
  mutating func readPaper(_ filled: Dialog) -> [Effect] {
    var dialog = filled
    let file = filled.fields[0].text.droppedPath
    do throws(DialogFault) {
      guard !file.isEmpty else { throw DialogFault(field: 0, text: phrases.noPaperNamed) }
      _ = try importTerms(filled)
    } catch {
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .importing)
      return []
    }
    overlay = nil
    askedPaper = AskedPaper(file: file, dialog: filled)
    notice = Notice(text: phrases.readingPaper(file.fileName), role: .saving)
    return [.readPaper(file)]
  }

  /// From when what is new holds.
  private func importTerms(_ filled: Dialog) throws(DialogFault) -> UnitImport.Terms {
    let text = filled.fields[2].text
    guard !text.isEmpty else {
      let day = clock.today ?? Day.last(of: year)
      guard let day else { throw DialogFault(field: 2, text: phrases.fault(.notADay)) }
      return UnitImport.Terms(day: day, isDated: false)
    }
    guard let day = Day(typed: text) else {
      throw DialogFault(field: 2, text: phrases.fault(.notADay))
    }
    return UnitImport.Terms(day: day, isDated: true)
  }

  /// Takes what was read of a file: shows its lines, or says in the dialog why there are none.
  mutating func tookPaper(_ file: String, _ result: Result<PaperTables, PaperFailure>) {
    guard let asked = askedPaper, asked.file == file else { return }
    askedPaper = nil
    notice = nil
    do throws(DialogFault) {
      unitPaper = try paper(asked, result)
      open(.importing)
    } catch {
      guard overlay == nil, grid?.draft == nil else {
        notice = Notice(text: error.text, role: .warning)
        return
      }
      var dialog = asked.dialog
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .importing)
    }
  }

  /// The list that a file holds.
  private mutating func paper(
    _ asked: AskedPaper, _ result: Result<PaperTables, PaperFailure>
  ) throws(DialogFault) -> UnitPaper {
    let sheet = asked.dialog.fields[1].text
    switch result {
    case .failure(let failure):
      throw DialogFault(field: 0, text: phrases.sentence(failure, file: asked.file.fileName))
    case .success(let tables):
      if !sheet.isEmpty, tables.table(named: sheet) == nil {
        throw DialogFault(field: 1, text: phrases.noSuchSheet(sheet, tables))
      }
      let terms = try importTerms(asked.dialog)
      let paper = UnitPaper(
        file: asked.file.fileName, tables, sheet: sheet.isEmpty ? nil : sheet, terms,
        ids: document.ids.branched())
      guard let paper else { throw DialogFault(field: 0, text: phrases.noHeadings(tables)) }
      return paper
    }
  }

  /// Brings in the marked lines, or all; what is refused is asked about first.
  private mutating func bringIn() -> [Effect] {
    guard let list = chosenLines() else { return [] }
    let refused = list.counts.refused
    guard refused == 0 else {
      guard refused < list.lines.count else {
        notice = Notice(text: phrases.leaveOutNothing(refused), role: .warning)
        return []
      }
      overlay = .question(
        Question(
          title: phrases.title(of: .importFile), text: phrases.leaveOutQuestion(refused),
          answers: [phrases.no, phrases.importOthers], selected: 0), .importOthers)
      return []
    }
    return importLines()
  }

  /// The lines that are to be brought in, held against the store as it is now.
  private func chosenLines() -> UnitImport? {
    guard let grid, let unitPaper else { return nil }
    guard !grid.marked.isEmpty else { return unitPaper.list(in: workspace) }
    return unitPaper.list(in: workspace, rows: Set(grid.chosen.compactMap { Int($0.id) }))
  }

  /// Writes the chosen lines as one edit, but for those that are refused; then goes back.
  mutating func importLines() -> [Effect] {
    guard let list = chosenLines(), let file = unitPaper?.file else { return [] }
    guard !list.changes.isEmpty else {
      notice = Notice(text: phrases.importChangesNothing, role: .note)
      return []
    }
    let counts = list.counts
    let edit = Edit(
      label: phrases.importing(counts.added + counts.changed, from: file), changes: list.changes)
    guard let effects = make(edit) else { return [] }
    if navigation.here.close() { unitPaper = nil }
    refresh()
    notice = Notice(text: phrases.imported(counts), role: .note)
    return effects
  }
}

/// A file that is being read, with the dialog in which it was named.
struct AskedPaper: Equatable, Sendable {
  let file: String
  let dialog: Dialog
}

extension String {
  /// The path that was typed, pasted, or dropped by a window: without quotes, `file://` and escapes.
  var droppedPath: String {
    var path = self
    while path.last?.isWhitespace ?? false { path.removeLast() }
    while path.first?.isWhitespace ?? false { path.removeFirst() }
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote)
    {
      return String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("file://") { return String(path.dropFirst(7)).percentDecoded }
    return path.replacing("\\ ", with: " ")
  }

  /// The last part of a path.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }

  /// The text with `%20` and its like as the bytes that they stand for.
  private var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let pair = rest.prefix(2)
      guard byte == 0x25, pair.count == 2,
        let decoded = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(decoded)
      rest.removeFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
