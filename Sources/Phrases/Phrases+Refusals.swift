import Domain
import Vietnamese

/// Why something is not done here, and what was done only in part.
extension Phrases {
  package var cannotAddHere: String {
    say("Màn hình này không thêm dòng được.", "Rows cannot be added here.")
  }
  /// In which lists of a form rows are added.
  package func addInLists(_ lists: [String]) -> String {
    let names =
      lists.prefix(4).map { "“\($0)”" }.joined(separator: ", ") + (lists.count > 4 ? ", …" : "")
    return say(
      "Thêm dòng ở các mục \(names): đưa con trỏ đến đó rồi bấm F7.",
      "Rows are added in \(names): move there, then press F7.")
  }
  package var cannotDelete: String {
    say("Dòng này không xoá được.", "This row cannot be deleted.")
  }
  /// How a question is answered; leaving it is as good as its first answer.
  package func howToAnswer(leaving answer: String?) -> String {
    say("←→ chọn câu trả lời, Enter trả lời", "←→ choose an answer, Enter gives it")
      + (answer.map { say(", Esc là “\($0)”.", ", Esc is “\($0)”.") } ?? ".")
  }
  /// What was typed where no field is open.
  package var noFieldOpen: String {
    say(
      "Chưa mở ô nào: chữ vừa gõ không được nhận.", "No field is open: what you type is ignored.")
  }
  /// What is typed where no field is open, while that goes on: why none opened, where that is known.
  package func typedIntoNothing(because reason: String?) -> String {
    (reason ?? noFieldOpen) + say(" Esc để đi tiếp.", " Esc continues.")
  }
  /// How the rows of a list in a form are edited.
  package var editRows: String {
    say(
      "Mục này gồm nhiều dòng: Enter ở dòng bên dưới để mở, F7 thêm dòng.",
      "This is a list: Enter on a row below opens it, F7 adds one.")
  }
  /// How a list in a form begins.
  package var addRows: String {
    say("Chưa có dòng nào. F7 thêm dòng.", "No rows yet. F7 adds one.")
  }
  package var openSheet: String {
    say("Hãy vào phiếu của một đơn vị trước.", "Go into the sheet of a unit first.")
  }
  package var cannotEdit: String {
    say("Ô này được tính ra, không sửa trực tiếp.", "This cell is computed and cannot be edited.")
  }
  package var isReadOnly: String {
    say("Kho đang mở chỉ để đọc.", "The store is read-only.")
  }
  /// A role that may not do this.
  package func roleMayNot(_ role: AuthorRole) -> String {
    say(
      "Vai trò \(self.role(role)) không sửa được.",
      "Permission denied: the role \(self.role(role)) edits nothing.")
  }
  /// A role that may not do that sort of work.
  package func roleMayNot(_ role: AuthorRole, _ permission: Permission) -> String {
    guard role != .leader else { return roleMayNot(role) }
    guard role != .unit else {
      return say(
        "Vai trò \(self.role(role)) chỉ tự chấm, giải trình, ghi chú và nêu minh chứng.",
        "Permission denied: the role \(self.role(role)) gives its own scores, explanations, "
          + "notes and evidence only.")
    }
    return switch permission {
    case .records:
      say(
        "Vai trò \(self.role(role)) chỉ sửa phiếu chấm và điểm không phù hợp.",
        "Permission denied: the role \(self.role(role)) edits score sheets and findings only.")
    case .scores, .selfScores:
      say(
        "Vai trò \(self.role(role)) không cho điểm; việc đó của đoàn đánh giá.",
        "Permission denied: the role \(self.role(role)) gives no scores; the inspection team does.")
    case .words, .sheets, .confirmation: roleMayNot(role)
    }
  }
  package var nothingFound: String { say("Không có dòng nào khớp.", "Nothing matches.") }
  package var noDiscrepancy: String { say("Không có sai lệch.", "There are no discrepancies.") }
  package var nothingToAccept: String {
    say("Ô này không có số tính lại khác.", "This cell has no other computed figure.")
  }
  /// Where one comes back to rows that were marked before.
  package func stillMarked(_ count: Int) -> String {
    say(
      "Còn \(count) dòng đang đánh dấu; Alt-A hai lần: bỏ hết.",
      "Still marked: \(counted(count, "row")). Alt-A twice: none.")
  }
  /// Whom the store knows of those that a text names.
  package func linkedTo(_ names: [String], of count: Int) -> String {
    let more = count > names.count ? ", …" : ""
    return say("Đã nối với: ", "Linked to: ") + names.joined(separator: ", ") + more
  }
  /// Where a line and its years do not agree.
  package var yearsAreLeft: String {
    say(
      "Số cả dòng và các năm không khớp: không rõ số nào đúng, bạn sửa lấy.",
      "The line and its years do not agree: which is right is yours to say.")
  }
  /// Where no sum of an estimate is left blank.
  package var noBlankSums: String {
    say(
      "Ô này không có số tính lại khác, và không còn ô tổng nào để trống.",
      "This cell has no other computed figure, and no sum is left blank.")
  }
  /// The edit that fills blank sums, and the words of the total.
  package func sumsFilled(_ count: Int, words: String?) -> String {
    let sums =
      count == 0
      ? nil : say("Ghi số tính lại vào \(count) ô còn trống", "Fill \(counted(count, "blank sum"))")
    let said = words.map { say("Ghi số bằng chữ: \($0)", "Write the words: \($0)") }
    return [sums, said].compactMap { $0 }.joined(separator: ". ")
  }
  /// Where the words of a total say something else than the figures do by now.
  package func wordsStillDiffer(_ words: String) -> String {
    say(
      "Số bằng chữ còn ghi khác, đúng ra là “\(words)”: đưa con trỏ đến dòng Tổng cộng, Ctrl-A.",
      "The words still differ; they should be “\(words)”: go to the total, Ctrl-A.")
  }
}
