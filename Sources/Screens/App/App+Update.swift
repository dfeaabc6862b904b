import Canvas
import Domain
import Phrases
import Widgets

extension App {
  /// Takes in what happened and says what is to be done in the world.
  package mutating func update(_ event: Event) -> [Effect] {
    var effects = hear(event)
    effects += askAboutRefused()
    endNotice(after: event)
    // The copy of a sample is opened but once.
    if effects.contains(.quit), !access.isSample { effects.append(.keepPlace(LeftPlace(self))) }
    return effects + keepDraft(after: event, isLeaving: effects.contains(.quit)) + askForEvents()
  }

  /// Takes back a sentence whose state is over.
  private mutating func endNotice(after event: Event) {
    switch notice?.state {
    case .lostKeys? where strayKeys == nil: notice = nil
    case .typing? where grid?.isTyping != true && overlay == nil: notice = nil
    case .reading?:
      switch event {
      case .progress, .time: break
      case .input, .saved, .saveFailed, .reread, .notKept, .editedOutside, .paperRead, .paperHeld,
        .evidenceRead, .exported, .draftDue, .endRequested:
        notice = nil
      }
    case .lostKeys?, .typing?, nil: break
    }
  }

  /// Takes in what happened.
  private mutating func hear(_ event: Event) -> [Effect] {
    switch event {
    case .input(let input): return handle(input)
    case .time(let clock):
      if document.tell(clock) { refresh() }
      return []
    case .saved(let number, let records):
      saved(number, records)
      return []
    case .saveFailed(let number, let failure):
      return failed(number, failure)
    case .reread(let records, let unreadable, let gone):
      return changedElsewhere(records, unreadable, gone: gone)
    case .progress(.reading(let done, of: let all)):
      notice = Notice(
        text: phrases.reading(done, of: all), role: .saving, during: .reading)
      return []
    case .progress(.exporting(let done, of: let all)):
      notice = Notice(text: phrases.exporting(done, of: all), role: .saving, during: .reading)
      return []
    case .notKept(let task, let path, let failure):
      notice = Notice(text: phrases.failed(task, at: path, failure), role: .warning)
      return []
    case .editedOutside(let result):
      tookBack(result)
      return []
    case .paperRead(let file, let result):
      return tookPaper(file, result)
    case .evidenceRead(let file, let result):
      return tookEvidence(file, result)
    case .paperHeld(let paper):
      if let asked = askedPaper, asked.file.fileName == paper.file { show(paper, asked) }
      return []
    case .exported(let order, let end):
      ended(order, end)
      return []
    case .draftDue: return []
    case .endRequested: return [.quit]
    }
  }

  /// One input: to the overlay if there is one, else to the screen.
  private mutating func handle(_ input: Input) -> [Effect] {
    if case .resized(let size) = input {
      // The first page shows as much as there is room for.
      if size.rows != self.size.rows { navigation.look() }
      self.size = size
      refresh()
      keepSelectionInSight()
      return []
    }
    guard FrameLayout.fits(size) else { return handleUnseen(input) }
    switch input {
    case .resized: return []
    case .mouse(let mouse):
      if mouse.action == .press { (notice, strayKeys, quick) = (nil, nil, nil) }
      return handle(mouse)
    case .paste(let text):
      if let effects = pasteReports(text) ?? pasteBlock(text) { return effects }
      paste(text)
      keepSelectionInSight()
      return []
    case .key(var key):
      // Only where text can be selected Shift is more than a slip of the hand.
      if case .shift(let direction) = key, overlay != nil || grid?.draft?.pane == nil {
        key = direction.key
      }
      if isLost(key) { return [] }
      notice = nil
      defer { keepSelectionInSight() }
      if overlay != nil { return overlayKey(key) }
      return press(key)
    case .burst(let keys):
      notice = nil
      defer { keepSelectionInSight() }
      return handle(burst: keys)
    }
  }

  /// Where nothing can be seen nothing is done, but to leave by giving up twice.
  private mutating func handleUnseen(_ input: Input) -> [Effect] {
    guard case .key(let key) = input,
      CommandTable.command(for: key, in: .list) == .cancel, saving.unsavedCount == 0
    else { return [] }
    let isSecond = lastCancel.map { clock.seconds - $0 <= 2 } ?? false
    lastCancel = clock.seconds
    return isSecond ? [.quit] : []
  }

  /// Whether a key belongs to a text for which no field opened; it must not be taken for a command.
  private mutating func isLost(_ key: Key) -> Bool {
    guard let strayKeys, overlay == nil else { return false }
    if case .character = key {
      self.strayKeys = strayKeys + 1
      var reason = notice.flatMap { $0.role == .warning ? $0.text : nil }
      if case .lostKeys(let said)? = notice?.state { reason = said }
      notice = Notice(
        text: phrases.typedIntoNothing(because: reason), role: .warning,
        during: .lostKeys(because: reason))
      return true
    }
    self.strayKeys = nil
    guard strayKeys > 0, key == .enter || key == .escape else { return false }
    if key == .escape { notice = nil }
    if case .lostKeys(let reason)? = notice?.state {
      notice = Notice(text: reason ?? phrases.noFieldOpen, role: .warning)
    }
    return true
  }

  /// Says why no field opens; what is typed next, and what would commit it, are no commands.
  mutating func refuseTyping(_ reason: String, after typed: String = "") {
    strayKeys = typed.count
    notice = Notice(text: reason, role: .warning)
  }

  /// Moves the window of the table so that the selected row is in it.
  mutating func keepSelectionInSight() {
    let height = tableArea.rows - 1
    navigation.grid?.keepSelectionInSight(height: height)
  }

  /// A key on the screen itself.
  mutating func press(_ key: Key) -> [Effect] {
    let context = self.context
    if context == .typing {
      if joinsLetter(key) { return [] }
      if let handled = typingKey(key) { return handled }
    } else if case .character(let letter) = key {
      return press(letter)
    } else if endsLetters(key) {
      return []
    }
    guard let command = CommandTable.command(for: key, in: context) else { return [] }
    return perform(command)
  }

  /// What has the keyboard.
  package var context: CommandTable.Context {
    guard let grid else { return .list }
    if grid.isTyping { return .typing }
    if case .sheet(.scores, _) = grid.table { return .sheet }
    return grid.table.dataSource.takesDigits ? .table : .list
  }

  /// Does a command, or says why not.
  package mutating func perform(_ command: Command) -> [Effect] {
    let action = action(of: command)
    if case .refused(let reason) = action.availability {
      notice = Notice(text: reason, role: .warning)
      strayKeys = command.nature.contains(.opensField) ? 0 : nil
      return []
    }
    let isLeaving = command.nature.contains(.leavesTable)
    if grid?.draft != nil, isLeaving || !CommandTable.isThere(command, in: .typing) {
      notice = Notice(text: phrases.draftIsOpen, role: .warning, during: .typing)
      return []
    }
    return action.run(&self)
  }
}
