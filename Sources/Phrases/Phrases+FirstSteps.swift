import Domain

/// What is said of a store that is being set up.
extension Phrases {
  /// How many of the first steps are left.
  package func firstSteps(left: Int) -> String {
    say(
      "Kho mới: còn \(left) việc đầu tiên", "New store: \(counted(left, "first step")) left")
  }

  /// How the steps are gone to.
  package var firstStepsHint: String {
    say("Enter đến chỗ nhập; ở đó F7 thêm.", "Enter goes there; F7 adds the first row.")
  }

  /// What is entered in a step.
  package func firstStep(_ step: FirstStep) -> String {
    switch step {
    case .committee:
      say(
        "Ban chỉ đạo: quyết định, thành viên, cơ quan thường trực",
        "Committee: decision, members, standing office")
    case .units:
      say(
        "Đơn vị: tên, mã, loại, nơi trực thuộc, nghĩa vụ",
        "Units: name, code, kind, parent, obligation")
    case .criteria:
      say(
        "Bộ tiêu chí: các tiêu chí và điểm tối đa",
        "Criteria set: criteria and their maximum points")
    case .plan:
      say(
        "Kế hoạch: nội dung, chỉ tiêu, tiến độ, kinh phí",
        "Plan: tasks, targets, schedule, budget")
    }
  }
}
