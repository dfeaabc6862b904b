/// Text in lists that spreadsheets open: none of it is taken for something to be worked out.
extension String {
  /// The signs with which a spreadsheet begins a formula, wide forms included (OWASP; `reliability.md` P18).
  private static let formulaSigns: Set<Character> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "＝", "＋", "－", "＠", "|", "%",
  ]

  /// Whether a formula begins behind the apostrophes at its beginning, if there are any.
  private var looksLikeFormula: Bool {
    let rest = drop { $0 == "'" || $0 == " " }
    return rest.first.map(String.formulaSigns.contains) ?? false
  }

  /// The text as it stands in a list: an apostrophe before what looks like a formula.
  ///
  ///     "=1+1".forSpreadsheet   // '=1+1
  package var forSpreadsheet: String { looksLikeFormula ? "'" + self : self }

  /// The text that was meant: without the apostrophe that ``forSpreadsheet`` put before it, and no other.
  package var fromSpreadsheet: String {
    first == "'" && looksLikeFormula ? String(dropFirst()) : self
  }
}
