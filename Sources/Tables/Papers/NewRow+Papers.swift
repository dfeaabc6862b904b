import Domain

extension NewRow {
  /// Whether such rows, or records, may come out of a paper of an office.
  var isOfPapers: Bool {
    switch kind {
    case .row(let key, let list, _, _, _): RowPaperKind.of(list, in: key.kind) != nil
    case .record(let kind, _):
      RowPaperKind.allCases.contains { $0.record == kind && $0.makesRecords }
    case .named(let kind, _): kind == .unit
    }
  }
}
