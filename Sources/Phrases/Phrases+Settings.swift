import Domain

extension Phrases {
  package var welcomeTitle: String { say("Chào bạn", "Welcome") }
  package var welcomeText: String {
    say(
      "Trước khi bắt đầu, cho biết bạn làm ở đâu và làm việc gì. Nhật ký ghi cơ quan này bên cạnh mỗi thay đổi; đừng ghi tên người.",
      "Before you begin, say where you work and as what. The log names this office beside every change; do not name a person."
    )
  }
  package var settingsText: String {
    say(
      "Vai trò chỉ để tránh nhầm: Lãnh đạo xem, Đánh giá viên chấm điểm, Đơn vị tự chấm, "
        + "Thư ký làm mọi việc còn lại.",
      "Roles only prevent mistakes: a leader reads, an inspector scores, a unit scores itself, "
        + "a secretary does the rest."
    )
  }
  package var settingsHint: String {
    say(
      "↑↓ chuyển mục · ←→ chọn · Enter ghi · Esc để sau",
      "↑↓ field · ←→ choose · Enter accepts · Esc later"
    )
  }
  package var columnsTitle: String { say("Cột của bảng", "Columns of the table") }
  package var columnsHint: String {
    say(
      "Dấu cách hiện/ẩn · Alt-↑↓ đổi chỗ · Enter xong", "Space shows/hides · Alt-↑↓ moves · Enter")
  }
  package var columnsAsAtFirst: String { say("Trở lại như ban đầu", "As at first") }
  package var columnsAreAsAtFirst: String {
    say("Các cột của bảng lại như ban đầu.", "The columns are as at first again.")
  }
  package var columnsAreFixed: String {
    say("Bảng này không chọn cột được.", "The columns of this table are not chosen.")
  }
  /// A column that is always seen.
  package func columnStays(_ title: String) -> String {
    say("Cột “\(title)” luôn hiện, ở đầu bảng.", "The column “\(title)” always stands first.")
  }
  package var officeLabel: String { say("Cơ quan, chức vụ", "Office") }
  package var roleLabel: String { say("Vai trò", "Role") }
  package var themeLabel: String { say("Bộ màu", "Theme") }
  package var officeMissing: String {
    say("Ghi tên cơ quan, không có dấu hai chấm.", "Name the office, without a colon.")
  }
  /// Who the program takes the person for from now on.
  package func settingsTaken(_ author: Author) -> String {
    "\(author.office) · \(role(author.role))"
  }
  /// A file of settings that nothing can be told from.
  package func settingsUnreadable(_ file: String) -> String {
    let told = say(
      "Không đọc được tệp thiết lập “\(file)”.", "The settings “\(file)” cannot be read.")
    return told + " " + onlyReading
  }
  /// Settings with values that are none of their keys.
  package func settingsWrong(_ file: String, _ keys: [String], isReadOnly: Bool) -> String {
    let list = keys.map { "“\($0)”" }.joined(separator: ", ")
    let told = say(
      "Tệp thiết lập “\(file)” có giá trị không dùng được ở \(list).",
      "The settings “\(file)” have an invalid value at \(list).")
    let rest = isReadOnly ? onlyReading : say("Giá trị đó bị bỏ qua.", "It is ignored.")
    return told + " " + rest
  }
  private var onlyReading: String {
    say(
      "Chưa sửa thì chỉ được xem (vai trò leader); sửa hoặc xoá tệp đó, hoặc gọi với --as cơ-quan:vai-trò.",
      "Until it is fixed you can only read (role leader); fix or delete it, or start with --as office:role."
    )
  }
}
