/// The lines of an estimate with who stands below whom, safe for any data.
///
/// A parent that does not exist, or that stands below its own child, is cut: the line counts as one
/// of the top and is listed in `cut`.
struct BudgetTree: Hashable, Sendable {
  private(set) var parents: [Int?]
  private(set) var children: [[Int]]
  private(set) var roots: [Int] = []
  private(set) var depths: [Int]
  /// The ordinals as printed, without the full stop behind them.
  private let ordinals: [String]
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
    ordinals = lines.map { BudgetTree.trimmed($0.ordinal) }
    cutCycles()
    for (place, parent) in parents.enumerated() {
      if let parent { children[parent].append(place) } else { roots.append(place) }
    }
    descend()
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

  /// Walks the tree from the top without recursion, noting depths.
  private mutating func descend() {
    var waiting = Array(roots.reversed())
    while let place = waiting.popLast() {
      topDown.append(place)
      if let parent = parents[place] { depths[place] = depths[parent] + 1 }
      waiting.append(contentsOf: children[place].reversed())
    }
  }

  /// The full ordinal of a line, such as `II.2.1`; empty where it has none itself, whatever stands above it.
  func fullOrdinal(of place: Int) -> String {
    guard !ordinals[place].isEmpty else { return "" }
    var upwards: [Int] = []
    var here: Int? = place
    while let line = here {
      upwards.append(line)
      here = parents[line]
    }
    var joined = ""
    var above = ""
    for line in upwards.reversed() {
      append(ordinals[line], below: above, to: &joined)
      above = ordinals[line]
    }
    return joined
  }

  /// What a line is called in a sentence: by its number, else by its content.
  func name(of place: Int, in budget: Budget) -> String {
    let ordinal = fullOrdinal(of: place)
    return ordinal.isEmpty ? budget.lines[place].content.inOneLine : ordinal
  }

  /// Adds an ordinal to the full ordinal of the line above; `above` is that line's own ordinal.
  private func append(_ own: String, below above: String, to joined: inout String) {
    if own.isEmpty { return }
    if joined.isEmpty || repeats(own, joined) {
      joined = own
    } else if repeats(own, above) {
      // Papers count 1, 1.1 below I: the part that repeats the parent is said once.
      joined += own.dropFirst(above.count)
    } else {
      joined += "." + own
    }
  }

  /// Whether an ordinal begins with another one and a full stop.
  private func repeats(_ own: String, _ other: String) -> Bool {
    !other.isEmpty && own.utf8.count > other.utf8.count && own.hasPrefix(other + ".")
  }

  /// An ordinal without the full stops and spaces around it.
  private static func trimmed(_ ordinal: String) -> String {
    var rest = Substring(ordinal)
    while let last = rest.last, last == "." || last.isWhitespace { rest.removeLast() }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    return String(rest)
  }
}
