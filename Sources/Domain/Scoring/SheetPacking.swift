/// Packs sheets as they stand into bytes, for a copy that may be thrown away at any time.
///
///     var packing = SheetPacking()
///     packing.put(sheet)
///     try SheetUnpacking(packing.bytes, packing.table).sheet(by: { criteria[$0] })
package struct SheetPacking: Sendable {
  /// What was packed so far.
  package private(set) var bytes: [UInt8] = []
  private var texts: [String: Int] = [:]
  private var orders: [[ID<Criterion>]: Int] = [:]

  /// Nothing packed yet.
  package init() {}

  /// What repeats in many sheets, said once: offices, and which criteria were scored.
  package var table: [UInt8] {
    var table = SheetPacking()
    table.put(texts.count)
    for (text, _) in texts.sorted(by: { $0.value < $1.value }) { table.put(text) }
    table.put(orders.count)
    for (order, _) in orders.sorted(by: { $0.value < $1.value }) {
      table.put(order.count)
      for id in order { table.put(id: id.text) }
    }
    return table.bytes
  }

  /// Packs a sheet whose events all hold.
  package mutating func put(_ sheet: ReplayedSheet) {
    put(sheet.heading)
    put(SheetState.allCases.firstIndex(of: sheet.state) ?? 0)
    put(sheet.stateReason)
    bytes.append(sheet.judgement == nil ? 0 : 1)
    if let judgement = sheet.judgement {
      put(SheetPacking.number(of: judgement.kind, in: &texts))
      put(SheetPacking.number(of: judgement.group, in: &texts))
    }
    put(sheet.count)
    put(sheet.head)
    put(optional: sheet.last?.text)
    put(sheet.later.count)
    for set in sheet.later {
      put(id: set.id.text)
      put(set.digest ?? "")
    }
    put(sheet.findings.count)
    for finding in sheet.findings {
      for cell in SheetChange.finding(finding).cells.dropFirst(2) { put(cell) }
    }
    put(sheet.moments.count)
    for moment in sheet.moments { put(moment) }
    put(sheet.heads.count)
    for head in sheet.heads {
      put(head.seq)
      put(SheetState.allCases.firstIndex(of: head.state) ?? 0)
      put(head.digest)
    }
    put(sheet.steps.count)
    for step in sheet.steps { put(step) }
    let order = sheet.entries.keys.sorted { $0.text < $1.text }
    put(SheetPacking.number(of: order, in: &orders))
    for id in order { if let entry = sheet.entries[id] { put(entry) } }
  }

  private mutating func put(_ step: SheetStepTaken) {
    put(step.seq)
    put(SheetState.allCases.firstIndex(of: step.state) ?? 0)
    put(step.digest)
    put(step.at)
    put(SheetPacking.number(of: step.by, in: &texts))
    put(step.sig)
  }

  private mutating func put(_ heading: SheetHeading) {
    put(id: heading.sheet.text)
    put(id: heading.campaign.text)
    put(id: heading.unit.text)
    put(id: heading.criteriaSet.text)
    put(heading.version)
    put(optional: heading.supersedes?.text)
    put(heading.reason)
    put(heading.criteriaDigest ?? "")
  }

  private mutating func put(_ moment: SheetMoment) {
    switch moment.category {
    case .became(let state):
      put(0)
      put(SheetState.allCases.firstIndex(of: state) ?? 0)
    case .opened: put(1)
    case .closed: put(2)
    }
    if let finding = moment.finding { put(id: finding.text) }
    put(moment.at)
    put(SheetPacking.number(of: moment.by, in: &texts))
  }

  private mutating func put(_ entry: SheetEntry) {
    put(entry.given(.team))
    bytes.append(entry.hasMore ? 1 : 0)
    guard entry.hasMore else { return }
    put(entry.given(.own))
    put(entry.given(.settled))
    put(entry.note)
    put(entry.reason)
    put(entry.explanation)
    put(entry.evidence.count)
    for row in entry.evidence {
      put(id: row.id.text)
      put(row.text)
      put(row.digest)
      bytes.append(row.isFile ? 1 : 0)
      guard row.isFile else { continue }
      put(row.fileSize.map { $0 + 1 } ?? 0)
      put(row.fileName)
      bytes.append(row.isKept ? 1 : 0)
    }
  }

  private mutating func put(_ given: GivenScore?) {
    guard let given else { return bytes.append(0) }
    let score = given.score
    let marks: [Bool] = [
      true, score != nil, score?.points != nil, score?.met != nil, score?.outOf != nil,
      score?.share != nil,
    ]
    bytes.append(marks.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
    let numbers = [
      score?.points?.hundredths, score?.met, score?.outOf, score?.share?.hundredths,
    ]
    for number in numbers { if let number { put(number) } }
    put(given.stamp.at)
    put(SheetPacking.number(of: given.stamp.by, in: &texts))
  }
}

extension SheetPacking {
  /// The number of something that repeats, given when it comes for the first time.
  private static func number<Value: Hashable>(
    of value: Value, in known: inout [Value: Int]
  ) -> Int {
    if let number = known[value] { return number }
    known[value] = known.count
    return known.count - 1
  }

  /// A number in as many bytes of seven bits as it takes; small negative ones are short too.
  package mutating func put(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A text with its length.
  package mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// An id: its bytes alone.
  private mutating func put(id: String) { bytes.append(contentsOf: id.utf8) }

  /// An id, or that there is none.
  private mutating func put(optional id: String?) {
    bytes.append(id == nil ? 0 : 1)
    if let id { put(id: id) }
  }

  /// Bytes as they are; whoever reads them knows how many there are.
  package mutating func put(_ content: [UInt8], from start: Int = 0) {
    bytes.append(contentsOf: content[min(start, content.count)...])
  }
}
