import Domain
import Vietnamese

extension Phrases {
  /// The heading of an estimate with the unit of its table.
  func tableTitle(_ title: String, _ unit: MoneyUnit) -> String {
    "\(title) · \(moneyUnit(unit))"
  }

  /// An amount with its unit: `206.000.000 đồng`, `206 triệu đồng`.
  package func amount(_ money: Money, _ unit: MoneyUnit = .dong) -> String {
    "\(unit.figures(money)) \(moneyUnit(unit))"
  }
  /// What an estimate that does not add up should be.
  func shouldBe(_ money: Money, _ unit: MoneyUnit) -> String {
    say("đúng phải là \(unit.figures(money))", "should be \(unit.figures(money))")
  }
  /// How many discrepancies are errors, and how many follow from them or are doubts.
  func graveness(errors: Int, others: Int) -> String {
    say("\(errors) lỗi, \(others) cảnh báo", "\(errors) errors, \(others) warnings")
  }
  var addsUp: String { say("khớp", "adds up") }
  /// The total in words, as it would be printed.
  func totalInWords(_ money: Money?) -> String {
    money.map { say("Bằng chữ: ", "In words: ") + AmountWords()($0.dong) } ?? ""
  }
  /// Which of the discrepancies was gone to.
  func discrepancyNumber(_ number: Int, of count: Int) -> String {
    say("Sai lệch \(number)/\(count)", "Discrepancy \(number) of \(count)")
  }
  /// Figures as the document prints them.
  func asTyped(_ figures: [String]) -> String {
    "· " + say("bản gốc ghi ", "printed ") + figures.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// One discrepancy in a sentence: where, what is printed, what holds, why.
  ///
  /// - Parameters:
  ///   - found: what does not agree.
  ///   - causes: the ordinals of the lines from which a carried figure follows.
  /// - Returns: one line for people.
  package func sentence(_ found: Discrepancy, causes: [String]) -> String {
    let figures = figures(of: found)
    // Several years of one line are one cause.
    let causes = causes.enumerated().filter { causes.firstIndex(of: $1) == $0 }.map(\.element)
    let why = reason(found) + (causes.isEmpty ? "" : " " + causes.joined(separator: ", "))
    return "\(label(of: found)): \(why)\(figures.isEmpty ? "" : " — \(figures)")"
  }

  /// Printed, what holds and the difference, for each figure concerned.
  private func figures(of found: Discrepancy) -> String {
    if let figures = planFigures(of: found) ?? unitFigures(of: found) { return figures }
    var parts: [String] = []
    for figure in found.figures {
      guard figure.printed != nil || figure.holds != nil else { continue }
      let printed = text(figure.printed, found.moneyUnit)
      let holds = figure.holds.map { text($0, found.moneyUnit) }
      let year = found.figures.count > 1 ? self.year(in: figure.path) : ""
      parts.append(
        year + say("ghi \(printed)", "printed \(printed)")
          + (holds.map { say(", đúng \($0)", ", holds \($0)") } ?? ""))
    }
    guard found.figures.count == 1, let difference = found.difference else {
      return parts.joined(separator: "; ")
    }
    let shown =
      found.moneyUnit.map { $0.figures(Money(dong: difference)) } ?? String(difference)
    return parts.joined() + say(", lệch \(shown)", ", off by \(shown)")
  }

  /// The year that a path names, `2018: `.
  private func year(in path: Path) -> String {
    guard let index = path.steps.firstIndex(of: "years"), index + 1 < path.steps.count else {
      return ""
    }
    return path.steps[index + 1] + ": "
  }

  /// A figure as it is shown.
  package func text(_ figure: Figure?, _ unit: MoneyUnit?) -> String {
    switch figure {
    case .money(let money): (unit ?? .dong).figures(money)
    case .count(let count): NumberFormat.grouped(count)
    case .points(let points): points.shown
    case .text(let text): "“\(text)”"
    case nil: say("để trống", "blank")
    }
  }

  /// Where a discrepancy stands.
  package func label(of found: Discrepancy) -> String {
    label(found.place, of: found.record.kind)
  }

  /// A place as the kind of its record calls it.
  private func label(_ place: Place, of kind: RecordKind) -> String {
    switch place {
    case .line(let line, let year):
      (line.trail.isEmpty ? line.content : line.trail) + (year.map { " · \($0)" } ?? "")
    case .linePart(let line): line.trail.isEmpty ? line.content : line.trail
    case .total(let year): field("total", of: kind) + (year.map { " · \($0)" } ?? "")
    case .words: field("words", of: kind)
    case .planFigure: field("figures", of: kind)
    case .rosterGroup(_, let ordinal, let name), .rosterEntry(_, let ordinal, let name):
      "\(ordinal) \(name)"
    case .planRow(let list, let ordinal, let name):
      planRowLabel(list, ordinal, name)
    case .unitRow(let unit, let list, let name): unitRowLabel(unit, list, name)
    case .criterion(let ordinal, let title): ordinal.isEmpty ? title : ordinal
    case .event(let seq): "\(field("events", of: kind)) \(seq)"
    case .gradeScale: field("scales", of: kind)
    case .reference(let field, let trail):
      (trail.isEmpty ? "" : "\(trail) ") + self.field(field, of: kind)
    }
  }

  /// Which rule is broken.
  package func reason(_ found: Discrepancy) -> String {
    switch found.code {
    case .line: say("thành tiền ≠ số lượng × đơn giá", "amount ≠ quantity × norm")
    case .formula: say("không khớp cách tính ghi kèm", "does not agree with its formula")
    case .parent: say("không bằng tổng các dòng con", "is not the sum of its lines")
    case .years: say("không bằng tổng các năm", "is not the sum of its years")
    case .yearQuantity:
      say("tiền năm ≠ số lượng năm × đơn giá", "a year's amount ≠ its quantity × norm")
    case .total: say("tổng cộng không bằng tổng các mục", "the total is not the sum of the groups")
    case .words: say("số bằng chữ khác số bằng số", "words and figures differ")
    case .text: say("số nêu trong kế hoạch khác dự toán", "the plan's text names another figure")
    case .carried:
      say("sai theo dòng", "follows from a wrong line")
    case .norm: say("đơn giá vượt mức trần", "the norm is above its ceiling")
    case .count: say("số đếm không khớp", "the counts do not agree")
    case .criteriaParent:
      say("không bằng tổng các tiêu chí con", "is not the sum of its criteria")
    case .criteriaTotal: say("tổng điểm không bằng tổng các mục", "is not the sum of the headings")
    case .criteriaRule:
      say("cách chấm không hợp với điểm tối đa", "the rule does not fit its maximum")
    case .criteriaWeight: say("trọng số đặt không đúng chỗ", "the weights do not fit the headings")
    case .criteriaGrades: say("thang xếp loại chưa kín", "the scale has a gap or a repeated bound")
    case .sheetEvent:
      say("nhật ký chấm bị sửa hoặc đứt", "the chain of events was altered or is broken")
    case .reference: say("trỏ tới hồ sơ không có", "points to something that does not exist")
    case .unreachable, .base, .missed, .basisLapsed, .basisTitle, .appendixMissing, .named,
      .numberDate, .ordinal,
      .noLead, .deadline:
      planReason(found.code)
    case .unitScope, .unitLeftOut, .unitStage, .unitCycle, .unitCode: unitReason(found.code)
    }
  }
}
