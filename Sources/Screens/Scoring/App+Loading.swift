import Domain
import Tables

extension App {
  /// Asks for the events of the sheet that is seen, once, where the store held but its heading.
  mutating func askForEvents() -> [Effect] {
    guard let key = screens[screen]?.level.subject.sheet(workspace),
      workspace[key]?.isLoaded == false, requestedSheets.insert(key).inserted
    else { return [] }
    return [.reload([key])]
  }

  /// Takes a record as the disk has it; false when it only says more of what was known.
  mutating func receive(_ record: Record) -> Bool {
    let held = workspace[record.key]
    let before = ID<ScoreSheet>(record.key.id).map { workspace.sheets[$0] }
    workspace.put(record)
    guard held?.isLoaded == false else { return true }
    return held != record.heading || before != ID(record.key.id).map { workspace.sheets[$0] }
  }
}

extension Subject {
  /// The score sheet that it is about, if there is one.
  fileprivate func sheet(_ workspace: Workspace) -> RecordKey? {
    switch self {
    case .sheet(let name):
      workspace.sheet(name).map { $0.heading.sheet.key }
    case .form(let key, _): key.kind == .sheet ? key : nil
    case .screen, .plan, .unit, .campaign, .drilldown: nil
    }
  }
}
