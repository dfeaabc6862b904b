/// Whose forms of scores a paper holds.
package enum ScoreTarget: Hashable, Sendable {
  case sheet(SheetName)
  /// Of units of a campaign, each named by its table.
  case campaign(ID<Campaign>)
}

/// What a line of a form says that its sheet does not.
package struct SaidInSheet: Equatable, Sendable {
  package let sheet: SheetName
  package let changes: [SheetChange]

  package init(_ sheet: SheetName, _ changes: [SheetChange]) {
    self.sheet = sheet
    self.changes = changes
  }
}

extension PaperTerms {
  /// Whether each table of the paper is of another unit.
  var isOfCampaign: Bool {
    if case .scores(.campaign) = self { true } else { false }
  }
}

extension PaperTables {
  /// What tables are called, then what stands above their headings and behind a colon there, by their numbers.
  var heads: [Int: [String]] {
    let found = tables.map { table in
      let lines = table.above + table.rows.prefix(6).flatMap { $0.cells.prefix(3).map(\.text) }
      let named = lines.compactMap { line -> String? in
        line.firstIndex(of: ":").map { String(line[line.index(after: $0)...]) }
      }
      return (table.number, [table.name] + named)
    }
    return Dictionary(found) { first, _ in first }
  }
}

extension Paper {
  /// Its forms, each with what its table is called and what stands above it.
  package var forms: [(table: Int, heads: [String], form: ScoreForm)] {
    let rows = Dictionary(grouping: body.lines.map(\.row)) {
      PaperPlace($0).table ?? table.number
    }
    return rows.sorted { $0.key < $1.key }.map { number, rows in
      let own = body.keeping(Set(rows)).mapped { ScoreColumn(rawValue: $0.text) }
      return (number, heads[number] ?? [], ScoreForm(own))
    }
  }
}
