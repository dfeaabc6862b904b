/// A plan as the beginning of another one: its dates moved, what came out of it left behind.
///
/// Rows get new ids, and what refers to one of them follows. Left behind are number and date, states
/// and progress, and the log. Legal bases stay as they are: their numbers and days are those of other
/// documents. What points into an estimate points into its copy, or is left behind where none is made.
package struct PlanCopy: Hashable, Sendable {
  /// The fields of the new record, its frame left out.
  package private(set) var fields: [String: Tree] = [:]
  /// The copies of its estimates: records, whole but for the plan to which they belong.
  package private(set) var estimates: [Tree] = []
  /// How many schedules stay as they are because they cannot be moved.
  package private(set) var kept = 0
  /// What lies beyond its last year, where it has fewer years than its source.
  package private(set) var beyond = Beyond()
  private let shift: Int
  private let prose: YearShift
  private let onlyYear: Int?
  /// What is noted beside a schedule that stays.
  private let remark: String
  private var newIDs: [String: String] = [:]

  /// A field of the plan, or of the rows of one of its lists.
  private struct Spot: Hashable {
    let list: String
    let key: String

    /// A field of the plan itself, or a key of its frame.
    static func whole(_ key: some Keyed) -> Spot { Spot(list: "", key: key.key) }

    /// A field of the rows of a list.
    static func rows<Row: RowValue>(_ list: Field<[Row]>, _ field: some AnyField) -> Spot {
      Spot(list: list.key, key: field.key)
    }
  }

  /// What is left behind.
  private static let dropped: Set<Spot> = Set(FrameKey.allCases.map { .whole($0) }).union([
    .whole(Plan.fields.number), .whole(Plan.fields.date), .whole(Plan.fields.dated),
    .whole(Plan.fields.state),
    .rows(Plan.fields.tasks, PlanTask.fields.state),
    .rows(Plan.fields.tasks, PlanTask.fields.progress),
    .rows(Plan.fields.reportDuties, ReportDuty.fields.received),
    .rows(Plan.fields.appendices, Appendix.fields.number),
    .rows(Plan.fields.appendices, Appendix.fields.date),
    .rows(Plan.fields.appendices, Appendix.fields.dated),
  ])
  /// What points into estimates.
  private static let links: Set<Spot> = [
    .whole(Plan.fields.figures), .rows(Plan.fields.tasks, PlanTask.fields.lines),
    .rows(Plan.fields.targets, Target.fields.budget),
    .rows(Plan.fields.targets, Target.fields.line),
  ]
  private static let yearFields: Set<String> = [
    Plan.fields.firstYear.key, Plan.fields.lastYear.key, Target.fields.year.key,
  ]
  static let proseFields: Set<String> = [
    Plan.fields.title.key, Plan.fields.opening.key, Plan.fields.closing.key,
    PlanTask.fields.content.key, PlanTask.fields.method.key, PlanTask.fields.result.key,
    PlanSection.fields.heading.key, PlanSection.fields.body.key, Target.fields.counted.key,
  ]

  /// Copies a plan into those years, with some estimates; nil for what is no plan.
  package init?(
    of record: Record, with budgets: [Record] = [], into years: CopyYears, remark: String,
    ids: inout IDGenerator
  ) {
    guard let plan = record.value(as: Plan.self) else { return nil }
    let covered = plan.years
    shift = covered.map { years.first - $0.lowerBound } ?? 0
    prose = YearShift(by: shift, within: covered ?? years.first...years.first)
    onlyYear = plan.onlyYear
    self.remark = remark
    var trees = (plan: record.tree, estimates: budgets.map(\.tree))
    var shortening = years.last.flatMap { PlanShortening(of: covered, last: $0 - shift) }
    if let whole = shortening?.plan(trees.plan, with: Set(budgets.map(\.key.id))) {
      trees.plan = whole
      trees.estimates = trees.estimates.compactMap { shortening?.estimate($0) }
    }
    if let shortening { beyond = shortening.beyond }
    let rows =
      PlanCopy.rowIDs(of: trees.plan).dropFirst()
      + trees.estimates.flatMap { PlanCopy.rowIDs(of: $0) }
    for id in rows { newIDs[id] = id.first.map { ids.next(letter: $0) } }
    let estimate = EstimateCopy(newIDs: newIDs, shift: shift, prose: prose, onlyYear: onlyYear)
    estimates = trees.estimates.map { estimate.tree(of: $0) }
    fields = copied(trees.plan, "", "")?.members ?? [:]
    fields[Plan.fields.state] = .text(PlanState.draft.rawValue)
    if fields[Plan.fields.firstYear] == nil || years.last != nil {
      fields[Plan.fields.firstYear] = .integer(years.first)
    }
    if let last = years.last { fields[Plan.fields.lastYear] = .integer(last) }
  }

  /// The title that it offers.
  package var title: String { fields[Plan.fields.title]?.asText ?? "" }

  /// The ids of a record and of all its rows, in the order of the file.
  private static func rowIDs(of tree: Tree) -> [String] {
    var found: [String] = []
    if let id = tree.rowID { found.append(id) }
    for (key, member) in (tree.members ?? [:]).sorted(by: { $0.key < $1.key })
    where key != FrameKey.log.key {
      found += rowIDs(of: member)
    }
    for element in tree.elements ?? [] { found += rowIDs(of: element) }
    return found
  }

  /// A value in its new form, nil when it is left behind; `list` is the list of its row.
  private mutating func copied(_ tree: Tree, _ list: String, _ key: String) -> Tree? {
    let place = Spot(list: list, key: key)
    if !key.isEmpty, PlanCopy.dropped.contains(place) { return nil }
    if !key.isEmpty, PlanCopy.links.contains(place) { return link(tree) }
    switch tree {
    case .object(let members): return .object(row(members, list))
    case .list(let elements):
      return .list(
        elements.compactMap { element in
          if let id = element.asText { return .text(newIDs[id] ?? id) }
          return copied(element, key, "")
        })
    case .integer(let number) where PlanCopy.yearFields.contains(key):
      return moved(number)
    case .text(let text):
      if let id = newIDs[text] { return .text(id) }
      let isProse = PlanCopy.proseFields.contains(key) && list != Plan.fields.bases.key
      return .text(isProse ? prose.applied(to: text) : text)
    case .null, .flag, .integer, .literal: return tree
    }
  }

  /// A year moved with the plan; nil where it leaves the calendar.
  private func moved(_ year: Int) -> Tree? { prose.moved(year).map { .integer($0) } }

  /// What points into an estimate, pointing into its copy; nil where it points elsewhere.
  private func link(_ tree: Tree) -> Tree? {
    switch tree {
    case .text(let id): newIDs[id].map { .text($0) }
    case .list(let elements):
      elements.compactMap(link).isEmpty ? nil : .list(elements.compactMap(link))
    case .object(var members): figure(&members)
    case .null, .flag, .integer, .literal: nil
    }
  }

  /// A figure of the text that an estimate bears out, if that and all its lines are copied.
  private func figure(_ members: inout [String: Tree]) -> Tree? {
    let fields = PlanFigure.fields
    let lines = members[fields.lines]?.elements ?? []
    guard let id = members[FrameKey.id].flatMap(link),
      let budget = members[fields.budget].flatMap(link), lines.allSatisfy({ link($0) != nil })
    else { return nil }
    members[FrameKey.id] = id
    members[fields.budget] = budget
    if !lines.isEmpty { members[fields.lines] = .list(lines.compactMap(link)) }
    if let year = members[fields.year]?.asInteger { members[fields.year] = moved(year) }
    return .object(members)
  }

  /// The fields of a row; beside a schedule that could not be moved stands the remark.
  private mutating func row(_ members: [String: Tree], _ list: String) -> [String: Tree] {
    var row: [String: Tree] = [:]
    for (key, member) in members { row[key] = copied(member, list, key) }
    let schedule = PlanTask.fields.schedule
    guard let typed = members[schedule]?.asText, !typed.isEmpty else { return row }
    if let text = Schedule.shifted(typed, by: shift, year: onlyYear) {
      row[schedule] = .text(text)
      return row
    }
    kept += 1
    if list == Plan.fields.tasks.key {
      let note = [row[PlanTask.fields.note]?.asText ?? "", remark].filter { !$0.isEmpty }
      row[PlanTask.fields.note] = .text(note.joined(separator: "; "))
    }
    return row
  }
}

/// A built-in outline from which a plan can begin, laid out for a year of its own.
package struct PlanTemplate: Hashable, Sendable {
  package let category: PlanCategory
  /// A plan as a record of no store.
  package let record: Record

  package init(category: PlanCategory, record: Record) {
    self.category = category
    self.record = record
  }
}
