import Domain

extension Phrases {
  /// The two sides of a formula that does not agree, and which of them may be wrong.
  func sidesOfFormula(_ found: Discrepancy) -> String {
    let amount = found.figures.first { $0.path.steps.last == "amount" }
    var parts: [String] = []
    for figure in found.figures {
      let printed = text(figure.printed, found.moneyUnit)
      let holds = text(figure.holds, found.moneyUnit)
      if figure.path.steps.last == "amount" {
        guard figure.holds != nil else { continue }
        parts.append(
          say(
            "thành tiền ghi \(printed), cách tính cho \(holds): một trong hai sai",
            "the amount is printed \(printed), the formula gives \(holds): one of them is wrong"))
      } else if let amount, amount.holds == nil, parts.isEmpty {
        parts.append(
          say(
            "cách tính cho \(printed), số lượng × đơn giá hoặc dòng con cho \(holds): xem lại cách tính",
            "the formula gives \(printed), quantity × norm or the lines below \(holds): look at the formula"
          ))
      } else {
        parts.append(
          say(
            "kết quả ghi sau dấu = là \(printed), các thừa số cho \(holds): một trong hai sai",
            "\(printed) after =, but the factors give \(holds): one of them is wrong"))
      }
    }
    return parts.joined(separator: "; ")
  }

  /// What the years of a line come to, and what stands beside or below it.
  func sidesOfQuantity(_ found: Discrepancy) -> String {
    if found.path.steps.last == "quantity", !found.path.steps.contains("years") {
      let quantity = text(found.printed, nil)
      let sum = text(found.holds, nil)
      return say(
        "ghi \(quantity), các năm cộng lại \(sum)",
        "printed \(quantity), the years add up to \(sum)")
    }
    let own = found.path.steps.prefix(2)
    var below: [String] = []
    for figure in found.figures where figure.path.steps.prefix(2) != own {
      let figure = text(figure.printed, nil)
      if !below.contains(figure) { below.append(figure) }
    }
    let stated = text(found.printed, nil)
    let counted = found.holds.map { text($0, nil) } ?? below.joined(separator: ", ")
    guard case .line(_, .some) = found.place else {
      return say(
        "các năm cộng lại \(stated), dòng con ghi \(counted)",
        "the years add up to \(stated), the lines below print \(counted)")
    }
    return say(
      "dòng này ghi \(stated), dòng con \(counted)",
      "this line prints \(stated), the lines below \(counted)")
  }

  /// The table of a ceiling, and the day on which it was not in force.
  func sidesOfLapsedNorm(_ found: Discrepancy) -> String {
    let table = text(found.printed, nil)
    let day = text(found.holds, nil)
    return say("“\(table)”, dự toán tính theo ngày \(day)", "“\(table)”, the estimate is of \(day)")
  }

  /// A norm, and the higher one of those who may have less.
  func sidesOfNormOrder(_ found: Discrepancy) -> String {
    let norms = found.figures.map { text($0.printed, found.moneyUnit) }
    return say(
      "ghi \(norms.first ?? ""), dòng kia ghi \(norms.last ?? "")",
      "printed \(norms.first ?? ""), the other line prints \(norms.last ?? "")")
  }

  /// What is kept up, what was there before it, and which lines and heading say so.
  func sidesOfMaintenance(_ found: Discrepancy) -> String {
    let kept = text(found.printed, nil)
    let before = text(found.holds, nil)
    let lines = found.figures.dropFirst().filter { $0.path.steps.first == "lines" }
      .map { text($0.printed, nil) }.joined(separator: ", ")
    if found.code == .maintenanceLeftOut {
      return say(
        "ghi \(kept), các năm trước đã có \(before); xem dòng \(lines)",
        "printed \(kept), the years before have \(before); see line \(lines)")
    }
    let heading = text(found.figures.last?.printed, nil)
    return say(
      "ghi \(kept), các năm trước mới có \(before); xem dòng \(lines) và mục \(heading) của kế hoạch",
      "printed \(kept), the years before have \(before); see line \(lines) and heading \(heading) of the plan"
    )
  }

  /// Printed, what holds and the difference, for each figure concerned.
  func printedAndHolding(_ found: Discrepancy) -> String {
    var parts: [String] = []
    for figure in found.figures {
      guard figure.printed != nil || figure.holds != nil else { continue }
      let printed = text(figure.printed, found.moneyUnit)
      let holds = figure.holds.map { text($0, found.moneyUnit) }
      let year = found.figures.count > 1 ? self.year(in: figure.path) : ""
      parts.append(
        year + say("ghi \(printed)", "printed \(printed)")
          + (holds.map { say(", đúng \($0)", ", expected \($0)") } ?? ""))
    }
    guard found.figures.count == 1, let difference = found.difference else {
      return parts.joined(separator: "; ")
    }
    let shown = shown(difference, of: found)
    return parts.joined() + say(", lệch \(shown)", ", off by \(shown)")
  }

  /// A difference in the measure of its figures: money, points in hundredths, or a count.
  private func shown(_ difference: Int, of found: Discrepancy) -> String {
    if case .points? = found.figures.first?.printed {
      return numbers.decimal(difference, places: 2)
    }
    return found.moneyUnit.map { $0.figures(Money(dong: difference), in: numbers) }
      ?? String(difference)
  }

  /// The year that a path names, `2018: `.
  private func year(in path: Path) -> String {
    guard let index = path.steps.firstIndex(of: "years"), index + 1 < path.steps.count else {
      return ""
    }
    return path.steps[index + 1] + ": "
  }
}
