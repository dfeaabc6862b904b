import Domain

/// Makes the records of one sample out of its tables.
struct SampleMaker {
  let ids: FixedIDs
  private(set) var records: [Record] = []
  /// Where a unit of that name and kind stands, where its document says so.
  var standing: (_ name: String, _ kind: String) -> Standing? = { _, _ in nil }
  /// What is noted of a unit of that name.
  var notes: [String: String] = [:]

  /// Starts a sample of that name.
  init(_ sample: String) { ids = FixedIDs(sample: sample) }

  /// The tree of `store.json`.
  func header(committee: String, province: String) -> Tree {
    .object([
      "schema": .integer(StoreHeader.currentSchema), "id": .text(ids.id("h", "store")),
      "committee": .text(committee), "province": .text(province), "place": .text(province),
      "unitKinds": UnitKinds.tree(),
    ])
  }

  /// Adds a record of that kind and label, with the fields of `tree`.
  mutating func add(
    _ kind: RecordKind, _ label: String, _ fields: (Tree) -> Tree
  ) throws(DecodingFailure) {
    let key = ids.key(kind, label)
    records.append(try Record(key, fields(Tree.record(key))))
  }

  /// Adds a unit, which is known by its name; kind decides what is asked of it.
  mutating func addUnit(
    _ name: String, kind: String, parent: String = "", code: String = ""
  ) throws(DecodingFailure) {
    let ids = ids
    let standing = standing(name, kind)
    let note = notes[name] ?? ""
    try add(.unit, name) { tree in
      tree
        .with("names", .list([ids.row("v", name, "text", .text(name))]))
        .with(
          "codes", code.isEmpty ? nil : .list([ids.row("v", "\(name)/code", "text", .text(code))])
        )
        .with("kinds", .list([ids.row("w", name, "kind", .text(kind))]))
        .with(
          "parents",
          parent.isEmpty ? nil : .list([ids.row("y", name, "unit", ids.reference(.unit, parent))])
        )
        .with("obligation", text: UnitKinds.obligation(of: kind))
        .with("stage", text: standing?.stage.rawValue ?? "")
        .with("edition", text: standing?.edition ?? "")
        .with("path", text: standing?.path.rawValue ?? "")
        .with("steps", .list(standing.map { ids.steps(of: name, on: $0.path) } ?? []))
        .with("note", text: note)
    }
  }

  /// Adds the units of a table: kind, name, parent.
  mutating func addUnits(_ table: String) throws(DecodingFailure) {
    for cells in Table(table, width: 3).rows {
      try addUnit(cells[1], kind: cells[0], parent: cells[2])
    }
  }

  /// Adds the groups of a table: name, stated count, kind that is the rule, note, `pilot` or
  /// `electronic`.
  ///
  /// `members` lists units by group: group, unit.
  mutating func addGroups(_ table: String, members: [[String]]) throws(DecodingFailure) {
    let ids = ids
    for cells in Table(table, width: 5).rows {
      let name = cells[0]
      var listed: [Tree] = []
      for member in members where member[0] == name {
        let reference = ids.reference(.unit, member[1])
        listed.append(ids.row("e", "\(name)/\(member[1])", "unit", reference))
      }
      try add(.group, name) { tree in
        tree.with("name", text: name).with("statedCount", number: Int(cells[1]))
          .with("unitKind", text: cells[2]).with("members", .list(listed))
          .with("note", text: cells[3])
          .with("isPilot", cells[4] == "pilot" ? .flag(true) : nil)
          .with("isElectronic", cells[4] == "electronic" ? .flag(true) : nil)
      }
    }
  }
}

extension FixedIDs {
  /// The steps of a path as rows of a unit, without days.
  func steps(of unit: String, on path: Roadmap) -> [Tree] {
    Sample.roadmapSteps(path).enumerated().map { place, step in
      step.with("id", .text(id(RoadmapStep.letter, "\(unit)/step/\(place)")))
    }
  }
}

extension Sample {
  /// The tree of `store.json` of a store that holds nothing but the usual kinds of unit.
  package static func emptyHeader(
    id: String, province: String = "", committee: String = "", place: String = ""
  ) -> Tree {
    .object([
      "schema": .integer(StoreHeader.currentSchema), "id": .text(id), "committee": .text(committee),
      "province": .text(province), "place": .text(place), "unitKinds": UnitKinds.tree(),
    ])
  }
}
