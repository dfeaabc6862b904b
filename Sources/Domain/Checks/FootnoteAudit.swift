/// The check of what an estimate rests on against the bases of its plan.
///
/// A paper that both cite, with another edition of the standard here and there, is
/// `plan.basis-title`: one of the two is not what the paper says.
struct FootnoteAudit {
  /// What does not agree, in the order of the plan's bases.
  private(set) var discrepancies: [Discrepancy] = []

  /// Compares the footnote of an estimate, which is `record`, with the bases of its plan.
  init(_ budget: Budget, of plan: Plan, record: RecordKey) {
    guard let cited = Edition.newest(in: budget.footnote) else { return }
    let words = FootnoteAudit.words(of: budget.footnote)
    for basis in plan.bases where !basis.number.isEmpty {
      guard words.contains(basis.number),
        let other = Edition.newest(in: basis.about), other.year != cited.year
      else { continue }
      let there = "\(basis.number): \(other.name)"
      discrepancies.append(
        Discrepancy(
          .basisTitle, in: record,
          .reference(field: FieldKey(Budget.fields.footnote), fullOrdinal: ""),
          [
            PlacedFigure(Path(Budget.fields.footnote), printed: .text(cited.name), holds: nil),
            PlacedFigure(Path(Budget.fields.plan), printed: .text(there), holds: nil),
          ],
          carriedFrom: [Plan.fields.bases[basis.id] / LegalBasis.fields.about],
          source: plan.id.key))
    }
  }

  /// The words of a text without the signs around them: `16/TT` is no part of `116/TT` then.
  private static func words(of text: String) -> Set<String> {
    let parts = text.split { " ,;:()\n".contains($0) }
    return Set(parts.map { String($0.last == "." ? $0.dropLast() : $0) })
  }
}
