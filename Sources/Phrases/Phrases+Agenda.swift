import Domain

extension Phrases {
  /// The list of what differs between units and teams.
  package var differences: String { say("Lệch điểm", "Differences") }
  package var differencesExplained: String {
    say(
      "Tự chấm khác với đoàn: Enter vào phiếu để giải trình, chốt hay sửa",
      "Where units gave themselves other points than the team: Enter goes to the sheet")
  }
  /// How many of them nobody settled.
  package func differencesOpen(_ count: Int) -> String {
    say("chưa chốt: \(count)", "not settled: \(count)")
  }
  package var noDifferences: String {
    say("Tự chấm và đoàn chấm không lệch chỗ nào.", "Units and teams gave the same points.")
  }

  /// The list of the visits that somebody makes.
  package var agenda: String { say("Hôm nay", "Today") }

  /// What stands above that list.
  package func agenda(on day: Day) -> String {
    say("Lịch thăm của đoàn, hôm nay \(date(day))", "Visits of the team, today \(date(day))")
  }

  package var noVisitsToMake: String {
    say(
      "Không có lịch thăm nào. Thư ký xếp lịch trong đợt chấm điểm.",
      "No visits. A secretary lays them out in the campaign.")
  }

  /// The heading over visits of a day, late ones, or those to come.
  package func timing(_ timing: AgendaVisit.Timing, count: Int) -> String {
    switch timing {
    case .today: say("Hôm nay: \(count)", "Today: \(count)")
    case .overdue: say("Đã qua ngày, chưa ký: \(count)", "Day over, not signed: \(count)")
    case .coming: say("Sắp tới: \(count)", "To come: \(count)")
    }
  }
}
