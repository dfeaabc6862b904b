import Domain
import Vietnamese

extension Phrases {
  package var pageKeepsItsOrder: String {
    say(
      "Trang tổng quan giữ thứ tự; Enter vào một con số, rồi lọc và xếp danh sách ở đó.",
      "The overview keeps its order; Enter goes into a figure, whose list can be sorted and filtered."
    )
  }
  package var declaredUnits: String { say("Đã công bố", "Declared") }
  package var allUnits: String { say("Tất cả đơn vị", "All units") }
  /// The kinds that are not shown by themselves.
  package func otherKinds(_ count: Int) -> String {
    say("\(count) loại khác", counted(count, "other kind"))
  }
  package var yearBefore: String { say("Năm trước", "Last year") }
  /// The head of the targets of a year.
  package func targets(of year: Int) -> String { say("Chỉ tiêu \(year)", "Targets \(year)") }
  package var noTargets: String { say("Không có chỉ tiêu", "No targets") }
  /// How many targets more there are than are shown.
  package func moreTargets(_ count: Int) -> String {
    say("… còn \(count) chỉ tiêu", "… \(count) more")
  }
  /// So many of so many, with the share.
  package func count(_ count: Int, of base: Int, _ percent: String?) -> String {
    "\(count)/\(base)" + (percent.map { " = \($0)" } ?? "")
  }
  /// What a figure was a year before.
  package func before(_ figure: String) -> String {
    say("năm trước \(figure)", "last year \(figure)")
  }
  /// How many units a target lacks.
  package func missing(_ count: Int) -> String { say("thiếu \(count)", "\(count) short") }
  package var reached: String { say("đạt", "reached") }
  package var unknownUnits: String { say("chưa rõ", "unknown") }
  /// How many of how many have declared.
  package func declaredOf(_ count: Int, _ all: Int) -> String {
    say("đã công bố \(count)/\(all)", "\(count) of \(all) declared")
  }
  /// A declaration that no longer does.
  package func declaredOlder(_ edition: String) -> String {
    say("công bố theo bản cũ: \(edition)", "declared by an older edition: \(edition)")
  }
  /// How many of those that lack are listed.
  package func missingByName(_ count: Int) -> String {
    say("\(count) đơn vị dưới đây chưa đạt", "missing below: \(count)")
  }
  /// A row that leads nowhere.
  package var nothingBehind: String {
    say("Sau số liệu này chưa có gì để mở.", "There is nothing behind this figure.")
  }
  package var storeRecords: String { say("Hồ sơ trong kho", "What the store holds") }
}

extension Phrases {
  /// A target by what it promises: `> 70% UBND cấp xã xây dựng`.
  package func title(of target: Target) -> String {
    let sign: String
    switch target.comparison {
    case .atLeast?: sign = "≥ "
    case .moreThan?: sign = "> "
    case .exactly?, nil: sign = ""
    case .rising?:
      return say("Tăng dần: \(target.content.inOneLine)", "Increasing: \(target.content.inOneLine)")
    }
    let share = target.share.map { numbers.decimal($0, places: 2) + "%" }
    let figure = share ?? target.count.map(String.init)
    return figure.map { "\(sign)\($0) \(target.content.inOneLine)" } ?? target.content.inOneLine
  }

  /// How far a target is, in one line.
  package func sentence(of progress: TargetProgress, before: String = "") -> String {
    if progress.target.subject == .procedures {
      return say(
        "tính theo thủ tục hành chính; kho không cộng, số liệu ở công bố của từng đơn vị",
        "counted in procedures; the figures stand in the declarations of each unit")
    }
    guard progress.isKnown else {
      return say(
        "chưa rõ đơn vị nào thuộc chỉ tiêu; ghi danh sách vào nhóm để đếm được",
        "the units are not known; list them in the group so that they can be counted")
    }
    var parts = [
      count(progress.reached.count, of: progress.base, progress.share?.percent?.shown(in: numbers))
    ]
    if let needed = progress.needed { parts.append(say("cần \(needed)", "needs \(needed)")) }
    if progress.needed != nil {
      parts.append(progress.isReached ? reached : missing(progress.missing))
    }
    if progress.base != progress.counted {
      parts.append(
        say("kho đếm được \(progress.counted)", "the store counts \(progress.counted)"))
    }
    if !before.isEmpty { parts.append(self.before(before)) }
    return parts.joined(separator: " · ")
  }
}

extension Phrases {
  /// The head of the scoring of a year.
  package func scoring(of year: Int) -> String { say("Chấm điểm \(year)", "Scoring \(year)") }
  package var noCampaign: String { say("chưa có đợt", "no campaign") }
  package var confirmedSheets: String { say("Đã xác nhận", "Confirmed") }
  package var notConfirmed: String { say("chưa xác nhận", "not confirmed") }
  package var openFindings: String { say("Điểm KPH mở", "Open findings") }
  /// How many sheets stand in which state, those confirmed left out, those that are damaged apart.
  package func states(of campaign: CampaignProgress) -> String {
    var parts = SheetState.allCases.reversed().compactMap { state -> String? in
      guard state != .confirmed, let count = campaign.states[state] else { return nil }
      return "\(count) \(sheetState(state))"
    }
    if campaign.damaged > 0 { parts.append("\(campaign.damaged) \(damagedSheet)") }
    return parts.joined(separator: " · ")
  }
  /// The head of the money of a year.
  package func money(of year: Int) -> String { say("Kinh phí \(year)", "Money \(year)") }
  package var noMoney: String {
    say("không có dự toán cho năm này", "no estimate covers this year")
  }
  package var spendingUnknown: String { say("chưa có chứng từ chi", "no vouchers yet") }
  /// An amount in millions with one decimal, half up.
  package func millions(_ money: Money) -> String {
    let tenths = (money.dong.magnitude + 50_000) / 100_000
    return (money.dong < 0 ? "-" : "") + numbers.fixed(Int(tenths), places: 1)
  }
  /// The money that the estimates plan.
  package func planned(_ money: Money) -> String {
    say("dự toán \(millions(money)) triệu đồng", "planned \(millions(money)) million đồng")
  }
  /// The money that was spent, with its share of what was planned.
  package func spent(_ money: Money, _ share: String?) -> String {
    say("đã chi \(millions(money))", "spent \(millions(money))")
      + (share.map { " = \($0)" } ?? "")
  }
}

extension Phrases {
  /// The day from which changes are told.
  package func since(_ day: Day) -> String {
    say("Từ \(date(day))", "Since \(date(day))")
  }
  /// What changed, counted by sort.
  package func changes(_ changes: StoreChanges) -> String {
    let parts = StoreChanges.Category.allCases.compactMap { category -> String? in
      let count = changes.items(of: category).count
      return count == 0 ? nil : "+\(count) \(change(category))"
    }
    return parts.isEmpty
      ? say("không có thay đổi", "nothing changed") : parts.joined(separator: " · ")
  }
  /// A sort of change.
  package func change(_ category: StoreChanges.Category) -> String {
    switch category {
    case .declared: say("đơn vị công bố", "declared")
    case .taskDone: say("việc xong", "tasks done")
    case .reported: say("báo cáo đã nhận", "reports in")
    case .signed: say("phiếu đã ký", "sheets signed")
    case .confirmed: say("phiếu xác nhận", "sheets confirmed")
    case .findingOpened: say("điểm KPH mở", "findings")
    case .findingClosed: say("điểm KPH khắc phục", "findings closed")
    case .spent: say("chứng từ chi", "vouchers")
    case .added: say("hồ sơ mới", "new records")
    case .edited: say("hồ sơ sửa", "records edited")
    }
  }
}

extension Phrases {
  package var standing: String { say("Hiện trạng", "Status") }
  package var declaration: String { say("Công bố", "Declaration") }
  package var contact: String { say("Đầu mối", "Contact") }
  package var deadline: String { say("Hạn", "By") }
  package var remaining: String { say("Còn lại", "Left") }
  package var whoDoes: String { say("Ai", "Who") }
  package var kindOfDue: String { say("Loại việc", "Kind") }
  package var kindOfChange: String { say("Loại thay đổi", "Kind of change") }
  package var whatIsDue: String { say("Việc", "What") }
  package var stateShort: String { say("Trạng thái", "State") }
  package var gradeShort: String { say("Xếp loại", "Grade") }
  package var resultShort: String { say("Kết quả", "Result") }
  package var plannedShort: String { say("Dự toán", "Planned") }
  package var spentShort: String { say("Đã chi", "Spent") }
  package var leftShort: String { say("Còn lại", "Left") }
  package var budgetTotals: String { say("Tổng hợp", "Totals") }
  package var bySource: String { say("Theo nguồn", "By source") }
  package var byGroup: String { say("Theo nhóm", "By group") }
  package var byYear: String { say("Theo năm", "By year") }
  package var noSource: String { say("chưa ghi nguồn", "no source") }
  package var onNoLine: String { say("không gắn dòng nào", "on no line") }
  package var onNoDay: String { say("không ghi ngày", "without a date") }
  package var notDeclared: String { say("chưa công bố", "not declared") }
  /// A unit that declared on a day.
  package func declaredOn(_ day: Day) -> String {
    say("công bố \(date(day))", "declared \(date(day))")
  }
  /// A unit whose forerunners had declared, which it has not.
  package var forerunnerDeclared: String {
    say("đơn vị trước sáp nhập đã công bố", "declared by a predecessor")
  }
}

extension Phrases {
  package var changesTitle: String { say("Thay đổi từ tuần trước", "Changes since last week") }
  package var changesShort: String { say("Thay đổi", "Changes") }
  /// The money of a year, counted in millions.
  package var moneyMillions: String { say("Kinh phí, tr.đ", "Money, million") }
  package var whereFound: String { say("Ở đâu", "Where") }
}
