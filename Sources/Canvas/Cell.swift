/// One cell of the screen: a letter with up to three marks, and what it means.
///
/// It holds plain numbers so that two screens compare in no time.
package struct Cell: Hashable, Sendable {
  /// The letter; zero in the right half of a wide letter.
  package var scalar: UInt32
  /// Combining marks on the letter; zero where there is none.
  package var firstMark: UInt32 = 0
  package var secondMark: UInt32 = 0
  package var thirdMark: UInt32 = 0
  package var role: Role
  /// 1, 2 for a wide letter, 0 for the right half of one.
  package var columns: UInt8

  /// An empty cell.
  package static func blank(_ role: Role = .text) -> Cell {
    Cell(scalar: 0x20, role: role, columns: 1)
  }

  package init(scalar: UInt32, role: Role, columns: UInt8) {
    self.scalar = scalar
    self.role = role
    self.columns = columns
  }

  /// The letter with its marks; nothing for the right half of a wide letter.
  package var text: String {
    var out = String.UnicodeScalarView()
    for value in [scalar, firstMark, secondMark, thirdMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { out.append(scalar) }
    }
    return String(out)
  }

  /// Adds a combining mark; a fourth one is dropped, since no terminal shows it.
  mutating func add(mark: UInt32) {
    if firstMark == 0 {
      firstMark = mark
    } else if secondMark == 0 {
      secondMark = mark
    } else if thirdMark == 0 {
      thirdMark = mark
    }
  }
}
