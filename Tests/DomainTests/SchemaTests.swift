import Domain
import Testing

/// All types that are read field by field; HouseTests hold that none is missing here.
///
/// Changes and scores of a sheet, and the sheet itself, have fields that go only with others: their
/// own tests try them.
private let schemas: [any GroupValue.Type] = [
  AgendaItem.self, Appendix.self, Band.self, Body.self, BodyCheck.self, Budget.self,
  BudgetDecision.self, BudgetLine.self, BudgetRequest.self, BudgetTotal.self, Campaign.self,
  CampaignReward.self, CampaignUnit.self, Committee.self, CommitteeMember.self, Conclusion.self,
  CostNorm.self, CountPart.self, CriteriaPart.self, CriteriaSet.self, Criterion.self,
  DatedKind.self, DatedName.self, DatedParent.self, Declaration.self, EligibleExpense.self,
  EvidenceReference.self, Finding.self, Grade.self, GradeScale.self, GroupMember.self,
  LegalBasis.self, Meeting.self, NormTable.self, PaperLayout.self, RoadmapStep.self, Plan.self,
  PlanFigure.self,
  PlanSection.self, PlanTask.self, Predecessor.self, Recipient.self, RegisterEntry.self,
  Remark.self, Reminder.self,
  ReportDuty.self, ReportReceipt.self, ReportStep.self, Responsibility.self,
  Roster.self, RosterEntry.self, RosterGroup.self,
  Signature.self, SigningKey.self, Target.self, TaskParty.self, Team.self,
  TeamMember.self, Training.self, TrainingAttendance.self, TypedFigures.self, Unit.self,
  UnitContact.self, UnitGroup.self, Visit.self, Voucher.self, YearFigures.self, YearlyDuty.self,
]

@Suite("Each field stands once beside its property")
struct SchemaTests {
  @Test(
    "Every field is read into a property of its own, and by no other field",
    arguments: schemas.indices)
  func ownProperty(_ index: Int) throws {
    try check(schemas[index])
  }

  /// The properties of fields that are held otherwise than under their own key.
  private static let otherwise: [String: Set<String>] = [
    "Unit.from": ["existence"], "Unit.to": ["existence"],
    "DatedName.from": ["period"], "DatedName.to": ["period"],
    "DatedKind.from": ["period"], "DatedKind.to": ["period"],
    "DatedParent.from": ["period"], "DatedParent.to": ["period"],
    // The rule of the sample has neither steps nor bands.
    "Criterion.steps": [], "Criterion.bands": [], "Criterion.step": [],
    "Plan.sort": ["category"], "Training.sort": ["category"], "Body.sort": ["category"],
    "PlanTask.kind": ["category"], "TaskParty.unit": ["named"], "TaskParty.group": ["named"],
    "TaskParty.committee": ["named"], "Responsibility.unit": ["units"],
    "Responsibility.group": ["groups"], "Conclusion.unit": ["units"],
    "TaskParty.outsideBody": ["named"], "TaskParty.name": ["named"],
  ]

  /// Changes one field after the other and looks which property changed with it.
  private func check<Group: GroupValue>(_ type: Group.Type) throws {
    let form = Group.form
    let letter = (type as? any RowValue.Type)?.letter ?? "a"
    let whole = SampledForm(form, letter).tree
    let before = try properties(of: Group(reading: TreeReader(whole)))
    #expect(!form.entries.isEmpty)
    for entry in form.entries {
      let other = whole.with(entry.key, SampledForm.value(of: entry, second: true))
      #expect(other != whole, "\(type).\(entry.key)")
      let after = try properties(of: Group(reading: TreeReader(other)))
      let changed = after.filter { before[$0.key] != $0.value }.map(\.key)
      let own = Self.otherwise["\(type).\(entry.key)"] ?? [entry.key]
      #expect(Set(changed) == own, "\(type).\(entry.key): \(changed)")
    }
  }

  /// The stored properties of a value by their names, as text.
  private func properties(of value: Any) -> [String: String] {
    Dictionary(
      Mirror(reflecting: value).children.compactMap { child in
        child.label.map { ($0, "\(child.value)") }
      }, uniquingKeysWith: { $1 })
  }

  @Test("A field that must be there and is not is told by its place")
  func required() throws {
    let empty = Tree.row(id: "\(Meeting.letter)aaaaaaaaaa")
    #expect(throws: DecodingFailure("title", .missing)) { try Meeting(reading: TreeReader(empty)) }
    #expect(throws: DecodingFailure("names", .missing)) {
      try Unit(reading: TreeReader(Tree.row(id: "uaaaaaaaaaa")))
    }
  }
}
