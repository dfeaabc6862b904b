extension ScheduleParser {
  /// Reads `thường xuyên` and its like.
  mutating func continuous() -> ScheduleList.Item.Reading? {
    guard
      accept(
        anyOf: [["thuong", "xuyen"], ["lien", "tuc"], ["hang", "ngay"], ["hang", "tuan"]])
    else { return nil }
    _ = accept(
      anyOf: [
        ["trong", "nam"], ["quanh", "nam"], ["ca", "nam"], ["hang", "nam"], ["trong", "ca", "nam"],
      ])
    acceptTail()
    head = nil
    return .sense(.continuous)
  }

  /// Reads `hàng quý`, `định kỳ hằng năm`, `6 tháng/lần`, `02 lần/năm`.
  mutating func recurring() -> ScheduleList.Item.Reading? {
    acceptWork()
    let isPeriodic = accept(
      anyOf: [["dinh", "ky"], ["theo", "dinh", "ky"], ["it", "nhat"], ["toi", "thieu"]])
    let isEvery = acceptEvery() || acceptTimes() || head?.category == .recurring
    guard let months = period(canBeBare: isEvery || isPeriodic) else { return nil }
    acceptLast()
    guard isAtEnd else {
      // "Hàng quý, trước ngày 15 tháng cuối quý" without its comma.
      if let day = dayOfPart() { return day }
      // "Hàng năm trước ngày 15/11": the deadline says it all.
      guard case .deadline(let day)? = deadline(), day.year == nil else { return nil }
      head = nil
      guard months == 1, day.month == nil, let own = day.day else {
        tail.isYearly = true
        return months == 12 && day.month != nil ? .deadline(day) : nil
      }
      return .sense(.monthly(day: own))
    }
    head = Head(category: .recurring)
    return .sense(.recurring(months: months))
  }

  private mutating func acceptEvery() -> Bool {
    _ = accept(["dinh", "ky"])
    return accept(anyOf: [["hang"], ["moi"], ["tung"]])
  }

  /// Steps over `02 lần/`, `một lần mỗi`.
  private mutating func acceptTimes() -> Bool {
    let start = place
    if number(1...99) != nil || accept(["mot"]) || accept(["hai"]), accept(["lan"]) {
      if accept(sign: .slash) || accept(anyOf: [["moi"], ["mot"], ["trong"], ["trong", "mot"]]) {
        return true
      }
    }
    goBack(to: start)
    return false
  }

  /// The months from one to the next; a bare number of months wants `lần` behind it.
  private mutating func period(canBeBare: Bool) -> Int? {
    if canBeBare {
      if accept(["ca", "nam"]) || accept(["nam"]) { return 12 }
      if accept(["nua", "nam"]) { return 6 }
      if accept(["quy"]) { return 3 }
      if accept(["thang"]) { return 1 }
    }
    let start = place
    let words = [["hai"], ["ba"], ["sau"]]
    let spoken = words.firstIndex { accept($0) }.map { [2, 3, 6][$0] }
    guard let count = spoken ?? number(1...12), 12 % count == 0, accept(["thang"]) else {
      goBack(to: start)
      return nil
    }
    // "6 tháng đầu năm" is none of these.
    return canBeBare || acceptLast() ? count : nil
  }

  /// Steps over `một lần`, `/lần`, `01 lần` behind the time from one to the next.
  @discardableResult
  private mutating func acceptLast() -> Bool {
    let start = place
    if accept(sign: .slash) || number(1...99) != nil || accept(["mot"]), accept(["lan"]) {
      acceptTail()
      return true
    }
    goBack(to: start)
    acceptTail()
    return false
  }

  /// Reads `trước ngày 15/12`, `đến 31/12/2015`, `chậm nhất hết quý III`.
  mutating func deadline() -> ScheduleList.Item.Reading? {
    _ = accept(["dinh", "ky"])
    acceptWork()
    let isBefore = accept(anyOf: [["den", "truoc"], ["truoc", "thoi", "diem"], ["truoc"]])
    let isUntil = isBefore || acceptUntil()
    guard isUntil || head?.isDeadline ?? false else { return nil }
    let before = head
    if isUntil { head = Head(category: .days, isDeadline: true) }
    _ = accept(anyOf: [["la"], ["vao"]])
    guard let read = stretch(canEnd: false), isUntil || read.category == .days,
      let day = isBefore && !read.isPart ? read.from.monthBefore : read.to
    else {
      head = before
      return nil
    }
    head = Head(category: .days, isDeadline: true)
    guard tail.isMonthly else { return .deadline(day) }
    guard day.month == nil, let own = day.day else { return nil }
    return .sense(.monthly(day: own))
  }

  /// Reads `trước ngày 15 của tháng cuối quý`, `ngày 05 tháng đầu quý sau`.
  mutating func dayOfPart() -> ScheduleList.Item.Reading? {
    let start = place
    acceptWork()
    _ = accept(anyOf: [["den", "truoc"], ["truoc"]]) || acceptUntil()
    _ = accept(["vao"])
    if accept(["ngay"]), let day = number(1...31), let (months, month) = monthOfPart() {
      head = nil
      return .sense(.repeatedDeadline(months: months, month: month, day: day))
    }
    goBack(to: start)
    return nil
  }

  /// The months of a part of the year, and which of them is meant, in `của tháng cuối mỗi quý`; nil where the clause
  /// does not end behind it.
  private mutating func monthOfPart() -> (months: Int, month: Int)? {
    _ = accept(anyOf: [["cua"], ["trong"]])
    guard accept(["thang"]) else { return nil }
    let isFirst = accept(anyOf: [["dau", "tien"], ["dau"]])
    guard isFirst || accept(anyOf: [["cuoi", "cung"], ["cuoi"]]) else { return nil }
    _ = accept(anyOf: [["cua"], ["trong"]])
    _ = accept(anyOf: [["moi"], ["hang"], ["tung"], ["cac"]])
    let parts: [(words: [String], months: Int)] = [(["quy"], 3), (["nua", "nam"], 6)]
    guard let part = parts.first(where: { accept($0.words) }) else { return nil }
    let isNext = accept(
      anyOf: [["sau", "lien", "ke"], ["sau"], ["tiep", "theo"], ["ke", "tiep"], ["lien", "ke"]])
    acceptTail()
    guard isAtEnd, isFirst || !isNext else { return nil }
    return (part.months, isNext ? part.months + 1 : isFirst ? 1 : part.months)
  }

  /// Steps over what leads to a last day.
  private mutating func acceptUntil() -> Bool {
    if accept(["tu"]) {
      // The beginning is the day of the paper, or today: nothing that ends.
      guard
        accept(
          anyOf: [
            ["nay"], ["ngay", "ban", "hanh"], ["ngay", "ky"], ["khi", "ban", "hanh"],
          ])
      else { return false }
      return accept(anyOf: [["cho", "den"], ["den"], ["toi"]])
    }
    let isUntil = accept(
      anyOf: [
        ["cham", "nhat"], ["muon", "nhat"], ["khong", "qua"], ["khong", "muon", "hon"],
        ["khong", "cham", "hon"], ["han", "cuoi"], ["han", "chot"], ["thoi", "han"], ["han"],
        ["cho", "den"], ["den"], ["toi"], ["het"],
      ])
    _ = accept(sign: .colon)
    _ = accept(anyOf: [["den"], ["la"], ["vao"]])
    return isUntil
  }
}

extension SchedulePoint {
  /// The end of the month before; nil where its year is not known.
  fileprivate var monthBefore: SchedulePoint? {
    guard let month else { return nil }
    if month > 1 { return SchedulePoint(year: year, month: month - 1, day: nil) }
    return year.map { SchedulePoint(year: $0 - 1, month: 12, day: nil) }
  }
}
