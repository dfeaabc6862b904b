/// Visits of a campaign laid over days and teams, before they are written.
///
/// Units keep the order in which they stand, so that neighbours are seen on one day by one team. A unit
/// that has a day keeps it.
package struct VisitLayout: Hashable, Sendable {
  /// What is asked for.
  package struct Order: Hashable, Sendable {
    package let units: [ID<Unit>]
    /// The teams that go; with none the visits get days alone.
    package let teams: [ID<Team>]
    package let from: Day
    /// The last day; nil for all on the first, or for as many days as it takes.
    package let to: Day?
    /// How many units a team sees on a day at most.
    package let most: Int?
    package let mode: VisitMode?

    package init(
      _ units: [ID<Unit>], by teams: [ID<Team>], from: Day, to: Day?, most: Int?, mode: VisitMode?
    ) {
      (self.units, self.teams, self.from, self.to) = (units, teams, from, to)
      (self.most, self.mode) = (most, mode)
    }
  }

  /// A unit with its day and team.
  package struct Stop: Hashable, Sendable {
    package let unit: ID<Unit>
    package let day: Day
    package let team: ID<Team>?
  }

  /// Why visits cannot be laid so.
  package enum Fault: Error, Hashable, Sendable {
    /// No day from Monday to Friday lies between the two.
    case noWorkingDay
    /// It takes so many working days, and there are so many.
    case tooFewDays(needed: Int, there: Int)
    /// It would take more than a year.
    case tooLong
    /// Every one of them has a day.
    case allHaveDays
  }

  /// The visits in the order of their days and teams.
  package let stops: [Stop]
  /// The units that have a day already.
  package let kept: [ID<Unit>]
  private let mode: VisitMode?

  /// Lays out visits, evenly where there are several days or teams.
  package init(_ order: Order, of campaign: Campaign) throws(Fault) {
    kept = order.units.filter { campaign.visit(to: $0)?.day != nil }
    mode = order.mode
    let units = order.units.filter { campaign.visit(to: $0)?.day == nil }
    guard !units.isEmpty else { throw .allHaveDays }
    let days = try VisitLayout.days(of: order, for: units.count)
    var stops: [Stop] = []
    for (number, day) in days.enumerated() {
      let today = VisitLayout.share(number, of: days.count, in: units.count)
      for place in today {
        let team = VisitLayout.team(
          place - today.lowerBound, of: today.count, on: number, teams: order.teams.count)
        stops.append(
          Stop(unit: units[place], day: day, team: team.map { order.teams[$0] }))
      }
    }
    self.stops = stops
  }

  /// Which of so many things belong to a part of so many, the parts being as even as they can be.
  private static func share(_ part: Int, of parts: Int, in count: Int) -> Range<Int> {
    let start = { (part: Int) in (part * count + parts - 1) / parts }
    return start(part)..<start(part + 1)
  }

  /// The number of the team that sees the unit of that place on a day; where there are fewer units than
  /// teams the teams take turns.
  private static func team(_ place: Int, of count: Int, on day: Int, teams: Int) -> Int? {
    guard teams > 0 else { return nil }
    return count < teams ? (place + day) % teams : place * teams / count
  }

  /// The days of an order: the first alone, or the working days that it takes or gives.
  private static func days(of order: Order, for units: Int) throws(Fault) -> [Day] {
    guard order.to != nil || order.most != nil else { return [order.from] }
    let perDay = order.most.map { max(1, $0) * max(1, order.teams.count) }
    let needed = perDay.map { (units + $0 - 1) / $0 }
    var days: [Day] = []
    for number in 0..<longest {
      guard let day = order.from.adding(days: number), order.to.map({ day <= $0 }) ?? true else {
        break
      }
      if order.to == nil, days.count == needed { break }
      if day.isWorkingDay { days.append(day) }
    }
    if let to = order.to, order.from.days(until: to) >= longest { throw .tooLong }
    guard !days.isEmpty else { throw .noWorkingDay }
    if let needed, days.count < needed {
      throw order.to == nil ? .tooLong : .tooFewDays(needed: needed, there: days.count)
    }
    return days
  }

  /// Over how many days visits may be laid.
  private static let longest = 366

  /// The changes that write the visits into their campaign.
  package func changes(in campaign: Campaign, ids: inout IDGenerator) -> [Change] {
    var after = campaign.visits.last?.id.text
    let key = campaign.id.key
    var changes: [Change] = []
    for stop in stops {
      if let visit = campaign.visit(to: stop.unit) {
        let place = Campaign.fields.visits[visit.id]
        changes.append(
          Change(key, .set(place / Visit.fields.day, old: nil, new: .text(stop.day.iso))))
        if visit.team == nil, let team = stop.team {
          changes.append(
            Change(key, .set(place / Visit.fields.team, old: nil, new: .text(team.text))))
        }
        if visit.mode == nil, let mode {
          changes.append(
            Change(key, .set(place / Visit.fields.mode, old: nil, new: .text(mode.rawValue))))
        }
        continue
      }
      let id = ids.next(letter: Visit.letter)
      let row = Tree.row(id: id)
        .with(Visit.fields.unit, stop.unit).with(Visit.fields.day, stop.day)
        .with(Visit.fields.team, stop.team).with(Visit.fields.mode, mode)
      changes.append(Change(key, .insert(Path(Campaign.fields.visits), row: row, after: after)))
      after = id
    }
    return changes
  }
}

extension Day {
  /// Whether it is a day from Monday to Friday; holidays are not known.
  package var isWorkingDay: Bool { weekday < 5 }

  /// The day of the week, Monday being 0.
  package var weekday: Int {
    // The first day of the calendar that is known here was a Monday.
    guard let monday = Day(year: 1900, month: 1, day: 1) else { return 0 }
    return monday.days(until: self) % 7
  }
}
