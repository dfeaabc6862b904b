/// What a list of names says, one a line.
package struct ListedUnits: Hashable, Sendable {
  package fileprivate(set) var units: [ID<Unit>] = []
  /// The lines that name no unit, or several.
  package fileprivate(set) var unclear: [String] = []

  /// Has lines that name no single unit looked at once more; one for which none is told stays unclear.
  mutating func take(_ units: (String) -> [ID<Unit>]) {
    unclear.removeAll { line in
      let found = units(line)
      for id in found where !self.units.contains(id) { self.units.append(id) }
      return !found.isEmpty
    }
  }
}

extension Workspace {
  /// The units that a list names, one a line, among some or all; and what of it is unclear.
  ///
  /// A line may begin with a number or a dash, and have other columns behind tabs.
  package func units(
    listed text: String, as times: NamingTimes, among pool: [Record]? = nil
  ) -> ListedUnits {
    let pool = pool ?? all(.unit)
    var listed = ListedUnits()
    for line in text.split(whereSeparator: \.isNewline) {
      guard let cells = try? line.split(separator: "\t").map({ try Workspace.cleaned(String($0)) })
      else {
        listed.unclear.append(String(line))
        continue
      }
      let words = cells.filter { !$0.isEmpty }
      guard !words.isEmpty else { continue }
      let found = words.flatMap { [$0, $0.withoutLead] }.lazy
        .map { self.meant(.unit, $0, as: times, among: pool) }.first { $0.count == 1 }
      if let id = found?.first.flatMap({ ID<Unit>($0.key.id) }) {
        if !listed.units.contains(id) { listed.units.append(id) }
      } else {
        listed.unclear.append(words.joined(separator: " "))
      }
    }
    return listed
  }
}

extension String {
  /// Without a number, a dash or a bullet in front of it.
  fileprivate var withoutLead: String {
    let rest = drop { $0.isNumber || ".)-–•+ ".contains($0) }
    return String(rest)
  }
}
