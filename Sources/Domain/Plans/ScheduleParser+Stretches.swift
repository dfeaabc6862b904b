extension ScheduleParser {
  /// Reads `tháng 7`, `7/2022`, `cuối tháng 9`, `tuần 2 tháng 5`.
  mutating func month(_ isBare: Bool) -> Stretch? {
    _ = accept(["cac"])
    let days = partOfMonth()
    _ = accept(["cua"])
    let isNamed = accept(["thang"]) || accept(["t"])
    guard isNamed || days == nil, let month = number(1...12) ?? (isNamed ? numeral(1...12) : nil)
    else { return nil }
    let year = yearBehind()
    guard isNamed || isBare || year != nil else { return nil }
    var read = Stretch(.months, month...month, year, days: days ?? (1, nil))
    read.isPart = days != nil
    return read
  }

  /// The days of `đầu`, `giữa`, `cuối`, of half a month, of ten days or of a week.
  private mutating func partOfMonth() -> (Int, Int?)? {
    let parts: [(words: [String], days: (Int, Int?))] = [
      (["nua", "dau"], (1, 15)), (["nua", "cuoi"], (16, nil)), (["dau"], (1, 10)),
      (["giua"], (11, 20)), (["cuoi"], (21, nil)), (["thuong", "tuan"], (1, 10)),
      (["trung", "tuan"], (11, 20)), (["ha", "tuan"], (21, nil)), (["tuan", "dau"], (1, 7)),
      (["tuan", "cuoi"], (25, nil)),
    ]
    for part in parts where accept(part.words) { return part.days }
    let start = place
    guard accept(["tuan"]), let first = week() else {
      goBack(to: start)
      return nil
    }
    let middle = place
    var last = first
    if accept(sign: .dash) || accept(sign: .comma) || accept(["va"]), let next = week(),
      next >= first
    {
      last = next
    } else {
      goBack(to: middle)
    }
    return (first * 7 - 6, last == 5 ? nil : last * 7)
  }

  /// The number of a week in its month.
  private mutating func week() -> Int? {
    _ = accept(["thu"])
    if let week = number(1...5) { return week }
    for (place, word) in ["nhat", "hai", "ba", "tu", "nam"].enumerated() where accept([word]) {
      return place + 1
    }
    return nil
  }

  /// Reads `quý II/2022`, `quý 3`, `cuối quý IV`.
  mutating func quarter(_ isBare: Bool) -> Stretch? {
    _ = accept(["cac"])
    let parts = ["dau", "giua", "cuoi"]
    let part = parts.firstIndex { accept([$0]) }
    guard accept(["quy"]) || accept(["q"]) || isBare && part == nil else { return nil }
    var quarter = number(1...4) ?? numeral(1...4)
    for (index, roman) in ["i", "ii", "iii", "iv"].enumerated() where quarter == nil {
      if accept([roman]) { quarter = index + 1 }
    }
    guard let quarter else { return nil }
    let first = quarter * 3 - 2
    let months = part.map { first + $0...first + $0 } ?? first...first + 2
    var read = Stretch(.quarters, months, yearBehind())
    read.isPart = part != nil
    return read
  }

  /// The number of a month or a quarter in words: `chín`, `mười hai`, `tư`.
  private mutating func numeral(_ range: ClosedRange<Int>) -> Int? {
    let start = place
    for (number, words) in ScheduleParser.numerals where range.contains(number) && accept(words) {
      // "Tháng năm 2019" may be May, or any month of that year.
      if words == ["nam"], anyYear() != nil { break }
      return number
    }
    goBack(to: start)
    return nil
  }

  private static let numerals = [
    (12, ["muoi", "hai"]), (11, ["muoi", "mot"]), (10, ["muoi"]), (1, ["mot"]), (1, ["nhat"]),
    (2, ["hai"]), (3, ["ba"]), (4, ["tu"]), (4, ["bon"]), (5, ["nam"]), (6, ["sau"]), (7, ["bay"]),
    (8, ["tam"]), (9, ["chin"]),
  ]

  /// Reads `6 tháng đầu năm`, `nửa cuối năm 2015`, `9 tháng đầu năm`.
  mutating func half() -> Stretch? {
    var count = 6
    if !accept(["nua"]) {
      let words = [["ba", "thang"], ["sau", "thang"], ["chin", "thang"]]
      if let place = words.firstIndex(where: { accept($0) }) {
        count = place * 3 + 3
      } else if let number = number(1...11), accept(["thang"]) {
        count = number
      } else {
        return nil
      }
    }
    let isFirst = accept(["dau"])
    guard isFirst || accept(["cuoi"]) else { return nil }
    guard accept(["nam"]) else { return anyYear().map { stretch(count, isFirst, $0) } }
    return stretch(count, isFirst, anyYear())
  }

  /// The first or the last months of a year.
  private func stretch(_ count: Int, _ isFirst: Bool, _ year: Int?) -> Stretch {
    Stretch(.halves, isFirst ? 1...count : 13 - count...12, year)
  }

  /// Reads `năm 2018`, `2018`, `cả năm`, `cuối năm 2019`, `giai đoạn 2018`.
  mutating func year(_ isInside: Bool) -> Stretch? {
    _ = accept(anyOf: [["giai", "doan"], ["thoi", "ky"], ["cac"]])
    let parts: [(word: String, months: ClosedRange<Int>)] = [
      ("dau", 1...3), ("cuoi", 10...12), ("ca", 1...12), ("quanh", 1...12),
    ]
    let part = parts.first { accept([$0.word]) }
    let isNamed = accept(["nam"])
    let year = anyYear()
    guard year != nil && (isNamed || part == nil) || isNamed && (part != nil || isInside) else {
      return nil
    }
    // "Trong năm" is any year of the plan; a year that is named is that year.
    var read = Stretch(year == nil ? .halves : .years, part?.months ?? 1...12, year)
    read.isPart = part != nil
    return read
  }

  /// Reads `ngày 15/12`, `15/12/2023`, `15 tháng 12 năm 2023`, `2023-12-15`.
  mutating func day(_ isBare: Bool, isFirst: Bool) -> Stretch? {
    acceptHour()
    let isNamed = accept(["ngay"]) || accept(["mung"]) || accept(["mong"])
    guard let point = isoDay() ?? partialDay() else { return nil }
    // A lone `5/12` may be anything; the first of two waits for what follows.
    guard isNamed || isBare || point.year != nil || head?.isDeadline ?? false || isFirst else {
      return nil
    }
    var read = Stretch(.days, 1...1, nil)
    (read.from, read.to) = (point, point)
    read.isPart = true
    read.isNamed = isNamed || isBare || point.year != nil || head?.isDeadline ?? false
    return read
  }

  /// Steps over the time of a day and the day of a week, which no deadline here is as exact as.
  private mutating func acceptHour() {
    let start = place
    if number(0...24) != nil, accept(["h"]) || accept(["gio"]) {
      if number(0...59) != nil { _ = accept(["phut"]) }
      _ = accept(sign: .comma)
    } else {
      goBack(to: start)
    }
    let next = place
    if accept(["thu"]), number(2...7) != nil {
      _ = accept(sign: .comma)
    } else {
      goBack(to: next)
    }
  }

  private mutating func isoDay() -> SchedulePoint? {
    let start = place
    if let year = anyYear(), accept(sign: .dash), let month = number(1...12), accept(sign: .dash),
      let day = number(1...31)
    {
      return SchedulePoint(year: year, month: month, day: day)
    }
    goBack(to: start)
    return nil
  }

  /// Reads `15`, `15/12`, `15/12/2023`, `15-12-2023` or `15 tháng 12 năm 2023`.
  private mutating func partialDay() -> SchedulePoint? {
    guard let day = number(1...31) else { return nil }
    let start = place
    if accept(sign: .dash), let month = number(1...12), accept(sign: .dash), let year = anyYear() {
      return SchedulePoint(year: year, month: month, day: day)
    }
    goBack(to: start)
    guard accept(sign: .slash) || accept(["thang"]) else {
      return SchedulePoint(year: nil, month: nil, day: day)
    }
    guard let month = number(1...12) else { return nil }
    return SchedulePoint(year: yearBehind(), month: month, day: day)
  }

  /// A year that closes a month, a quarter or a day: `/2022`, `-2022`, `năm 2022`, `, năm 2022`.
  private mutating func yearBehind() -> Int? {
    let start = place
    if accept(sign: .slash) || accept(sign: .dash) || accept(["nam"]) || accept(["cua", "nam"]),
      let year = anyYear()
    {
      return year
    }
    goBack(to: start)
    if accept(sign: .comma) {
      _ = accept(["nam"])
      if let year = anyYear(), isAtEnd { return year }
    }
    goBack(to: start)
    return nil
  }

  private mutating func anyYear() -> Int? { number(1900...2999) }
}
