/// The bytes are not those of packed sheets.
package struct PackingFault: Error, Hashable, Sendable {
  /// Says so.
  package init() {}
}

/// What repeats in many packed sheets, read once.
package struct PackedSheetTable: Sendable {
  fileprivate let texts: [String]
  /// For each order of criteria, the place of each of them.
  fileprivate let orders: [[ID<Criterion>: Int]]

  /// Reads the table of a packing.
  package init(_ reader: inout SheetUnpacking) throws(PackingFault) {
    var texts: [String] = []
    for _ in 0..<(try reader.count()) { texts.append(try reader.text()) }
    var orders: [[ID<Criterion>: Int]] = []
    for _ in 0..<(try reader.count()) {
      var order: [ID<Criterion>: Int] = [:]
      for place in 0..<(try reader.count()) {
        guard order.updateValue(place, forKey: try reader.id()) == nil else {
          throw PackingFault()
        }
      }
      orders.append(order)
    }
    self.texts = texts
    self.orders = orders
  }
}

/// Reads packed sheets; whatever bytes they are, it answers with values or a fault.
package struct SheetUnpacking: Sendable {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int

  /// Reads from `start` up to `end`, which lie in the bytes.
  package init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(max(0, end ?? bytes.count), bytes.count)
    at = min(max(0, start), self.end)
  }

  /// How many bytes are left.
  package var left: Int { end - at }

  /// The place of the next byte.
  package var place: Int { at }

  private mutating func byte() throws(PackingFault) -> UInt8 {
    guard at < end else { throw PackingFault() }
    defer { at += 1 }
    return bytes[at]
  }

  /// So many bytes as they are.
  package mutating func content(_ count: Int) throws(PackingFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= left else { throw PackingFault() }
    defer { at += count }
    return bytes[at..<(at + count)]
  }

  /// A number.
  package mutating func number() throws(PackingFault) -> Int {
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 64 else { throw PackingFault() }
      rest |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: rest >> 1)) ^ -Int(rest & 1)
  }

  /// How many of something follow: never more than there are bytes left.
  package mutating func count() throws(PackingFault) -> Int {
    let count = try number()
    guard count >= 0, count <= left else { throw PackingFault() }
    return count
  }

  /// A text with its length.
  package mutating func text() throws(PackingFault) -> String {
    String(decoding: try content(try count()), as: UTF8.self)
  }

  fileprivate mutating func id<Subject>() throws(PackingFault) -> ID<Subject> {
    guard let id = ID<Subject>(String(decoding: try content(11), as: UTF8.self)) else {
      throw PackingFault()
    }
    return id
  }

  fileprivate mutating func optionalID<Subject>() throws(PackingFault) -> ID<Subject>? {
    try byte() == 0 ? nil : try id()
  }
}

extension SheetUnpacking {
  /// The next sheet, judged by the criteria of its set.
  package mutating func sheet(
    _ table: PackedSheetTable, by criteria: (ID<CriteriaSet>) -> SheetCriteria?
  ) throws(PackingFault) -> ReplayedSheet {
    let heading = try heading()
    let state = try state()
    let reason = try text()
    let judgement = try judgement(table)
    let count = try number()
    let head = try text()
    let last: ID<SheetEvent>? = try optionalID()
    guard count >= 0, (count == 0) == (last == nil) else { throw PackingFault() }
    var sheet = ReplayedSheet(
      heading, criteria(heading.criteriaSet), count: count, head: head, last: last)
    sheet.state = state
    sheet.stateReason = reason
    sheet.judgement = judgement
    for _ in 0..<(try self.count()) {
      sheet.later.append(CitedSet(try id(), digest: try filled()))
    }
    if let set = sheet.later.last { sheet.criteria = criteria(set.id) }
    for _ in 0..<(try self.count()) { sheet.findings.append(try finding()) }
    for _ in 0..<(try self.count()) { sheet.moments.append(try moment(table)) }
    for _ in 0..<(try self.count()) { sheet.heads.append(try self.head()) }
    for _ in 0..<(try self.count()) { sheet.steps.append(try step(table)) }
    let order = try number()
    guard table.orders.indices.contains(order) else { throw PackingFault() }
    let places = table.orders[order]
    var entries: [SheetEntry] = []
    entries.reserveCapacity(places.count)
    for _ in 0..<places.count { entries.append(try entry(table)) }
    sheet.entries = places.mapValues { entries[$0] }
    return sheet
  }

  private mutating func judgement(
    _ table: PackedSheetTable
  ) throws(PackingFault) -> SheetJudgement? {
    guard try byte() != 0 else { return nil }
    return SheetJudgement(kind: try office(table), group: try office(table))
  }

  /// A state by its number.
  private mutating func state() throws(PackingFault) -> SheetState {
    let number = try number()
    guard SheetState.allCases.indices.contains(number) else { throw PackingFault() }
    return SheetState.allCases[number]
  }

  private mutating func heading() throws(PackingFault) -> SheetHeading {
    SheetHeading(
      sheet: try id(), campaign: try id(), unit: try id(), criteriaSet: try id(),
      version: try number(), supersedes: try optionalID(), reason: try text(),
      criteriaDigest: try filled())
  }

  /// A text, nil where it is empty.
  private mutating func filled() throws(PackingFault) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
  }

  private mutating func head() throws(PackingFault) -> SheetHead {
    let (seq, state) = (try number(), try number())
    guard SheetState.allCases.indices.contains(state) else { throw PackingFault() }
    return SheetHead(seq: seq, state: SheetState.allCases[state], digest: try text())
  }

  private mutating func step(_ table: PackedSheetTable) throws(PackingFault) -> SheetStepTaken {
    SheetStepTaken(
      seq: try number(), state: try state(), digest: try text(), at: try text(),
      by: try office(table), sig: try text())
  }

  private mutating func moment(_ table: PackedSheetTable) throws(PackingFault) -> SheetMoment {
    let category: SheetMoment.Category
    switch try number() {
    case 0: category = .became(try state())
    case 1: category = .opened(try id())
    case 2: category = .closed(try id())
    default: throw PackingFault()
    }
    return SheetMoment(category, Stamp(at: try text(), by: try office(table)))
  }

  private mutating func entry(_ table: PackedSheetTable) throws(PackingFault) -> SheetEntry {
    var entry = SheetEntry()
    if let given = try given(table) { entry.give(given, as: .team) }
    guard try byte() != 0 else { return entry }
    if let given = try given(table) { entry.give(given, as: .own) }
    if let given = try given(table) { entry.give(given, as: .settled) }
    entry.note = try text()
    entry.reason = try text()
    entry.explanation = try text()
    for _ in 0..<(try count()) {
      entry.evidence.append(try reference())
    }
    return entry
  }

  /// A reference to what proves a score.
  private mutating func reference() throws(PackingFault) -> EvidenceReference {
    var row = Tree.row(id: String(decoding: try content(11), as: UTF8.self))
      .with(EvidenceReference.fields.text, try text())
      .with(EvidenceReference.fields.digest, try text())
    guard try byte() != 0 else { return try read(row) }
    let size = try number()
    row = row.with(EvidenceReference.fields.fileSize, size > 0 ? size - 1 : nil)
      .with(EvidenceReference.fields.fileName, try text())
      .with(EvidenceReference.fields.isKept, try byte() != 0)
    return try read(row)
  }

  /// A score with who gave it; nil when none was ever given.
  private mutating func given(_ table: PackedSheetTable) throws(PackingFault) -> GivenScore? {
    let marks = try byte()
    guard marks & 1 != 0 else { return nil }
    let points = marks & 4 == 0 ? nil : try number()
    let met = marks & 8 == 0 ? nil : try number()
    let outOf = marks & 16 == 0 ? nil : try number()
    let share = marks & 32 == 0 ? nil : try number()
    guard (0...Points.limit.hundredths).contains(points ?? 0), (met == nil) == (outOf == nil),
      (0...1_000_000).contains(share ?? 0)
    else { throw PackingFault() }
    let score = Score(
      points.map { Points(hundredths: $0) }, met: met, outOf: outOf,
      share: share.map { Percent(hundredths: $0) })
    let stamp = Stamp(at: try text(), by: try office(table))
    return GivenScore(marks & 2 == 0 ? nil : score, stamp)
  }

  /// An office, or another text that repeats, by its number in the table.
  private mutating func office(_ table: PackedSheetTable) throws(PackingFault) -> String {
    let office = try number()
    guard table.texts.indices.contains(office) else { throw PackingFault() }
    return table.texts[office]
  }

  /// The fields of a finding, in the order in which they are packed.
  private static let findingKeys = [
    Finding.fields.kind.key, Finding.fields.criterion.key, Finding.fields.text.key,
    Finding.fields.owner.key, Finding.fields.due.key, Finding.fields.action.key,
    Finding.fields.verified.key,
  ]

  private mutating func finding() throws(PackingFault) -> Finding {
    var row = Tree.row(id: try text())
    for key in SheetUnpacking.findingKeys {
      let text = try text()
      if key == Finding.fields.text.key || !text.isEmpty { row = row.with(key, .text(text)) }
    }
    return try read(row)
  }

  /// A row by its fields.
  private func read<Row: RowValue>(_ row: Tree) throws(PackingFault) -> Row {
    do {
      return try Row(reading: TreeReader(row))
    } catch {
      throw PackingFault()
    }
  }
}
