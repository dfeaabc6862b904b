/// As of when units are named: who lives then, under which of the names of which day.
///
/// A decision names what ends by what it was called on the day before; what goes on and what it
/// founds is called as of its day. Several views stand in the order in which they count.
package struct NamingTimes: Sendable {
  /// A view of units: those that live on one day, called as on one day.
  private struct View {
    /// The day on which they live; nil for those that have not ended.
    let life: Day?
    /// The day of their names; nil for the newest.
    let names: Day?
  }

  private let views: [View]

  /// Units that have not ended, by their newest names.
  package static let newest = NamingTimes(views: [View(life: nil, names: nil)])

  /// Units of a day, by the names of that day; without one the newest.
  package static func on(_ day: Day?) -> NamingTimes {
    NamingTimes(views: [View(life: day, names: day)])
  }

  /// Units of a day, by the names of that day, and where none is called so those that have not ended.
  package static func asOf(_ day: Day) -> NamingTimes {
    NamingTimes(views: [View(life: day, names: day), View(life: nil, names: nil)])
  }

  /// What a decision of that day ends or takes a part of.
  package static func before(_ day: Day) -> NamingTimes {
    let eve = day.dayBefore ?? day
    return NamingTimes(views: [View(life: eve, names: eve), View(life: day, names: day)])
  }

  /// What goes on through a decision of that day, or was founded by it.
  package static func through(_ day: Day) -> NamingTimes {
    let eve = day.dayBefore ?? day
    return NamingTimes(views: [
      View(life: day, names: eve), View(life: day, names: day), View(life: eve, names: eve),
    ])
  }

  /// What a decision of that day puts others under or into, by its names from then on.
  package static func from(_ day: Day) -> NamingTimes {
    let eve = day.dayBefore ?? day
    return NamingTimes(views: [View(life: day, names: day), View(life: day, names: eve)])
  }

  /// The names or codes of a unit, each with how well it stands.
  func names(_ dated: [DatedName], of unit: Unit) -> [Naming<Record>.Name] {
    dated.map { name in
      let view = views.firstIndex { view in
        lives(unit, view) && inForce(dated, on: view.names)?.id == name.id
      }
      if let view { return Naming.Name(name.text, rank: view) }
      let isLiving = views.contains { lives(unit, $0) }
      let isLast = name.id == dated.last?.id
      return Naming.Name(name.text, rank: views.count + (isLiving ? 0 : isLast ? 1 : 2))
    }
  }

  /// Whether a unit lives in a view.
  private func lives(_ unit: Unit, _ view: View) -> Bool {
    guard let day = view.life else { return unit.existence.to == nil }
    return unit.exists(on: day)
  }
}
