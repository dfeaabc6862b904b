/// What the rows of one day come to: the changes, and what is told of each row.
struct WorksheetAct {
  /// Why a unit is no more after the day before.
  struct Ending {
    /// The first row that says so.
    let row: Int
    /// The groups that come out of it; none for one that is dissolved.
    let heirs: [Int]
  }

  var order: Reorganisation
  let decision: String
  private(set) var changes: [Change] = []
  var ended: [ID<Unit>: Ending] = [:]
  var founded: [Int: ID<Unit>] = [:]
  /// Where units belong from the day on that belonged elsewhere, and by which row.
  var parents: [ID<Unit>: (unit: ID<Unit>?, row: Int)] = [:]
  var names: [ID<Unit>: String] = [:]
  /// Whether a row changes anything.
  var isTouched: [Bool]
  var values: [Int: [ImportedValue<WorksheetField>]] = [:]
  /// What follows a unit that ended elsewhere: how many, and where to.
  var following: [ID<Unit>: (count: Int, place: ID<Unit>?)] = [:]

  init(_ order: Reorganisation, count: Int) {
    self.order = order
    decision = order.decision
    isTouched = Array(repeating: false, count: count)
  }

  /// Begins again.
  mutating func reset() {
    var again = WorksheetAct(order, count: isTouched.count)
    again.order.decision = decision
    self = again
  }

  /// Does what a row says, by its own decision where it names one.
  mutating func make(
    _ place: Int, _ row: WorksheetRow,
    _ work: (inout Reorganisation) throws(ReorganisationFault) -> [Change]
  ) throws(ReorganisationFault) {
    order.decision = row.decision.isEmpty ? decision : row.decision
    let made = try work(&order)
    order.decision = decision
    guard !made.isEmpty else { return }
    changes += made
    isTouched[place] = true
  }
}
