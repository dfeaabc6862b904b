import Domain
import Editing
import Phrases
import Tables
import Widgets

extension App {
  /// Asks for the file of a list; where one is looked at, brings it in.
  mutating func importFile() -> [Effect] {
    if grid?.table == .importedLines { return bringIn() }
    let targets = paperTargets
    overlay = .dialog(importDialog(targets), .importing(targets))
    return []
  }

  private func importDialog(_ targets: [PaperTarget]) -> Dialog {
    let text = { (label: String, help: String) in
      Dialog.Field(label, help: help, .text(TextField("", method: inputMethod)))
    }
    return Dialog(
      title: phrases.title(of: .importFile), text: phrases.importText, hint: phrases.importHint,
      fields: [
        text(phrases.paperFile, phrases.paperFileHelp),
        Dialog.Field(
          phrases.paperTarget, help: phrases.paperTargetHelp,
          .choice(targets.map(name(of:)), selected: 0)),
        text(phrases.paperSheet, phrases.paperSheetHelp),
        text(phrases.importDay, phrases.importDayHelp),
        Dialog.Field(
          phrases.paperMoneyUnit, help: phrases.paperMoneyUnitHelp,
          .choice(
            [phrases.asPaperSays] + MoneyUnit.allCases.map { phrases.moneyUnit($0) }, selected: 0)),
      ])
  }

  /// Has the file that was named read; a fault stays in the dialog.
  mutating func readPaper(_ filled: Dialog, _ targets: [PaperTarget]) -> [Effect] {
    var dialog = filled
    let file = filled.fields[0].text.droppedPath
    do throws(DialogFault) {
      guard !file.isEmpty else { throw DialogFault(field: 0, text: phrases.noPaperNamed) }
      _ = try paperTerms(filled, targets)
    } catch {
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .importing(targets))
      return []
    }
    overlay = nil
    askedPaper = AskedPaper(file: file, source: .dialog(filled, targets))
    notice = Notice(text: phrases.readingPaper(file.fileName), role: .saving)
    return [.readPaper(file)]
  }

  /// As what the file is taken.
  func paperTerms(
    _ filled: Dialog, _ targets: [PaperTarget]
  ) throws(DialogFault) -> PaperTerms {
    let text = filled.fields[3].text
    let given = Day(typed: text)
    guard text.isEmpty || given != nil else {
      throw DialogFault(field: 3, text: phrases.fault(.notADay))
    }
    let number = filled.fields[1].selected ?? 0
    guard targets.indices.contains(number), case .rows(let kind, let record) = targets[number]
    else {
      guard let day = given ?? clock.today ?? Day.last(of: year) else {
        throw DialogFault(field: 3, text: phrases.fault(.notADay))
      }
      return .units(UnitImport.Terms(day: day, isDated: given != nil))
    }
    guard text.isEmpty else { throw DialogFault(field: 3, text: phrases.dayForUnitsOnly) }
    let units = [nil] + MoneyUnit.allCases.map { Optional($0) }
    return .rows(
      RowPaperTerms(
        kind, into: record, plan: planAtHand, moneyUnit: units[filled.fields[4].selected ?? 0]))
  }

  /// Waits no longer for a file that is being read; false where none is.
  mutating func cancelPaper() -> Bool {
    guard let asked = askedPaper else { return false }
    askedPaper = nil
    notice = Notice(text: phrases.readingCancelled(asked.file.fileName), role: .note)
    return true
  }

  /// Takes what was read of a file: shows its lines, or says in the dialog why there are none.
  mutating func tookPaper(_ file: String, _ result: Result<PaperTables, PaperFailure>) {
    guard let asked = askedPaper, asked.file == file else { return }
    askedPaper = nil
    notice = nil
    do throws(DialogFault) {
      paper = try paper(asked, result)
      open(.importing)
    } catch {
      guard overlay == nil, grid?.draft == nil, case .dialog(var dialog, let targets) = asked.source
      else {
        notice = Notice(text: error.text, role: .warning)
        return
      }
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .importing(targets))
    }
  }

  /// The list that a file holds.
  private mutating func paper(
    _ asked: AskedPaper, _ result: Result<PaperTables, PaperFailure>
  ) throws(DialogFault) -> Paper {
    let tables: PaperTables
    switch result {
    case .failure(let failure):
      throw DialogFault(field: 0, text: phrases.sentence(failure, file: asked.file.fileName))
    case .success(let read): tables = read
    }
    switch asked.source {
    case .block(let terms, let columns):
      let paper = paper(ofBlock: tables, terms, columns, named: asked.file)
      guard let paper else {
        throw DialogFault(field: 0, text: phrases.noHeadings(tables, for: terms.kind))
      }
      guard !paper.lacksUnit else {
        throw DialogFault(field: 0, text: phrases.unitInBlock)
      }
      return paper
    case .dialog(let dialog, let targets):
      let sheet = dialog.fields[2].text
      if !sheet.isEmpty, tables.table(named: sheet) == nil {
        throw DialogFault(field: 2, text: phrases.noSuchSheet(sheet, tables))
      }
      let terms = try paperTerms(dialog, targets).fitting(tables, sheet: sheet)
      let paper = Paper(
        file: asked.file.fileName, tables, sheet: sheet.isEmpty ? nil : sheet, terms,
        ids: document.ids.branched())
      guard let paper else {
        throw DialogFault(field: 1, text: phrases.noHeadings(tables, for: terms.kind))
      }
      guard !paper.lacksUnit else {
        throw DialogFault(field: 4, text: phrases.sayMoneyUnit)
      }
      return paper.titled(asked: nil, in: workspace)
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
  private func chosenLines() -> PaperList? {
    guard let grid, let paper else { return nil }
    let words = phrases.paperWords
    guard !grid.marked.isEmpty else { return paper.list(in: workspace, words) }
    return paper.list(in: workspace, rows: Set(grid.chosen.compactMap { Int($0.id) }), words)
  }

  /// Writes the chosen lines as one edit, but for those that are refused; then goes back.
  mutating func importLines() -> [Effect] {
    guard let list = chosenLines(), let file = paper?.file else { return [] }
    guard !list.changes.isEmpty else {
      notice = Notice(text: phrases.importChangesNothing, role: .note)
      return []
    }
    let counts = list.counts
    let edit = Edit(
      label: phrases.importing(counts.added + counts.changed, from: file), changes: list.changes)
    guard let effects = make(edit) else { return [] }
    if navigation.here.close() { paper = nil }
    refresh()
    if case .create? = list.changes.first?.act, let made = list.changes.first?.record,
      made.kind != .unit
    {
      go(to: made, .root)
      if let budget = ID<Budget>(made.id), made.kind == .budget {
        navigation.here.level.goToPane(of: .budget(budget))
        refresh()
      }
    }
    notice = Notice(text: phrases.imported(counts), role: .note)
    return effects
  }
}

/// A file that is being read, or a block that was pasted.
struct AskedPaper: Equatable, Sendable {
  let file: String
  let source: Source

  /// Where it was named, or pasted.
  enum Source: Equatable, Sendable {
    case dialog(Dialog, [PaperTarget])
    /// What its columns hold where it has no headings.
    case block(PaperTerms, [Path])
  }
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
