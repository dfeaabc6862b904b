import Vietnamese

/// Which row of a file a number of a row means: in a paper of several tables it says the table as well.
package struct PaperPlace: Hashable, Sendable {
  /// The number of its table in the file; nil where the paper is of one table.
  package let table: Int?
  /// Its number in the table, as the person counts.
  package let row: Int

  /// No sheet has more rows than this.
  private static let most = 10_000_000

  package init(_ number: Int) {
    table = number < PaperPlace.most ? nil : number / PaperPlace.most
    row = number % PaperPlace.most
  }

  /// The number of a row among those of several tables.
  static func number(of row: Int, in table: Int) -> Int { table * most + row % most }
}

/// Tables of one file with the same headings: a sheet for each district, a table that pages break.
struct AlikeTables<Field: Hashable & Sendable>: Hashable, Sendable {
  /// A table with its headings; nil where it goes on with those of the table before it.
  private struct Part: Hashable {
    let table: PaperTable
    let layout: HeadingLayout<Field>?

    var body: ArraySlice<PaperRow> { table.rows[(layout?.rows.upperBound ?? 0)...] }
  }

  private var parts: [Part] = []

  /// Finds the tables that have the headings of one of them.
  init(
    _ tables: [PaperTable], like base: PaperTable, _ layout: HeadingLayout<Field>,
    found: (PaperTable) -> HeadingLayout<Field>?
  ) {
    guard !layout.rows.isEmpty else { return }
    for table in tables where table.isHidden == base.isHidden && table.sort == base.sort {
      let own = table.number == base.number ? layout : found(table)
      if let own {
        if own.isAlike(layout) { parts.append(Part(table: table, layout: own)) }
      } else if table.sort == .table, let last = parts.last,
        last.table.number + 1 == table.number, table.width == base.width, !table.rows.isEmpty
      {
        parts.append(Part(table: table, layout: nil))
      }
    }
  }

  /// How many there are.
  var count: Int { parts.count }

  /// The tables without their rows.
  var tables: [PaperTable] { parts.map { $0.table.bare } }

  /// All of them as one table; where the sheets are named after what they list, each name titles a part.
  func joined(titled: Bool) -> (table: PaperTable, layout: HeadingLayout<Field>)? {
    guard let first = parts.first, let layout = first.layout, let last = parts.last else {
      return nil
    }
    var rows = Array(first.table.rows[..<layout.rows.upperBound])
    for part in parts {
      let number = { PaperPlace.number(of: $0, in: part.table.number) }
      if titled, part.table.isNamed {
        var cell = PaperCell(part.table.name)
        let width = max(2, part.table.width)
        var cells = [cell]
        cell.isSpread = true
        cells += Array(repeating: cell, count: width - 1)
        rows.append(PaperRow(number: number(0), cells: cells))
      }
      rows += part.body.map { PaperRow(number: number($0.number), cells: $0.cells) }
    }
    var table = PaperTable(
      first.table.sort, number: first.table.number, name: first.table.name, rows: rows,
      isHidden: first.table.isHidden)
    (table.above, table.below) = (first.table.above, last.table.below)
    return (table, layout)
  }
}

extension HeadingLayout {
  /// Whether another table has the same headings over the same columns, its money in the same units.
  fileprivate func isAlike(_ other: HeadingLayout) -> Bool {
    columns == other.columns && money == other.money
      && PaperLayout.shape(of: headings) == PaperLayout.shape(of: other.headings)
  }
}

extension PaperTable {
  /// The table without its rows.
  var bare: PaperTable {
    PaperTable(sort, number: number, name: name, rows: [], isHidden: isHidden)
  }

  /// Whether it is a sheet that a person named: *Sheet1* and *Trang tính 2* are named by programs.
  fileprivate var isNamed: Bool {
    let words = name.folded.split(separator: " ").joined()
    return sort == .sheet && !words.isEmpty
      && !["sheet", "trangtinh", "trang", "bang"].contains { program in
        words.hasPrefix(program) && words.dropFirst(program.count).allSatisfy(\.isNumber)
      }
  }
}

extension PaperTables {
  /// All tables that have the headings of one of them, as one table; nil where it is alone.
  ///
  /// Their sheets title what they list where that is wanted.
  package func joined<Field: PaperField>(
    like table: PaperTable, _ layout: HeadingLayout<Field>, titled: Bool,
    found: (PaperTable) -> HeadingLayout<Field>?
  ) -> (table: PaperTable, layout: HeadingLayout<Field>, tables: [PaperTable])? {
    let alike = AlikeTables(tables, like: table, layout, found: found)
    guard alike.count > 1, let joined = alike.joined(titled: titled) else { return nil }
    return (joined.table, joined.layout, alike.tables)
  }

  /// Whether all tables with the same headings are meant, and none that is called so.
  package func meansAll(_ sheet: String) -> Bool {
    ["all", "tat ca", "*"].contains(sheet.folded) && table(named: sheet) == nil
  }
}
