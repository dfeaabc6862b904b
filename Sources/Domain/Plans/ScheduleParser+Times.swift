extension ScheduleParser {
  /// A stretch of the calendar as it was read.
  struct Stretch {
    var from: SchedulePoint
    var to: SchedulePoint
    var category: Category
    /// Whether it is part of what it names: the end of a month.
    var isPart = false
    /// Whether it is said what it is, so that it may stand alone.
    var isNamed = true

    /// A stretch within one year, whole months unless days are given.
    init(
      _ category: Category, _ months: ClosedRange<Int>, _ year: Int?, days: (Int, Int?) = (1, nil)
    ) {
      from = SchedulePoint(year: year, month: months.lowerBound, day: days.0)
      to = SchedulePoint(year: year, month: months.upperBound, day: days.1)
      self.category = category
    }
  }

  /// A time from one end to the other, or from one day on.
  mutating func time() -> ScheduleList.Item.Reading? {
    acceptWork()
    let start = place
    if accept(anyOf: [["bat", "dau", "tu"], ["bat", "dau"], ["ke", "tu"], ["sau"]]) {
      if let read = stretch(canEnd: false) { return .since(read.from) }
    }
    // "Sáu tháng cuối năm" begins like "sau ngày".
    goBack(to: start)
    let isFrom = accept(["tu"])
    guard let read = stretch(canEnd: true) else { return nil }
    head = Head(category: read.category)
    if tail.isMonthly {
      guard read.to.month == nil, let day = read.to.day else { return nil }
      return .sense(.monthly(day: day))
    }
    // "Từ tháng 9" names a beginning only.
    if tail.isOpen || isFrom && !isRange { return .since(read.from) }
    return .span(from: read.from, to: read.to)
  }

  /// Steps over words for the work itself, which say nothing of time.
  mutating func acceptWork() {
    while accept(
      anyOf: [
        ["hoan", "thanh"], ["hoan", "tat"], ["ket", "thuc"], ["thuc", "hien"], ["trien", "khai"],
        ["xong"], ["thoi", "gian"],
      ])
    {
      _ = accept(sign: .colon)
    }
  }

  /// A stretch, or two that it leads from and to; what follows must end the clause.
  mutating func stretch(canEnd: Bool) -> Stretch? {
    let isInside = accept(
      anyOf: [["trong", "khoang"], ["trong"], ["khoang"], ["vao"], ["het"], ["den", "het"]])
    let start = place
    for category in order(after: head?.category) {
      goBack(to: start)
      guard let first = one(category, isFirst: true, isInside) else { continue }
      let middle = place
      acceptTail()
      isRange = false
      // "5/12" alone may be anything; "30/6" and "5/12 hàng năm" are days.
      let isDay = first.to.month != nil && (tail.isYearly || first.to.day ?? 0 > 12)
      if isAtEnd, first.isNamed || isDay { return first }
      goBack(to: middle)
      guard canEnd, acceptTo() else { continue }
      let second = place
      for other in order(after: category) {
        goBack(to: second)
        guard let last = one(other, isFirst: false, isInside, after: category) else { continue }
        acceptTail()
        guard isAtEnd, let whole = joined(first, last) else { continue }
        isRange = true
        return whole
      }
    }
    return nil
  }

  /// The sorts in the order in which they are tried: what the one before it was goes first.
  private func order(after category: Category?) -> [Category] {
    [category].compactMap { $0 } + Category.allCases
  }

  /// Steps over what leads to the end of a stretch.
  private mutating func acceptTo() -> Bool {
    accept(sign: .dash)
      || accept(anyOf: [["cho", "den", "het"], ["cho", "den"], ["den", "het"], ["den"], ["toi"]])
  }

  /// One stretch from the beginning of the first to the end of the last.
  private func joined(_ first: Stretch, _ last: Stretch) -> Stretch? {
    // A bare number before a month is no day of it.
    if first.from.month == nil, last.category != .days { return nil }
    var (from, to) = (first.from, last.to)
    from.month = from.month ?? to.month
    guard from.month != nil, to.month != nil, first.isNamed || last.isNamed else { return nil }
    let isOver = from.place > to.place
    // November to February: the year that is named is that of the end, or of the beginning.
    from.year = from.year ?? to.year.map { isOver ? $0 - 1 : $0 }
    to.year = to.year ?? from.year.map { isOver ? $0 + 1 : $0 }
    if let begin = from.year, let end = to.year {
      guard (begin, from.place) <= (end, to.place) else { return nil }
    } else if isOver {
      return nil
    }
    var whole = last
    whole.from = from
    whole.to = to
    return whole
  }

  /// One stretch of a sort; a bare number only where the one before it named the sort.
  private mutating func one(
    _ category: Category, isFirst: Bool, _ isInside: Bool, after: Category? = nil
  ) -> Stretch? {
    let isBare = (isFirst ? head?.category : after) == category
    switch category {
    case .months: return month(isBare)
    case .quarters: return quarter(isBare)
    case .halves: return half()
    case .years: return year(isInside)
    case .days: return day(isBare, isFirst: isFirst)
    case .recurring: return nil
    }
  }
}
