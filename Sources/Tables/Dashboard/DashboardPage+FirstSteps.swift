import Domain
import Widgets

extension DashboardPage {
  /// What a store that is being set up needs first, and where it is entered; nothing once it is.
  var firstSteps: [PageFigure] {
    guard view.workspace.isBeingSetUp, view.isEditable else { return [] }
    let left = FirstStep.allCases.filter { !view.workspace.hasTaken($0) }
    return [.heading(phrases.firstSteps(left: left.count), note: "")]
      + FirstStep.allCases.enumerated().map { number, step in
        let isTaken = view.workspace.hasTaken(step)
        let text = phrases.firstStep(step)
        return .line(
          "\(isTaken ? "✓" : "•") \(number + 1) \(text)", as: isTaken ? .good : .text,
          detail: "\(text). \(phrases.firstStepsHint)",
          link: .table(step.table, on: step.kind.screen))
      }
  }
}

extension FirstStep {
  /// The table in which it is entered.
  fileprivate var table: TableID {
    switch self {
    case .committee, .criteria: .records(kind)
    case .units: .units
    case .plan: .plans
    }
  }
}
