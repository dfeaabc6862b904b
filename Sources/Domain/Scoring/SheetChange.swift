/// What one event does to a sheet.
package enum SheetChange: Hashable, Sendable {
  /// A score given, or (nil) taken back.
  case score(ID<Criterion>, ScoreFigure, Score?)
  case note(ID<Criterion>, String)
  /// Why points were lost, or why the criterion does not apply.
  case reason(ID<Criterion>, String)
  /// What the unit says to it (giải trình).
  case explanation(ID<Criterion>, String)
  /// Evidence added, or changed under the same id.
  case evidence(ID<Criterion>, EvidenceReference)
  case evidenceDropped(ID<Criterion>, ID<EvidenceReference>)
  /// A finding made, or changed under the same id.
  case finding(Finding)
  case findingDropped(ID<Finding>)
  /// From here on it is judged by another criteria set, to which its campaign was moved.
  case moved(CitedSet)
  /// By what else it is judged from here on: said with its confirmation.
  case judged(SheetJudgement)
  /// The next state, with the reason where one is wanted.
  case state(SheetState, String)

  /// The sorts of change, as in the file.
  package enum Act: String, CaseIterable, TreeKey {
    case score, note, reason, explanation, evidence, evidenceDropped, finding, findingDropped
    case moved, judged, state
  }
}

extension SheetChange: GroupValue {
  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    act: Field<Act?>.choice("act").required(),
    criterion: Field<ID<Criterion>?>.criterion("criterion"),
    figure: Field<ScoreFigure?>.choice("figure"),
    score: Field<Score?>.group("score"),
    text: Field.prose("text"),
    evidence: Field<EvidenceReference?>.group("evidence"),
    finding: Field<Finding?>.group("finding"),
    dropped: Field.optionalText("dropped"),
    criteriaSet: Field<ID<CriteriaSet>?>.reference("criteriaSet"),
    criteriaDigest: Field.optionalText("criteriaDigest"),
    state: Field<SheetState?>.choice("state"),
    judgedKind: Field.optionalText("judgedKind"),
    judgedGroup: Field.optionalText("judgedGroup")
  )
  package static let schema = Schema(fields, reading: SheetChange.init(reading:))

  /// Reads a change; what its act needs must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    let text = try reader(Self.fields.text)
    switch try reader(Self.fields.act) {
    case .score:
      self = .score(
        try reader.required(Self.fields.criterion), try reader.required(Self.fields.figure),
        try reader(Self.fields.score))
    case .note: self = .note(try reader.required(Self.fields.criterion), text)
    case .reason: self = .reason(try reader.required(Self.fields.criterion), text)
    case .explanation: self = .explanation(try reader.required(Self.fields.criterion), text)
    case .evidence:
      self = .evidence(
        try reader.required(Self.fields.criterion), try reader.required(Self.fields.evidence))
    case .evidenceDropped:
      self = .evidenceDropped(
        try reader.required(Self.fields.criterion), try SheetChange.dropped(reader))
    case .finding: self = .finding(try reader.required(Self.fields.finding))
    case .findingDropped: self = .findingDropped(try SheetChange.dropped(reader))
    case .moved:
      let set = try reader.required(Self.fields.criteriaSet)
      self = .moved(CitedSet(set, digest: try reader(Self.fields.criteriaDigest)))
    case .judged:
      self = .judged(
        SheetJudgement(
          kind: try reader(Self.fields.judgedKind) ?? "",
          group: try reader(Self.fields.judgedGroup) ?? ""))
    case .state: self = .state(try reader.required(Self.fields.state), text)
    }
  }

  /// The id of what is taken out.
  private static func dropped<Row: RowValue>(_ reader: TreeReader) throws(DecodingFailure) -> ID<
    Row
  > {
    guard let id = ID<Row>(try reader.required(Self.fields.dropped)) else {
      throw DecodingFailure(Path(Self.fields.dropped), .wrongID)
    }
    return id
  }

  /// The change as it stands in the file.
  package var tree: Tree {
    let tree = Tree.object([:]).with(Self.fields.act, act).with(Self.fields.criterion, criterion)
      .with(Self.fields.text, text)
    return switch self {
    case .score(_, let figure, let score):
      tree.with(Self.fields.figure, figure).with(Self.fields.score, tree: score?.tree)
    case .note, .reason, .explanation: tree
    case .evidence(_, let evidence): tree.with(Self.fields.evidence, tree: evidence.tree)
    case .evidenceDropped(_, let id): tree.with(Self.fields.dropped, id.text)
    case .finding(let finding): tree.with(Self.fields.finding, tree: finding.tree)
    case .findingDropped(let id): tree.with(Self.fields.dropped, id.text)
    case .moved(let set):
      tree.with(Self.fields.criteriaSet, set.id).with(Self.fields.criteriaDigest, set.digest)
    case .judged(let judgement):
      tree.with(Self.fields.judgedKind, judgement.kind)
        .with(Self.fields.judgedGroup, judgement.group)
    case .state(let state, _): tree.with(Self.fields.state, state)
    }
  }

  /// Which sort it is.
  package var act: Act {
    switch self {
    case .score: .score
    case .note: .note
    case .reason: .reason
    case .explanation: .explanation
    case .evidence: .evidence
    case .evidenceDropped: .evidenceDropped
    case .finding: .finding
    case .findingDropped: .findingDropped
    case .moved: .moved
    case .judged: .judged
    case .state: .state
    }
  }

  /// The criterion at which it stands; a finding names its own.
  package var criterion: ID<Criterion>? {
    switch self {
    case .score(let id, _, _), .note(let id, _), .reason(let id, _), .explanation(let id, _),
      .evidence(let id, _), .evidenceDropped(let id, _):
      id
    case .finding, .findingDropped, .moved, .judged, .state: nil
    }
  }

  /// Its words.
  private var text: String {
    switch self {
    case .note(_, let text), .reason(_, let text), .explanation(_, let text), .state(_, let text):
      text
    case .score, .evidence, .evidenceDropped, .finding, .findingDropped, .moved, .judged: ""
    }
  }

  /// What it says in cells of a fixed order; the act decides how many there are.
  var cells: [String] {
    let head = [act.rawValue, criterion?.text ?? ""]
    return switch self {
    case .score(_, let figure, let score): head + [figure.rawValue] + SheetChange.cells(score)
    case .note, .reason, .explanation: head + [text]
    case .evidence(_, let evidence): head + evidence.cells
    case .evidenceDropped(_, let id): head + [id.text]
    case .finding(let finding):
      head + [
        finding.id.text, finding.kind.rawValue, finding.criterion?.text ?? "", finding.text,
        finding.owner, finding.due?.iso ?? "", finding.action, finding.verified?.iso ?? "",
      ]
    case .findingDropped(let id): head + [id.text]
    case .moved(let set): head + [set.id.text, set.digest ?? ""]
    case .judged(let judgement): head + [judgement.kind, judgement.group]
    case .state(let state, _): head + [state.rawValue, text]
    }
  }

  /// A score in five cells; none given differs from not applicable.
  private static func cells(_ score: Score?) -> [String] {
    guard let score else { return ["none", "", "", "", ""] }
    let numbers = [score.points?.hundredths, score.met, score.outOf, score.share?.hundredths]
    return [score.applies ? "points" : "notApplicable"] + numbers.map { $0.map(String.init) ?? "" }
  }
}
