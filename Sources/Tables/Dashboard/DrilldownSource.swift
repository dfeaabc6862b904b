import Canvas
import Domain
import Phrases
import Vietnamese
import Widgets

/// The units, tasks or sheets behind a figure, each with whom to ask.
struct DrilldownSource: TableDataSource {
  let drilldown: Drilldown

  func title(_ view: GridView) -> String { drilldown.rows(view.phrases) }

  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    switch drilldown {
    case .kinds, .target: return DrilldownSource.unitColumns(phrases)
    case .dueItem:
      return DrilldownSource.unitColumns(phrases) + [TableColumn(phrases.reminded, width: 10)]
    case .targets: return DrilldownSource.targetColumns(phrases)
    case .due:
      return [
        TableColumn(phrases.whatIsDue, width: 26, isFlexible: true),
        TableColumn(phrases.deadline, width: 10, holding: .figures),
        TableColumn(phrases.remaining, width: 15, holding: .figures),
        TableColumn(phrases.whoDoes, width: 16, isFlexible: true),
        TableColumn(phrases.kindOfDue, width: 17, rank: 1),
      ]
    case .sheets:
      return [
        TableColumn(ScoreSheet.fields.unit, of: .sheet, phrases, width: 22, isFlexible: true),
        TableColumn(phrases.stateShort, width: 12),
        TableColumn(phrases.resultShort, width: 8, alignment: .right),
        TableColumn(phrases.gradeShort, width: 11),
        TableColumn(phrases.openFindings, width: 11, alignment: .right, rank: 1),
        TableColumn(Unit.fields.telephone, of: .unit, phrases, width: 14),
      ]
    case .lost: return DrilldownSource.lostColumns(phrases)
    case .findings:
      return [
        TableColumn(phrases.openFindings, width: 26, isFlexible: true),
        TableColumn(ScoreSheet.fields.unit, of: .sheet, phrases, width: 18, isFlexible: true),
        TableColumn(phrases.deadline, width: 10, holding: .figures),
        TableColumn(phrases.whoDoes, width: 12, rank: 1),
        TableColumn(Unit.fields.telephone, of: .unit, phrases, width: 14),
      ]
    case .changes: return DrilldownSource.changeColumns(phrases)
    case .money: return DrilldownSource.moneyColumns(phrases)
    case .vouchers: return DrilldownSource.voucherColumns(phrases)
    case .discrepancies:
      return [
        TableColumn(phrases.discrepancies, width: 50, isFlexible: true),
        TableColumn(phrases.whereFound, width: 20, rank: 1),
      ]
    }
  }

  /// Who lost points at a criterion, how many, and why.
  private static func lostColumns(_ phrases: Phrases) -> [TableColumn] {
    [
      TableColumn(ScoreSheet.fields.unit, of: .sheet, phrases, width: 26, isFlexible: true),
      TableColumn(phrases.pointsGiven, width: 14, alignment: .right),
      TableColumn(phrases.pointsLost, width: 9, alignment: .right),
      TableColumn(phrases.whyLost, width: 20, isFlexible: true, rank: 1),
      TableColumn(Unit.fields.telephone, of: .unit, phrases, width: 14),
    ]
  }

  /// What changed, when, and by whom.
  private static func changeColumns(_ phrases: Phrases) -> [TableColumn] {
    [
      TableColumn(phrases.onDay, width: 10, holding: .figures),
      TableColumn(phrases.kindOfChange, width: 18),
      TableColumn(phrases.whatIsDue, width: 28, isFlexible: true),
      TableColumn(phrases.whoDoes, width: 18, rank: 1),
    ]
  }

  /// A unit, how it stands, and whom to ask.
  private static func unitColumns(_ phrases: Phrases) -> [TableColumn] {
    [
      TableColumn(Unit.fields.names, of: .unit, phrases, width: 24, isFlexible: true),
      TableColumn(phrases.standing, width: 20, isFlexible: true),
      TableColumn(phrases.declaration, width: 14, rank: 2),
      TableColumn(phrases.contact, width: 16, rank: 1),
      TableColumn(Unit.fields.telephone, of: .unit, phrases, width: 14),
    ]
  }

  /// A target, how far it is and what it lacks.
  private static func targetColumns(_ phrases: Phrases) -> [TableColumn] {
    [
      TableColumn(phrases.planTargets, width: 40, isFlexible: true),
      TableColumn("n/N", width: 9, alignment: .right),
      TableColumn("%", width: 8, alignment: .right),
      TableColumn(phrases.standing, width: 12),
    ]
  }

  /// An estimate, what is set aside and what was paid.
  private static func moneyColumns(_ phrases: Phrases) -> [TableColumn] {
    [
      TableColumn(phrases.budgets, width: 30, isFlexible: true),
      TableColumn(phrases.plannedShort, width: 14, alignment: .right),
      TableColumn(phrases.spentShort, width: 14, alignment: .right),
      TableColumn("%", width: 8, alignment: .right),
    ]
  }

  /// A payment: for what, by which paper, when and how much.
  private static func voucherColumns(_ phrases: Phrases) -> [TableColumn] {
    [
      TableColumn(Voucher.fields.line, of: .budget, phrases, width: 30, isFlexible: true),
      TableColumn(Voucher.fields.number, of: .budget, phrases, width: 14),
      TableColumn(Voucher.fields.date, of: .budget, phrases, width: 10),
      TableColumn(
        Voucher.fields.amount, in: Path(Budget.fields.vouchers), of: .budget, phrases, width: 18,
        alignment: .right),
    ]
  }

  func emptyText(_ phrases: Phrases) -> String { phrases.nothingBehind }

  func headline(_ view: GridView) -> Headline? {
    switch drilldown {
    case .kinds(let keys): DrilldownList(view).headline(ofKinds: keys)
    case .target(let plan, let target): DrilldownList(view).headline(of: target, plan)
    case .sheets(let campaign, .all): DrilldownList(view.counted).headline(ofSheetsOf: campaign)
    case .targets, .due, .dueItem, .sheets, .findings, .lost, .changes, .money, .vouchers,
      .discrepancies:
      nil
    }
  }

  func rows(_ view: GridView) -> [GridRow] {
    let list = DrilldownList(view.counted, now: view.workspace)
    switch drilldown {
    case .kinds(let keys): return list.units(ofKinds: keys)
    case .target(let plan, let target): return list.units(of: target, plan)
    case .due: return list.due
    case .dueItem(let category, let record, let place):
      return list.units(of: category, record, place)
    case .targets(let count): return list.targets(after: count)
    case .sheets(let campaign, let counted): return list.sheets(of: campaign, counted)
    case .findings(let campaign): return list.findings(of: campaign)
    case .lost(let criterion, let campaign): return list.lost(at: criterion, of: campaign)
    case .changes: return list.changes
    case .money: return list.money
    case .vouchers(let budget): return list.vouchers(of: budget)
    case .discrepancies: return damagedRows(view.workspace.unreadable) + list.discrepancies
    }
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    if case .unreadable(let file) = row.subject { return damagedCell(file, column, view) }
    return row.computedCell(column)
  }

  func detail(_ row: GridRow, _ column: Int, _ view: GridView) -> [TextPage.Line] {
    row.damagedDetail(view.phrases) ?? row.computedDetail(column)
  }
}

extension Drilldown {
  /// What its rows are.
  func rows(_ phrases: Phrases) -> String {
    switch self {
    case .kinds, .target, .dueItem: phrases.units
    case .targets: phrases.planTargets
    case .due: phrases.whatIsDue
    case .sheets, .lost: phrases.sheetsDone
    case .findings: phrases.openFindings
    case .changes: phrases.changesShort
    case .money: phrases.estimates
    case .vouchers: phrases.field(Budget.fields.vouchers, of: .budget)
    case .discrepancies: phrases.discrepancies
    }
  }

  /// What it is called at the head of its table.
  func title(_ view: GridView) -> String {
    let phrases = view.phrases
    switch self {
    case .kinds(let keys):
      let names = keys.map { view.workspace.header.name(ofUnitKind: $0) }
      return keys.isEmpty
        ? phrases.allUnits : keys.count == 1 ? names[0] : phrases.otherKinds(keys.count)
    case .target(let plan, let target):
      let found = view.workspace.plan(plan)?.targets.first { $0.id == target }
      return found.map { phrases.title(of: $0) } ?? phrases.planTargets
    case .due: return phrases.due
    case .dueItem(let category, _, _): return phrases.dueCategory(category)
    case .targets: return phrases.targets(of: view.year)
    case .sheets(let campaign, let choice):
      let title = view.workspace.campaign(campaign)?.title ?? phrases.scoring
      switch choice {
      case .all: return title
      case .unconfirmed: return "\(title) · \(phrases.notConfirmed)"
      case .graded(let grade): return "\(title) · \(grade)"
      }
    case .findings: return phrases.openFindings
    case .lost(let criterion, let campaign):
      return DrilldownList(view).title(ofLossAt: criterion, in: campaign)
    case .changes: return phrases.changesTitle
    case .money: return phrases.money(of: view.year)
    case .vouchers(let id): return view.workspace.budget(id)?.title ?? phrases.estimates
    case .discrepancies: return phrases.discrepancies
    }
  }
}
