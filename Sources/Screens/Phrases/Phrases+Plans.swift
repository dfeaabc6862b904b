import Domain
import Vietnamese

extension Phrases {
  var newPlan: String { say("Kế hoạch mới", "New plan") }
  var blankPlan: String { say("Kế hoạch trống", "An empty plan") }
  /// The choice to begin with an older plan.
  func planAfter(_ title: String) -> String { say("Chép từ \(title)", "From \(title)") }
  /// The choice to begin with a built-in outline.
  func planOutline(_ sort: String) -> String { say("Theo mẫu: \(sort)", "Outline: \(sort)") }
  /// The note beside a schedule that was copied as it is.
  var scheduleKept: String {
    say("thời gian chép nguyên, cần xem lại", "schedule copied as it was, to be checked")
  }
  /// How many schedules a copy could not move to its year.
  func schedulesKept(_ count: Int) -> String {
    say(
      "\(count) chỗ thời gian không đọc được nên chép nguyên: xem lại.",
      count == 1
        ? "1 schedule could not be read and was copied as it is: check it."
        : "\(count) schedules could not be read and were copied as they are: check them.")
  }

  /// A row of a plan as a label names it: `Tiến độ 4 · Đôn đốc`.
  func planRowLabel(_ list: String, _ ordinal: String, _ name: String) -> String {
    let head = ordinal.isEmpty ? field(list, of: .plan) : "\(field(list, of: .plan)) \(ordinal)"
    return name.isEmpty ? head : "\(head) · \(name)"
  }

  /// Which rule of plans is broken; empty for a rule of something else.
  func planReason(_ code: Discrepancy.Code) -> String {
    switch code {
    case .unreachable:
      say("chỉ tiêu vượt quá số đã bố trí", "the target is more than what is set aside")
    case .base:
      say("tổng số đã nêu khác số đếm được", "the stated base is not what the store counts")
    case .missed: say("hết năm chưa đạt chỉ tiêu", "the year is over and the target not reached")
    case .basisLapsed: say("căn cứ đã hết hiệu lực", "the basis was no longer in force")
    case .basisTitle:
      say("tên tiêu chuẩn trong căn cứ không đúng", "the basis cites an edition that cannot be")
    case .appendixMissing: say("phụ lục được nhắc không có", "an appendix named is not attached")
    case .named: say("nêu tên ít hơn số đã hứa", "fewer units are named than promised")
    case .numberDate:
      say("số hoặc ngày khác với kế hoạch", "number or date differ from the plan's")
    case .ordinal: say("số thứ tự lặp hoặc nhảy", "an ordinal stands twice or one is left out")
    case .noLead: say("chưa rõ ai chủ trì, thực hiện", "nobody is named who does it")
    case .deadline: say("thời gian nằm ngoài thời kỳ kế hoạch", "the time is outside the plan's")
    case .line, .formula, .parent, .years, .yearQuantity, .total, .words, .text, .carried, .norm,
      .count, .criteriaParent, .criteriaTotal, .criteriaRule, .criteriaWeight, .criteriaGrades,
      .sheetEvent, .reference, .unitScope, .unitLeftOut, .unitStage, .unitCycle, .unitCode:
      ""
    }
  }

  /// The figures of a rule of plans, both sides of what does not agree; nil for other rules.
  func planFigures(of found: Discrepancy) -> String? {
    switch found.code {
    case .unreachable, .named:
      let needed = text(found.printed, nil)
      let there = text(found.holds, nil)
      return say("cần \(needed), có \(there)", "needs \(needed), has \(there)")
    case .base:
      let stated = text(found.printed, nil)
      let counted = text(found.holds, nil)
      return say("nêu \(stated), đếm được \(counted)", "states \(stated), counts \(counted)")
    case .missed:
      let needed = text(found.printed, nil)
      let reached = text(found.holds, nil)
      let year = text(found.figures.last?.printed, nil)
      return say(
        "năm \(year) cần \(needed), đạt \(reached)",
        "\(year) needed \(needed), reached \(reached)")
    case .ordinal:
      let before = text(found.figures.last?.printed, nil)
      return say(
        "\(text(found.printed, nil)) sau \(before)", "\(text(found.printed, nil)) after \(before)")
    case .numberDate:
      let right = text(found.holds, nil)
      return say(
        "ghi \(text(found.printed, nil)), kế hoạch ghi \(right)",
        "prints \(text(found.printed, nil)), the plan \(right)")
    case .basisLapsed, .basisTitle, .deadline, .appendixMissing:
      let sides = found.figures.map { figure in
        "\(field(figure.path.steps.last ?? "", of: .plan)) \(text(figure.printed, nil))"
      }
      return sides.joined(separator: " · ")
    case .noLead: return ""
    case .line, .formula, .parent, .years, .yearQuantity, .total, .words, .text, .carried, .norm,
      .count, .criteriaParent, .criteriaTotal, .criteriaRule, .criteriaWeight, .criteriaGrades,
      .sheetEvent, .reference, .unitScope, .unitLeftOut, .unitStage, .unitCycle, .unitCode:
      return nil
    }
  }
}
