/// What counting the rows of a level anew changes, and which texts then name another place.
///
/// Rows that count nothing among others that do, with a dash or blank, stay so; where none has a number, all get one. What the numbers below repeat of a number
/// that changes follows it: `1.2` under `1` is `2.2` under `2`.
package struct Renumbering: Hashable, Sendable {
  /// A row whose number is another one.
  package struct Row: Hashable, Sendable {
    package let path: Path
    /// Blank where it has none.
    package let old: String
    package let new: String
    fileprivate let before: Tree?
  }

  /// A place in a text that names a row by a number that changes.
  package struct Citation: Hashable, Sendable {
    package let record: RecordKey
    package let path: Path
    /// As it is written: *khoản 2 Mục II*.
    package let written: String
  }

  package let record: RecordKey
  package fileprivate(set) var rows: [Row] = []
  package fileprivate(set) var citations: [Citation] = []

  /// Each number that became another one: *II → I*.
  package var steps: [String] {
    rows.map { ($0.old.isEmpty ? "" : "\($0.old) → ") + $0.new }
  }

  /// The changes, in the order of the rows.
  package var changes: [Change] {
    rows.map { row in
      Change(
        record,
        .set(row.path / Outline.ordinal, old: row.before, new: .text(row.new)))
    }
  }
}

extension Workspace {
  /// How the rows beside that one are counted from the first on, in the way most of them count.
  package func renumbering(of row: Path, in record: RecordKey) -> Renumbering {
    var renumbering = Renumbering(record: record)
    guard let tree = self[record]?.tree, let id = row.steps.last else { return renumbering }
    let list = row.parent
    let level = OutlineLevel(
      of: id, in: tree[list]?.elements ?? [], isFull: record.kind.hasFullOrdinals)
    renumbering.rows = level.renumbered.map { row in
      let path = list.appending(row.id)
      return Renumbering.Row(
        path: path, old: row.old, new: row.new, before: tree[path / Outline.ordinal])
    }
    renumbering.citations = citations(changedBy: renumbering, of: list)
    return renumbering
  }

  /// A new row between counted ones, with the number after the row before it, and how those behind it count on.
  ///
  /// Nil where the rows did not count one after the other, and where it stands last: there it has its number.
  package func countingOn(from change: Change) -> (row: Change, behind: Renumbering)? {
    guard case .insert(let list, let row, let after) = change.act, let id = row.rowID,
      row[Outline.ordinal] != nil, let tree = self[change.record]?.tree
    else { return nil }
    let isFull = change.record.kind.hasFullOrdinals
    var rows = tree[list]?.elements ?? []
    let level = OutlineLevel(under: row[Outline.parent]?.asText, in: rows, isFull: isFull)
    guard level.renumbered.isEmpty else { return nil }
    let place = after.flatMap { id in rows.firstIndex { $0.rowID == id } }.map { $0 + 1 }
    rows.insert(row, at: place ?? 0)
    let counted = OutlineLevel(of: id, in: rows, isFull: isFull).renumbered
    guard let own = counted.first(where: { $0.id == id }) else { return nil }
    var behind = Renumbering(record: change.record)
    behind.rows = counted.filter { $0.id != id }.map { row in
      let path = list.appending(row.id)
      return Renumbering.Row(
        path: path, old: row.old, new: row.new, before: tree[path / Outline.ordinal])
    }
    guard !behind.rows.isEmpty else { return nil }
    behind.citations = citations(changedBy: behind, of: list)
    let numbered = row.with(Outline.ordinal, tree: .text(own.new))
    return (Change(change.record, .insert(list, row: numbered, after: after)), behind)
  }

  /// The texts of a plan and its estimates that name a place which is then another one, or none.
  private func citations(
    changedBy renumbering: Renumbering, of list: Path
  ) -> [Renumbering.Citation] {
    let key = renumbering.record
    guard !renumbering.rows.isEmpty, let tree = self[key]?.tree else { return [] }
    // An estimate is cited in the texts of its plan.
    let plan =
      ID<Plan>(key.id).flatMap { self.plan($0) }
      ?? ID<Budget>(key.id).flatMap { budget($0)?.plan }.flatMap { self.plan($0) }
    guard let plan else { return [] }
    var next = tree
    for row in renumbering.rows { _ = next.put(.text(row.new), at: row.path / Outline.ordinal) }
    let before = NumberedPlaces(tree[list]?.elements ?? [])
    let after = NumberedPlaces(next[list]?.elements ?? [])
    let estimates = all(Budget.self).filter { $0.plan == plan.id }.map(\.id.key)
    return ([plan.id.key] + estimates).flatMap { key in
      (self[key]?.texts ?? []).flatMap { text in
        HeadingReference.all(in: text.text, of: plan.number)
          .filter { before.rows(at: $0.steps) != after.rows(at: $0.steps) }
          .map { Renumbering.Citation(record: key, path: text.path, written: $0.written) }
      }
    }
  }
}

/// The rows of a list by their full ordinals, as texts name them.
private struct NumberedPlaces {
  private let places: [(id: String, steps: [String])]

  init(_ rows: [Tree]) {
    places = rows.fullOrdinals.map { id, ordinal in
      (id, ordinal.split { ".)( ".contains($0) }.map { $0.lowercased() })
    }
  }

  /// The rows that ordinals name: those whose own end with them.
  func rows(at steps: [String]) -> Set<String> {
    let steps = steps.map { $0.lowercased() }
    return Set(
      places.filter { !$0.steps.isEmpty && $0.steps.suffix(steps.count) == steps[...] }.map(\.id))
  }
}
