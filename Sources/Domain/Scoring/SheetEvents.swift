/// What a sheet says after its events: state, scores, findings; replayed, never stored.
///
///     let now = try SheetEvents.replay(sheet.events, of: sheet.heading, by: set, digest)
///     let event = try now.event(.score(id, .team, score), id: eventID, stamp, digest)
package struct SheetEvents: Equatable, Sendable {
  package let heading: SheetHeading
  package internal(set) var state = SheetState.notStarted
  /// What was said of each criterion.
  package internal(set) var entries: [ID<Criterion>: SheetEntry] = [:]
  /// The findings in the order in which they were made.
  package internal(set) var findings: [Finding] = []
  /// Why it was taken back to scoring, or superseded, last.
  package internal(set) var stateReason = ""
  /// How many events were taken.
  package private(set) var count = 0
  /// The digest of the last event, or of the heading: printed on the minutes, it anchors all.
  package private(set) var head: String
  let set: CriteriaSet?
  let tree: CriteriaTree?

  /// Begins a sheet; without its set, what needs the criteria is not checked.
  package init(_ heading: SheetHeading, by set: CriteriaSet?, _ digest: SheetDigest) {
    self.heading = heading
    self.set = set
    tree = set.map { CriteriaTree($0) }
    head = digest(heading.bytes)
  }

  /// Replays all events.
  ///
  /// A `head` that was written down elsewhere is the only thing that tells that events are missing
  /// at the end.
  package static func replay(
    _ events: [SheetEvent], of heading: SheetHeading, by set: CriteriaSet?, head: String? = nil,
    _ digest: SheetDigest
  ) throws(SheetFault) -> SheetEvents {
    var sheet = SheetEvents(heading, by: set, digest)
    for event in events { try sheet.take(event, digest) }
    if let head, head != sheet.head { throw SheetFault(sheet.count + 1, .headDiffers) }
    return sheet
  }

  /// Takes the next event, or refuses it with nothing changed.
  package mutating func take(_ event: SheetEvent, _ digest: SheetDigest) throws(SheetFault) {
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
    count = event.seq
    head = event.hash
  }

  /// The event that makes a change now, if it may be made.
  package func event(
    _ change: SheetChange, id: ID<SheetEvent>, _ stamp: Stamp, _ digest: SheetDigest
  ) throws(SheetFault) -> SheetEvent {
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
  package static func == (left: SheetEvents, right: SheetEvents) -> Bool {
    left.heading == right.heading && left.head == right.head && left.state == right.state
      && left.entries == right.entries && left.findings == right.findings
      && left.count == right.count && left.stateReason == right.stateReason
  }
}

/// What a sheet says of one criterion.
package struct SheetEntry: Hashable, Sendable {
  private var scores: [ScoreFigure: Score] = [:]
  /// Who gave each figure last, and when.
  package internal(set) var givers: [ScoreFigure: Stamp] = [:]
  package internal(set) var note = ""
  package internal(set) var reason = ""
  package internal(set) var explanation = ""
  package internal(set) var evidence: [EvidenceReference] = []

  /// Nothing said yet.
  package init() {}

  /// The score given as that figure.
  package internal(set) subscript(figure: ScoreFigure) -> Score? {
    get { scores[figure] }
    set { scores[figure] = newValue }
  }

  /// The score that counts as that figure: what is not settled otherwise is settled as the team's.
  package func counting(as figure: ScoreFigure) -> Score? {
    figure == .settled ? scores[.settled] ?? scores[.team] : scores[figure]
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

  /// Names an event and what is wrong with it.
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

  /// Says what is lacking.
  package init(unscored: [ID<Criterion>], unreasoned: [ID<Criterion>]) {
    self.unscored = unscored
    self.unreasoned = unreasoned
  }

  /// Whether nothing is lacking.
  package var isEmpty: Bool { unscored.isEmpty && unreasoned.isEmpty }
}
