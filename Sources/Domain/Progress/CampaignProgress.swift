/// How far the scoring of a campaign has come, and how the scores fall.
///
/// Progress and result are two figures: sheets by their state, and grades of what is confirmed.
package struct CampaignProgress: Equatable, Sendable {
  /// The sheet of one unit; a unit without one has not begun.
  package struct Row: Equatable, Sendable {
    package let unit: ID<Unit>
    package let sheet: ID<ScoreSheet>?
    package let state: SheetState
    /// By the settled figure; nil without a criteria set.
    package let result: SheetResult?
    /// The name of the grade, of a confirmed sheet.
    package let grade: String?
    package let openFindings: Int
    /// Whether its file cannot be read or is gone: then its state is not known.
    package let isDamaged: Bool
  }

  /// The units that have one grade.
  package struct GradeCount: Equatable, Sendable {
    package let name: String
    package let units: [ID<Unit>]
  }

  package let campaign: ID<Campaign>
  package let title: String
  package let year: Int?
  /// A row for each unit of the campaign, in its order.
  package let rows: [Row]
  /// The best grade first, those nobody has included.
  package let grades: [GradeCount]
  /// Whether a criteria set is known by which it is scored.
  package let hasCriteria: Bool

  /// Looks through the sheets of a campaign.
  package init(_ campaign: Campaign, in workspace: Workspace) {
    self.campaign = campaign.id
    title = campaign.title
    year = campaign.year
    var rows: [Row] = []
    var seen: Set<ID<Unit>> = []
    for unit in campaign.units where seen.insert(unit.unit).inserted {
      let isDamaged = workspace.damagedSheet(of: unit.unit, in: campaign.id) != nil
      let sheet = isDamaged ? nil : workspace.sheets.sheet(of: unit.unit, in: campaign.id)
      let result = sheet.flatMap { workspace.result(of: $0, .settled) }
      rows.append(Row(unit.unit, sheet, result, isDamaged: isDamaged))
    }
    self.rows = rows
    // A signed sheet keeps the set it was made by, whatever the campaign was moved to.
    var ids = workspace.sheets.sheets(of: campaign.id).map(\.cited.id)
    if let set = campaign.criteriaSet { ids.append(set) }
    let sets = Set(ids).compactMap { workspace.criteriaSet($0) }
    hasCriteria = !sets.isEmpty
    grades = CampaignProgress.grades(of: rows, sets)
  }

  /// The grades that any scale of the sets has, by their lower bounds, with the units of each.
  private static func grades(of rows: [Row], _ sets: [CriteriaSet]) -> [GradeCount] {
    var lowest: [String: Percent] = [:]
    for grade in sets.flatMap(\.scales).flatMap(\.grades) {
      lowest[grade.name] = min(lowest[grade.name] ?? grade.lower, grade.lower)
    }
    let names = lowest.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return names.map { name in
      GradeCount(name: name, units: rows.filter { $0.grade == name }.map(\.unit))
    }
  }

  /// How many sheets stand in each state; of damaged ones that is not known.
  package var states: [SheetState: Int] {
    Dictionary(rows.filter { !$0.isDamaged }.map { ($0.state, 1) }, uniquingKeysWith: +)
  }

  /// How many sheets cannot be read or are gone.
  package var damaged: Int { rows.count { $0.isDamaged } }

  /// Who is confirmed, of all.
  package var confirmed: UnitTally {
    UnitTally(
      reached: rows.filter { $0.state == .confirmed }.map(\.unit),
      missing: rows.filter { $0.state != .confirmed }.map(\.unit))
  }

  /// How many nonconformities still wait for their correction.
  package var openFindings: Int { rows.reduce(0) { $0 + $1.openFindings } }
}

extension CampaignProgress.Row {
  /// Judges a sheet, if there is one.
  init(_ unit: ID<Unit>, _ sheet: ReplayedSheet?, _ result: SheetResult?, isDamaged: Bool) {
    self.isDamaged = isDamaged
    self.unit = unit
    self.sheet = sheet?.heading.sheet
    state = sheet?.state ?? .notStarted
    self.result = result
    grade = state == .confirmed ? result?.grade?.name : nil
    openFindings = sheet?.openNonconformities.count ?? 0
  }
}

extension Workspace {
  /// The campaign of a year: of several one that is laid out, and of those the one that begins last.
  package func campaign(ofYear year: Int) -> Campaign? {
    all(Campaign.self).filter { $0.year == year }.max { left, right in
      if left.isLaidOut != right.isLaidOut { return right.isLaidOut }
      return (left.from?.iso ?? "", left.id.text) < (right.from?.iso ?? "", right.id.text)
    }
  }
}
