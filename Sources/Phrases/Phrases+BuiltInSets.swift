import Domain

extension Phrases {
  /// How a built-in criteria set stands to a store: how many criteria it has, and whether it is there.
  package func builtInSet(_ set: Record, in workspace: Workspace) -> String {
    let rows = set.value(as: CriteriaSet.self)?.criteria ?? []
    let parents = Set(rows.compactMap(\.parent))
    let count = rows.count { !parents.contains($0.id) }
    let size = say("\(count) tiêu chí", counted(count, "criterion", "criteria"))
    return workspace.live(set.key) == nil ? size : size + say(" · đã có", " · there already")
  }

  /// What became of a built-in criteria set that was taken into a store.
  package func takenIn(_ taken: BuiltInSet, _ title: String) -> String {
    switch taken {
    case .made: say("Đã lấy bộ tiêu chí “\(title)” vào kho", "Took in the criteria set “\(title)”")
    case .restored:
      say(
        "Đã khôi phục bộ tiêu chí “\(title)”, vốn bị xoá",
        "Brought back the criteria set “\(title)”, which was deleted")
    case .known:
      say("Bộ tiêu chí “\(title)” đã có trong kho", "The criteria set “\(title)” is there already")
    }
  }

  package var aboutCriteria: String { say("Bộ tiêu chí có sẵn.", "Built-in criteria sets.") }
  package var aboutTakeCriteria: String { explanation(of: .takeCriteria) + "." }
  package var helpBuiltInSet: String {
    say(
      "Tên bộ tiêu chí hay phần đầu của tên; bỏ trống thì liệt kê.",
      "Its title or the beginning of it; none lists what there is.")
  }

  /// No built-in set is called so, or several are.
  package func noBuiltInSet(_ typed: String, _ titles: [String]) -> String {
    let list = titles.map { "“\($0)”" }.joined(separator: ", ")
    return say(
      "Không rõ “\(typed)” là bộ nào. Có sẵn: \(list).",
      "It is not clear which set “\(typed)” is. There are: \(list).")
  }
}
