/// What a sheet says of one criterion.
///
/// A store holds hundreds of thousands: the team's score, which most have alone, stands in it, all
/// else beside it.
package struct SheetEntry: Hashable, Sendable {
  private var team: GivenScore?
  /// All else; empty where nothing else was said, never more than one.
  private var others: [Others] = []

  /// What few criteria have.
  private struct Others: Hashable {
    var own: GivenScore?
    var settled: GivenScore?
    var note = ""
    var reason = ""
    var explanation = ""
    var evidence: [EvidenceReference] = []
  }

  /// Nothing said yet.
  package init() {}

  /// Whether there is more than the team's score.
  var hasMore: Bool { !others.isEmpty }

  /// Changes what stands beside the team's score.
  private mutating func edit(_ change: (inout Others) -> Void) {
    var all = others.first ?? Others()
    change(&all)
    others = all == Others() ? [] : [all]
  }

  package internal(set) var note: String {
    get { others.first?.note ?? "" }
    set { edit { $0.note = newValue } }
  }
  package internal(set) var reason: String {
    get { others.first?.reason ?? "" }
    set { edit { $0.reason = newValue } }
  }
  package internal(set) var explanation: String {
    get { others.first?.explanation ?? "" }
    set { edit { $0.explanation = newValue } }
  }
  package internal(set) var evidence: [EvidenceReference] {
    get { others.first?.evidence ?? [] }
    set { edit { $0.evidence = newValue } }
  }

  /// The score given as that figure.
  package subscript(figure: ScoreFigure) -> Score? { given(figure)?.score }

  /// The score of a figure with who gave it, or took it back, last.
  package func given(_ figure: ScoreFigure) -> GivenScore? {
    switch figure {
    case .own: others.first?.own
    case .team: team
    case .settled: others.first?.settled
    }
  }

  /// Gives a score as that figure.
  mutating func give(_ given: GivenScore, as figure: ScoreFigure) {
    switch figure {
    case .own: edit { $0.own = given }
    case .team: team = given
    case .settled: edit { $0.settled = given }
    }
  }

  /// Whether a score was given, or taken back, after a day.
  func isLater(than day: AsOf) -> Bool {
    let given = [team, others.first?.own, others.first?.settled]
    return given.contains { $0.map { day.isBefore(moment: $0.stamp.at) } ?? false }
  }

  /// The entry with the scores that were given by a day.
  func asOf(_ day: AsOf) -> SheetEntry {
    guard isLater(than: day) else { return self }
    let isLater = { (given: GivenScore?) in given.map { day.isBefore(moment: $0.stamp.at) } ?? false
    }
    var past = self
    if isLater(team) { past.team = nil }
    past.edit { others in
      if isLater(others.own) { others.own = nil }
      if isLater(others.settled) { others.settled = nil }
    }
    return past
  }

  /// The score that counts as that figure: what is not settled otherwise is settled as the team's.
  package func counting(as figure: ScoreFigure) -> Score? {
    figure == .settled ? self[.settled] ?? self[.team] : self[figure]
  }
}

/// A score with who gave it and when; no score when it was taken back.
package struct GivenScore: Hashable, Sendable {
  private let storage: Storage
  package let stamp: Stamp

  /// The score in as few bytes as it takes.
  private enum Storage: Hashable {
    case none
    case points(Points)
    case ratio(Points, met: Int32, outOf: Int32)
    indirect case other(Score)
  }

  /// Notes a score.
  package init(_ score: Score?, _ stamp: Stamp) {
    self.stamp = stamp
    storage =
      switch (score?.points, score?.met, score?.outOf, score?.share) {
      case (let points?, nil, nil, nil): .points(points)
      case (let points?, let met?, let outOf?, nil):
        if let met = Int32(exactly: met), let outOf = Int32(exactly: outOf) {
          .ratio(points, met: met, outOf: outOf)
        } else {
          score.map { .other($0) } ?? .none
        }
      case (_, _, _, _): score.map { .other($0) } ?? .none
      }
  }

  package var score: Score? {
    switch storage {
    case .none: nil
    case .points(let points): Score(points)
    case .ratio(let points, let met, let outOf):
      Score(points, met: Int(met), outOf: Int(outOf))
    case .other(let score): score
    }
  }
}
