extension Field where Value == String {
  /// A line of text, empty where there is none.
  package static func text(_ key: String) -> Field { words(key, .text) }

  /// A text of paragraphs, empty where there is none.
  package static func prose(_ key: String) -> Field { words(key, .prose) }

  /// Telephone numbers, as people write them.
  package static func telephone(_ key: String) -> Field { words(key, .telephone) }

  /// The key of a kind of unit.
  package static func unitKind(_ key: String) -> Field { words(key, .unitKind) }

  /// The id of a line of any estimate, empty where there is none.
  package static func line(_ key: String) -> Field { words(key, .line) }

  /// The id of a row of any norm table, empty where there is none.
  package static func norm(_ key: String) -> Field { words(key, .norm) }

  private static func words(_ key: String, _ form: FieldForm) -> Field {
    Field(
      key: key, form: form, read: { tree, _ in tree.asText }, absent: "",
      write: { $0.isEmpty ? nil : .text($0) })
  }
}

extension Field where Value == String? {
  /// A line of text that need not be there; an empty one is another than none.
  package static func optionalText(_ key: String) -> Field {
    optional(key, .text, read: { tree, _ in tree.asText }, write: { .text($0) })
  }

  /// A text of paragraphs that need not be there; an empty one is another than none.
  package static func optionalProse(_ key: String) -> Field {
    optional(key, .prose, read: { tree, _ in tree.asText }, write: { .text($0) })
  }

  /// The key of a kind of unit that need not be there.
  package static func optionalKind(_ key: String) -> Field {
    optional(key, .unitKind, read: { tree, _ in tree.asText }, write: { .text($0) })
  }
}

extension Field where Value == [String] {
  /// Short texts in order.
  package static func texts(_ key: String) -> Field { words(key, .texts) }

  /// The keys of kinds of units in order.
  package static func unitKinds(_ key: String) -> Field { words(key, .unitKinds) }

  private static func words(_ key: String, _ form: FieldForm) -> Field {
    Field(
      key: key, form: form,
      read: { tree, _ in
        guard let elements = tree.elements else { return nil }
        let texts = elements.compactMap(\.asText)
        return texts.count == elements.count ? texts : nil
      }, absent: [], write: { texts in texts.isEmpty ? nil : .list(texts.map { .text($0) }) })
  }
}

extension Field where Value == [Int] {
  /// Years of the Gregorian calendar in order, texts in the file.
  package static func years(_ key: String) -> Field {
    Field(
      key: key, form: .texts,
      read: { tree, path throws(DecodingFailure) in
        guard let elements = tree.elements else { return nil }
        let years = elements.compactMap { $0.asText.flatMap { Int($0) } }
        guard years.count == elements.count else { throw DecodingFailure(path, .unexpected(.year)) }
        return years
      }, absent: [],
      write: { years in years.isEmpty ? nil : .list(years.map { .text(String($0)) }) })
  }
}

extension Field where Value == Int? {
  /// A whole number, not negative, at most ``Count/limit``.
  package static func integer(_ key: String) -> Field {
    optional(
      key, .integer,
      read: { tree, _ in tree.asInteger.flatMap { (0...Count.limit).contains($0) ? $0 : nil } },
      write: { .integer($0) })
  }

  /// A share in hundredths of a percent, at most 10 000.
  package static func share(_ key: String) -> Field {
    optional(
      key, .share,
      read: { tree, _ in tree.asInteger.flatMap { (0...10_000).contains($0) ? $0 : nil } },
      write: { .integer($0) })
  }

  /// A year of the Gregorian calendar.
  package static func year(_ key: String) -> Field {
    optional(
      key, .year,
      read: { tree, _ in tree.asInteger.flatMap { (1900...2999).contains($0) ? $0 : nil } },
      write: { .integer($0) })
  }
}

extension Field where Value == Bool {
  /// Yes or no; no where nothing is said.
  package static func flag(_ key: String) -> Field {
    Field(
      key: key, form: .flag, read: { tree, _ in tree.asFlag }, absent: false,
      write: { $0 ? .flag(true) : nil })
  }
}

extension Field where Value == Bool? {
  /// Yes, no, or nothing said.
  package static func optionalFlag(_ key: String) -> Field {
    optional(key, .flag, read: { tree, _ in tree.asFlag }, write: { .flag($0) })
  }
}

extension Field where Value == Day? {
  /// A day, ISO in the file.
  package static func day(_ key: String) -> Field {
    optional(
      key, .day,
      read: { tree, _ in tree.asText.flatMap { Day(iso: $0) } },
      write: { .text($0.iso) })
  }
}

extension Field where Value == Money? {
  /// Whole đồng.
  package static func money(_ key: String) -> Field {
    optional(
      key, .money,
      read: { tree, _ in tree.asInteger.map { Money(dong: $0) } },
      write: { .integer($0.dong) })
  }
}

extension Field where Value == Quantity? {
  /// A count or measure with up to three decimals, a decimal text in the file.
  package static func quantity(_ key: String) -> Field {
    optional(
      key, .quantity,
      read: { tree, _ in tree.asText.flatMap { Quantity(plain: $0) } },
      write: { .text($0.plain) })
  }
}

extension Field {
  /// One of a closed list.
  package static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ key: String
  ) -> Field where Value == Choice?, Choice.RawValue == String {
    optional(
      key, .choice(Choice.allCases.map(\.rawValue)),
      read: { tree, _ in tree.asText.flatMap { Choice(rawValue: $0) } },
      write: { .text($0.rawValue) })
  }
}

extension Field {
  /// The id of a record of that kind.
  package static func reference<Subject: RecordValue>(_ key: String) -> Field
  where Value == ID<Subject>? {
    optional(
      key, .reference(Subject.kind),
      read: { tree, _ in tree.asText.flatMap { ID<Subject>($0) } }, write: { .text($0.text) })
  }

  /// The ids of records of that kind, in order; a list of texts in the file.
  ///
  /// One alone may stand there as a text: so fields were written that took but one at first.
  package static func references<Subject: RecordValue>(_ key: String) -> Field
  where Value == [ID<Subject>] {
    Field(
      key: key, form: .references(Subject.kind), read: { tree, _ in ids(of: tree) }, absent: [],
      write: { ids in ids.isEmpty ? nil : .list(ids.map { .text($0.text) }) })
  }

  /// The id of a row in the list `list` of the same record.
  package static func row<Subject: RowValue>(_ key: String, of list: String) -> Field
  where Value == ID<Subject>? {
    optional(
      key, .row(of: list),
      read: { tree, _ in tree.asText.flatMap { ID<Subject>($0) } }, write: { .text($0.text) })
  }

  /// Rows with ids; an id may stand once only.
  package static func rows<Row: RowValue>(_ key: String) -> Field where Value == [Row] {
    Field(
      key: key, form: .rows(Row.form.of(Row.letter)),
      read: { tree, path throws(DecodingFailure) in
        guard let elements = tree.elements else { return nil }
        var seen: Set<String> = []
        var rows: [Row] = []
        for element in elements {
          let id = element.rowID ?? ""
          let place = path.appending(id)
          guard seen.insert(id).inserted else { throw DecodingFailure(place, .repeatedRow(id)) }
          rows.append(try Row(reading: TreeReader(element, at: place)))
        }
        return rows
      }, absent: [], write: { _ in nil })
  }

  /// A value for each year.
  package static func byYear<Entry: GroupValue>(_ key: String) -> Field
  where Value == [Int: Entry] {
    Field(
      key: key, form: .byYear(Entry.form),
      read: { tree, path throws(DecodingFailure) in
        guard let members = tree.members else { return nil }
        var years: [Int: Entry] = [:]
        for (key, value) in members {
          let place = path.appending(key)
          guard let year = Int(key), (1900...2999).contains(year) else {
            throw DecodingFailure(place, .unexpected(.year))
          }
          years[year] = try Entry(reading: TreeReader(value, at: place))
        }
        return years
      }, absent: [:], write: { _ in nil })
  }

  /// One value with fields of its own.
  package static func group<Group: GroupValue>(_ key: String) -> Field where Value == Group? {
    optional(
      key, .group(Group.form),
      read: { tree, path throws(DecodingFailure) -> Group? in
        try Group(reading: TreeReader(tree, at: path))
      }, write: { _ in nil })
  }
}

extension Field where Value == [ID<BudgetLine>] {
  /// The ids of lines of any estimate, in order; a list of texts in the file.
  package static func lines(_ key: String) -> Field {
    Field(
      key: key, form: .lines, read: { tree, _ in ids(of: tree) }, absent: [],
      write: { ids in ids.isEmpty ? nil : .list(ids.map { .text($0.text) }) })
  }
}

/// The ids of a list of texts; nil when one of them is no id of that subject.
private func ids<Subject: Identified>(of tree: Tree) -> [ID<Subject>]? {
  if tree.elements == nil, tree.asText == nil { return nil }
  let elements = tree.named
  let ids = elements.compactMap { $0.asText.flatMap { ID<Subject>($0) } }
  return ids.count == elements.count ? ids : nil
}
