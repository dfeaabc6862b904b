import Canvas

nonisolated extension [Input] {
  /// The same with letters of several lines as one burst.
  ///
  /// A terminal without bracketed paste sends pasted lines as keys, all in one read. Nobody types beyond
  /// the end of a line so fast; what is typed ahead within one line stays keys.
  package var grouped: [Input] {
    var inputs: [Input] = []
    var run: [Key] = []
    for input in self {
      if case .key(let key) = input, key.isOfText {
        run.append(key)
      } else {
        inputs += run.asInputs
        run = []
        inputs.append(input)
      }
    }
    return inputs + run.asInputs
  }
}

nonisolated extension [Key] {
  /// A burst where letters stand before and behind the end of a line or cell, else key by key.
  fileprivate var asInputs: [Input] {
    guard let first = firstIndex(where: \.isLetter), let last = lastIndex(where: \.isLetter),
      self[first...last].contains(where: { !$0.isLetter })
    else { return map { .key($0) } }
    // What is pressed before the first letter is no part of a text.
    return self[..<first].map { .key($0) } + [.burst(Array(self[first...]))]
  }
}

nonisolated extension Key {
  /// Whether pasted text may hold it: letters, line ends, tabs.
  fileprivate var isOfText: Bool { isLetter || self == .enter || self == .tab }

  /// Whether it is a letter, digit or sign.
  fileprivate var isLetter: Bool {
    if case .character = self { true } else { false }
  }
}
