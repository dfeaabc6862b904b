import Domain

extension SampleMaker {
  /// Adds the training of a table; labels are titles, lines are those of the sample's estimate.
  ///
  /// Title, sort, plan, year, schedule, classes, days a class, people a class, lecturer, venue,
  /// lines (parted by `;`), note, materials, groups (parted by `;`), turns.
  mutating func addTraining(_ table: String) throws(DecodingFailure) {
    let ids = ids
    for cells in Table(table, width: 15).rows {
      try add(.training, cells[0]) { tree in
        tree.with("title", text: cells[0]).with("sort", text: cells[1])
          .with("plan", cells[2].isEmpty ? nil : ids.reference(.plan, cells[2]))
          .with("year", number: Int(cells[3])).with("schedule", text: cells[4])
          .with("classes", number: Int(cells[5])).with("days", number: Int(cells[6]))
          .with("peoplePerClass", number: Int(cells[7])).with("lecturer", text: cells[8])
          .with("venue", text: cells[9]).with("lines", ids.lines(cells[10]))
          .with("note", text: cells[11]).with("materials", text: cells[12])
          .with("groups", ids.groups(cells[13])).with("turns", number: Int(cells[14]))
      }
    }
  }

  /// Adds the bodies of a table: name, sort, note, the unit that they serve.
  mutating func addBodies(_ table: String) throws(DecodingFailure) {
    let ids = ids
    for cells in Table(table, width: 4).rows {
      let served = cells[3].isEmpty ? nil : Tree.list([ids.reference(.unit, cells[3])])
      try add(.body, cells[0]) { tree in
        tree.with("name", text: cells[0]).with("sort", text: cells[1])
          .with("note", text: cells[2]).with("units", served)
      }
    }
  }

  /// Adds a committee of the province: its owner, and its members as office, role, unit.
  mutating func addCommittee(
    _ name: String, of owner: String, members table: String
  ) throws(DecodingFailure) {
    let ids = ids
    let members = Table(table, width: 3).rows.map { cells in
      Tree.row(id: ids.id(CommitteeMember.letter, "\(name)/\(cells[0])"))
        .with("office", text: cells[0]).with("role", text: cells[1])
        .with("unit", cells[2].isEmpty ? nil : ids.reference(.unit, cells[2]))
    }
    try add(.committee, name) { tree in
      tree.with("name", text: name).with("level", text: CommitteeLevel.province.rawValue)
        .with("owner", ids.reference(.unit, owner)).with("members", .list(members))
    }
  }

  /// Adds a campaign; `fields` are those of its head.
  ///
  /// Teams: name, field that says who sends it (`owner`, `committee`, `owners`), who that is, office of
  /// a member, part; several rows of one name are one team. Groups: what they are called, parted by
  /// `;`.
  mutating func addCampaign(
    _ label: String, teams: String, groups: String = "", _ fields: (Tree, FixedIDs) -> Tree
  ) throws(DecodingFailure) {
    let ids = ids
    let rows = Table(teams, width: 5).rows
    var names: [String] = []
    for cells in rows where !names.contains(cells[0]) { names.append(cells[0]) }
    let teams = names.map { name in
      let members = rows.filter { $0[0] == name && !$0[3].isEmpty }.map { cells in
        Tree.row(id: ids.id(TeamMember.letter, "\(label)/\(name)/\(cells[3])"))
          .with("office", text: cells[3]).with("part", text: cells[4])
      }
      let team = Tree.row(id: ids.id(Team.letter, "\(label)/\(name)")).with("name", text: name)
        .with("members", .list(members))
      guard let sender = rows.first(where: { $0[0] == name && !$0[1].isEmpty }) else { return team }
      let kind: RecordKind =
        switch sender[1] {
        case "committee": .committee
        case "owners": .group
        default: .unit
        }
      return team.with(sender[1], ids.reference(kind, sender[2]))
    }
    try add(.campaign, label) { tree in
      fields(tree, ids).with("teams", .list(teams)).with("groups", ids.groups(groups))
    }
  }
}

extension FixedIDs {
  /// The lines of the sample's estimate of those labels, parted by `;`; nil for none.
  func lines(_ labels: String) -> Tree? {
    var ids: [Tree] = []
    for label in labels.split(separator: ";") {
      ids.append(.text(id(BudgetLine.letter, String(label.drop { $0 == " " }))))
    }
    return ids.isEmpty ? nil : .list(ids)
  }

  /// The groups of those names, parted by `;`; nil for none.
  func groups(_ names: String) -> Tree? {
    let ids = names.split(separator: ";").map { name in
      reference(.group, String(name.drop { $0 == " " }))
    }
    return ids.isEmpty ? nil : .list(ids)
  }

  /// The decisions on an estimate: step, number, date, office, note, đồng.
  func decisions(_ table: String) -> Tree {
    .list(
      Table(table, width: 6).rows.map { cells in
        let label = cells[5].isEmpty ? cells[0] : "\(cells[0])/\(cells[5])"
        return Tree.row(id: id(BudgetDecision.letter, "decisions/\(label)"))
          .with("step", text: cells[0]).with("number", text: cells[1])
          .with("date", text: cells[2]).with("office", text: cells[3])
          .with("note", text: cells[4]).with("amount", number: Int(cells[5]))
      })
  }

  /// What an estimate may pay for: ordinal, content.
  func eligible(_ table: String) -> Tree {
    .list(
      Table(table, width: 2).rows.map { cells in
        Tree.row(id: id(EligibleExpense.letter, "eligible/\(cells[0])"))
          .with("ordinal", text: cells[0]).with("content", text: cells[1])
      })
  }
}
