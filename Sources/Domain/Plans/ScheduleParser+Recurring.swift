extension ScheduleParser {
  /// Reads `thường xuyên` and its like.
  mutating func continuous() -> ScheduleList.Item.Reading? {
    guard
      take(
        anyOf: [["thuong", "xuyen"], ["lien", "tuc"], ["hang", "ngay"], ["hang", "tuan"]])
    else { return nil }
    _ = take(
      anyOf: [
        ["trong", "nam"], ["quanh", "nam"], ["ca", "nam"], ["hang", "nam"], ["trong", "ca", "nam"],
      ])
    takeTail()
    head = nil
    return .sense(.continuous)
  }

  /// Reads `hàng quý`, `định kỳ hằng năm`, `6 tháng/lần`, `02 lần/năm`.
  mutating func recurring() -> ScheduleList.Item.Reading? {
    takeWork()
    let isPeriodic = take(
      anyOf: [["dinh", "ky"], ["theo", "dinh", "ky"], ["it", "nhat"], ["toi", "thieu"]])
    let isEvery = takeEvery() || takeTimes() || head?.category == .recurring
    guard let months = period(canBeBare: isEvery || isPeriodic) else { return nil }
    takeLast()
    guard isAtEnd else {
      // "Hàng năm trước ngày 15/11": the deadline says it all.
      guard case .deadline(let day)? = deadline(), day.year == nil else { return nil }
      head = nil
      guard months == 1, day.month == nil, let own = day.day else {
        tail.isYearly = true
        return months == 12 && day.month != nil ? .deadline(day) : nil
      }
      return .sense(.monthlyDeadline(day: own))
    }
    head = Head(category: .recurring)
    return .sense(.recurring(months: months))
  }

  private mutating func takeEvery() -> Bool {
    _ = take(["dinh", "ky"])
    return take(anyOf: [["hang"], ["moi"], ["tung"]])
  }

  /// Steps over `02 lần/`, `một lần mỗi`.
  private mutating func takeTimes() -> Bool {
    let start = place
    if number(1...99) != nil || take(["mot"]) || take(["hai"]), take(["lan"]) {
      if take(sign: .slash) || take(anyOf: [["moi"], ["mot"], ["trong"], ["trong", "mot"]]) {
        return true
      }
    }
    goBack(to: start)
    return false
  }

  /// The months from one to the next; a bare number of months wants `lần` behind it.
  private mutating func period(canBeBare: Bool) -> Int? {
    if canBeBare {
      if take(["ca", "nam"]) || take(["nam"]) { return 12 }
      if take(["nua", "nam"]) { return 6 }
      if take(["quy"]) { return 3 }
      if take(["thang"]) { return 1 }
    }
    let start = place
    let words = [["hai"], ["ba"], ["sau"]]
    let spoken = words.firstIndex { take($0) }.map { [2, 3, 6][$0] }
    guard let count = spoken ?? number(1...12), 12 % count == 0, take(["thang"]) else {
      goBack(to: start)
      return nil
    }
    // "6 tháng đầu năm" is none of these.
    return canBeBare || takeLast() ? count : nil
  }

  /// Steps over `một lần`, `/lần`, `01 lần` behind the time from one to the next.
  @discardableResult
  private mutating func takeLast() -> Bool {
    let start = place
    if take(sign: .slash) || number(1...99) != nil || take(["mot"]), take(["lan"]) {
      takeTail()
      return true
    }
    goBack(to: start)
    takeTail()
    return false
  }

  /// Reads `trước ngày 15/12`, `đến 31/12/2015`, `chậm nhất hết quý III`.
  mutating func deadline() -> ScheduleList.Item.Reading? {
    _ = take(["dinh", "ky"])
    takeWork()
    let isBefore = take(anyOf: [["den", "truoc"], ["truoc", "thoi", "diem"], ["truoc"]])
    let isUntil = isBefore || takeUntil()
    guard isUntil || head?.isDeadline ?? false else { return nil }
    let before = head
    if isUntil { head = Head(category: .days, isDeadline: true) }
    _ = take(anyOf: [["la"], ["vao"]])
    guard let read = stretch(canEnd: false), isUntil || read.category == .days,
      let day = isBefore && !read.isPart ? read.from.monthBefore : read.to
    else {
      head = before
      return nil
    }
    head = Head(category: .days, isDeadline: true)
    guard tail.isMonthly else { return .deadline(day) }
    guard day.month == nil, let own = day.day else { return nil }
    return .sense(.monthlyDeadline(day: own))
  }

  /// Steps over what leads to a last day.
  private mutating func takeUntil() -> Bool {
    if take(["tu"]) {
      // The beginning is the day of the paper, or today: nothing that ends.
      guard
        take(
          anyOf: [
            ["nay"], ["ngay", "ban", "hanh"], ["ngay", "ky"], ["khi", "ban", "hanh"],
          ])
      else { return false }
      return take(anyOf: [["cho", "den"], ["den"], ["toi"]])
    }
    let isUntil = take(
      anyOf: [
        ["cham", "nhat"], ["muon", "nhat"], ["khong", "qua"], ["khong", "muon", "hon"],
        ["khong", "cham", "hon"], ["han", "cuoi"], ["han", "chot"], ["thoi", "han"], ["han"],
        ["cho", "den"], ["den"], ["toi"], ["het"],
      ])
    _ = take(sign: .colon)
    _ = take(anyOf: [["den"], ["la"], ["vao"]])
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
