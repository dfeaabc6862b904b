/// The fields of a record or a row, and how it is made of them.
///
/// Each stands once, beside the property that holds it.
///
/// The form, with which it is shown and typed, and the reader follow from the fields. They stand in
/// the order of the properties, which is that in which they are shown.
///
///     struct AgendaItem: RowValue {
///       let id: ID<AgendaItem>
///       let ordinal: String
///       let content: String
///       static let fields = (ordinal: Field.text("ordinal"), content: Field.text("content"))
///       static let schema = Schema(fields, AgendaItem.init)
///     }
package struct Schema<Whole>: Sendable {
  /// The fields, in their order.
  package let form: RecordForm
  /// Reads one; what does not fit is an error with its place.
  package let read: @Sendable (TreeReader) throws(DecodingFailure) -> Whole

  /// Fields with a reader of their own: where values depend on each other, and for the few types
  /// of which there are very many.
  init<Fields>(
    _ fields: Fields,
    reading read: @escaping @Sendable (TreeReader) throws(DecodingFailure) -> Whole
  ) {
    form = RecordForm(listing: fields)
    self.read = read
  }
}

extension Schema where Whole: GroupValue {
  /// A group of fields without an id, made of their values.
  init<each Value: Sendable>(
    _ fields: (repeat Field<each Value>),
    _ make: @escaping @Sendable (repeat each Value) -> Whole
  ) {
    form = RecordForm(listing: fields)
    read = { reader throws(DecodingFailure) in make(repeat try reader(each fields)) }
  }
}

extension Schema where Whole: RowValue {
  /// A row or a record, made of its id and the values of its fields.
  init<each Value: Sendable>(
    _ fields: (repeat Field<each Value>),
    _ make: @escaping @Sendable (ID<Whole>, repeat each Value) -> Whole
  ) {
    form = RecordForm(listing: fields)
    read = { reader throws(DecodingFailure) in make(try reader.id(), repeat try reader(each fields))
    }
  }
}

extension RecordForm {
  /// The form of a field, or of those that stand in a tuple.
  init<Fields>(listing fields: Fields) {
    let alone = (fields as? any AnyField).map { [$0] }
    self.init(alone ?? Mirror(reflecting: fields).children.compactMap { $0.value as? any AnyField })
  }
}
