/// An agency that the committee steers (cơ quan, đơn vị).
///
/// Its names, codes, parents and kinds each have dates, since all four change over time while the
/// unit stays what it is: neither a name nor an official code identifies it.
package struct Unit: RecordValue {
  package static let kind = RecordKind.unit

  package let id: ID<Unit>
  package let names: [DatedName]
  package let codes: [DatedName]
  package let kinds: [DatedKind]
  package let parents: [DatedParent]
  package let obligation: Obligation?
  /// Whether it has a quality system of its own.
  package let ownSystem: Bool?
  package let telephone: String
  package let note: String
  /// The units out of which it came; what came out of it is computed (`Workspace.successors`).
  package let predecessors: [Predecessor]
  /// From its founding to its end.
  package let existence: Period
  /// The decision by which it ended, where one is known.
  package let endedBy: String
  /// The edition of the standard that its system follows, as data; empty for none.
  package let edition: String
  package let stage: QMSStage?
  package let path: QMSPath?
  /// The steps of its path.
  package let steps: [PathStep]
  /// Whether it tries something out for others (thí điểm).
  package let isPilot: Bool
  /// Whether its system is kept electronically (ISO điện tử).
  package let isElectronic: Bool
  package let declarations: [Declaration]
  package let duties: [YearlyDuty]
  package let contacts: [UnitContact]

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let names = Field<[DatedName]>.rows("names")
    package static let codes = Field<[DatedName]>.rows("codes")
    package static let kinds = Field<[DatedKind]>.rows("kinds")
    package static let parents = Field<[DatedParent]>.rows("parents")
    package static let obligation = Field<Obligation>.choice("obligation")
    package static let ownSystem = Field.flag("ownSystem")
    package static let telephone = Field.telephone("telephone")
    package static let note = Field.text("note")
    package static let predecessors = Field<[Predecessor]>.rows("predecessors")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let endedBy = Field.text("endedBy")
    package static let edition = Field.text("edition")
    package static let stage = Field<QMSStage>.choice("stage")
    package static let path = Field<QMSPath>.choice("path")
    package static let steps = Field<[PathStep]>.rows("steps")
    package static let isPilot = Field.flag("isPilot")
    package static let isElectronic = Field.flag("isElectronic")
    package static let declarations = Field<[Declaration]>.rows("declarations")
    package static let duties = Field<[YearlyDuty]>.rows("duties")
    package static let contacts = Field<[UnitContact]>.rows("contacts")
  }

  package static let form = RecordForm([
    Fields.names, Fields.codes, Fields.kinds, Fields.parents, Fields.from, Fields.to,
    Fields.endedBy, Fields.predecessors, Fields.obligation, Fields.ownSystem, Fields.stage,
    Fields.edition,
    Fields.path, Fields.steps, Fields.isPilot, Fields.isElectronic, Fields.declarations,
    Fields.duties, Fields.contacts, Fields.telephone, Fields.note,
  ])

  /// Reads a unit; at least one name must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    names = try reader.required(Fields.names)
    codes = try reader.rows(Fields.codes)
    kinds = try reader.rows(Fields.kinds)
    parents = try reader.rows(Fields.parents)
    obligation = try reader(Fields.obligation)
    ownSystem = try reader(Fields.ownSystem)
    telephone = try reader.text(Fields.telephone)
    note = try reader.text(Fields.note)
    predecessors = try reader.rows(Fields.predecessors)
    existence = Period(from: try reader(Fields.from), to: try reader(Fields.to))
    endedBy = try reader.text(Fields.endedBy)
    edition = try reader.text(Fields.edition)
    stage = try reader(Fields.stage)
    path = try reader(Fields.path)
    steps = try reader.rows(Fields.steps)
    isPilot = try reader(Fields.isPilot) ?? false
    isElectronic = try reader(Fields.isElectronic) ?? false
    declarations = try reader.rows(Fields.declarations)
    duties = try reader.rows(Fields.duties)
    contacts = try reader.rows(Fields.contacts)
    guard !names.isEmpty else { throw Misfit("names", .missing) }
  }

  /// The name in force on a day, or the newest one.
  package func name(on day: Day?) -> String { inForce(names, on: day)?.text ?? "" }

  /// The official code in force on a day.
  package func code(on day: Day?) -> String? { inForce(codes, on: day)?.text }

  /// The key of its kind on a day.
  package func kind(on day: Day?) -> String? { inForce(kinds, on: day)?.kind }

  /// The unit it belongs to on a day.
  package func parent(on day: Day?) -> ID<Unit>? { inForce(parents, on: day)?.unit }
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let text = Field.text("text")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let decision = Field.text("decision")
  }
  package static let form = RecordForm([Fields.text, Fields.from, Fields.to, Fields.decision])

  /// Reads a name; the text must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    text = try reader.required(Fields.text)
    period = Period(from: try reader(Fields.from), to: try reader(Fields.to))
    decision = try reader.text(Fields.decision)
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let kind = Field.unitKind("kind")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let decision = Field.text("decision")
  }
  package static let form = RecordForm([Fields.kind, Fields.from, Fields.to, Fields.decision])

  /// Reads a kind; its key must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    kind = try reader.required(Fields.kind)
    period = Period(from: try reader(Fields.from), to: try reader(Fields.to))
    decision = try reader.text(Fields.decision)
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

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let unit = Field<ID<Unit>>.reference("unit")
    package static let from = Field.day("from")
    package static let to = Field.day("to")
    package static let decision = Field.text("decision")
  }
  package static let form = RecordForm([Fields.unit, Fields.from, Fields.to, Fields.decision])

  /// Reads a parent; the unit must be named.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    unit = try reader.required(Fields.unit)
    period = Period(from: try reader(Fields.from), to: try reader(Fields.to))
    decision = try reader.text(Fields.decision)
  }
}
