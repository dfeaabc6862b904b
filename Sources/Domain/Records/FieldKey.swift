/// The key of a field, had from the field itself: no text in the sources stands for it.
///
///     FieldKey(Plan.fields.targets)
package struct FieldKey: Keyed, Hashable {
  package let key: String

  /// The key of a field, or of another thing that stands under a key.
  package init(_ field: some Keyed) { key = field.key }

  /// The key in which a place ends; the record itself has none, and is called nothing.
  package init(endOf place: Path) { key = place.steps.last ?? "" }
}
