/// What is typed about a sheet: becomes one or more of its events when it is committed.
package enum SheetInput: Hashable, Sendable {
  case score(ID<Criterion>, ScoreFigure)
  case note(ID<Criterion>)
  case reason(ID<Criterion>)
  case explanation(ID<Criterion>)
  /// All references of a criterion, parted by semicolons.
  case evidence(ID<Criterion>)
  /// The first of two steps to a finding.
  case findingKind(ID<Criterion>?)
  case findingText(FindingKind, ID<Criterion>?)
  /// A field of a finding that was made.
  case finding(ID<Finding>, FieldKey)
  /// Why the sheet is superseded.
  case superseding

  /// How it is typed.
  package var form: FieldForm {
    switch self {
    case .score: .hundredths
    case .note, .reason, .explanation, .findingText, .superseding: .prose
    // References stand in one line, parted by semicolons.
    case .evidence: .text
    case .findingKind: .choice(FindingKind.allCases.map(\.rawValue))
    case .finding(_, let field): Finding.form.form(at: Path(field)) ?? .text
    }
  }

  /// The permission that saying it takes.
  package var permission: Permission {
    switch self {
    case .score(_, let figure): SheetAct.score(figure).permission
    case .note, .explanation, .evidence: SheetAct.words.permission
    case .reason, .findingKind, .findingText, .finding: SheetAct.finding.permission
    case .superseding: SheetAct.become(.superseded).permission
    }
  }

  /// The criterion that it is about, if it is about one.
  package var criterion: ID<Criterion>? {
    switch self {
    case .score(let id, _), .note(let id), .reason(let id), .explanation(let id), .evidence(let id):
      id
    case .findingKind(let id), .findingText(_, let id): id
    case .finding, .superseding: nil
    }
  }

  /// The key of its label.
  package var field: FieldKey {
    switch self {
    case .score: FieldKey(SheetChange.Act.score)
    case .note: FieldKey(SheetChange.Act.note)
    case .reason, .superseding: FieldKey(SheetChange.Act.reason)
    case .explanation: FieldKey(SheetChange.Act.explanation)
    case .evidence: FieldKey(SheetChange.Act.evidence)
    case .findingKind, .findingText: FieldKey(SheetChange.Act.finding)
    case .finding(_, let field): field
    }
  }
}
