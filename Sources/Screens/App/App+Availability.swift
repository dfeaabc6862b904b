import Domain
import Phrases

/// Whether a command can be done now; a refused one says why when its key is pressed.
package enum Availability: Equatable, Sendable {
  case ready
  case refused(because: String)

  /// Refused for a reason if that is so, else ready.
  static func refused(if isRefused: Bool, because reason: String) -> Availability {
    isRefused ? .refused(because: reason) : .ready
  }

  /// This one if it is refused, else the next.
  func and(_ next: @autoclosure () -> Availability) -> Availability {
    self == .ready ? next() : self
  }
}

extension App {
  /// Whether a command can be done now.
  package func availability(of command: Command) -> Availability {
    action(of: command).availability
  }

  /// Whether the chosen rows may be changed.
  var writingChosen: Availability {
    writingRows.and(damagedRow).and(.refused(if: isForTree, because: phrases.onlyForTree))
  }

  /// Whether rows can be marked here, or `one` of them, the selected one.
  func takesMarks(one: Bool) -> Availability {
    .refused(if: !(grid?.takesMarks ?? false), because: phrases.noMarksHere)
      .and(.refused(if: one && isForTree, because: phrases.onlyForTree))
  }

  /// Whether the rows can be put in another order, or some of them hidden.
  var takesOrder: Availability {
    .refused(if: grid?.table.dataSource.isPage ?? false, because: phrases.pageKeepsItsOrder)
  }

  /// Whether there is anything that does not agree; a sheet says itself what it lacks.
  var hasDiscrepancies: Availability {
    .refused(if: audit.all.isEmpty && context != .sheet, because: phrases.noDiscrepancy)
  }

  /// Whether the tree of units is seen.
  var isAmongUnits: Availability {
    .refused(if: grid?.table != .units, because: phrases.onlyAmongUnits)
  }

  /// Whether the command would be for a row that only stands there for those under it.
  private var isForTree: Bool {
    guard let grid, grid.marked.isEmpty, let row = grid.selected else { return false }
    return !grid.matches(row)
  }

  /// Whether this person may do a command here at all: who only reads is offered no edits.
  func isPermitted(_ command: Command) -> Bool {
    guard command.nature.contains(.editsRows) else { return true }
    return writingRows == .ready
  }

  /// Whether the selected row takes edits: a file that cannot be read takes none.
  var damagedRow: Availability {
    guard case .unreadable(let file)? = grid?.selected?.subject else { return .ready }
    return .refused(because: phrases.takesNoEdits(file))
  }

  /// Whether anything may be written to this store now: what was done may be undone by who did it.
  var writing: Availability { .refused(if: !access.isWritable, because: phrases.isReadOnly) }

  /// Whether this person may change the rows of the table that is seen.
  var writingRows: Availability { writing(grid?.table.dataSource.permission ?? .records) }

  /// Whether this person has a permission, and the store takes anything now.
  func writing(_ permission: Permission) -> Availability {
    let role = author.role
    return Availability.refused(
      if: !role.has(permission), because: phrases.roleMayNot(role, permission)
    ).and(writing)
  }
}
