import Canvas
import Domain
import Phrases
import Tables
import Vietnamese
import Widgets

extension App {
  /// The picture of this state.
  package var frame: Frame {
    var frame = Frame(size: size)
    frame.wantsMouse = wantsMouse
    frame.title = "bcdiso – \(workspace.header.committee)".displayed
    guard FrameLayout.fits(size) else {
      renderTooSmall(into: &frame.canvas)
      return frame
    }
    let layout = FrameLayout(size: size)
    renderHead(into: &frame.canvas, in: layout.head)
    renderPanes(into: &frame.canvas, in: layout.panes)
    frame.canvas.rule(row: layout.rule.top)
    if let grid {
      renderHeadline(into: &frame.canvas, in: layout.table.row(0))
      frame.caret = grid.render(into: &frame.canvas, in: tableArea, view)
    }
    frame.caret = renderDetail(into: &frame.canvas, in: layout.detail) ?? frame.caret
    renderStatus(into: &frame.canvas, in: layout)
    functionBar().render(into: &frame.canvas, in: layout.bar)
    renderChoices(into: &frame.canvas)
    if let draft = grid?.draft, let pane = draft.pane {
      frame.caret = render(pane, of: draft, into: &frame.canvas)
    }
    renderOverlay(into: &frame, in: layout.overlay)
    return frame
  }

  /// Where the table stands: under its head line, when it has one.
  var tableArea: Rect {
    let area = FrameLayout(size: size).table
    return grid?.headline != nil ? area.inset(top: 1) : area
  }

  /// Draws the line above the table: how it stands at the right, never cut.
  private func renderHeadline(into canvas: inout Canvas, in area: Rect) {
    guard let line = grid?.headline else { return }
    let start = max(area.left + 1, area.right - line.right.columns - 1)
    canvas.write(
      line.right, at: Point(column: start, row: area.top), as: .strong,
      limit: area.right - start)
    let room = start - area.left - 3
    guard room > 0 else { return }
    canvas.write(
      line.left.shortened(to: room), at: Point(column: area.left + 1, row: area.top), as: .title)
  }

  /// Says that the terminal is too small.
  private func renderTooSmall(into canvas: inout Canvas) {
    let lines = phrases.tooSmall(columns: size.columns, rows: size.rows)
      .wrapped(to: max(1, size.columns - 1))
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: 0, row: row), as: .text)
    }
  }

  /// The five screens in the head line, and where each begins.
  func tabs() -> [(name: ScreenName, left: Int, text: String)] {
    var left = headName.isEmpty ? 0 : headName.columns + 3
    return ScreenName.allCases.map { name in
      let text = " \(name.rawValue) \(name.title(phrases))"
      defer { left += text.columns }
      return (name, left, text)
    }
  }

  /// Committee and province at the left of the head line, cut so that all screens fit.
  private var headName: String {
    let full = "\(phrases.committeeShort) \(workspace.header.province)".displayed
    let room = size.columns - 58
    if full.columns <= room { return full }
    return room < 8 ? "" : full.fitted(to: room)
  }

  /// Draws committee, screens and what kind of store this is.
  private func renderHead(into canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, as: .tab)
    if !headName.isEmpty { canvas.write(" \(headName) │", at: area.origin, as: .title) }
    var end = area.left
    for tab in tabs() {
      end = canvas.write(
        tab.text, at: Point(column: tab.left, row: area.top),
        as: tab.name == screen ? .activeTab : .tab)
    }
    canvas.write(" ", at: Point(column: end, row: area.top), as: .tab)
    let shown = String(year)
    let left = area.right - shown.columns
    if left > end { canvas.write(shown, at: Point(column: left, row: area.top), as: .title) }
  }

  /// What the person must know of the store all the time.
  private var storeFlag: String {
    if workspace.header.assumed { return phrases.assumedFigures }
    if !access.isWritable { return phrases.readOnly }
    if access.isRemote { return phrases.remoteStore }
    return access.isSample ? phrases.sampleCopy : ""
  }

  /// Draws the names of the tables of this screen, the seen one marked.
  private func renderPanes(into canvas: inout Canvas, in area: Rect) {
    canvas.rule(row: area.top)
    let flag = storeFlag.isEmpty ? "" : " \(storeFlag) "
    let right = area.right - flag.columns - 1
    canvas.write(flag, at: Point(column: right, row: area.top), as: .assumed)
    let level = navigation.here.level
    guard !level.panes.isEmpty else { return }
    let start = renderTrail(into: &canvas, in: area)
    // However long its title is, the unit of an estimate is seen.
    let room = max(8, right - start - 4)
    let titles = level.panes.map { $0.table.title(view).shortened(to: room, before: " · ") }
    let names = PaneNames(titles, current: level.current, from: start, to: right)
    for place in names.labels {
      canvas.write(
        place.text, at: Point(column: place.left, row: area.top),
        as: place.isSeen ? .strong : .faint, limit: max(0, right - place.left))
    }
  }

  /// Draws what was gone into, outermost first.
  ///
  /// - Returns: where the names of the tables begin.
  private func renderTrail(into canvas: inout Canvas, in area: Rect) -> Int {
    let levels = navigation.here.levels
    guard levels.count > 1 else { return area.left + 2 }
    let lead = levels.count > 2 ? "‹‹ " : "‹ "
    let title = levels[levels.endIndex - 1].subject.title(view)
    let text = " \(lead)\(title.shortened(to: max(8, area.columns / 2 - 4))) "
    return 1
      + canvas.write(text, at: Point(column: area.left + 1, row: area.top), as: .title)
  }

  /// Draws page or question over the screen; they have no caret.
  private func renderOverlay(into frame: inout Frame, in area: Rect) {
    switch overlay {
    case .page(let page), .preview(let page, _), .dialogHelp(let page, _, _):
      page.render(into: &frame.canvas, in: area)
      frame.caret = nil
    case .question(let question, _):
      question.render(into: &frame.canvas, in: area)
      frame.caret = nil
    case .columns(let list, _):
      list.render(into: &frame.canvas, in: area)
      frame.caret = nil
    case .palette(let palette, _):
      frame.caret = palette.render(into: &frame.canvas, in: area)
    case .dialog(let dialog, _):
      frame.caret = dialog.render(into: &frame.canvas, in: area)
      renderDialogList(of: dialog, into: &frame.canvas, in: area)
    case nil: break
    }
  }

  /// The commands at the foot: those that this person may do here at all, a screen's own first.
  var shownKeys: [Command] {
    showsScoreKeys ? sheetKeys : CommandTable.barCommands.filter { isPermitted($0) }
  }

  /// The keys at the foot, those dimmed that are refused now.
  func functionBar() -> FunctionBar {
    FunctionBar(
      shownKeys.map { command in
        FunctionBar.Item(
          key: footKey(of: command), label: footLabel(of: command),
          isReady: availability(of: command) == .ready)
      })
  }
}
