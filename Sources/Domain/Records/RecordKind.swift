/// The kinds of record, each a folder of the store.
///
/// The raw value is the folder's name.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case committee, plan, unit, group, budget
  case criteriaSet = "criteria-set"
  case normTable = "norm-table"
  case campaign, sheet, training, meeting, body, remark
  case paperLayout = "paper-layout"
  case key
}

/// Which record: its kind and its id.
package struct RecordKey: Hashable, Sendable, Comparable {
  package let kind: RecordKind
  package let id: String

  package init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Where its file lies below the folder of the store.
  package var file: String { "rec/\(kind.rawValue)/\(id).json" }

  /// Orders keys by kind, then id.
  package static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }
}
