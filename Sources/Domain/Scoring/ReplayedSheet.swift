/// What a sheet says after its events: state, scores, findings; replayed, never stored.
///
///     let now = try ReplayedSheet.replay(sheet.events, of: sheet.heading, by: set, digest)
///     let event = try now.event(.score(id, .team, score), id: eventID, stamp, digest)
package struct ReplayedSheet: Equatable, Sendable {
  package let heading: SheetHeading
  package internal(set) var state = SheetState.notStarted
  /// What was said of each criterion.
  package internal(set) var entries: [ID<Criterion>: SheetEntry] = [:]
  /// The findings in the order in which they were made.
  package internal(set) var findings: [Finding] = []
  /// When it came to each state, and findings were opened and closed, oldest first.
  package internal(set) var moments: [SheetMoment] = []
  /// Its digest after each event that left it signed, confirmed or superseded, oldest first.
  package internal(set) var heads: [SheetHead] = []
  /// Each step to another state with its signature, oldest first.
  package internal(set) var steps: [SheetStepTaken] = []
  /// Why it was taken back to scoring, or superseded, last.
  package internal(set) var stateReason = ""
  /// By what else it is judged, as it said with its confirmation.
  package internal(set) var judgement: SheetJudgement?
  /// How many events were taken.
  package private(set) var count = 0
  /// The digest of the last event, or of the heading: printed on the minutes, it anchors all.
  package private(set) var head: String
  /// The event that was taken last.
  package private(set) var last: ID<SheetEvent>?
  /// The first event that does not hold: neither it nor what follows it was taken.
  package private(set) var fault: SheetFault?
  /// What it is judged by.
  package internal(set) var criteria: SheetCriteria?
  /// The sets to which it was moved, one after the other.
  package internal(set) var later: [CitedSet] = []
  /// Where it finds the criteria of a set to which it is moved.
  private var shelf: CriteriaShelf

  /// Begins a sheet; without its set, what needs the criteria is not checked.
  package init(_ heading: SheetHeading, by set: CriteriaSet?, _ digest: SheetDigest) {
    self.init(heading, set.map { SheetCriteria($0) }, digest)
  }

  /// Begins a sheet judged by criteria that are put in order already.
  package init(_ heading: SheetHeading, _ criteria: SheetCriteria?, _ digest: SheetDigest) {
    self.init(heading, on: CriteriaShelf(criteria), digest)
  }

  /// Begins a sheet that finds its criteria on a shelf.
  package init(_ heading: SheetHeading, on shelf: CriteriaShelf, _ digest: SheetDigest) {
    self.heading = heading
    self.shelf = shelf
    criteria = shelf[heading.criteriaSet]
    head = digest(heading.bytes)
  }

  /// Replays a sheet as far as its events hold.
  package init(
    replaying sheet: ScoreSheet, on shelf: CriteriaShelf, _ digest: SheetDigest
  ) {
    self.init(sheet.heading, on: shelf, digest)
    for event in sheet.events {
      follow(event, digest)
      if fault != nil { return }
    }
  }

  /// Goes on with what was packed: `head` and `last` are those of event number `count`.
  init(
    _ heading: SheetHeading, _ criteria: SheetCriteria?, count: Int, head: String,
    last: ID<SheetEvent>?
  ) {
    self.heading = heading
    self.criteria = criteria
    shelf = CriteriaShelf(criteria)
    self.count = count
    self.head = head
    self.last = last
  }

  /// The set that it is judged by: the one it was begun with, or to which it was moved last.
  package var cited: CitedSet { later.last ?? heading.cited }

  /// All sets that its events were judged by, in turn.
  package var sets: [ID<CriteriaSet>] { [heading.criteriaSet] + later.map(\.id) }

  /// Finds its criteria on a shelf from now on.
  mutating func use(_ shelf: CriteriaShelf) {
    self.shelf = shelf
    criteria = shelf[cited.id]
  }

  /// Is judged by another set from now on.
  mutating func move(to set: CitedSet) {
    later.append(set)
    criteria = shelf[set.id]
  }

  /// Takes the next event; one that does not hold leaves its fault, and nothing follows it.
  mutating func follow(_ event: SheetEvent, _ digest: SheetDigest) {
    guard fault == nil else { return }
    do {
      try append(event, digest)
    } catch {
      fault = error
    }
  }

  /// Replays all events.
  ///
  /// A `head` that was written down elsewhere is the only thing that tells that events are missing
  /// at the end.
  package static func replay(
    _ events: [SheetEvent], of heading: SheetHeading, by set: CriteriaSet?, head: String? = nil,
    _ digest: SheetDigest
  ) throws(SheetFault) -> ReplayedSheet {
    var sheet = ReplayedSheet(heading, by: set, digest)
    for event in events { try sheet.append(event, digest) }
    if let head, head != sheet.head { throw SheetFault(sheet.count + 1, .headDiffers) }
    return sheet
  }

  /// Takes the next event, or refuses it with nothing changed.
  package mutating func append(_ event: SheetEvent, _ digest: SheetDigest) throws(SheetFault) {
    guard event.seq == count + 1 else { throw SheetFault(event.seq, .gap(expected: count + 1)) }
    guard event.previous == head else { throw SheetFault(event.seq, .wrongPrevious) }
    guard event.hash == digest(event.bytes(of: heading)) else {
      throw SheetFault(event.seq, .wrongHash)
    }
    let stamp = Stamp(at: event.at, by: event.by)
    do {
      try apply(event.change, stamp)
    } catch {
      throw SheetFault(event.seq, error)
    }
    note(event.change, stamp)
    count = event.seq
    head = event.hash
    last = event.id
    if case .state(let state, _) = event.change {
      steps.append(
        SheetStepTaken(
          seq: count, state: state, digest: head, at: event.at, by: event.by, sig: event.sig))
    }
    // What it is judged by comes with the confirmation behind it, which is entered for both.
    if event.change.place == .judgement { return }
    if state.isFrozen { heads.append(SheetHead(seq: count, state: state, digest: head)) }
  }

  /// The event that makes a change now, if it may be made.
  package func event(
    _ change: SheetChange, id: ID<SheetEvent>, _ stamp: Stamp, _ digest: SheetDigest
  ) throws(SheetFault) -> SheetEvent {
    // On events that do not hold nothing more is built.
    if let fault { throw fault }
    var next = self
    do {
      try next.apply(change, stamp)
    } catch {
      throw SheetFault(count + 1, error)
    }
    return SheetEvent(
      change, id: id, seq: count + 1, previous: head, stamp, of: heading, digest: digest)
  }

  /// Two sheets are the same when their events led to the same.
  package static func == (left: ReplayedSheet, right: ReplayedSheet) -> Bool {
    left.heading == right.heading && left.head == right.head && left.state == right.state
      && left.entries == right.entries && left.findings == right.findings
      && left.moments == right.moments && left.steps == right.steps && left.count == right.count
      && left.stateReason == right.stateReason && left.judgement == right.judgement
      && left.fault == right.fault && left.criteria == right.criteria
  }

  /// The change that adds an event to the end of the sheet.
  package func adding(_ event: SheetEvent) -> Change {
    Change(
      heading.sheet.key,
      .insert(Path(ScoreSheet.fields.events), row: event.tree, after: last?.text))
  }
}

/// Why an event cannot be one of a sheet: which, and what is wrong with it.
package struct SheetFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Error, Hashable, Sendable {
    /// A number is missing or stands twice.
    case gap(expected: Int)
    /// It does not follow the event before.
    case wrongPrevious
    /// Its bytes are not those that were sealed.
    case wrongHash
    /// The events end before the one that was written down.
    case headDiffers
    case unknownCriterion
    /// The score is none of its criterion.
    case offScale(ScoringFault)
    /// Nothing may change in that state.
    case frozen(SheetState)
    case transition(SheetState, SheetState)
    /// That step wants a reason.
    case noReason
    /// It is not complete: what is missing.
    case incomplete(SheetGaps)
    /// What is changed or taken out is not there.
    case noSuchRow
    /// What was found may not be said otherwise any more.
    case findingChanged
  }
  package let seq: Int
  package let reason: Reason

  init(_ seq: Int, _ reason: Reason) {
    self.seq = seq
    self.reason = reason
  }
}

/// What a sheet lacks before it is complete.
package struct SheetGaps: Hashable, Sendable {
  /// Criteria without the team's score.
  package let unscored: [ID<Criterion>]
  /// Criteria that want a reason and have none.
  package let unreasoned: [ID<Criterion>]

  package init(unscored: [ID<Criterion>], unreasoned: [ID<Criterion>]) {
    self.unscored = unscored
    self.unreasoned = unreasoned
  }

  /// Whether nothing is lacking.
  package var isEmpty: Bool { unscored.isEmpty && unreasoned.isEmpty }
}
