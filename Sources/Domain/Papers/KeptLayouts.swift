/// The layouts that a store keeps for papers of one kind.
package struct KeptLayouts: Equatable, Sendable {
  /// By their shapes.
  private let layouts: [[String]: PaperLayout]

  /// Takes those of a store, and before them what else was said.
  package init(_ workspace: Workspace, of kind: PaperKind, also said: [SaidOfPaper] = []) {
    let found = (said.compactMap(\.layout) + workspace.all(PaperLayout.self))
      .filter { $0.takenFor == kind.key }
    layouts = Dictionary(found.map { ($0.headings, $0) }) { first, _ in first }
  }

  private init() { layouts = [:] }

  /// None at all: every paper is read by its headings.
  package static let none = KeptLayouts()

  /// The layout of papers with such headings.
  package func layout(of headings: [String]) -> PaperLayout? {
    layouts.isEmpty ? nil : layouts[PaperLayout.shape(of: headings)]
  }

  /// What they say of columns that go by those names; columns of which they say nothing have none.
  package func columns<Field>(_ name: @escaping @Sendable (Path) -> Field?) -> KeptColumns<Field> {
    guard !layouts.isEmpty else { return .none }
    return KeptColumns { headings in
      layout(of: headings).map { kept in
        let named = kept.columns.compactMap { path, column in name(path).map { ($0, column) } }
        return Dictionary(named) { first, _ in first }
      }
    }
  }
}

/// What columns hold by their headings, where it was said before.
package struct KeptColumns<Field: Hashable & Sendable>: Sendable {
  /// What columns with such headings hold; nil where nothing is known of them.
  let columns: @Sendable ([String]) -> [Field: Int]?
  let isEmpty: Bool

  init(_ columns: @escaping @Sendable ([String]) -> [Field: Int]?) {
    self.columns = columns
    isEmpty = false
  }

  private init() {
    columns = { _ in nil }
    isEmpty = true
  }

  /// Nothing is known of any.
  package static var none: KeptColumns { KeptColumns() }
}
