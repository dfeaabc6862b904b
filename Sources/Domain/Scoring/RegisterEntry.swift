/// One entry of the register of a campaign: the head of a sheet after an event that stands for good.
package struct RegisterEntry: RowValue, Hashable {
  package static let letter: Character = "h"
  package let id: ID<RegisterEntry>
  package let sheet: ID<ScoreSheet>
  /// Whose sheet it is, and which version: so that one that is gone can be named.
  package let unit: ID<Unit>
  package let version: Int
  package let state: SheetState
  /// The number of the event.
  package let seq: Int
  /// The digest of the event, and with it of all before.
  package let head: String
  /// The time of the event, for people.
  package let at: String
  package let by: String
  /// The digests of the entries that nothing followed when it was written.
  package let previous: [String]
  /// The digest of its own bytes; empty until it is chained.
  package let hash: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    sheet: Field<ID<ScoreSheet>?>.reference("sheet").required(),
    unit: Field<ID<Unit>?>.reference("unit").required(),
    version: Field.integer("version").required(),
    state: Field<SheetState?>.choice("state").required(),
    seq: Field.integer("seq").required(),
    head: Field.text("head").required(),
    at: Field.text("at").required(),
    by: Field.text("by").required(),
    previous: Field.texts("previous"),
    hash: Field.text("hash")
  )
  package static let schema = Schema(fields, RegisterEntry.init)
}

extension RegisterEntry {
  /// Enters the head of a sheet, not chained yet; the id follows from what it says.
  init?(_ head: SheetHead, of heading: SheetHeading, _ stamp: Stamp, _ digest: SheetDigest) {
    let line = canonicalLine([
      "bcdiso-register-id-v1", heading.sheet.text, String(head.seq), head.digest,
    ])
    var seed = UInt64(0)
    for digit in digest(line).prefix(16) { seed = seed << 4 | UInt64(digit.hexDigitValue ?? 0) }
    var ids = IDGenerator(seed: seed)
    guard let id = ID<RegisterEntry>(ids.next(letter: RegisterEntry.letter)) else { return nil }
    self.id = id
    (sheet, unit, version) = (heading.sheet, heading.unit, heading.version)
    (state, seq, self.head) = (head.state, head.seq, head.digest)
    (at, by) = (stamp.at, stamp.by)
    (previous, hash) = ([], "")
  }

  /// An entry behind others, sealed with its digest.
  init(_ entry: RegisterEntry, behind tips: [String], seal: (RegisterEntry) -> String) {
    let open = RegisterEntry(entry, behind: tips, hash: "")
    self.init(entry, behind: tips, hash: seal(open))
  }

  private init(_ entry: RegisterEntry, behind tips: [String], hash: String) {
    (id, sheet, unit) = (entry.id, entry.sheet, entry.unit)
    (version, state, seq) = (entry.version, entry.state, entry.seq)
    (head, at, by) = (entry.head, entry.at, entry.by)
    (previous, self.hash) = (tips, hash)
  }

  /// The entry as it stands in the file.
  package var tree: Tree {
    Tree.row(id: id.text).with(Self.fields.sheet, sheet).with(Self.fields.unit, unit)
      .with(Self.fields.version, version).with(Self.fields.state, state).with(Self.fields.seq, seq)
      .with(Self.fields.head, head).with(Self.fields.at, at).with(Self.fields.by, by)
      .with(Self.fields.previous, previous)
      .with(Self.fields.hash, hash)
  }

  /// The digest that it must have: of one line, its cells in a fixed order.
  func seal(in campaign: ID<Campaign>, _ digest: SheetDigest) -> String {
    digest(
      canonicalLine(
        [
          "bcdiso-register-v1", campaign.text, id.text, sheet.text, unit.text, String(version),
          state.rawValue, String(seq), head, at, by,
        ] + previous))
  }
}

/// The digest of a sheet after an event that left it signed, confirmed or superseded.
package struct SheetHead: Hashable, Sendable {
  package let seq: Int
  package let state: SheetState
  package let digest: String
}
