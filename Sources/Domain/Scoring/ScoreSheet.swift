/// The score sheet (phiếu chấm) of one unit in one campaign: a list of events.
///
/// The events are the truth; scores, findings and the state are replayed from them
/// (`ReplayedSheet`). `sig` of an event stays empty until there are keys.
package struct ScoreSheet: UndatedRecord {
  package static let kind = RecordKind.sheet
  package static let letter: Character = "s"

  package let id: ID<ScoreSheet>
  package let campaign: ID<Campaign>
  package let unit: ID<Unit>
  package let criteriaSet: ID<CriteriaSet>
  /// The digest of that set as it stood then; nil in sheets that were begun before it was kept.
  package let criteriaDigest: String?
  /// Counted from 1; a later one supersedes a signed sheet.
  package let version: Int
  package let supersedes: ID<ScoreSheet>?
  /// Why the earlier version does not stand.
  package let reason: String
  package let events: [SheetEvent]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    campaign: Field<ID<Campaign>?>.reference("campaign").required(),
    unit: Field<ID<Unit>?>.reference("unit").required(),
    criteriaSet: Field<ID<CriteriaSet>?>.reference("criteriaSet").required(),
    criteriaDigest: Field.optionalText("criteriaDigest"),
    version: Field.integer("version").or(1),
    supersedes: Field<ID<ScoreSheet>?>.reference("supersedes"),
    reason: Field.optionalProse("reason"),
    events: Field<[SheetEvent]>.rows("events")
  )
  package static let schema = Schema(fields, reading: ScoreSheet.init(reading:))

  /// By its unit and its campaign.
  package func title(in workspace: Workspace, on day: Day?) -> String {
    let unit = workspace.unit(unit)?.name(on: day) ?? workspace.name(of: unit)
    return "\(unit) · \(workspace.campaign(campaign)?.title ?? campaign.text)"
  }

  /// Reads a sheet; a version after the first names the one before and the reason.
  ///
  /// Numbers of events ascend: two people who added one at the same time are told apart here.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    campaign = try reader(Self.fields.campaign)
    unit = try reader(Self.fields.unit)
    criteriaSet = try reader(Self.fields.criteriaSet)
    criteriaDigest = try reader(Self.fields.criteriaDigest).flatMap { $0.isEmpty ? nil : $0 }
    version = try reader(Self.fields.version)
    supersedes = try reader(Self.fields.supersedes)
    reason = try reader(Self.fields.reason) ?? ""
    events = try reader(Self.fields.events)
    guard version > 0 else {
      throw DecodingFailure(Path(ScoreSheet.fields.version), .unexpected(.integer))
    }
    if version > 1 {
      _ = try reader.required(Self.fields.supersedes)
      _ = try reader.required(Self.fields.reason)
    } else if supersedes != nil {
      throw DecodingFailure(Path(ScoreSheet.fields.supersedes), .unexpected(.text))
    }
    for (event, next) in zip(events, events.dropFirst()) where next.seq <= event.seq {
      throw DecodingFailure(
        ScoreSheet.fields.events[next.id] / SheetEvent.fields.seq, .unexpected(.integer))
    }
  }

  /// A sheet without events.
  init(_ heading: SheetHeading) {
    id = heading.sheet
    campaign = heading.campaign
    unit = heading.unit
    criteriaSet = heading.criteriaSet
    criteriaDigest = heading.criteriaDigest
    version = heading.version
    supersedes = heading.supersedes
    reason = heading.reason
    events = []
  }

  /// The line with which the chain of events begins.
  package var heading: SheetHeading {
    SheetHeading(
      sheet: id, campaign: campaign, unit: unit, criteriaSet: criteriaSet, version: version,
      supersedes: supersedes, reason: reason, criteriaDigest: criteriaDigest)
  }
}

/// What a sheet is of: stands in the bytes of every event, so that none fits another sheet.
package struct SheetHeading: Hashable, Sendable {
  package let sheet: ID<ScoreSheet>
  package let campaign: ID<Campaign>
  package let unit: ID<Unit>
  package let criteriaSet: ID<CriteriaSet>
  package let version: Int
  package let supersedes: ID<ScoreSheet>?
  package let reason: String
  /// The digest of the set as it stood when the sheet was begun, nil where none was kept.
  package let criteriaDigest: String?

  package init(
    sheet: ID<ScoreSheet>, campaign: ID<Campaign>, unit: ID<Unit>, criteriaSet: ID<CriteriaSet>,
    version: Int = 1, supersedes: ID<ScoreSheet>? = nil, reason: String = "",
    criteriaDigest: String? = nil
  ) {
    self.sheet = sheet
    self.campaign = campaign
    self.unit = unit
    self.criteriaSet = criteriaSet
    self.version = version
    self.supersedes = supersedes
    self.reason = reason
    self.criteriaDigest = criteriaDigest
  }

  /// The set that it cites.
  package var cited: CitedSet { CitedSet(criteriaSet, digest: criteriaDigest) }

  /// A new sheet without events, ready to be created.
  package var tree: Tree {
    Tree.record(sheet.key).with(ScoreSheet.fields.campaign, campaign)
      .with(ScoreSheet.fields.unit, unit).with(ScoreSheet.fields.criteriaSet, criteriaSet)
      .with(ScoreSheet.fields.criteriaDigest, criteriaDigest)
      .with(ScoreSheet.fields.version, version).with(ScoreSheet.fields.supersedes, supersedes)
      .with(ScoreSheet.fields.reason, reason.isEmpty ? nil : reason)
  }

  /// Its fields in their fixed order.
  var cells: [String] {
    [
      sheet.text, campaign.text, unit.text, criteriaSet.text, String(version),
      supersedes?.text ?? "", reason,
    ] + (criteriaDigest.map { [$0] } ?? [])
  }

  /// The form of its bytes and of those of its events: one that cites a digest has a form of its own,
  /// so that the chains of older sheets hold.
  var form: String { criteriaDigest == nil ? "v1" : "v2" }

  /// The bytes whose digest is the `previous` of the first event.
  package var bytes: [UInt8] { canonicalLine(["bcdiso-sheet-\(form)"] + cells) }
}

/// One line of cells parted by tabs; what would break the line is escaped, so lines differ
/// wherever cells do.
func canonicalLine(_ cells: [String]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(384)
  for (place, cell) in cells.enumerated() {
    if place > 0 { bytes.append(0x09) }
    let start = bytes.count
    bytes.append(contentsOf: cell.utf8)
    let plain = bytes[start...].allSatisfy { $0 != 0x5C && $0 != 0x09 && $0 != 0x0A }
    if plain { continue }
    bytes.removeSubrange(start...)
    for byte in cell.utf8 {
      switch byte {
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x0A: bytes += [0x5C, 0x6E]
      default: bytes.append(byte)
      }
    }
  }
  bytes.append(0x0A)
  return bytes
}
