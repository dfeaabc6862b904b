/// All that is due in a year and not done: the longest overdue first.
///
/// Nothing says in the store that something is late; a day that has passed says so. In the year
/// that it is, what was left over from the years before is still due, but for plans that ended
/// before last year: these are history on the page of a year. The list as of a day forgets nothing.
package struct DueList: Equatable, Sendable {
  package private(set) var items: [DueItem] = []
  private let year: Int
  private let today: Day?
  /// Whether what earlier years left undone is told however old it is, each year by itself.
  private let isWhole: Bool
  /// The last day of which anything is told.
  private let horizon: Day?
  /// How far the list looks unless it is told otherwise: a day up to it is the next of its schedule.
  private let usual: Day?

  /// How many days the page of the year that it is looks ahead, over New Year too.
  package static let pageAhead = 31
  /// How many days the list as of a day looks ahead at least, unless said otherwise.
  package static let listAhead = 90

  /// Looks through plans, units and score sheets for what belongs to a year.
  ///
  /// In the year that it is, what comes within a month belongs to it even after New Year.
  package init(_ workspace: Workspace, year: Int, today: Day?) {
    let soon = today.flatMap { $0.year == year ? $0.adding(days: DueList.pageAhead) : nil }
    let ends = [Day.last(of: year), soon].compactMap { $0 }
    self.init(workspace, year, today, to: ends.max(), usual: ends.max(), isWhole: false)
  }

  /// Looks for all that is due and not done on a day, and so many days ahead of it.
  ///
  /// Unless said otherwise it looks to the end of the year and over New Year. How far it looks
  /// changes only how much of one list is told, never the day that is told of a thing.
  package init(_ workspace: Workspace, asOf today: Day, ahead: Int? = nil) {
    let ends = [Day.last(of: today.year), today.adding(days: DueList.listAhead)]
    let usual = ends.compactMap { $0 }.max()
    let horizon = ahead.flatMap { today.adding(days: $0) } ?? usual
    self.init(workspace, today.year, today, to: horizon, usual: usual, isWhole: true)
  }

  private init(
    _ workspace: Workspace, _ year: Int, _ today: Day?, to horizon: Day?, usual: Day?,
    isWhole: Bool
  ) {
    self.year = year
    self.today = today
    self.horizon = horizon
    self.usual = usual
    self.isWhole = isWhole
    let workspace = today.map { workspace.asOf($0) } ?? workspace
    for plan in workspace.all(Plan.self) { add(plan, plan.id.key, workspace) }
    addConclusions(workspace)
    addFindings(workspace)
    addUnits(workspace)
    items.sort { left, right in
      if left.day != right.day { return left.day < right.day }
      if left.category != right.category { return left.category.rawValue < right.category.rawValue }
      return (left.record, left.place.text) < (right.record, right.place.text)
    }
  }

  /// What is overdue, the longest first.
  package var overdue: [DueItem] { items.filter(\.isOverdue) }

  /// What comes, the nearest first.
  package var ahead: [DueItem] { items.filter { !$0.isOverdue } }

  /// Whether what is due on a day belongs to the year: in it, or in the year that it is left over or
  /// soon to come.
  private func belongs(_ day: Day) -> Bool {
    guard horizon.map({ day <= $0 }) ?? true else { return false }
    return isOfYear(day)
  }

  /// Whether a day lies in the year, or the year is the present one, to which all days can belong.
  private func isOfYear(_ day: Day) -> Bool { day.year == year || today?.year == year }

  /// Notes something if its day belongs to the year.
  private mutating func note(
    _ category: DueItem.Category, _ day: Day?, _ record: RecordKey, _ place: RecordPlace,
    _ title: String,
    who: String = "", units: [ID<Unit>] = [], period: ReportPeriod? = nil
  ) {
    guard let day, belongs(day) else { return }
    items.append(
      DueItem(
        day: day, category: category, record: record, place: place, title: title, who: who,
        units: units, period: period,
        days: today.map { $0.days(until: day) }))
  }

  /// Notes what a plan in force sets days for.
  private mutating func add(_ plan: Plan, _ record: RecordKey, _ workspace: Workspace) {
    guard !plan.asksForNothing, plan.state != .done else { return }
    addTasks(of: plan, record, workspace)
    for duty in plan.reportDuties {
      for period in periods(of: duty, plan) { add(duty, period, record, workspace) }
    }
    for duty in plan.responsibilities {
      // Nothing says that it was done, so once its day has passed nothing is said.
      let party = workspace.units(of: duty)
      for day in told(of: days(of: plan.schedule(duty.schedule), plan)) where day >= today ?? day {
        note(
          .responsibility, day, record, .tree(Plan.fields.responsibilities[duty.id]), duty.content,
          who: duty.name, units: party)
      }
    }
  }

  /// Notes the tasks that have none below them; one without a time has that of the task above.
  private mutating func addTasks(
    of plan: Plan, _ record: RecordKey, _ workspace: Workspace
  ) {
    let parents = Set(plan.tasks.compactMap(\.parent))
    for task in plan.tasks where !parents.contains(task.id) {
      if task.isFinished { continue }
      let schedule = plan.scheduleInForce(of: task)
      // Of several times the first ones are done first, as the chart draws it.
      let all = plan.dueDays(of: schedule, assumed: year)
      let done = Set(all.prefix(all.count * task.share / 100))
      for day in told(of: days(of: schedule, plan).filter { !done.contains($0) }) {
        note(
          .task, day, record,
          .tree(Plan.fields.tasks[task.id]), task.content.isEmpty ? task.method : task.content,
          who: task.lead.isEmpty ? task.performers : task.lead,
          units: task.partiesWhoAct.flatMap { workspace.units(of: $0) })
      }
    }
  }

  /// The days of a schedule that belong to the year, however far ahead.
  private func days(of schedule: Schedule, _ plan: Plan) -> [Day] {
    let days = plan.dueDays(of: schedule, assumed: year)
    let last = max(days.last?.year ?? 0, plan.years?.upperBound ?? 0)
    guard isWhole || last >= year - 1 else { return [] }
    return days.filter(isOfYear)
  }

  /// The reports that are told of: each year has its own, and a year of several each that has passed and the
  /// next; a page tells those of the last year only, and the last before it while none of that has passed.
  private func periods(of duty: ReportDuty, _ plan: Plan) -> [ReportPeriod] {
    let years = Set(days(of: plan.schedule(duty.schedule), plan).map(\.year)).sorted()
    var all: [ReportPeriod] = []
    for year in years {
      let periods = plan.reportPeriods(of: duty, in: year)
      let days = periods.compactMap(\.due)
      let told = periods.count > 1 ? toldOfSeveral(days) : self.told(of: days)
      all += periods.filter { $0.due.map { told.contains($0) && isOfYear($0) } ?? false }
    }
    guard !isWhole else { return all }
    let seen = all.filter { $0.due.map { belongs($0) } ?? false }
    guard let last = seen.last, last.isOneOfSeveral else { return seen.suffix(1) }
    let own = seen.filter { $0.year == last.year }
    let isBegun = own.contains { period in today.map { period.due ?? $0 < $0 } ?? true }
    return (isBegun ? [] : seen.filter { $0.year < last.year }.suffix(1)) + own
  }

  /// Of days that each have a report: all that have passed, and the next; without a clock the last.
  private func toldOfSeveral(_ days: [Day]) -> [Day] {
    guard let today else { return Array(days.suffix(1)) }
    return days.filter { $0 < today } + days.filter { $0 >= today }.prefix(1)
  }

  /// The next of some days; where it comes later than the list usually looks, the last that has
  /// passed as well.
  private func told(of days: [Day]) -> [Day] {
    guard let today, let usual else { return Array(days.suffix(1)) }
    guard let next = days.first(where: { $0 >= today }) else { return Array(days.suffix(1)) }
    let passed = next > usual ? days.last { $0 < today } : nil
    return [passed, next].compactMap { $0 }
  }

  /// Notes a report that not all have sent.
  private mutating func add(
    _ duty: ReportDuty, _ period: ReportPeriod, _ record: RecordKey, _ workspace: Workspace
  ) {
    guard let day = period.due else { return }
    let senders = workspace.senders(of: duty)
    let silent = workspace.missingReports(of: duty, for: period).filter { id in
      guard let unit = workspace.unit(id), unit.exists(on: day) else { return false }
      // The record of a unit knows one report of a year.
      return period.isOneOfSeveral || unit.duty(of: period.year)?.reported == nil
    }
    // Where nobody is listed who sends it, one that came in is all that can be waited for.
    let isSent = senders.isEmpty ? !duty.receipts(for: period).isEmpty : silent.isEmpty
    if isSent { return }
    // Of a group that lists some of its units nobody can say how many are silent.
    let isPart = duty.senders.contains { workspace.group($0)?.isListedInPart ?? false }
    let place: RecordPlace =
      period.isOneOfSeveral
      ? .report(duty.id, year: period.year, number: period.number)
      : .tree(Plan.fields.reportDuties[duty.id])
    note(
      .report, day, record, place, duty.content, who: duty.sender, units: isPart ? [] : silent,
      period: period.isOneOfSeveral ? period : nil)
  }
}

extension DueList {
  /// Notes what meetings concluded and nobody has done.
  private mutating func addConclusions(_ workspace: Workspace) {
    for meeting in workspace.all(Meeting.self) {
      for conclusion in meeting.conclusions where conclusion.done == nil {
        let units = conclusion.units.compactMap { workspace.unit($0) }
        let names = units.map { $0.name(on: nil) }.joined(separator: "; ")
        note(
          .conclusion, conclusion.due, meeting.id.key,
          .tree(Meeting.fields.conclusions[conclusion.id]), conclusion.content,
          who: conclusion.owner.isEmpty ? names : conclusion.owner, units: units.map(\.id))
      }
    }
  }

  /// Notes the findings that are still open, of the sheets that count.
  private mutating func addFindings(_ workspace: Workspace) {
    for campaign in workspace.all(Campaign.self) {
      for sheet in workspace.sheets.sheets(of: campaign.id) {
        let name = workspace.unit(sheet.heading.unit)?.name(on: nil) ?? ""
        for finding in sheet.findings where finding.isOpen {
          note(
            .finding, finding.due, sheet.heading.sheet.key,
            .finding(finding.id),
            finding.text,
            who: [name, finding.owner == name ? "" : finding.owner].filter { !$0.isEmpty }
              .joined(separator: " · "), units: [sheet.heading.unit])
        }
      }
    }
  }

  /// Notes steps with a day, and what units have not done of their duties of the year.
  private mutating func addUnits(_ workspace: Workspace) {
    guard let census = UnitCensus(workspace, year: year, today: today) else { return }
    for unit in census.units {
      let record = unit.id.key
      for step in unit.steps where step.done == nil {
        note(
          .step, step.due, record, .tree(Unit.fields.steps[step.id]), step.content,
          who: unit.name(on: census.day), units: [unit.id])
      }
    }
    // From the first year of which the store says anything; before it nobody kept these duties.
    let kept = census.units.lazy.flatMap(\.duties).map(\.year).min() ?? year
    let first = isWhole ? max(min(kept, year), year - 50) : year
    for year in first...year { addDuties(of: year, census) }
  }

  /// Notes what the units that there are have not done of the duties of a year.
  private mutating func addDuties(of year: Int, _ census: UnitCensus) {
    guard let before = Day.last(of: year - 1), let day = Day.last(of: year) else { return }
    var missing: [String: [ID<Unit>]] = [:]
    // The duties begin with the year after the one in which the system was declared.
    for unit in census.units where unit.declaration(inForceOn: before) != nil {
      for key in unit.duty(of: year)?.missing ?? YearlyDuty.days {
        missing[key, default: []].append(unit.id)
      }
    }
    for (key, units) in missing {
      let record = RecordKey(.unit, units[0].text)
      note(.duty, day, record, .duty(key), key, units: units)
    }
  }
}

extension YearlyDuty {
  /// The keys of all duties, in the order of a year.
  package static let days = [
    Self.fields.objectivesSet.key, Self.fields.internalAudit.key, Self.fields.review.key,
    Self.fields.objectivesAssessed.key, Self.fields.reported.key,
  ]
}

extension Workspace {
  /// The units of a group that is named, none where it does not say who they are.
  func members(ofGroup id: ID<UnitGroup>?) -> [ID<Unit>] {
    id.flatMap { group($0) }.map { members(of: $0) } ?? []
  }

  /// The units that a party of a task stands for; committees, bodies and offices are none.
  func units(of party: TaskParty) -> [ID<Unit>] {
    party.named.flatMap { participant -> [ID<Unit>] in
      switch participant {
      case .unit(let unit): [unit]
      case .group(let group): members(ofGroup: group)
      case .committee, .body, .office: []
      }
    }
  }
}
