/// A plan of the committee or of the province (kế hoạch).
package struct Plan: RecordValue {
  package static let kind = RecordKind.plan
  package static let letter: Character = "p"

  package let id: ID<Plan>
  /// Number and symbol, `52/KH-BCĐ`; empty until issued.
  package let number: String
  package let date: Day?
  /// The date as printed where it is no whole day: *tháng 01/2023*.
  package let dated: String
  package let title: String
  package let category: PlanCategory?
  package let state: PlanState?
  package let issuer: String
  /// Who stands above the issuer in the head.
  package let superior: String
  /// Where it is dated.
  package let place: String
  package let firstYear: Int?
  package let lastYear: Int?
  package let rosters: [Roster]
  package let figures: [PlanFigure]
  package let bases: [LegalBasis]
  /// What it says before its first heading.
  package let opening: String
  package let sections: [PlanSection]
  package let tasks: [PlanTask]
  package let targets: [Target]
  package let responsibilities: [Responsibility]
  package let reportDuties: [ReportDuty]
  /// What it says after its last heading.
  package let closing: String
  package let recipients: [Recipient]
  package let signature: Signature?
  package let appendices: [Appendix]
  /// Who keeps it on file (lưu).
  package let archive: String

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    number: Field.text("number"),
    date: Field.day("date"),
    dated: Field.text("dated"),
    title: Field.text("title").required().names(),
    category: Field<PlanCategory?>.choice("sort"),
    state: Field<PlanState?>.choice("state"),
    issuer: Field.text("issuer"),
    superior: Field.text("superior"),
    place: Field.text("place"),
    firstYear: Field.year("firstYear"),
    lastYear: Field.year("lastYear"),
    rosters: Field<[Roster]>.rows("rosters"),
    figures: Field<[PlanFigure]>.rows("figures"),
    bases: Field<[LegalBasis]>.rows("bases"),
    opening: Field.prose("opening"),
    sections: Field<[PlanSection]>.rows("sections"),
    tasks: Field<[PlanTask]>.rows("tasks"),
    targets: Field<[Target]>.rows("targets"),
    responsibilities: Field<[Responsibility]>.rows("responsibilities"),
    reportDuties: Field<[ReportDuty]>.rows("reportDuties"),
    closing: Field.prose("closing"),
    recipients: Field<[Recipient]>.rows("recipients"),
    signature: Field<Signature?>.group("signature"),
    appendices: Field<[Appendix]>.rows("appendices"),
    archive: Field.text("archive")
  )
  package static let schema = Schema(fields, Plan.init)

  package func title(in workspace: Workspace, on day: Day?) -> String {
    number.isEmpty ? title : "\(number) \(title)"
  }

  /// By its title alone, without the number.
  package func allNames(in workspace: Workspace) -> [String] { [title] }

  package var officialNumbers: [String] { number.isEmpty ? [] : [number] }

  package var yearsCovered: ClosedRange<Int>? { years }
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
package enum PlanCategory: String, CaseIterable, Sendable {
  case yearly, scoring, conversion, maintenance, appendix
}

/// How far a plan has come.
package enum PlanState: String, CaseIterable, Sendable {
  case draft, submitted, issued, running, done

  /// Whether it was issued: from then on a decision changes it.
  package var isIssued: Bool {
    switch self {
    case .draft, .submitted: false
    case .issued, .running, .done: true
    }
  }
}

/// An amount that the plan's text names and its estimate must bear out.
package struct PlanFigure: RowValue {
  package static let letter: Character = "f"
  package let id: ID<PlanFigure>
  package let budget: ID<Budget>
  /// Blank until it is typed.
  package let amount: Money?
  /// The lines whose sum it is; none means the grand total.
  package let lines: [ID<BudgetLine>]
  package let year: Int?

  /// Its fields as they stand in the file, in the order in which they are shown.
  package static let fields = (
    budget: Field<ID<Budget>?>.reference("budget").required(),
    amount: Field.money("amount"),
    lines: Field.lines("lines"),
    year: Field.year("year")
  )
  package static let schema = Schema(fields, PlanFigure.init)
}
