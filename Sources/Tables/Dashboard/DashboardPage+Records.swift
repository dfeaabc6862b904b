import Canvas
import Domain
import Widgets

extension DashboardPage {
  /// What the store holds: plans, units, lists, estimates.
  var records: [PageFigure] {
    [
      .heading(phrases.storeRecords, link: .command(.findEverywhere)),
      count(phrases.plans, view.workspace.all(.plan).count, .command(.plans)),
      count(phrases.units, view.workspace.all(.unit).count, .command(.units)),
    ] + rosters + estimates
  }

  /// A count of records.
  private func count(_ label: String, _ count: Int, _ link: Link) -> PageFigure {
    .line("\(label): \(count)", link: link)
  }

  /// How many units each list of a plan holds.
  private var rosters: [PageFigure] {
    var figures: [PageFigure] = []
    for plan in view.workspace.all(Plan.self) {
      for roster in plan.rosters {
        let path = Plan.fields.rosters[roster.id]
        figures.append(count(roster.title, roster.count, .place(plan.id.key, path)))
      }
    }
    return figures
  }

  /// The grand total of each estimate, and how much it should be.
  private var estimates: [PageFigure] {
    view.workspace.all(Budget.self).map { budget in
      let printed = budget.total?.amount
      let total = printed.map { phrases.amount($0, budget.moneyUnit) } ?? "–"
      let holds = view.audit.budgets[budget.id]?.holdsTotal(year: nil)
      var remark = phrases.addsUp
      if let holds, holds != printed { remark = "▲ " + phrases.shouldBe(holds, budget.moneyUnit) }
      let text = "\(total) · \(remark)"
      return .line(
        "\(text) · \(budget.title)", as: remark == phrases.addsUp ? .text : .error,
        detail: "\(budget.title): \(text)", link: .place(budget.id.key, Path(Budget.fields.total)))
    }
  }
}
