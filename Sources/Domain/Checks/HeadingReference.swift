import Vietnamese

/// A place of the same paper that a text names: *điểm b khoản 3 Mục II*, *Mục II.1.1*.
///
/// What names a place of another paper (*khoản 2 Mục II Thông tư 26/2014/TT-BKHCN*) is none.
///
///     HeadingReference.all(in: "theo khoản 2, Mục II", of: "")[0].steps   // ["II", "2"]
struct HeadingReference: Hashable {
  /// The ordinals from the top down.
  let steps: [String]
  /// As it is written.
  let written: String
  /// Whether it stands for itself, and not in a list of several.
  let isAlone: Bool
  /// The sentence in which it stands, without it.
  let sentence: String

  /// All that a text names, in its order; `own` is the number of the paper itself.
  static func all(in text: String, of own: String) -> [HeadingReference] {
    var found: [HeadingReference] = []
    for sentence in sentences(of: text) {
      var index = 0
      while index < sentence.count {
        guard let chain = Chain(sentence, at: index) else {
          index += 1
          continue
        }
        if !isOfAnotherPaper(chain.range, in: sentence, own) {
          let written = sentence[chain.range].map(\.text).joined(separator: " ")
          let rest = sentence[..<chain.range.lowerBound] + sentence[chain.range.upperBound...]
          for steps in chain.paths {
            found.append(
              HeadingReference(
                steps: steps, written: HeadingWord(written).core,
                isAlone: chain.paths.count == 1,
                sentence: rest.map(\.core).joined(separator: " ")))
          }
        }
        index = chain.range.upperBound
      }
    }
    return found
  }

  /// The words of a text, parted where a sentence ends.
  private static func sentences(of text: String) -> [[HeadingWord]] {
    var all: [[HeadingWord]] = [[]]
    for line in text.composed.split(whereSeparator: \.isNewline) {
      for part in line.split(whereSeparator: \.isWhitespace) {
        let word = HeadingWord(String(part))
        all[all.count - 1].append(word)
        if word.endsSentence { all.append([]) }
      }
      all.append([])
    }
    return all.filter { !$0.isEmpty }
  }

  /// Whether a place is one of another paper, which is named around it.
  private static func isOfAnotherPaper(
    _ range: Range<Int>, in sentence: [HeadingWord], _ own: String
  ) -> Bool {
    for word in sentence[..<range.lowerBound] where word.isPaper && word.core != own { return true }
    if range.lowerBound > 1 {
      let before = sentence[range.lowerBound - 2].lower
      if before == "điều" || before == "lục" { return true }
    }
    var behind = sentence[range.upperBound...].prefix(4).map(\.lower)
    while let word = behind.first, ["của", "tại", "trong", "ở", "thuộc", "theo"].contains(word) {
      behind.removeFirst()
    }
    guard behind.count > 1 || behind.first == "luật" else { return false }
    if behind[0] == "luật" { return true }
    let name = behind[0] + " " + behind[1]
    if name == "kế hoạch" {
      return sentence[range.upperBound...].prefix(6).contains { $0.isPaper && $0.core != own }
    }
    return papers.contains(name)
  }

  /// The names of papers, two words each.
  private static let papers: Set<String> = [
    "quyết định", "thông tư", "nghị định", "nghị quyết", "công văn", "văn bản", "phụ lục",
    "chỉ thị", "hướng dẫn", "tờ trình", "báo cáo", "thông báo", "đề án", "biên bản", "quy chế",
    "chương trình",
  ]
}

/// A word of a text, with and without the signs around it.
struct HeadingWord: Hashable {
  let text: String
  /// Without signs before and behind it.
  let core: String
  /// In small letters.
  let lower: String

  init(_ text: String) {
    self.text = text
    var core = Substring(text)
    while let first = core.first, "(“\"‘'[-–+•".contains(first) { core.removeFirst() }
    while let last = core.last, ".,;:)”\"’']".contains(last) { core.removeLast() }
    self.core = String(core)
    lower = core.lowercased()
  }

  /// Whether a sentence ends behind it; the full stop of an ordinal ends none.
  var endsSentence: Bool {
    guard let last = text.last else { return false }
    return last == ";" || last == "." && ordinal == nil
  }

  /// Whether it is the number of a paper: digits, a stroke and letters.
  var isPaper: Bool {
    core.contains("/") && core.contains(where: \.isLetter) && core.contains(where: \.isNumber)
  }

  /// The ordinals that it says, parted by full stops: `II.1`, `2.1`, `I.2.c`; nil for a word.
  var ordinal: [String]? {
    let steps = core.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = steps.first, HeadingWord.isNumber(first) || HeadingWord.isRoman(first) else {
      return nil
    }
    let isOrdinal = steps.dropFirst().allSatisfy { step in
      HeadingWord.isNumber(step) || HeadingWord.isRoman(step) || HeadingWord.isLetter(step)
    }
    return isOrdinal ? steps : nil
  }

  /// Whether it is one to three digits.
  static func isNumber(_ text: String) -> Bool {
    (1...3).contains(text.count) && text.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether it is a Roman number in capitals.
  static func isRoman(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { "IVX".contains($0) }
  }

  /// Whether it is one small letter, as points of a list have.
  static func isLetter(_ text: String) -> Bool {
    text.count == 1 && text.allSatisfy { $0.isLetter && $0.isLowercase }
  }
}

/// Words that name a place level by level: point, clause, heading, part, in any order.
private struct Chain {
  /// The words that it takes.
  private(set) var range: Range<Int>
  /// For each level what is named there, the uppermost first: part, heading, clause, point.
  private var levels: [[[String]]] = [[], [], [], []]

  private static let names = ["phần", "mục", "khoản", "điểm"]
  /// Words before *mục* that make another word of it.
  private static let others: Set<String> = [
    "danh", "hạng", "chuyên", "tiểu", "đề", "thư", "khoản", "tên",
  ]

  /// Reads the chain that begins with a word; nil when none does, or it names no heading.
  init?(_ words: [HeadingWord], at start: Int) {
    range = start..<start
    var index = start
    while index < words.count, let level = Chain.names.firstIndex(of: words[index].lower),
      levels[level].isEmpty, level != 1 || !Chain.isOther(words, before: index)
    {
      let (values, next) = Chain.values(words, after: index, level)
      if values.isEmpty { break }
      levels[level] = values
      range = start..<next
      if words[next - 1].endsSentence { break }
      index = next
      if index + 1 < words.count, words[index].lower == "của" { index += 1 }
    }
    guard !levels[1].isEmpty else { return nil }
  }

  /// Whether the word before *mục* belongs to it.
  private static func isOther(_ words: [HeadingWord], before index: Int) -> Bool {
    index > 0 && others.contains(words[index - 1].lower)
  }

  /// The ordinals behind the name of a level, several in a list: *khoản 1, 2 và 3*.
  private static func values(
    _ words: [HeadingWord], after name: Int, _ level: Int
  ) -> (values: [[String]], next: Int) {
    var values: [[String]] = []
    var index = name + 1
    while index < words.count, let value = value(of: words[index], level),
      values.isEmpty || isListed(words, index)
    {
      values.append(value)
      index += 1
      guard index < words.count else { break }
      if words[index].lower == "và", index + 1 < words.count,
        self.value(of: words[index + 1], level) != nil
      {
        index += 1
      } else if words[index - 1].text.last != "," {
        break
      }
    }
    return (values, index)
  }

  /// Whether a number goes on a list, and counts nothing of its own: *mục 1, 45 cơ quan*.
  private static func isListed(_ words: [HeadingWord], _ index: Int) -> Bool {
    guard index + 1 < words.count, words[index].text == words[index].core else { return true }
    let next = words[index + 1].lower
    return names.contains(next) || ["và", "của"].contains(next)
  }

  /// What a word names at a level.
  private static func value(of word: HeadingWord, _ level: Int) -> [String]? {
    if level == 3, HeadingWord.isLetter(word.core) { return [word.core] }
    return word.ordinal
  }

  /// Each place that it names, from the top down.
  var paths: [[String]] {
    var paths: [[String]] = [[]]
    for level in levels where !level.isEmpty {
      paths = paths.flatMap { path in level.map { path + $0 } }
    }
    return paths
  }
}
