/// What a unit has to do for a plan (tổ chức thực hiện).
package struct Responsibility: RowValue {
  package static let letter: Character = "w"
  package let id: ID<Responsibility>
  package let ordinal: String
  /// Who, as printed.
  package let name: String
  package let content: String
  /// By when, as a schedule.
  package let schedule: String
  /// The units that have to do it.
  package let units: [ID<Unit>]
  /// The groups each of whose units has to.
  package let groups: [ID<UnitGroup>]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    name: Field.text("name"),
    content: Field.prose("content").names(),
    schedule: Field.text("schedule"),
    units: Field<[ID<Unit>]>.references("unit"),
    groups: Field<[ID<UnitGroup>]>.references("group")
  )
  package static let schema = Schema(fields, Responsibility.init)
}

/// Who reports to whom and by when (chế độ báo cáo).
package struct ReportDuty: RowValue {
  package static let letter: Character = "i"
  package let id: ID<ReportDuty>
  package let content: String
  /// Who reports, as printed.
  package let sender: String
  /// Who gets the report, as printed.
  package let receiver: String
  /// By when, as a schedule.
  package let schedule: String
  /// The groups each of whose units reports.
  package let senders: [ID<UnitGroup>]
  /// Units that report beside those of the groups.
  package let senderUnits: [ID<Unit>]
  /// The offices through which it goes on.
  package let steps: [ReportStep]
  /// The reports that came in.
  package let received: [ReportReceipt]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    content: Field.prose("content"),
    sender: Field.text("sender"),
    receiver: Field.text("receiver"),
    schedule: Field.text("schedule"),
    senders: Field<[ID<UnitGroup>]>.references("senders"),
    senderUnits: Field<[ID<Unit>]>.references("senderUnits"),
    steps: Field<[ReportStep]>.rows("steps"),
    received: Field<[ReportReceipt]>.rows("received")
  )
  package static let schema = Schema(fields, ReportDuty.init)
}

extension Workspace {
  /// The units that report: those named, and those of the groups, as far as these are known; each once.
  package func senders(of duty: ReportDuty) -> [ID<Unit>] {
    units(duty.senderUnits, andOf: duty.senders)
  }

  /// The units that have to do what a plan asks for: those named, and those of the groups.
  package func units(of duty: Responsibility) -> [ID<Unit>] {
    units(duty.units, andOf: duty.groups)
  }

  /// Some units and those of some groups, each once.
  private func units(_ units: [ID<Unit>], andOf groups: [ID<UnitGroup>]) -> [ID<Unit>] {
    var seen: Set<ID<Unit>> = []
    let all = groups.flatMap { members(ofGroup: $0) } + units
    return all.filter { seen.insert($0).inserted }
  }
}

/// A report that came in.
package struct ReportReceipt: RowValue {
  package static let letter: Character = "x"
  package let id: ID<ReportReceipt>
  package let unit: ID<Unit>
  /// The year that it reports on.
  package let year: Int?
  /// Which of the reports of that year it is, where the duty asks for several.
  package let period: Int?
  /// When it came in.
  package let on: Day?
  package let number: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    year: Field.year("year"),
    period: Field.integer("period"),
    on: Field.day("on"),
    number: Field.text("number")
  )
  package static let schema = Schema(fields, ReportReceipt.init)
}

/// One office on the way of a report.
package struct ReportStep: RowValue {
  package static let letter: Character = "e"
  package let id: ID<ReportStep>
  package let name: String
  package let schedule: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    name: Field.text("name"),
    schedule: Field.text("schedule")
  )
  package static let schema = Schema(fields, ReportStep.init)
}
