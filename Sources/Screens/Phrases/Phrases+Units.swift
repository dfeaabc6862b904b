import Domain

extension Phrases {
  /// How far the quality system of a unit has come.
  package func stage(_ stage: QMSStage) -> String {
    switch stage {
    case .notStarted: say("chưa xây dựng", "not begun")
    case .building: say("đang xây dựng", "building")
    case .applying: say("đang áp dụng", "applying")
    case .declared: say("đã công bố", "declared")
    case .maintaining: say("duy trì, cải tiến", "maintaining")
    }
  }

  /// The last day of something that is no more.
  func until(_ day: Day) -> String { say("đến \(day.shown)", "until \(day.shown)") }

  /// A row of a unit as a label names it: `Sở Tài chính · Công bố 12/QĐ-STC`.
  func unitRowLabel(_ unit: String, _ list: String, _ name: String) -> String {
    "\(unit) · \(field(list, of: .unit))" + (name.isEmpty ? "" : " \(name)")
  }

  /// Which rule of units is broken; empty for a rule of something else.
  func unitReason(_ code: Discrepancy.Code) -> String {
    switch code {
    case .unitScope:
      say("công bố nhiều TTHC hơn số thuộc thẩm quyền", "declares more procedures than in charge")
    case .unitLeftOut:
      say("chưa nêu lý do TTHC để ngoài hệ thống", "does not say why procedures are left out")
    case .unitStage:
      say("công bố thiếu ngày hoặc ngày sai thứ tự", "a declaration has no date or is out of order")
    case .unitCycle: say("vòng lặp: đơn vị đứng trên chính nó", "the unit comes back to itself")
    case .unitCode:
      say(
        "mã hành chính phải là chữ số: tỉnh 2, huyện 3, xã 5",
        "official codes are digits: 2 of a province, 3 of a district, 5 of a commune")
    case .line, .formula, .parent, .years, .yearQuantity, .total, .words, .text, .carried, .norm,
      .count, .criteriaParent, .criteriaTotal, .criteriaRule, .criteriaWeight, .criteriaGrades,
      .sheetEvent, .reference, .unreachable, .base, .missed, .basisLapsed, .basisTitle,
      .appendixMissing, .named,
      .numberDate, .ordinal, .noLead, .deadline:
      ""
    }
  }

  /// The figures of a rule of units, both sides of what does not agree; nil for other rules.
  func unitFigures(of found: Discrepancy) -> String? {
    guard case .unitRow = found.place else { return nil }
    return found.figures.map { figure in
      "\(field(figure.path, of: .unit)) \(text(figure.printed, nil))"
    }.joined(separator: " · ")
  }
}
