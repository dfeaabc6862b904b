import Domain

extension ListedKind {
  /// Every kind that the command line knows, in the order in which messages name them.
  static let all: [ListedKind] = wholeRecords + rowsOfPlans + otherRows

  private static let wholeRecords = [
    ListedKind(
      "unit", "units", .unit,
      columns: [ItemKey.code, ItemKey.name, ItemKey.kindName, ItemKey.parentName],
      computed: DerivedColumn.ofUnits),
    ListedKind(
      "group", "groups", .group,
      columns: [UnitGroup.fields.name, UnitGroup.fields.statedCount, ItemKey.known],
      computed: DerivedColumn.ofGroups),
    ListedKind(
      "plan", "plans", .plan,
      columns: [Plan.fields.number, Plan.fields.date, Plan.fields.title, Plan.fields.state]),
    ListedKind(
      "budget", "budgets", .budget,
      columns: [
        Budget.fields.title, Budget.fields.moneyUnit, Budget.fields.total, ItemKey.holds,
        ItemKey.discrepancies,
      ],
      computed: DerivedColumn.ofBudgets),
    ListedKind("norm-table", "norm-tables", .normTable),
    ListedKind(
      "criteria-set", "criteria-sets", .criteriaSet,
      columns: [
        CriteriaSet.fields.title, CriteriaSet.fields.version, CriteriaSet.fields.from,
        CriteriaSet.fields.to, CriteriaSet.fields.total,
      ]),
    ListedKind(
      "campaign", "campaigns", .campaign,
      columns: [
        Campaign.fields.title, Campaign.fields.year, Campaign.fields.criteriaSet,
        Campaign.fields.from, Campaign.fields.to, Campaign.fields.state,
      ]),
    ListedKind(
      "sheet", "sheets", .sheet,
      columns: [
        ScoreSheet.fields.unit, ScoreSheet.fields.campaign, ScoreSheet.fields.version,
        ItemKey.state, ItemKey.scored, ItemKey.criteriaCount, ItemKey.points, ItemKey.grade,
      ],
      computed: DerivedColumn.ofSheets),
    ListedKind("committee", "committees", .committee),
    ListedKind("training", "trainings", .training),
    ListedKind("meeting", "meetings", .meeting),
    ListedKind("body", "bodies", .body),
    ListedKind("remark", "remarks", .remark),
    ListedKind(
      "paper-layout", "paper-layouts", .paperLayout,
      columns: [
        PaperLayout.fields.title, PaperLayout.fields.takenFor, PaperLayout.fields.readAs,
        PaperLayout.fields.moneyUnit,
      ]),
    ListedKind(
      "key", "keys", .key,
      columns: [
        SigningKey.fields.office, SigningKey.fields.role, SigningKey.fields.publicKey,
        SigningKey.fields.from, SigningKey.fields.retired,
      ]),
  ]

  private static let rowsOfPlans = [
    ListedKind(
      "task", "tasks", .plan, .rows(Plan.fields.tasks),
      columns: [
        ItemKey.fullOrdinal, PlanTask.fields.content, PlanTask.fields.schedule,
        PlanTask.fields.lead, PlanTask.fields.performers, PlanTask.fields.state,
      ]),
    ListedKind(
      "target", "targets", .plan, .rows(Plan.fields.targets),
      columns: [
        ItemKey.fullOrdinal, Target.fields.content, Target.fields.year, Target.fields.comparison,
        Target.fields.share, Target.fields.count, Target.fields.statedBase,
      ]),
    ListedKind(
      "basis", "bases", .plan, .rows(Plan.fields.bases),
      columns: [
        LegalBasis.fields.kind, LegalBasis.fields.number, LegalBasis.fields.date,
        LegalBasis.fields.issuer, LegalBasis.fields.about,
      ]),
    ListedKind(
      "responsibility", "responsibilities", .plan, .rows(Plan.fields.responsibilities),
      columns: [
        ItemKey.fullOrdinal, Responsibility.fields.name, Responsibility.fields.content,
        Responsibility.fields.schedule,
      ]),
    ListedKind(
      "report", "reports", .plan, .rows(Plan.fields.reportDuties),
      columns: [
        ReportDuty.fields.content, ReportDuty.fields.sender, ReportDuty.fields.receiver,
        ReportDuty.fields.schedule,
      ]),
    ListedKind(
      "section", "sections", .plan, .rows(Plan.fields.sections),
      columns: [ItemKey.fullOrdinal, PlanSection.fields.heading, PlanSection.fields.body]),
    ListedKind(
      "appendix", "appendices", .plan, .rows(Plan.fields.appendices),
      columns: [
        ItemKey.fullOrdinal, Appendix.fields.title, Appendix.fields.number, Appendix.fields.date,
      ]),
    ListedKind(
      "roster", "rosters", .plan, .rows(Plan.fields.rosters),
      columns: [Roster.fields.title, Roster.fields.year, ItemKey.listed],
      computed: DerivedColumn.ofRosters),
    ListedKind(
      "roster-entry", "roster-entries", .plan,
      .rows(Plan.fields.rosters, Roster.fields.groups, RosterGroup.fields.entries),
      columns: [ItemKey.fullOrdinal, RosterEntry.fields.name, RosterEntry.fields.unit]),
  ]

  private static let otherRows = [
    ListedKind(
      "line", "lines", .budget, .rows(Budget.fields.lines),
      columns: [
        ItemKey.fullOrdinal, BudgetLine.fields.content, BudgetLine.fields.quantity,
        BudgetLine.fields.norm, BudgetLine.fields.amount, ItemKey.holds,
      ],
      computed: DerivedColumn.ofLines),
    ListedKind(
      "voucher", "vouchers", .budget, .rows(Budget.fields.vouchers),
      columns: [
        Voucher.fields.date, Voucher.fields.number, Voucher.fields.line, Voucher.fields.note,
        Voucher.fields.amount,
      ], isInTableUnit: true),
    ListedKind(
      "norm", "norms", .normTable, .rows(NormTable.fields.entries),
      columns: [CostNorm.fields.units, CostNorm.fields.content, CostNorm.fields.ceiling]),
    ListedKind(
      "criterion", "criteria", .criteriaSet, .rows(CriteriaSet.fields.criteria),
      columns: [
        ItemKey.fullOrdinal, Criterion.fields.title, Criterion.fields.maximum,
        Criterion.fields.rule, Criterion.fields.evidence,
      ]),
    ListedKind(
      "team", "teams", .campaign, .rows(Campaign.fields.teams),
      columns: [Team.fields.name, Team.fields.head, Team.fields.owner]),
    ListedKind(
      "visit", "visits", .campaign, .rows(Campaign.fields.visits),
      columns: [Visit.fields.unit, Visit.fields.day, Visit.fields.mode]),
    ListedKind(
      "finding", "findings", .sheet, .findings,
      columns: [
        ScoreSheet.fields.unit, Finding.fields.kind, ItemKey.fullOrdinal, Finding.fields.text,
        Finding.fields.owner, Finding.fields.due, Finding.fields.verified,
      ],
      computed: DerivedColumn.ofFindings),
  ]
}
