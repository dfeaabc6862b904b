import Canvas
import Domain
import Phrases
import Tables
import Vietnamese
import Widgets

extension App.Overlay {
  /// Whether something can be typed in it.
  fileprivate var hasField: Bool {
    switch self {
    case .palette, .dialog: true
    case .page, .question, .preview, .columns, .dialogHelp: false
    }
  }
}

extension Key {
  /// Whether it is a letter or a figure, with which a text begins.
  fileprivate var beginsWord: Bool {
    if case .character(let letter) = self { letter.isLetter || letter.isNumber } else { false }
  }
}

extension App {
  /// A key while something lies over the screen.
  mutating func overlayKey(_ key: Key) -> [Effect] {
    let before = overlay
    defer { if overlay == before, before?.hasField == true { sayNoStep(key) } }
    switch overlay {
    case .page(var page):
      let closes = page.handle(key, in: FrameLayout(size: size).overlay)
      overlay = closes ? nil : .page(page)
    case .preview(let page, let planned): return previewKey(key, page, planned)
    case .question(_, .quit) where key.beginsWord:
      // Whoever types on does not mean the question: nothing of it may answer it.
      overlay = nil
      strayKeys = 1
      notice = Notice(
        text: phrases.typedIntoNothing(because: nil), role: .warning,
        during: .lostKeys(because: nil))
    case .question(var question, let purpose):
      if CommandTable.command(for: key, in: .typing) == .help {
        notice = Notice(text: phrases.howToAnswer(leaving: question.answers.first), role: .note)
        return []
      }
      switch question.handle(key) {
      case .open: overlay = .question(question, purpose)
      case .dismissed:
        overlay = nil
        return answer(0, to: purpose)
      case .answered(let number):
        overlay = nil
        return answer(number, to: purpose)
      }
    case .palette(var palette, let choices):
      let outcome = palette.handle(key, in: FrameLayout(size: size).overlay)
      overlay = outcome == .open ? .palette(palette, choices) : nil
      if case .chosen(let number) = outcome { return choose(number, of: choices) }
    case .columns(var list, let table):
      let outcome = list.handle(key, in: FrameLayout(size: size).overlay)
      return columnsKey(list, outcome, table)
    case .dialog(let dialog, let filling): return dialogKey(key, dialog, filling)
    case .dialogHelp(var page, let dialog, let filling):
      let closes = page.handle(key, in: FrameLayout(size: size).overlay)
      overlay = closes ? .dialog(dialog, filling) : .dialogHelp(page, dialog, filling)
    case nil: break
    }
    return []
  }

  /// Takes a dialog that was filled in.
  mutating func submit(_ dialog: Dialog, _ filling: Overlay.Filling) -> [Effect] {
    switch filling {
    case .settings: return applySettings(dialog)
    case .planCopy(let key): return makePlanCopy(of: key, dialog)
    case .replacement(let scopes): showReplacements(dialog, in: scopes)
    case .importing(let targets): return readPaper(dialog, targets)
    case .evidence(let sheet, let criterion): return readEvidence(dialog, sheet, criterion)
    case .exporting(let offers): return startExport(dialog, offers)
    case .paperLine(let row): return takeCorrection(dialog, row: row)
    case .paperColumns(let columns): return takePaperColumns(dialog, columns)
    case .worksheetDecision: return takeDecision(dialog)
    case .worksheetOfList: return takeWorksheet(dialog)
    case .manyAtOnce(let asked): preview(asked, dialog)
    }
    return []
  }

  /// Lists the commands that are valid here, refused ones dimmed.
  mutating func openPalette() {
    let context = self.context
    var items: [Palette.Item] = []
    var commands: [Command] = []
    for binding in CommandTable.bindings {
      guard CommandTable.isValid(binding.scope, in: context), binding.command != .palette,
        !commands.contains(binding.command)
      else { continue }
      let words = Language.allCases.map { language in
        let phrases = Phrases(language)
        return "\(phrases.title(of: binding.command)) \(phrases.explanation(of: binding.command))"
      }
      commands.append(binding.command)
      items.append(
        Palette.Item(
          title:
            "\(phrases.title(of: binding.command)) – \(phrases.explanation(of: binding.command))",
          keys: phrases.keys(of: binding, in: context), words: words.joined(separator: " "),
          isReady: availability(of: binding.command) == .ready,
          name: phrases.title(of: binding.command)))
    }
    let beside = navigation.here.tablesAround
    items += beside.map { table in
      let title = phrases.goToTable(table.title(view))
      return Palette.Item(title: title, keys: "", words: "", isReady: true)
    }
    let palette = Palette(
      title: phrases.title(of: .palette), items: items, nothing: phrases.nothingFound,
      method: inputMethod)
    overlay = .palette(palette, .commands(commands, beside: beside))
  }

  /// Does what the item of that number stands for.
  private mutating func choose(_ number: Int, of choices: Overlay.Choices) -> [Effect] {
    switch choices {
    case .commands(let commands, _) where number < commands.count:
      return perform(commands[number])
    case .commands(let commands, let beside):
      goOut(to: beside[number - commands.count])
      return []
    case .filter(let column, let values):
      navigation.grid?.use(values[number].map { Grid.Filter(column: column, text: $0) })
      refresh()
      return []
    case .planOrigins(let origins):
      return beginPlan(as: origins[number])
    case .criteriaSets(let campaign, let sets):
      askToMove(campaign, to: sets[number])
      return []
    case .builtInSets(let sets):
      return takeIn(sets[number])
    case .reorganisations(let acts):
      begin(acts[number])
      return []
    case .unitEntries(let units):
      askForEntry(UnitEntrySort.allCases[number], units)
      return []
    case .visitsOrEntries(let units):
      if number == 0 { return perform(.layVisits) }
      askForEntry(UnitEntrySort.allCases[number - 1], units)
      return []
    }
  }

  /// Lists the values of the selected column, to show only the rows of one.
  mutating func openFilter() {
    guard let grid else { return }
    let title = columnTitle
    var values = grid.values(view).map { (text: Optional($0.text), count: $0.count) }
    if grid.filter != nil { values.insert((nil, grid.rows.count(where: \.isThing)), at: 0) }
    let items = values.map { value in
      let text = value.text.map { $0.isEmpty ? phrases.emptyCell : $0 } ?? phrases.noFilter
      return Palette.Item(
        title: text, keys: String(value.count), words: "", isReady: true)
    }
    let palette = Palette(
      title: phrases.filterTitle(title), items: items, nothing: phrases.nothingFound,
      method: inputMethod)
    overlay = .palette(palette, .filter(column: grid.column, values.map(\.text)))
  }

  /// Sorts by the selected column, and says how.
  mutating func sortByColumn() {
    navigation.grid?.nextSorting()
    refresh()
    let text = grid?.sorting.map {
      phrases.sortedBy(columnTitle, isDescending: $0.isDescending)
    }
    notice = Notice(text: text ?? phrases.notSorted, role: .note)
  }

  /// What an answer does; the first one never does harm.
  private mutating func answer(_ number: Int, to purpose: Overlay.Purpose) -> [Effect] {
    switch purpose {
    case .quit: return number == 0 ? [] : number == 1 ? [.quit] : [.keepCopy, .quit]
    case .scores(let name, let changes):
      return number == 1 ? give(changes, in: name) : []
    case .findings(let gone): return number == 1 ? drop(gone) : []
    case .delete(let deletion): return number == 1 ? delete(deletion) : []
    case .shorterCopy(let copy, let plan, let dialog):
      answer(number == 1, copy, of: plan, dialog)
      return []
    case .overwrite(let request, let refusal):
      document.answered(request)
      return number == 1 ? overwrite(request, refusal) : keepTheirs(request)
    case .told(let request):
      document.answered(request)
      return keepTheirs(request)
    case .writeAgain(let record): return number == 1 ? writeAgain(record) : []
    case .overwriteWithDraft(let step):
      return number == 1 ? commitOver(then: step) : dropDraft()
    case .draftWithoutPlace: return number == 1 ? dropDraft() : keepDraftWithoutPlace()
    case .accept(let edit, let estimate): return number == 1 ? accept(edit, in: estimate) : []
    case .meantDraft(let step):
      return number == 1 ? commitDraft(then: step, isMeant: true) : []
    case .moneyUnit(let units, let step):
      guard number > 1 else { return number == 1 ? commitDraft(then: step, isMeant: true) : [] }
      return commitDraft(in: units[number - 2], then: step)
    case .leavingPane:
      return number == 0 ? [] : number == 1 ? dropDraft() : commitDraft(then: .stay)
    case .sheetState(let name, let state, let reason):
      return number == 1 ? become(state, name, because: reason) : []
    case .restore(let record, let revision): return number == 1 ? restore(record, revision) : []
    case .overwriteInSheet(let requests):
      if number == 1 { return overrule(requests) }
      for request in requests { document.giveUp(request) }
      return []
    case .moveCampaign(let campaign, let set): return answer(number, campaign, set)
    case .recoveredDraft(let draft): return answer(number, to: draft)
    case .overwriteFile(let order): return number == 1 ? overwriteFile(order) : []
    case .importOthers: return number == 1 ? importLines() : []
    case .leavePaper: return number == 1 ? giveUpPaper() : []
    case .joinTables: return number == 1 ? joinTables() : []
    }
  }

  /// Leaves: out of the search, else the question whether to quit.
  mutating func leave(_ command: Command) -> [Effect] {
    if command == .back, cancelPaper() || leavePaper() { return [] }
    if command == .back, exportsUnderWay > 0 { return [.cancelExport] }
    if command == .back, grid?.isNarrowed ?? false {
      navigation.grid?.widen()
      refresh()
      notice = Notice(text: phrases.allShownAgain, role: .note)
      return []
    }
    if command == .back, navigation.here.close() {
      refresh()
      tellMarks()
      return []
    }
    if command == .back, forgetCut() { return [] }
    if command == .back, author.role == .leader, screen != .dashboard {
      show(.dashboard)
      return []
    }
    var text = phrases.quitQuestion(unsaved: saving.unsavedCount)
    var answers = [phrases.no, phrases.yes]
    // Whoever quits means it; stray keys that only lead out must not throw anybody out.
    var selected = saving.unsavedCount == 0 && command == .quit ? 1 : 0
    if let place = access.keepsAt, access.isSample, saving.isUsed {
      text += "\n" + phrases.keepCopyQuestion(place)
      answers = [phrases.no, phrases.leaveCopy, phrases.keepCopy]
      selected = 0
    }
    overlay = .question(
      Question(title: phrases.quitTitle, text: text, answers: answers, selected: selected),
      .quit)
    return []
  }

  /// Drops what is typed; the second time within two seconds asks to quit.
  mutating func cancel() -> [Effect] {
    let twice = lastCancel.map { clock.seconds - $0 <= 2 } ?? false
    lastCancel = clock.seconds
    if grid?.draft?.pane != nil { return leavePane() }
    if grid?.draft != nil {
      navigation.grid?.draft = nil
      return []
    }
    if grid?.search != nil {
      navigation.grid?.endSearch()
      return []
    }
    if twice { return leave(.quit) }
    if forgetCut() { return [] }
    notice = Notice(text: phrases.cancelAgain, role: .note)
    return []
  }

  /// Changes to the next theme.
  mutating func nextTheme() -> [Effect] {
    guard !themes.isEmpty else { return [] }
    theme = (theme + 1) % themes.count
    notice = Notice(text: phrases.themeIs(themes[theme]), role: .note)
    return [.useTheme(themes[theme])]
  }

  /// Changes to the next input method, also for what is being typed.
  mutating func nextInputMethod() {
    let all = InputMethod.allCases
    let at = all.firstIndex(of: inputMethod) ?? 0
    inputMethod = all[(at + 1) % all.count]
    navigation.grid?.draft?.field.method = inputMethod
    navigation.grid?.search?.method = inputMethod
    notice = Notice(text: phrases.inputMethodIs(inputMethod), role: .note)
  }
}
