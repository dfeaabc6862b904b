import Vietnamese

/// What is said of typing that was not finished when the program was left.
extension Phrases {
  var keptDraftTitle: String { say("Đang gõ dở", "Unfinished typing") }
  var openKeptDraft: String { say("Gõ tiếp", "Go on typing") }
  var dropKeptDraft: String { say("Bỏ đi", "Throw away") }

  /// Asks what becomes of it.
  func keptDraftQuestion(_ draft: KeptDraft) -> String {
    let text = draft.text.columns > 160 ? draft.text.fitted(to: 160) : draft.text
    return say(
      "Lần trước bạn đang gõ dở “\(text)” ở \(draft.label), lúc \(moment(draft.at)). Chưa ghi gì vào kho.",
      "Last time you were typing “\(text)” at \(draft.label), \(moment(draft.at)). Nothing of it was written."
    )
  }

  /// Its place is no more; what was typed stands below.
  func keptDraftGone(_ draft: KeptDraft) -> String {
    say(
      "Lần trước bạn đang gõ dở ở \(draft.label), lúc \(moment(draft.at)). Chỗ đó nay không còn hoặc không nhập được. Hãy chép lại nếu cần; đóng khung này là bỏ:",
      "Last time you were typing at \(draft.label), \(moment(draft.at)). That place is gone or takes no typing now. Copy the text if you need it; closing this page throws it away:"
    )
  }

  /// What is typed would not survive the end of the program.
  var draftNotKept: String {
    say(
      "Không giữ được bản gõ dở ngoài kho: hãy bấm Enter sớm để ghi.",
      "What you are typing cannot be kept aside: press Enter soon to save it.")
  }
}
