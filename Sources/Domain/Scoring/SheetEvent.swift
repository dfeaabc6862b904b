/// One event of a score sheet: who changed what, chained to the event before by its digest.
package struct SheetEvent: RowValue, Hashable {
  package static let letter: Character = "y"
  package let id: ID<SheetEvent>
  /// Counted from 1 without a gap.
  package let seq: Int
  /// The time in UTC: for people; nothing is ordered by it.
  package let at: String
  package let by: String
  package let change: SheetChange
  /// The digest of the event before, or of the sheet's heading.
  package let previous: String
  /// The digest of its own bytes.
  package let hash: String
  /// The signature of a step to another state, `KEY HEX`; empty where no key signed it.
  package let sig: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    seq: Field.integer("seq").required(),
    at: Field.text("at").required(),
    by: Field.text("by").required(),
    change: Field<SheetChange?>.group("change").required(),
    previous: Field.text("previous").required(),
    hash: Field.text("hash").required(),
    sig: Field.text("sig")
  )
  package static let schema = Schema(fields, reading: SheetEvent.init(reading:))

  /// Reads an event; all but the signature must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    seq = try reader(Self.fields.seq)
    previous = try reader(Self.fields.previous)
    at = try reader(Self.fields.at)
    by = try reader(Self.fields.by)
    change = try reader(Self.fields.change)
    hash = try reader(Self.fields.hash)
    sig = try reader(Self.fields.sig)
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

  /// The same with a signature, which its digest does not cover.
  init(_ event: SheetEvent, sig: String) {
    (id, seq, previous, hash) = (event.id, event.seq, event.previous, event.hash)
    (at, by, change) = (event.at, event.by, event.change)
    self.sig = sig
  }

  /// The event as it stands in the file.
  package var tree: Tree {
    Tree.row(id: id.text).with(Self.fields.seq, seq).with(Self.fields.previous, previous)
      .with(Self.fields.at, at).with(Self.fields.by, by).with(Self.fields.change, tree: change.tree)
      .with(Self.fields.hash, hash).with(Self.fields.sig, sig)
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
