import Vietnamese

/// What is said of typing that was not finished when the program was left.
extension Phrases {
  package var keptDraftTitle: String { say("Đang gõ dở", "Unfinished typing") }
  package var openKeptDraft: String { say("Gõ tiếp", "Go on typing") }
  package var dropKeptDraft: String { say("Bỏ đi", "Throw away") }

  /// Asks what becomes of it.
  package func keptDraftQuestion(_ text: String, at label: String, kept stamp: String) -> String {
    say(
      "Lần trước bạn đang gõ dở “\(text)” ở \(label), lúc \(moment(stamp)). Chưa ghi gì vào kho.",
      "Last time you were typing “\(text)” at \(label), \(moment(stamp)). Nothing of it was written."
    )
  }

  /// Its place is no more; what was typed stands below.
  package func keptDraftGone(_ label: String, kept stamp: String) -> String {
    say(
      "Lần trước bạn đang gõ dở ở \(label), lúc \(moment(stamp)). Chỗ đó nay không còn hoặc không nhập được. Hãy chép lại nếu cần; đóng khung này là bỏ:",
      "Last time you were typing at \(label), \(moment(stamp)). That place is gone or takes no typing now. Copy the text if you need it; closing this page throws it away:"
    )
  }

  /// Typing of somebody with another role, and why it is not offered; what was typed stands below.
  package func keptDraftOfOther(_ label: String, kept stamp: String, _ why: String) -> String {
    say(
      "Lần trước đang gõ dở ở \(label), lúc \(moment(stamp)). \(why) Bản gõ dở vẫn được giữ, mở chương trình bằng vai trò kia thì được hỏi:",
      "Last time somebody was typing at \(label), \(moment(stamp)). \(why) It stays kept and is offered to that role at its next start:"
    )
  }

  /// What is typed would not survive the end of the program.
  package var draftNotKept: String {
    say(
      "Không giữ được bản gõ dở ngoài kho: hãy bấm Enter sớm để ghi.",
      "What you are typing cannot be kept aside: press Enter soon to save it.")
  }
}
