/// The keys of the word before the caret, so that a word which is none of Vietnamese stands as typed.
///
/// It holds only as long as the word does; after a Backspace or a move of the caret nothing is known.
package struct TypingMemory: Hashable, Sendable {
  /// The word as it stands after the keys.
  fileprivate var word = ""
  /// The keys that made it, or what a key typed twice left of them.
  fileprivate var keys = ""

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
    let known = before.word == memory.word ? memory.keys : before.word
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
