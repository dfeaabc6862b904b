/// A difficulty or a proposal raised in writing (vướng mắc, kiến nghị), with the answer.
package struct Remark: RecordValue {
  package static let kind = RecordKind.remark
  package static let letter: Character = "r"

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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    about: Field.text("about").required(),
    unit: Field<ID<Unit>?>.reference("unit"),
    sender: Field.text("sender"),
    number: Field.text("number"),
    date: Field.day("date"),
    content: Field.prose("content"),
    answer: Field.prose("answer"),
    answered: Field.day("answered"),
    answeredBy: Field.text("answeredBy")
  )
  package static let schema = Schema(fields, Remark.init)

  package func title(in workspace: Workspace, on day: Day?) -> String {
    number.isEmpty ? about : "\(number) \(about)"
  }

  /// By what it is about, without the number.
  package func allNames(in workspace: Workspace) -> [String] { [about] }

  package var officialNumbers: [String] { number.isEmpty ? [] : [number] }

  /// Whether somebody answered.
  package var isAnswered: Bool { answered != nil || !answer.isEmpty }
}
