import Canvas

/// A page of text over the screen that can be scrolled: help, details, a list of reasons.
package struct TextPage: Equatable, Sendable {
  /// One line of the page.
  package struct Line: Equatable, Sendable {
    package let left: String
    package let right: String
    package let role: Role
    /// The line in pieces of several roles; empty where it has but one.
    fileprivate var pieces: [Piece] = []

    package init(_ left: String, _ right: String = "", as role: Role = .dialog) {
      self.left = left
      self.right = right
      self.role = role
    }

    /// A line of several roles.
    package init(_ pieces: [Piece]) {
      self.init(pieces.map(\.text).joined())
      self.pieces = pieces
    }
  }

  /// A part of a line in a role of its own.
  package struct Piece: Equatable, Sendable {
    package let text: String
    package let role: Role

    package init(_ text: String, as role: Role) {
      self.text = text
      self.role = role
    }
  }

  package let title: String
  package let lines: [Line]
  /// How wide the left column is; none when zero.
  package let leftWidth: Int
  package private(set) var top = 0

  package init(title: String, lines: [Line], leftWidth: Int) {
    self.title = title
    self.lines = lines
    self.leftWidth = leftWidth
  }

  /// How wide the left column is on `width` columns: never more than half of them.
  private func leftWidth(on width: Int) -> Int { max(0, min(leftWidth, width / 2)) }

  /// The lines as they are drawn on `width` columns, wrapped where they are too long.
  private func drawn(width: Int) -> [Line] {
    var out: [Line] = []
    let leftWidth = leftWidth(on: width)
    for line in lines {
      guard line.pieces.isEmpty else {
        out += line.wrappedPieces(to: max(1, width))
        continue
      }
      guard !line.right.isEmpty else {
        let isLong = line.left.columns > width
        let parts = isLong ? line.left.wrapped(to: max(1, width)) : [line.left]
        out += parts.map { Line($0, as: line.role) }
        continue
      }
      let parts = line.right.wrapped(to: max(1, width - leftWidth - 1))
      for (index, part) in parts.enumerated() {
        out.append(Line(index == 0 ? line.left : "", part, as: line.role))
      }
    }
    return out
  }

  /// Scrolls, or says that the key closes the page.
  ///
  /// - Returns: true when the page is to be closed.
  package mutating func handle(_ key: Key, in area: Rect) -> Bool {
    let box = self.box(in: area)
    let page = max(1, box.rows - 2)
    let last = max(0, drawn(width: box.columns - 4).count - page)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"): top += 1
    case .pageUp: top -= page
    case .pageDown, .character(" "): top += page
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = last
    case .escape, .enter, .function(1), .function(10), .character("q"), .character("?"):
      return true
    case .character, .control, .alt, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .wordLeft, .wordRight, .first, .last, .altUp, .altDown, .altLeft, .altRight, .shift,
      .function:
      break
    }
    top = max(0, min(top, last))
    return false
  }

  /// Turns the wheel.
  package mutating func scroll(by rows: Int, in area: Rect) {
    let box = self.box(in: area)
    let last = max(0, drawn(width: box.columns - 4).count - max(1, box.rows - 2))
    top = max(0, min(top + rows, last))
  }

  /// How many columns of text a page has on a screen of so many.
  package static func width(in columns: Int) -> Int { (columns < 100 ? columns : 96) - 4 }

  /// The page's frame in the middle of `area`.
  private func box(in area: Rect) -> Rect {
    let width = TextPage.width(in: area.columns) + 4
    let rows = min(area.rows, drawn(width: width - 4).count + 2)
    return area.centred(Size(columns: width, rows: rows))
  }

  /// Draws the page.
  package func render(into canvas: inout Canvas, in area: Rect) {
    let box = self.box(in: area)
    canvas.box(box, title: title)
    let all = drawn(width: box.columns - 4)
    let leftWidth = leftWidth(on: box.columns - 4)
    let page = max(0, box.rows - 2)
    // The page may have grown since it was scrolled.
    let top = min(top, max(0, all.count - page))
    for (row, line) in all.dropFirst(top).prefix(page).enumerated() {
      let at = Point(column: box.left + 2, row: box.top + 1 + row)
      if !line.pieces.isEmpty {
        var column = at.column
        for piece in line.pieces {
          let here = Point(column: column, row: at.row)
          column = canvas.write(piece.text, at: here, as: piece.role, limit: box.right - 2 - column)
        }
        continue
      }
      if line.right.isEmpty {
        canvas.write(line.left, at: at, as: line.role, limit: box.columns - 4)
        continue
      }
      canvas.write(
        line.left.shortened(to: leftWidth), at: at, as: leftWidth > 0 ? .key : line.role)
      canvas.write(
        line.right, at: Point(column: at.column + leftWidth + (leftWidth > 0 ? 1 : 0), row: at.row),
        as: line.role, limit: box.columns - 5 - leftWidth)
    }
    guard all.count > page else { return }
    let foot = " \(min(top + page, all.count))/\(all.count) "
    guard page > 0, foot.columns + 4 <= box.columns else { return }
    canvas.write(
      foot, at: Point(column: box.right - foot.columns - 2, row: box.bottom - 1), as: .faint)
  }
}

extension TextPage.Line {
  /// Its lines of at most `width` columns, each in its pieces.
  fileprivate func wrappedPieces(to width: Int) -> [TextPage.Line] {
    // Breaking drops blanks and nothing else, so the letters keep their roles in order.
    var roles: [Role] = []
    for piece in pieces {
      for letter in piece.text.displayed where letter != " " { roles.append(piece.role) }
    }
    var rest = roles[...]
    return left.wrapped(to: width).map { line in
      var pieces: [TextPage.Piece] = []
      for letter in line {
        let role = (letter == " " ? pieces.last?.role : rest.popFirst()) ?? self.role
        if let last = pieces.last, last.role == role {
          pieces[pieces.endIndex - 1] = TextPage.Piece(last.text + String(letter), as: role)
        } else {
          pieces.append(TextPage.Piece(String(letter), as: role))
        }
      }
      return TextPage.Line(pieces)
    }
  }
}
