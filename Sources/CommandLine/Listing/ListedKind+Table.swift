import Domain

extension ListedKind {
  /// Every kind that the command line knows, in the order in which messages name them.
  static let all: [ListedKind] = wholeRecords + rowsOfPlans + otherRows

  private static let wholeRecords = [
    ListedKind(
      "unit", "units", .unit, columns: ["code", "name", "kindName", "parentName"],
      computed: DerivedColumn.ofUnits),
    ListedKind(
      "group", "groups", .group, columns: ["name", "statedCount", "known"],
      computed: DerivedColumn.ofGroups),
    ListedKind("plan", "plans", .plan, columns: ["number", "date", "title", "state"]),
    ListedKind(
      "budget", "budgets", .budget,
      columns: ["title", "moneyUnit", "total", "holds", "discrepancies"],
      computed: DerivedColumn.ofBudgets),
    ListedKind("norm-table", "norm-tables", .normTable),
    ListedKind(
      "criteria-set", "criteria-sets", .criteriaSet,
      columns: ["title", "version", "from", "to", "total"]),
    ListedKind(
      "campaign", "campaigns", .campaign,
      columns: ["title", "year", "criteriaSet", "from", "to", "state"]),
    ListedKind(
      "sheet", "sheets", .sheet,
      columns: [
        "unit", "campaign", "version", "state", "scored", "criteriaCount", "points", "grade",
      ],
      computed: DerivedColumn.ofSheets),
    ListedKind("committee", "committees", .committee),
    ListedKind("training", "trainings", .training),
    ListedKind("meeting", "meetings", .meeting),
    ListedKind("body", "bodies", .body),
    ListedKind("remark", "remarks", .remark),
  ]

  private static let rowsOfPlans = [
    ListedKind(
      "task", "tasks", .plan, .rows(["tasks"]),
      columns: ["trail", "content", "schedule", "lead", "performers", "state"]),
    ListedKind(
      "target", "targets", .plan, .rows(["targets"]),
      columns: ["trail", "content", "year", "comparison", "share", "count", "statedBase"]),
    ListedKind(
      "basis", "bases", .plan, .rows(["bases"]),
      columns: ["kind", "number", "date", "issuer", "about"]),
    ListedKind(
      "responsibility", "responsibilities", .plan, .rows(["responsibilities"]),
      columns: ["trail", "name", "content", "schedule"]),
    ListedKind(
      "report", "reports", .plan, .rows(["reportDuties"]),
      columns: ["content", "sender", "receiver", "schedule"]),
    ListedKind(
      "section", "sections", .plan, .rows(["sections"]), columns: ["trail", "heading", "body"]),
    ListedKind(
      "appendix", "appendices", .plan, .rows(["appendices"]),
      columns: ["trail", "title", "number", "date"]),
    ListedKind(
      "roster", "rosters", .plan, .rows(["rosters"]), columns: ["title", "year", "listed"],
      computed: DerivedColumn.ofRosters),
    ListedKind(
      "roster-entry", "roster-entries", .plan, .rows(["rosters", "groups", "entries"]),
      columns: ["trail", "name", "unit"]),
  ]

  private static let otherRows = [
    ListedKind(
      "line", "lines", .budget, .rows(["lines"]),
      columns: ["trail", "content", "quantity", "norm", "amount", "holds"],
      computed: DerivedColumn.ofLines),
    ListedKind(
      "voucher", "vouchers", .budget, .rows(["vouchers"]),
      columns: ["date", "number", "line", "note", "amount"], isInTableUnit: true),
    ListedKind(
      "norm", "norms", .normTable, .rows(["entries"]), columns: ["units", "content", "ceiling"]),
    ListedKind(
      "criterion", "criteria", .criteriaSet, .rows(["criteria"]),
      columns: ["trail", "title", "maximum", "rule", "evidence"]),
    ListedKind("team", "teams", .campaign, .rows(["teams"]), columns: ["name", "head", "owner"]),
    ListedKind(
      "visit", "visits", .campaign, .rows(["visits"]), columns: ["unit", "day", "mode"]),
    ListedKind(
      "finding", "findings", .sheet, .findings,
      columns: ["unit", "kind", "trail", "text", "owner", "due", "verified"],
      computed: DerivedColumn.ofFindings),
  ]
}
