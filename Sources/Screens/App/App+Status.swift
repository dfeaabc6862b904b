import Canvas
import Domain
import Tables
import Vietnamese
import Widgets

extension App {
  /// Draws the lines under the table: what is typed, or the whole of the selected cell.
  ///
  /// - Returns: where the caret stands, when something is typed here.
  func renderDetail(into canvas: inout Canvas, in area: Rect) -> Point? {
    guard let grid else { return nil }
    if let draft = grid.draft { return render(draft, into: &canvas, in: area) }
    var caret: Point?
    var row = area.top
    if let search = grid.search {
      let label = phrases.title(of: .find) + ": "
      canvas.write(label, at: Point(column: area.left + 1, row: row), as: .strong)
      caret = search.render(into: &canvas, in: area.row(0).inset(left: 1 + label.columns, right: 1))
      row += 1
    }
    for (line, parts) in detail(in: area) {
      guard row < area.bottom else { break }
      let room = area.bottom - row
      for (number, part) in parts.prefix(room).enumerated() {
        // What has no room is not passed over in silence.
        let isCut = number == room - 1 && parts.count > room
        let shown = isCut ? (part + " " + parts[room]).fitted(to: area.columns - 2) : part
        canvas.write(shown, at: Point(column: area.left + 1, row: row), as: line.role)
        row += 1
      }
    }
    return caret
  }

  /// What is told under the table of the selected cell, each line as it breaks in that area.
  ///
  /// A line is broken when it is asked for: most have no room, and are not.
  func detail(in area: Rect) -> some Sequence<(line: TextPage.Line, parts: [String])> {
    var lines: [TextPage.Line] = []
    if let grid, let row = grid.selected {
      lines = grid.table.dataSource.detail(row, grid.column, view)
      // What was sought is told first, wherever it stands among them.
      let needle = SearchText(grid.search?.text ?? "")
      if !needle.isEmpty {
        let isFound = { (line: TextPage.Line) in SearchText(line.right).contains(needle) }
        lines = lines.filter(isFound) + lines.filter { !isFound($0) }
      }
    }
    if let how = howToEditList, isPermitted(.add), notice?.text != how {
      lines.append(TextPage.Line("", how, as: .faint))
    }
    return lines.lazy.map { line in
      let lead = line.left.isEmpty ? "" : line.left + ": "
      return (line, (lead + line.right).wrapped(to: max(1, area.columns - 2)))
    }
  }

  /// Draws a draft: its label, the field unless it stands in the cell, and the fault beside it.
  private func render(_ draft: Grid.Draft, into canvas: inout Canvas, in area: Rect) -> Point? {
    let inCell = draft.isInCell
    let label = fieldLabel(of: draft, to: area.columns / 2)
    let at = Point(column: area.left + 1, row: area.top)
    let column = canvas.write(label + ": ", at: at, as: .strong)
    var caret: Point?
    if !inCell {
      let field = area.row(0).inset(left: column - area.left, right: 1)
      caret = draft.field.render(into: &canvas, in: field)
    } else if let reading = reading(of: draft) {
      canvas.write(reading, at: Point(column: column, row: at.row), as: .computed)
    } else {
      // A narrow cell shows the end of what is typed: here is all of it.
      let text = draft.field.text.isEmpty ? phrases.emptyCell : draft.field.text
      canvas.write(
        text.shortened(to: area.right - column - 1), at: Point(column: column, row: at.row),
        as: draft.field.text.isEmpty ? .faint : .text)
    }
    let below = area.rows > 1 ? Point(column: area.left + 1, row: area.top + 1) : nil
    if let fault = draft.fault {
      // On one line the fault stands after the label; what was typed stays in its cell.
      let place = below ?? Point(column: column, row: at.row)
      let lines = "▲ \(fault)".wrapped(
        to: area.right - place.column - 1, lines: max(1, area.rows - 1))
      for (number, line) in lines.enumerated() {
        canvas.write(line, at: Point(column: place.column, row: place.row + number), as: .error)
      }
    } else if let below {
      // The field of a new row takes the line where the reading of a cell stands.
      let reading = inCell ? nil : reading(of: draft)
      let role: Role = reading == nil ? .faint : .computed
      canvas.write(
        reading ?? hint(for: draft).hints(to: area.columns - 2), at: below, as: role)
      renderCriterion(
        of: draft, into: &canvas, below: Point(column: below.column, row: below.row + 1), area)
    }
    return caret
  }

  /// Draws the text of the criterion whose score is typed in the lines that are left.
  private func renderCriterion(
    of draft: Grid.Draft, into canvas: inout Canvas, below at: Point, _ area: Rect
  ) {
    guard case .cell(let binding) = draft.purpose, at.row < area.bottom else { return }
    let text = textOfCriterion(typedAt: binding.target)
    guard !text.isEmpty else { return }
    let lines = text.wrapped(to: area.columns - 2, lines: area.bottom - at.row)
    for (number, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: at.column, row: at.row + number), as: .text)
    }
  }

  /// What is said before the field of a draft: of a new row the field whole, however long its place is called.
  func fieldLabel(of draft: Grid.Draft, to width: Int) -> String {
    switch draft.purpose {
    case .cell(let binding):
      var label = self.label(of: binding) + place(of: binding.target)
      if let marked = grid?.marked, !marked.isEmpty {
        label += " (\(phrases.markedCount(marked.count)))"
      }
      return label.shortened(to: width)
    case .new(let row):
      let (begun, field) = (phrases.newRow, row.label(phrases))
      let room = width - begun.columns - field.columns - 2 * " · ".columns
      let place = room < 6 ? "" : row.location.shortened(to: room)
      return [begun, place, field].filter { !$0.isEmpty }.joined(separator: " · ")
        .shortened(to: width)
    }
  }

  /// What is wanted where a binding is typed: its field, or what a command asks for.
  func label(of binding: CellBinding) -> String {
    switch binding.target {
    case .sheet(.superseding, _): phrases.whySuperseded
    case .sheet(.findingKind, _): phrases.kindOfFinding
    case .sheet(.findingText(let kind, _), _): phrases.textOfFinding(kind)
    case .unitsOfGroup: phrases.title(of: .addGroup)
    case .sheet, .value, .unmade: binding.label(phrases)
    }
  }

  /// Which criterion a text is about, and for a score whose.
  private func place(of target: CellBinding.Target) -> String {
    guard case .sheet(let input, let name) = target, let id = input.criterion,
      let row = workspace.sheet(name)?.criteria?.tree[id]
    else { return "" }
    guard case .score(_, let figure) = input else { return " · \(row.ordinal)" }
    return " · \(row.ordinal) · \(phrases.scoreFigure(figure))"
  }

  /// Which keys end a draft, or the choices there are: what matters most comes first.
  private func hint(for draft: Grid.Draft) -> String {
    let choices = choiceHint(for: draft)
    let entry: String
    switch draft.purpose {
    case .cell where draft.entry == nil: return choices
    case .cell:
      entry = phrases.entryHint(keeping: draft.before.shortened(to: 24), takesLine: goesOn)
    case .new(let row):
      entry = phrases.newRowHint(isProse: row.form == .prose, leaves: leavesLevel(row))
    }
    guard !draft.choices.isEmpty else { return entry }
    guard draft.list.isOpen else { return "\(entry) · \(choices)" }
    // A key stands once: what it does in the list.
    let listed = choices.keyHints
    let keys = Set(listed.map(\.key))
    let own = entry.keyHints.filter { !keys.contains($0.key) }
    return (listed.prefix(1) + own + listed.dropFirst()).map(\.text).joined(separator: " · ")
  }

  /// The choices there are, else which keys end a draft.
  private func choiceHint(for draft: Grid.Draft) -> String {
    guard !draft.choices.isEmpty else {
      return draft.form == .prose ? phrases.proseHint : phrases.draftHint
    }
    if draft.list.isFree { return phrases.freeChoiceHint }
    if draft.list.isOpen {
      return draft.list.fitting.isEmpty
        ? phrases.noChoiceHint : phrases.choiceHint(ofSeveral: draft.isSeveral)
    }
    // More than a line holds is not even put together.
    return "↑↓ " + draft.choices.prefix(12).map(\.label).joined(separator: " · ")
  }

  /// Draws how saving went, or a notice, and at the right where one is.
  ///
  /// A sentence that is longer than the line takes lines of the details above it, so that it is read
  /// whole; what is typed there stays.
  func renderStatus(into canvas: inout Canvas, in layout: FrameLayout) {
    let area = layout.status
    let (text, role) = statusLeft
    let count = layout.detail.rows + (grid?.isTyping == true ? 0 : 1)
    // What stands at the right gives way to a sentence that would be cut beside it.
    let rights = [statusRight, placeInList]
    let right =
      rights.first { !text.isCut(in: area.columns - $0.columns - 3, lines: count) } ?? placeInList
    let lines = text.wrapped(to: area.columns - right.columns - 3, lines: count)
    let top = area.top - max(0, lines.count - 1)
    for row in top...area.top { canvas.fill(Rect(of: size).row(row), as: .status) }
    canvas.write(
      right, at: Point(column: area.right - right.columns - 1, row: area.top), as: .status)
    for (number, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: area.left + 1, row: top + number), as: role)
    }
  }

  /// How saving stands, with the notice behind it when there is one.
  private var statusLeft: (String, Role) {
    if case .failed(let failure) = saving.outcome, !saving.pending.isEmpty || !failure.isRetried {
      guard case .conflict = failure else {
        // The end of a long path says little more, and what is safe has to be read.
        let told = phrases.saveFailed(failure, at: access.folder.shortened(to: 40))
        return (["✗", told, phrases.afterwards(failure)].joined(separator: " "), .failed)
      }
    }
    let state: (String, Role)
    if !saving.pending.isEmpty {
      state = (phrases.saving, .saving)
    } else if case .saved(let time) = saving.outcome {
      state = (phrases.saved(at: time), .saved)
    } else {
      state = ("", .status)
    }
    guard let notice else { return state }
    return (state.0.isEmpty ? notice.text : "\(state.0) · \(notice.text)", notice.role)
  }

  /// Input method, role, place in the list, search, discrepancies.
  private var statusRight: String {
    // A notice needs the room; what it displaces is back with the next key.
    if notice != nil, !placeInList.isEmpty { return placeInList }
    var parts: [String] = []
    if inputMethod != .off { parts.append(phrases.inputMethodIs(inputMethod)) }
    parts.append(phrases.role(author.role))
    if !placeInList.isEmpty { parts.append(placeInList) }
    if let grid, !grid.marked.isEmpty { parts.append(phrases.markedCount(grid.marked.count)) }
    if let clipboard, clipboard.isCut { parts.append(phrases.cutCount(clipboard.rows.count)) }
    if let filter = grid?.filter { parts.append(phrases.filtering(short(filter.text))) }
    if let search = grid?.search, !search.text.isEmpty {
      parts.append(phrases.searching(short(search.text)))
    }
    if screen == .budgets || screen == .dashboard, !audit.all.isEmpty {
      parts.append(phrases.discrepancyCount(audit.all.count))
    }
    return parts.joined(separator: " · ")
  }

  /// Where the selected row stands among those that are seen; empty where there are none.
  private var placeInList: String {
    guard let grid, !grid.visible.isEmpty else { return "" }
    return phrases.position(grid.selection + 1, of: grid.visible.count)
  }

  /// What was typed, short enough to leave the line to the others that stand on it.
  private func short(_ text: String) -> String { text.shortened(to: 24) }
}

extension String {
  /// The parts of a line of keys, each with the key with which it begins.
  fileprivate var keyHints: [(key: Substring, text: Substring)] {
    var parts: [(key: Substring, text: Substring)] = []
    var rest = self[...]
    while let end = rest.firstRange(of: " · ") {
      parts.append((rest.firstKey, rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return parts + [(rest.firstKey, rest)]
  }

  /// Whether a sentence does not fit into that many lines.
  fileprivate func isCut(in width: Int, lines count: Int) -> Bool {
    let lines = wrapped(to: max(1, width))
    return lines.count > max(1, count)
  }
}

extension Substring {
  /// What stands before a colon or a space.
  fileprivate var firstKey: Substring { prefix { $0 != ":" && $0 != " " } }
}
