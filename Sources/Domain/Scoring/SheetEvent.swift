/// One event of a score sheet: who changed what, chained to the event before by its digest.
package struct SheetEvent: RowValue, Hashable {
  package static let letter: Character = "y"
  package let id: ID<SheetEvent>
  /// Counted from 1 without a gap.
  package let seq: Int
  /// The digest of the event before, or of the sheet's heading.
  package let previous: String
  /// The time in UTC: for people; nothing is ordered by it.
  package let at: String
  package let by: String
  package let change: SheetChange
  /// The digest of its own bytes.
  package let hash: String
  /// The signature of its bytes; empty until there are keys.
  package let sig: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let seq = Field.integer("seq")
    package static let previous = Field.text("previous")
    package static let at = Field.text("at")
    package static let by = Field.text("by")
    package static let change = Field<SheetChange>.group("change")
    package static let hash = Field.text("hash")
    package static let sig = Field.text("sig")
  }
  package static let form = RecordForm([
    Fields.seq, Fields.at, Fields.by, Fields.change, Fields.previous, Fields.hash, Fields.sig,
  ])

  /// Reads an event; all but the signature must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    seq = try reader.required(Fields.seq)
    previous = try reader.required(Fields.previous)
    at = try reader.required(Fields.at)
    by = try reader.required(Fields.by)
    change = try reader.required(Fields.change)
    hash = try reader.required(Fields.hash)
    sig = try reader.text(Fields.sig)
  }

  /// Makes an event of a sheet and seals it with the digest of its bytes.
  init(
    _ change: SheetChange, id: ID<SheetEvent>, seq: Int, previous: String, _ stamp: Stamp,
    of heading: SheetHeading, digest: SheetDigest
  ) {
    self.id = id
    self.seq = seq
    self.previous = previous
    at = stamp.at
    by = stamp.by
    self.change = change
    sig = ""
    hash = digest(
      SheetEvent.bytes(change, id: id, seq: seq, previous: previous, stamp, of: heading))
  }

  /// The event as it stands in the file.
  package var tree: Tree {
    Tree.row(id: id.text).with(Fields.seq, seq).with(Fields.previous, previous)
      .with(Fields.at, at).with(Fields.by, by).with(Fields.change.key, change.tree)
      .with(Fields.hash, hash).with(Fields.sig, sig.isEmpty ? nil : sig)
  }

  /// The exact bytes that are digested and signed: one line, its fields in a fixed order.
  package func bytes(of heading: SheetHeading) -> [UInt8] {
    SheetEvent.bytes(
      change, id: id, seq: seq, previous: previous, Stamp(at: at, by: by), of: heading)
  }

  /// The bytes of an event; the only place that knows their order.
  private static func bytes(
    _ change: SheetChange, id: ID<SheetEvent>, seq: Int, previous: String, _ stamp: Stamp,
    of heading: SheetHeading
  ) -> [UInt8] {
    canonicalLine(
      ["bcdiso-sheet-event-\(heading.form)"] + heading.cells
        + [id.text, String(seq), previous, stamp.at, stamp.by] + change.cells)
  }
}

/// Makes the hexadecimal digest of some bytes; the rooms that may hash hand one in.
package typealias SheetDigest = @Sendable (borrowing [UInt8]) -> String
