import Domain

extension Phrases {
  /// The label of a field that only units have; nil for any other.
  func unitField(_ key: String) -> String? {
    switch key {
    case "predecessors": say("Hình thành từ", "Came out of")
    case "on": say("Từ ngày", "On")
    case "decision": say("Quyết định", "Decision")
    case "edition": say("Phiên bản tiêu chuẩn", "Edition")
    case "stage": say("Giai đoạn HTQLCL", "Stage")
    case "path": say("Lộ trình", "Path")
    case "isPilot": say("Thí điểm", "Pilot")
    case "declarations": say("Công bố", "Declarations")
    case "scope": say("Phạm vi", "Scope")
    case "covered": say("Số TTHC trong hệ thống", "Procedures covered")
    case "inCharge": say("Số TTHC thuộc thẩm quyền", "Procedures in charge")
    case "leftOut": say("Lý do để ngoài", "Why left out")
    case "posted": say("Niêm yết", "Posted")
    case "onWebsite": say("Đăng trang tin", "On the website")
    case "notified": say("Thông báo", "Notified")
    case "duties": say("Việc hằng năm", "Yearly duties")
    case "internalAudit": say("Đánh giá nội bộ", "Internal audit")
    case "review": say("Xem xét của lãnh đạo", "Management review")
    case "objectivesSet": say("Đặt mục tiêu", "Objectives set")
    case "objectivesAssessed": say("Đánh giá mục tiêu", "Objectives assessed")
    case "reported": say("Gửi báo cáo", "Report sent")
    case "contacts": say("Đầu mối", "Contacts")
    case "done": say("Xong ngày", "Done on")
    default: nil
    }
  }

  /// The label of a choice that only units have; nil for any other.
  func unitChoice(_ key: String) -> String? {
    if let stage = QMSStage(rawValue: key) { return self.stage(stage) }
    switch key {
    case "firstBuild": return say("xây dựng lần đầu", "first build")
    case "widening": return say("mở rộng", "widening")
    case "first": return say("lần đầu", "first")
    case "again": return say("công bố lại", "again")
    case "widened": return say("mở rộng phạm vi", "widened")
    case "narrowed": return say("thu hẹp phạm vi", "narrowed")
    case "adjusted": return say("điều chỉnh phạm vi", "adjusted")
    case "leader": return say("lãnh đạo phụ trách", "leader in charge")
    case "secretary": return say("thư ký ISO", "ISO secretary")
    case "auditor": return say("chuyên gia đánh giá nội bộ", "internal auditor")
    default: return nil
    }
  }

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

  /// A row of a unit as a label names it: `Sở Tài chính · Công bố 12/QĐ-STC`.
  func unitRowLabel(_ unit: String, _ list: String, _ name: String) -> String {
    "\(unit) · \(field(list))" + (name.isEmpty ? "" : " \(name)")
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
    case .line, .formula, .parent, .years, .yearQuantity, .total, .words, .text, .carried, .norm,
      .count, .criteriaParent, .criteriaTotal, .criteriaRule, .criteriaWeight, .criteriaGrades,
      .sheetEvent, .reference, .unreachable, .basisLapsed, .basisTitle, .appendixMissing, .named,
      .numberDate, .ordinal, .noLead, .deadline:
      ""
    }
  }

  /// The figures of a rule of units, both sides of what does not agree; nil for other rules.
  func unitFigures(of found: Discrepancy) -> String? {
    guard case .unitRow = found.place else { return nil }
    return found.figures.map { figure in
      "\(field(figure.path.steps.last ?? "")) \(text(figure.printed, nil))"
    }.joined(separator: " · ")
  }
}
