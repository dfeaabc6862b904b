/// An inspection team (đoàn đánh giá): offices, never persons.
package struct Team: RowValue {
  package static let letter: Character = "x"
  package let id: ID<Team>
  package let name: String
  /// The agency or district that sends it.
  package let owner: ID<Unit>?
  /// The committee that sends it.
  package let committee: ID<Committee>?
  /// The group of units each of which sends one like it.
  package let owners: ID<UnitGroup>?
  /// The office of its head.
  package let head: String
  package let members: [TeamMember]
  /// The number of the decision that sets it up.
  package let decision: String
  /// The day of that decision.
  package let date: Day?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let name = Field.text("name")
    package static let owner = Field<ID<Unit>>.reference("owner")
    package static let committee = Field<ID<Committee>>.reference("committee")
    package static let owners = Field<ID<UnitGroup>>.reference("owners")
    package static let head = Field.text("head")
    package static let members = Field<[TeamMember]>.rows("members")
    package static let decision = Field.text("decision")
    package static let date = Field.day("date")
  }
  package static let form = RecordForm([
    Fields.name, Fields.owner, Fields.committee, Fields.owners, Fields.head, Fields.decision,
    Fields.date, Fields.members,
  ])

  /// Reads a team; its name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    name = try reader.required(Fields.name)
    owner = try reader(Fields.owner)
    committee = try reader(Fields.committee)
    owners = try reader(Fields.owners)
    head = try reader.text(Fields.head)
    members = try reader.rows(Fields.members)
    decision = try reader.text(Fields.decision)
    date = try reader(Fields.date)
  }
}

/// A member of a team by office, with the part for which he answers.
package struct TeamMember: RowValue {
  package static let letter: Character = "e"
  package let id: ID<TeamMember>
  package let office: String
  /// The part of the criteria: ordinals or words.
  package let part: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let office = Field.text("office")
    package static let part = Field.text("part")
  }
  package static let form = RecordForm([Fields.office, Fields.part])

  /// Reads a member; the office must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    office = try reader.required(Fields.office)
    part = try reader.text(Fields.part)
  }
}

/// One unit or body seen by one team, at its office or by file.
package struct Visit: RowValue {
  package static let letter: Character = "v"
  package let id: ID<Visit>
  /// The unit that is seen; nil when the visit is to a body alone.
  package let unit: ID<Unit>?
  /// The consultant that is seen, or the certification body that comes along.
  package let body: ID<Body>?
  package let team: ID<Team>?
  package let day: Day?
  package let mode: VisitMode?
  /// When the notice of the day went out.
  package let noticeSent: Day?
  /// When the unit acknowledged it.
  package let noticeAcknowledged: Day?
  /// Press, radio, computing centre: what is made of it in public.
  package let publicity: String
  /// The lines of estimates that pay for it.
  package let budgetLines: [ID<BudgetLine>]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let body = Field<ID<Body>>.reference("body")
    package static let team = Field<ID<Team>>.row("team", of: "teams")
    package static let day = Field.day("day")
    package static let mode = Field<VisitMode>.choice("mode")
    package static let noticeSent = Field.day("noticeSent")
    package static let noticeAcknowledged = Field.day("noticeAcknowledged")
    package static let publicity = Field.text("publicity")
    package static let budgetLines = Field.lines("budgetLines")
  }
  package static let form = RecordForm([
    Fields.unit, Fields.body, Fields.team, Fields.day, Fields.mode, Fields.noticeSent,
    Fields.noticeAcknowledged, Fields.publicity, Fields.budgetLines,
  ])

  /// Reads a visit; a unit or a body must be named.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    body = try reader(Fields.body)
    unit = body == nil ? try reader.required(Fields.unit) : try reader(Fields.unit)
    team = try reader(Fields.team)
    day = try reader(Fields.day)
    mode = try reader(Fields.mode)
    noticeSent = try reader(Fields.noticeSent)
    noticeAcknowledged = try reader(Fields.noticeAcknowledged)
    publicity = try reader.text(Fields.publicity)
    budgetLines = try reader(Fields.budgetLines) ?? []
  }
}

/// How a unit is seen.
package enum VisitMode: String, CaseIterable, Sendable {
  /// At its office (tại trụ sở).
  case onSite
  /// By its file and report (qua hồ sơ, báo cáo).
  case byFile
}
