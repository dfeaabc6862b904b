/// A round of scoring (đợt chấm điểm): which units, by which set, which teams go when.
package struct Campaign: UndatedRecord {
  package static let kind = RecordKind.campaign
  package static let letter: Character = "d"

  package let id: ID<Campaign>
  package let title: String
  package let year: Int?
  /// The agency or district that holds it.
  package let owner: ID<Unit>?
  /// The committee that holds it, or for which `owner` does.
  package let committee: ID<Committee>?
  package let plan: ID<Plan>?
  /// The decision or plan it rests on, as text.
  package let basis: String
  /// The number of the letter that tells units how to score themselves.
  package let guidance: String
  /// The day of that letter.
  package let guidanceDate: Day?
  /// Nil while the criteria set was not entered.
  package let criteriaSet: ID<CriteriaSet>?
  /// Whether files of evidence are copied into the store, and not only named.
  package let keepsEvidence: Bool
  /// When, as printed: `from` and `to` may only be intended.
  package let schedule: String
  package let from: Day?
  package let to: Day?
  /// Until when units hand in their own scores, that day included.
  package let selfScoreBy: Day?
  /// Who of the inspectors scores a unit; nil is the team that visits it.
  package let scoredBy: Scorers?
  package let state: CampaignState?
  /// The groups that it is meant for, also where their units are not listed yet.
  package let groups: [ID<UnitGroup>]
  package let teams: [Team]
  package let visits: [Visit]
  package let units: [CampaignUnit]
  /// Which units are proposed for a reward, and which.
  package let rewards: [CampaignReward]
  /// The heads of its sheets that were signed: kept beside its fields, written only with a sheet.
  package let register: SheetRegister
  /// The number of each unit's first visit.
  private let firstVisits: [ID<Unit>: Int]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    title: Field.text("title").required(),
    year: Field.year("year"),
    owner: Field<ID<Unit>?>.reference("owner"),
    committee: Field<ID<Committee>?>.reference("committee"),
    plan: Field<ID<Plan>?>.reference("plan"),
    basis: Field.text("basis"),
    guidance: Field.text("guidance"),
    guidanceDate: Field.day("guidanceDate"),
    criteriaSet: Field<ID<CriteriaSet>?>.reference("criteriaSet"),
    keepsEvidence: Field.flag("keepsEvidence"),
    schedule: Field.text("schedule"),
    from: Field.day("from"),
    to: Field.day("to"),
    selfScoreBy: Field.day("selfScoreBy"),
    scoredBy: Field<Scorers?>.choice("scoredBy"),
    state: Field<CampaignState?>.choice("state"),
    groups: Field<[ID<UnitGroup>]>.references("groups"),
    teams: Field<[Team]>.rows("teams"),
    visits: Field<[Visit]>.rows("visits"),
    units: Field<[CampaignUnit]>.rows("units"),
    rewards: Field<[CampaignReward]>.rows("rewards")
  )
  package static let schema = Schema(fields, reading: Campaign.init(reading:))

  package func title(in workspace: Workspace, on day: Day?) -> String { title }

  package var yearsCovered: ClosedRange<Int>? { year.map { $0...$0 } }

  /// Reads a campaign; its title must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    title = try reader(Self.fields.title)
    year = try reader(Self.fields.year)
    plan = try reader(Self.fields.plan)
    basis = try reader(Self.fields.basis)
    criteriaSet = try reader(Self.fields.criteriaSet)
    keepsEvidence = try reader(Self.fields.keepsEvidence)
    from = try reader(Self.fields.from)
    to = try reader(Self.fields.to)
    selfScoreBy = try reader(Self.fields.selfScoreBy)
    scoredBy = try reader(Self.fields.scoredBy)
    state = try reader(Self.fields.state)
    teams = try reader(Self.fields.teams)
    visits = try reader(Self.fields.visits)
    let visited = visits.enumerated().compactMap { place, visit in visit.unit.map { ($0, place) } }
    firstVisits = Dictionary(visited) { first, _ in first }
    units = try reader(Self.fields.units)
    schedule = try reader(Self.fields.schedule)
    groups = try reader(Self.fields.groups)
    owner = try reader(Self.fields.owner)
    committee = try reader(Self.fields.committee)
    guidance = try reader(Self.fields.guidance)
    guidanceDate = try reader(Self.fields.guidanceDate)
    rewards = try reader(Self.fields.rewards)
    register = SheetRegister(reader.tree(SheetRegister.key.text))
  }

  /// The first visit to a unit, nil before one is planned.
  package func visit(to unit: ID<Unit>) -> Visit? { firstVisits[unit].map { visits[$0] } }

  /// Whether anybody was named yet who is scored or who scores.
  ///
  /// One that a plan only announces has neither.
  package var isLaidOut: Bool { !units.isEmpty || !teams.isEmpty || !visits.isEmpty }

  /// The last day on which a unit might change its own scores, where it was before `day`; nil while it may.
  ///
  /// A unit that was given longer has its own day, which counts only with the reason beside it.
  package func selfScoresEnded(for unit: ID<Unit>, on day: Day) -> Day? {
    guard let all = selfScoreBy, day > all else { return nil }
    let row = units.first { $0.unit == unit && !$0.extensionReason.isEmpty }
    let last = row?.selfScoreBy.map { max($0, all) } ?? all
    return day > last ? last : nil
  }
}

/// Who of the inspectors may score a unit of a campaign.
package enum Scorers: String, CaseIterable, Sendable {
  /// Those of the team that visits it.
  case visitingTeam
  /// Any of them: softer than the rule, and noted by `check`.
  case anyInspector
}

/// How far a campaign has come.
package enum CampaignState: String, CaseIterable, Sendable {
  case preparing, running, done
}

/// A unit that is scored in a campaign.
package struct CampaignUnit: RowValue {
  package static let letter: Character = "w"
  package let id: ID<CampaignUnit>
  package let unit: ID<Unit>
  /// With which units it is ranked, where its kind does not tell.
  package let group: String
  /// Until when it may change its own scores, where it was given longer than the others.
  package let selfScoreBy: Day?
  /// Why it was given longer; without it that day does not count.
  package let extensionReason: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    group: Field.text("group"),
    selfScoreBy: Field.day("selfScoreBy"),
    extensionReason: Field.text("extensionReason")
  )
  package static let schema = Schema(fields, CampaignUnit.init)
}

/// A unit that is proposed for a reward after a campaign.
package struct CampaignReward: RowValue {
  package static let letter: Character = "f"
  package let id: ID<CampaignReward>
  package let unit: ID<Unit>
  /// What it is to get: praise, a certificate, with the decision once there is one.
  package let reward: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    reward: Field.text("reward")
  )
  package static let schema = Schema(fields, CampaignReward.init)
}
