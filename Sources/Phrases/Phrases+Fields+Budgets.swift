import Domain

extension Phrases {
  /// The label of a field of estimates; nil for any other.
  func budgetField(_ key: String) -> String? {
    switch key {
    case "moneyUnit": say("Đơn vị tiền", "Money unit")
    case "normHeading": say("Tên cột đơn giá", "Norm heading")
    case "years": say("Các năm", "Years")
    case "words": say("Bằng chữ", "In words")
    case "footnote": say("Căn cứ lập", "Based on")
    case "measure": say("ĐVT", "Measure")
    case "quantity": say("Số lượng", "Quantity")
    case "norm": say("Đơn giá", "Norm")
    case "formula": say("Cách tính", "Formula")
    case "parts": say("Gồm", "Parts")
    case "source": say("Nguồn", "Source")
    case "performer": say("Đơn vị thực hiện", "Performer")
    case "time": say("Thời gian", "Time")
    case "typed": say("Số như in", "As printed")
    case "ceiling": say("Mức trần", "Ceiling")
    case "purpose": say("Mục đích chi", "Purpose")
    case "decisions": say("Các quyết định", "Decisions")
    case "step": say("Bước", "Step")
    case "office": say("Cơ quan", "Office")
    case "requests": say("Đề nghị của đơn vị", "Requests")
    case "eligible": say("Nội dung được chi", "Eligible expenses")
    case "vouchers": say("Chứng từ chi", "Vouchers")
    case "line": say("Dòng dự toán", "Budget line")
    case "parent": say("Thuộc dòng", "Parent line")
    default: nil
    }
  }

  /// The labels of fields of estimates that are called otherwise than others of their key.
  func ownBudgetLabels() -> [(place: String, label: String)] {
    let money = say("Số tiền", "Sum")
    return [
      ("lines.parts.count", say("Số đếm", "Count")), ("decisions.amount", money),
      ("requests.amount", money), ("vouchers.amount", money),
      // The product of a line and the sum of all are each called by a name of their own.
      ("lines.years.amount", money), ("total.amount", money), ("total.years.amount", money),
    ]
  }

  /// The label of a field of norm tables; nil for any other.
  func normField(_ key: String) -> String? {
    switch key {
    case "ceiling": say("Mức trần", "Ceiling")
    case "units": say("Áp dụng cho", "For")
    case "kinds": say("Các loại đơn vị", "Kinds of units")
    case "share": say("Tỷ lệ được hưởng", "Share allowed")
    case "basis": say("So với mức", "Goes by")
    default: nil
    }
  }

  /// The label of a choice in estimates; nil for any other.
  func budgetChoice(_ key: String) -> String? {
    MoneyUnit(rawValue: key).map(moneyUnit) ?? BudgetState(rawValue: key).map(budgetState)
      ?? BudgetStep(rawValue: key).map(budgetStep) ?? BudgetPurpose(rawValue: key).map(purpose)
  }

  /// What the money of a line is for.
  private func purpose(_ purpose: BudgetPurpose) -> String {
    switch purpose {
    case .introduction: say("xây dựng, chuyển đổi", "building, conversion")
    case .maintenance: say("duy trì, cải tiến", "maintenance")
    }
  }

  /// How far an estimate has come.
  package func budgetState(_ state: BudgetState) -> String {
    switch state {
    case .draft: say("dự thảo", "draft")
    case .submitted: say("đã trình", "submitted")
    case .appraised: say("đã thẩm định", "appraised")
    case .approved: say("đã duyệt", "approved")
    case .allotted: say("đã giao", "allotted")
    case .settled: say("đã quyết toán", "settled")
    }
  }

  /// A step on the way of an estimate.
  package func budgetStep(_ step: BudgetStep) -> String {
    switch step {
    case .estimate: say("lập dự toán", "estimate")
    case .appraisal: say("thẩm định", "appraisal")
    case .approval: say("phê duyệt", "approval")
    case .allotment: say("giao, cấp phát", "allotment")
    case .settlement: say("quyết toán", "settlement")
    }
  }
}
