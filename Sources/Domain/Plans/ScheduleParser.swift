import Vietnamese

/// Reads one clause of a schedule, word by word.
///
/// Every reading starts at the first word and must reach the last one; else the clause is text. Words
/// are compared without their marks, as people type them in a hurry: *thang 5* is May.
struct ScheduleParser {
  private let piece: String
  private let year: Int?
  private var words: [Word]
  private var place = 0

  /// A word, a number or one of the signs `/` and `-`.
  enum Word: Hashable {
    case word(String)
    case number(Int)
    case slash, dash
  }

  /// Starts on one piece of the text; `year` stands in for a year that is not named.
  init(_ piece: String, year: Int?) {
    self.piece = piece
    self.year = year
    words = Self.words(of: piece)
  }

  /// What the piece says.
  mutating func clause() -> Schedule.Clause {
    let isExpected = dropExpected()
    for read in Self.readings {
      place = 0
      if let sense = read(&self), place == words.count {
        return Schedule.Clause(sense: sense, isExpected: isExpected)
      }
    }
    return Schedule.Clause(sense: .text(piece), isExpected: isExpected)
  }

  /// The ways in which a clause may be read, the first that fits counts.
  private static let readings: [@Sendable (inout ScheduleParser) -> Schedule.Sense?] = [
    { $0.continuous() }, { $0.event() }, { $0.deadline() }, { $0.yearly() }, { $0.months() },
    { $0.quarter() }, { $0.years() }, { $0.days() },
  ]

  /// Takes the words for an intention out of the clause.
  private mutating func dropExpected() -> Bool {
    let marks = [Word.word("du"), .word("kien")]
    guard let start = words.indices.first(where: { words[$0...].starts(with: marks) }) else {
      return false
    }
    words.removeSubrange(start..<start + 2)
    return true
  }
}

extension ScheduleParser {
  /// Steps over the words, if they come next.
  private mutating func take(_ wanted: String...) -> Bool {
    let next = wanted.map { Word.word($0) }
    guard words[place...].starts(with: next) else { return false }
    place += next.count
    return true
  }

  /// Steps over a sign, if it comes next.
  private mutating func take(_ sign: Word) -> Bool {
    guard place < words.count, words[place] == sign else { return false }
    place += 1
    return true
  }

  /// Steps over a number of that range, if it comes next.
  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    guard place < words.count, case .number(let number) = words[place], range.contains(number)
    else { return nil }
    place += 1
    return number
  }

  /// Whether a range goes on here.
  private mutating func takeTo() -> Bool {
    if take(.dash) { return true }
    return take("den", "het") || take("den")
  }

  private mutating func takeEvery() -> Bool { take("hang", "nam") }

  private mutating func anyYear() -> Int? { number(1900...2999) }

  private mutating func continuous() -> Schedule.Sense? {
    take("thuong", "xuyen") || take("lien", "tuc") ? .continuous : nil
  }

  private mutating func event() -> Schedule.Sense? {
    guard take("khi") || take("dot", "xuat", "khi") else { return nil }
    place = words.count
    return .onEvent(piece)
  }

  private mutating func yearly() -> Schedule.Sense? {
    _ = take("dinh", "ky")
    guard takeEvery() else { return nil }
    guard place < words.count else { return .yearly }
    guard case .deadline(let day, let month, nil)? = properDeadline(year: nil) else { return nil }
    return .yearlyDeadline(day: day, month: month)
  }

  private mutating func deadline() -> Schedule.Sense? {
    _ = take("dinh", "ky")
    let start = place
    guard case .deadline(let day, let month, let own)? = properDeadline(year: nil) else {
      return nil
    }
    if own == nil, takeEvery() { return .yearlyDeadline(day: day, month: month) }
    place = start
    return properDeadline(year: year)
  }

  /// Reads `trước ngày 15/12` and its like.
  private mutating func properDeadline(year: Int?) -> Schedule.Sense? {
    guard take("truoc") || take("cham", "nhat") || take("muon", "nhat") else { return nil }
    _ = take("vao")
    _ = take("ngay")
    guard let read = partialDay(), let month = read.month else { return nil }
    // 29 February stands when no year rules it out.
    guard Day(year: read.year ?? year ?? 2000, month: month, day: read.day) != nil else {
      return nil
    }
    return .deadline(day: read.day, month: month, year: read.year ?? year)
  }

  private mutating func years() -> Schedule.Sense? {
    _ = take("giai", "doan") || take("trong") || take("tu")
    _ = take("nam")
    guard let from = anyYear() else { return nil }
    guard takeTo() else { return .years(from: from, to: from) }
    _ = take("nam")
    guard let to = anyYear(), from <= to else { return nil }
    return .years(from: from, to: to)
  }

  private mutating func months() -> Schedule.Sense? {
    _ = take("tu") || take("trong") || take("khoang")
    let isNamed = take("thang")
    guard let first = month(), isNamed || first.year != nil else { return nil }
    guard takeTo() else {
      let month = ScheduleMonth(year: first.year ?? year, month: first.month)
      return .months(from: month, to: month)
    }
    _ = take("thang")
    guard let last = month() else { return nil }
    let to = ScheduleMonth(year: last.year ?? first.year ?? year, month: last.month)
    // November to February: the year that is named is that of the end.
    let isEarlier = first.month > last.month
    let own = first.year ?? last.year.map { isEarlier ? $0 - 1 : $0 }
    let from = ScheduleMonth(year: own ?? year, month: first.month)
    guard from.index(in: 0) <= to.index(in: 0) else { return nil }
    return .months(from: from, to: to)
  }

  /// Reads `7`, `7/2022` or `7 năm 2022`.
  private mutating func month() -> ScheduleMonth? {
    guard let month = number(1...12) else { return nil }
    let start = place
    if take(.slash) || take("nam"), let year = anyYear() {
      return ScheduleMonth(year: year, month: month)
    }
    place = start
    return ScheduleMonth(year: nil, month: month)
  }

  /// Reads `quý II/2022` and `quý 3`.
  private mutating func quarter() -> Schedule.Sense? {
    _ = take("trong")
    guard take("quy") else { return nil }
    var quarter = number(1...4)
    for (index, roman) in ["i", "ii", "iii", "iv"].enumerated() where quarter == nil {
      if take(roman) { quarter = index + 1 }
    }
    guard let quarter else { return nil }
    let own = take(.slash) || take("nam") ? anyYear() : nil
    return .months(
      from: ScheduleMonth(year: own ?? year, month: quarter * 3 - 2),
      to: ScheduleMonth(year: own ?? year, month: quarter * 3))
  }

  private mutating func days() -> Schedule.Sense? {
    _ = take("tu") || take("trong")
    let isNamed = take("ngay")
    guard let first = partialDay() else { return nil }
    var last = first
    if takeTo() {
      _ = take("ngay")
      guard let end = partialDay() else { return nil }
      last = end
    }
    guard isNamed || last.year != nil, let month = last.month, let own = last.year ?? year,
      let from = Day(year: first.year ?? own, month: first.month ?? month, day: first.day),
      let to = Day(year: own, month: month, day: last.day), from <= to
    else { return nil }
    return .days(from: from, to: to)
  }

  /// Reads `15`, `15/12`, `15/12/2023` or `15 tháng 12 năm 2023`.
  private mutating func partialDay() -> (day: Int, month: Int?, year: Int?)? {
    guard let day = number(1...31) else { return nil }
    guard take(.slash) || take("thang") else { return (day, nil, nil) }
    guard let month = number(1...12) else { return nil }
    guard take(.slash) || take("nam") else { return (day, month, nil) }
    guard let year = anyYear() else { return nil }
    return (day, month, year)
  }
}
