import Domain

extension Phrases {
  /// The label of a field of criteria sets by its English key.
  func scoringField(_ key: String) -> String {
    switch key {
    case "version": say("Phiên bản", "Version")
    case "basis": say("Căn cứ", "Basis")
    case "criteria": say("Tiêu chí", "Criteria")
    case "criterion": say("Tiêu chí", "Criterion")
    case "weight": say("Trọng số", "Weight")
    case "scales": say("Thang xếp loại", "Scales of grades")
    case "grades": say("Các loại", "Grades")
    case "lower": say("Từ mức", "From")
    case "lostShare": say("Lý do khi mất quá (%)", "Reason above lost (%)")
    case "gapShare": say("Lý do khi lệch quá (%)", "Reason above a gap of (%)")
    case "maximum": say("Điểm tối đa", "Maximum")
    case "rule": say("Cách chấm", "Rule")
    case "steps": say("Các mức điểm", "Steps")
    case "bands": say("Bảng mức", "Bands")
    case "points": say("Điểm", "Points")
    case "step": say("Bước điểm", "Step")
    case "effect": say("Cách tính", "Effect")
    case "evidence": say("Minh chứng", "Evidence")
    case "mayNotApply": say("Có thể không áp dụng", "May not apply")
    case "needsReasonBelow": say("Nêu lý do khi dưới", "Needs a reason below")
    default: key
    }
  }

  /// The label of a choice in criteria sets by its English key.
  func scoringChoice(_ key: String) -> String {
    switch key {
    case "passFail": say("đạt/không", "pass or fail")
    case "steps": say("theo mức", "steps")
    case "ratio": say("tỷ lệ n/N", "ratio n/N")
    case "bands": say("bảng mức", "bands")
    case "free": say("tự do", "free")
    case "counted": say("tính điểm", "counted")
    case "bonus": say("điểm thưởng", "bonus")
    case "penalty": say("điểm trừ", "penalty")
    default: key
    }
  }
}
