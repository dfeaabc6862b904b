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
    return read(AskedPaper(file: file, source: .dialog(filled, targets)))
  }

  /// As what the file is taken.
  func paperTerms(
    _ filled: Dialog, _ targets: [PaperTarget]
  ) throws(DialogFault) -> PaperTerms {
    let text = filled.fields[3].text
    let given = Day(typed: Day.completed(text, in: year))
    guard text.isEmpty || given != nil else {
      throw DialogFault(field: 3, text: phrases.fault(.notADay))
    }
    let number = filled.fields[1].selected ?? 0
    if targets.indices.contains(number), case .scores(let target) = targets[number] {
      guard text.isEmpty else { throw DialogFault(field: 3, text: phrases.dayForUnitsOnly) }
      return .scores(target)
    }
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
    if let asked = askedEvidence {
      askedEvidence = nil
      notice = Notice(text: phrases.readingCancelled(asked.file.fileName), role: .note)
      return true
    }
    guard let asked = askedPaper else { return false }
    askedPaper = nil
    notice = Notice(text: phrases.readingCancelled(asked.file.fileName), role: .note)
    return true
  }

  /// Takes what was read of a file: shows its lines, or says in the dialog why there are none.
  mutating func tookPaper(
    _ file: String, _ result: Result<PaperTables, PaperFailure>
  ) -> [Effect] {
    guard let asked = askedPaper, asked.file == file else { return [] }
    do throws(DialogFault) {
      return held(try paper(asked, result), asked)
    } catch {
      (askedPaper, notice) = (nil, nil)
      guard overlay == nil, grid?.draft == nil, grid?.table != .importedLines,
        case .dialog(var dialog, let targets) = asked.source
      else {
        notice = Notice(text: error.text, role: .warning)
        return []
      }
      dialog.refuse(error.text, at: error.field)
      overlay = .dialog(dialog, .importing(targets))
      return []
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
      if !sheet.isEmpty, tables.table(named: sheet) == nil, !tables.meansAll(sheet) {
        throw DialogFault(field: 2, text: phrases.noSuchSheet(sheet, tables))
      }
      let terms = try paperTerms(dialog, targets).fitting(tables, sheet: sheet)
      let paper = Paper(
        file: asked.file.fileName, tables, sheet: sheet.isEmpty ? nil : sheet, terms,
        kept: layouts(of: terms.kind), ids: document.ids.branched())
      guard let paper = paper ?? unreadPaper(asked.file, tables, sheet, terms) else {
        throw DialogFault(field: 1, text: phrases.noHeadings(tables, for: terms.kind))
      }
      guard !paper.lacksUnit else {
        throw DialogFault(field: 4, text: phrases.sayMoneyUnit)
      }
      return paper.titled(asked: nil, in: workspace)
    }
  }

  /// Brings in the marked lines, or all; what is refused, and what reads like a slip, is asked about first.
  private mutating func bringIn() -> [Effect] {
    guard let list = chosenLines() else { return [] }
    let refused = list.counts.refused
    guard refused == 0 || refused < list.lines.count else {
      notice = Notice(text: phrases.leaveOutNothing(refused), role: .warning)
      return []
    }
    var worries = doubts(about: list)
    if refused > 0 { worries.append(phrases.leaveOutQuestion(refused)) }
    guard !worries.isEmpty else { return importLines() }
    overlay = .question(
      Question(
        title: phrases.title(of: .importFile), text: worries.joined(separator: " "),
        answers: [phrases.no, refused > 0 ? phrases.importOthers : phrases.importAllTheSame],
        selected: 0), .importOthers)
    return []
  }

  /// What may not be meant, of the paper and of what would be written.
  private func doubts(about list: PaperList) -> [String] {
    guard let paper else { return [] }
    var doubts = paper.likelier.map { [phrases.likelier($0, than: paper.terms.kind)] } ?? []
    if let later = paper.later { doubts.append(phrases.laterTreeDoubt(later)) }
    if let day = list.lastDay {
      let twice = workspace.borneTwice(after: list.changes, on: day)
      doubts += phrases.sentences(of: twice, asked: .screen).prefix(3)
    }
    doubts += workspace.slips(in: list.changes).prefix(2).map {
      phrases.sentence($0, causes: []) + "."
    }
    return doubts
  }

  /// The lines that are to be brought in, held against the store as it is now.
  private func chosenLines() -> PaperList? {
    guard let grid, let paper else { return nil }
    let words = phrases.paperWords
    if paper.terms.kind == .scores {
      let rows = Set(grid.chosen.map(\.id))
      let lines = paper.lines.filter { grid.marked.isEmpty || rows.contains($0.rowID) }
      return PaperList(ofForms: lines)
    }
    guard !grid.marked.isEmpty else {
      return paper.list(for: document.revision) ?? paper.list(in: workspace, words)
    }
    return paper.list(in: workspace, rows: Set(grid.chosen.compactMap { Int($0.id) }), words)
  }

  /// Writes the chosen lines as one edit, but for those that are refused; then goes back.
  mutating func importLines() -> [Effect] {
    if paper?.terms.kind == .scores { return importForms() }
    guard let list = chosenLines(), let file = paper?.file else { return [] }
    guard !list.changes.isEmpty else {
      notice = Notice(text: phrases.importChangesNothing, role: .note)
      return []
    }
    let counts = list.counts
    let kept = paper?.said?.changes(in: workspace) ?? []
    let edit = Edit(
      label: phrases.importing(counts.added + counts.changed, from: file),
      changes: list.changes + kept)
    // It is left first: lines that are being written need not be held against the store again.
    let before = navigation
    let isLeft = navigation.here.close()
    guard let effects = make(edit) else {
      navigation = before
      refresh()
      return []
    }
    if isLeft { paper = nil }
    refresh()
    goToMade(by: list)
    notice = Notice(text: phrases.imported(counts), role: .note)
    return effects
  }

  /// Goes to the record that lines made, an estimate to its lines; units stand where one is.
  private mutating func goToMade(by list: PaperList) {
    guard case .create? = list.changes.first?.act, let made = list.changes.first?.record,
      made.kind != .unit
    else { return }
    go(to: made, .root)
    guard let budget = ID<Budget>(made.id), made.kind == .budget else { return }
    navigation.here.level.goToPane(of: .budget(budget))
    refresh()
  }
}

/// A file that is being read, or a block that was pasted.
struct AskedPaper: Equatable, Sendable {
  let file: String
  let source: Source
  /// How it is to be read.
  var reading = PaperReading()

  /// Where it was named, or pasted.
  enum Source: Equatable, Sendable {
    case dialog(Dialog, [PaperTarget])
    /// What its columns hold where it has no headings.
    case block(PaperTerms, [Path])
  }
}
