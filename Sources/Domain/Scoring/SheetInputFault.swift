/// Why what was typed about a sheet says nothing.
package enum SheetInputFault: Error, Hashable {
  case typing(TypingFault)
  case scoring(ScoringFault)
  /// Units hand in their own scores until that day.
  case selfScoresEnded(Day)
  case noSuchCriterion
  case nothingSaid
}
