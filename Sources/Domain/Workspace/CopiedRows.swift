/// Rows of one form taken from lists, each with all that hangs below it, to be put elsewhere.
package struct CopiedRows: Hashable, Sendable {
  /// The list from which some of them were taken.
  package struct Source: Hashable, Sendable {
    package let record: RecordKey
    package let list: Path
    /// The rows that were chosen themselves.
    package let roots: [String]
    /// All of them, in the order of their list.
    package let rows: [Tree]
  }

  package let form: RecordForm
  package let sources: [Source]

  /// How many rows there are.
  package var count: Int { sources.reduce(0) { $0 + $1.rows.count } }

  /// The place of each row.
  package var places: [(record: RecordKey, path: Path)] {
    sources.flatMap { source in
      source.rows.compactMap { row in
        row.rowID.map { (source.record, source.list.appending($0)) }
      }
    }
  }
}

/// Where rows are put: in a list, after a row and under another one.
package struct RowPlace: Hashable, Sendable {
  package let record: RecordKey
  package let list: Path
  /// The row of the list that stands before them; nil for the first place.
  package let after: String?
  /// The row under which they stand, in a list of several levels.
  package let parent: String?

  package init(_ record: RecordKey, _ list: Path, after: String?, parent: String? = nil) {
    self.record = record
    self.list = list
    self.after = after
    self.parent = parent
  }
}

/// What putting rows somewhere changes.
package struct PastedRows: Hashable, Sendable {
  package internal(set) var changes: [Change] = []
  /// The places of the rows that were chosen themselves.
  package internal(set) var roots: [Path] = []
  /// How many fields named a row that the other record does not have, and are blank now.
  package internal(set) var dropped = 0
}

/// Why rows are not put somewhere.
package enum PasteRefusal: Error, Hashable, Sendable {
  /// The list is one of other rows.
  case otherRows
  /// What was cut would stand under itself.
  case insideItself
  /// What was cut is not there any more.
  case gone
}

extension Workspace {
  /// Takes up rows with all that hangs below them; nil where they are no rows, or not of one form.
  package func copied(_ places: [(record: RecordKey, path: Path)]) -> CopiedRows? {
    var form: RecordForm?
    var lists: [(record: RecordKey, list: Path, ids: Set<String>)] = []
    for (record, path) in places {
      guard case .rows(let inner)? = Record.form(of: record.kind).form(at: path.parent),
        record.kind != .sheet, form == nil || form == inner, let id = path.steps.last,
        self[record]?.tree[path] != nil
      else { return nil }
      form = inner
      let place = lists.firstIndex { $0.record == record && $0.list == path.parent }
      if place == nil { lists.append((record, path.parent, [])) }
      let rows = self[record]?.tree[path.parent]?.elements ?? []
      let branch = inner.form(at: Path(Outline.parent)) == nil ? [id] : rows.branch(of: id)
      lists[place ?? lists.count - 1].ids.formUnion(branch)
    }
    guard let form, !lists.isEmpty else { return nil }
    let sources = lists.map { record, list, ids in
      let all = self[record]?.tree[list]?.elements ?? []
      let rows = all.filter { row in row.rowID.map { ids.contains($0) } ?? false }
      let roots = rows.compactMap(\.rowID).filter { id in
        all.parent(of: id).map { !ids.contains($0) } ?? true
      }
      return CopiedRows.Source(record: record, list: list, roots: roots, rows: rows)
    }
    return CopiedRows(form: form, sources: sources)
  }

  /// The changes that put copies of rows somewhere, or the rows themselves where they were cut.
  ///
  /// Copies get ids of their own, and what names a copied row within them names its copy. What was cut
  /// keeps its ids, so that whoever names it still does; it is taken as it is now.
  package func pasting(
    _ copied: CopiedRows, at place: RowPlace, isCut: Bool, ids: inout IDGenerator
  ) throws(PasteRefusal) -> PastedRows {
    guard
      Record.form(of: place.record.kind).form(at: place.list) == .rows(copied.form),
      let target = self[place.record]?.tree
    else { throw .otherRows }
    var rest = [place.record: target]
    var pasted = PastedRows()
    let rows = isCut ? try standing(copied) : copied
    var after = place.after
    if isCut {
      for source in rows.sources {
        let gone = Set(source.rows.compactMap(\.rowID))
        let isHere = source.record == place.record && source.list == place.list
        if place.list.passes(through: source.list, any: gone), source.record == place.record {
          throw .insideItself
        }
        guard isHere else { continue }
        if let parent = place.parent, gone.contains(parent) { throw .insideItself }
        // Put after itself it stands after what was before it.
        let before = (target[place.list]?.elements ?? []).compactMap(\.rowID)
        if let last = after, gone.contains(last) {
          after = before.prefix { $0 != last }.last { !gone.contains($0) }
        }
      }
      pasted.changes = removals(of: rows, from: &rest)
    }
    var copying = RowCopying(
      rows, into: rest[place.record] ?? target, at: place, keepsIDs: isCut, &ids)
    for source in rows.sources {
      for row in source.rows {
        let isRoot = row.rowID.map { source.roots.contains($0) } ?? false
        let copy = copying.copy(of: row, isRoot: isRoot)
        pasted.changes.append(
          Change(place.record, .insert(place.list, row: copy, after: after)))
        after = copy.rowID
        if isRoot, let after { pasted.roots.append(place.list.appending(after)) }
      }
    }
    pasted.dropped = copying.dropped
    return pasted
  }

  /// What was cut as it stands now.
  private func standing(_ cut: CopiedRows) throws(PasteRefusal) -> CopiedRows {
    let roots = cut.sources.flatMap { source in
      source.roots.map { (record: source.record, path: source.list.appending($0)) }
    }
    guard roots.allSatisfy({ live($0.record)?.tree[$0.path] != nil }), let now = copied(roots)
    else { throw .gone }
    return now
  }

  /// The changes that take rows out of their lists, what hangs below first.
  private func removals(
    of rows: CopiedRows, from rest: inout [RecordKey: Tree]
  ) -> [Change] {
    var changes: [Change] = []
    for source in rows.sources {
      guard var tree = rest[source.record] ?? self[source.record]?.tree else { continue }
      let ids = source.rows.compactMap(\.rowID)
      changes += tree.takeOut(ids, from: source.list, of: source.record)
      rest[source.record] = tree
    }
    return changes
  }
}

extension Path {
  /// Whether it leads through one of some rows of a list.
  fileprivate func passes(through list: Path, any rows: Set<String>) -> Bool {
    list.covers(self) && steps.count > list.steps.count && rows.contains(steps[list.steps.count])
  }
}
