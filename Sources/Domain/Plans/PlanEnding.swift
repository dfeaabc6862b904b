/// Who gets a plan, and what for (nơi nhận).
package struct Recipient: RowValue {
  package static let letter: Character = "z"
  package let id: ID<Recipient>
  package let name: String
  /// What for, such as to report or to carry out.
  package let purpose: String
  /// Whether it gets the electronic copy only.
  package let isElectronic: Bool

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let name = Field.text("name")
    package static let purpose = Field.text("purpose")
    package static let isElectronic = Field.flag("isElectronic")
  }
  package static let form = RecordForm([Fields.name, Fields.purpose, Fields.isElectronic])

  /// Reads a recipient; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    name = try reader.text(Fields.name)
    purpose = try reader.text(Fields.purpose)
    isElectronic = try reader(Fields.isElectronic) ?? false
  }
}

/// Who signs a plan: offices only, no person.
package struct Signature: GroupValue {
  /// For whom: TM., KT., TL., TUQ., Q.
  package let capacity: String
  package let office: String
  /// A second office below the first.
  package let secondLine: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let capacity = Field.text("capacity")
    package static let office = Field.text("office")
    package static let secondLine = Field.text("secondLine")
  }
  package static let form = RecordForm([Fields.capacity, Fields.office, Fields.secondLine])

  /// Reads a signature.
  package init(reading reader: TreeReader) throws(Misfit) {
    capacity = try reader.text(Fields.capacity)
    office = try reader.text(Fields.office)
    secondLine = try reader.text(Fields.secondLine)
  }
}

/// What is attached to a plan, with the number and date that it prints of the plan.
package struct Appendix: RowValue {
  package static let letter: Character = "x"
  package let id: ID<Appendix>
  package let ordinal: String
  package let title: String
  /// The plan's number as the appendix prints it.
  package let number: String
  /// The plan's date as the appendix prints it.
  package let date: Day?
  /// That date as printed where it is no whole day.
  package let dated: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let ordinal = Field.text("ordinal")
    package static let title = Field.text("title")
    package static let number = Field.text("number")
    package static let date = Field.day("date")
    package static let dated = Field.text("dated")
  }
  package static let form = RecordForm([
    Fields.ordinal, Fields.title, Fields.number, Fields.date, Fields.dated,
  ])

  /// Reads an appendix; only its id must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    ordinal = try reader.text(Fields.ordinal)
    title = try reader.text(Fields.title)
    number = try reader.text(Fields.number)
    date = try reader(Fields.date)
    dated = try reader.text(Fields.dated)
  }
}
