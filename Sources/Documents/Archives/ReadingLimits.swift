import Domain

/// How much is read of a file before it is refused with a sentence.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of the file.
  package var file = 64 << 20
  /// Bytes of all that is unpacked.
  package var unpacked = 200 << 20
  /// How many times larger than packed a part may be, once it is larger than ``tight``.
  package var ratio = 400
  /// The size up to which a part may be packed as tightly as it can.
  package var tight = 4 << 20
  package var parts = 20_000
  package var cells = 1_000_000
  package var columns = 16_384
  package var rows = 1_048_576
  /// How deep elements may stand in each other.
  package var depth = 256

  package init() {}
}

/// What of a file is read, and how, where the person said so.
package struct ReadingOptions: Hashable, Sendable {
  /// Whether hidden sheets, rows and columns are read as well.
  package var includesHidden = false
  /// How a text is to be read; nil finds out.
  package var encoding: TextEncoding?
  package var limits = ReadingLimits()

  package init() {}

  /// Reads as a person wants it.
  package init(_ reading: PaperReading) {
    includesHidden = reading.includesHidden
    encoding = reading.encoding
  }
}
