/// A difficulty or a proposal raised in writing (vướng mắc, kiến nghị), with the answer.
package struct Remark: RecordValue {
  package static let kind = RecordKind.remark

  package let id: ID<Remark>
  package let about: String
  /// The unit that raised it, if it is one of the store.
  package let unit: ID<Unit>?
  /// Who raised it, in words.
  package let sender: String
  package let number: String
  package let date: Day?
  package let content: String
  package let answer: String
  /// When it was answered.
  package let answered: Day?
  /// The office that answered.
  package let answeredBy: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let about = Field.text("about")
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let sender = Field.text("sender")
    package static let number = Field.text("number")
    package static let date = Field.day("date")
    package static let content = Field.text("content")
    package static let answer = Field.text("answer")
    package static let answered = Field.day("answered")
    package static let answeredBy = Field.text("answeredBy")
  }
  package static let form = RecordForm([
    Fields.about, Fields.unit, Fields.sender, Fields.number, Fields.date, Fields.content,
    Fields.answer, Fields.answered, Fields.answeredBy,
  ])

  /// Reads one; what it is about must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    about = try reader.required(Fields.about)
    unit = try reader(Fields.unit)
    sender = try reader.text(Fields.sender)
    number = try reader.text(Fields.number)
    date = try reader(Fields.date)
    content = try reader.text(Fields.content)
    answer = try reader.text(Fields.answer)
    answered = try reader(Fields.answered)
    answeredBy = try reader.text(Fields.answeredBy)
  }

  /// Whether somebody answered.
  package var isAnswered: Bool { answered != nil || !answer.isEmpty }
}
