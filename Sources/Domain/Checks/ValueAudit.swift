/// What a record says that cannot be meant, whatever it is about.
///
/// Something that ends before it begins (`date.order`), a price of an estimate below nothing
/// (`budget.negative`), a number for what is counted (`budget.measure`), a unit whose name is a number
/// (`unit.name`), a time with a day that there is not (`date.none`). Found by the form, so that a new field or kind is
/// looked at without being named.
package struct ValueAudit: Equatable, Sendable {
  /// What does not agree, in the order of the fields and rows.
  package private(set) var discrepancies: [Discrepancy] = []
  private let record: RecordKey

  /// What it finds, and no other check does.
  static let codes: Set<Discrepancy.Code> = [.order, .negative, .measure, .unitName, .noSuchDay]

  /// Looks through a record and all its rows.
  package init(_ record: Record) {
    self.record = record.key
    look(at: record.tree, Record.form(of: record.key.kind), .root)
    if let unit = record.value(as: Unit.self) { lookAtNames(of: unit) }
  }

  /// Fields of which the second cannot come before the first.
  private static let orders: [(first: FieldKey, last: FieldKey)] = [
    (FieldKey(Unit.fields.from), FieldKey(Unit.fields.to)),
    (FieldKey(Plan.fields.firstYear), FieldKey(Plan.fields.lastYear)),
    (FieldKey(LegalBasis.fields.date), FieldKey(LegalBasis.fields.lapsedFrom)),
    (FieldKey(Remark.fields.date), FieldKey(Remark.fields.answered)),
    (FieldKey(Visit.fields.noticeSent), FieldKey(Visit.fields.noticeAcknowledged)),
    (FieldKey(YearlyDuty.fields.objectivesSet), FieldKey(YearlyDuty.fields.objectivesAssessed)),
  ]

  /// Prices of estimates and tables of norms, which are never less than nothing; no quantity can be.
  ///
  /// An amount may be: one that is taken off.
  private static let prices: Set<String> = [
    BudgetLine.fields.norm.key, CostNorm.fields.ceiling.key,
  ]

  /// Looks at an object and all that stands in it.
  private mutating func look(at object: Tree, _ form: RecordForm, _ path: Path) {
    for (first, last) in Self.orders {
      guard let end = object[last], let begin = object[first],
        let form = form.entries.first(where: { $0.key == last.key })?.form, form.nature == .date
      else { continue }
      note(begin, end, form, path.appending(first.key), path.appending(last.key))
    }
    for entry in form.entries {
      guard let tree = object[entry.key] else { continue }
      let place = path.appending(entry.key)
      switch entry.form.parts {
      case .group(let inner)?: look(at: tree, inner, place)
      case .rows(let inner)?:
        for row in tree.elements ?? [] { look(at: row, inner, place.appending(row.rowID ?? "")) }
      case .byYear(let inner)?:
        for (year, figures) in (tree.members ?? [:]).sorted(by: { $0.key < $1.key }) {
          look(at: figures, inner, place.appending(year))
        }
      case nil:
        noteIfNegative(tree, entry, of: object, place)
        noteIfNumber(tree, entry, of: object, place)
        noteIfNoDay(tree, entry, of: object, place)
      }
    }
  }

  /// Notes an end before its beginning.
  private mutating func note(
    _ begin: Tree, _ end: Tree, _ form: FieldForm, _ first: Path, _ last: Path
  ) {
    let (from, to): (Figure, Figure)
    if form == .year, let opens = begin.asInteger, let ends = end.asInteger, ends < opens {
      // A year is no figure, with a mark between its thousands.
      (from, to) = (.text(String(opens)), .text(String(ends)))
    } else if let opens = begin.asText.flatMap({ Day(iso: $0) }),
      let ends = end.asText.flatMap({ Day(iso: $0) }), ends < opens
    {
      (from, to) = (.day(opens), .day(ends))
    } else {
      return
    }
    add(
      .order, FieldKey(endOf: last), "",
      [PlacedFigure(last, printed: to, holds: nil), PlacedFigure(first, printed: from, holds: nil)])
  }

  /// Notes a price below nothing.
  private mutating func noteIfNegative(
    _ tree: Tree, _ entry: RecordForm.Entry, of row: Tree, _ place: Path
  ) {
    guard entry.form == .money, Self.prices.contains(entry.key), let dong = tree.asInteger, dong < 0
    else { return }
    add(
      .negative, FieldKey(endOf: place), row[Outline.ordinal.key]?.asText ?? "",
      [PlacedFigure(place, printed: .money(Money(dong: dong)), holds: nil)])
  }

  /// Notes a number for what is counted: a quantity, typed one cell too early.
  private mutating func noteIfNumber(
    _ tree: Tree, _ entry: RecordForm.Entry, of row: Tree, _ place: Path
  ) {
    guard entry.key == BudgetLine.fields.measure.key, let text = tree.asText,
      text.contains(where: \.isNumber), !text.contains(where: { $0.isLetter || $0 == "%" })
    else { return }
    add(
      .measure, FieldKey(endOf: place), row[Outline.ordinal.key]?.asText ?? "",
      [PlacedFigure(place, printed: .text(text), holds: nil)])
  }

  /// Notes a time that names a day which no calendar has.
  private mutating func noteIfNoDay(
    _ tree: Tree, _ entry: RecordForm.Entry, of row: Tree, _ place: Path
  ) {
    guard entry.form == .text, Schedule.keys.contains(entry.key),
      let day = tree.asText.flatMap({ Schedule.dayOutOfCalendar(in: $0) })
    else { return }
    add(
      .noSuchDay, FieldKey(endOf: place), row[Outline.ordinal.key]?.asText ?? "",
      [PlacedFigure(place, printed: .text(day), holds: nil)])
  }

  /// Notes a name that is only a number: the code of the unit, typed where its name belongs.
  private mutating func lookAtNames(of unit: Unit) {
    for name in unit.names
    where name.text.contains(where: \.isNumber) && !name.text.contains(where: \.isLetter) {
      let path = Unit.fields.names[name.id] / DatedName.fields.text
      discrepancies.append(
        Discrepancy(
          .unitName, in: record,
          .unitRow(unit: unit.name(on: nil), list: FieldKey(Unit.fields.names), name: name.text),
          [PlacedFigure(path, printed: .text(name.text), holds: nil)]))
    }
  }

  private mutating func add(
    _ code: Discrepancy.Code, _ field: FieldKey, _ ordinal: String, _ figures: [PlacedFigure]
  ) {
    discrepancies.append(
      Discrepancy(code, in: record, .reference(field: field, fullOrdinal: ordinal), figures))
  }
}

extension Workspace {
  /// What some changes write that cannot be meant, and that did not stand there before.
  package func slips(in changes: [Change]) -> [Discrepancy] {
    var (keys, own): ([RecordKey], [RecordKey: [Change]]) = ([], [:])
    for change in changes where change.record.kind != .sheet {
      if own[change.record] == nil { keys.append(change.record) }
      own[change.record, default: []].append(change)
    }
    return keys.flatMap { key -> [Discrepancy] in
      let before = self[key]
      guard let after = before.record(after: own[key] ?? [], key) else {
        return []
      }
      let known = before.map { ValueAudit($0).discrepancies } ?? []
      let found = ValueAudit(after).discrepancies.filter { !known.contains($0) }
      return found + circles(of: after, before)
    }
  }

  /// The circles that a unit closes by a parent which it had not before.
  private func circles(of record: Record, _ before: Record?) -> [Discrepancy] {
    guard let unit = record.value(as: Unit.self) else { return [] }
    let known = before?.value(as: Unit.self)?.parents.map(\.unit) ?? []
    return unit.parents.filter { !known.contains($0.unit) && closesCircle($0, of: unit) }
      .map { UnitAudit.circle(by: $0, of: unit, record.key, in: self) }
  }

  /// Whether a unit stands above itself by one of its parents, on the first day of that row.
  ///
  /// A circle closes on the first day of one of its rows, so that day alone has to be looked at.
  func closesCircle(_ parent: DatedParent, of unit: Unit) -> Bool {
    guard let day = parent.period.from ?? Day(year: 1900, month: 1, day: 1),
      unit.parents.last(where: { $0.period.covers(day) })?.id == parent.id
    else { return false }
    var seen: Set<ID<Unit>> = []
    var next: ID<Unit>? = parent.unit
    while let above = next, above != unit.id, seen.insert(above).inserted {
      next = self.unit(above)?.parents.last { $0.period.covers(day) }?.unit
    }
    return next == unit.id
  }
}

extension Record? {
  /// The record as some changes of it leave it; nil where they do not apply.
  fileprivate func record(after changes: [Change], _ key: RecordKey) -> Record? {
    var record = self
    for change in changes {
      if case .create(let tree) = change.act {
        record = try? Record(key, tree)
      } else {
        record = try? record?.applying(change, Stamp(at: "", by: ""))
      }
    }
    return record
  }
}
