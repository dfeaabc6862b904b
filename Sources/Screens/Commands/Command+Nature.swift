import Phrases

extension Command {
  /// Whether it goes to another table, where a draft would be out of sight.
  var leavesTable: Bool {
    switch self {
    case .dashboard, .plans, .units, .scoring, .budgets, .nextPane, .previousPane, .details,
      .yearBack, .yearOn, .nextDiscrepancy, .previousDiscrepancy, .undo, .redo:
      true
    case .help, .palette, .edit, .find, .add, .addChild, .delete, .quit, .theme, .mouse, .save,
      .redraw, .inputMethod, .suspend, .settings, .cancel, .enter, .back, .mark, .markAll, .sort,
      .filter,
      .up, .down, .left, .right, .pageUp,
      .pageDown, .first, .last, .nextCell, .previousCell, .fold, .unfold, .acceptComputed,
      .fullMarks, .noMarks, .notApplicable, .note, .finding, .evidence, .reason, .explanation,
      .nextUnscored, .finalise, .sign, .confirm, .reopen, .supersede, .addGroup, .moveCampaign,
      .roadmapSteps, .reorganise, .moveRowUp, .moveRowDown, .allUnits:
      false
    }
  }
}

extension Command {
  /// The commands after which people type a text.
  private static let opening: Set<Command> = [
    .edit, .add, .addChild, .notApplicable, .note, .finding, .evidence, .reason, .explanation,
    .supersede,
  ]

  /// The commands that change the rows of a table, which not everybody may.
  private static let editing: Set<Command> = [.edit, .add, .addChild, .delete]

  /// Whether it changes the rows of a table.
  var editsRows: Bool { Command.editing.contains(self) }

  /// Whether it opens a field to type in.
  var opensField: Bool { Command.opening.contains(self) }
}

extension Command {
  /// The commands that only move the cursor, or mark: done many times, one at once after another.
  private static let motions: Set<Command> = [.up, .down, .left, .right, .first, .last, .mark]
  /// Other commands after which all can be as it was: they only show something else.
  private static let looks: Set<Command> = [
    .edit, .details, .yearBack, .yearOn, .fold, .unfold, .nextDiscrepancy, .previousDiscrepancy,
    .nextUnscored, .dashboard, .plans, .units, .scoring, .budgets,
  ]

  /// Whether it only moves the cursor, or marks.
  var isMotion: Bool { Command.motions.contains(self) }

  /// Whether it changes nothing in the store, so that its letter may turn out to begin a word.
  var canBeTakenBack: Bool { isMotion || Command.looks.contains(self) }
}

/// Whether a command can be done now; a refused one says why when its key is pressed.
package enum Availability: Equatable, Sendable {
  case ready
  case refused(because: String)
}
