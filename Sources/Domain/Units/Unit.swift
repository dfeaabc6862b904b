/// An agency that the committee steers (cơ quan, đơn vị).
///
/// Its names, codes, parents and kinds each have dates, since all four change over time while the
/// unit stays what it is: neither a name nor an official code identifies it.
package struct Unit: RecordValue {
  package static let kind = RecordKind.unit
  package static let letter: Character = "u"

  package let id: ID<Unit>
  package let names: [DatedName]
  package let codes: [DatedName]
  package let kinds: [DatedKind]
  package let parents: [DatedParent]
  /// The decision by which it ended, where one is known.
  package let endedBy: String
  /// The units out of which it came; what came out of it is computed (`Workspace.successors`).
  package let predecessors: [Predecessor]
  package let obligation: Obligation?
  /// Whether it has a quality system of its own.
  package let ownSystem: Bool?
  package let stage: QMSStage?
  /// From its founding to its end.
  package let existence: Period
  /// The edition of the standard that its system follows, as data; empty for none.
  package let edition: String
  package let path: Roadmap?
  /// The steps of its path.
  package let steps: [RoadmapStep]
  /// Whether it tries something out for others (thí điểm).
  package let isPilot: Bool
  /// Whether its system is kept electronically (ISO điện tử).
  package let isElectronic: Bool
  package let declarations: [Declaration]
  package let duties: [YearlyDuty]
  package let contacts: [UnitContact]
  /// Of what it was reminded.
  package let reminders: [Reminder]
  package let telephone: String
  package let note: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    names: Field<[DatedName]>.rows("names").required(),
    codes: Field<[DatedName]>.rows("codes"),
    kinds: Field<[DatedKind]>.rows("kinds"),
    parents: Field<[DatedParent]>.rows("parents"),
    from: Field.day("from"),
    to: Field.day("to"),
    endedBy: Field.text("endedBy"),
    predecessors: Field<[Predecessor]>.rows("predecessors"),
    obligation: Field<Obligation?>.choice("obligation"),
    ownSystem: Field.optionalFlag("ownSystem"),
    stage: Field<QMSStage?>.choice("stage"),
    edition: Field.text("edition"),
    path: Field<Roadmap?>.choice("path"),
    steps: Field<[RoadmapStep]>.rows("steps"),
    isPilot: Field.flag("isPilot"),
    isElectronic: Field.flag("isElectronic"),
    declarations: Field<[Declaration]>.rows("declarations"),
    duties: Field<[YearlyDuty]>.rows("duties"),
    contacts: Field<[UnitContact]>.rows("contacts"),
    reminders: Field<[Reminder]>.rows("reminders"),
    telephone: Field.telephone("telephone"),
    note: Field.prose("note")
  )
  package static let schema = Schema(fields, reading: Unit.init(reading:))

  package func title(in workspace: Workspace, on day: Day?) -> String { name(on: day) }

  /// All names that it has or had.
  package func allNames(in workspace: Workspace) -> [String] { names.map(\.text) }

  /// Reads a unit; at least one name must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    names = try reader(Self.fields.names)
    codes = try reader(Self.fields.codes)
    kinds = try reader(Self.fields.kinds)
    parents = try reader(Self.fields.parents)
    obligation = try reader(Self.fields.obligation)
    ownSystem = try reader(Self.fields.ownSystem)
    telephone = try reader(Self.fields.telephone)
    note = try reader(Self.fields.note)
    predecessors = try reader(Self.fields.predecessors)
    existence = Period(from: try reader(Self.fields.from), to: try reader(Self.fields.to))
    endedBy = try reader(Self.fields.endedBy)
    edition = try reader(Self.fields.edition)
    stage = try reader(Self.fields.stage)
    path = try reader(Self.fields.path)
    steps = try reader(Self.fields.steps)
    isPilot = try reader(Self.fields.isPilot)
    isElectronic = try reader(Self.fields.isElectronic)
    declarations = try reader(Self.fields.declarations)
    duties = try reader(Self.fields.duties)
    contacts = try reader(Self.fields.contacts)
    reminders = try reader(Self.fields.reminders)
    guard !names.isEmpty else { throw DecodingFailure(Path(Unit.fields.names), .missing) }
  }

  /// The name in force on a day, or the newest one.
  package func name(on day: Day?) -> String { inForce(names, on: day)?.text ?? "" }

  /// The official code in force on a day.
  package func code(on day: Day?) -> String? { inForce(codes, on: day)?.text }

  /// The key of its kind on a day.
  package func kind(on day: Day?) -> String? { inForce(kinds, on: day)?.kind }

  /// The unit it belongs to on a day; none after the last entry has ended.
  package func parent(on day: Day?) -> ID<Unit>? {
    guard let entry = inForce(parents, on: day) else { return nil }
    if let to = entry.period.to, day.map({ to < $0 }) ?? true { return nil }
    return entry.unit
  }
}

/// Whether a unit must apply the standard (QĐ 19/2014/QĐ-TTg) or is encouraged to.
package enum Obligation: String, CaseIterable, Sendable {
  case mandatory, encouraged
}

/// Something that holds during a period.
protocol Dated {
  /// When it holds.
  var period: Period { get }
}

/// The fields that tell of a name, a code, a kind or a parent of a unit when it was in force.
package enum InForce {
  package static let from = Field.day("from")
  package static let to = Field.day("to")
  /// The decision by which it is so.
  package static let decision = Field.text("decision")
}

/// What is in force on a day; without a day, or when nothing is, the last one listed.
func inForce<Value: Dated>(_ values: [Value], on day: Day?) -> Value? {
  if let day, let found = values.last(where: { $0.period.covers(day) }) { return found }
  return values.last
}

/// A name or a code with the time during which it was in force.
package struct DatedName: RowValue, Dated {
  package static let letter: Character = "v"
  package let id: ID<DatedName>
  package let text: String
  package let period: Period
  /// The decision that brought it, where one is known.
  package let decision: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    text: Field.text("text").required(),
    from: InForce.from,
    to: InForce.to,
    decision: InForce.decision
  )
  package static let schema = Schema(fields, reading: DatedName.init(reading:))

  /// Reads a name; the text must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    text = try reader(Self.fields.text)
    period = Period(from: try reader(Self.fields.from), to: try reader(Self.fields.to))
    decision = try reader(Self.fields.decision)
  }
}

/// The kind of a unit with the time during which it was of that kind.
package struct DatedKind: RowValue, Dated {
  package static let letter: Character = "w"
  package let id: ID<DatedKind>
  package let kind: String
  package let period: Period
  /// The decision that brought it, where one is known.
  package let decision: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    kind: Field.unitKind("kind").required(),
    from: InForce.from,
    to: InForce.to,
    decision: InForce.decision
  )
  package static let schema = Schema(fields, reading: DatedKind.init(reading:))

  /// Reads a kind; its key must be there.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    kind = try reader(Self.fields.kind)
    period = Period(from: try reader(Self.fields.from), to: try reader(Self.fields.to))
    decision = try reader(Self.fields.decision)
  }
}

/// The unit to which another belonged during a time.
package struct DatedParent: RowValue, Dated {
  package static let letter: Character = "y"
  package let id: ID<DatedParent>
  package let unit: ID<Unit>
  package let period: Period
  /// The decision that brought it, where one is known.
  package let decision: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    unit: Field<ID<Unit>?>.reference("unit").required(),
    from: InForce.from,
    to: InForce.to,
    decision: InForce.decision
  )
  package static let schema = Schema(fields, reading: DatedParent.init(reading:))

  /// Reads a parent; the unit must be named.
  package init(reading reader: TreeReader) throws(DecodingFailure) {
    id = try reader.id()
    unit = try reader(Self.fields.unit)
    period = Period(from: try reader(Self.fields.from), to: try reader(Self.fields.to))
    decision = try reader(Self.fields.decision)
  }
}
