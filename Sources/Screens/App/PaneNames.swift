import Canvas

/// Where the names of the tables stand in their line, the seen one always in sight.
///
/// When not all fit, the first ones give way; `‹` and `›` tell that there are more.
struct PaneNames: Equatable {
  /// One name in its place.
  struct Label: Equatable {
    let left: Int
    let text: String
    let isSeen: Bool
  }

  private(set) var labels: [Label] = []

  /// Finds places for the names between two columns.
  init(_ titles: [String], current: Int, from left: Int, to right: Int) {
    var first = 0
    func end(of last: Int) -> Int {
      // Before a name stands its sign, behind it a blank and a gap of two.
      titles[first...last].reduce(left) { $0 + $1.columns + 4 }
    }
    func last() -> Int { titles.indices.last { $0 >= current && end(of: $0) <= right } ?? current }
    while first < current, end(of: current) + (current + 1 < titles.count ? 1 : 0) > right {
      first += 1
    }
    var column = left
    for index in first...max(first, last()) where titles.indices.contains(index) {
      let isSeen = index == current
      let lead = isSeen ? "▸" : index == first && first > 0 ? "‹" : " "
      labels.append(Label(left: column, text: lead + titles[index] + " ", isSeen: isSeen))
      column += titles[index].columns + 4
    }
    guard last() + 1 < titles.count, column < right else { return }
    labels.append(Label(left: column, text: "›", isSeen: false))
  }
}
