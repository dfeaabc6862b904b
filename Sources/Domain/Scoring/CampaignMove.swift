/// What moving a campaign to another criteria set would change, sheet by sheet.
///
/// What is signed stays as it is and is judged by its own set for ever. Of the others each score
/// that the new set does not take is given back, which the sheet's log keeps; a complete sheet is
/// scored again.
package struct CampaignMove: Sendable {
  /// One sheet of the campaign.
  package struct Row: Sendable {
    package let sheet: ReplayedSheet
    /// By the settled figure, as it stands and as it would.
    package let before: SheetResult?
    package let after: SheetResult?
    /// The scores that would fall away, with what they were given for.
    package let fallen: [SheetChange]
    /// The changes that move it, none where it stays.
    package let changes: [SheetChange]

    /// Whether it stays by its own set: it is signed, or goes by that set already.
    package var stays: Bool { changes.isEmpty }

    /// Whether its points or its grade would be others.
    package var isChanged: Bool {
      before?.total.points != after?.total.points || before?.grade?.name != after?.grade?.name
        || before?.percent != after?.percent || !fallen.isEmpty
    }
  }

  package let campaign: ID<Campaign>
  package let set: CitedSet
  /// The latest sheet of each unit that has one.
  package let rows: [Row]
  private let old: ID<CriteriaSet>?

  /// Works out what would change; nil when there is no such campaign or set.
  package init?(
    of campaign: ID<Campaign>, to set: ID<CriteriaSet>, in workspace: Workspace
  ) {
    guard let known = workspace.campaign(campaign), workspace.criteriaSet(set) != nil,
      let criteria = workspace.sheets.criteria(of: set)
    else { return nil }
    self.campaign = campaign
    self.set = CitedSet(criteria)
    old = known.criteriaSet
    rows = workspace.sheets.sheets(of: campaign).map { sheet in
      Row(sheet, to: criteria, in: workspace)
    }
  }

  /// Whether nothing would change at all.
  package var isEmpty: Bool { old == set.id && rows.allSatisfy(\.stays) }

  /// The sheets that move.
  package var moving: [Row] { rows.filter { !$0.stays } }

  /// All changes of the move: of the campaign, and an event or more of each sheet that moves.
  package func changes(
    in workspace: Workspace, ids: inout IDGenerator, _ stamp: Stamp, _ digest: SheetDigest
  ) throws(SheetFault) -> [Change] {
    var changes: [Change] = []
    for row in moving {
      var sheet = row.sheet
      // What was held from an index knows no other set than its own yet.
      if let known = workspace.sheets[sheet.heading.sheet] { sheet = known }
      let events = try sheet.events(row.changes, ids: &ids, stamp, digest)
      changes += workspace.changes(adding: events, to: sheet)
    }
    guard old != set.id else { return changes }
    let key = campaign.key
    let path = Path(Campaign.fields.criteriaSet)
    let change = Change(
      key, .set(path, old: workspace[key]?.tree[path], new: .text(set.id.text)))
    return [change] + changes
  }
}

extension CampaignMove.Row {
  /// Works out what a set would make of a sheet.
  fileprivate init(_ sheet: ReplayedSheet, to criteria: SheetCriteria, in workspace: Workspace) {
    self.sheet = sheet
    before = workspace.result(of: sheet, .settled)
    let set = CitedSet(criteria)
    guard !sheet.state.isFrozen, sheet.fault == nil, sheet.cited.id != set.id else {
      (after, fallen, changes) = (before, [], [])
      return
    }
    var fallen: [SheetChange] = []
    for (id, entry) in sheet.entries.sorted(by: { $0.key.text < $1.key.text }) {
      for figure in ScoreFigure.allCases {
        guard let score = entry[figure], !criteria.takes(score, at: id) else { continue }
        fallen.append(.score(id, figure, score))
      }
    }
    self.fallen = fallen
    var changes: [SheetChange] = sheet.state == .complete ? [.state(.scoring, "")] : []
    changes += fallen.compactMap { change in
      guard case .score(let id, let figure, _) = change else { return nil }
      return .score(id, figure, nil)
    }
    changes = sheet.withStaleReasonsDropped(changes) + [.moved(set)]
    self.changes = changes
    var next = sheet
    for change in changes { try? next.apply(change, Stamp(at: "", by: "")) }
    let kind = workspace.judgedKind(of: sheet.heading.unit, in: sheet.heading.campaign)
    after = SheetResult(criteria, next.entries, .settled, unitKind: kind)
  }
}

extension SheetCriteria {
  /// Whether a score is one of a criterion of the set.
  fileprivate func takes(_ score: Score, at id: ID<Criterion>) -> Bool {
    guard let row = tree[id], !tree.isHeading(id) else { return false }
    return row.fault(of: score) == nil
  }
}
