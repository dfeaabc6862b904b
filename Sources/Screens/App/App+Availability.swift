import Domain
import Phrases

extension App {
  /// Whether a command can be done now.
  package func availability(of command: Command) -> Availability {
    switch command {
    case .edit, .delete, .acceptComputed:
      if case .refused(let reason) = writingRows {
        return .refused(because: reason)
      }
      if let damagedRow { return damagedRow }
      return isForTree ? .refused(because: phrases.onlyForTree) : sheetTakes(command)
    case .mark, .markAll:
      if !(grid?.takesMarks ?? false) { return .refused(because: phrases.noMarksHere) }
      return command == .mark && isForTree ? .refused(because: phrases.onlyForTree) : .ready
    case .add, .addChild:
      if case .refused(let reason) = writingRows {
        return .refused(because: reason)
      }
      return (command == .add ? nil : damagedRow) ?? sheetTakes(command)
    case .addGroup: return writing(.records)
    case .allUnits:
      return grid?.table == .units ? .ready : .refused(because: phrases.onlyAmongUnits)
    case .reorganise:
      return grid?.table == .units
        ? writing(.records) : .refused(because: phrases.onlyAmongUnits)
    case .moveCampaign:
      return chosenCampaign == nil
        ? .refused(because: phrases.onlyAtCampaign) : writing(.records)
    case .roadmapSteps:
      return chosenUnits.isEmpty ? .refused(because: phrases.noUnitHere) : writing(.records)
    case .fullMarks, .noMarks, .notApplicable:
      if case .refused(let reason) = writing(.scores) { return .refused(because: reason) }
      return sheetTakes(command)
    case .note, .finding, .evidence, .reason, .explanation, .finalise, .sign, .confirm, .reopen,
      .supersede:
      if case .refused(let reason) = writing(.sheets) { return .refused(because: reason) }
      return sheetTakes(command)
    case .undo: return history.undoable.isEmpty ? .refused(because: phrases.nothingToUndo) : writing
    case .redo: return history.redoable.isEmpty ? .refused(because: phrases.nothingToRedo) : writing
    case .moveRowUp, .moveRowDown:
      if case .refused(let reason) = takesMoves { return .refused(because: reason) }
      return writingRows
    case .sort, .filter:
      let isPage = grid?.table.dataSource.isPage ?? false
      return isPage ? .refused(because: phrases.pageKeepsItsOrder) : .ready
    case .nextDiscrepancy, .previousDiscrepancy:
      return audit.all.isEmpty && context != .sheet
        ? .refused(because: phrases.noDiscrepancy) : .ready
    case .help, .palette, .find, .quit, .theme, .mouse, .save, .redraw, .inputMethod, .suspend,
      .settings, .cancel,
      .dashboard, .plans, .units, .scoring, .budgets, .nextPane, .previousPane, .enter, .back,
      .details, .yearBack, .yearOn, .up,
      .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextCell, .previousCell, .fold,
      .unfold, .nextUnscored:
      return .ready
    }
  }

  /// Whether the command would be for a row that only stands there for those under it.
  private var isForTree: Bool {
    guard let grid, grid.marked.isEmpty, let row = grid.selected else { return false }
    return !grid.matches(row)
  }

  /// Whether this person may do a command here at all: who only reads is offered no edits.
  func isPermitted(_ command: Command) -> Bool {
    guard command.editsRows else { return true }
    return writingRows == .ready
  }

  /// Why the selected row takes no edits, when it is a file that cannot be read.
  private var damagedRow: Availability? {
    guard case .unreadable(let file)? = grid?.selected?.subject else { return nil }
    return .refused(because: phrases.takesNoEdits(file))
  }

  /// Whether anything may be written to this store now: what was done may be undone by who did it.
  private var writing: Availability {
    access.isWritable ? .ready : .refused(because: phrases.isReadOnly)
  }

  /// Whether this person may change the rows of the table that is seen.
  private var writingRows: Availability { writing(grid?.table.dataSource.permission ?? .records) }

  /// Whether this person has a permission, and the store takes anything now.
  private func writing(_ permission: Permission) -> Availability {
    guard author.role.has(permission) else {
      return .refused(because: phrases.roleMayNot(author.role, permission))
    }
    return writing
  }
}
