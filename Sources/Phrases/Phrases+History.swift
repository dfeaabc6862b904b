import Domain

extension Phrases {
  package var revision: String { say("Lần", "No.") }
  package var scoresOverYears: String { say("Điểm các năm", "Scores") }
  package var notScoredYet: String {
    say("Đơn vị chưa được chấm đợt nào.", "Not scored in any campaign.")
  }
  package var notChangedYet: String { say("Chưa có thay đổi nào.", "No changes yet.") }
  var recordMade: String { say("lập hồ sơ", "record created") }
  var recordDeleted: String { say("xoá hồ sơ", "record deleted") }
  var recordRevived: String { say("lấy lại hồ sơ", "record restored") }
  /// A value that was changed: `Điện thoại: (trống) → 0215 3 000 000`.
  package func logged(_ place: String, from old: String, to new: String) -> String {
    let values = [old, new].map { $0.isEmpty ? emptyCell : $0 }
    return "\(place): \(values[0]) → \(values[1])"
  }
  /// A row that came or went: `Công bố: thêm 12/QĐ-STC`.
  func loggedRow(_ place: String, row: String, isGone: Bool = false) -> String {
    "\(place): " + (isGone ? say("xoá", "removed") : say("thêm", "added")) + " \(row)"
  }
  /// A row that was moved in its list: behind another, or to the beginning.
  func loggedMove(_ place: String, row: String, after: String?) -> String {
    let target = after.map { say("sau “\($0)”", "behind “\($0)”") } ?? say("lên đầu", "to the top")
    return "\(place): " + say("chuyển “\(row)” \(target)", "moved “\(row)” \(target)")
  }
  package var restoreHint: String {
    say(
      "Enter: đưa cả hồ sơ về như sau lần ghi này (có hỏi lại).",
      "Enter: the whole record as it was after this entry (asks first).")
  }
  package var nothingToRestore: String {
    say("Hồ sơ đang đúng như sau lần ghi này.", "The record is as it was after this entry.")
  }
  package var restoreTitle: String { say("Lấy lại bản cũ", "An older state") }
  /// Whether a record is to be as it was.
  package func restoreQuestion(_ title: String, to state: String, changes: Int) -> String {
    say(
      "Đưa “\(title)” về \(state)? \(changes) chỗ sẽ đổi; Ctrl-Z lấy lại được.",
      "Restore “\(title)” to \(state)? \(counted(changes, "place")) will change; Ctrl-Z undoes it.")
  }
  /// The state after an entry of a log; the one before all of them for none.
  package func state(after stamp: Stamp?) -> String {
    guard let stamp else { return say("bản đầu", "how it was created") }
    return say(
      "như sau lần ghi \(moment(stamp.at)) của \(stamp.by)",
      "how it was after \(moment(stamp.at)) by \(stamp.by)")
  }
  package var asItCame: String {
    say("bản đầu, trước mọi thay đổi", "as it came, before all changes")
  }
  /// The label of such an edit.
  package func restored(_ title: String, _ revision: Int) -> String {
    say("đưa “\(title)” về lần ghi \(revision)", "“\(title)” restored to entry \(revision)")
  }
}
