import Domain
import Vietnamese

extension Phrases {
  var newPlan: String { say("Kế hoạch mới", "New plan") }
  var blankPlan: String { say("Kế hoạch trống", "An empty plan") }
  /// The choice to begin with an older plan.
  func planAfter(_ title: String) -> String { say("Chép từ \(title)", "From \(title)") }
  /// The choice to begin with a built-in outline.
  func planOutline(_ sort: String) -> String { say("Theo mẫu: \(sort)", "Outline: \(sort)") }
  /// Whether the estimates of a plan are copied with it.
  func withEstimates(_ count: Int) -> String {
    say(
      count == 1 ? "Chép cả dự toán" : "Chép cả \(count) dự toán",
      count == 1 ? "Copy its estimate" : "Copy its \(count) estimates")
  }
  var planCopyHint: String {
    say(
      "↑↓ chuyển mục · ←→ chọn · Enter tiếp · Esc thôi",
      "↑↓ field · ←→ choose · Enter goes on · Esc leaves")
  }
  /// What was copied along with a plan.
  func estimatesCopied(_ count: Int) -> String {
    say(
      "Kèm \(count) dự toán, số tiền như bản cũ: xem lại.",
      count == 1
        ? "With its estimate, amounts as before: check them."
        : "With \(count) estimates, amounts as before: check them.")
  }
  /// The note beside a schedule that was copied as it is.
  var scheduleKept: String {
    say("thời gian chép nguyên, cần xem lại", "schedule copied as it was, to be checked")
  }
  /// How many schedules a copy could not move to its year.
  func schedulesKept(_ count: Int) -> String {
    say(
      "\(count) chỗ thời gian không đọc được nên chép nguyên: xem lại.",
      count == 1
        ? "1 schedule could not be read and was copied as it is: check it."
        : "\(count) schedules could not be read and were copied as they are: check them.")
  }
}
