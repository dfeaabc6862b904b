import Canvas
import Widgets

extension App {
  /// The mouse: wheel scrolls, a click selects; a click on the selected row goes in.
  mutating func handle(_ mouse: Mouse) -> [Effect] {
    let layout = FrameLayout(size: size)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let rows = mouse.action == .wheelUp ? -3 : 3
      if case .page(var page) = overlay {
        page.scroll(by: rows, in: layout.overlay)
        overlay = .page(page)
      } else if case .preview(var page, let planned) = overlay {
        page.scroll(by: rows, in: layout.overlay)
        overlay = .preview(page, planned)
      } else if overlay == nil, grid?.draft?.pane != nil {
        scrollPane(by: rows)
      } else if overlay == nil, grid?.draft == nil {
        navigation.grid?.move(by: rows)
        keepSelectionInSight()
      }
      return []
    case .release, .drag: return []
    case .press: return overlay == nil ? click(mouse.at, layout) : []
    }
  }

  /// A click on the frame or the table.
  private mutating func click(_ point: Point, _ layout: FrameLayout) -> [Effect] {
    if layout.bar.contains(point) {
      let number = functionBar().item(at: point.column - layout.bar.left, width: layout.bar.columns)
      return number.map { perform(shownKeys[$0]) } ?? []
    }
    if layout.head.contains(point) {
      guard grid?.draft == nil else {
        notice = Notice(text: phrases.draftIsOpen, role: .warning, during: .typing)
        return []
      }
      if let name = tabs().last(where: { $0.left <= point.column })?.name { goToScreen(name) }
      return []
    }
    guard tableArea.inset(top: 1).contains(point), let grid, !grid.isTyping else { return [] }
    let index = grid.top + point.row - tableArea.top - 1
    guard grid.visible.indices.contains(index) else { return [] }
    let columns = grid.layout(view, in: tableArea)
    navigation.grid?.select(visible: index)
    if let column = columns.column(at: point.column - tableArea.left) {
      navigation.grid?.column = column
    }
    return []
  }
}
