import Domain

extension Phrases {
  /// The label of a field by its English key.
  package func field(_ key: String) -> String {
    switch key {
    case "names", "name", "text": say("Tên", "Name")
    case "codes": say("Mã", "Code")
    case "kinds", "kind", "unitKind": say("Loại", "Kind")
    case "parents", "parent": say("Trực thuộc", "Belongs to")
    case "obligation": say("Nghĩa vụ", "Obligation")
    case "ownSystem": say("HTQLCL riêng", "Own system")
    case "telephone": say("Điện thoại", "Telephone")
    case "note": say("Ghi chú", "Note")
    case "from": say("Từ ngày", "From")
    case "to": say("Đến ngày", "To")
    case "unit": say("Đơn vị", "Unit")
    case "members": say("Thành viên", "Members")
    case "statedCount": say("Số nêu", "Stated")
    case "number": say("Số, ký hiệu", "Number")
    case "date": say("Ngày", "Date")
    case "title": say("Tiêu đề", "Title")
    case "sort": say("Loại kế hoạch", "Sort")
    case "state": say("Trạng thái", "State")
    case "issuer": say("Nơi ban hành", "Issuer")
    case "firstYear": say("Từ năm", "First year")
    case "lastYear": say("Đến năm", "Last year")
    case "rosters": say("Danh sách kèm", "Rosters")
    case "groups": say("Nhóm", "Groups")
    case "figures": say("Số tiền nêu", "Figures")
    case "year": say("Năm", "Year")
    case "entries": say("Dòng", "Entries")
    case "chosen": say("Số chọn", "Chosen")
    case "outOf": say("Tổng số", "Out of")
    case "ordinal": say("TT", "No.")
    case "plan": say("Kế hoạch", "Plan")
    case "budget": say("Dự toán", "Budget")
    case "moneyUnit": say("Đơn vị tính", "Money unit")
    case "years": say("Các năm", "Years")
    case "lines": say("Dòng dự toán", "Lines")
    case "total": say("Tổng cộng", "Total")
    case "words": say("Bằng chữ", "In words")
    case "footnote": say("Căn cứ lập", "Based on")
    case "content": say("Nội dung", "Content")
    case "measure": say("ĐVT", "Measure")
    case "quantity": say("Số lượng", "Quantity")
    case "norm": say("Đơn giá", "Norm")
    case "amount": say("Thành tiền", "Amount")
    case "formula": say("Cách tính", "Formula")
    case "parts": say("Gồm", "Parts")
    case "source": say("Nguồn", "Source")
    case "performer": say("Đơn vị thực hiện", "Performer")
    case "time": say("Thời gian", "Time")
    case "typed": say("Đã gõ", "As typed")
    case "ceiling": say("Mức trần", "Ceiling")
    case "count": say("Số", "Count")
    default: unitField(key) ?? planField(key)
    }
  }

  /// The label of a field that only plans have.
  private func planField(_ key: String) -> String {
    switch key {
    case "superior": say("Cấp trên", "Superior")
    case "place": say("Địa danh", "Place")
    case "bases": say("Căn cứ", "Legal bases")
    case "sections": say("Mục", "Sections")
    case "tasks": say("Tiến độ", "Timetable")
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
    case "purpose": say("Để", "Purpose")
    case "isElectronic": say("Bản điện tử", "Electronic")
    case "capacity": say("Thẩm quyền ký", "Capacity")
    case "office": say("Chức vụ", "Office")
    case "secondLine": say("Chức vụ, dòng hai", "Second line")
    default: taskField(key)
    }
  }

  /// The label of a field that only tasks, targets and duties of plans have.
  private func taskField(_ key: String) -> String {
    switch key {
    case "method": say("Cách thực hiện", "Method")
    case "result": say("Kết quả", "Result")
    case "lead": say("Chủ trì", "Lead")
    case "performers": say("Thực hiện", "Performers")
    case "cooperators": say("Phối hợp", "Cooperators")
    case "parties": say("Đơn vị tham gia", "Parties")
    case "role": say("Vai trò", "Role")
    case "condition": say("Điều kiện", "Condition")
    case "schedule": say("Thời gian", "Schedule")
    case "progress": say("Tiến độ %", "Progress %")
    case "group": say("Nhóm đơn vị", "Group")
    case "under": say("Thuộc", "Under")
    case "comparison": say("So sánh", "Comparison")
    case "share": say("Tỷ lệ", "Share")
    case "isAdded": say("Chỉ tính thêm", "Added only")
    case "statedBase": say("Trên số nêu", "Stated base")
    case "counted": say("Đếm", "Counted")
    case "units": say("Các đơn vị", "Units")
    case "line": say("Dòng dự toán", "Budget line")
    case "sender": say("Nơi gửi", "From")
    case "senders": say("Nhóm gửi", "Senders")
    case "receiver": say("Nơi nhận báo cáo", "To")
    case "steps": say("Các bước", "Steps")
    default: scoringField(key)
    }
  }

  var quantityShort: String { say("SL", "Qty") }
  var normShort: String { say("Đ.giá", "Norm") }
  package var computed: String { say("Tính lại", "Holds") }
  package var listed: String { say("Đã kê", "Listed") }
  var statedShort: String { say("Nêu", "Stated") }
  var period: String { say("Thời kỳ", "Period") }
  var figure: String { say("Số liệu", "Figure") }
  var fieldLabel: String { say("Mục", "Field") }
  var value: String { say("Giá trị", "Value") }
  var remark: String { say("Nhận xét", "Remark") }
  var campaign: String { say("Đợt", "Campaign") }
  var criteriaSet: String { say("Bộ tiêu chí", "Criteria set") }
  var sheetsDone: String { say("Phiếu", "Sheets") }
  var noCriteriaSet: String { say("bộ tiêu chí chưa nhập", "set not entered") }
  var noCampaigns: String {
    say("Chưa có đợt chấm điểm nào. Bấm F7 để thêm.", "There are no campaigns yet. F7 adds one.")
  }
  var noBudgets: String {
    say("Chưa có dự toán nào. Bấm F7 để thêm.", "There are no budgets yet. F7 adds one.")
  }
  var noRows: String {
    say("Chưa có dòng nào. Bấm F7 để thêm.", "There are no rows yet. F7 adds one.")
  }
  var province: String { say("Tỉnh", "Province") }
  var committee: String { say("Ban chỉ đạo", "Committee") }
  var badFiles: String { say("Tệp không đọc được", "Unreadable files") }
  package var discrepancies: String { say("Sai lệch", "Discrepancies") }
  var noKind: String { say("Chưa rõ loại", "Kind not known") }
}
