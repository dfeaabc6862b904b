/// What a person has to know of how a file was read.
package enum ReadingNote: Hashable, Sendable {
  /// Formulas without a stored value, of which the first stands there.
  case formulasWithoutValue(Int, first: String, table: String)
  /// Cells that show an error, with the first one and what it says.
  case failedCells(Int, first: String, text: String, table: String)
  case hiddenSheets([String], areRead: Bool)
  case hiddenRows(Int, first: Int, table: String, areRead: Bool)
  /// Hidden columns by their letters.
  case hiddenColumns([String], table: String, areRead: Bool)
  /// How a text was read, with a line that shows it.
  case encoding(TextEncoding, sample: String, isGiven: Bool)
  /// What stands between the cells of a text.
  case delimiter(TextDelimiter)
  /// Texts in fonts that stand for letters of their own, with one as it was read.
  case legacyFonts([String], sample: String)
  case macros
  case externalLinks(Int)
  /// Names within an archive that lead out of it.
  case strayNames(Int)
  /// Changes that are marked in a document: so many deletions are left out.
  case trackedChanges(deletions: Int, insertions: Int)
  case pictures(Int)
  /// Sheets that hold a chart and no cells.
  case chartSheets([String])
}

/// How the letters of a text stand for bytes.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1258 = "windows-1258"
  case tcvn3
  case vni
}

/// What stands between the cells of a line.
package enum TextDelimiter: UInt8, Hashable, Sendable, CaseIterable {
  case tab = 0x09
  case semicolon = 0x3B
  case comma = 0x2C
  case bar = 0x7C
}
