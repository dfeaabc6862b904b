import Domain
import Tables

extension App {
  /// Begins the day: where the person left, or at the visits of the day for an inspector who has any.
  ///
  /// One who left in a sheet of today goes on in it.
  mutating func beginDay(at place: LeftPlace?) {
    let today = visitsOfToday
    let isThere = today.contains { place?.subjects.last == .sheet($0.sheet) }
    if let place, today.isEmpty || isThere {
      begin(at: place)
    } else {
      showAgenda()
    }
  }

  /// Shows the visits of the day first, where the person is an inspector and has any.
  mutating func showAgenda() {
    guard !visitsOfToday.isEmpty, screen == .scoring else { return }
    navigation.here.level.goToPane(of: .agenda)
    refresh()
  }

  /// The visits that an inspector makes today.
  private var visitsOfToday: [AgendaVisit] {
    guard author.role == .inspector, let today = document.clock.today else { return [] }
    return workspace.agenda(of: author.office, on: today).filter { $0.timing == .today }
  }
}
