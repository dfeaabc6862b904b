import Domain

extension Phrases {
  /// The label of a field of plans; nil for any other.
  func planField(_ key: String) -> String? {
    switch key {
    case "title": say("Trích yếu", "Title")
    case "sort": say("Loại kế hoạch", "Category")
    case "issuer": say("Cơ quan ban hành", "Issuer")
    case "dated": say("Ngày như in", "Date as printed")
    case "opening": say("Phần mở đầu", "Opening")
    case "closing": say("Phần kết", "Closing")
    case "firstYear": say("Từ năm", "First year")
    case "lastYear": say("Đến năm", "Last year")
    case "rosters": rosters
    case "groups": say("Các nhóm", "Groups")
    case "figures": say("Số tiền nêu", "Figures")
    case "chosen": say("Số chọn", "Chosen")
    case "outOf": say("Tổng số", "Out of")
    case "superior": say("Cơ quan cấp trên", "Superior")
    case "place": say("Địa danh", "Place")
    case "bases": say("Căn cứ", "Legal bases")
    case "sections": say("Các mục", "Sections")
    case "tasks": say("Nội dung thực hiện", "Tasks")
    case "targets": say("Chỉ tiêu", "Targets")
    case "responsibilities": say("Tổ chức thực hiện", "Responsibilities")
    case "reportDuties": say("Chế độ báo cáo", "Reports due")
    case "recipients": say("Nơi nhận", "Recipients")
    case "signature": say("Chữ ký", "Signature")
    case "appendices": say("Phụ lục", "Appendices")
    case "archive": say("Lưu", "On file")
    case "leadIn": say("Lời dẫn", "Lead-in")
    case "about": say("Về việc", "About")
    case "lapsedFrom": say("Hết hiệu lực từ", "Lapsed from")
    case "replacedBy": say("Thay bằng", "Replaced by")
    case "heading": say("Đề mục", "Heading")
    case "body": say("Nội dung mục", "Text")
    case "purpose": say("Gửi để", "Purpose")
    case "parent": say("Thuộc dòng", "Part of")
    case "amount": say("Số tiền", "Amount")
    case "isElectronic": say("Bản điện tử", "Electronic")
    case "capacity": say("Thẩm quyền ký", "Capacity")
    case "secondLine": say("Chức vụ, dòng hai", "Second line")
    default: nil
    }
  }

  /// The label of a field of tasks, targets and duties of plans; nil for any other.
  func taskField(_ key: String) -> String? {
    switch key {
    case "method": say("Cách thực hiện", "Method")
    case "result": say("Kết quả", "Result")
    case "lead": say("Chủ trì", "Lead")
    case "performers": say("Thực hiện", "Performers")
    case "cooperators": say("Phối hợp", "Cooperators")
    case "parties": say("Đơn vị tham gia", "Parties")
    case "condition": say("Điều kiện", "Condition")
    case "committee": committee
    case "outsideBody": say("Tổ chức ngoài", "Outside body")
    case "schedule": say("Thời gian", "Schedule")
    case "progress": say("% xong", "% done")
    case "under": say("Thuộc đơn vị", "Under")
    case "comparison": say("So sánh", "Comparison")
    case "subject": say("Tính theo", "Counted in")
    case "share": say("Tỷ lệ", "Share")
    case "isAdded": say("Chỉ tính số mới", "Added only")
    case "statedBase": say("Tổng số nêu", "Stated base")
    case "counted": say("Đếm gì", "What counts")
    case "line": say("Dòng dự toán", "Budget line")
    case "sender": say("Nơi gửi", "From")
    case "senders": say("Nhóm gửi", "Senders")
    case "senderUnits": say("Đơn vị gửi", "Sending units")
    case "received": say("Đã nhận", "Received")
    case "period": say("Kỳ", "Period")
    case "on": say("Nhận ngày", "On")
    case "receiver": say("Nơi nhận báo cáo", "To")
    default: nil
    }
  }

  /// The labels of fields of plans that are called otherwise than others of their key.
  func ownPlanLabels() -> [(place: String, label: String)] {
    [
      ("bases.kind", say("Loại văn bản", "Kind of document")),
      ("tasks.kind", say("Loại việc", "Kind of work")),
      ("tasks.parties.name", say("Nơi khác", "Other")),
      ("rosters.title", say("Tiêu đề", "Title")),
      ("rosters.groups.entries", say("Đơn vị được chọn", "Units chosen")),
      ("targets.count", say("Số phải đạt", "Count")),
      ("responsibilities.name", say("Giao cho", "Charged")),
      ("reportDuties.steps.name", say("Cơ quan", "Agency")),
      ("appendices.title", say("Tiêu đề", "Title")),
    ]
  }

  /// The label of a choice in plans; nil for any other.
  func planChoice(_ key: String) -> String? {
    switch key {
    case "yearly": say("hoạt động năm", "yearly")
    case "scoring": say("chấm điểm", "scoring")
    case "conversion": say("chuyển đổi", "conversion")
    case "maintenance": say("duy trì", "maintenance")
    case "appendix": say("phụ lục", "appendix")
    case "notStarted": say("chưa bắt đầu", "not started")
    case "notApplicable": say("không áp dụng", "not applicable")
    case "publicity": say("tuyên truyền", "publicity")
    case "training": say("tập huấn", "training")
    case "meeting": say("họp", "meeting")
    case "inspection": say("kiểm tra", "inspection")
    case "build": say("xây dựng, áp dụng", "build and apply")
    case "report": say("báo cáo", "report")
    case "leads": say("chủ trì", "leads")
    case "performs": say("thực hiện", "performs")
    case "cooperates": say("phối hợp", "cooperates")
    case "joins": say("tham gia", "joins")
    case "atLeast": say("ít nhất", "at least")
    case "moreThan": say("trên", "more than")
    case "exactly": say("đúng", "exactly")
    case "rising": say("tăng dần", "rising")
    case "units": say("đơn vị", "units")
    case "procedures": say("thủ tục hành chính", "procedures")
    default: nil
    }
  }
}
