/// Who gets a plan, and what for (nơi nhận).
package struct Recipient: RowValue {
  package static let letter: Character = "z"
  package let id: ID<Recipient>
  package let name: String
  /// What for, such as to report or to carry out.
  package let purpose: String
  /// Whether it gets the electronic copy only.
  package let isElectronic: Bool

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    name: Field.text("name"),
    purpose: Field.text("purpose"),
    isElectronic: Field.flag("isElectronic")
  )
  package static let schema = Schema(fields, Recipient.init)
}

/// Who signs a plan: offices only, no person.
package struct Signature: GroupValue {
  /// For whom: TM., KT., TL., TUQ., Q.
  package let capacity: String
  package let office: String
  /// A second office below the first.
  package let secondLine: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    capacity: Field.text("capacity"),
    office: Field.text("office"),
    secondLine: Field.text("secondLine")
  )
  package static let schema = Schema(fields, Signature.init)
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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    ordinal: Outline.ordinal,
    title: Field.text("title"),
    number: Field.text("number"),
    date: Field.day("date"),
    dated: Field.text("dated")
  )
  package static let schema = Schema(fields, Appendix.init)
}
