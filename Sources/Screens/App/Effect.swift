import Domain

/// What the program is to do in the world: the state only asks for it.
package enum Effect: Equatable, Sendable {
  /// Write an edit to the store; answered by `.saved` or `.saveFailed`.
  case save(SaveRequest)
  /// Read these records again: what we made of them was given up. Answered by `.reread`.
  case reload([RecordKey])
  /// Show the theme of that name.
  case useTheme(String)
  /// Keep what the person said of himself; answered by `.settingsNotKept` when that fails.
  case saveSettings(PersonalSettings)
  /// Keep what is being typed outside the store, or nothing any more; answered by `.draftNotKept`
  /// when that fails.
  case keepDraft(RecoveredDraft?)
  /// Put a text into the clipboard of the person's machine, where the terminal has one.
  case copy(String)
  /// Draw every cell anew.
  case redraw
  /// Stop until the shell resumes the program.
  case suspend
  /// Once the program was left, keep the copy of the sample as the person's own store.
  case keepCopy
  /// Leave the program.
  case quit
}

/// An edit on its way to the disk.
package struct SaveRequest: Equatable, Sendable {
  /// Counts up; the answer names it.
  package let number: Int
  package let edit: Edit
  package let stamp: Stamp
}

/// What one action of a person changed, under the name that undo gives it.
package struct Edit: Equatable, Sendable {
  package let label: String
  package let changes: [Change]
  /// What it says in a score sheet, when it does.
  package var sheet: SheetStep?
  /// Whether nothing takes it back: a move of a campaign, whose sheets have it in their logs.
  package var isFinal = false

  /// Names a list of changes that go together.
  package init(label: String, changes: [Change], sheet: SheetStep? = nil) {
    self.label = label
    self.changes = changes
    self.sheet = sheet
  }

  /// Whether undo takes it back: a state that was reached stays reached.
  var isUndoable: Bool { sheet.map { $0.undone != nil } ?? !isFinal }

  /// The records that it changes, each once, in order.
  package var records: [RecordKey] {
    var keys: [RecordKey] = []
    for change in changes where !keys.contains(change.record) { keys.append(change.record) }
    return keys
  }

  /// The edit that takes this one back: the inverse changes, last one first.
  var inverse: Edit {
    Edit(label: label, changes: changes.reversed().map(\.inverse))
  }
}

/// What an edit says in a score sheet: enough to say it again on other events, or to take it back.
package struct SheetStep: Equatable, Sendable {
  package let heading: SheetHeading
  package let done: [SheetChange]
  /// What brings back what stood before, nil where nothing is taken back.
  package let undone: [SheetChange]?

  /// The record that it changes.
  var record: RecordKey { heading.sheet.key }
}
