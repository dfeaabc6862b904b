import Canvas
import Domain
import Widgets

/// The leader's figures, each computed from the store and leading to what it counts.
struct DashboardSource: GridSource {
  func columns(_ view: GridView) -> [TableColumn] {
    let phrases = view.phrases
    return [
      TableColumn(phrases.figure, width: 34, isFlexible: true),
      TableColumn(phrases.value, width: 22, alignment: .right),
      TableColumn(phrases.remark, width: 20, isFlexible: true),
    ]
  }

  func rows(_ view: GridView) -> [GridRow] {
    let phrases = view.phrases
    var rows = [
      figure("plans", phrases.plans, String(view.workspace.all(.plan).count), .plans),
      figure("units", phrases.units, String(view.workspace.all(.unit).count), .units),
    ]
    rows += kindRows(view) + rosterRows(view) + budgetRows(view)
    let wrong = view.audit.all.count
    rows.append(figure("wrong", phrases.discrepancies, String(wrong), wrong > 0 ? .budgets : nil))
    let bad = view.workspace.unreadable.count
    if bad > 0 { rows.append(figure("bad", phrases.badFiles, String(bad), nil)) }
    return rows
      + view.workspace.unreadable.map { file in
        GridRow(file.file, depth: 1, search: file.file, .unreadable(file))
      }
  }

  /// How many units there are of each kind.
  private func kindRows(_ view: GridView) -> [GridRow] {
    var counts: [String: Int] = [:]
    for record in view.workspace.all(.unit) {
      guard case .unit(let unit) = record.value else { continue }
      counts[unit.kind(on: nil) ?? "", default: 0] += 1
    }
    var rows: [GridRow] = []
    for kind in view.workspace.header.unitKinds {
      guard let count = counts[kind.key] else { continue }
      rows.append(figure("kind.\(kind.key)", kind.name, String(count), .units, depth: 1))
    }
    let known = Set(view.workspace.header.unitKinds.map(\.key))
    let others = counts.filter { !known.contains($0.key) }.values.reduce(0, +)
    if others > 0 {
      rows.append(figure("kind", view.phrases.noKind, String(others), .units, depth: 1))
    }
    return rows
  }

  /// How many units each list of a plan holds.
  private func rosterRows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    for record in view.workspace.all(.plan) {
      guard case .plan(let plan) = record.value else { continue }
      for roster in plan.rosters {
        rows.append(figure(roster.id.text, roster.title, String(roster.count), .units))
      }
    }
    return rows
  }

  /// The grand total of each estimate, and how much it should be.
  private func budgetRows(_ view: GridView) -> [GridRow] {
    var rows: [GridRow] = []
    for record in view.workspace.all(.budget) {
      guard case .budget(let budget) = record.value else { continue }
      let total = budget.total?.amount.map { view.phrases.amount($0, budget.moneyUnit) } ?? "–"
      rows.append(figure(record.key.id, budget.title, total, .budgets))
    }
    return rows
  }

  /// A figure with the screen behind it.
  private func figure(
    _ id: String, _ label: String, _ value: String, _ leadsTo: Command?, depth: Int = 0
  ) -> GridRow {
    GridRow(
      id, depth: depth, search: label, .figure(label: label, value: value, leadsTo: leadsTo))
  }

  func cell(_ row: GridRow, _ column: Int, _ view: GridView) -> GridCell {
    switch row.subject {
    case .figure(let label, let value, _):
      switch column {
      case 0: return GridCell(label, as: row.depth == 0 ? .strong : .text)
      case 1: return GridCell(value, as: .computed)
      default: return remark(row, view)
      }
    case .unreadable(let file): return damagedCell(file, column, view)
    case .record, .row, .total, .heading: return GridCell("")
    }
  }

  /// What an estimate's figure says beside itself.
  private func remark(_ row: GridRow, _ view: GridView) -> GridCell {
    if row.id == "wrong" {
      let errors = view.audit.all.filter { $0.severity == .error }.count
      guard !view.audit.all.isEmpty else { return GridCell(view.phrases.addsUp, as: .good) }
      return GridCell(
        view.phrases.graveness(errors: errors, others: view.audit.all.count - errors),
        as: errors > 0 ? .error : .warning)
    }
    guard let id = ID<Budget>(row.id), let budget = view.workspace.budget(id) else {
      return GridCell("")
    }
    let holds = view.audit.budgets[id]?.holdsTotal(year: nil)
    guard let holds, holds != budget.total?.amount else {
      return GridCell(view.phrases.addsUp, as: .good)
    }
    return GridCell(
      view.phrases.shouldBe(holds, budget.moneyUnit), as: .error,
      mark: .init(sign: "▲", role: .error))
  }
}
