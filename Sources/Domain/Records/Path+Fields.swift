/// A place in a record is built of the fields that lead there.
///
///     Plan.fields.tasks[id] / PlanTask.fields.schedule
///     Budget.fields.lines[line] / BudgetLine.fields.years[2027] / YearFigures.fields.amount
///     Path(Plan.fields.title)
///
/// The compiler knows of which rows a list is, so an id of others does not fit; that the field
/// behind it is one of those rows is held by a test over all places that are written in the sources.
extension Path {
  /// The place of a field in its record, or in the row that is spoken of.
  package init(_ field: some Keyed) { self.init([field.key]) }

  /// The place of a field in the row, the figures or the group at a place.
  package static func / (place: Path, field: some Keyed) -> Path { place.appending(field.key) }

  /// A place that is seen from another one.
  package static func / (place: Path, rest: Path) -> Path { Path(place.steps + rest.steps) }
}

extension Field {
  /// The place of a row in the list.
  package subscript<Row: RowValue>(id: ID<Row>) -> Path where Value == [Row] {
    Path([key, id.text])
  }

  /// The place of a row in the list, where no more is known of its id than the text.
  package subscript(row: String) -> Path where Value: Sequence, Value.Element: RowValue {
    Path([key, row])
  }

  /// The place of the figures of a year.
  package subscript(year: Int) -> Path where Value: ValuesByYear { Path([key, String(year)]) }

  /// The place of a field in a group.
  package static func / <Group: GroupValue>(
    group: Field, field: some Keyed
  ) -> Path where Value == Group? {
    Path([group.key, field.key])
  }

  /// A place that is seen from a group.
  package static func / <Group: GroupValue>(
    group: Field, rest: Path
  ) -> Path where Value == Group? {
    Path([group.key] + rest.steps)
  }
}

extension Path {
  /// The id of the row of that list that it leads to or into, and the place as seen from that row.
  ///
  ///     (Budget.fields.lines[line] / BudgetLine.fields.norm).row(in: Budget.fields.lines)?.rest
  package func row<Row: RowValue>(in list: Field<[Row]>) -> (id: String, rest: Path)? {
    guard steps.count > 1, steps[0] == list.key else { return nil }
    return (steps[1], Path(Array(steps.dropFirst(2))))
  }

  /// The year whose figures it leads to or into, and the place as seen from them.
  package func year<Entry: GroupValue>(
    in years: Field<[Int: Entry]>
  ) -> (year: String, rest: Path)? {
    guard steps.count > 1, steps[0] == years.key else { return nil }
    return (steps[1], Path(Array(steps.dropFirst(2))))
  }

  /// Whether it is that field of a row of that list.
  package func isField<Row: RowValue>(_ field: some Keyed, ofRowIn list: Field<[Row]>) -> Bool {
    steps.count == 3 && steps[0] == list.key && steps[2] == field.key
  }

  /// Whether it is that field of the record, or leads into it.
  package func isWithin(_ field: some Keyed) -> Bool { steps.first == field.key }

  /// Whether it ends in a field of that name.
  package func ends(in field: some Keyed) -> Bool { steps.last == field.key }
}

/// The values of a field that has some for each year.
package protocol ValuesByYear {}

extension Dictionary: ValuesByYear where Key == Int, Value: GroupValue {}
