import Domain

/// A day, a time, or both, as a workbook counts them: days since an epoch.
struct SheetMoment {
  /// Nil for a time alone, which counts from the day before the first.
  let day: Day?
  /// Seconds since midnight.
  let seconds: Int

  /// Takes the number of a cell; nil for one that is no day from 1900 on.
  init?(_ number: PaperNumber, is1904: Bool) {
    guard number.scaled >= 0 else { return nil }
    var (count, seconds) = number.dayAndSeconds
    if seconds >= 86_400 { (count, seconds) = (count + 1, 0) }
    self.seconds = seconds
    if count == 0 && !is1904 {
      day = nil
      return
    }
    // Workbooks believe in a 29 February 1900; before it their days are one further.
    let offset = is1904 ? count : count < 60 ? count - 1 : count - 2
    let epoch = Day(year: is1904 ? 1904 : 1900, month: 1, day: 1)
    guard let day = epoch?.adding(days: offset) else { return nil }
    self.day = day
  }

  /// Takes a date of an ODF file, `2025-03-01` or `2025-03-01T07:30:00`.
  init?(iso text: String) {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let first = parts.first, let day = Day(iso: String(first)) else { return nil }
    self.day = day
    let time = parts.count > 1 ? parts[1].split(separator: ":").map { $0.prefix(2) } : []
    let numbers = time.compactMap { Int($0) } + [0, 0, 0]
    guard numbers.allSatisfy({ (0..<60).contains($0) }) else { return nil }
    seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  /// The cell that shows it.
  func cell(hasDay: Bool, hasTime: Bool) -> PaperCell {
    let time = SheetMoment.two(seconds / 3600) + ":" + SheetMoment.two(seconds / 60 % 60)
    guard let day, hasDay || seconds == 0 else { return PaperCell(time, .text) }
    let shown = hasTime && seconds > 0 ? day.shown + " " + time : day.shown
    return PaperCell(shown, .date(day))
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
