/// Why an edit is not made: nothing was changed.
package enum EditRefusal: Error, Equatable, Sendable {
  /// Sheets are judged by the set, which stays as it is; its next version would take the edit.
  case setStays(NextVersion)
  case set(SetRefusal)
  case change(ChangeRefusal)
  /// Nothing may be written to the sheet, whatever its state.
  case obstacle(SheetObstacle)
  /// Who makes it may not.
  case bar(SheetBar)
  /// The sheet does not take it in its state, or by its criteria.
  case sheet(SheetFault.Reason, by: SheetCriteria?)
  /// Somebody else changed since what undo or redo of the edit of that name would change.
  case overtaken(label: String, by: Stamp?)
  /// A signing key is signed as it stands: it is enrolled and retired, not edited or taken away.
  case sealedKey
  /// Sheets cannot be written: there is nothing to judge them by.
  case noCriteria
}
