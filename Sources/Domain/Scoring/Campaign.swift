/// A round of scoring (đợt chấm điểm): which units, by which set, which teams go when.
package struct Campaign: RecordValue {
  package static let kind = RecordKind.campaign

  package let id: ID<Campaign>
  package let title: String
  package let year: Int?
  package let plan: ID<Plan>?
  /// The decision or plan it rests on, as text.
  package let basis: String
  /// Nil while the criteria set was not entered.
  package let criteriaSet: ID<CriteriaSet>?
  package let from: Day?
  package let to: Day?
  /// When, as printed: `from` and `to` may only be intended.
  package let schedule: String
  /// Until when units hand in their own scores, that day included.
  package let selfScoreBy: Day?
  package let state: CampaignState?
  package let teams: [Team]
  package let visits: [Visit]
  package let units: [CampaignUnit]
  /// The groups that it is meant for, also where their units are not listed yet.
  package let groups: [ID<UnitGroup>]
  /// The agency or district that holds it.
  package let owner: ID<Unit>?
  /// The committee that holds it, or for which `owner` does.
  package let committee: ID<Committee>?
  /// The number of the letter that tells units how to score themselves.
  package let guidance: String
  /// The day of that letter.
  package let guidanceDate: Day?
  /// Which units are proposed for a reward, and which.
  package let rewards: [CampaignReward]
  /// The heads of its sheets that were signed: kept beside its fields, written only with a sheet.
  package let register: SheetRegister
  /// The number of each unit's first visit.
  private let firstVisits: [ID<Unit>: Int]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let title = Field.text("title")
    package static let year = Field.year("year")
    package static let plan = Field<ID<Plan>>.reference("plan")
    package static let basis = Field.text("basis")
    package static let criteriaSet = Field<ID<CriteriaSet>>.reference("criteriaSet")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let selfScoreBy = Field.day("selfScoreBy")
    package static let state = Field<CampaignState>.choice("state")
    package static let teams = Field<[Team]>.rows("teams")
    package static let visits = Field<[Visit]>.rows("visits")
    package static let units = Field<[CampaignUnit]>.rows("units")
    package static let schedule = Field.text("schedule")
    package static let groups = Field<[ID<UnitGroup>]>.references("groups")
    package static let owner = Field<ID<Unit>>.reference("owner")
    package static let committee = Field<ID<Committee>>.reference("committee")
    package static let guidance = Field.text("guidance")
    package static let guidanceDate = Field.day("guidanceDate")
    package static let rewards = Field<[CampaignReward]>.rows("rewards")
  }
  package static let form = RecordForm([
    Fields.title, Fields.year, Fields.owner, Fields.committee, Fields.plan, Fields.basis,
    Fields.guidance, Fields.guidanceDate, Fields.criteriaSet, Fields.schedule, Fields.from,
    Fields.to, Fields.selfScoreBy, Fields.state, Fields.groups, Fields.teams, Fields.visits,
    Fields.units, Fields.rewards,
  ])

  /// Reads a campaign; its title must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    title = try reader.required(Fields.title)
    year = try reader(Fields.year)
    plan = try reader(Fields.plan)
    basis = try reader.text(Fields.basis)
    criteriaSet = try reader(Fields.criteriaSet)
    from = try reader(Fields.from)
    to = try reader(Fields.to)
    selfScoreBy = try reader(Fields.selfScoreBy)
    state = try reader(Fields.state)
    teams = try reader.rows(Fields.teams)
    visits = try reader.rows(Fields.visits)
    let visited = visits.enumerated().compactMap { place, visit in visit.unit.map { ($0, place) } }
    firstVisits = Dictionary(visited) { first, _ in first }
    units = try reader.rows(Fields.units)
    schedule = try reader.text(Fields.schedule)
    groups = try reader(Fields.groups) ?? []
    owner = try reader(Fields.owner)
    committee = try reader(Fields.committee)
    guidance = try reader.text(Fields.guidance)
    guidanceDate = try reader(Fields.guidanceDate)
    rewards = try reader.rows(Fields.rewards)
    register = SheetRegister(reader.tree(SheetRegister.key.text))
  }

  /// The first visit to a unit, nil before one is planned.
  package func visit(to unit: ID<Unit>) -> Visit? { firstVisits[unit].map { visits[$0] } }

  /// Whether anybody was named yet who is scored or who scores.
  ///
  /// One that a plan only announces has neither.
  package var isLaidOut: Bool { !units.isEmpty || !teams.isEmpty || !visits.isEmpty }

  /// Whether units may still change their own scores on `day`.
  package func takesSelfScores(on day: Day) -> Bool { selfScoreBy.map { day <= $0 } ?? true }
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let group = Field.text("group")
  }
  package static let form = RecordForm([Fields.unit, Fields.group])

  /// Reads a row; the unit must be named.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unit = try reader.required(Fields.unit)
    group = try reader.text(Fields.group)
  }
}

/// A unit that is proposed for a reward after a campaign.
package struct CampaignReward: RowValue {
  package static let letter: Character = "f"
  package let id: ID<CampaignReward>
  package let unit: ID<Unit>
  /// What it is to get: praise, a certificate, with the decision once there is one.
  package let reward: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let reward = Field.text("reward")
  }
  package static let form = RecordForm([Fields.unit, Fields.reward])

  /// Reads a row; the unit must be named.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unit = try reader.required(Fields.unit)
    reward = try reader.text(Fields.reward)
  }
}
