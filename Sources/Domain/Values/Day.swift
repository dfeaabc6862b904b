import Vietnamese

/// A day of the calendar, without a time or a zone.
package struct Day: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Takes a day that exists in the Gregorian calendar, years 1900 to 2999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2018-05-05`.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2
    else { return nil }
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Reads what people type: `5/5/2018`, `05-05-2018`, `5.5.2018`, or the ISO form.
  ///
  /// Also what papers write out: `ngày 05 tháng 5 năm 2018`.
  package init?(typed text: String) {
    if let iso = Day(iso: text) {
      self = iso
      return
    }
    let parts =
      Day.writtenOut(text) ?? text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    guard let year = Day.year(typed: String(parts[2])) else { return nil }
    self.init(year: year, month: numbers[1], day: numbers[0])
  }

  /// A day that was typed without its year, with that one; any other text as it is.
  ///
  ///     Day.completed("14/3", in: 2026)   // "14/3/2026"
  package static func completed(_ text: String, in year: Int) -> String {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let isShort = parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) }
    guard isShort, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return text }
    return "\(parts[0])/\(parts[1])/\(year)"
  }

  /// Reads a year as people type it: two digits stand for one from 1980 to 2079.
  static func year(typed text: String) -> Int? {
    guard let year = Int(text), text.allSatisfy(\.isASCIIDigit) else { return nil }
    return text.count == 2 ? year + (year < 80 ? 2000 : 1900) : year
  }

  /// Day, month and year where each is named; nil in any other form.
  private static func writtenOut(_ text: String) -> [Substring]? {
    var words = text.folded.split(whereSeparator: \.isWhitespace)[...]
    if words.first == "ngay" { words.removeFirst() }
    let parts = Array(words)
    guard parts.count == 5, parts[1] == "thang", parts[3] == "nam" else { return nil }
    return [parts[0], parts[2], parts[4]]
  }

  /// The form in files: `2018-05-05`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// The form on Vietnamese papers: `05/05/2018`.
  package var shown: String { "\(padded(day, 2))/\(padded(month, 2))/\(year)" }

  /// Orders days by time.
  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month has.
  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}

/// When something is in force; an open side is not known or not limited.
package struct Period: Hashable, Sendable {
  /// The first day.
  package let from: Day?
  /// The last day, included.
  package let to: Day?

  package init(from: Day?, to: Day?) {
    self.from = from
    self.to = to
  }

  /// Whether it is in force on `day`.
  package func covers(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, to < day { return false }
    return true
  }
}
