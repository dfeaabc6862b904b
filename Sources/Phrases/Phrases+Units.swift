import Domain

extension Phrases {
  /// How far the quality system of a unit has come.
  package func stage(_ stage: QMSStage) -> String {
    switch stage {
    case .notStarted: say("chưa xây dựng", "not begun")
    case .building: say("đang xây dựng", "building")
    case .applying: say("đang áp dụng", "applying")
    case .declared: say("đã công bố", "declared")
    case .maintaining: say("duy trì, cải tiến", "maintaining")
    }
  }

  package var noUnitHere: String {
    say(
      "Chọn hoặc đánh dấu đơn vị ở màn hình 3 trước.",
      "Select or mark units on screen 3 first.")
  }

  /// What undo calls the steps that were filled in.
  package func filledSteps(_ units: Int) -> String {
    say(
      "ghi các bước của lộ trình (\(units) đơn vị)",
      "fill in steps of roadmaps (\(counted(units, "unit")))")
  }

  /// How many units got the steps of their path, and how many were left alone.
  package func stepsFilled(_ units: Int, left: Int) -> String {
    let why = say(
      "chưa chọn lộ trình có bước, hoặc đã có bước",
      "no roadmap with steps was chosen, or there are steps already")
    guard units > 0 else {
      return say(
        "Không ghi gì: \(left) đơn vị \(why).",
        "Nothing to fill in: \(counted(left, "unit")), \(why).")
    }
    let done = say(
      "Đã ghi các bước cho \(units) đơn vị", "steps filled in for \(counted(units, "unit"))")
    guard left > 0 else { return done + "." }
    return say("\(done); để nguyên \(left): \(why).", "\(done); skipped: \(left) (\(why)).")
  }

  package var onlyAmongUnits: String {
    say("Lệnh này ở cây đơn vị, màn hình 3.", "That is for the tree of units on screen 3.")
  }

  /// Which units the tree shows now, and as of which day.
  package func unitsShown(_ isAll: Bool, on day: Day?) -> String {
    let day = day.map { date($0) } ?? ""
    return isAll
      ? say("Hiện cả đơn vị đã chấm dứt, chưa thành lập", "Also units that ended or have not begun")
      : say("Chỉ hiện đơn vị có ngày \(day)", "Only units that exist on \(day)")
  }

  /// As of which day the tree of units is.
  package func units(on day: Day) -> String {
    say("Đơn vị ngày \(date(day))", "Units on \(date(day))")
  }

  /// How many units are not there on the day, and the key that shows or hides them.
  package func otherUnits(_ count: Int, areShown: Bool) -> String {
    let key = areShown ? say("Alt-Q ẩn", "Alt-Q hides") : say("Alt-Q hiện", "Alt-Q shows")
    return say(
      "\(count) đã chấm dứt hoặc chưa thành lập · \(key)", "\(count) ended or not begun · \(key)")
  }

  /// The first day of something that has not begun.
  package func since(unit day: Day) -> String { say("từ \(date(day))", "from \(date(day))") }

  /// A unit was typed that is taken to have been there in every year.
  package var unitWithoutBeginning: String {
    say(
      "✓ Đơn vị không có ngày thành lập: coi như có ở mọi năm. Mới lập thì ghi “Từ ngày”.",
      "✓ The unit has no founding day: it counts in every year. If it is new, give “From”.")
  }

  /// From when what was typed holds; what was wrong from the beginning is put right elsewhere.
  package func holdsFrom(_ day: Day) -> String {
    say(
      "Từ \(date(day)); trước đó như cũ. Ghi sai từ đầu: Alt-O",
      "From \(date(day)) on; unchanged before. To correct an error: Alt-O")
  }

  /// Asks before something by which units are known is another from a day on.
  package func changesFrom(_ day: Day?, _ names: [String], to new: String) -> String {
    let old =
      names.count == 1
      ? "“\(names[0])”" : say("\(names.count) đơn vị", counted(names.count, "unit"))
    guard let day else {
      return say(
        "Sửa \(old) thành “\(new)”? Chỗ cũ mới ghi hôm nay, nên sửa từ đầu.",
        "Correct \(old) to “\(new)”? It was entered today, so it is corrected from the beginning.")
    }
    return say(
      "Đổi \(old) thành “\(new)” từ \(date(day))? Trước ngày đó vẫn như cũ.",
      "Change \(old) to “\(new)” from \(date(day)) on? Before that day everything stays as it was.")
  }
  package var changeIt: String { say("Đổi", "Change") }
  package var typeAgain: String { say("Gõ lại", "Back to typing") }

  /// Why what was typed cannot hold from the day that is looked at, and where else it can be said.
  package func cannotHold(_ fault: ReorganisationFault, title: (ID<Unit>) -> String) -> String {
    let elsewhere = say("sửa trong Chi tiết (Alt-O).", "edit it in the details (Alt-O).")
    switch fault {
    case .ended(_, let day):
      return say("Chỉ có đến \(date(day)): ", "It ended on \(date(day)): ") + elsewhere
    case .notYet(_, let day):
      return say("Mới có từ \(date(day)): ", "It began on \(date(day)): ") + elsewhere
    case .laterEntry(_, _, let day):
      return say("Đã có mục ghi ngày \(date(day)): ", "An entry of \(date(day)) is there: ")
        + elsewhere
    case .noSuchUnit, .same, .ownParent, .circle, .tooFew, .noName, .kindNeeded, .parentNeeded,
      .repeatedName, .hasChildren, .noDayBefore:
      return reorganisation(fault, asked: .screen, title: title)
    }
  }

  /// Whose rows follow: those of a unit out of which this one came.
  package func ofForerunner(_ name: String, until day: Day?) -> String {
    let end = day.map { " (\(until($0)))" } ?? ""
    return say("Của đơn vị trước: \(name)\(end)", "Of the unit before: \(name)\(end)")
  }

  /// The last day of something that is no more.
  package func until(_ day: Day) -> String { say("đến \(date(day))", "until \(date(day))") }
}
