extension String {
  /// The word of a list that a slip of the keyboard may have meant; nil when none is near.
  ///
  /// As many letters may be wrong as `limit` says, without it half of them.
  ///
  ///     "lsit".nearest(among: ["list", "show"])   // "list"
  package func nearest(among words: [String], within limit: Int? = nil) -> String? {
    let own = Array(folded)
    guard !own.isEmpty, own.count <= 40 else { return nil }
    let near = words.map { (distance: own.distance(to: Array($0.folded)), word: $0) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= limit ?? Swift.max(1, own.count / 2) else { return nil }
    return near.word
  }
}

extension [Character] {
  /// How many letters must be put in, taken out, changed or swapped to make the other word.
  fileprivate func distance(to other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array<Int>(0...other.count)
    for row in indices {
      var next = [row + 1]
      for column in other.indices {
        let isSame = self[row] == other[column]
        var cost = Swift.min(last[column + 1], next[column]) + 1
        cost = Swift.min(cost, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, self[row] == other[column - 1], self[row - 1] == other[column] {
          cost = Swift.min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      (before, last) = (last, next)
    }
    return last[other.count]
  }
}
