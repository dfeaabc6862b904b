import Vietnamese

/// Where the headings of a table stand, and what its columns hold by them.
package struct HeadingLayout<Field: Hashable & Sendable>: Hashable, Sendable {
  /// The places of the rows of headings in the list of rows: one, two, or none.
  package let rows: Range<Int>
  /// The columns by what they hold.
  package private(set) var columns: [Field: Int]
  /// The headings of the columns in order, those of two rows joined.
  package let headings: [String]
  /// The unit of money of a column, where its heading or a row above the table names one.
  package let money: [Int: MoneyScale]

  /// How many of the first rows are looked at.
  private static var searched: Int { 60 }
  /// How many of the first columns may have a heading.
  static var searchedColumns: Int { 200 }

  /// Finds the headings of a table; nil where none of its rows tells what is needed.
  ///
  /// What the person says of columns goes before what their headings say, and is enough by itself; what was said
  /// of other papers of the shape goes before it as well.
  package init?(
    _ table: PaperTable, of vocabulary: PaperVocabulary<Field>, saying said: [Field: Int] = [:],
    _ kept: KeptColumns<Field> = .none
  ) {
    if let known = HeadingLayout(table, of: vocabulary, as: kept) {
      self = known
      return
    }
    var best: (layout: HeadingLayout, score: Int)?
    for place in table.rows.indices.prefix(HeadingLayout.searched) {
      for last in [place, place + 1] where last < table.rows.count {
        var layout = HeadingLayout(table, place...last, vocabulary)
        let score = layout.columns.count * 10 - (last - place)
        for (field, column) in said { layout.set(field, column: column) }
        guard score > 0, layout.isEnough(vocabulary), score > best?.score ?? 0 else { continue }
        best = (layout, score)
      }
    }
    if let best {
      self = best.layout
    } else {
      guard vocabulary.isEnough(Set(said.keys)) else { return nil }
      self.init(guessedIn: table)
      columns = said
    }
  }

  /// Takes what looks like headings, though none of them is known; no column holds anything.
  init(guessedIn table: PaperTable) {
    columns = [:]
    guard let place = table.guessedHeading else {
      (rows, headings, money) = (0..<0, [], [:])
      return
    }
    rows = place..<place + 1
    headings = table.rows[place].cells.prefix(HeadingLayout.searchedColumns).map(\.text)
    money = HeadingLayout.money(of: headings, above: place, in: table)
  }

  /// The unit of money of each column, by its heading or by a row above the table.
  private static func money(
    of headings: [String], above place: Int, in table: PaperTable
  ) -> [Int: MoneyScale] {
    let above = HeadingLayout.money(above: place, in: table)
    var money: [Int: MoneyScale] = [:]
    for (column, heading) in headings.enumerated() {
      if let scale = HeadingText(heading).money ?? above { money[column] = scale }
    }
    return money
  }

  /// Takes the headings of which it is known what their columns hold; nil where there are none such.
  private init?(
    _ table: PaperTable, of vocabulary: PaperVocabulary<Field>, as kept: KeptColumns<Field>
  ) {
    guard !kept.isEmpty else { return nil }
    let known = Set(vocabulary.entries.map(\.field))
    for place in table.rows.indices.prefix(HeadingLayout.searched) {
      for last in [place, place + 1] where last < table.rows.count {
        let spellings = HeadingLayout.spellings(table.rows[place], table.rows[last])
        guard let said = kept.columns(spellings.map { $0.first ?? "" }) else { continue }
        let columns = said.filter { known.contains($0.key) }
        guard vocabulary.isEnough(Set(columns.keys)) else { continue }
        self.init(table, place...last, vocabulary)
        self.columns = columns
        return
      }
    }
    return nil
  }

  /// Reads rows as headings.
  private init(
    _ table: PaperTable, _ rows: ClosedRange<Int>, _ vocabulary: PaperVocabulary<Field>
  ) {
    self.rows = rows.lowerBound..<rows.upperBound + 1
    let (first, last) = (table.rows[rows.lowerBound], table.rows[rows.upperBound])
    let spellings = HeadingLayout.spellings(first, last)
    headings = spellings.map { $0.first ?? "" }
    // One text over all columns is a title.
    let isTitle = [first, last].contains { row in Set(row.cells.map(\.text)).count < 2 }
    columns = isTitle ? [:] : HeadingColumns(spellings, vocabulary).columns
    money = HeadingLayout.money(of: headings, above: rows.lowerBound, in: table)
  }

  /// How the heading of each column may be read; of two rows the upper one may stand for several.
  private static func spellings(_ first: PaperRow, _ last: PaperRow) -> [[String]] {
    (0..<min(searchedColumns, max(first.cells.count, last.cells.count))).map { column in
      let (upper, lower) = (first[column], last[column])
      // A heading of its own goes down to the data: what stands below it is no heading.
      let isGroup = upper.isBlank || upper.isSpread || first[column + 1].isSpread
      guard isGroup, !lower.isBlank, upper.text != lower.text else { return [upper.text] }
      let joined = upper.isBlank ? lower.text : upper.text + " " + lower.text
      return [joined, lower.text, lower.text + " " + upper.text]
    }
  }

  /// The unit that a row above the table names: *Đơn vị tính: triệu đồng*.
  private static func money(above row: Int, in table: PaperTable) -> MoneyScale? {
    let rows = table.rows[..<row].suffix(4).reversed()
    let lines =
      rows.flatMap { $0.cells.prefix(searchedColumns).map(\.text) } + table.above.reversed()
    for line in lines where line.utf8.count < 400 {
      if let scale = unit(in: line.folded) { return scale }
    }
    return nil
  }

  /// The unit of money that a line names: behind *Đơn vị tính*, or in brackets.
  private static func unit(in line: String) -> MoneyScale? {
    for mark in ["don vi tinh", "dvt", "don vi:"] {
      guard let found = line.firstRange(of: mark) else { continue }
      if let scale = HeadingText(String(line[found.lowerBound...])).money { return scale }
    }
    let aside = HeadingText(line).aside
    return aside.contains("dong") ? HeadingText("(\(aside))").money : nil
  }

  private func isEnough(_ vocabulary: PaperVocabulary<Field>) -> Bool {
    vocabulary.isEnough(Set(columns.keys))
  }

  /// The same headings over columns that hold what a person says; nil where one is missing that must be there.
  func holding(_ columns: [Field: Int], of vocabulary: PaperVocabulary<Field>) -> HeadingLayout? {
    guard vocabulary.isEnough(Set(columns.keys)) else { return nil }
    var layout = self
    layout.columns = columns
    return layout
  }

  /// Has a column hold something, as the person says; nothing else holds it then.
  package mutating func set(_ field: Field, column: Int?) {
    columns = columns.filter { $0.value != column }
    columns[field] = column
  }

  /// The heading of the column that holds something, as the paper prints it.
  func heading(of field: Field) -> String? {
    columns[field].flatMap { headings.indices.contains($0) ? headings[$0] : nil }
  }

  /// How many columns are known.
  package var count: Int { columns.count }
}

extension HeadingLayout where Field: PaperField {
  /// Finds the headings of a table whose kind says what its columns may hold.
  package init?(
    _ table: PaperTable, saying said: [Field: Int] = [:], _ kept: KeptColumns<Field> = .none
  ) {
    self.init(table, of: .own, saying: said, kept)
  }
}

extension PaperTables {
  /// The table that fits a kind best: the one with most known headings, the longest of equal ones.
  package func proposed<Field: PaperField>(
    for field: Field.Type, saying said: [Field: Int] = [:], _ kept: KeptColumns<Field> = .none
  ) -> (table: PaperTable, layout: HeadingLayout<Field>)? {
    proposed(saying: said, kept) { _ in .own }
  }

  /// The table that fits best columns that are told for each.
  package func proposed<Field: Hashable & Sendable>(
    saying said: [Field: Int] = [:], _ kept: KeptColumns<Field> = .none,
    _ vocabulary: (PaperTable) -> PaperVocabulary<Field>
  ) -> (table: PaperTable, layout: HeadingLayout<Field>)? {
    let found = tables.compactMap { table in
      HeadingLayout(table, of: vocabulary(table), saying: said, kept)
        .map { (table: table, layout: $0) }
    }
    let known = found.filter { kept.columns($0.layout.headings) != nil }
    return (known.isEmpty ? found : known).max { first, second in
      (first.layout.count, first.table.rows.count) < (second.layout.count, second.table.rows.count)
    }
  }
}
