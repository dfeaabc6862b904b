/// What somebody does to a score sheet, as far as it matters who.
package enum SheetAct: Hashable, Sendable {
  /// A score of that figure, given or taken back.
  case score(ScoreFigure)
  /// What the unit may say itself: notes, explanations, evidence.
  case words
  /// What the team finds: reasons and findings.
  case finding
  /// The next state.
  case become(SheetState)

  /// The permission that it takes.
  package var permission: Permission {
    switch self {
    case .score(.own): .selfScores
    case .score(.team), .score(.settled): .scores
    case .words: .words
    case .become(.confirmed): .confirmation
    case .finding, .become: .sheets
    }
  }
}

extension SheetChange {
  /// What somebody does who makes it; nil for the move to another set, which is the campaign's.
  package var rightsAsked: SheetAct? {
    switch self {
    case .score(_, let figure, _): .score(figure)
    case .note, .explanation, .evidence, .evidenceDropped: .words
    case .reason, .finding, .findingDropped: .finding
    case .moved: nil
    case .judged: .become(.confirmed)
    case .state(let state, _): .become(state)
    }
  }
}

/// Why somebody may not do something to a sheet: facts, worded elsewhere.
package enum SheetBar: Error, Hashable, Sendable {
  /// The role has no such permission.
  case role(AuthorRole, Permission)
  /// It is the sheet of the author's own unit: a unit scores itself only in its own column.
  case ownSheet
  /// It is the sheet of another unit than the author's: a unit enters its own scores alone.
  case otherUnit
  /// The unit is seen by that team, to which the author's office does not belong.
  case otherTeam(String)
  /// Units hand in their own scores until that day, and nobody gave this one longer.
  case selfScoresEnded(Day)
  /// Who scored does not confirm.
  case ownScores
  /// Keys are in use, and the author has none here that is enrolled for the office and role, and in force.
  case noKey
  /// The author's key is for other units and teams.
  case otherSheets(SigningKey)
}

extension Workspace {
  /// Why an author may not do something to a sheet; nil when they may.
  ///
  /// The one table of who may do what, asked by screens, command line and `check`.
  package func bar(
    _ author: Author, to act: SheetAct, of sheet: ReplayedSheet, on day: Day?
  ) -> SheetBar? {
    guard author.role.has(act.permission) else { return .role(author.role, act.permission) }
    if let bar = bar(office: author.office, to: act, of: sheet) { return bar }
    if let bar = bar(of: author.role, author.office, to: act, of: sheet, on: day) { return bar }
    guard case .become(let state) = act, state.isSigned, keys.isInUse else { return nil }
    guard let key = ownKey(of: author.office, author.role, on: day) else { return .noKey }
    return covers(key, sheet) ? nil : .otherSheets(key)
  }

  /// The key of the store by which an office signs on a day, of those whose private halves are open here.
  package func ownKey(of office: String, _ role: AuthorRole?, on day: Day?) -> SigningKey? {
    keys.key(of: office, role, among: signers.map(\.publicKey), on: day)
  }

  /// Why what a role may do in general does not go here: a unit writes its own sheet, an inspector those of their team.
  private func bar(
    of role: AuthorRole, _ office: String, to act: SheetAct, of sheet: ReplayedSheet, on day: Day?
  ) -> SheetBar? {
    if role == .unit, !(unit(sheet.heading.unit)?.isCalled(office) ?? false) { return .otherUnit }
    if act == .score(.own) || role == .unit, let day,
      let last = campaign(sheet.heading.campaign)?.selfScoresEnded(
        for: sheet.heading.unit, on: day)
    {
      return .selfScoresEnded(last)
    }
    guard role == .inspector else { return nil }
    switch act {
    case .score(.own), .words, .become(.confirmed): return nil
    case .score(.team), .score(.settled), .finding, .become:
      return otherTeam(than: office, at: sheet)
    }
  }

  /// The team that sees the unit of a sheet, where it is known who belongs to it, and an office does not.
  ///
  /// Nil as well where the campaign leaves it to any inspector (`Campaign.scoredBy`).
  private func otherTeam(than office: String, at sheet: ReplayedSheet) -> SheetBar? {
    guard let campaign = campaign(sheet.heading.campaign), campaign.scoredBy != .anyInspector,
      let id = campaign.visit(to: sheet.heading.unit)?.team,
      let team = campaign.teams.first(where: { $0.id == id }), !team.includes(office, in: self)
    else { return nil }
    return .otherTeam(team.name)
  }

  /// Why an office may not do something to a sheet, whatever its role.
  package func bar(office: String, to act: SheetAct, of sheet: ReplayedSheet) -> SheetBar? {
    let isOwn = unit(sheet.heading.unit)?.isCalled(office) ?? false
    switch act {
    case .score(.own), .words: return nil
    case .score(.team), .score(.settled):
      return isOwn ? .ownSheet : otherTeam(than: office, at: sheet)
    case .finding: return isOwn ? .ownSheet : nil
    case .become(let state):
      if isOwn { return .ownSheet }
      return state == .confirmed && isScored(sheet, by: office) ? .ownScores : nil
    }
  }

  /// What of a sheet somebody said who might not, the first found; nil where nothing is known of it.
  func bar(in sheet: ReplayedSheet) -> (by: String, SheetBar)? {
    let scores = scorers(of: sheet).map { (by: $0, act: SheetAct.score(.team)) }
    let steps = sheet.moments.compactMap { moment -> (by: String, act: SheetAct)? in
      switch moment.category {
      case .became(.signed): (moment.by, .become(.signed))
      case .became(.confirmed): (moment.by, .become(.confirmed))
      case .became, .opened, .closed: nil
      }
    }
    for (by, act) in steps + scores {
      if let bar = bar(office: by, to: act, of: sheet) { return (by, bar) }
    }
    return nil
  }

  /// Whether an office gave one of the scores that stand, the unit's own left out.
  private func isScored(_ sheet: ReplayedSheet, by office: String) -> Bool {
    scorers(of: sheet).contains { $0.isSameOffice(as: office) }
  }

  /// The offices that gave the scores that stand, the unit's own left out, in their order.
  ///
  /// A score that came over from the version before is still of who gave it there.
  private func scorers(of sheet: ReplayedSheet) -> [String] {
    var offices: Set<String> = []
    for (id, entry) in sheet.entries {
      for figure in [ScoreFigure.team, .settled] {
        guard var given = entry.given(figure), given.score != nil else { continue }
        var before = sheet.heading.supersedes.flatMap { sheets[$0] }
        while let old = before, let first = old.entries[id]?.given(figure),
          first.score == given.score
        {
          given = first
          // Versions count down, so that no circle of files leads round for ever.
          before = old.heading.supersedes.flatMap { sheets[$0] }
            .flatMap { $0.heading.version < old.heading.version ? $0 : nil }
        }
        offices.insert(given.stamp.by)
      }
    }
    return offices.sorted()
  }
}

extension Unit {
  /// Whether an office is the unit, by any of its names or codes.
  ///
  /// Marks count: two units may differ in them alone.
  package func isCalled(_ office: String) -> Bool {
    (names + codes).contains { $0.text.isSameOffice(as: office) }
  }
}

extension String {
  /// Whether two names of an office are the same but for capitals and blanks.
  package func isSameOffice(as other: String) -> Bool {
    self == other || officeWords == other.officeWords
  }

  /// The words of a name in small letters.
  private var officeWords: [Substring.SubSequence] {
    lowercased().split(whereSeparator: \.isWhitespace)
  }
}
