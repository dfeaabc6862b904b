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

  /// The last day of something that is no more.
  func until(_ day: Day) -> String { say("đến \(day.shown)", "until \(day.shown)") }
}
