import Domain

extension Phrases {
  /// The label of a field of units; nil for any other.
  func unitField(_ key: String) -> String? {
    switch key {
    case "names": say("Tên", "Name")
    case "codes": say("Mã", "Code")
    case "kinds", "kind": say("Loại đơn vị", "Kind of unit")
    case "parents": say("Trực thuộc", "Belongs to")
    case "obligation": say("Nghĩa vụ", "Obligation")
    case "ownSystem": say("HTQLCL riêng", "Own system")
    case "predecessors": say("Hình thành từ", "Predecessors")
    case "on": say("Ngày chuyển", "On")
    case "decision": say("Quyết định", "Decision")
    case "share": say("Phần chuyển sang", "Share received")
    case "isPart": say("Chỉ một phần", "Only a part")
    case "endedBy": say("Chấm dứt theo", "Ended by")
    case "edition": say("Phiên bản tiêu chuẩn", "Edition")
    case "stage": say("Giai đoạn HTQLCL", "Stage")
    case "path": say("Lộ trình", "Roadmap")
    case "steps": say("Các bước lộ trình", "Roadmap steps")
    case "isPilot": say("Thí điểm", "Pilot")
    case "isElectronic": say("ISO điện tử", "Electronic ISO")
    case "declarations": say("Công bố", "Declarations")
    case "scope": say("Phạm vi", "Scope")
    case "covered": say("Số TTHC trong hệ thống", "Procedures covered")
    case "inCharge": say("Số TTHC thuộc thẩm quyền", "Procedures in charge")
    case "leftOut": say("Lý do để ngoài", "Reason left out")
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
    case "reminders": say("Đôn đốc", "Reminders")
    case "about": say("Về việc", "About")
    case "done": say("Xong ngày", "Done on")
    default: nil
    }
  }

  /// The labels of fields of units that are called otherwise than others of their key.
  func ownUnitLabels() -> [(place: String, label: String)] {
    [
      ("from", say("Hoạt động từ", "Existing from")), ("to", say("Hoạt động đến", "Existing to")),
      ("declarations.reason", say("Lý do công bố", "Reason")),
    ]
  }

  /// The label of a field of groups of units; nil for any other.
  func groupField(_ key: String) -> String? {
    switch key {
    case "statedCount": say("Số đơn vị nêu", "Stated")
    case "isPilot": say("Thí điểm", "Pilot")
    case "isElectronic": say("ISO điện tử", "Electronic ISO")
    default: nil
    }
  }

  /// The label of a choice in units; nil for any other.
  func unitChoice(_ key: String) -> String? {
    if let stage = QMSStage(rawValue: key) { return self.stage(stage) }
    switch key {
    case "mandatory": return say("bắt buộc", "mandatory")
    case "encouraged": return say("khuyến khích", "encouraged")
    case "firstBuild": return say("xây dựng lần đầu", "first build")
    case "conversion": return say("chuyển đổi", "conversion")
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
}
