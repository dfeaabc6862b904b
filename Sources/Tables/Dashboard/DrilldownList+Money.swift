import Domain

extension DrilldownList {
  /// The estimates that have figures of the year.
  var money: [GridRow] {
    YearMoney(view.workspace, year: view.year, audits: view.audit.budgets).rows.map { money in
      let share = Fraction(Int128(money.spent.dong), over: Int128(max(1, money.planned.dong)))
      return row(
        money.budget.text,
        [
          named(view.workspace.budget(money.budget)?.title ?? ""),
          GridCell(phrases.millions(money.planned), as: .computed)
            .sorted(by: .number(money.planned.dong)),
          GridCell(phrases.millions(money.spent), as: .computed)
            .sorted(by: .number(money.spent.dong)),
          GridCell(money.planned > .zero ? share.percent?.shown(in: phrases.numbers) ?? "" : ""),
        ], to: .subject(.drilldown(.vouchers(money.budget))))
    }
  }

  /// The estimate, then what was paid from it in the year, the newest first.
  func vouchers(of id: ID<Budget>) -> [GridRow] {
    let key = id.key
    guard let budget = view.workspace.budget(id) else { return [] }
    let head = row(
      "estimate", [GridCell(budget.title, as: .strong)], to: .place(key, Path(Budget.fields.total)))
    let paid = budget.vouchers.filter { $0.date?.year == view.year }
      .sorted { ($1.date?.iso ?? "", $0.id.text) < ($0.date?.iso ?? "", $1.id.text) }
    return [head]
      + paid.map { voucher in
        let line = budget.lines.first { $0.id == voucher.line }
        return row(
          voucher.id.text,
          [
            GridCell(line.map { "\($0.ordinal) \($0.content.inOneLine)" } ?? voucher.note.inOneLine)
              .sorted(by: line.flatMap { .ordinal($0.ordinal) } ?? .words(voucher.note.inOneLine)),
            named(voucher.number), GridCell(voucher.date.map { phrases.date($0) } ?? ""),
            GridCell(
              voucher.amount.map { phrases.amount($0, budget.moneyUnit) } ?? "", as: .computed
            ).sorted(by: voucher.amount.map { .number($0.dong) }),
          ], to: .subject(.form(key, Budget.fields.vouchers[voucher.id])))
      }
  }
}
