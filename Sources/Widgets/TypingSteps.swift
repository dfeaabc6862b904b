import Canvas

/// The steps in which a text was typed, to go back and forth among them.
///
/// A word with the space behind it is one step, letters taken out in a row are one, and so is each
/// paste and each cut.
struct TypingSteps: Equatable, Sendable {
  /// A text and the place of its caret.
  struct State: Equatable, Sendable {
    let letters: [Character]
    let caret: Int
  }

  /// What a key did to the text.
  enum Kind: Equatable, Sendable {
    case letter, space, erasing, whole

    /// What that key does, where it changes anything.
    init(_ key: Key) {
      switch key {
      case .character(" "): self = .space
      case .character: self = .letter
      case .backspace, .delete: self = .erasing
      case .control, .alt, .enter, .escape, .tab, .backTab, .insert, .up, .down, .left, .right,
        .home, .end, .pageUp, .pageDown, .altUp, .altDown, .altLeft, .altRight, .shift, .wordLeft,
        .wordRight, .first, .last,
        .function:
        self = .whole
      }
    }

    /// Whether it belongs to the step of what was done before it.
    func goesOn(after last: Kind?) -> Bool {
      switch self {
      // Input methods outside take letters back and send others in their place.
      case .letter: last == .letter || last == .erasing
      case .space: last == .letter || last == .space
      case .erasing: last == .erasing
      case .whole: false
      }
    }
  }

  /// How many steps are remembered.
  private static let limit = 200
  /// How many letters all of them hold: steps of a very long text are fewer.
  private static let letterLimit = 1_000_000
  private var past: [State] = []
  private var future: [State] = []
  private var last: Kind?

  /// Notes that something was done to a text that was `before`.
  mutating func note(_ kind: Kind, _ before: State) {
    if !kind.goesOn(after: last) {
      past.append(before)
      let count = min(TypingSteps.limit, TypingSteps.letterLimit / max(1, before.letters.count))
      if past.count > max(1, count) { past.removeFirst() }
    }
    future = []
    last = kind
  }

  /// Ends the step under way: the caret went elsewhere.
  mutating func pause() { last = nil }

  /// The text before the last step, `now` being the one after it; nil for none.
  mutating func undo(_ now: State) -> State? {
    guard let earlier = past.popLast() else { return nil }
    future.append(now)
    last = nil
    return earlier
  }

  /// The text after the step that was undone last; nil for none.
  mutating func redo(_ now: State) -> State? {
    guard let later = future.popLast() else { return nil }
    past.append(now)
    last = nil
    return later
  }
}
