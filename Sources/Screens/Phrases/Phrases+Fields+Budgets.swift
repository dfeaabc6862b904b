import Domain

extension Phrases {
  /// The label of a field of estimates; nil for any other.
  func budgetField(_ key: String) -> String? {
    switch key {
    case "moneyUnit": say("Đơn vị tính", "Money unit")
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
    case "typed": say("Đã gõ", "As typed")
    case "ceiling": say("Mức trần", "Ceiling")
    case "parent": say("Thuộc dòng", "Under line")
    default: nil
    }
  }

  /// The label of a field of norm tables; nil for any other.
  func normField(_ key: String) -> String? {
    switch key {
    case "ceiling": say("Mức trần", "Ceiling")
    case "units": say("Áp dụng cho", "For")
    default: nil
    }
  }

  /// The label of a choice in estimates; nil for any other.
  func budgetChoice(_ key: String) -> String? { MoneyUnit(rawValue: key).map(moneyUnit) }
}
