/// The lines of an estimate with who stands below whom, safe for any data.
///
/// A parent that does not exist, or that stands below its own child, is cut: the line counts as one
/// of the top and is listed in `cut`.
struct BudgetTree: Hashable, Sendable {
  private(set) var parents: [Int?]
  private(set) var children: [[Int]]
  private(set) var roots: [Int] = []
  private(set) var depths: [Int]
  /// Full ordinals, such as `II.2.1`.
  private(set) var trails: [String]
  /// Every line after its parent.
  private(set) var topDown: [Int] = []
  /// Lines whose named parent cannot be used.
  private(set) var cut: Set<Int> = []
  let index: [ID<BudgetLine>: Int]

  /// Puts the lines of a table below each other.
  init(_ lines: [BudgetLine]) {
    var index: [ID<BudgetLine>: Int] = [:]
    for (place, line) in lines.enumerated() { index[line.id] = place }
    self.index = index
    parents = []
    for (place, line) in lines.enumerated() {
      let parent = line.parent.flatMap { index[$0] }
      if line.parent != nil, parent == nil { cut.insert(place) }
      parents.append(parent)
    }
    children = Array(repeating: [], count: lines.count)
    depths = Array(repeating: 0, count: lines.count)
    trails = Array(repeating: "", count: lines.count)
    cutCycles()
    for (place, parent) in parents.enumerated() {
      if let parent { children[parent].append(place) } else { roots.append(place) }
    }
    descend(lines)
  }

  /// Cuts every ring of parents at its first line in the table.
  private mutating func cutCycles() {
    var settled: Set<Int> = []
    for start in parents.indices {
      var walked: [Int] = []
      var onWalk: Set<Int> = []
      var here: Int? = start
      while let place = here, !settled.contains(place), onWalk.insert(place).inserted {
        walked.append(place)
        here = parents[place]
      }
      if let meeting = here, onWalk.contains(meeting) {
        let ring = walked.drop { $0 != meeting }
        let first = ring.min() ?? meeting
        cut.insert(first)
        parents[first] = nil
      }
      settled.formUnion(walked)
    }
  }

  /// Walks the tree from the top without recursion, noting depths and trails.
  private mutating func descend(_ lines: [BudgetLine]) {
    var waiting = Array(roots.reversed())
    while let place = waiting.popLast() {
      topDown.append(place)
      if let parent = parents[place] { depths[place] = depths[parent] + 1 }
      trails[place] = trail(of: place, lines)
      waiting.append(contentsOf: children[place].reversed())
    }
  }

  /// The trail of a line whose parent's trail is known.
  private func trail(of place: Int, _ lines: [BudgetLine]) -> String {
    let own = trimmed(lines[place].ordinal)
    guard let parent = parents[place], !trails[parent].isEmpty else { return own }
    let above = trails[parent]
    if own.isEmpty { return above }
    if own.hasPrefix(above + ".") { return own }
    let aboveOwn = trimmed(lines[parent].ordinal) + "."
    // Papers count 1, 1.1 below I: the part that repeats the parent is said once.
    return aboveOwn != "." && own.hasPrefix(aboveOwn)
      ? above + "." + own.dropFirst(aboveOwn.count) : above + "." + own
  }

  /// An ordinal without the full stops and spaces around it.
  private func trimmed(_ ordinal: String) -> String {
    var rest = Substring(ordinal)
    while let last = rest.last, last == "." || last.isWhitespace { rest.removeLast() }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    return String(rest)
  }
}
