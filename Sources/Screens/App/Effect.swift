import Domain
import Editing

/// What the program is to do in the world: the state only asks for it.
package enum Effect: Equatable, Sendable {
  /// Write an edit to the store; answered by `.saved` or `.saveFailed`.
  case save(SaveRequest)
  /// Write edits that were made in one step, all of them or none; answered for each.
  case saveTogether([SaveRequest])
  /// Read these records again: what we made of them was given up. Answered by `.reread`.
  case reload([RecordKey])
  /// Show the theme of that name.
  case useTheme(String)
  /// Keep what people said of themselves; answered by `.notKept` when that fails.
  case saveSettings(PersonalSettings)
  /// Keep which columns the person wants of a kind of table, nil for as at first; answered by `.notKept` when
  /// that fails.
  case saveColumns([String]?, of: String)
  /// Keep what is being typed outside the store, or nothing any more; answered by `.notKept`
  /// when that fails.
  case keepDraft(RecoveredDraft?)
  /// Remember where the person leaves, to begin there the next time.
  case keepPlace(LeftPlace)
  /// Put a text into the clipboard of the person's machine, where the terminal has one.
  case copy(String)
  /// Have the person's own editor change a text; answered by `.editedOutside`.
  case editOutside(String)
  /// Read the tables of a file beside the screen; answered by `.paperRead`.
  case readPaper(String, PaperReading)
  /// Read a file that proves a score beside the screen, and copy it into the store where that is kept; answered
  /// by `.evidenceRead`.
  case readEvidence(String, isKept: Bool)
  /// Read a block of cells that was pasted; answered by `.paperRead` with that name.
  case readBlock(String, name: String)
  /// Hold the lines of a long paper against the store of that state beside the screen; answered by `.paperHeld`.
  case holdPaper(Paper, revision: Int)
  /// Write a document or a table into a file beside the screen; answered by `.exported`.
  case export(ExportOrder)
  /// Write nothing more of what was to be written; answered by `.exported` as well.
  case cancelExport
  /// Draw every cell anew.
  case redraw
  /// Stop until the shell resumes the program.
  case suspend
  /// Once the program was left, keep the copy of the sample as the person's own store.
  case keepCopy
  /// Leave the program.
  case quit
}

extension Effect {
  /// What writes the edits of one step.
  static func saving(_ requests: [SaveRequest]) -> [Effect] {
    requests.count > 1 ? [.saveTogether(requests)] : requests.map { .save($0) }
  }
}
