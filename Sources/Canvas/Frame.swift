/// All that the terminal is asked to show: cells, caret, title, and whether the mouse reports.
package struct Frame: Equatable, Sendable {
  package var canvas: Canvas
  /// Where the hardware caret stands; hidden when nil.
  ///
  /// Input methods draw their window here, so it is the real one and not a painted cell.
  package var caret: Point?
  package var title: String
  package var wantsMouse: Bool

  /// An empty frame of `size`.
  package init(size: Size) {
    canvas = Canvas(size: size)
    title = "bcdiso"
    wantsMouse = true
  }
}
