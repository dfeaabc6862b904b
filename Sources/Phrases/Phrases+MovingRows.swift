import Domain

/// What is said where rows are moved.
extension Phrases {
  /// The label of such an edit.
  package func movedRow(_ title: String) -> String {
    say("chuyển “\(title)”", "move “\(title)”")
  }
  /// Why rows cannot be moved where their order is another than that of the list.
  package var sortedRowsStay: String {
    say(
      "Bảng đang xếp theo cột: bấm F6 đến khi về thứ tự cũ rồi chuyển dòng.",
      "The table is sorted: press F6 until it is unsorted, then move rows.")
  }
  package var filteredRowsStay: String {
    say(
      "Đang lọc hoặc tìm: có dòng không thấy. Bỏ lọc rồi chuyển dòng.",
      "A filter or a search hides rows. Clear it, then move rows.")
  }
  package var noOwnOrder: String {
    say(
      "Các dòng ở đây xếp theo quy tắc của bảng, không chuyển được.",
      "The rows here stand by a rule of the table and cannot be moved.")
  }
  package var alreadyFirst: String {
    say("Đã là dòng đầu trong nhóm của nó.", "It is the first of its group already.")
  }
  package var alreadyLast: String {
    say("Đã là dòng cuối trong nhóm của nó.", "It is the last of its group already.")
  }
  /// Under what a row stands after it was put in or out; nil where it is under none.
  package func standsUnder(_ title: String?) -> String {
    guard let title else { return say("Nay đứng ở cấp ngoài cùng.", "It is outermost now.") }
    return say("Nay đứng dưới “\(title)”.", "It stands under “\(title)” now.")
  }
  /// Why a row is not put in or out.
  package func nestingRefused(_ refusal: NestingRefusal) -> String {
    switch refusal {
    case .noLevels:
      say("Các dòng ở đây không có cấp trên, cấp dưới.", "The rows here have no levels.")
    case .noneBefore:
      say(
        "Trước nó không có dòng cùng cấp để đưa vào dưới.",
        "No row of its level stands before it to go under.")
    case .underItself: fault(.underItself)
    case .outermost: say("Đã ở cấp ngoài cùng.", "It is outermost already.")
    case .tooDeep:
      say(
        "Sâu quá: bảng chỉ hiện \(Outline.levels) cấp.",
        "Too deep: a table shows \(Outline.levels) levels.")
    }
  }
  package var noOrdinalsHere: String {
    say("Dòng đang chọn không có số thứ tự.", "The selected row has no number to count.")
  }
  package var countedAlready: String {
    say("Số thứ tự ở đây đã liền nhau.", "The numbers here run on already.")
  }
  /// The label of such an edit.
  package func renumbered(_ count: Int) -> String {
    say("đánh lại \(count) số thứ tự", "renumber \(count) \(count == 1 ? "row" : "rows")")
  }
  /// What was counted anew: `II → I`, the first few of them.
  package func renumberedAs(_ steps: [String]) -> String {
    let shown = steps.prefix(8).joined(separator: ", ") + (steps.count > 8 ? ", …" : "")
    return say("Đã đánh lại số: \(shown).", "Renumbered: \(shown).")
  }
  /// That texts name rows by numbers that are others now; on screen also how it is taken back.
  package func citedOtherwise(_ count: Int, canUndo: Bool = true) -> String {
    say(
      "\(count) chỗ trong văn bản nêu số cũ: nay chỉ dòng khác hoặc không còn dòng nào. Sửa ở đó"
        + (canUndo ? ", hoặc Ctrl-Z." : "."),
      "\(count) \(count == 1 ? "place" : "places") in texts use an old number: mend them"
        + (canUndo ? ", or press Ctrl-Z." : "."))
  }
}
