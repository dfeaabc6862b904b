/// The keys of the word before the caret, so that a word which is none of Vietnamese stands as typed.
///
/// It holds only as long as the word does; after a Backspace or a move of the caret nothing is known.
package struct TypingMemory: Hashable, Sendable {
  /// The word as it stands after the keys.
  fileprivate var word = ""
  /// The keys that made it, or what a key typed twice left of them.
  fileprivate var keys = ""
  /// The keys with both letters of a pair, where the second took a tone back; nil otherwise.
  fileprivate var doubled: String?

  /// Nothing was typed yet.
  package init() {}
}

extension InputMethod {
  /// The text left of the caret after a key, given the text and the keys of its last word.
  ///
  /// A word that can be no Vietnamese syllable any more turns back into its keys at once, one that
  /// is none when it ends turns back then: *ISO*, *Excel*, *data*.
  ///
  ///     var memory = TypingMemory()
  ///     var text = InputMethod.telex.typing("I", after: "", &memory)   // "I", then "Í", then "ISO"
  package func typing(
    _ key: Character, after text: String, _ memory: inout TypingMemory
  ) -> String {
    guard self != .off else { return text + String(key) }
    let before = TypedWord(endOf: text)
    let known = before.word == memory.word ? memory.keys(before: key) : before.word
    let typed = typing(key, after: text)
    let after = TypedWord(endOf: typed)
    guard !after.word.isEmpty, LatinLetter(key) != nil || after.word != before.word else {
      guard typed == text + String(key) else {
        // A key of digits typed twice: the mark goes, the digit ends the word.
        memory = TypingMemory()
        return typed
      }
      return ending(text, &memory) + String(key)
    }
    let keys = known + String(key)
    // A key typed twice gives the plain letters, which are what was meant.
    let isUndone = after.word.count < keys.count && after.isPlain && !before.isPlain
    memory.doubled = isUndone && keys.endsInPair ? keys : nil
    memory.keys = isUndone ? after.word : keys
    memory.word = after.word
    guard !isUndone, after.word != keys, !after.canBecomeSyllable else { return typed }
    memory.word = keys
    return after.before + keys
  }

  /// The text when its last word ends: back to its keys where it is no syllable.
  package func ending(_ text: String, _ memory: inout TypingMemory) -> String {
    let last = TypedWord(endOf: text)
    let keys = memory.keys
    let isKnown = self != .off && last.word == memory.word && last.word != keys
    memory = TypingMemory()
    guard isKnown, !last.isSyllable else { return text }
    return last.before + keys
  }
}

extension TypingMemory {
  /// The keys of the word that goes on with `key`.
  ///
  /// A tone taken back leaves one letter of the two: *of* of o f f. No syllable goes on behind such a
  /// letter, so where the word does, both were meant, as in *Office*; a third one says that one was.
  fileprivate func keys(before key: Character) -> String {
    guard let doubled, key.isLetter, key.lowercased() != doubled.last?.lowercased() else {
      return keys
    }
    return doubled
  }
}

extension String {
  /// Whether the last two keys are the same letter for a tone.
  fileprivate var endsInPair: Bool {
    let pair = suffix(2).lowercased()
    return pair.count == 2 && pair.first == pair.last && "fsrxj".contains(pair.last ?? " ")
  }
}
