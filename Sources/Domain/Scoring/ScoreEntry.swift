import Vietnamese

/// What was typed into a score cell, before a rule makes points of it.
///
///     try ScoreEntry(typed: TypedText("45/47", .vietnamese))   // .ratio(45, of: 47)
package enum ScoreEntry: Hashable, Sendable {
  case points(Points)
  case ratio(Int, of: Int)
  case percent(Percent)
  /// `*`: the maximum.
  case full
  /// `-`: no points.
  case nothing
  /// `x`: does not apply.
  case notApplicable

  /// The most that can be counted in a ratio.
  package static let countLimit = Count.limit

  /// Reads `8,5`, `8.5`, `45/47`, `98,5%`, `*`, `-` or `x`.
  package init(typed: TypedText) throws(ScoringFault) {
    let text = try ScoreEntry.closed(typed.text)
    switch text {
    case "": throw .empty
    case "*": self = .full
    case "-": self = .nothing
    case "x", "X": self = .notApplicable
    default:
      if text.contains("/") {
        self = try ScoreEntry.ratio(text)
      } else if text.hasSuffix("%") {
        let figure = typed.saying(String(text.dropLast()))
        let percent = Percent(hundredths: try ScoreEntry.hundredths(figure))
        guard percent.hundredths <= 10_000 else { throw .aboveWhole }
        self = .percent(percent)
      } else {
        self = .points(Points(hundredths: try ScoreEntry.hundredths(typed.saying(text))))
      }
    }
  }

  /// The typed text without the blanks that mean nothing: around it, beside `/`, before `%`.
  ///
  /// A blank between two digits parts two figures, and nobody can tell which was meant.
  private static func closed(_ typed: String) throws(ScoringFault) -> String {
    var text = ""
    var isParted = false
    for letter in typed {
      guard !letter.isWhitespace else {
        isParted = true
        continue
      }
      let joins = text.last.map { "/%".contains($0) || "/%".contains(letter) } ?? true
      guard !isParted || joins else { throw .notAScore }
      isParted = false
      text.append(letter)
    }
    return text
  }

  /// Reads `45/47`: two counts, the first not above the second.
  private static func ratio(_ text: String) throws(ScoringFault) -> ScoreEntry {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notAScore }
    var counts: [Int] = []
    for part in parts {
      guard !part.isEmpty, part.allSatisfy(\.isASCIIDigit) else { throw .notAScore }
      guard let count = Int(part), count <= countLimit else { throw .tooLarge }
      counts.append(count)
    }
    guard counts[0] <= counts[1] else { throw .aboveWhole }
    return .ratio(counts[0], of: counts[1])
  }

  /// Reads a number with at most two decimals, not negative.
  private static func hundredths(_ typed: TypedText) throws(ScoringFault) -> Int {
    guard let reading = NumberReading(decimal: typed.text, in: typed.numbers) else {
      throw .notAScore
    }
    guard reading.scaled >= 0 else { throw .negative }
    guard reading.places <= 2 || reading.scaled(to: 2) != nil else { throw .tooFine }
    guard let hundredths = reading.scaled(to: 2), hundredths <= Points.limit.hundredths
    else { throw .tooLarge }
    return hundredths
  }
}

/// Why what was typed is no score of its criterion: facts, worded elsewhere.
package enum ScoringFault: Error, Hashable, Sendable {
  case empty
  case notAScore
  case negative
  /// More than two decimals.
  case tooFine
  case tooLarge
  /// More met than looked at, or more than 100 %.
  case aboveWhole
  case aboveMaximum(Points)
  /// Not one of the values that the rule knows.
  case offScale([Points])
  /// Not a multiple of the step.
  case offStep(Points)
  /// The rule wants `45/47`.
  case wantsRatio
  /// The rule wants `45/47` or a percentage.
  case wantsRatioOrPercent
  /// The rule takes points only.
  case wantsPoints
  /// The criterion applies to everybody.
  case mustApply
  /// `0/0`, where the criterion applies to everybody.
  case nothingLookedAt
  /// A heading: the rows below it are scored.
  case isHeading
}

/// The score of one criterion: points with the sample behind them, or that it does not apply.
package struct Score: GroupValue, Hashable {
  /// Nil when the criterion does not apply.
  package let points: Points?
  /// How many were met, where a sample was typed.
  package let met: Int?
  /// Of how many.
  package let outOf: Int?
  /// The percentage, where one was typed.
  package let share: Percent?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    points: Field.points("points"),
    notApplicable: Field.optionalFlag("notApplicable"),
    met: Field.integer("met"),
    outOf: Field.integer("outOf"),
    share: Field.percentage("share")
  )
  package static let schema = Schema(fields, reading: Score.init(reading:))

  /// Makes a score; `points` nil means not applicable.
  package init(_ points: Points?, met: Int? = nil, outOf: Int? = nil, share: Percent? = nil) {
    self.points = points
    self.met = met
    self.outOf = outOf
    self.share = share
  }

  /// Reads a score: points or not applicable, never both; a sample has both its counts.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    points = try reader(Self.fields.points)
    met = try reader(Self.fields.met)
    outOf = try reader(Self.fields.outOf)
    share = try reader(Self.fields.share)
    let applies = try reader(Self.fields.notApplicable) != true
    guard applies == (points != nil), (met == nil) == (outOf == nil) else {
      throw DecodingFailure(Path(Self.fields.points), .unexpected(Self.fields.points.form))
    }
  }

  /// Whether the criterion applies.
  package var applies: Bool { points != nil }

  /// The score as it stands in the file.
  package var tree: Tree {
    Tree.object([:]).with(Self.fields.points, points)
      .with(Self.fields.notApplicable, points == nil ? true : nil).with(Self.fields.met, met)
      .with(Self.fields.outOf, outOf).with(Self.fields.share, share)
  }

  /// What would have to be typed for it.
  package var entry: ScoreEntry {
    if let met, let outOf { return .ratio(met, of: outOf) }
    if let share { return .percent(share) }
    return points.map { .points($0) } ?? .notApplicable
  }
}

extension Score {
  /// What would be typed for it.
  package func typed(in numbers: NumberForm) -> String {
    switch entry {
    case .points(let points): points.short(in: numbers)
    case .ratio(let met, let outOf): "\(met)/\(outOf)"
    case .percent(let percent): numbers.decimal(percent.hundredths, places: 2) + "%"
    case .full, .nothing, .notApplicable: "x"
    }
  }
}
