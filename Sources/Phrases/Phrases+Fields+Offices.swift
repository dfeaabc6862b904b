import Domain

extension Phrases {
  /// The label of a field of committees; nil for any other.
  func committeeField(_ key: String) -> String? {
    switch key {
    case "level": say("Cấp", "Level")
    case "owner": say("Của cơ quan", "Of")
    case "decision": say("Quyết định thành lập", "Decision")
    case "date": say("Ngày quyết định", "Date of decision")
    default: nil
    }
  }

  /// The label of a field of training; nil for any other.
  func trainingField(_ key: String) -> String? {
    switch key {
    case "sort": say("Loại tập huấn", "Category")
    case "schedule": say("Thời gian", "Schedule")
    case "venue": say("Địa điểm", "Venue")
    case "classes": say("Số lớp", "Classes")
    case "days": say("Số ngày mỗi lớp", "Days per class")
    case "peoplePerClass": say("Số người mỗi lớp", "People per class")
    case "turns": say("Số lượt", "Turns")
    case "groups": say("Nhóm dự", "For groups")
    case "lecturer": say("Giảng viên", "Lecturer")
    case "materials": say("Tài liệu", "Materials")
    case "attendance": say("Tham dự", "Attendance")
    case "invited": say("Số người được cử", "Invited")
    case "people": say("Số người dự", "Attended")
    default: nil
    }
  }

  /// The label of a field of meetings; nil for any other.
  func meetingField(_ key: String) -> String? {
    switch key {
    case "committee": committee
    case "schedule": say("Thời gian", "Schedule")
    case "venue": say("Địa điểm", "Venue")
    case "minutes": say("Số biên bản", "Minutes")
    case "agenda": say("Nội dung họp", "Agenda")
    case "conclusions": say("Kết luận", "Conclusions")
    case "owner": say("Người thực hiện", "Owner")
    case "done": say("Xong ngày", "Done on")
    default: nil
    }
  }

  /// The label of a field of bodies; nil for any other.
  func bodyField(_ key: String) -> String? {
    switch key {
    case "sort": say("Loại tổ chức", "Category")
    case "accreditation": say("Căn cứ hoạt động", "Accreditation")
    case "contract": say("Số hợp đồng", "Contract")
    case "units": say("Đơn vị phục vụ", "Units served")
    case "checks": say("Kiểm tra tổ chức", "Checks")
    case "result": say("Kết quả", "Result")
    default: nil
    }
  }

  /// The label of a field of remarks; nil for any other.
  func remarkField(_ key: String) -> String? {
    switch key {
    case "about": say("Về việc", "About")
    case "sender": say("Người nêu", "From")
    case "answer": say("Trả lời", "Answer")
    case "answered": say("Ngày trả lời", "Answered")
    case "answeredBy": say("Nơi trả lời", "Answered by")
    default: nil
    }
  }

  /// The label of a choice in committees; nil for any other.
  func committeeChoice(_ key: String) -> String? {
    switch key {
    case "province": say("cấp tỉnh", "province")
    case "district": say("cấp huyện", "district")
    case "head": say("trưởng ban", "head")
    case "deputy": say("phó trưởng ban", "deputy head")
    case "member": say("thành viên", "member")
    case "support": say("tổ giúp việc", "support group")
    case "standing": say("cơ quan thường trực", "standing agency")
    case "secretariat": say("bộ phận thư ký", "secretariat")
    default: nil
    }
  }

  /// The label of a choice in training; nil for any other.
  func trainingChoice(_ key: String) -> String? {
    switch key {
    case "awareness": say("nhận thức chung", "awareness")
    case "internalAudit": say("đánh giá nội bộ", "internal audit")
    case "secretary": say("nghiệp vụ thư ký", "secretary's work")
    case "scoring": say("chấm điểm", "scoring")
    case "inspection": say("thành viên đoàn kiểm tra", "inspection teams")
    case "advanced": say("chuyên sâu", "in depth")
    default: nil
    }
  }

  /// The label of a choice in bodies; nil for any other.
  func bodyChoice(_ key: String) -> String? {
    switch key {
    case "consultant": say("tổ chức tư vấn", "consultant")
    case "certification": say("tổ chức chứng nhận", "certification body")
    case "training": say("tổ chức đào tạo", "training body")
    default: nil
    }
  }
}
