import Domain

/// A plan for all units: thirty tasks under six headings, a target for each kind and year, a list of
/// everybody.
func bigPlan(units: [ID<Unit>]) -> Record? {
  let key = RecordKey(.plan, id(RecordKind.plan.letter, 0))
  let entries = units.enumerated().map { place, unit in
    Tree.row(id: id(RosterEntry.letter, place)).with("name", .text("\(bigWord(place)) \(place)"))
      .with("unit", .text(unit.text))
  }
  let group = Tree.row(id: id(RosterGroup.letter, 0)).with("name", .text("Toàn tỉnh"))
    .with("chosen", .integer(units.count)).with("outOf", .integer(units.count))
    .with("entries", .list(entries))
  let roster = Tree.row(id: id(Roster.letter, 0)).with("title", .text("Danh sách giả định"))
    .with("year", .integer(2019)).with("groups", .list([group]))
  let tree = Tree.record(key).with("title", .text("Kế hoạch giả định"))
    .with("sort", .text(PlanCategory.conversion.rawValue))
    .with("firstYear", .integer(2018)).with("lastYear", .integer(2020))
    .with("tasks", .list(bigTasks())).with("targets", .list(bigTargets()))
    .with("rosters", .list([roster])).with("reportDuties", .list([bigReport()]))
  return try? Record(key, tree)
}

/// Six headings with four rows each.
private func bigTasks() -> [Tree] {
  (0..<30).map { number in
    let row = Tree.row(id: id(PlanTask.letter, number)).with("content", .text("Việc số \(number)"))
      .with("schedule", .text("Quý \(["I", "II", "III", "IV"][number % 4]) năm 2019"))
    return number % 5 == 0
      ? row : row.with("parent", .text(id(PlanTask.letter, number - number % 5)))
  }
}

/// A report that every commune sends each year.
private func bigReport() -> Tree {
  Tree.row(id: id(ReportDuty.letter, 0)).with("content", .text("Báo cáo giả định"))
    .with("schedule", .text("Trước ngày 15/11 hằng năm"))
    .with("senders", .list([.text(id(RecordKind.group.letter, 100))]))
}

/// A share of each kind in each year.
private func bigTargets() -> [Tree] {
  (0..<24).map { number in
    Tree.row(id: id(Target.letter, number)).with("content", .text("Chỉ tiêu số \(number)"))
      .with("year", .integer(2018 + number % 3))
      .with("unitKind", .text(number % 2 == 0 ? "commune" : "district"))
      .with("comparison", .text(Comparison.atLeast.rawValue))
      .with("share", .integer(7_000))
  }
}

/// A group of units.
func bigGroup(_ name: String, _ number: Int, _ fields: (Tree) -> Tree) -> Record? {
  let key = RecordKey(.group, id(RecordKind.group.letter, 100 + number))
  return try? Record(key, fields(Tree.record(key).with("name", .text(name))))
}
