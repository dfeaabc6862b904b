import Domain
import Tables

extension App {
  /// Asks for the events of the sheet that is seen, once, where the store held but its heading.
  mutating func askForEvents() -> [Effect] {
    guard let key = navigation.here.level.subject.sheet(workspace),
      document.requests(eventsOf: key)
    else { return [] }
    return [.reload([key])]
  }
}

extension Subject {
  /// The score sheet that it is about, if there is one.
  fileprivate func sheet(_ workspace: Workspace) -> RecordKey? {
    switch self {
    case .sheet(let name), .finding(_, let name):
      workspace.sheet(name).map { $0.heading.sheet.key }
    case .form(let key, _): key.kind == .sheet ? key : nil
    case .screen, .plan, .unit, .campaign, .drilldown, .everything, .replacing, .importing,
      .reports:
      nil
    }
  }
}
