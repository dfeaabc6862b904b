extension String {
  /// The text in one line: no white space at its ends, single spaces within.
  ///
  /// Most cells are so already, which their bytes tell: to ask Unicode's tables of each letter is slow.
  var singleSpaced: String {
    if isSingleSpaced { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether it surely is so; false where a letter may be white space of another kind.
  private var isSingleSpaced: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      // Bytes that begin U+0085, U+00A0, U+1680, U+2000… and U+3000; signs that begin so are looked at in full.
      let isMarked = byte == 0xC2 || byte == 0xE2 || byte == 0xE3
      let isOtherSpace = isMarked || (last == 0xE1 && byte == 0x9A)
      if isOtherSpace || byte < 0x20 || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return isEmpty || last != 0x20
  }
}
