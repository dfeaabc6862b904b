/// A plan of the committee or of the province (kế hoạch).
package struct Plan: RecordValue {
  package static let kind = RecordKind.plan

  package let id: ID<Plan>
  /// Number and symbol, `52/KH-BCĐ`; empty until issued.
  package let number: String
  package let date: Day?
  /// The date as printed where it is no whole day: *tháng 01/2023*.
  package let dated: String
  package let title: String
  package let sort: PlanSort?
  package let state: PlanState?
  package let issuer: String
  /// Who stands above the issuer in the head.
  package let superior: String
  /// Where it is dated.
  package let place: String
  package let firstYear: Int?
  package let lastYear: Int?
  /// What it says before its first heading.
  package let opening: String
  /// What it says after its last heading.
  package let closing: String
  package let rosters: [Roster]
  package let figures: [PlanFigure]
  package let bases: [LegalBasis]
  package let sections: [PlanSection]
  package let tasks: [PlanTask]
  package let targets: [Target]
  package let responsibilities: [Responsibility]
  package let reportDuties: [ReportDuty]
  package let recipients: [Recipient]
  package let signature: Signature?
  package let appendices: [Appendix]
  /// Who keeps it on file (lưu).
  package let archive: String

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let number = Field.text("number")
    package static let date = Field.day("date")
    package static let dated = Field.text("dated")
    package static let title = Field.text("title")
    package static let sort = Field<PlanSort>.choice("sort")
    package static let state = Field<PlanState>.choice("state")
    package static let issuer = Field.text("issuer")
    package static let superior = Field.text("superior")
    package static let place = Field.text("place")
    package static let firstYear = Field.year("firstYear")
    package static let lastYear = Field.year("lastYear")
    package static let opening = Field.text("opening")
    package static let closing = Field.text("closing")
    package static let rosters = Field<[Roster]>.rows("rosters")
    package static let figures = Field<[PlanFigure]>.rows("figures")
    package static let bases = Field<[LegalBasis]>.rows("bases")
    package static let sections = Field<[PlanSection]>.rows("sections")
    package static let tasks = Field<[PlanTask]>.rows("tasks")
    package static let targets = Field<[Target]>.rows("targets")
    package static let responsibilities = Field<[Responsibility]>.rows("responsibilities")
    package static let reportDuties = Field<[ReportDuty]>.rows("reportDuties")
    package static let recipients = Field<[Recipient]>.rows("recipients")
    package static let signature = Field<Signature>.group("signature")
    package static let appendices = Field<[Appendix]>.rows("appendices")
    package static let archive = Field.text("archive")
  }
  package static let form = RecordForm([
    Fields.number, Fields.date, Fields.dated, Fields.title, Fields.sort, Fields.state,
    Fields.issuer, Fields.superior, Fields.place, Fields.firstYear, Fields.lastYear,
    Fields.rosters, Fields.figures, Fields.bases, Fields.opening, Fields.sections, Fields.tasks,
    Fields.targets, Fields.responsibilities, Fields.reportDuties, Fields.closing,
    Fields.recipients, Fields.signature, Fields.appendices, Fields.archive,
  ])

  /// Reads a plan; its title must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    number = try reader.text(Fields.number)
    date = try reader(Fields.date)
    dated = try reader.text(Fields.dated)
    title = try reader.required(Fields.title)
    sort = try reader(Fields.sort)
    state = try reader(Fields.state)
    issuer = try reader.text(Fields.issuer)
    superior = try reader.text(Fields.superior)
    place = try reader.text(Fields.place)
    firstYear = try reader(Fields.firstYear)
    lastYear = try reader(Fields.lastYear)
    opening = try reader.text(Fields.opening)
    closing = try reader.text(Fields.closing)
    rosters = try reader.rows(Fields.rosters)
    figures = try reader.rows(Fields.figures)
    bases = try reader.rows(Fields.bases)
    sections = try reader.rows(Fields.sections)
    tasks = try reader.rows(Fields.tasks)
    targets = try reader.rows(Fields.targets)
    responsibilities = try reader.rows(Fields.responsibilities)
    reportDuties = try reader.rows(Fields.reportDuties)
    recipients = try reader.rows(Fields.recipients)
    signature = try reader(Fields.signature)
    appendices = try reader.rows(Fields.appendices)
    archive = try reader.text(Fields.archive)
  }
}

extension Plan {
  /// The year of a plan of one year, which stands in for a year that a schedule does not name.
  package var onlyYear: Int? { lastYear == nil || firstYear == lastYear ? firstYear : nil }

  /// When a task is done.
  package func schedule(of task: PlanTask) -> Schedule { schedule(task.schedule) }

  /// What a text of this plan says of time.
  package func schedule(_ typed: String) -> Schedule { Schedule(typed, year: onlyYear) }
}

/// What a plan is for.
package enum PlanSort: String, CaseIterable, Sendable {
  case yearly, scoring, conversion, maintenance, appendix
}

/// How far a plan has come.
package enum PlanState: String, CaseIterable, Sendable {
  case draft, submitted, issued, running, done
}

/// An amount that the plan's text names and its estimate must bear out.
package struct PlanFigure: RowValue {
  package static let letter: Character = "f"
  package let id: ID<PlanFigure>
  /// Blank until it is typed.
  package let amount: Money?
  package let budget: ID<Budget>
  /// The lines whose sum it is; none means the grand total.
  package let lines: [ID<BudgetLine>]
  package let year: Int?

  /// Its fields as they stand in the file.
  package enum Fields {
    package static let amount = Field.money("amount")
    package static let budget = Field<ID<Budget>>.reference("budget")
    package static let lines = Field.lines("lines")
    package static let year = Field.year("year")
  }
  package static let form = RecordForm([
    // A new one begins with the estimate, which alone must be there.
    Fields.budget, Fields.amount, Fields.lines, Fields.year,
  ])

  /// Reads a figure; its estimate must be there.
  package init(reading reader: TreeReader) throws(Misfit) {
    id = try reader.id()
    amount = try reader(Fields.amount)
    budget = try reader.required(Fields.budget)
    lines = try reader(Fields.lines) ?? []
    year = try reader(Fields.year)
  }
}
