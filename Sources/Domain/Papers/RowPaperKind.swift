/// What the rows of a table out of a paper become: rows of which list of which kind of record.
package enum RowPaperKind: String, CaseIterable, Sendable {
  case lines, tasks, responsibilities, targets, reports, criteria, norms, vouchers, members
  case attendance, group, roster

  /// The kind of record that holds the list.
  package var record: RecordKind {
    switch self {
    case .lines, .vouchers: .budget
    case .tasks, .responsibilities, .targets, .reports, .roster: .plan
    case .criteria: .criteriaSet
    case .norms: .normTable
    case .members: .committee
    case .attendance: .training
    case .group: .group
    }
  }

  /// The list of its record.
  package var list: Path {
    switch self {
    case .lines: Path(Budget.fields.lines)
    case .vouchers: Path(Budget.fields.vouchers)
    case .tasks: Path(Plan.fields.tasks)
    case .responsibilities: Path(Plan.fields.responsibilities)
    case .targets: Path(Plan.fields.targets)
    case .reports: Path(Plan.fields.reportDuties)
    case .criteria: Path(CriteriaSet.fields.criteria)
    case .norms: Path(NormTable.fields.entries)
    case .members: Path(Committee.fields.members)
    case .attendance: Path(Training.fields.attendance)
    case .group: Path(UnitGroup.fields.members)
    case .roster: Path(Plan.fields.rosters)
    }
  }

  /// The kind whose rows stand in a list; nil for lists that are not brought in.
  package static func of(_ list: Path, in record: RecordKind) -> RowPaperKind? {
    if record == .plan, roster.list.covers(list) { return .roster }
    return allCases.first { $0.record == record && $0.list == list }
  }

  /// The fields of its rows.
  var form: RecordForm {
    // A list of a plan is one row of it, with the units in groups below.
    if self == .roster { return RosterEntry.form }
    let form = Record.form(of: record).form(at: list)
    return form?.inner ?? RecordForm([])
  }

  /// Whether a paper of its kind may be a record of its own: an estimate, a criteria set, a norm table.
  package var makesRecords: Bool {
    switch self {
    case .lines, .tasks, .criteria, .norms, .members, .group: true
    case .responsibilities, .targets, .reports, .vouchers, .attendance, .roster: false
    }
  }

  /// Whether a row with a number of its own stands under others.
  var isOutline: Bool { self == .roster || form.form(at: Path(Outline.parent)) != nil }

  /// The fields by which a row of a paper and one of the record are the same, in their order.
  var identity: [Path] {
    switch self {
    case .lines: [Path(BudgetLine.fields.content)]
    case .tasks: [Path(PlanTask.fields.content), Path(PlanTask.fields.method)]
    case .responsibilities:
      [Path(Responsibility.fields.name), Path(Responsibility.fields.content)]
    case .targets: [Path(Target.fields.content), Path(Target.fields.year)]
    case .reports: [Path(ReportDuty.fields.content), Path(ReportDuty.fields.sender)]
    case .criteria: [Path(Criterion.fields.title)]
    case .norms: [Path(CostNorm.fields.content), Path(CostNorm.fields.units)]
    case .vouchers: [Path(Voucher.fields.number), Path(Voucher.fields.date)]
    case .members: [Path(CommitteeMember.fields.office)]
    case .attendance: [Path(TrainingAttendance.fields.unit)]
    case .group: [Path(GroupMember.fields)]
    case .roster: [Path(RosterEntry.fields.name)]
    }
  }

  /// The field that a row has to say.
  package var title: Path { identity[0] }
}
