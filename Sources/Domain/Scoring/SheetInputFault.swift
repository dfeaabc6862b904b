/// Why what was typed about a sheet says nothing.
package enum SheetInputFault: Error, Hashable {
  case typing(TypingFault)
  case scoring(ScoringFault)
  case noSuchCriterion
  case nothingSaid
}
