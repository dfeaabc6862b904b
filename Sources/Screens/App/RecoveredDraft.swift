import Domain
import Tables
import Vietnamese

/// What a person was typing, as it is kept outside the store until it is committed or dropped.
package struct RecoveredDraft: Equatable, Sendable {
  /// What was typed so far.
  package let text: String
  /// What stood in the cell when typing began, for the check when it is committed after all.
  package let before: String
  /// Where it is typed, for people.
  package let label: String
  /// The moment it was kept, in UTC.
  package let at: String
  /// The form of the figures in it.
  package let numbers: NumberForm
  /// Where it is typed, to find it again.
  let target: Target

  /// Where something was typed.
  enum Target: Equatable, Sendable {
    case cell(RecordKey, Path, field: FieldKey)
    case row(NewRow)
    case sheet(SheetInput, in: SheetName)
  }

  /// Whether both are the same typing, whenever they were kept.
  func isSame(as other: RecoveredDraft?) -> Bool {
    text == other?.text && before == other?.before && target == other?.target
  }

  /// The same typing for a person who is spoken to in another language: a figure means what it meant.
  func written(in other: NumberForm) -> RecoveredDraft {
    let written = { target.form.isFigure ? numbers.text($0, in: other) : $0 }
    return RecoveredDraft(
      text: written(text), before: written(before), label: label, at: at, numbers: other,
      target: target)
  }
}

extension RecoveredDraft.Target {
  /// Where a draft is typed; nil for what is not kept.
  init?(_ purpose: Grid.Draft.Purpose) {
    switch purpose {
    case .new(let row):
      guard row.formOfField == row.form else { return nil }
      self = .row(row)
    case .cell(let binding):
      switch binding.target {
      case .unmade(let row, let field) where row.identity != .object([:]):
        self = .row(
          NewRow(
            field: field, location: "", form: binding.form,
            kind: .row(
              binding.record, list: row.list, letter: row.letter, after: nil,
              fields: row.fields)))
      case .value, .unmade:
        self = .cell(binding.record, binding.path, field: binding.field)
      case .sheet(let input, let name): self = .sheet(input, in: name)
      case .unitsOfGroup: return nil
      }
    }
  }
}

extension RecoveredDraft.Target {
  /// How it is typed.
  fileprivate var form: FieldForm {
    switch self {
    case .cell(let key, let path, _): Record.form(of: key.kind).form(at: path) ?? .text
    case .row(let row): row.form
    case .sheet(let input, _): input.form
    }
  }

  /// The permission that committing it takes.
  var permission: Permission {
    switch self {
    case .cell, .row: .records
    case .sheet(let input, _): input.permission
    }
  }
}
