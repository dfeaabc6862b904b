import Domain

/// Writes the events of one made-up score sheet, each as the rules of sheets allow it.
struct SheetWriter {
  private(set) var now: ReplayedSheet
  private(set) var events: [SheetEvent] = []
  private let ids: FixedIDs
  private let digest: SheetDigest
  /// The day of the last event and how many events that day has.
  private var day: WorkDay?
  private var minute = 0

  /// Begins a sheet.
  init(
    _ heading: SheetHeading, by criteria: SheetCriteria, _ ids: FixedIDs,
    _ digest: @escaping SheetDigest
  ) {
    self.ids = ids
    self.digest = digest
    now = ReplayedSheet(heading, criteria, digest)
  }

  /// The sheet as a record.
  func record() throws(DecodingFailure) -> Record {
    let heading = now.heading
    return try Record(
      heading.sheet.key,
      heading.tree.with("events", .list(events.map(\.tree))))
  }

  /// The id of a row of this sheet.
  func id<Row: RowValue>(_ label: String) throws(DecodingFailure) -> ID<Row> {
    guard let id = ID<Row>(ids.id(Row.letter, "\(now.heading.sheet.text)/\(label)")) else {
      throw DecodingFailure(Path(["events", label]), .wrongID)
    }
    return id
  }

  /// Makes a change on a day, some time after the one before.
  mutating func write(_ change: SheetChange, on day: WorkDay, by office: String)
    throws(DecodingFailure)
  {
    minute = self.day == day ? minute + 2 : 75
    self.day = day
    let time = [minute / 60, minute % 60, 0].map { DienBien2019.padded($0, 2) }
    let stamp = Stamp(at: "\(day.iso)T\(time.joined(separator: ":"))Z", by: office)
    let id: ID<SheetEvent> = try id("event/\(events.count + 1)")
    do {
      let event = try now.event(change, id: id, stamp, digest)
      try now.append(event, digest)
      events.append(event)
    } catch {
      throw DecodingFailure(Path(["events", id.text]), .unexpected(.text))
    }
  }

  /// Adds evidence that the unit names.
  mutating func prove(
    _ row: Criterion, on day: WorkDay, by office: String
  ) throws(DecodingFailure) {
    let id: ID<EvidenceReference> = try id("evidence/\(row.ordinal)")
    let tree = Tree.row(id: id.text).with("text", text: row.evidence)
    let evidence = try EvidenceReference(reading: TreeReader(tree))
    try write(.evidence(row.id, evidence), on: day, by: office)
  }

  /// Makes a finding, or tells its correction under the same id.
  mutating func find(
    _ found: SheetFinding, corrected day: WorkDay? = nil, on today: WorkDay, by office: String
  ) throws(DecodingFailure) {
    let id: ID<Finding> = try id("finding/\(found.label)")
    let tree = Tree.row(id: id.text).with("kind", text: found.kind.rawValue)
      .with("criterion", text: found.criterion?.text ?? "").with("text", text: found.text)
      .with("owner", text: found.owner).with("due", day: found.due)
      .with("action", text: day == nil ? "" : "Bổ sung hồ sơ, gửi Đoàn kiểm tra lại")
      .with("verified", day: day)
    try write(.finding(Finding(reading: TreeReader(tree))), on: today, by: office)
  }
}

/// What a team finds.
struct SheetFinding {
  let label: String
  let kind: FindingKind
  let criterion: ID<Criterion>?
  let text: String
  let owner: String
  /// By when; nothing is asked of what only might be better.
  let due: WorkDay?
}
