import Domain
import Editing
import Phrases
import Tables
import Widgets

extension App {
  /// Whether the selected row can be moved among its siblings as the table stands now.
  var takesMoves: Availability {
    guard let grid, grid.table.dataSource.keepsOrder,
      case .row(let key, let path)? = grid.selected?.subject,
      workspace[key]?.tree[path.parent]?.elements != nil
    else { return .refused(because: phrases.noOwnOrder) }
    if grid.sorting != nil { return .refused(because: phrases.sortedRowsStay) }
    let isWhole = grid.filter == nil && grid.search == nil
    return isWhole ? .ready : .refused(because: phrases.filteredRowsStay)
  }

  /// Moves the selected row past its neighbour, with all that hangs below it, as one step.
  mutating func moveRow(down: Bool) -> [Effect] {
    guard let row = grid?.selected, case .row(let key, let path) = row.subject else { return [] }
    guard let sibling = grid?.sibling(below: down) else {
      notice = Notice(text: down ? phrases.alreadyLast : phrases.alreadyFirst, role: .note)
      return []
    }
    let changes = workspace.changes(moving: path, past: sibling, down: down, in: key)
    let effects = make(Edit(label: phrases.movedRow(rowTitle), changes: changes)) ?? []
    navigation.grid?.select(id: row.id)
    return effects
  }
}

extension Grid {
  /// The id of the row next to the selected one, in the same list and under the same row.
  fileprivate func sibling(below: Bool) -> String? {
    guard visible.indices.contains(selection), case let start = visible[selection],
      case .row(let key, let path) = rows[start].subject
    else { return nil }
    let others = below ? Array(rows.indices[(start + 1)...]) : rows.indices[..<start].reversed()
    guard let next = others.first(where: { rows[$0].depth <= rows[start].depth }),
      rows[next].depth == rows[start].depth, case .row(key, let other) = rows[next].subject,
      other.parent == path.parent
    else { return nil }
    return other.steps.last
  }
}

extension App {
  /// Puts the selected row under the one before it, or out behind the one above it, as one step.
  mutating func nestRow(_ way: Nesting) -> [Effect] {
    guard let row = grid?.selected, case .row(let key, let path) = row.subject else { return [] }
    let marked = grid?.marked.isEmpty == false
    let paths = marked ? markedPaths(in: key) : [path]
    do throws(NestingRefusal) {
      let changes = try workspace.changes(putting: paths, way, in: key)
      let label = marked ? phrases.movedRows(paths.count) : phrases.movedRow(rowTitle)
      guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
      navigation.grid?.select(id: row.id)
      if notice == nil, let tree = workspace[key]?.tree {
        let above = tree[path / Outline.parent]?.asText.map { path.parent.appending($0) }
        notice = Notice(
          text: phrases.standsUnder(above.map { tree.rowTitle(at: $0).shortened(to: 48) }),
          role: .note)
      }
      return effects
    } catch {
      notice = Notice(text: phrases.nestingRefused(error), role: .note)
      return []
    }
  }

  /// The places of the marked rows of a record.
  private func markedPaths(in record: RecordKey) -> [Path] {
    (grid?.chosen ?? []).compactMap { row in
      guard case .row(let key, let path) = row.subject, key == record else { return nil }
      return path
    }
  }

  /// Whether the selected row is counted beside others.
  var takesRenumbering: Availability {
    guard case .row(let key, let path)? = grid?.selected?.subject, key.kind != .sheet,
      let fields = Record.form(of: key.kind).fields(at: path),
      fields.form(at: Path(Outline.ordinal)) != nil,
      workspace[key]?.tree[path.parent]?.elements != nil
    else { return .refused(because: phrases.noOrdinalsHere) }
    return .ready
  }

  /// Counts the rows beside the selected one anew, as one step, and says what changed.
  ///
  /// Where texts name what is counted otherwise then, a page lists them.
  mutating func renumber() -> [Effect] {
    guard case .row(let key, let path)? = grid?.selected?.subject else { return [] }
    let renumbering = workspace.renumbering(of: path, in: key)
    guard !renumbering.rows.isEmpty else {
      notice = Notice(text: phrases.countedAlready, role: .note)
      return []
    }
    let citations = renumbering.citations
    guard
      let effects = make(
        Edit(label: phrases.renumbered(renumbering.rows.count), changes: renumbering.changes))
    else { return [] }
    if citations.isEmpty {
      if notice == nil { tell(renumbering) }
      return effects
    }
    let lines = citations.map { citation in
      let title = workspace[citation.record].map { workspace.title(of: $0) } ?? ""
      let row = workspace[citation.record]?.tree.rowTitle(at: citation.path.parent) ?? ""
      let place = [title, row].filter { !$0.isEmpty }.joined(separator: " · ")
      return TextPage.Line("“\(citation.written)”", place, as: .warning)
    }
    overlay = .page(
      TextPage(
        title: phrases.title(of: .renumber),
        lines: [TextPage.Line("", phrases.citedOtherwise(citations.count), as: .warning)] + lines
          + [TextPage.Line(""), TextPage.Line("", phrases.renumberedAs(renumbering.steps))],
        leftWidth: 24))
    return effects
  }

  /// Says which rows have another number, and that texts still name the old ones.
  mutating func tell(_ renumbering: Renumbering) {
    let cited = renumbering.citations.count
    let more = cited == 0 ? "" : " " + phrases.citedOtherwise(cited)
    notice = Notice(
      text: phrases.renumberedAs(renumbering.steps) + more, role: cited == 0 ? .note : .warning)
  }
}
