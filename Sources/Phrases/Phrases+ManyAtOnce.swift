import Domain

/// What is said where something is done for many units at once.
extension Phrases {
  /// What an entry for many is called.
  package func title(of sort: UnitEntrySort) -> String {
    switch sort {
    case .declaration: say("Công bố", "Declaration")
    case .stage: say("Giai đoạn HTQLCL", "Stage of the system")
    case .duty: say("Việc hằng năm đã làm", "Yearly duty done")
    }
  }
  package var doneOn: String { say("Ngày làm xong", "Done on") }

  /// For whom something is entered.
  package func aboutEntry(_ names: [String]) -> String {
    let shown = names.prefix(3).joined(separator: "; ") + (names.count > 3 ? "; …" : "")
    return say("\(names.count) đơn vị: ", counted(names.count, "unit") + ": ") + shown
      + say(". Đơn vị đã có thì để nguyên.", ". Who has it already is left.")
  }
  package func allHaveIt(_ count: Int) -> String {
    say("Cả \(count) đơn vị đã có rồi.", "All \(count) of them have it already.")
  }

  /// The label of such an edit.
  package func entered(_ entry: UnitEntry, count: Int) -> String {
    let units = say("\(count) đơn vị", counted(count, "unit"))
    switch entry {
    case .declaration: return say("công bố của \(units)", "declarations of \(units)")
    case .stage(let stage):
      return say("giai đoạn “\(self.stage(stage))” cho \(units)", "stage of \(units)")
    case .duty(let key, let year, _):
      let duty = field(key, of: .unit)
      return say("“\(duty)” năm \(year) của \(units)", "“\(duty)” \(year) of \(units)")
    }
  }

  /// What such an edit came to.
  package func told(_ entry: UnitEntry, count: Int, left: Int) -> String {
    let text = say(
      "Đã ghi \(entered(entry, count: count)).", "Done: \(entered(entry, count: count)).")
    return left == 0 ? text : text + " " + leftAsTheyAre(left)
  }

  /// What such an edit would do, line by line.
  package func lines(of entry: UnitEntry, for names: [String], left: [String]) -> [String] {
    let head =
      switch entry {
      case .declaration(let number, let day, let edition, let reason):
        [
          say("Công bố ngày \(date(day))", "Declared on \(date(day))"),
          number.isEmpty ? "" : say("số \(number)", "number \(number)"), edition,
          reason.map { choice($0.rawValue, of: .unit) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
      case .stage(let stage): say("Giai đoạn: \(self.stage(stage))", "Stage: \(self.stage(stage))")
      case .duty(let key, let year, let day): "\(field(key, of: .unit)) \(year): \(date(day))"
      }
    var lines = [head, "", say("\(names.count) đơn vị:", counted(names.count, "unit") + ":")]
    lines += names.map { "• \($0)" }
    if !left.isEmpty {
      lines += ["", leftAsTheyAre(left.count)] + left.map { "– \($0)" }
    }
    return lines
  }

  /// How many have it already.
  private func leftAsTheyAre(_ count: Int) -> String {
    say(
      "\(count) đơn vị đã có, để nguyên.",
      "\(counted(count, "unit")) had it already, left as they are.")
  }
}

/// What is said where visits are laid over days and teams.
extension Phrases {
  package var firstDay: String { say("Từ ngày", "From") }
  package var lastDay: String { say("Đến ngày", "To") }
  package var mostOnADay: String { say("Mỗi đoàn mỗi ngày", "A team a day") }
  package var endsBeforeItBegins: String {
    say("Đến ngày phải sau từ ngày.", "The last day must come after the first.")
  }
  package func aboutVisits(_ count: Int, kept: Int) -> String {
    let text = say("\(count) đơn vị.", counted(count, "unit") + ".")
    let kept =
      kept == 0
      ? "" : " " + say("\(kept) đã có ngày, giữ nguyên.", "\(kept) have a day and keep it.")
    return text + kept + " "
      + say(
        "Đến ngày và mỗi ngày để trống: tất cả vào một ngày. Có một trong hai: rải đều, chỉ thứ Hai đến thứ Sáu (ngày lễ phải tự tránh).",
        "With To and A team a day blank all go on one day. With either they are laid out evenly, Monday to Friday (holidays are yours to leave out)."
      )
  }

  /// Why visits cannot be laid so.
  package func fault(_ fault: VisitLayout.Fault) -> String {
    switch fault {
    case .noWorkingDay:
      say("Không có ngày làm việc nào trong khoảng đó.", "There is no working day between them.")
    case .tooFewDays(let needed, let there):
      say(
        "Cần \(needed) ngày làm việc, ở đây có \(there).",
        "It takes \(needed) working days, and there are \(there).")
    case .tooLong: say("Dài quá một năm.", "That is longer than a year.")
    case .allHaveDays:
      say("Các đơn vị này đều đã có ngày.", "All of these units have a day already.")
    }
  }

  /// The label of such an edit.
  package func laid(visits count: Int) -> String {
    say("xếp lịch \(count) đơn vị", "lay out \(counted(count, "visit"))")
  }

  /// What such an edit came to.
  package func told(_ layout: VisitLayout) -> String {
    let days = Set(layout.stops.map(\.day)).count
    return say(
      "Đã xếp lịch \(layout.stops.count) đơn vị vào \(days) ngày; giữ nguyên \(layout.kept.count).",
      "\(counted(layout.stops.count, "visit")) laid over \(counted(days, "day")); \(layout.kept.count) kept."
    )
  }

  /// Each day with its teams and their units.
  package func lines(
    of layout: VisitLayout, _ campaign: Campaign, in workspace: Workspace
  ) -> [String] {
    let names = Dictionary(campaign.teams.map { ($0.id, $0.name) }) { first, _ in first }
    var lines: [String] = []
    var shown: (day: Day?, team: ID<Team>?) = (nil, nil)
    for stop in layout.stops {
      if stop.day != shown.day {
        if !lines.isEmpty { lines.append("") }
        lines.append("\(weekday(stop.day)), \(date(stop.day))")
      }
      if let team = stop.team, stop.day != shown.day || team != shown.team {
        lines.append("  " + (names[team] ?? team.text))
      }
      shown = (stop.day, stop.team)
      lines.append("    • " + workspace.name(of: stop.unit))
    }
    if !layout.kept.isEmpty {
      lines += ["", say("Giữ nguyên ngày đã có:", "Keep the day they have:")]
      lines += layout.kept.map { "    – " + workspace.name(of: $0) }
    }
    return lines
  }

  /// The name of a day of the week.
  private func weekday(_ day: Day) -> String {
    let names = [
      say("Thứ Hai", "Monday"), say("Thứ Ba", "Tuesday"), say("Thứ Tư", "Wednesday"),
      say("Thứ Năm", "Thursday"), say("Thứ Sáu", "Friday"), say("Thứ Bảy", "Saturday"),
      say("Chủ nhật", "Sunday"),
    ]
    return names[day.weekday]
  }
}
