import Domain

/// The tables of one estimate, as its document prints it.
///
/// Lines are known by a label, the full ordinal, that stands in the first cell of every table.
struct Estimate {
  /// The lines of the table, cells parted by `|`.
  ///
  /// Label, parent's label, ordinal, content, measure, quantity, norm, amount, then a cell for each
  /// year; the row `total` is the grand total. Figures in the money unit, blank ones are absent; a dash
  /// in a year stays a dash.
  let lines: String
  let moneyUnit: MoneyUnit
  var years: [Int] = []
  /// Label, year, quantity.
  var yearQuantities = ""
  /// Label, count, name.
  var parts = ""
  /// Label, label of the ceiling.
  var ceilings = ""
  /// Label, source of the money, who does it.
  ///
  /// A line that has no row here takes that of the line above it, and at last that without a label.
  var sources = ""
  /// Label, what it is for.
  var purposes = ""
  /// Label, formula.
  var formulas = ""
  /// Label, field, figure as typed.
  var typed = ""

  /// The fields `lines`, `total`, `years` and `moneyUnit` of an estimate.
  func fields(of tree: Tree, _ ids: FixedIDs) throws(DecodingFailure) -> Tree {
    var rows: [Tree] = []
    var total: Tree?
    for cells in Table(lines, width: 8 + years.count).rows {
      let figures = try figures(cells)
      if cells[0] == "total" {
        total = figures
      } else {
        rows.append(line(figures, cells, ids))
      }
    }
    return tree.with("lines", .list(rows)).with("total", total)
      .with("years", .list(years.map { .text(String($0)) }))
      .with("moneyUnit", text: moneyUnit.rawValue)
  }

  /// A line with all that the tables say of it.
  private func line(_ figures: Tree, _ cells: [String], _ ids: FixedIDs) -> Tree {
    let label = cells[0]
    var counts: [Tree] = []
    for part in Table(parts, width: 3).rows(of: label) {
      counts.append(
        Tree.row(id: ids.id("i", "\(label)/\(part[1])")).with("count", number: Int(part[0]))
          .with("name", text: part[1]))
    }
    var asTyped: [String: Tree] = [:]
    for field in Table(typed, width: 3).rows(of: label) { asTyped[field[0]] = .text(field[1]) }
    let origin = origin(of: label)
    let ceiling = Table(ceilings, width: 2).rows(of: label).first.map { ids.id("z", $0[0]) }
    return
      figures
      .with("id", text: ids.id("l", label))
      .with("parent", text: cells[1].isEmpty ? "" : ids.id("l", cells[1]))
      .with("ordinal", text: cells[2]).with("content", text: cells[3])
      .with("measure", text: cells[4])
      .with("source", text: origin[0]).with("performer", text: origin[1])
      .with("parts", .list(counts)).with("typed", .object(asTyped))
      .with("formula", text: Table(formulas, width: 2).rows(of: label).first?[0] ?? "")
      .with("ceiling", text: ceiling ?? "")
      .with("purpose", text: Table(purposes, width: 2).rows(of: label).first?[0] ?? "")
  }

  /// Where the money of a line comes from and who spends it, both empty where nothing says so.
  private func origin(of label: String) -> [String] {
    let table = Table(sources, width: 3)
    var here = Substring(label)
    while true {
      if let row = table.rows(of: String(here)).first { return row }
      guard let dot = here.lastIndex(of: ".") else { break }
      here = here[..<dot]
    }
    return table.rows(of: "").first ?? ["", ""]
  }

  /// Quantity, norm, amount and years of a row.
  private func figures(_ cells: [String]) throws(DecodingFailure) -> Tree {
    let label = cells[0]
    var byYear: [String: Tree] = [:]
    for (place, year) in years.enumerated() {
      let cell = cells[8 + place]
      let isDash = cell == "-"
      let amount = isDash ? nil : try money(cell, label)
      let figures = Tree.object([:]).with("amount", number: amount)
        .with("quantity", text: quantity(label, year)).with("typed", text: isDash ? cell : "")
      if figures != .object([:]) { byYear[String(year)] = figures }
    }
    return Tree.object([:]).with("quantity", text: try quantity(cells[5], label))
      .with("norm", number: try money(cells[6], label))
      .with("amount", number: try money(cells[7], label)).with("years", .object(byYear))
  }

  /// The quantity that a line states for a year, empty for none.
  private func quantity(_ label: String, _ year: Int) -> String {
    for row in Table(yearQuantities, width: 3).rows(of: label) where row[0] == String(year) {
      return row[1]
    }
    return ""
  }

  /// A quantity in the form of files, empty for a blank cell.
  private func quantity(_ cell: String, _ label: String) throws(DecodingFailure) -> String {
    if cell.isEmpty { return "" }
    guard let quantity = Quantity(typed: TypedText(printed: cell)) else {
      throw DecodingFailure(Path([label]), .unexpected(.quantity))
    }
    return quantity.plain
  }

  /// An amount in whole đồng, nil for a blank cell.
  private func money(_ cell: String, _ label: String) throws(DecodingFailure) -> Int? {
    if cell.isEmpty { return nil }
    guard let money = moneyUnit.money(TypedText(printed: cell)) else {
      throw DecodingFailure(Path([label]), .unexpected(.money))
    }
    return money.dong
  }
}
