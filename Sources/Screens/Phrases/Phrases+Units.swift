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

  var noUnitHere: String {
    say(
      "Chọn hoặc đánh dấu đơn vị ở màn hình 3 trước.",
      "Select or mark units on screen 3 first.")
  }

  /// What undo calls the steps that were filled in.
  func filledSteps(_ units: Int) -> String {
    say("ghi các bước của lộ trình (\(units) đơn vị)", "fill in steps of paths (\(units) units)")
  }

  /// How many units got the steps of their path, and how many were left alone.
  func stepsFilled(_ units: Int, left: Int) -> String {
    let why = say(
      "chưa chọn lộ trình có bước, hoặc đã có bước",
      "no path that has steps was chosen, or there are steps already")
    guard units > 0 else {
      return say(
        "Không ghi gì: \(left) đơn vị \(why).", "Nothing to fill in: \(left) units, \(why).")
    }
    let done = say("Đã ghi các bước cho \(units) đơn vị", "\(units) units have the steps now")
    guard left > 0 else { return done + "." }
    return say("\(done); để nguyên \(left): \(why).", "\(done); \(left) were left: \(why).")
  }

  /// The last day of something that is no more.
  func until(_ day: Day) -> String { say("đến \(day.shown)", "until \(day.shown)") }
}
