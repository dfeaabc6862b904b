import Canvas

/// One column of a table: heading, width, what its cells hold, and when it may go.
package struct TableColumn: Equatable, Sendable {
  package var title: String
  /// The name by which it is chosen and remembered: the same in every language; blank where it is not chosen.
  package var key: String
  /// The width that it is wished to have.
  package var width: Int
  /// The width that it gives up only when no column of any rank is left to leave; its own where that is more.
  package var comfort: Int
  /// Whether it takes what the others leave.
  package var isFlexible: Bool
  package var alignment: Alignment
  /// Columns of the highest rank leave first when the table is too narrow, then those that are
  /// farthest from the selected one.
  package var rank: Int
  package var content: Content
  /// Whether it is seen only where a person chose it.
  package var isExtra = false
  /// Whether it leaves no earlier because nothing stands in it: a person put it where it is, or what leaves instead
  /// is drawn beside it.
  package var leavesInTurn = false
  /// The number of the column without which this one says nothing: they are shown together.
  package var needs: Int?
  /// What it is called where its heading is no name.
  package var name: String?

  /// What the cells of a column hold, and so which column gives way to which.
  package enum Content: Equatable, Sendable {
    /// Words, which may be cut and read whole elsewhere.
    case text
    /// Figures, days, numbers: whole, or not there at all.
    case figures
    /// A picture of a fixed width.
    case drawing
  }

  package init(
    _ title: String, key: String = "", width: Int, isFlexible: Bool = false,
    alignment: Alignment = .left, rank: Int = 0, comfort: Int = 0,
    holding content: Content? = nil
  ) {
    self.title = title
    self.key = key
    self.width = width
    self.isFlexible = isFlexible
    self.alignment = alignment
    self.rank = rank
    self.comfort = comfort
    self.content = content ?? (alignment == .right ? .figures : .text)
  }
}
