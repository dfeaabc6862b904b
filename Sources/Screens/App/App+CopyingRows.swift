import Canvas
import Domain
import Editing
import Phrases
import Tables

/// Rows that wait to be put somewhere.
package struct RowClipboard: Equatable, Sendable {
  package let rows: CopiedRows
  /// Whether they go from where they stand; until they are put elsewhere they stay.
  package let isCut: Bool
}

extension App {
  /// Whether the chosen rows can be copied: any can as text, those of a record as rows.
  var takesCopies: Availability {
    .refused(if: grid?.chosen.isEmpty ?? true, because: phrases.nothingToCopy)
  }

  /// Whether the chosen rows can be cut, or doubled.
  var takesRows: Availability {
    takesCopies.and(writingChosen)
      .and(.refused(if: chosenRows == nil, because: phrases.noRowsToCopy))
  }

  /// Whether the chosen rows, or whole records, can be doubled.
  var takesDoubles: Availability {
    chosenRecords.isEmpty
      ? takesRows : takesCopies.and(writing(.records))
  }

  /// The whole records that are chosen; none where any of the rows is none.
  private var chosenRecords: [RecordKey] {
    let chosen = grid?.chosen ?? []
    let records = chosen.compactMap { row -> RecordKey? in
      if case .record(let key) = row.subject { key } else { nil }
    }
    return records.count == chosen.count ? records : []
  }

  /// The chosen rows with all that hangs below them; nil where they are no rows of one form.
  private var chosenRows: CopiedRows? {
    var places: [(record: RecordKey, path: Path)] = []
    for row in grid?.chosen ?? [] {
      guard case .row(let key, let path) = row.subject else { return nil }
      places.append((key, path))
    }
    return places.isEmpty ? nil : workspace.copied(places)
  }

  /// Takes up the chosen rows, and puts what the table shows of them into the clipboard of the machine.
  mutating func copyRows(isCut: Bool) -> [Effect] {
    guard let grid else { return [] }
    let rows = chosenRows
    let chosen = Set(rows?.places.map(\.path) ?? [])
    let shown = grid.rows.filter { row in
      guard case .row(_, let path) = row.subject, !chosen.isEmpty else {
        return chosen.isEmpty && grid.chosen.contains(row)
      }
      return chosen.contains(path)
    }
    let columns = grid.columns
    let lines = shown.map { row in
      grid.table.dataSource.cells(row, at: columns, view).map(\.text.onOneLine.displayed)
        .joined(separator: "\t")
    }
    clipboard = rows.map { RowClipboard(rows: $0, isCut: isCut) }
    let count = rows?.count ?? shown.count
    notice = Notice(
      text: rows == nil
        ? phrases.copiedAsText(count)
        : isCut
          ? phrases.cutRows(count, paste: key(of: .pasteRows))
          : phrases.copiedRows(count, paste: key(of: .pasteRows)),
      role: .note)
    return [.copy(lines.joined(separator: "\n"))]
  }

  /// Whether anything waits to be put somewhere.
  var takesPaste: Availability {
    .refused(if: clipboard == nil, because: phrases.nothingCopied(key(of: .copyRows)))
      .and(writingRows).and(damagedRow)
  }

  /// Puts what was copied or cut after the selected row, or under it, as one step.
  mutating func pasteRows(_ placement: NewRow.Placement) -> [Effect] {
    guard let clipboard,
      let effects = put(clipboard.rows, placement, by: grid?.selected, isCut: clipboard.isCut)
    else { return [] }
    if clipboard.isCut { self.clipboard = nil }
    return effects
  }

  /// Puts a copy of the chosen rows after the last of them, as one step.
  mutating func duplicateRows() -> [Effect] {
    if !chosenRecords.isEmpty { return duplicateRecords() }
    guard let rows = chosenRows, let last = grid?.chosen.last else { return [] }
    let label = phrases.copiedRecords(rows.count)
    return put(rows, .after, by: last, isCut: false, label: label) ?? []
  }

  /// Makes a copy of each of the chosen records, as one step.
  private mutating func duplicateRecords() -> [Effect] {
    let phrases = phrases
    var changes: [Change] = []
    for key in chosenRecords {
      let copy = workspace.copying(key, ids: &document.ids) { phrases.copy(of: $0) }
      if let copy { changes.append(copy) }
    }
    guard !changes.isEmpty else {
      notice = Notice(text: phrases.noSuchCopies, role: .warning)
      return []
    }
    let label = phrases.copiedRecords(changes.count)
    guard let effects = make(Edit(label: label, changes: changes)) else { return [] }
    navigation.grid?.marked = []
    if let first = changes.first { selectNew(Path([first.record.id])) }
    notice = Notice(text: phrases.recordsCopied(changes.count), role: .note)
    return effects
  }

  /// Puts rows by a row of the table; nil where that is refused, which is told.
  private mutating func put(
    _ rows: CopiedRows, _ placement: NewRow.Placement, by row: GridRow?, isCut: Bool,
    label: String? = nil
  ) -> [Effect]? {
    guard let source = grid?.table.dataSource,
      let place = source.place(for: rows.form, placement, row, view)
    else {
      notice = Notice(text: phrases.pasteRefused(.otherRows), role: .warning)
      return nil
    }
    do throws(PasteRefusal) {
      let pasted = try workspace.pasting(rows, at: place, isCut: isCut, ids: &document.ids)
      let label =
        label ?? (isCut ? phrases.movedRows(rows.count) : phrases.pastedRows(rows.count))
      guard let effects = make(Edit(label: label, changes: pasted.changes)) else { return nil }
      navigation.grid?.marked = []
      if let first = pasted.roots.first { selectNew(first) }
      if notice == nil {
        notice = Notice(
          text: phrases.pasted(rows.count, isCut: isCut, dropped: pasted.dropped),
          role: pasted.dropped > 0 ? .warning : .note)
      }
      return effects
    } catch {
      notice = Notice(text: phrases.pasteRefused(error), role: .warning)
      return nil
    }
  }

  /// Forgets what was cut: it stays where it is.
  ///
  /// - Returns: whether anything was cut.
  mutating func forgetCut() -> Bool {
    guard clipboard?.isCut == true else { return false }
    clipboard = nil
    notice = Notice(text: phrases.cutForgotten, role: .note)
    return true
  }

  /// The first key of a command, for a sentence.
  private func key(of command: Command) -> String { phrases.key(of: command) }
}

extension String {
  /// The text on one line, as a cell of text parted by tabs.
  fileprivate var onOneLine: String {
    String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
