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
  /// The number of the decision that sets it up.
  package let decision: String
  /// The day of that decision.
  package let date: Day?
  package let members: [TeamMember]

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    name: Field.text("name").required(),
    owner: Field<ID<Unit>?>.reference("owner"),
    committee: Field<ID<Committee>?>.reference("committee"),
    owners: Field<ID<UnitGroup>?>.reference("owners"),
    head: Field.text("head"),
    decision: Field.text("decision"),
    date: Field.day("date"),
    members: Field<[TeamMember]>.rows("members")
  )
  package static let schema = Schema(fields, Team.init)
}

/// A member of a team by office, with the part for which they answer.
package struct TeamMember: RowValue {
  package static let letter: Character = "e"
  package let id: ID<TeamMember>
  package let office: String
  /// The part of the criteria: ordinals or words.
  package let part: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    office: Field.text("office").required(),
    part: Field.text("part")
  )
  package static let schema = Schema(fields, TeamMember.init)
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

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit"),
    body: Field<ID<Body>?>.reference("body"),
    team: Field<ID<Team>?>.row("team", of: "teams"),
    day: Field.day("day"),
    mode: Field<VisitMode?>.choice("mode"),
    noticeSent: Field.day("noticeSent"),
    noticeAcknowledged: Field.day("noticeAcknowledged"),
    publicity: Field.prose("publicity"),
    budgetLines: Field.lines("budgetLines")
  )
  package static let schema = Schema(fields, reading: Visit.init(reading:))

  /// Reads a visit; a unit or a body must be named.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    body = try reader(Self.fields.body)
    unit = body == nil ? try reader.required(Self.fields.unit) : try reader(Self.fields.unit)
    team = try reader(Self.fields.team)
    day = try reader(Self.fields.day)
    mode = try reader(Self.fields.mode)
    noticeSent = try reader(Self.fields.noticeSent)
    noticeAcknowledged = try reader(Self.fields.noticeAcknowledged)
    publicity = try reader(Self.fields.publicity)
    budgetLines = try reader(Self.fields.budgetLines)
  }
}

/// How a unit is seen.
package enum VisitMode: String, CaseIterable, Sendable {
  /// At its office (tại trụ sở).
  case onSite
  /// By its file and report (qua hồ sơ, báo cáo).
  case byFile
}
