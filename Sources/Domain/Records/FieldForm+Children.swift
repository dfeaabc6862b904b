extension FieldForm {
  /// The steps that lead from a list to its rows, or to its years.
  package func children(of tree: Tree?) -> [String] {
    switch self {
    case .rows: (tree?.elements ?? []).compactMap(\.rowID)
    case .byYear: (tree?.members ?? [:]).keys.sorted()
    case .group, .text, .telephone, .integer, .flag, .day, .year, .quantity, .share, .hundredths,
      .money, .choice, .unitKind, .reference, .row, .texts, .references, .line, .lines:
      []
    }
  }
}
