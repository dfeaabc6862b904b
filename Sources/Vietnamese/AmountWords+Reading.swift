extension AmountWords {
  /// The amount that Vietnamese number words say, or nil when they say none.
  ///
  /// Reads every setting (linh or lẻ, bốn or tư, nghìn or ngàn, tỷ or tỉ, commas, đồng, chẵn),
  /// any case, white space and either Unicode form, with what papers put around it: round brackets,
  /// *Bằng chữ:*, *đồng Việt Nam*, `./.`. Words that are out of order or that can mean two amounts
  /// (*một triệu hai*) are refused.
  ///
  ///     AmountWords.amount(inWords: "(Bằng chữ: hai trăm lẻ sáu triệu đồng./.)")   // 206000000
  package static func amount(inWords text: String) -> Int? {
    guard case .amount(let amount) = reading(of: text) else { return nil }
    return amount
  }

  /// What a text in words says.
  package enum Reading: Equatable, Sendable {
    case amount(Int)
    /// No amount: the words that were understood, and those at which it ended.
    case unread(understood: String, at: String)
  }

  /// Reads number words and tells how far they were understood.
  ///
  ///     AmountWords.reading(of: "Hai triệu đồng và")   // unread: hai triệu đồng · và
  package static func reading(of text: String) -> Reading {
    var reader = AmountReader(text)
    if let amount = reader.amount() { return .amount(amount) }
    let (understood, rest) = reader.halves
    return .unread(understood: understood, at: rest)
  }
}

/// A word that number words are made of.
private enum AmountWord: Equatable {
  case minus, digit(UInt), onesOnly(UInt), ten, tens, hundred, zeroTens
  case thousand, million, billion, currency, closing

  static let spelled: [String: AmountWord] = [
    "âm": .minus, "trừ": .minus,
    "không": .digit(0), "một": .digit(1), "hai": .digit(2), "ba": .digit(3), "bốn": .digit(4),
    "năm": .digit(5), "sáu": .digit(6), "bảy": .digit(7), "bẩy": .digit(7), "tám": .digit(8),
    "chín": .digit(9),
    "mốt": .onesOnly(1), "tư": .onesOnly(4), "lăm": .onesOnly(5), "nhăm": .onesOnly(5),
    "mười": .ten, "mươi": .tens, "trăm": .hundred,
    "linh": .zeroTens, "lẻ": .zeroTens,
    "nghìn": .thousand, "ngàn": .thousand, "triệu": .million, "tỷ": .billion, "tỉ": .billion,
    "đồng": .currency, "vnđ": .currency, "vnd": .currency, "chẵn": .closing,
  ]
}

/// Reads number words from left to right.
private struct AmountReader {
  private var words: [AmountWord] = []
  private var place = 0

  private static let power9: UInt = 1_000_000_000

  /// The words as they were written.
  private var written: [String] = []
  /// Whether every word of the text is a word of numbers.
  private var isWhole = true

  /// The words of a text up to the first that belongs to no number.
  init(_ text: String) {
    let parts = text.composed.lowercased().split {
      $0.isWhitespace || ",.();:/*“”\"'-–!".contains($0)
    }.map(String.init)
    // What names the words stands before them: *Số tiền bằng chữ*.
    written = Array(parts[(parts.lastIndex(of: "chữ").map { $0 + 1 } ?? 0)...])
    for place in written.indices.reversed().dropFirst()
    where written[place] == "việt" && written[place + 1] == "nam" {
      written.removeSubrange(place...place + 1)
    }
    for part in written {
      guard let word = AmountWord.spelled[part] else {
        isWhole = false
        return
      }
      words.append(word)
    }
  }

  /// What was understood so far, and the first words of the rest.
  var halves: (understood: String, rest: String) {
    let rest = written[min(place, written.count)...].prefix(3)
    return (
      written.prefix(place).joined(separator: " "), rest.joined(separator: " ")
    )
  }

  /// The whole text as an amount.
  mutating func amount() -> Int? {
    let isNegative = accept(.minus)
    guard let magnitude = number() else { return nil }
    _ = accept(.closing)
    _ = accept(.currency)
    _ = accept(.closing)
    guard place == words.count, isWhole else { return nil }
    guard isNegative else { return Int(exactly: magnitude) }
    if magnitude == Int.min.magnitude { return Int.min }
    return Int(exactly: magnitude).map { -$0 }
  }

  /// Parts below 10⁹, each with fewer tỷ behind it than the one before.
  private mutating func number() -> UInt? {
    var total: UInt = 0
    var lastPower = 3
    while lastPower > 0, let part = below9(isFirst: lastPower == 3) {
      var power = 0
      while accept(.billion) { power += 1 }
      guard power < lastPower else { return nil }
      lastPower = power
      var value = part
      for _ in 0..<power {
        let (scaled, over) = value.multipliedReportingOverflow(by: Self.power9)
        if over { return nil }
        value = scaled
      }
      let (sum, over) = total.addingReportingOverflow(value)
      if over { return nil }
      total = sum
    }
    return lastPower == 3 ? nil : total
  }

  /// Groups below 1000, each with a smaller scale word behind it than the one before.
  private mutating func below9(isFirst: Bool) -> UInt? {
    var total: UInt?
    var lastScale: UInt = 1_000_000_000
    while lastScale > 1 {
      let start = place
      guard let group = below3() else { break }
      var scale: UInt = 1
      if accept(.million) { scale = 1_000_000 } else if accept(.thousand) { scale = 1000 }
      let isInner = !isFirst || total != nil
      // "một triệu hai" is heard as 1.200.000, so a lone digit needs linh or a scale word.
      let isLoneDigit = place == start + 1 && group < 10 && next != .billion
      guard scale < lastScale, !(isInner && isLoneDigit) else {
        place = start
        break
      }
      lastScale = scale
      total = (total ?? 0) + group * scale
    }
    return total
  }

  /// A group of up to three digits; nil, and nothing taken, when none begins here.
  private mutating func below3() -> UInt? {
    guard case .digit(let hundreds)? = next, word(at: place + 1) == .hundred else {
      return below2()
    }
    place += 2
    // A digit right after trăm is left over and makes the whole text unreadable.
    if case .digit? = next, word(at: place + 1) != .tens { return hundreds * 100 }
    return hundreds * 100 + (below2() ?? 0)
  }

  /// Tens and ones; nil, and nothing taken, when none begin here.
  private mutating func below2() -> UInt? {
    switch next {
    case .ten?:
      place += 1
      return 10 + (ones([1, 2, 3, 4, 6, 7, 8, 9], only: [4, 5]) ?? 0)
    case .zeroTens?:
      place += 1
      if let value = ones([1, 2, 3, 4, 5, 6, 7, 8, 9], only: [4]) { return value }
      place -= 1
      return nil
    case .digit(let tens)? where word(at: place + 1) == .tens && tens >= 2:
      place += 2
      return tens * 10 + (ones([2, 3, 4, 6, 7, 8, 9], only: [1, 4, 5]) ?? 0)
    case .digit(let value)?:
      place += 1
      return value
    default: return nil
    }
  }

  /// The ones behind tens: an ordinary digit of one list or a special word of the other.
  private mutating func ones(_ digits: [UInt], only special: [UInt]) -> UInt? {
    switch next {
    case .digit(let value)? where digits.contains(value):
      place += 1
      return value
    case .onesOnly(let value)? where special.contains(value):
      place += 1
      return value
    default: return nil
    }
  }

  private var next: AmountWord? { word(at: place) }

  private func word(at place: Int) -> AmountWord? {
    words.indices.contains(place) ? words[place] : nil
  }

  /// Steps over the word if it comes next, and says whether it did.
  private mutating func accept(_ word: AmountWord) -> Bool {
    guard next == word else { return false }
    place += 1
    return true
  }
}
