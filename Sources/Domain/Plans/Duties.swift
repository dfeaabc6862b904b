/// What a unit has to do for a plan (tổ chức thực hiện).
package struct Responsibility: RowValue {
  package static let letter: Character = "w"
  package let id: ID<Responsibility>
  package let ordinal: String
  /// Who, as printed.
  package let name: String
  package let unit: ID<Unit>?
  package let group: ID<UnitGroup>?
  package let content: String
  /// By when, as a schedule.
  package let schedule: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let name = Field.text("name")
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let group = Field<ID<UnitGroup>>.reference("group")
    package static let content = Field.text("content")
    package static let schedule = Field.text("schedule")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.name, Fields.content, Fields.schedule, Fields.unit, Fields.group,
  ])

  /// Reads a responsibility; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    ordinal = try reader.text(Fields.ordinal)
    name = try reader.text(Fields.name)
    unit = try reader(Fields.unit)
    group = try reader(Fields.group)
    content = try reader.text(Fields.content)
    schedule = try reader.text(Fields.schedule)
  }
}

/// Who reports to whom and by when (chế độ báo cáo).
package struct ReportDuty: RowValue {
  package static let letter: Character = "i"
  package let id: ID<ReportDuty>
  package let content: String
  /// Who reports, as printed.
  package let sender: String
  package let senders: ID<UnitGroup>?
  /// Who gets the report, as printed.
  package let receiver: String
  /// By when, as a schedule.
  package let schedule: String
  /// The offices through which it goes on.
  package let steps: [ReportStep]
  /// The reports that came in.
  package let received: [ReportReceipt]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let content = Field.text("content")
    package static let sender = Field.text("sender")
    package static let senders = Field<ID<UnitGroup>>.reference("senders")
    package static let receiver = Field.text("receiver")
    package static let schedule = Field.text("schedule")
    package static let steps = Field<[ReportStep]>.rows("steps")
    package static let received = Field<[ReportReceipt]>.rows("received")
  }
  package static let form = RecordForm([
    Fields.content, Fields.sender, Fields.receiver, Fields.schedule, Fields.senders, Fields.steps,
    Fields.received,
  ])

  /// Reads a duty; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    content = try reader.text(Fields.content)
    sender = try reader.text(Fields.sender)
    senders = try reader(Fields.senders)
    receiver = try reader.text(Fields.receiver)
    schedule = try reader.text(Fields.schedule)
    steps = try reader.rows(Fields.steps)
    received = try reader.rows(Fields.received)
  }
}

extension ReportDuty {
  /// The report of a unit for a year, the first one when it sent several.
  package func receipt(from unit: ID<Unit>, for year: Int) -> ReportReceipt? {
    received.first { $0.unit == unit && $0.year == year }
  }
}

extension Workspace {
  /// The units of the senders' group that did not report for a year, as far as the group is known.
  package func missingReports(of duty: ReportDuty, for year: Int) -> [ID<Unit>] {
    guard let senders = duty.senders,
      let record = live(RecordKey(.group, senders.text)), case .group(let group) = record.value
    else { return [] }
    return members(of: group).filter { duty.receipt(from: $0, for: year) == nil }
  }
}

/// A report that came in.
package struct ReportReceipt: RowValue {
  package static let letter: Character = "x"
  package let id: ID<ReportReceipt>
  package let unit: ID<Unit>
  /// The year that it reports on.
  package let year: Int?
  /// When it came in.
  package let on: Day?
  package let number: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let year = Field.year("year")
    package static let on = Field.day("on")
    package static let number = Field.text("number")
  }
  package static let form = RecordForm([Fields.unit, Fields.year, Fields.on, Fields.number])

  /// Reads a receipt; the unit must be named.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unit = try reader.required(Fields.unit)
    year = try reader(Fields.year)
    on = try reader(Fields.on)
    number = try reader.text(Fields.number)
  }
}

/// One office on the way of a report.
package struct ReportStep: RowValue {
  package static let letter: Character = "e"
  package let id: ID<ReportStep>
  package let name: String
  package let schedule: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let name = Field.text("name")
    package static let schedule = Field.text("schedule")
  }
  package static let form = RecordForm([Fields.name, Fields.schedule])

  /// Reads a step; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    name = try reader.text(Fields.name)
    schedule = try reader.text(Fields.schedule)
  }
}
