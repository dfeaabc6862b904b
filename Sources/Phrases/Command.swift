/// Everything that a key can do, by name.
///
/// The raw values are the names in settings and in the key table.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case help, palette, edit, find, add, addChild = "add-child", delete, quit, theme, mouse
  case undo, redo, save, redraw, inputMethod = "input-method", suspend, settings, cancel
  case dashboard, plans, units, scoring, budgets
  case nextPane = "next-pane", previousPane = "previous-pane"
  case enter, back, details
  case mark, markAll = "mark-all", sort, filter
  case yearBack = "year-back", yearOn = "year-on"
  case up, down, left, right, pageUp = "page-up", pageDown = "page-down", first, last
  case nextCell = "next-cell", previousCell = "previous-cell"
  case fold, unfold
  case nextDiscrepancy = "next-discrepancy", previousDiscrepancy = "previous-discrepancy"
  case acceptComputed = "accept-computed"
  case fullMarks = "full-marks", noMarks = "no-marks", notApplicable = "not-applicable"
  case note, finding, evidence, reason, explanation, nextUnscored = "next-unscored"
  case finalise, sign, confirm, reopen, supersede
  case addGroup = "add-group", moveCampaign = "move-campaign"
  case roadmapSteps = "path-steps", reorganise
  case moveRowUp = "move-row-up", moveRowDown = "move-row-down"
  case allUnits = "all-units"
}
