/// Something found in a visit (điểm không phù hợp, lưu ý, cải tiến); open until verified.
package struct Finding: RowValue, Hashable {
  package static let letter: Character = "f"
  package let id: ID<Finding>
  package let kind: FindingKind
  package let criterion: ID<Criterion>?
  package let text: String
  /// Who puts it right: an office or a unit.
  package let owner: String
  package let due: Day?
  /// The corrective action.
  package let action: String
  /// When the correction was seen to hold.
  package let verified: Day?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    kind: Field<FindingKind?>.choice("kind").required(),
    criterion: Field<ID<Criterion>?>.criterion("criterion"),
    text: Field.prose("text").required().names(),
    owner: Field.text("owner"),
    due: Field.day("due"),
    action: Field.prose("action"),
    verified: Field.day("verified")
  )
  package static let schema = Schema(fields, Finding.init)

  /// The finding as it stands in the file.
  package var tree: Tree {
    Tree.row(id: id.text).with(Self.fields.kind, kind).with(Self.fields.criterion, criterion)
      .with(Self.fields.text, text).with(Self.fields.owner, owner)
      .with(Self.fields.due, due).with(Self.fields.action, action)
      .with(Self.fields.verified, verified)
  }

  /// The finding alone, where the set has its criterion no more.
  var withoutCriterion: Finding {
    var tree = tree
    guard tree.put(nil, at: Path(Self.fields.criterion)) else { return self }
    return (try? Finding(reading: TreeReader(tree))) ?? self
  }

  /// The finding before its correction was seen.
  var unverified: Finding {
    var tree = tree
    guard tree.put(nil, at: Path(Self.fields.verified)) else { return self }
    return (try? Finding(reading: TreeReader(tree))) ?? self
  }

  /// Whether it still waits for its correction to be seen.
  package var isOpen: Bool { verified == nil }

  /// Whether it is still open after the day by which it was due.
  package func isOverdue(on day: Day) -> Bool { isOpen && (due.map { $0 < day } ?? false) }

  /// Whether both say the same was found; owner, day and correction may differ.
  package func saysTheSame(as other: Finding) -> Bool {
    id == other.id && kind == other.kind && criterion == other.criterion && text == other.text
  }
}

/// How grave a finding is.
package enum FindingKind: String, CaseIterable, Sendable {
  case major, minor, observation, improvement

  /// Whether a requirement was not met; the others only ask to be looked at.
  package var isNonconformity: Bool {
    switch self {
    case .major, .minor: true
    case .observation, .improvement: false
    }
  }
}

extension ReplayedSheet {
  /// The nonconformities whose correction nobody has seen yet; none of a sheet that was superseded.
  package var openNonconformities: [Finding] {
    state == .superseded ? [] : findings.filter { $0.kind.isNonconformity && $0.isOpen }
  }
}

extension Field where Value == ID<Criterion>? {
  /// The id of a criterion in the set of the sheet, which is another record.
  package static func criterion(_ key: String) -> Field {
    optional(
      key, .text,
      read: { tree, _ in tree.asText.flatMap { ID<Criterion>($0) } },
      write: { .text($0.text) })
  }
}
