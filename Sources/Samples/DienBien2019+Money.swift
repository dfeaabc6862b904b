import Domain

extension DienBien2019 {
  /// An estimate with its way to the money and what was paid of it.
  func funded(_ tree: Tree) -> Tree {
    var steps: [String: [String]] = [:]
    for cells in DienBien2019.steps.rows {
      steps[ids.id(BudgetDecision.letter, "decisions/\(cells[0])")] = cells
    }
    let later = row(BudgetDecision.letter, "decisions/allotment/2019")
      .with("step", text: BudgetStep.allotment.rawValue).with("office", text: "Sở Tài chính")
      .with("number", text: "40/GĐ-STC").with("date", text: "2019-04-05")
      .with("amount", number: DienBien2019.dong("6408,2"))
    let dated = tree.with(rowsOf: "decisions") { id, decision in
      guard let cells = steps[id] else { return decision }
      return decision.with("number", text: cells[1]).with("date", text: cells[2])
        .with("amount", number: DienBien2019.dong(cells[3]))
    }
    return dated.with("state", text: BudgetState.allotted.rawValue)
      .with("decisions", .list((dated["decisions"]?.elements ?? []) + [later]))
      .with("requests", .list(requests()))
      .with("vouchers", .list(vouchers()))
  }

  /// The steps of the estimate with made-up papers: step, number, date, triệu đồng.
  private static let steps = Table(
    """
    estimate | 15/GĐ-KHCN | 2018-05-28 | 16843,4
    appraisal | 24/GĐ-STC | 2018-06-15 | 16843,4
    approval | 31/GĐ-UBND | 2018-06-29 | 16843,4
    allotment | 36/GĐ-STC | 2018-07-13 | 4989,8
    settlement | 12/GĐ-STC | 2019-03-22 | 3137,2
    """, width: 4)

  /// What was paid: line, year, triệu đồng, how many times.
  ///
  /// In 2019 4.120,0 of the 6.408,2 that the estimate prints; II.2 pays then for three units of which
  /// the estimate pays five in 2018, so it goes beyond its year.
  private static let paid = Table(
    """
    II.1.1 | 2018 | 1003,2 | 6
    II.1.2 | 2018 | 1152 | 6
    III.1 | 2018 | 840 | 4
    IV.1 | 2018 | 80 | 2
    IV.2 | 2018 | 32 | 2
    IV.3 | 2018 | 12 | 2
    IV.4 | 2018 | 18 | 2
    I.1.1 | 2019 | 580 | 5
    I.1.2 | 2019 | 840 | 5
    I.2.1 | 2019 | 200 | 3
    I.2.2 | 2019 | 225 | 3
    I.3.1 | 2019 | 200 | 3
    I.3.2 | 2019 | 225 | 3
    II.1.1 | 2019 | 316,8 | 4
    II.1.2 | 2019 | 352 | 4
    II.2.1 | 2019 | 79,2 | 3
    II.2.2 | 2019 | 96 | 3
    III.2 | 2019 | 915 | 4
    IV.1 | 2019 | 40 | 2
    IV.2 | 2019 | 16 | 1
    IV.3 | 2019 | 15 | 2
    IV.4 | 2019 | 20 | 2
    """, width: 4)

  /// The payments, numbered by year in the order of the lines.
  private func vouchers() -> [Tree] {
    var numbers: [String: Int] = [:]
    return DienBien2019.paid.rows.flatMap { cells in
      let (line, year) = (cells[0], cells[1])
      let times = Int(cells[3]) ?? 1
      let amount = DienBien2019.dong(cells[2]) ?? 0
      let begin = year == "2018" ? 215 : 110
      let part = amount / times / 100_000 * 100_000
      return (1...times).map { time in
        var chance = Chance("voucher/\(line)/\(year)/\(time)")
        let number = numbers[year, default: 0] + 1
        numbers[year] = number
        let day = WorkDay(
          Int(year) ?? 2019, begin + (time - 1) * (320 - begin) / times + chance.number(in: 0...20))
        return row(Voucher.letter, "voucher/\(line)/\(year)/\(time)")
          .with("line", text: ids.id(BudgetLine.letter, line)).with("date", day: day)
          .with("number", text: "\(DienBien2019.padded(number, 3))/GĐ-\(year)")
          .with("amount", number: time == times ? amount - part * (times - 1) : part)
          .with("note", text: times > 1 ? "Đợt \(time)/\(times)" : "")
      }
    }
  }

  /// What the agencies ask for in 2019: consultant and own costs of a conversion.
  private func requests() -> [Tree] {
    courses.filter { $0.path == .conversion }.map { course in
      var chance = Chance("request/\(course.name)")
      return row(BudgetRequest.letter, "request/\(course.name)")
        .with("unit", ids.reference(.unit, course.name))
        .with("amount", number: chance.number(in: 50...65) * 1_000_000)
        .with("date", day: WorkDay(2018, chance.number(in: 250...280)))
        .with("note", text: "Chuyển đổi năm 2019")
    }
  }

  /// Đồng of an amount in triệu đồng.
  private static func dong(_ million: String) -> Int? {
    MoneyUnit.million.money(TypedText(printed: million))?.dong
  }
}
