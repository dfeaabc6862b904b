/// Which sheet is meant: the latest of a unit in a campaign, or one version of it.
package enum SheetName: Hashable, Sendable {
  case latest(of: ID<Unit>, in: ID<Campaign>)
  case version(ID<ScoreSheet>)
}

extension Workspace {
  /// How a sheet stands; where none was begun, an empty one that takes the first event.
  ///
  /// Nil when the campaign has no criteria set, or where sheets cannot be replayed.
  package func sheet(_ name: SheetName) -> ReplayedSheet? {
    switch name {
    case .version(let id): return sheets[id]
    case .latest(let unit, let campaign):
      guard damagedSheet(of: unit, in: campaign) == nil else { return nil }
      if let known = sheets.sheet(of: unit, in: campaign) { return known }
      guard let digest, let set = self.campaign(campaign)?.criteriaSet,
        criteriaSet(set) != nil, let criteria = sheets.criteria(of: set),
        let heading = SheetHeading(of: unit, in: campaign, by: CitedSet(criteria), digest)
      else { return nil }
      return ReplayedSheet(heading, criteria, digest)
    }
  }

  /// The changes that add events to a sheet, and make it with them when it was not begun.
  ///
  /// What leaves it signed, confirmed or superseded is entered in the register of its campaign with it.
  package func changes(
    adding events: [SheetEvent], to sheet: ReplayedSheet
  ) -> [Change] {
    let key = sheet.heading.sheet.key
    let events = events.map { signed($0, of: sheet) }
    guard self[key] != nil else {
      let tree = sheet.heading.tree.with(ScoreSheet.fields.events, tree: .list(events.map(\.tree)))
      return [Change(key, .create(tree))]
    }
    var after = sheet.last?.text
    var changes: [Change] = []
    for event in events {
      changes.append(
        Change(key, .insert(Path(ScoreSheet.fields.events), row: event.tree, after: after)))
      after = event.id.text
    }
    return changes + registering(events, of: sheet)
  }

  /// An event with the signature of the person's own key, where it is a step and keys are in use.
  private func signed(_ event: SheetEvent, of sheet: ReplayedSheet) -> SheetEvent {
    guard keys.isInUse, case .state(let state, _) = event.change, state.isSigned else {
      return event
    }
    let day = Day(iso: String(event.at.prefix(10)))
    let own = keys.keys.filter { key in
      key.office.isSameOffice(as: event.by) && keys.fault(of: key) == nil && covers(key, sheet)
        && key.role?.has(SheetAct.become(state).permission) ?? false
        && day.map { key.isInForce(on: $0) } ?? false
    }
    for key in own {
      if let signer = signers.first(where: { $0.publicKey == key.publicKey }) {
        return event.signed(by: signer, as: key.id, in: header.id)
      }
    }
    return event
  }

  /// The events of a sheet as they stand in its record.
  package func events(of sheet: RecordKey) -> [SheetEvent] {
    guard let sheet = self[sheet]?.value(as: ScoreSheet.self) else { return [] }
    return sheet.events
  }

  /// The latest sheet of a unit in the newest campaign of an earlier year that has one.
  package func sheetBefore(_ campaign: Campaign, of unit: ID<Unit>) -> ReplayedSheet? {
    guard let year = campaign.year else { return nil }
    var best: (year: Int, sheet: ReplayedSheet)?
    for id in sheets.campaigns(of: unit) {
      guard let earlier = self.campaign(id)?.year, earlier < year, earlier > best?.year ?? 0,
        let sheet = sheets.sheet(of: unit, in: id)
      else { continue }
      best = (earlier, sheet)
    }
    return best?.sheet
  }
}

extension SheetHeading {
  /// The heading of the first version of a unit's sheet in a campaign.
  ///
  /// Its id follows from unit and campaign: two terminals that begin the same sheet at once begin one
  /// sheet, not two, and the later one's scores are added to the earlier one's.
  package init?(
    of unit: ID<Unit>, in campaign: ID<Campaign>, by set: CitedSet, _ digest: SheetDigest
  ) {
    guard let id = ID<ScoreSheet>(of: unit, in: campaign, version: 1, digest) else { return nil }
    self.init(
      sheet: id, campaign: campaign, unit: unit, criteriaSet: set.id, criteriaDigest: set.digest)
  }

  /// The heading of the version that supersedes a sheet, judged by the same set.
  package init?(superseding sheet: ReplayedSheet, because reason: String, _ digest: SheetDigest) {
    let (old, set) = (sheet.heading, sheet.cited)
    guard
      let id = ID<ScoreSheet>(
        of: old.unit, in: old.campaign, version: old.version + 1, digest)
    else { return nil }
    self.init(
      sheet: id, campaign: old.campaign, unit: old.unit, criteriaSet: set.id,
      version: old.version + 1, supersedes: old.sheet, reason: reason,
      criteriaDigest: set.digest ?? sheet.criteria?.digest)
  }
}

extension ID where Subject == ScoreSheet {
  /// The id of a version: the first fifty bits of the digest of what it is of.
  init?(
    of unit: ID<Unit>, in campaign: ID<Campaign>, version: Int, _ digest: SheetDigest
  ) {
    let line = canonicalLine(["bcdiso-sheet-id-v1", campaign.text, unit.text, String(version)])
    var bits = digest(line).prefix(13).reduce(UInt64(0)) { bits, digit in
      bits << 4 | UInt64(digit.hexDigitValue ?? 0)
    }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
    var text = String(ScoreSheet.kind.letter)
    for _ in 0..<10 {
      text.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    self.init(text)
  }
}

extension ReplayedSheet {
  /// The events that make some changes one after the other, if all may be made.
  package func events(
    _ changes: [SheetChange], ids: inout IDGenerator, _ stamp: Stamp, _ digest: SheetDigest
  ) throws(SheetFault) -> [SheetEvent] {
    var next = self
    var events: [SheetEvent] = []
    for change in changes {
      guard let id = ID<SheetEvent>(ids.next(letter: SheetEvent.letter)) else { continue }
      let event = try next.event(change, id: id, stamp, digest)
      try next.append(event, digest)
      events.append(event)
    }
    return events
  }

  /// Who made the last of some events at a place, with when; nil when none did.
  package static func last(of events: [SheetEvent], at place: SheetPlace) -> Stamp? {
    events.last { $0.change.place == place }.map { Stamp(at: $0.at, by: $0.by) }
  }

  /// All that is said in the sheet, as changes for the version that begins with it.
  package var copied: [SheetChange] {
    var changes: [SheetChange] = []
    for row in criteria?.tree.leaves ?? [] {
      guard let entry = entries[row.id] else { continue }
      for figure in ScoreFigure.allCases {
        if let score = entry[figure] { changes.append(.score(row.id, figure, score)) }
      }
      if !entry.note.isEmpty { changes.append(.note(row.id, entry.note)) }
      if !entry.reason.isEmpty { changes.append(.reason(row.id, entry.reason)) }
      if !entry.explanation.isEmpty { changes.append(.explanation(row.id, entry.explanation)) }
      changes += entry.evidence.map { .evidence(row.id, $0) }
    }
    return changes
      + findings.map { finding in
        let isThere = finding.criterion.map { criteria?.tree[$0] != nil } ?? true
        return .finding(isThere ? finding : finding.withoutCriterion)
      }
  }

  /// Points and progress at and below one criterion by a figure.
  package func part(of id: ID<Criterion>, _ figure: ScoreFigure) -> SheetResult.Part {
    guard let tree = criteria?.tree, let row = tree[id] else { return SheetResult.Part() }
    let below = tree.children(of: id)
    guard !below.isEmpty else {
      return SheetResult.Part(row, entries[id]?.counting(as: figure))
    }
    var sum = SheetResult.Part()
    for child in below { sum.add(part(of: child.id, figure)) }
    return sum
  }

  /// What it comes to by one of its figures; nil without its criteria.
  package func result(_ figure: ScoreFigure, unitKind: String?) -> SheetResult? {
    criteria.map { SheetResult($0, entries, figure, unitKind: unitKind) }
  }
}
