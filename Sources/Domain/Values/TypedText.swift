import Vietnamese

/// What a person typed, with the form in which the figures in it are to be read.
///
/// Nothing typed becomes a value without it: the language that the person is spoken to in decides
/// whether `26.400` is a great number or a small one.
///
///     TypedText("26,4 triệu", .vietnamese)
package struct TypedText: Hashable, Sendable {
  package let text: String
  package let numbers: NumberForm

  package init(_ text: String, _ numbers: NumberForm) {
    self.text = text
    self.numbers = numbers
  }

  /// What a paper prints, which is Vietnamese whoever reads it.
  package init(printed text: String) { self.init(text, .vietnamese) }

  /// Other words, or a part of these, read in the same form.
  package func saying(_ text: String) -> TypedText { TypedText(text, numbers) }

  /// The same figures as papers print them.
  var onPaper: String { numbers.text(text, in: .vietnamese) }
}
