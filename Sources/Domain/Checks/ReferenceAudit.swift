/// Looks for every record, row and line that the fields of a record name (`ref.missing`).
///
/// It follows the form, so that a new field that names something is looked at from the first day.
struct ReferenceAudit {
  /// What is named and does not exist, in the order of the form.
  private(set) var discrepancies: [Discrepancy] = []
  private let workspace: Workspace
  private let record: Record
  /// The ids of all lines of all estimates.
  private let lines: Set<String>

  /// Checks a record; the top fields of `others` are left to checks of their own.
  init(_ record: Record, in workspace: Workspace, lines: Set<String>, except others: Set<String>) {
    self.workspace = workspace
    self.record = record
    self.lines = lines
    let form = Record.form(of: record.key.kind)
    for entry in form.entries where !others.contains(entry.key) {
      check(record.tree, entry, at: .root)
    }
  }

  /// Looks at one field of the object at `path`.
  private mutating func check(_ object: Tree, _ entry: RecordForm.Entry, at path: Path) {
    guard let tree = object[entry.key] else { return }
    let place = path.appending(entry.key)
    switch entry.form.nature {
    case .name(let named): check(tree, isThere: exists(named), at: place)
    case .names(let named):
      for element in tree.named { check(element, isThere: exists(named), at: place) }
    case .parts(.rows(let form)):
      for row in tree.elements ?? [] {
        for inner in form.entries { check(row, inner, at: place.appending(row.rowID ?? "")) }
      }
    case .parts(.group(let form)):
      for inner in form.entries { check(tree, inner, at: place) }
    case .parts(.byYear(let form)):
      for (year, figures) in (tree.members ?? [:]).sorted(by: { $0.key < $1.key }) {
        for inner in form.entries { check(figures, inner, at: place.appending(year)) }
      }
    case .words, .texts, .digits, .figure, .date, .flag, .choice: break
    }
  }

  /// Whether a live record, a line or a row of this record has an id.
  private func exists(_ named: FormNature.Named) -> (String) -> Bool {
    switch named {
    case .record(let kind): return { workspace.live(RecordKey(kind, $0)) != nil }
    case .line: return lines.contains
    case .norm: return { workspace.norms[$0] != nil }
    // Kinds of units come and go with the store's list; one that is gone is called by its key.
    case .unitKind: return { _ in true }
    case .row(let list):
      let rows = record.tree[list]?.elements ?? []
      return { id in rows.contains { $0.rowID == id } }
    }
  }

  /// Notes an id that is not there.
  private mutating func check(_ tree: Tree, isThere: (String) -> Bool, at path: Path) {
    guard let id = tree.asText, !isThere(id) else { return }
    discrepancies.append(.missing(id, in: record.key, at: path))
  }
}
