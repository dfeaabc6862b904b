import Domain

/// The leader's page as a document: who has declared, targets, scores, money, what is late, with its bars.
struct DashboardPaper {
  private let workspace: Workspace
  private let progress: YearProgress
  private let wording: OfficialWording

  init(
    year: Int, in workspace: Workspace, on today: Day?, since: Day?, _ wording: OfficialWording
  ) {
    self.workspace = workspace
    self.wording = wording
    var audits: [ID<Budget>: BudgetAudit] = [:]
    for budget in workspace.all(Budget.self) { audits[budget.id] = workspace.audit(of: budget) }
    progress = YearProgress(
      workspace, year: year, today: Day.told(ofYear: year, today: today), since: since,
      audits: audits)
  }

  /// The page.
  var paper: OfficialPaper {
    let phrases = wording.phrases
    return OfficialPaper(
      head: OfficialHead(
        superior: "", issuer: workspace.committeeName, number: nil, place: workspace.datingPlace,
        dated: wording.dated(progress.today, year: progress.year)),
      kind: wording.report,
      subject: phrases.reportTitle(progress.year, progress.today)
        + (workspace.header.assumed ? " – " + phrases.assumedFigures : ""),
      body: declared + targets + scoring + money + changes + due)
  }

  /// The tables of the page, for a workbook.
  var tables: [OfficeTable] { [declaredTable, targetTable] }

  private var declared: [OfficialBlock] {
    let all = progress.all
    return [
      .bars(
        title: wording.phrases.declaredUnits,
        [wording.bar(wording.phrases.allUnits, all.reached.count, of: all.base)]
          + progress.kinds.map { kind in
            wording.bar(name(of: kind), kind.tally.reached.count, of: kind.tally.base)
          })
    ]
  }

  private func name(of kind: YearProgress.Kind) -> String {
    kind.key.isEmpty ? wording.phrases.noKind : workspace.header.name(ofUnitKind: kind.key)
  }

  private var declaredTable: OfficeTable {
    OfficeTable(
      wording.phrases.declaredUnits, columns: wording.shareColumns,
      rows: progress.kinds.map { kind in
        OfficeRow([
          .text(name(of: kind)), .count(kind.tally.reached.count), .count(kind.tally.base),
          .percentage(kind.tally.percent),
        ])
      })
  }

  private var targetTable: OfficeTable {
    TargetTable(aims: progress.aims, wording: wording).table
  }

  private var targets: [OfficialBlock] {
    progress.aims.isEmpty ? [] : [.table(targetTable)]
  }

  private var scoring: [OfficialBlock] {
    guard let campaign = progress.campaign else { return [] }
    let confirmed = campaign.confirmed
    return [
      .bars(
        title: campaign.title,
        [wording.bar(wording.phrases.confirmedSheets, confirmed.reached.count, of: confirmed.base)]
          + campaign.grades.map { grade in
            wording.bar(grade.name, grade.units.count, of: confirmed.reached.count)
          })
    ]
  }

  private var money: [OfficialBlock] {
    guard let planned = progress.money.planned else { return [] }
    let phrases = wording.phrases
    let share = progress.money.share?.percent?.shown(in: phrases.numbers)
    let spent = progress.money.spent.map { phrases.spent($0, share) } ?? phrases.spendingUnknown
    return [.entry(label: wording.money, value: "\(phrases.planned(planned)); \(spent)")]
  }

  /// What changed lately.
  private var changes: [OfficialBlock] {
    guard let changes = progress.changes else { return [] }
    let phrases = wording.phrases
    return [.entry(label: phrases.since(changes.since), value: phrases.changes(changes))]
  }

  /// The first of what is late.
  private var due: [OfficialBlock] {
    let overdue = progress.due.overdue
    let rest = overdue.count - min(overdue.count, 5)
    return [
      .entry(
        label: wording.phrases.due,
        value: wording.phrases.dueSummary(progress.due.items.count, overdue: overdue.count))
    ]
      + overdue.prefix(5).map { item in
        .point(level: 1, ordinal: "-", text: OfficialText(wording.lateItem(item)))
      }
      + (rest == 0
        ? [] : [.point(level: 1, ordinal: "-", text: OfficialText(wording.andFurther(rest)))])
  }
}
