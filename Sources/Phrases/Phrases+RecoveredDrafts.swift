import Domain
import Vietnamese

/// What is said of typing that was not finished when the program was left.
extension Phrases {
  package var recoveredDraftTitle: String { say("Đang gõ dở", "Unfinished typing") }
  package var openRecoveredDraft: String { say("Gõ tiếp", "Continue typing") }
  package var dropRecoveredDraft: String { say("Bỏ đi", "Discard") }

  /// Asks what becomes of it.
  package func recoveredDraftQuestion(_ text: String, at label: String, kept stamp: String)
    -> String
  {
    say(
      "Lần trước bạn đang gõ dở “\(text)” ở \(label), lúc \(moment(stamp)). Chưa ghi gì vào kho.",
      "Last time you were typing “\(text)” at \(label), \(moment(stamp)). Nothing of it was written."
    )
  }

  /// Its place is no more; what was typed stands below.
  package func recoveredDraftGone(_ label: String, kept stamp: String) -> String {
    say(
      "Lần trước bạn đang gõ dở ở \(label), lúc \(moment(stamp)). Chỗ đó nay không còn hoặc không nhập được. Hãy chép lại nếu cần; đóng khung này là bỏ:",
      "Last time you were typing at \(label), \(moment(stamp)). That place is gone or cannot be edited now. Copy the text if you need it; closing this page discards it:"
    )
  }

  /// Typing of somebody with another role, and why it is not offered; what was typed stands below.
  package func recoveredDraftOfOther(_ label: String, kept stamp: String, _ why: String) -> String {
    say(
      "Lần trước đang gõ dở ở \(label), lúc \(moment(stamp)). \(why) Bản gõ dở vẫn được giữ, mở chương trình bằng vai trò kia thì được hỏi:",
      "Last time someone was typing at \(label), \(moment(stamp)). \(why) It stays kept and is offered to that role at its next start:"
    )
  }

  package var deletedElsewhere: String { say("Đã xoá ở nơi khác", "Deleted elsewhere") }
  package var keepAndCopy: String { say("Giữ và chép", "Keep and copy") }

  /// Asks what becomes of typing whose row or record somebody deleted meanwhile.
  package func draftWithoutPlace(_ field: String, _ removal: Removal) -> String {
    let (what, thing) =
      removal.isOfRow ? ("dòng này", "this row") : ("cả hồ sơ này", "the whole record")
    let lost =
      removal.isOfRow
      ? say("dòng này đã bị xoá ở nơi khác", "this row was deleted elsewhere")
      : say(
        "tệp của hồ sơ này mất hoặc không đọc được",
        "the file of this record went or cannot be read")
    let gone =
      removal.by.map { say("\($0) đã xoá \(what)", "\($0) deleted \(thing)") } ?? lost
    return say(
      "Trong lúc bạn nhập, \(gone): “\(field)” không còn chỗ để ghi. Chữ bạn gõ còn nguyên. Giữ ở ô nhập và chép để dán chỗ khác, hay bỏ?",
      "While you were typing, \(gone): “\(field)” has no place to be written any more. What you typed is still there. Keep it in its field and copy it, to paste it elsewhere, or discard it?"
    )
  }

  /// What can be done with typing that stays in its field though its place was deleted.
  package var draftKeptWithoutPlace: String {
    say(
      "Chưa ghi: chỗ này đã bị xoá. Đã gửi chữ vào bộ nhớ tạm; không dán được thì bôi đen mà chép. Esc: bỏ.",
      "Not written: its place was deleted. The text was sent to the clipboard; if it does not paste, select it here. Esc: discard."
    )
  }
}
