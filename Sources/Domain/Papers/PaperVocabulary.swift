/// What the columns of tables of one kind may hold, and by which headings papers know it.
package struct PaperVocabulary<Field: Hashable & Sendable>: Hashable, Sendable {
  /// A column that such a table may have.
  package struct Entry: Hashable, Sendable {
    package let field: Field
    /// Folded; any of them tells the column.
    let headings: [String]
  }

  /// In the order in which they come into question where two fit as well.
  package let entries: [Entry]
  /// Without which of them a table is none of this kind.
  let needed: Set<Field>
  /// Of which at least one has to be there; any of them where it is empty.
  var oneOf: Set<Field> = []
  /// Which of them make a row one of data, though others are blank.
  let telling: Set<Field>
  /// The column that numbers the rows.
  let ordinal: Field?
  /// The column of which rows are called, where they stand under each other: what titles a part is one of them.
  var outlineTitle: Field?

  /// Whether columns are enough for a table of this kind.
  func isEnough(_ columns: Set<Field>) -> Bool {
    needed.isSubset(of: columns) && (oneOf.isEmpty || !oneOf.isDisjoint(with: columns))
  }
}

extension PaperVocabulary where Field: PaperField {
  /// The columns of a kind that says all of them; each is known by its English key as well.
  package static var own: PaperVocabulary {
    PaperVocabulary(
      entries: Field.allCases.map {
        Entry(field: $0, headings: $0.headings + [$0.rawValue.lowercased()])
      },
      needed: Field.needed, telling: Field.telling, ordinal: Field.ordinal)
  }
}

extension PaperVocabulary {
  /// The same columns under other names.
  func mapped<Other: Hashable & Sendable>(
    _ name: (Field) -> Other
  ) -> PaperVocabulary<Other> {
    PaperVocabulary<Other>(
      entries: entries.map { .init(field: name($0.field), headings: $0.headings) },
      needed: Set(needed.map(name)), oneOf: Set(oneOf.map(name)), telling: Set(telling.map(name)),
      ordinal: ordinal.map(name), outlineTitle: outlineTitle.map(name))
  }
}
