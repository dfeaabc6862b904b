import Canvas

/// What every role looks like on a terminal of one colour depth.
package struct Theme: Equatable, Sendable {
  package let depth: ColourDepth
  private let styles: [Role: Style]

  package init(depth: ColourDepth, styles: [Role: Style]) {
    self.depth = depth
    self.styles = styles
  }

  /// The look of `role`.
  package subscript(role: Role) -> Style { styles[role] ?? .plain }
}
