extension String {
  /// The text as it is searched: lower case, without tones and marks, single spaces.
  ///
  /// đ becomes d, as do its look-alikes; a run of white space becomes one space. Decomposed
  /// text gives the same result, and so do both places of a tone.
  ///
  ///     "Ủy ban  Đồng Tháp".folded   // "uy ban dong thap"
  package var folded: String { String(decoding: foldedBytes, as: UTF8.self) }

  /// The UTF-8 bytes of ``folded``.
  var foldedBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var afterSpace = false
    for scalar in unicodeScalars {
      if let letter = LatinLetter(scalar) {
        bytes.append(letter.base)
      } else if scalar.properties.isWhitespace {
        if !afterSpace { bytes.append(0x20) }
        afterSpace = true
        continue
      } else if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if !scalar.isCombiningMark {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
      afterSpace = false
    }
    return bytes
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a mark of U+0300…U+036F, written after its letter.
  var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}

/// A text prepared for searching: folded once, compared as bytes.
///
/// Make one for each row when rows are loaded and one for what was typed; a search then
/// allocates nothing.
///
///     SearchText("Đồng Tháp").contains(SearchText("dong th"))   // true
package struct SearchText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// The folded form of a text.
  package init(_ text: String) { bytes = text.foldedBytes }

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
    return true
  }
}
