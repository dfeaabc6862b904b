/// What can be undone and done again, newest last.
package struct History: Equatable, Sendable {
  package private(set) var undoable: [Edit] = []
  package private(set) var redoable: [Edit] = []

  /// No history.
  package init() {}

  /// Notes an edit that was made; what was undone before cannot be redone any more.
  package mutating func did(_ edit: Edit) {
    undoable.append(edit)
    redoable = []
  }

  /// Moves the newest edit to the other side.
  package mutating func undid() {
    if let edit = undoable.popLast() { redoable.append(edit) }
  }

  /// Moves the edit undone last back.
  package mutating func redid() {
    if let edit = redoable.popLast() { undoable.append(edit) }
  }

  /// Forgets an edit that never reached the disk.
  package mutating func forget(_ edit: Edit) {
    undoable.removeAll { $0.isSame(as: edit) }
    redoable.removeAll { $0.isSame(as: edit) }
  }
}
