import Canvas
import Domain
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
      frame.caret = grid.render(into: &frame.canvas, in: layout.table, view)
    } else {
      frame.canvas.write(
        phrases.noBudgets, at: Point(column: 2, row: layout.table.top + 2), as: .faint)
    }
    frame.caret = renderDetail(into: &frame.canvas, in: layout.detail) ?? frame.caret
    renderStatus(into: &frame.canvas, in: layout.status)
    functionBar().render(into: &frame.canvas, in: layout.bar)
    renderOverlay(into: &frame, in: layout.overlay)
    return frame
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
  }

  /// What the person must know of the store all the time.
  private var storeFlag: String {
    if workspace.header.assumed { return phrases.assumedFigures }
    if !access.isWritable { return phrases.readOnly }
    return access.isSample ? phrases.sampleCopy : ""
  }

  /// Draws the names of the tables of this screen, the seen one marked.
  private func renderPanes(into canvas: inout Canvas, in area: Rect) {
    canvas.rule(row: area.top)
    let flag = storeFlag.isEmpty ? "" : " \(storeFlag) "
    let right = area.right - flag.columns - 1
    canvas.write(flag, at: Point(column: right, row: area.top), as: .assumed)
    guard let current = screens[screen], !current.panes.isEmpty else { return }
    let titles = current.panes.map { $0.source.title(view) }
    // When not all fit, the first ones give way until the seen one is in sight.
    var first = 0
    func end() -> Int {
      titles[first...current.current].reduce(area.left + 2) { $0 + $1.columns + 4 }
    }
    while first < current.current, end() > right { first += 1 }
    var column = area.left + 2
    for index in first..<titles.count {
      let isSeen = index == current.current
      let lead = isSeen ? "▸" : index == first && first > 0 ? "‹" : " "
      column = canvas.write(
        lead + titles[index] + " ", at: Point(column: column, row: area.top),
        as: isSeen ? .strong : .faint, limit: max(0, right - column - 1))
      column += 2
    }
  }

  /// Draws page or question over the screen; they have no caret.
  private func renderOverlay(into frame: inout Frame, in area: Rect) {
    switch overlay {
    case .sheet(let sheet):
      sheet.render(into: &frame.canvas, in: area)
      frame.caret = nil
    case .question(let question, _):
      question.render(into: &frame.canvas, in: area)
      frame.caret = nil
    case .palette(let palette, _):
      frame.caret = palette.render(into: &frame.canvas, in: area)
    case nil: break
    }
  }

  /// The keys at the foot, refused ones dimmed.
  func functionBar() -> FunctionBar {
    FunctionBar(
      CommandTable.barCommands.map { command in
        let key = CommandTable.bindings.first { $0.command == command }?.keys.first
        return FunctionBar.Item(
          key: key.map { phrases.name(of: $0) } ?? "", label: phrases.title(of: command),
          isReady: availability(of: command) == .ready)
      })
  }
}
