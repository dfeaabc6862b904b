import Domain

extension Phrases {
  /// How a column is headed whose field has a longer label; nil for all others.
  func columnHeading(_ key: String, of kind: RecordKind) -> String? {
    guard kind == .budget || kind == .normTable else { return nil }
    return switch key {
    case BudgetLine.fields.quantity.key: quantityShort
    case BudgetLine.fields.norm.key: normShort
    default: nil
    }
  }

  package var quantityShort: String { say("SL", "Qty") }
  package var normShort: String { say("Đ.giá", "Norm") }
  package var computed: String { say("Tính lại", "Computed") }
  package var listed: String { say("Đã kê", "Listed") }
  package var statedShort: String { say("Nêu", "Stated") }
  package var period: String { say("Thời kỳ", "Period") }
  package var figure: String { say("Số liệu", "Figure") }
  package var fieldLabel: String { say("Thông tin", "Field") }
  package var value: String { say("Giá trị", "Value") }
  package var remark: String { say("Nhận xét", "Remark") }
  package var campaign: String { say("Đợt", "Campaign") }
  package var criteriaSet: String { say("Bộ tiêu chí", "Criteria set") }
  package var sheetsDone: String { say("Phiếu", "Sheets") }
  package var noGrades: String { say("bộ tiêu chí chưa có xếp loại", "the set has no grades") }
  package var noCriteriaSet: String { say("bộ tiêu chí chưa nhập", "set not entered") }
  package var noCampaigns: String {
    say("Chưa có đợt chấm điểm nào.", "There are no campaigns yet.")
  }
  package var noBudgets: String {
    say("Chưa có dự toán nào.", "There are no budgets yet.")
  }
  /// How the first row comes into being; said only to those who may add it.
  package var addHint: String { say("Bấm F7 để thêm.", "F7 adds one.") }
  /// The same where such rows are found in papers of an office.
  package var addOrImportHint: String {
    say("F7 thêm, Ctrl-B nhập từ tệp.", "F7 adds one, Ctrl-B brings in a file.")
  }
  package var noRows: String {
    say("Chưa có dòng nào.", "There are no rows yet.")
  }
  /// What stands for the lists of all plans while no plan has one.
  package var noRostersOfPlans: String {
    say(
      "Chưa có danh sách nào. Thêm ở màn hình 2: vào kế hoạch, bảng Danh sách kèm.",
      "There are no lists yet. They are added on screen 2: open a plan, pane Lists.")
  }
  package var province: String { say("Tỉnh", "Province") }
  package var committee: String { say("Ban chỉ đạo", "Committee") }
  package var badFiles: String { say("Tệp không đọc được", "Unreadable files") }
  package var discrepancies: String { say("Sai lệch", "Discrepancies") }
  package var noKind: String { say("Chưa rõ loại", "Unknown kind") }
}
