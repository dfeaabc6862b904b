/// What a new store needs before the work of a year can be written into it.
///
/// In the order in which one rests on the other: the units, who of them steers, by what they judge, and what
/// is to be done.
package enum FirstStep: CaseIterable, Sendable {
  case units, committee, criteria, plan

  /// The kind of record that it makes.
  package var kind: RecordKind {
    switch self {
    case .committee: .committee
    case .units: .unit
    case .criteria: .criteriaSet
    case .plan: .plan
    }
  }
}

extension Workspace {
  /// Whether the store is only being set up: there are no units yet, or no plan.
  package var isBeingSetUp: Bool { all(.unit).isEmpty || all(.plan).isEmpty }

  /// Whether a step was taken.
  package func hasTaken(_ step: FirstStep) -> Bool { !all(step.kind).isEmpty }
}
