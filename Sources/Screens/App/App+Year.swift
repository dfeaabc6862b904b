import Domain

extension App {
  /// Goes to the next or the previous year that the store knows of, or one beyond it.
  mutating func goToYear(next: Bool) {
    navigation.year = max(1900, min(2999, year + (next ? 1 : -1)))
    notice = Notice(text: yearNotice, role: .note)
    refresh()
  }

  /// Shows or hides the units that are not there on the day that is looked at.
  mutating func showAllUnits(_ isAll: Bool) {
    navigation.showsAllUnits = isAll
    refresh()
    notice = Notice(text: phrases.unitsShown(isAll, on: view.unitDay), role: .note)
  }

  /// Says which year is looked at, and as of which day when it is over.
  private var yearNotice: String {
    phrases.yearIs(year, on: view.day == clock.today ? nil : view.day)
  }

  /// Goes to a year of a plan, unless one of its years is shown already.
  mutating func goToYear(of plan: ID<Plan>) {
    guard let years = workspace.plan(plan)?.years, !years.contains(year) else { return }
    // This year, where the plan has it; else that of its years which is nearest.
    let wanted = clock.today.map(\.year).flatMap { years.contains($0) ? $0 : nil } ?? year
    navigation.year = max(years.lowerBound, min(wanted, years.upperBound))
    notice = Notice(text: yearNotice, role: .note)
  }
}

extension Workspace {
  /// The year that a store opens with.
  ///
  /// This year when it holds something of it, else that of its last campaign which is laid out, else
  /// the first year of its newest plan.
  package func yearToShow(on day: Day?) -> Int {
    var laidOut: [Int] = []
    var firsts: [Int] = []
    var years: Set<Int> = []
    for campaign in all(Campaign.self) {
      guard let year = campaign.year else { continue }
      years.insert(year)
      if campaign.isLaidOut { laidOut.append(year) }
    }
    for plan in all(Plan.self) {
      guard let first = plan.firstYear else { continue }
      firsts.append(first)
      years.formUnion(first...max(first, min(plan.lastYear ?? first, first + 50)))
    }
    if let year = day?.year, years.contains(year) { return year }
    return laidOut.max() ?? firsts.max() ?? day?.year ?? 2026
  }

  /// Whether a plan or a campaign is of a year.
  package func isPlanned(in year: Int) -> Bool {
    all(Campaign.self).contains { $0.year == year }
      || all(Plan.self).contains { $0.years?.contains(year) ?? false }
  }
}
