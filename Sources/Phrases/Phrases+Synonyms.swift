import Domain

extension Phrases {
  /// What officials also call a choice, besides its label: *uỷ viên* for *thành viên*.
  ///
  /// Both ways to set a tone on `uy` are listed, since a mark that was typed has to be there.
  package func synonyms(of key: String, _ kind: RecordKind?) -> [String] {
    (kind.map { words(of: $0).synonyms(key) } ?? []) + commonSynonyms(key)
  }

  /// Other words for choices that mean the same wherever they stand.
  private func commonSynonyms(_ key: String) -> [String] {
    switch key {
    case "true": ["x", "rồi", "đúng"]
    case "false": ["chưa", "sai"]
    case "draft": ["bản nháp", "đang soạn", "đang soạn thảo"]
    case "submitted": ["đã trình", "trình duyệt", "chờ duyệt", "chờ ký"]
    case "issued": ["đã ký", "có hiệu lực", "phê duyệt", "đã phê duyệt"]
    case "running": ["đang làm", "đang triển khai"]
    case "done": ["xong", "đã xong", "đã làm", "đã thực hiện", "kết thúc"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func committeeSynonyms(_ key: String) -> [String] {
    switch key {
    case "province": ["UBND tỉnh", "thành phố"]
    case "district": ["thị xã", "quận"]
    case "head": ["trưởng ban chỉ đạo"]
    case "deputy":
      ["phó ban", "phó trưởng ban chỉ đạo", "phó trưởng ban thường trực", "phó ban thường trực"]
    case "member": ["uỷ viên", "ủy viên", "uỷ viên thường trực", "ủy viên thường trực"]
    case "support": ["tổ viên", "thành viên tổ giúp việc", "tổ chuyên viên", "giúp việc"]
    case "standing": ["thường trực", "cơ quan thường trực ban chỉ đạo"]
    case "secretariat": ["thư ký", "tổ thư ký", "thư ký ban chỉ đạo"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func planSynonyms(_ key: String) -> [String] {
    switch key {
    case "yearly": ["hằng năm", "hàng năm", "thường niên"]
    case "maintenance": ["cải tiến", "duy trì, cải tiến"]
    case "notStarted": ["chưa làm", "chưa thực hiện", "chưa triển khai"]
    case "notApplicable": ["không thực hiện", "bỏ"]
    case "publicity": ["truyền thông", "phổ biến", "quán triệt"]
    case "training": ["đào tạo", "bồi dưỡng"]
    case "meeting": ["hội nghị", "sơ kết", "tổng kết"]
    case "inspection": ["thanh tra", "đánh giá"]
    case "leads": ["đầu mối", "chịu trách nhiệm chính"]
    case "performs": ["thực thi"]
    case "cooperates": ["cùng thực hiện", "hỗ trợ"]
    case "atLeast": ["tối thiểu", "không dưới", "trở lên", "từ", "≥", ">="]
    case "moreThan": ["hơn", "lớn hơn", "vượt", ">"]
    case "exactly": ["bằng", "đủ", "="]
    case "rising": ["tăng", "năm sau cao hơn năm trước"]
    case "procedures": ["TTHC"]
    case "units": ["cơ quan"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func unitSynonyms(_ key: String) -> [String] {
    switch key {
    case "mandatory": ["phải áp dụng"]
    case "encouraged": ["tự nguyện", "không bắt buộc"]
    case "first": ["công bố lần đầu"]
    case "secretary": ["thư ký"]
    case "leader": ["đại diện lãnh đạo", "lãnh đạo"]
    case "auditor": ["đánh giá viên", "đánh giá viên nội bộ"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func budgetSynonyms(_ key: String) -> [String] {
    switch key {
    case MoneyUnit.dong.rawValue: ["đ", "VNĐ", "VND", "đồng Việt Nam"]
    case MoneyUnit.thousand.rawValue: ["ngàn đồng", "1.000 đồng", "1000 đồng", "1.000đ", "1000đ"]
    case MoneyUnit.million.rawValue: ["tr", "trđ", "tr.đ", "1.000.000 đồng"]
    case BudgetPurpose.introduction.rawValue: ["áp dụng", "làm mới"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func campaignSynonyms(_ key: String) -> [String] {
    switch key {
    case "onSite": ["trực tiếp", "tại chỗ", "tại đơn vị"]
    case "byFile": ["gián tiếp", "hồ sơ", "trực tuyến"]
    case "preparing": ["chuẩn bị"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func criteriaSynonyms(_ key: String) -> [String] {
    switch key {
    case "passFail": ["có/không", "đúng/sai", "đạt hoặc không"]
    case "ratio": ["phần trăm", "%"]
    case "bonus": ["cộng", "điểm cộng"]
    case "penalty": ["trừ"]
    default: []
    }
  }

  /// Other words for choices in records of that kind.
  func bodySynonyms(_ key: String) -> [String] {
    switch key {
    case "consultant": ["đơn vị tư vấn", "tư vấn"]
    case "certification": ["đơn vị chứng nhận", "tổ chức đánh giá"]
    case "training": ["cơ sở đào tạo", "đơn vị đào tạo"]
    default: []
    }
  }
}
