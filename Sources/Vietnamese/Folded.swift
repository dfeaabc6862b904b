extension String {
  /// The text as it is searched: lower case, without tones and marks, single spaces.
  ///
  /// đ becomes d, as do its look-alikes; a run of white space becomes one space. Decomposed
  /// text gives the same result, and so do both places of a tone.
  ///
  ///     "Ủy ban  Đồng Tháp".folded   // "uy ban dong thap"
  package var folded: String { String(decoding: foldedBytes, as: UTF8.self) }

  /// The UTF-8 bytes of ``folded``.
  var foldedBytes: [UInt8] { FoldedText(self, keepsMarks: false).bytes }
}

/// A text without case and marks, and beside each byte the mark and the tone that stood there.
private struct FoldedText {
  var bytes: [UInt8] = []
  /// Empty where they are not asked for.
  var marks: [UInt8] = []

  init(_ text: String, keepsMarks: Bool) {
    bytes.reserveCapacity(text.utf8.count)
    var afterSpace = false
    for scalar in (keepsMarks ? text.composed : text).unicodeScalars {
      var mark: UInt8 = 0
      let isSpace: Bool
      if let letter = LatinLetter(scalar) {
        isSpace = false
        bytes.append(letter.base)
        mark = letter.mark.rawValue << 3 | letter.tone.rawValue
      } else {
        // Most of what is no letter is a space: Unicode's tables are slow to ask.
        isSpace = scalar.value == 0x20 || scalar.properties.isWhitespace
        add(scalar, isSpace: isSpace, afterSpace: afterSpace)
      }
      afterSpace = isSpace
      if keepsMarks {
        marks.append(contentsOf: repeatElement(mark, count: bytes.count - marks.count))
      }
    }
  }

  /// Adds what is no Latin letter; a run of white space is one space.
  private mutating func add(_ scalar: Unicode.Scalar, isSpace: Bool, afterSpace: Bool) {
    if isSpace {
      if !afterSpace { bytes.append(0x20) }
    } else if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else if !scalar.isCombiningMark {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The marks with the tone of oa, oe and uy on the first letter: *hoà* like *hòa*.
  var movedMarks: [UInt8] {
    var moved = marks
    for place in bytes.indices.dropLast() {
      let pair = (bytes[place], bytes[place + 1])
      let takesBoth = pair == (0x6F, 0x61) || pair == (0x6F, 0x65) || pair == (0x75, 0x79)
      guard takesBoth, moved[place] == 0, moved[place + 1] & 7 == moved[place + 1] else { continue }
      moved.swapAt(place, place + 1)
    }
    return moved
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a mark of U+0300…U+036F, written after its letter.
  var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}

/// A text prepared for searching: folded once, compared as bytes.
///
/// Marks that were typed count, letter by letter: a mark and a tone in what is looked for must stand in
/// the text, a bare letter finds any. So *so* finds sở and ISO, *sở* finds sở alone. The tone may
/// stand where either spelling puts it: *hoà* finds hòa.
///
/// Make one for each row when rows are loaded and one for what was typed; a search then
/// allocates nothing.
///
///     SearchText("Đồng Tháp").contains(SearchText("dong th"))   // true
package struct SearchText: Hashable, Sendable {
  private let bytes: [UInt8]
  /// The mark and the tone of each letter, none for the rest; empty where there are none at all.
  private let marks: [UInt8]
  /// The same with tones where the other spelling has them; empty where that is the same.
  private let moved: [UInt8]

  /// The folded form of a text.
  package init(_ text: String) {
    let folded = FoldedText(text, keepsMarks: true)
    bytes = folded.bytes
    marks = folded.marks.contains { $0 != 0 } ? folded.marks : []
    let moved = marks.isEmpty ? [] : folded.movedMarks
    self.moved = moved == marks ? [] : moved
  }

  /// Whether there is nothing to search in or for.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether the needle occurs in this text; an empty needle occurs everywhere.
  package func contains(_ needle: SearchText) -> Bool {
    guard let first = needle.bytes.first else { return true }
    let last = bytes.count - needle.bytes.count
    guard last >= 0 else { return false }
    for start in 0...last where bytes[start] == first {
      if matches(needle, from: start) { return true }
    }
    return false
  }

  /// Whether this was typed for all of the other text: with bare letters for any.
  package func isSame(as whole: SearchText) -> Bool {
    bytes.count == whole.bytes.count && whole.contains(self)
  }

  /// How well the needle fits, 0 best; nil where it does not occur.
  ///
  /// The whole first words, then the beginning, the beginning of a word, anywhere else.
  package func rank(of needle: SearchText) -> Int? {
    guard let first = needle.bytes.first else { return 0 }
    var best: Int?
    let last = bytes.count - needle.bytes.count
    guard last >= 0 else { return nil }
    for start in 0...last where bytes[start] == first {
      guard matches(needle, from: start) else { continue }
      let end = start + needle.bytes.count
      let isWhole = end == bytes.count || bytes[end] == 0x20
      let beginsWord = start == 0 || bytes[start - 1] == 0x20
      let rank = start == 0 ? isWhole ? 0 : 1 : beginsWord ? 2 : 3
      best = min(best ?? rank, rank)
    }
    return best
  }

  /// Whether the needle stands at a place; it must fit there.
  private func matches(_ needle: SearchText, from start: Int) -> Bool {
    for offset in needle.bytes.indices where bytes[start + offset] != needle.bytes[offset] {
      return false
    }
    if needle.marks.isEmpty { return true }
    if marks.isEmpty { return false }
    return SearchText.bears(marks, from: start, needle.marks)
      || SearchText.bears(
        moved.isEmpty ? marks : moved, from: start,
        needle.moved.isEmpty ? needle.marks : needle.moved)
  }

  /// Whether the letters from a place on have every mark and tone that is asked for.
  private static func bears(_ marks: [UInt8], from start: Int, _ asked: [UInt8]) -> Bool {
    for (offset, asked) in asked.enumerated() where asked != 0 {
      let here = marks[start + offset]
      if asked >> 3 != 0, asked >> 3 != here >> 3 { return false }
      if asked & 7 != 0, asked & 7 != here & 7 { return false }
    }
    return true
  }
}
