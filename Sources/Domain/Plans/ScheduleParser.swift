import Vietnamese

/// Reads the clauses of a schedule, word by word.
///
/// A reading starts at the first word of a clause and must end where the clause does: at a comma, a
/// semicolon, *và* or *hoặc*. What cannot be read to there is text, to the next comma.
struct ScheduleParser {
  private let typed: String
  private let tokens: [ScheduleToken]
  private(set) var place = 0
  /// What the clause before was, which a list goes on with: after *tháng 7* a bare 8 is a month.
  var head: Head?
  /// What stands behind a reading, as it was tried last.
  var tail = Tail()
  /// Whether the time that was read last leads from one to another.
  var isRange = false

  /// What a list may go on with.
  struct Head {
    /// The sort of the last one named.
    var category: Category?
    /// Whether it is a deadline.
    var isDeadline = false
  }

  /// A stretch of the calendar by what it is called.
  enum Category: CaseIterable {
    case months, quarters, halves, years, days, recurring
  }

  /// What may stand behind a time.
  struct Tail {
    var isExpected = false
    var isYearly = false
    var isMonthly = false
    var isOpen = false
  }

  /// Starts on a text.
  init(_ typed: String) {
    self.typed = typed.composed
    tokens = ScheduleToken.all(of: self.typed)
  }

  /// What the text says, clause by clause.
  mutating func clauses() -> [ScheduleList.Item] {
    var items: [ScheduleList.Item] = []
    while true {
      while place < tokens.count, isBetween(place) || kind(place) == .dash { place += 1 }
      guard place < tokens.count else { return items }
      items.append(clause())
    }
  }

  /// The clause that begins here.
  private mutating func clause() -> ScheduleList.Item {
    let start = place
    let isExpected = acceptExpected()
    let first = place
    for read in ScheduleParser.readings {
      place = first
      tail = Tail()
      guard let reading = read(&self), isAtEnd else { continue }
      return ScheduleList.Item(
        reading: reading, text: text(start..<place), isExpected: isExpected || tail.isExpected,
        isYearly: tail.isYearly, isYear: head?.category == .years)
    }
    head = nil
    place = start
    while place < tokens.count, kind(place) != .comma, kind(place) != .end { place += 1 }
    let text = text(start..<place)
    return ScheduleList.Item(reading: .sense(.text(text)), text: text)
  }

  /// The ways in which a clause may be read, the first that fits counts.
  private static let readings: [@Sendable (inout ScheduleParser) -> ScheduleList.Item.Reading?] = [
    { $0.continuous() }, { $0.dayOfPart() }, { $0.recurring() }, { $0.event() }, { $0.deadline() },
    { $0.time() },
  ]

  /// Something that happens: its words go on to where another clause begins.
  private mutating func event() -> ScheduleList.Item.Reading? {
    let start = place
    guard acceptEvent() else { return nil }
    while place < tokens.count {
      if kind(place) == .comma || kind(place) == .end, isStart(place + 1) { break }
      place += 1
    }
    head = nil
    return .sense(.onEvent(text(start..<place)))
  }

  /// Steps over the words with which an event begins.
  private mutating func acceptEvent() -> Bool {
    for before in [[], ["dot", "xuat"], ["ngay"], ["sau"], ["ngay", "sau"], ["truoc"], ["moi"]]
    where accept(before + ["khi"]) { return true }
    return accept(["dot", "xuat"]) || accept(["theo"]) || accept(["tuy"]) || accept(["neu"])
  }

  /// Whether a clause that is none of an event begins at a place.
  private func isStart(_ place: Int) -> Bool {
    var ahead = self
    ahead.place = place
    ahead.head = nil
    if ahead.acceptEvent() { return true }
    for read in ScheduleParser.readings {
      ahead.place = place
      if read(&ahead) != nil, ahead.isAtEnd { return true }
    }
    return false
  }

  /// The words of some tokens as they were typed.
  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first else { return "" }
    let end = range.upperBound < tokens.count ? tokens[range.upperBound].range.lowerBound : nil
    var text = typed[tokens[first].range.lowerBound..<(end ?? typed.endIndex)]
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return String(text)
  }
}

extension ScheduleParser {
  /// The token at a place, nil behind the last.
  private func kind(_ place: Int) -> ScheduleToken.Kind? {
    place < tokens.count ? tokens[place].kind : nil
  }

  /// Whether only signs and words between clauses stand at a place.
  private func isBetween(_ place: Int) -> Bool {
    switch kind(place) {
    case .comma?, .end?, .word("va")?, .word("hoac")?, .word("&")?: true
    case .word?, .number?, .slash?, .dash?, .colon?, nil: false
    }
  }

  /// Whether the clause is at its end.
  var isAtEnd: Bool { place == tokens.count || isBetween(place) }

  /// Goes back to a place.
  mutating func goBack(to place: Int) { self.place = place }

  /// Steps over these words, if they come next.
  mutating func accept(_ words: [String]) -> Bool {
    guard place + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens[place + offset].kind != .word(word) {
      return false
    }
    place += words.count
    return true
  }

  /// Steps over the first of these sayings that comes next.
  mutating func accept(anyOf sayings: [[String]]) -> Bool {
    for words in sayings where accept(words) { return true }
    return false
  }

  /// Steps over a sign, if it comes next.
  mutating func accept(sign: ScheduleToken.Kind) -> Bool {
    guard kind(place) == sign else { return false }
    place += 1
    return true
  }

  /// Steps over a number of that range, if it comes next.
  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    guard case .number(let number)? = kind(place), range.contains(number) else { return nil }
    place += 1
    return number
  }

  /// Steps over the words for an intention.
  mutating func acceptExpected() -> Bool { accept(["du", "kien"]) }

  /// Steps over what may stand behind a time.
  mutating func acceptTail() {
    tail = Tail()
    while true {
      if acceptExpected() {
        tail.isExpected = true
      } else if accept(anyOf: [["hang", "nam"], ["moi", "nam"], ["cac", "nam"]]) {
        tail.isYearly = true
      } else if accept(anyOf: [["hang", "thang"], ["moi", "thang"]]) {
        tail.isMonthly = true
      } else if accept(anyOf: [["tro", "di"], ["ve", "sau"]]) {
        tail.isOpen = true
      } else {
        return
      }
    }
  }
}
