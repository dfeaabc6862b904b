import Domain

/// An edit on its way to the disk.
package struct SaveRequest: Equatable, Sendable {
  /// Counts up; the answer names it.
  package let number: Int
  package let edit: Edit
  package let stamp: Stamp
}

/// What one action of a person changed, under the name that undo gives it.
///
/// The name is given by who makes the edit, and only handed back.
package struct Edit: Equatable, Sendable {
  package let label: String
  package let changes: [Change]
  /// What it says in a score sheet, when it does.
  package var sheet: SheetStep?
  /// Whether nothing takes it back: a move of a campaign, whose sheets have it in their logs.
  package var isFinal = false
  /// Whether it was made in one step with the edit before it, so that undo takes back both.
  package internal(set) var isJoined = false

  package init(label: String, changes: [Change], sheet: SheetStep? = nil) {
    self.label = label
    self.changes = changes
    self.sheet = sheet
  }

  /// Whether undo takes it back: a state that was reached stays reached.
  package var isUndoable: Bool { sheet.map { $0.undone != nil } ?? !isFinal }

  /// The records that it changes, each once, in order.
  package var records: [RecordKey] {
    var (keys, seen): ([RecordKey], Set<RecordKey>) = ([], [])
    for change in changes where seen.insert(change.record).inserted { keys.append(change.record) }
    return keys
  }

  /// The edit that takes this one back: the inverse changes, last one first.
  package var inverse: Edit {
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
  package var record: RecordKey { heading.sheet.key }
}

extension Edit {
  /// Whether it is the same edit; what is said in a sheet may have been written as other events.
  func isSame(as other: Edit) -> Bool {
    guard let sheet, let step = other.sheet else { return self == other }
    return label == other.label && sheet == step
  }
}
