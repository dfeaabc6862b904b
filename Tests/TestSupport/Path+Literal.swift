import Domain

/// Tests say places as people read them, `"lines.l….amount"`; the program builds them of fields.
extension Path: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
