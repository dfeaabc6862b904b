import Domain

/// A printed list of units in groups, as a table in the sources has it.
struct RosterList {
  /// A unit as it is printed.
  struct Entry {
    let ordinal: String
    let name: String
    let code: String
  }

  /// A group with how many were chosen out of how many.
  struct Group {
    let ordinal: String
    let name: String
    let chosen: Int?
    let outOf: Int?
    let code: String
    var entries: [Entry] = []
  }

  private(set) var groups: [Group] = []

  /// Reads rows of four cells (a group: ordinal, name, `15/25`, code) and of three (an entry).
  init(_ text: String) {
    for cells in Table(text, width: 2).rows {
      let code = cells.count > 2 ? cells[cells.count - 1] : ""
      if cells.count == 4 {
        let counts = cells[2].split(separator: "/").map { Int($0) }
        groups.append(
          Group(
            ordinal: cells[0], name: cells[1], chosen: counts.first ?? nil,
            outOf: counts.last ?? nil, code: code))
      } else if let last = groups.indices.last {
        groups[last].entries.append(Entry(ordinal: cells[0], name: cells[1], code: code))
      }
    }
  }

  /// The roster, its groups and entries linked to the units of the same names.
  func tree(title: String, year: Int, _ ids: FixedIDs) -> Tree {
    var rows: [Tree] = []
    for group in groups {
      var entries: [Tree] = []
      for entry in group.entries {
        entries.append(
          Tree.row(id: ids.id("e", "\(title)/\(entry.name)"))
            .with("ordinal", text: entry.ordinal).with("name", text: entry.name)
            .with("unit", ids.reference(.unit, entry.name)))
      }
      rows.append(
        Tree.row(id: ids.id("q", "\(title)/\(group.name)"))
          .with("ordinal", text: group.ordinal).with("name", text: group.name)
          .with("unit", ids.reference(.unit, group.name))
          .with("chosen", number: group.chosen).with("outOf", number: group.outOf)
          .with("entries", .list(entries)))
    }
    return Tree.row(id: ids.id("x", title)).with("title", text: title)
      .with("year", number: year).with("groups", .list(rows))
  }
}
