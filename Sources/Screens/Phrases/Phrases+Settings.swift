extension Phrases {
  var welcomeTitle: String { say("Chào bạn", "Welcome") }
  var welcomeText: String {
    say(
      "Trước khi bắt đầu, cho biết bạn làm ở đâu và làm việc gì. Nhật ký ghi cơ quan này bên cạnh mỗi thay đổi; đừng ghi tên người.",
      "Before you begin, say where you work and as what. The log names this office beside every change; do not name a person."
    )
  }
  var settingsText: String {
    say(
      "Vai trò chỉ để tránh nhầm: Lãnh đạo xem, Đánh giá viên chấm điểm, Thư ký làm mọi việc còn lại.",
      "Roles only prevent mistakes: a leader reads, an inspector scores, a secretary does the rest."
    )
  }
  var settingsHint: String {
    say(
      "↑↓ chuyển mục · ←→ chọn · Enter ghi · Esc để sau",
      "↑↓ field · ←→ choose · Enter takes · Esc later"
    )
  }
  var officeLabel: String { say("Cơ quan, chức vụ", "Office") }
  var roleLabel: String { say("Vai trò", "Role") }
  var themeLabel: String { say("Bộ màu", "Theme") }
  var officeMissing: String {
    say("Ghi tên cơ quan, không có dấu hai chấm.", "Name the office, without a colon.")
  }
  /// Who the program takes the person for from now on.
  func settingsTaken(_ actor: Actor) -> String { "\(actor.office) · \(role(actor.role))" }
  var settingsNotKept: String {
    say(
      "Không ghi được tuỳ chọn; chúng chỉ có tác dụng lần này.",
      "The settings could not be written; they hold this time only.")
  }
}
