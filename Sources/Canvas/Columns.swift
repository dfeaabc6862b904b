extension Unicode.Scalar {
  /// How many columns the scalar takes: 0 for a mark, 2 for a wide letter, else 1.
  ///
  /// A pure table: the width known to libc depends on the locale of the process.
  package var columns: Int {
    // Latin, Vietnamese, Greek, Cyrillic and our own signs, without a look at the Unicode tables.
    if value < 0x300 || (0x370..<0x483).contains(value) || (0x1E00..<0x200B).contains(value)
      || (0x2400..<0x2600).contains(value)
    {
      return 1
    }
    if isWide(value) { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}

/// The blocks whose letters take two columns in every terminal.
private func isWide(_ value: UInt32) -> Bool {
  switch value {
  // Marks amid the wide letters.
  case 0x302A...0x302D, 0x3099...0x309A: false
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    true
  default: false
  }
}

extension String {
  /// How many columns the text takes on a terminal, as it is shown.
  package var columns: Int {
    var sum = 0
    for scalar in unicodeScalars { sum += visible(scalar).columns }
    return sum
  }

  /// The columns that the text takes, as far as `limit`: a long text is not read to its end.
  package func columns(upTo limit: Int) -> Int {
    var sum = 0
    for scalar in unicodeScalars {
      guard sum < limit else { break }
      sum += visible(scalar).columns
    }
    return min(sum, limit)
  }

  /// The text cut or filled with spaces to exactly `width` columns; a cut shows as `…`.
  package func fitted(to width: Int) -> String {
    let shown = displayed
    let own = shown.columns
    guard own > width else { return shown + String(repeating: " ", count: width - own) }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for letter in shown {
      let wide = String(letter).columns
      guard used + wide < width else { break }
      kept.append(letter)
      used += wide
    }
    return kept + "…" + String(repeating: " ", count: width - used - 1)
  }

  /// The text as it is where it has room in `width` columns, else cut to it.
  package func shortened(to width: Int) -> String { columns > width ? fitted(to: width) : self }

  /// The text, shortened to `width` columns in front of what stands behind its last `sign`.
  ///
  ///     "Khái toán 2018–2020 · triệu đồng".shortened(to: 24, before: " · ")   // "Khái toán… · triệu đồng"
  package func shortened(to width: Int, before sign: String) -> String {
    guard columns > width, let at = ranges(of: sign).last?.lowerBound else {
      return shortened(to: width)
    }
    let tail = String(self[at...])
    guard tail.columns < width else { return shortened(to: width) }
    return String(self[..<at]).shortened(to: width - tail.columns) + tail
  }

  /// The text in at most `count` lines, the last one cut where it still does not fit.
  package func wrapped(to width: Int, lines count: Int) -> [String] {
    let all = wrapped(to: max(1, width))
    guard all.count > count, count > 0 else { return Array(all.prefix(max(0, count))) }
    let rest = all[(count - 1)...].joined(separator: " ")
    return all.prefix(count - 1) + [rest.fitted(to: max(1, width))]
  }

  /// The text in lines of at most `width` columns, broken at spaces where there are any.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrap(paragraph: String(paragraph).displayed, width: width)
    }
    return lines
  }
}

/// One paragraph in lines; a word longer than a line is cut, a letter wider than one becomes `…`.
private func wrap(paragraph: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  // Columns are added up as the line grows: measured anew, a long text would take hours.
  var used = 0
  for word in paragraph.split(separator: " ") {
    let own = String(word).columns
    let gap = line.isEmpty ? 0 : 1
    if used + gap + own <= width {
      line += (gap > 0 ? " " : "") + word
      used += gap + own
      continue
    }
    if !line.isEmpty { lines.append(line) }
    var pieces = own <= width ? [(text: String(word), columns: own)] : cut(word, width: width)
    (line, used) = pieces.popLast() ?? ("", 0)
    lines += pieces.map(\.text)
  }
  return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
}

/// A word in pieces of at most `width` columns.
private func cut(_ word: Substring, width: Int) -> [(text: String, columns: Int)] {
  var pieces: [(text: String, columns: Int)] = []
  var piece = ""
  var used = 0
  for letter in word {
    let wide = String(letter).columns
    if used + wide > width, !piece.isEmpty {
      pieces.append((piece, used))
      (piece, used) = ("", 0)
    }
    guard wide <= width else {
      // A letter wider than the whole line, as a wide one in a single column.
      pieces.append(("…", 1))
      continue
    }
    piece.append(letter)
    used += wide
  }
  return pieces + [(piece, used)]
}
