extension Workspace {
  /// What records are called where they are offered together: those of one name are told apart.
  ///
  /// By code, by what a unit belongs to and its years, in the end by the id.
  package func titles(tellingApart keys: [RecordKey]) -> [String] {
    var titles = keys.map { key in self[key].map { title(of: $0) } ?? key.id }
    let details: [(RecordKey) -> String] = [
      { self.details(of: $0) },
      { $0.id },
    ]
    for detail in details {
      var counts: [String: Int] = [:]
      for title in titles { counts[title, default: 0] += 1 }
      for (place, key) in keys.enumerated() where counts[titles[place]] ?? 0 > 1 {
        let more = detail(key)
        if !more.isEmpty { titles[place] += " (\(more))" }
      }
    }
    return titles
  }

  /// What tells a unit from another one of its name: its code, what it belongs to, its years.
  private func details(of key: RecordKey) -> String {
    guard let unit = self[key]?.value(as: Unit.self) else { return "" }
    let parent = unit.parent(on: nil).flatMap { self.unit($0) }?.name(on: nil) ?? ""
    let years = [unit.existence.from, unit.existence.to].map { $0.map { String($0.year) } ?? "" }
    let span = unit.existence.to == nil ? "" : "\(years[0])–\(years[1])"
    return [unit.codes.last?.text ?? "", parent, span].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
