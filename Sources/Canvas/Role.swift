/// What a cell means; only a theme knows what that looks like.
///
/// The list is closed. A role that a theme leaves out falls back on its name without the last
/// component (`row.selected` → `row` → `text`), then on the parent theme.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case text
  /// Less important text: hints, empty cells, units of measure.
  case faint = "text.faint"
  /// Text that stands out without meaning more than that.
  case strong = "text.strong"
  case title
  case tab
  case activeTab = "tab.active"
  case rule
  case header
  /// A heading inside a table: a group, a section of an estimate.
  case group
  case selectedRow = "row.selected"
  case markedRow = "row.marked"
  case selectedCell = "cell.selected"
  /// The field that is being typed in.
  case draft = "cell.draft"
  /// A computed figure that stands beside a printed one.
  case computed = "cell.computed"
  case match
  case error = "mark.error"
  case warning = "mark.warning"
  case note = "mark.note"
  /// What has been met: a target, a duty, a sum that adds up.
  case good = "mark.good"
  case status
  case saved = "status.saved"
  case saving = "status.saving"
  case failed = "status.failed"
  case readOnly = "status.readonly"
  /// Says that figures are made up for practice.
  case assumed = "status.assumed"
  case key
  case keyLabel = "key.label"
  case refusedKey = "key.refused"
  case dialog
  /// Bold in a text that is shown whole.
  case dialogStrong = "dialog.strong"
  /// Italic in a text that is shown whole.
  case dialogEmphasis = "dialog.emphasis"
  case dialogTitle = "dialog.title"
  case button = "dialog.button"
  case activeButton = "dialog.button.active"
  case bar = "chart.bar"
  case barRest = "chart.rest"
  case damaged
}
