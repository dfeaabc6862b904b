import Vietnamese

/// What is said of marks, filters, orders and pastes.
extension Phrases {
  package var noMarksHere: String {
    say(
      "Ở đây không đánh dấu dòng: mỗi dòng là một việc khác.",
      "No rows are marked here: each is something else.")
  }
  /// A row that a filter or a search shows only for those under it.
  package var onlyForTree: String {
    say(
      "Dòng này không khớp bộ lọc, chỉ đứng đó cho các dòng bên dưới. Esc bỏ lọc.",
      "This row does not match; it is shown for those under it. Esc clears the filter.")
  }
  /// Rows that would go unseen.
  package func hiddenBelow(_ count: Int) -> String {
    say(
      "Bên trong còn \(count) dòng mà bộ lọc không cho thấy. Esc bỏ lọc rồi xoá.",
      "The filter hides \(counted(count, "row")) in it. Esc clears the filter, then delete.")
  }
  package var noMarkedCell: String {
    say(
      "Không dòng đánh dấu nào có ô này. Esc bỏ chữ vừa gõ.",
      "No marked row has this cell. Esc discards what was typed.")
  }
  /// Some of the marked rows have no such cell.
  package func editedOf(_ count: Int, _ marked: Int) -> String {
    say(
      "Đã sửa \(count) trong \(marked) dòng đánh dấu; các dòng khác không có ô này.",
      "\(count) of \(marked) marked rows changed; the others have no such cell.")
  }
  package var allShownAgain: String {
    say(
      "Đã bỏ lọc, dấu và thứ tự riêng. Esc lần nữa để ra.",
      "Filter, marks and sorting are cleared. Esc once more leaves.")
  }
  package var scoresTitle: String { say("Cho điểm nhiều tiêu chí", "Several scores") }
  /// Asks before one text becomes the score of several criteria.
  package func scoresQuestion(_ typed: String, _ count: Int, replacing replaced: Int) -> String {
    let over =
      replaced == 0
      ? ""
      : say(" \(replaced) tiêu chí đã có điểm sẽ bị thay.", " Already scored: \(replaced).")
    return typed.isEmpty
      ? say(
        "Xoá điểm của \(count) tiêu chí?",
        "Remove the scores of \(counted(count, "criterion", "criteria"))?")
      : say(
        "Cho \(count) tiêu chí đánh dấu “\(typed)”?",
        "Give “\(typed)” to \(counted(count, "marked criterion", "marked criteria"))?")
        + over
  }
  package var noMarkInSheet: String {
    say("Phiếu này không có dấu nào cần xem lại.", "Nothing in this sheet wants another look.")
  }
  /// A paste that a field has no room for; nothing of it was taken.
  package func pasteTooLong(_ count: Int, limit: Int) -> String {
    let (count, limit) = (numbers.grouped(count), numbers.grouped(limit))
    return say(
      "Đoạn dán có \(count) chữ, ô nhận tối đa \(limit) chữ tất cả: chưa dán gì. Hãy chia ra.",
      "The text has \(count) characters, a field holds \(limit): nothing was pasted. Split it."
    )
  }
  /// A letter that a field has no room for.
  package func fieldIsFull(_ limit: Int) -> String {
    let limit = numbers.grouped(limit)
    return say(
      "Ô đã đủ \(limit) ký tự: chữ vừa gõ không được nhận.",
      "The field is full at \(limit) characters: what you type is ignored.")
  }
  /// A paste of several cells into one.
  package func severalCells(_ down: Int, _ across: Int) -> String {
    say(
      "Đoạn dán có \(down) dòng, \(across) cột; ô này chỉ nhận một ô. Hãy chép từng ô rồi dán.",
      "The clipboard has \(counted(down, "row")) and \(counted(across, "column")); one cell is taken here. Copy cell by cell."
    )
  }
}
